# SPDX-License-Identifier: Apache-2.0
"""What the cells of a column look like: the share of them that each field could be read from."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime

from welfare_desk.domain import identity
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.dates import read_date
from welfare_desk.domain.exchange.fields import Cell, Field
from welfare_desk.domain.exchange.names import COMMON
from welfare_desk.domain.exchange.words import (
    DOMAINS,
    PENSIONS,
    SEVERITIES,
    SEXES,
    read_disabilities,
    says_nothing,
)
from welfare_desk.domain.text import fold, unify

_FILE_NO = re.compile(r"1[34][0-9]{2}[-/][0-9]{1,6}")
_STREET = re.compile("خیابان|کوچه|پلاک|بلوار|میدان|بن بست|بن‌بست|جاده|street|alley|avenue|no\\.")
_OF_PENSIONS = ("مستمر", "نوبت", "صف", "انتظار", "pension", "queue", "waiting", "recurring")
_LETTER = re.compile(r"[^\W\d_]")

LONGEST_CELL = 4_000
"""Characters of a cell from which anything is read; blanks around it are not counted."""


def as_text(cell: Cell) -> str:
    """A cell as the text it is read from; RuleError ``too_long``, ``bad_number`` where digits are lost."""
    if isinstance(cell, str):
        text = cell.strip()
        if len(text) > LONGEST_CELL:
            raise RuleError("too_long", reason="length", most=LONGEST_CELL)
        # Some programs write the apostrophe that marks a text in Excel into the text itself.
        return text.lstrip("'") if text[:1] == "'" else text
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, int):
        # A spreadsheet keeps fifteen digits of a number; what follows them is made up.
        return identity.digits_of_number(cell if abs(cell) < 10**15 else float(cell))
    if isinstance(cell, float):
        return identity.digits_of_number(cell)
    return cell.isoformat()


def written(cell: Cell) -> str:
    """A cell as a clerk would say it; dates in ISO, whole numbers without a point."""
    if isinstance(cell, datetime):
        return cell.isoformat(" ") if cell.time() != datetime.min.time() else cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float) and cell == cell // 1 and abs(cell) < 1e15:
        return str(int(cell))
    return "" if cell is None else str(cell)


def is_blank(cell: Cell) -> bool:
    """Empty, or nothing but spaces and direction marks."""
    if not isinstance(cell, str):
        return cell is None
    text = cell.strip()
    return len(text) <= LONGEST_CELL and not fold(text)


def is_short(cell: Cell) -> bool:
    """Whether a cell may be what its column is recognised by; a letter pasted into a cell says nothing."""
    return not isinstance(cell, str) or len(cell.strip()) <= LONGEST_CELL


def _readable(reader: Callable[[str], object]) -> Callable[[Cell], bool]:
    def fits(cell: Cell) -> bool:
        try:
            reader(as_text(cell))
        except RuleError:
            return False
        return True

    return fits


def _is_date(cell: Cell) -> bool:
    if isinstance(cell, date):
        return True
    try:
        day = read_date(cell, date(2100, 1, 1))
    except RuleError:
        return False
    # Ten-digit identifiers and house numbers never read as dates; serials of five digits would.
    return isinstance(cell, str) or day.year > 1900


def _known(table: dict[str, object]) -> Callable[[Cell], bool]:
    return lambda cell: isinstance(cell, str) and fold(cell) in table


def _looks_like_sheba(cell: Cell) -> bool:
    text = fold(written(cell)).replace("-", "")
    digits = text.removeprefix("ir")
    return digits.isdecimal() and (20 <= len(digits) <= 26 if digits is text else len(digits) >= 18)


def _given_name(cell: Cell) -> bool:
    return isinstance(cell, str) and fold(cell) in COMMON


def _whole_name(cell: Cell) -> bool:
    if not isinstance(cell, str):
        return False
    words = [fold(word) for word in unify(cell).split(" ")]
    inside = words[0] in COMMON or words[-1] in COMMON or "".join(words[:2]) in COMMON
    return len(words) >= 2 and inside and "".join(words) not in COMMON


DETECTORS: dict[Field, Callable[[Cell], bool]] = {
    Field.NATIONAL_ID: _readable(identity.national_id),
    Field.SHEBA: _looks_like_sheba,
    Field.MOBILE: _readable(identity.mobile),
    Field.BIRTH_DATE: _is_date,
    Field.SEX: _known(dict(SEXES)),
    Field.DOMAIN: _known(dict(DOMAINS)),
    Field.DISABILITY: lambda cell: isinstance(cell, str) and read_disabilities(cell) is not None,
    Field.SEVERITY: _known(dict(SEVERITIES)),
    Field.PENSION: _known(dict(PENSIONS)),
    Field.FILE_NO: lambda cell: isinstance(cell, str) and _FILE_NO.fullmatch(fold(cell)) is not None,
    Field.ADDRESS: lambda cell: isinstance(cell, str) and _STREET.search(unify(cell)) is not None,
    Field.FIRST_NAME: _given_name,
    Field.FULL_NAME: _whole_name,
    Field.POSTAL_CODE: _readable(identity.postal_code),
}
"""How a cell of each recognisable field looks; each is true for what could be read, not for what must be."""

TRUSTED = frozenset(DETECTORS) - {
    Field.FIRST_NAME,
    Field.FULL_NAME,
    Field.ADDRESS,
    Field.FILE_NO,
    Field.POSTAL_CODE,
}
"""Fields whose cells can be told from others: a heading that says one of them over other cells is doubted."""


_TELLING: dict[Field, frozenset[str]] = {
    field: frozenset(map(fold, words))
    for field, words in {
        Field.SEX: ("زن", "مرد", "مؤنث", "مونث", "مذکر", "خانم", "آقا", "female", "male"),
        Field.SEVERITY: ("خفیف", "شدید", "خیلی شدید", "بسیار شدید", "mild", "severe", "very severe"),
        Field.PENSION: (
            *(word for word in PENSIONS if any(part in word for part in _OF_PENSIONS)),
            "قطع", "تعلیق", "معلق", "suspended",
        ),
    }.items()
}  # fmt: skip
"""Of these one at least must stand in the column: «دارد», «متوسط» and «دختر» answer other questions too."""


def _tells(field: Field, filled: Sequence[Cell]) -> bool:
    telling = _TELLING.get(field)
    return telling is None or any(isinstance(cell, str) and fold(cell) in telling for cell in filled)


def shares(cells: Sequence[Cell]) -> dict[Field, float]:
    """For each recognisable field the share (0–1) of filled cells like it; «ندارد» counts for none."""
    filled = [cell for cell in cells if not is_blank(cell) and not says_nothing(fold(written(cell)))]
    if not filled:
        return {}
    short = [cell for cell in filled if is_short(cell)]
    return {
        field: sum(map(fits, short)) / len(filled) if _tells(field, short) else 0.0
        for field, fits in DETECTORS.items()
    }


def is_wordy(cells: Sequence[Cell]) -> bool:
    """Whether the filled cells are short texts with letters and no digits, as family names are."""
    filled = [unify(cell) for cell in cells if isinstance(cell, str) and is_short(cell) and fold(cell)]
    good = [
        text for text in filled if _LETTER.search(text) and not re.search(r"\d", text) and len(text) <= 40
    ]
    return bool(filled) and len(good) >= 0.9 * len(filled) and len(filled) >= 0.8 * len(cells)
