# SPDX-License-Identifier: Apache-2.0
"""The XML parts of a workbook, scanned piece by piece without ever holding one.

Plain cells and plain texts are recognised by one regular expression each and taken out before Expat sees
the rest: a list of 200,000 people is scanned in a second and a half, where a handler call per element takes
eight. What the expressions accept is well-formed, within the limits and of no further interest; everything
else reaches Expat and is looked at element by element.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol
from xml.parsers import expat

from welfare_desk.documents.sheets.limits import Limits
from welfare_desk.documents.sheets.package import damaged
from welfare_desk.domain.errors import RuleError

_FIRST_PIECE = 4096
_TEXT = rb"[^<>&\x00-\x08\x0b\x0c\x0e-\x1f]"
_NARROW = rb"(?:[A-Z]|A[A-Z])"
_WIDE = rb"(?:[A-Z]|[A-H][A-Z]|I[A-V])"
NARROW_COLUMNS = 52
"""Plain cells up to this column are taken out first, so that most sheets are known to be no wider."""
BLANK_ROWS, NARROW_CELLS, WIDE_CELLS, BLANK_CELLS = range(4)
"""Which expression of ``plain_cells`` is which."""
_ROW = rb"(?:[1-9][0-9]{0,4}|1[0-9]{5}|20[0-9]{4})"
"""Rows up to 209,999, all of them below ``Limits.last_row``."""


class SecondLookError(Exception):
    """The part has to be scanned once more without taking plain cells out; never leaves the guard."""


@dataclass(slots=True)
class Tally:
    """Counts over all parts of one workbook."""

    cells: int = 0
    blank_cells: int = 0
    strings: int = 0
    events: int = 0
    unreadable: int = 0
    highest_string: int = -1


@dataclass(frozen=True, slots=True)
class Plain:
    """Expressions for what needs no second look, and what to do with their counts."""

    patterns: tuple[re.Pattern[bytes], ...]
    found: Callable[[int, int], None]
    """Called with the expression's index and how many it took out."""


class Scanner(Protocol):
    """What reads the elements of one kind of part."""

    plain: Plain | None
    strict_from: int
    """From this depth on a comment, CDATA section or instruction is refused: calamine drops such text."""

    def start(self, name: str, depth: int, attributes: dict[str, str], /) -> None:
        """An element opens; ``name`` is without its prefix."""

    def end(self, name: str, /) -> None:
        """An element closes."""

    def text(self, data: str, /) -> None:
        """Text, in as many pieces as Expat likes."""

    def finish(self) -> None:
        """The part has been read to its end."""


@lru_cache(maxsize=8)
def plain_cells(prefix: bytes) -> tuple[re.Pattern[bytes], ...]:
    """Rows without data, cells with a value in narrow and in wide columns, and styled blank cells.

    ``prefix`` is the part's own, such as ``x:``.
    """
    p = re.escape(prefix)
    tail = (
        rb'[0-9]{1,6}"(?: s="[0-9]{1,5}")?(?:'
        rb'(?: t="(?:n|b)")?>F<PREv>[0-9.Ee+-]{1,40}</PREv>'
        rb'| t="s"><PREv>[0-9]{1,7}</PREv>'
        rb'| t="str">F<PREv>TEXT{1,32767}</PREv>'
        rb'| t="inlineStr"><PREis><PREt(?: xml:space="preserve")?>TEXT{0,32767}</PREt></PREis>)</PREc>'
    ).replace(rb"[0-9]{1,6}", _ROW, 1)
    tail = tail.replace(b"F<", rb"(?:<PREf>TEXT{1,8192}</PREf>)?<").replace(b"TEXT", _TEXT).replace(b"PRE", p)
    blank = rb'<PREc r="' + _WIDE + rb'[1-9][0-9]{0,6}"(?: s="[0-9]{1,5}")?(?:/>|></PREc>)'
    # Offices colour whole columns: a sheet may go on for a million rows after its last name.
    attributes = rb'(?: [A-Za-z0-9:]{1,20}="[^"<&]{0,40}"){0,8}'
    row = rb'<PRErow r="[1-9][0-9]{0,6}"' + attributes + rb"(?:/>|>(?:" + blank + rb")*</PRErow>)"
    head = rb"<" + p + rb'c r="'
    return (
        re.compile(row.replace(b"PRE", p)),
        re.compile(head + _NARROW + tail),
        re.compile(head + _WIDE + tail),
        re.compile(blank.replace(b"PRE", p)),
    )


@lru_cache(maxsize=8)
def plain_strings(prefix: bytes) -> tuple[re.Pattern[bytes], ...]:
    """Shared strings without runs or entities; ``prefix`` like ``x:``."""
    p = re.escape(prefix)
    item = rb'<PREsi><PREt(?: xml:space="preserve")?>TEXT{0,32767}</PREt></PREsi>'
    return (re.compile(item.replace(b"TEXT", _TEXT).replace(b"PRE", p)),)


