"""JSON Lines: one report a line, with the keys id, text, title, url, outlet, published.

Lines are read one by one, so a file may be longer than memory; only a single report is bounded.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from crosswire.intake.dates import read_date
from crosswire.intake.decoding import check, too_large
from crosswire.intake.html import host_of
from crosswire.intake.options import IntakeOptions
from crosswire.intake.taken import Given, Reader, Taken, problem
from crosswire.records import Problem

LINE_FACTOR = 7
"""Bytes of a line per byte of its text, at most: ``\\uXXXX`` is six for a letter, and there are the other keys."""
LEAST_LINE = 100_000  # bytes; room for the other keys of a line, however low the limit for texts
SURROGATE = re.compile("[\ud800-\udfff]")
TEXT_KEYS = ("title", "url", "outlet", "byline")


def read_jsonl(path: Path, name: str, options: IntakeOptions) -> Iterator[Taken | Problem]:
    """Every report of the file, each under the file's name, ``#`` and its id or line number. Raises OSError."""
    limit = max(options.max_bytes * LINE_FACTOR, LEAST_LINE)
    found = False
    with path.open("rb") as file:
        for number, line in enumerate(_lines(file, limit), 1):
            if line is None:
                yield too_large(f"{name}#{number}", options.max_bytes)
            elif line.removeprefix(b"\xef\xbb\xbf").strip():
                yield from _take(line.removeprefix(b"\xef\xbb\xbf").strip(), name, number, options)
            else:
                continue
            found = True
    if not found:
        yield problem(name, "empty", f"{name} is empty: there is nothing to read in it")


def _lines(file: IO[bytes], limit: int) -> Iterator[bytes | None]:
    """The lines of ``file``, None for one of more than ``limit`` bytes."""
    while line := file.readline(limit + 1):
        if len(line) <= limit:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(limit)
        yield None


def _take(line: bytes, name: str, number: int, options: IntakeOptions) -> Iterator[Taken | Problem]:
    where = f"{name}#{number}"
    record = _record(line, where)
    if isinstance(record, Problem):
        yield record
        return
    if isinstance(record.get("id"), str | int) and str(record["id"]).strip():
        where = f"{name}#{record['id']}"
    body = record.get("text")
    if not isinstance(body, str):
        yield problem(where, "no-text", f"{where} has no text: each line needs a key text with a string")
        return
    text = check(_whole(body), where)
    if isinstance(text, str) and len(text.encode()) > options.max_bytes:
        text = too_large(where, options.max_bytes)
    if isinstance(text, Problem):
        yield text
        return
    published = record.get("published")
    day = _day(published)
    if published and day is None:
        yield problem(
            where, "date", f"{where}: published is {published!r}, no date such as 2025-06-05; read without it"
        )
    given = {key: _whole(record[key]).strip() or None for key in TEXT_KEYS if isinstance(record.get(key), str)}
    given["outlet"] = given.get("outlet") or host_of(given.get("url"))
    yield Taken(where, text, line, "jsonl", Given(published=day, **given))


def _record(line: bytes, where: str) -> Mapping[str, Any] | Problem:
    try:
        record = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        return problem(where, "encoding", f"{where} is no UTF-8 ({error}): JSON Lines must be UTF-8")
    except (ValueError, RecursionError) as error:
        return problem(where, "no-json", f"{where} is no JSON ({error}): each line must be one JSON object")
    if not isinstance(record, Mapping):
        return problem(where, "no-json", f"{where} is no JSON object: each line must be one, with a key text")
    return record


def _whole(text: str) -> str:
    """``text`` with lone surrogates, which no file can hold, replaced one by one."""
    return SURROGATE.sub("\ufffd", text)


def _day(published: object) -> datetime.date | None:
    return read_date(published) if isinstance(published, str) else None


READER = Reader("jsonl", (".jsonl", ".ndjson", ".jsonlines"), read_jsonl)
