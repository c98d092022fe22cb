# SPDX-License-Identifier: Apache-2.0
"""A PDF while it is being drawn: pages of operators, parts drawn once and shown often, and where text stands.

Coordinates are points from the lower left corner, as in PDF. Every string leaves its box in ``Page.marks``,
which is what the layout check reads.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from reportlab.pdfbase import pdfdoc

from welfare_desk.documents.kit.style import BOX_RADIUS, BOX_RULE, INK, LEAST_SHRINK, MM, Style
from welfare_desk.documents.typeset.embedding import EmbeddedFonts, Packing, resource_name
from welfare_desk.documents.typeset.line import Line, Typeface, typeface

_ROUND = 0.5523
"""Control points of the cubic that looks like a quarter of a circle."""
_PRODUCER = "Welfare Desk"


class MarkKind(StrEnum):
    """What a recorded box is of."""

    TEXT = "text"
    TABLE = "table"
    SIGNATURES = "signatures"
    CODE = "code"
    """A square code with the white around it."""


class Mark(NamedTuple):
    """Where something was drawn; ``cell`` is the room a value had, 0 where it had no limit."""

    kind: MarkKind
    left: float
    bottom: float
    right: float
    top: float
    text: str = ""
    cell: float = 0.0


@dataclass
class Page:
    """One page: what draws it and what stands on it."""

    code: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    statics: set[str] = field(default_factory=set)
    images: set[str] = field(default_factory=set)
    crossed: bool = False
    """Whether a word stands across it."""


@dataclass(frozen=True)
class Picture:
    """A JPEG of three colours, with the width and height in points of its own."""

    data: bytes
    width: int
    height: int

    def as_object(self) -> pdfdoc.PDFStream:
        """The object of the PDF; a JPEG is not packed a second time."""
        stream = pdfdoc.PDFStream(content=self.data)
        stream.filters = []
        names = {"Type": "XObject", "Subtype": "Image", "ColorSpace": "DeviceRGB", "Filter": "DCTDecode"}
        for key, name in names.items():
            stream.dictionary[key] = pdfdoc.PDFName(name)
        for key, number in (("Width", self.width), ("Height", self.height), ("BitsPerComponent", 8)):
            stream.dictionary[key] = number
        return stream


class Book:
    """The pages of one document, all of one size in points; the same drawing gives the same bytes."""

    def __init__(self, width: float, height: float, title: str, face: Typeface | None = None) -> None:
        self.width = width
        self.height = height
        self.title = title
        self.pages: list[Page] = []
        self.page = Page()
        self._face = face or typeface()
        self._fonts = EmbeddedFonts(self._face)
        self._statics: dict[Hashable, tuple[str, Page]] = {}
        self._shown: Counter[str] = Counter()
        self._images: dict[Picture, str] = {}

    def new_page(self) -> None:
        """Begin the next page; drawing goes there from now on."""
        self.page = Page()
        self.pages.append(self.page)

    def turn_to(self, number: int) -> None:
        """Draw on an earlier page again (from 0): its foot waits until the pages are counted."""
        self.page = self.pages[number]

    def static(self, key: Hashable, draw: Callable[[], None]) -> None:
        """Show a part that is equal on many pages; it is drawn once per key, when first asked for."""
        if key not in self._statics:
            here, self.page = self.page, Page()
            draw()
            self._statics[key], self.page = (f"Static{len(self._statics) + 1}", self.page), here
        name, part = self._statics[key]
        self._shown[name] += 1
        self.page.code.append(f"/{_internal(name)} Do")
        self.page.statics.add(name)
        self.page.marks.extend(part.marks)

    # Text

    def line(self, text: str, style: Style) -> Line:
        """The string shaped in a style; its width counts in thousandths of the size."""
        return self._face.line(text, style.weight, style.tabular)

    def width_of(self, text: str, style: Style) -> float:
        """Width in points."""
        return self.line(text, style).width * style.size / 1000

    def wrapped(self, text: str, style: Style, width: float) -> list[str]:
        """The text as lines no wider than ``width`` points."""
        return self._face.wrap(text, style.weight, width * 1000 / style.size)

    def cell_lines(self, text: str, style: Style, room: float) -> list[str]:
        """The text as lines of a cell ``room`` points wide, some of which are shrunk to fit it.

        A word that is wider than the cell, such as a serial, is shrunk as far as may be before it is cut.
        """
        if self.width_of(text, style) * LEAST_SHRINK <= room:
            return [text]
        if any(self.width_of(word, style) > room for word in text.split()):
            room /= LEAST_SHRINK
        return self.wrapped(text, style, room)

    def right(self, x: float, y: float, text: str, style: Style, cell: float = 0.0) -> float:
        """Draw a string that ends (begins, in Persian) at ``x``; gives its width. ``cell`` limits it."""
        line, style = self._fitted(text, style, cell)
        width = line.width * style.size / 1000
        self._show(x - width, y, width, line, style, cell)
        return width

    def left(self, x: float, y: float, text: str, style: Style, cell: float = 0.0) -> float:
        """Draw a string whose left end is at ``x``; gives its width."""
        line, style = self._fitted(text, style, cell)
        width = line.width * style.size / 1000
        self._show(x, y, width, line, style, cell)
        return width

    def centre(self, x: float, y: float, text: str, style: Style, cell: float = 0.0) -> float:
        """Draw a string with its middle at ``x``; gives its width."""
        line, style = self._fitted(text, style, cell)
        width = line.width * style.size / 1000
        self._show(x - width / 2, y, width, line, style, cell)
        return width

    def across(self, word: str, told: str, style: Style, told_style: Style) -> None:
        """Write a word from corner to corner behind all that stands on the page, a line about it below.

        Once on a page, however often it is asked for. It lies under other texts on purpose and leaves no box.
        """
        if self.page.crossed:
            return
        self.page.crossed = True
        span = math.hypot(self.width, self.height)
        cos, sin = self.width / span, self.height / span
        large = self._filling(word, style, 0.5 * span)
        small = min(0.07 * large, self._filling(told, told_style, 0.42 * span))
        code = []
        for text, size, below, ink in (
            (word, large, 0.22 * large, style),
            (told, small, 0.56 * large, told_style),
        ):
            line = self.line(text, ink)
            half = line.width * size / 2000
            x = self.width / 2 - half * cos + below * sin
            y = self.height / 2 - half * sin - below * cos
            self._fonts.use(ink.weight, line)
            font = f"{ink.ink} rg /{resource_name(ink.weight)} {size:.3g} Tf"
            place = f"{cos:.4f} {sin:.4f} {-sin:.4f} {cos:.4f} {x:.2f} {y:.2f} Tm"
            code.append(f"BT {font} {place} {line.array} TJ ET")
        self.page.code[:0] = code

    def _filling(self, text: str, style: Style, width: float) -> float:
        """The size at which a text is so wide."""
        return width * 1000 / self.line(text, style).width

    def paragraph(
        self, right: float, y: float, width: float, text: str, style: Style, leading: float
    ) -> float:
        """Justified lines, the first on baseline ``y``; gives the baseline after the last."""
        lines = self.wrapped(text, style, width)
        for number, words in enumerate(lines, start=1):
            if number < len(lines):
                self.justified(right, y, words, style, width)
            else:
                self.right(right, y, words, style)
            y -= leading
        return y

    def justified(self, right: float, y: float, text: str, style: Style, width: float) -> None:
        """Draw one line stretched at its blanks to ``width`` points."""
        line = self._face.justified(text, style.weight, width * 1000 / style.size)
        drawn = line.width * style.size / 1000
        self._show(right - drawn, y, drawn, line, style, 0.0)

    def _fitted(self, text: str, style: Style, cell: float) -> tuple[Line, Style]:
        line = self._face.line(text, style.weight, style.tabular)
        width = line.width * style.size / 1000
        if cell and width > cell:
            return line, style.at(style.size * max(LEAST_SHRINK, cell / width))
        return line, style

    def _show(self, x: float, y: float, width: float, line: Line, style: Style, cell: float) -> None:
        size = style.size
        self._fonts.use(style.weight, line)
        font = f"{style.ink} rg /{resource_name(style.weight)} {size:.3g} Tf"
        self.page.code.append(f"BT {font} {x:.2f} {y:.2f} Td {line.array} TJ ET")
        self.page.marks.append(
            Mark(MarkKind.TEXT, x, y - 0.3 * size, x + width, y + 0.72 * size, line.text, cell)
        )

    # Lines and boxes

    def draw(self, *operators: str) -> None:
        """Put raw PDF operators on the page, their own graphics state around them."""
        self.page.code.append(f"q {' '.join(operators)} Q")

    def rule(
        self, x0: float, y0: float, x1: float, y1: float, width: float, ink: str = INK, dash: str = ""
    ) -> None:
        """A straight line ``width`` points thick; ``dash`` as PDF writes it, such as ``[2 2] 0 d``."""
        self.draw(f"{width} w {ink} RG {dash} {x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l S")

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        name: str = "",
        name_style: Style | None = None,
        dash: str = "",
    ) -> None:
        """A rounded box; its name stands in a gap of the upper rule at the right."""
        radius = min(BOX_RADIUS, width / 2, height / 2)
        top, right = y + height, x + width
        begin = right - radius
        start = f"{begin:.2f} {top:.2f} m"
        end = "h"
        if name and name_style is not None:
            drawn = self.right(right - 4.4 * MM, top - 0.3 * name_style.size, name, name_style)
            gap_right = right - 3.4 * MM
            gap_left = gap_right - drawn - 2 * MM
            start = f"{begin:.2f} {top:.2f} m {gap_right:.2f} {top:.2f} l {gap_left:.2f} {top:.2f} m"
            end = ""
            begin = gap_left
        self.draw(f"{BOX_RULE} w {INK} RG {dash}", _outline(x, y, right, top, radius, start, end))

    def picture(self, x: float, y: float, width: float, height: float, jpeg: Picture) -> None:
        """A JPEG stretched over a room; its bytes go into the PDF as they are."""
        name = self._images.setdefault(jpeg, f"Picture{len(self._images) + 1}")
        self.draw(f"{width:.2f} 0 0 {height:.2f} {x:.2f} {y:.2f} cm /{_internal(name)} Do")
        self.page.images.add(name)

    def mark(self, kind: MarkKind, left: float, bottom: float, right: float, top: float) -> None:
        """Record the room of a block for the layout check."""
        self.page.marks.append(Mark(kind, left, bottom, right, top))

    def to_bytes(self) -> bytes:
        """The finished PDF."""
        doc = pdfdoc.PDFDocument(compression=1, invariant=1, lang="fa-IR")
        doc.setTitle(self.title)
        doc.setProducer(_PRODUCER)
        doc.setCreator(_PRODUCER)
        doc.delayedFonts.append(self._fonts)
        once: dict[str, Page] = {}
        for name, static in self._statics.values():
            if self._shown[name] == 1:
                once[name] = static
                continue
            form = pdfdoc.PDFFormXObject(0, 0, self.width, self.height)
            form.Contents = _stream(static.code)
            doc.addForm(name, form)
        for jpeg, name in self._images.items():
            doc.addForm(name, jpeg.as_object())
        resources: dict[tuple[str, ...], object] = {}
        for page in self.pages:
            parts = tuple(sorted((page.statics | page.images) - once.keys()))
            self._add(doc, _in_place(page, once), parts, resources)
        data: bytes = doc.GetPDFData(None)
        return data

    def _add(
        self,
        doc: pdfdoc.PDFDocument,
        code: Sequence[str],
        statics: tuple[str, ...],
        known: dict[tuple[str, ...], object],
    ) -> None:
        """Add a page; pages that show the same parts share one dictionary of them (``known``)."""
        page = pdfdoc.PDFPage()
        page.pagewidth, page.pageheight = round(self.width, 3), round(self.height, 3)
        page.Contents = _stream(code)
        if statics not in known:
            resources = pdfdoc.PDFResourceDictionary()
            resources.basicFonts()
            if statics:
                resources.XObject = doc.xobjDict(statics)
            known[statics] = doc.Reference(resources)
        page.Resources = known[statics]
        doc.addPage(page)


def _in_place(page: Page, once: Mapping[str, Page]) -> list[str]:
    """The page's code with the parts that no other place shows written where they are shown."""
    written = {f"/{_internal(name)} Do": once[name].code for name in page.statics & once.keys()}
    if not written:
        return page.code
    return [
        part
        for operator in page.code
        for part in (("q", *written[operator], "Q") if operator in written else (operator,))
    ]


