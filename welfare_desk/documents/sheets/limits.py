# SPDX-License-Identifier: Apache-2.0
"""How much of a workbook is read before it is refused.

The bounds are wide enough for a list of 200,000 people in 25 columns, whichever way its texts are stored,
and narrow enough that no file costs more than a few seconds and the reading child its memory.
"""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Upper bounds; sizes in bytes, the rest counts. A value equal to its bound is still accepted."""

    file: int = 64 * MIB
    parts: int = 500
    part: int = 320 * MIB
    """Of one part once inflated."""
    total: int = 400 * MIB
    """Of all parts once inflated."""
    ratio: int = 300
    """Inflated over packed, looked at once a part has given ``ratio_from`` bytes."""
    ratio_from: int = MIB
    depth: int = 64
    last_row: int = 210_000
    """Last row that may hold data: 200,000 people and 5 % of titles, blank rows and repeated headings."""
    columns: int = 256
    cells: int = 6_000_000
    """Cells with data in the whole workbook."""
    blank_cells: int = 8_000_000
    """Cells that carry a style and nothing else, in rows that hold something."""
    area: int = 11_000_000
    """Rows times columns of one sheet: the reader sets up a place for each."""
    text: int = 32_767
    """Characters of one cell, as Excel has it."""
    strings: int = 2_000_000
    events: int = 2_500_000
    """XML elements looked at one by one, that is all but the plain cells and texts."""
    token: int = MIB
    """One tag or comment; Expat before 2.6 starts it over at each piece, which is quadratic."""
    unreadable: int = 50_000
    """Error cells and formulas without a result, each of which becomes a warning."""
    merges: int = 50_000
    merged_rows: int = 1_000_000
    """Heights of all merged blocks together: whoever fills merged cells down pays for each row."""


LIMITS = Limits()

CHILD_MEMORY = 704 * MIB
"""Address space of the reading child. calamine needs 611 MB of it for 200,000 × 25 inline texts, of which
448 MB are ever touched: its vectors grow by doubling, and what they do not fill is never resident."""

CHILD_SECONDS = 30.0
"""Time given to any workbook before its reader is killed."""

CHILD_SECONDS_PER_MIB = 1.5
"""Time on top for each MiB of the file, so that a slow PC may read a large list as well."""
