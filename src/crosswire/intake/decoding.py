"""Bytes to text, without newline translation, or a Problem that says what the bytes are instead."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from crosswire.intake.options import IntakeOptions
from crosswire.intake.taken import problem
from crosswire.records import Problem

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
SIGNATURES = (
    (b"%PDF", "a PDF document"), (b"PK\x03\x04", "a zip archive or an office document"), (b"\x1f\x8b", "gzip data"),
    (b"\x89PNG", "a PNG image"), (b"\xff\xd8\xff", "a JPEG image"), (b"GIF8", "a GIF image"),
    (b"\xd0\xcf\x11\xe0", "an old office document"), (b"{\\rtf", "an RTF document"), (b"\x7fELF", "a program"),
    (b"SQLite format 3", "an SQLite database"),
)  # fmt: skip
CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
MOST_CONTROL = 0.01  # the share of control characters above which no text is meant; stray ones occur in wire copy


def read_bytes(path: Path, name: str, limit: int) -> bytes | Problem:
    """The file's bytes, or a Problem where there are more than ``limit``. Raises OSError."""
    with path.open("rb") as file:
        data = file.read(limit + 1)
    return data if len(data) <= limit else too_large(name, limit)


def too_large(name: str, limit: int) -> Problem:
    """The Problem of a text over the limit."""
    size = f"{limit / 1e6:g} MB" if limit >= 100_000 else f"{limit:,} bytes"
    return problem(name, "too-large", f"{name} holds more than {size}: lift the limit with --max-bytes N")


def decode(data: bytes, name: str, options: IntakeOptions) -> str | Problem:
    """The text of ``data``: by its byte order mark, else in the encoding given, else as UTF-8."""
    kind = next((what for start, what in SIGNATURES if data.startswith(start)), None)
    if kind:
        return problem(name, "binary", f"{name} is {kind}, no text: save its text as a .txt file")
    marked = next((encoding for start, encoding in BYTE_ORDER_MARKS if data.startswith(start)), None)
    encoding = marked or options.encoding or "utf-8"
    if not marked and b"\x00" in data and not encoding.lower().startswith(("utf-16", "utf-32", "utf_16", "utf_32")):
        return _binary(name)
    try:
        text = data.decode(encoding)
    except LookupError:
        return problem(name, "encoding", f"{encoding!r} is no encoding that Python knows: give --encoding another name")
    except UnicodeError as error:
        return problem(name, "encoding", f"{name} is no {encoding.upper()} text ({error}): name its encoding with "
                       "--encoding, such as cp1252, or save it as UTF-8")  # fmt: skip
    return check(text, name)


def check(text: str, name: str) -> str | Problem:
    """``text`` itself, or a Problem where it is empty or no text."""
    if not text.strip("\ufeff \t\r\n\x0b\x0c"):
        return problem(name, "empty", f"{name} is empty: there is nothing to read in it")
    if "\x00" in text or len(CONTROL.findall(text)) > MOST_CONTROL * len(text):
        return _binary(name)
    return text


def _binary(name: str) -> Problem:
    return problem(name, "binary", f"{name} holds binary data, no text: give a text, HTML or JSON Lines file")