def _stream(code: Sequence[str]) -> pdfdoc.PDFStream:
    """Compressed only: reportlab's own way adds base 85, a fifth more bytes for twice the time."""
    stream = pdfdoc.PDFStream(content="\n".join(code))
    stream.filters = [Packing]
    return stream


def _internal(name: str) -> str:
    """The name reportlab gives a form inside the PDF."""
    internal: str = pdfdoc.xObjectName(name)
    return internal


def _outline(x: float, y: float, right: float, top: float, radius: float, start: str, end: str) -> str:
    """Clockwise from the upper right corner's beginning round to where the upper rule was left open."""
    bend = radius * (1 - _ROUND)
    path = [
        start,
        f"{x + radius:.2f} {top:.2f} l",
        f"{x + bend:.2f} {top:.2f} {x:.2f} {top - bend:.2f} {x:.2f} {top - radius:.2f} c",
        f"{x:.2f} {y + radius:.2f} l",
        f"{x:.2f} {y + bend:.2f} {x + bend:.2f} {y:.2f} {x + radius:.2f} {y:.2f} c",
        f"{right - radius:.2f} {y:.2f} l",
        f"{right - bend:.2f} {y:.2f} {right:.2f} {y + bend:.2f} {right:.2f} {y + radius:.2f} c",
        f"{right:.2f} {top - radius:.2f} l",
        f"{right:.2f} {top - bend:.2f} {right - bend:.2f} {top:.2f} {right - radius:.2f} {top:.2f} c",
    ]
    return " ".join([*path, end, "S"])
