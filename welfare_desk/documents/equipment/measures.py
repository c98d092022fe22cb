# SPDX-License-Identifier: Apache-2.0
"""How the papers that a client signs are set on each sheet: A4 or A5, upright or lying, a third of an A4."""

from __future__ import annotations

from dataclasses import dataclass, replace

from welfare_desk.documents.kit.fact_grid import GridLook
from welfare_desk.documents.kit.style import (
    AMOUNT,
    LABEL,
    MM,
    TABLE_CELL,
    TABLE_HEAD,
    TABLE_STRONG,
    VALUE,
    Style,
)
from welfare_desk.documents.typeset.face import Weight
from welfare_desk.domain.sheet import Sheet, SheetSize

STRIP = 99 * MM
"""Height of a copy of which three stand on one A4."""
_SIZES = {SheetSize.A4: (210 * MM, 297 * MM), SheetSize.A5: (148 * MM, 210 * MM)}


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes of one sheet, in points unless named otherwise."""

    name: str
    margin_mm: float
    grid: GridLook
    row: float
    names_row: float
    step: float
    names: Style
    cell: Style
    strong: Style
    amount: Style
    total: Style
    words: Style
    total_step: float
    sentence: Style
    leading: float
    sign_height: float
    """Height of the client's box."""
    title: float = 13.5
    officials_above: bool = False
    """The others sign over the client's box, where the sheet is too narrow for all beside each other."""
    letterhead_mm: float = 0.0
    """From the upper edge of the paper, what a printed head may take."""
    strip: bool = False

    @property
    def toman(self) -> Style:
        """The amount in toman beneath the rial."""
        return self.grid.label.at(0.95 * self.words.size)

    @property
    def narrow(self) -> bool:
        """Whether columns have no room for long names."""
        return self.officials_above


def _measures(
    name: str, margin: float, columns: int, row: float, sign: float, size: float, letterhead: float
) -> Measures:
    """Sheets that differ in room only; ``size`` enlarges sentences."""
    return Measures(
        name=name,
        margin_mm=margin,
        grid=GridLook(columns, 15.0, LABEL, VALUE, 20.5 * MM, 0.75),
        row=row,
        names_row=15.5,
        step=11.4,
        names=TABLE_HEAD,
        cell=TABLE_CELL,
        strong=TABLE_STRONG,
        amount=AMOUNT,
        total=Style(Weight.BOLD, 9.6),
        words=Style(Weight.MEDIUM, 8.2),
        total_step=13.6,
        sentence=Style(Weight.REGULAR, size),
        leading=1.64 * size,
        sign_height=sign * MM,
        letterhead_mm=letterhead,
    )


_A5_LYING = _measures("a5 lying", 9.0, 3, 16.8, 29.0, 8.6, 23.0)
_A5_LYING_CLOSE = replace(
    _A5_LYING,
    name="a5 lying, close",
    grid=replace(_A5_LYING.grid, pitch=13.2, padding=0.6),
    row=14.8,
    names_row=14.0,
    total_step=12.2,
    leading=12.6,
    sign_height=28.2 * MM,
)
"""Lines nearer to each other, for what would else run on to a second sheet."""
_A4_UPRIGHT = _measures("a4 upright", 14.0, 3, 17.0, 33.0, 9.4, 32.0)
_A4_LYING = _measures("a4 lying", 14.0, 4, 17.0, 33.0, 9.4, 30.0)
_A5_UPRIGHT = Measures(
    name="a5 upright",
    margin_mm=11.0,
    grid=GridLook(2, 15.6, LABEL, VALUE, 20.5 * MM, 0.75),
    row=18.0,
    names_row=15.5,
    step=11.0,
    names=TABLE_HEAD.at(7.2),
    cell=TABLE_CELL.at(7.8),
    strong=TABLE_STRONG.at(7.8),
    amount=AMOUNT.at(7.8),
    total=Style(Weight.BOLD, 9.4),
    words=Style(Weight.MEDIUM, 8.2),
    total_step=13.6,
    sentence=Style(Weight.REGULAR, 8.8),
    leading=15.0,
    sign_height=30.0 * MM,
    officials_above=True,
    letterhead_mm=26.0,
)
STRIP_MEASURES = Measures(
    name="strip",
    margin_mm=14.0,
    grid=GridLook(3, 12.0, LABEL.at(7.0), VALUE.at(7.8), 19.5 * MM, 0.7),
    row=13.0,
    names_row=12.4,
    step=9.0,
    names=TABLE_HEAD.at(7.2),
    cell=TABLE_CELL.at(7.4),
    strong=TABLE_STRONG.at(7.4),
    amount=AMOUNT.at(7.4),
    total=Style(Weight.BOLD, 8.4),
    words=Style(Weight.MEDIUM, 7.4),
    total_step=11.4,
    sentence=Style(Weight.REGULAR, 7.4),
    leading=11.6,
    sign_height=15.6 * MM,
    title=12.0,
    strip=True,
)
"""A third of an upright A4."""
_WHOLE = {
    (SheetSize.A5, True): _A5_LYING,
    (SheetSize.A5, False): _A5_UPRIGHT,
    (SheetSize.A4, True): _A4_LYING,
    (SheetSize.A4, False): _A4_UPRIGHT,
}


def measures_of(sheet: Sheet) -> Measures:
    """How whole pages of a sheet are set."""
    return _WHOLE[sheet.size, sheet.landscape]


def closer(measures: Measures) -> Measures | None:
    """The same sheet with lines nearer to each other, where that may spare a page."""
    return _A5_LYING_CLOSE if measures is _A5_LYING else None


def page_of(sheet: Sheet) -> tuple[float, float]:
    """Width and height in points."""
    width, height = _SIZES[sheet.size]
    return (height, width) if sheet.landscape else (width, height)
