"""Forms of English words that rules give: kill, kills, killed, killing; body, bodies."""

from __future__ import annotations

VOWELS = frozenset("aeiou")


def verb_forms(base: str) -> dict[str, str]:
    """The forms of a verb with what each is: base, s, ed (past or participle) or ing; a doubled consonant is a guess
    that stands beside the plain form ("netted", "neted")."""
    stem = base[:-1] if base.endswith("e") else base
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return {base: "base", base[:-1] + "ies": "s", base[:-1] + "ied": "ed", base + "ing": "ing"}
    sibilant = base.endswith(("s", "sh", "ch", "x", "z"))
    forms = {base: "base", base + ("es" if sibilant else "s"): "s", stem + "ed": "ed", stem + "ing": "ing"}
    if len(base) > 2 and base[-1] not in VOWELS | set("wxy") and base[-2] in VOWELS:
        forms |= {base + base[-1] + "ed": "ed", base + base[-1] + "ing": "ing"}
    return forms


def noun_forms(base: str) -> set[str]:
    """A noun with its regular plural."""
    if base.endswith("y") and base[-2:-1] not in VOWELS:
        return {base, base[:-1] + "ies"}
    if base.endswith("man"):
        return {base, base[:-3] + "men"}
    if base.endswith(("s", "sh", "ch", "x", "z")):
        return {base, base + "es"}
    return {base, base + "s"}
