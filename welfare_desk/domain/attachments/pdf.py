# SPDX-License-Identifier: Apache-2.0
"""What a PDF says of itself: its objects without contents, texts and comments, read once from end to end.

Packed parts are not looked into. The bytes are passed over by `find` and patterns that never turn back, so
that the time they take grows as their number does, whatever they are.
"""

from __future__ import annotations

import re

_LOCKED = re.compile(rb"/Encrypt(?![A-Za-z])\s*(?:\d+\s+\d+\s+R|<<)")
"""How a PDF says that its content is under a password, which the office does not know tomorrow."""
_ACTIVE = re.compile(
    rb"/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA|URI|SubmitForm|ImportData|GoToR|GoToE)(?![A-Za-z])"
)
_HEX_IN_NAME = re.compile(rb"#([0-9A-Fa-f]{2})")
_OPENING = re.compile(rb"\bstream\r?\n|\(|%[^\r\n]*+")
"""Where a content or a text begins, and whole comments."""
_IN_TEXT = re.compile(rb"\(+|\)+|(?:\\.)++", re.DOTALL)
"""Brackets in a row, and signs that a backslash takes their meaning from."""
_MOST_BLANKS = 64
_END_OF_CONTENT, _END_OF_OBJECT = b"endstream", b"endobj"


def is_locked(data: bytes) -> bool:
    """Whether a PDF is under a password."""
    return _LOCKED.search(_objects(data)) is not None


def is_programmed(data: bytes) -> bool:
    """Whether a PDF holds programs, files or ways out."""
    return _ACTIVE.search(_objects(data)) is not None


def _objects(data: bytes) -> bytes:
    """The PDF without what may speak of anything, names written out (``/L#61unch``).

    Where a text is not closed within its object the file is broken, or made to mislead: from there on nothing
    is left out.
    """
    kept = bytearray()
    last_content = data.rfind(_END_OF_CONTENT)
    place = object_end = 0
    while found := _OPENING.search(data, place):
        start, after = found.span()
        kept += data[place:start]
        kept += b" "
        place = after
        if data[start] == ord("("):
            if object_end <= start:
                object_end = _found(data, _END_OF_OBJECT, start)
            text_end = _text_end(data, start, object_end)
            if not text_end:
                break
            place = text_end
        elif data[start] == ord("s") and after <= last_content and _follows_dictionary(data, start):
            place = data.find(_END_OF_CONTENT, after) + len(_END_OF_CONTENT)
    kept += data[place:]
    return _HEX_IN_NAME.sub(lambda name: bytes((int(name[1], 16),)), bytes(kept))


def _follows_dictionary(data: bytes, place: int) -> bool:
    """Whether the word `stream` stands where a content begins, and is no name or value."""
    return data[max(0, place - _MOST_BLANKS) : place].rstrip(b"\0\t\n\f\r ").endswith(b">>")


def _found(data: bytes, word: bytes, start: int) -> int:
    place = data.find(word, start)
    return place if place >= 0 else len(data)


def _text_end(data: bytes, start: int, bound: int) -> int:
    """Behind the bracket that closes the one at `start`, 0 where none does so before the bound."""
    depth = 0
    for found in _IN_TEXT.finditer(data, start, bound):
        first, end = found.span()
        if data[first] == ord("("):
            depth += end - first
        elif data[first] == ord(")"):
            if end - first >= depth:
                return first + depth
            depth -= end - first
    return 0