class XmlPart:
    """Feeds one part to Expat under the limits; the root element decides which scanner reads it."""

    def __init__(
        self, part: str, limits: Limits, tally: Tally, scanner_of: Callable[[str, bytes], Scanner | None]
    ) -> None:
        self._part = part
        self._limits = limits
        self._tally = tally
        self._scanner_of = scanner_of
        self._scanner: Scanner | None = None
        self._plain: Plain | None = None
        self._depth = 0
        self._fed = 0
        self._events = 0
        self._last = b""
        self._utf8 = codecs.getincrementaldecoder("utf-8")()
        self._expat = expat.ParserCreate()
        self._expat.buffer_text = True
        self._expat.XmlDeclHandler = self._declaration
        self._expat.StartDoctypeDeclHandler = self._doctype
        self._expat.StartElementHandler = self._root

    def feed(self, piece: bytes) -> None:
        """The next bytes of the part."""
        if self._fed == 0:
            if piece.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in piece[:4]:
                raise RuleError("odd_xml", part=self._part)
            piece = self._begin(piece)
        if piece:
            self._parse(self._without_plain(piece))

    def close(self) -> None:
        """The part is complete."""
        self._parse(b"", final=True)
        if self._scanner is not None:
            self._scanner.finish()

    def _begin(self, piece: bytes) -> bytes:
        """Feeds the part's head, since plain cells may go only once the root is known; returns the rest."""
        head = piece[:_FIRST_PIECE]
        self._parse(head)
        body = head.removeprefix(codecs.BOM_UTF8).removeprefix(b"<?")
        if self._scanner is not None and b"<!" not in body and b"<?" not in body:
            self._plain = self._scanner.plain
            self._check_text(head)
            self._last = head
        return piece[_FIRST_PIECE:]

    def _check_text(self, piece: bytes) -> None:
        """What is taken out never reaches Expat, so that its encoding is proved here."""
        try:
            self._utf8.decode(piece)
        except UnicodeDecodeError as error:
            raise damaged("xml", self._part) from error

    def _without_plain(self, piece: bytes) -> bytes:
        if self._plain is None:
            return piece
        self._check_text(piece)
        # Inside a comment, CDATA section or instruction nothing is a cell: from the first on, Expat sees all.
        seam = self._last[-1:] + piece
        self._last = piece[-1:]
        if b"<!" in seam or b"<?" in seam:
            self._plain = None
            return piece
        for index, pattern in enumerate(self._plain.patterns):
            piece, count = pattern.subn(b"", piece)
            self._plain.found(index, count)
        return piece

    def _parse(self, data: bytes, *, final: bool = False) -> None:
        self._fed += len(data)
        try:
            self._expat.Parse(data, final)
        except expat.ExpatError as error:
            raise damaged("xml", self._part) from error
        # Beyond 2.1 GB the index would wrap; a part is never that long.
        if not final and self._fed - self._expat.CurrentByteIndex > self._limits.token:
            raise RuleError("odd_xml", part=self._part)
        self._tally.events += self._events
        self._events = 0
        if self._tally.events > self._limits.events:
            raise RuleError("too_many_elements", part=self._part, limit=self._limits.events)

    def _declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.lower() not in ("utf-8", "utf8", "us-ascii"):
            raise RuleError("odd_xml", part=self._part)

    def _doctype(self, *_: object) -> None:
        raise RuleError("doctype", part=self._part)

    def _root(self, name: str, attributes: dict[str, str]) -> None:
        prefix, _, local = name.rpartition(":")
        self._scanner = self._scanner_of(local, f"{prefix}:".encode() if prefix else b"")
        if self._scanner is None:
            # Nothing behind the guard opens this part: that it is whole and harmless is enough.
            self._expat.StartElementHandler = None
            return
        self._expat.StartElementHandler = self._start
        self._expat.EndElementHandler = self._end
        self._expat.CharacterDataHandler = self._scanner.text
        self._expat.CommentHandler = self._aside
        self._expat.StartCdataSectionHandler = self._aside
        self._expat.ProcessingInstructionHandler = self._aside
        self._start(name, attributes)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._events += 1
        if self._depth > self._limits.depth:
            raise RuleError("too_deep", part=self._part, limit=self._limits.depth)
        assert self._scanner is not None
        self._scanner.start(name.rpartition(":")[2] if ":" in name else name, self._depth, attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        assert self._scanner is not None
        self._scanner.end(name.rpartition(":")[2] if ":" in name else name)

    def _aside(self, *_: object) -> None:
        assert self._scanner is not None
        if self._depth >= self._scanner.strict_from:
            raise RuleError("odd_xml", part=self._part)
