"""Invented reports on one shooting: tolls that conflict, and two offices that say the same."""

HEAD = "Gunmen opened fire at the Larkspur Market in Marrowby on Monday night.\n"

REPORTS = (
    ("ellen-1.txt", "Ellen Post", "2025-03-04",
     "Shooting at Larkspur Market\n\n" + HEAD + "The shooting killed 31 people, the Marrowby hospital said.\n"
     "At least 120 families were evacuated, according to the fire brigade.\n"),
    ("orme-1.txt", "Orme Daily", "2025-03-07",
     "Marrowby after the shooting\n\n" + HEAD + "The shooting killed 22 people, the mayor of Marrowby said.\n"
     "The mayor denied that the gates had been locked.\n"),
    ("tern-1.txt", "Tern Voice", "2025-03-05",
     "Stalls of Larkspur Market\n\n" + HEAD + "The Orme Valley Authority said that 14 stalls were destroyed.\n"),
    ("wharf-1.txt", "Wharf Weekly", "2025-03-05",
     "Traders count what is left\n\n" + HEAD + "14 stalls were destroyed, the Orme Traders Board said.\n"),
)  # fmt: skip
"""File name, outlet, day and text of each."""


def write_reports(folder):
    """Write the reports with their manifest into ``folder``; returns the manifest's path."""
    rows = ["file,outlet,published"]
    for name, outlet, day, text in REPORTS:
        (folder / name).write_text(text, "utf-8")
        rows.append(f"{name},{outlet},{day}")
    manifest = folder / "manifest.csv"
    manifest.write_text("\n".join(rows) + "\n", "utf-8")
    return manifest
