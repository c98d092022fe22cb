# SPDX-License-Identifier: Apache-2.0
"""A file of payments as a bank or headquarters sends it: its columns by their headings, its rows one by one.

Our own text for the bank (one line of kind, month, count and sum, then rows without headings) reads back.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from welfare_desk.domain import identity
from welfare_desk.domain.calendar import MONTHS, JalaliMonth
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange import cells
from welfare_desk.domain.exchange.content import as_text, is_blank, written
from welfare_desk.domain.exchange.fields import Cell, Table, TableRow
from welfare_desk.domain.exchange.headings import heading_key
from welfare_desk.domain.exchange.payment_status import Became, became, remarked
from welfare_desk.domain.money import MOST_TYPED, names_unit, parse_amount
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.settling import PaymentRow, RowFault
from welfare_desk.domain.text import fold, fold_words, latin_digits, unify

TEXT_COLUMNS = ("sheba", "amount", "name", "national_id", "file_no")
"""The columns of the bank's text, in their order; there is no heading over them."""

_IDENTIFYING = 8
"""Digits of the shortest number that names anybody."""

_SAID = 40
"""Letters of a bad value that are told."""

WITHIN = 30
"""Rows from the top in which the headings stand."""

_AMOUNTS: tuple[tuple[str, ...], ...] = (
    ("مبلغ پرداختی", "مبلغ پرداخت شده", "مبلغ واریزی", "مبلغ واریز شده", "خالص پرداختی", "پرداختی", "paid"),
    ("مبلغ خالص", "خالص", "net"),
    ("قابل پرداخت", "مبلغ قابل پرداخت"),
    ("مبلغ", "amount"),
    ("مبلغ کل",),
)
"""Headings of an amount; where several stand side by side, what was really paid comes first."""

_SPELLINGS: dict[str, tuple[str, ...]] = {
    "national_id": (
        "کد ملی", "شماره ملی", "کد ملی سرپرست", "کد ملی ذینفع", "کد ملی صاحب حساب", "شناسه", "کد ملی مددجو",
        "national id", "national code",
    ),
    "sheba": ("شبا", "شماره شبا", "شماره شبای حساب", "کد شبا", "sheba", "iban"),
    "file_no": ("شماره پرونده", "پرونده", "ش پرونده", "file number", "file no", "file"),
    "amount": tuple(said for rank in _AMOUNTS for said in rank),
    "month": ("ماه", "دوره", "ماه پرداخت", "دوره پرداخت", "ماه لیست", "سال و ماه", "month", "period"),
    "status": (
        "وضعیت", "وضعیت پرداخت", "وضعیت واریز", "وضعیت تراکنش", "وضعیت حواله", "نتیجه", "نتیجه پرداخت",
        "نتیجه تراکنش", "status", "result",
    ),
    "remark": ("شرح", "شرح تراکنش", "توضیحات", "توضیح", "remark", "description"),
    "name": ("نام", "نام و نام خانوادگی", "نام خانوادگی و نام", "نام صاحب حساب", "نام سرپرست",
             "ذینفع", "name"),
}  # fmt: skip
_FIELDS = {heading_key(said): name for name, spellings in _SPELLINGS.items() for said in spellings}
_AMOUNT_RANK = {heading_key(said): rank for rank, spellings in enumerate(_AMOUNTS) for said in spellings}
_UNITS = {heading_key("ریال"): 1, "rial": 1, heading_key("تومان"): 10, "toman": 10}
_TOTALS = [[fold(word)] for word in ("جمع", "مجموع", "total")]
_NAMES = ("national_id", "sheba", "file_no")


@dataclass(frozen=True)
class PaymentsRead:
    """What a file says: rows to be matched, and those that cannot be taken, all at once."""

    rows: tuple[PaymentRow, ...]
    faults: tuple[RowFault, ...]
    headings: Mapping[str, str] = field(default_factory=dict)
    """What stands over each field's column."""
    returned: int = 0
    """Rows that say that the money came back, or never went, and those of nothing: they pay nobody."""


@dataclass(frozen=True)
class _Columns:
    """Where each field stands, the headings, and how many rial one of the amount's column is."""

    places: Mapping[str, int]
    headings: Mapping[str, str]
    rial: int
    rows: Sequence[TableRow]
    told: tuple[str, str] | None = None
    """How many payments of how much our own text says it holds."""


def read_payments(tables: Sequence[Table], kind: PaymentKind, month: JalaliMonth) -> PaymentsRead:
    """The rows of the one sheet that holds payments.

    RuleError ``payment_columns_missing`` (no amount, or nothing that says whose it is), ``payment_sheets``
    (names) where several sheets hold payments, ``payment_amounts_twice`` (names),
    ``payment_of_other_month`` (facts: row, found, month), ``payment_of_other_kind``, ``payments_empty``,
    ``payment_head_differs`` where our own text is not whole.
    """
    known = [(table, _columns(table, kind, month)) for table in tables if not table.hidden]
    told = [(table, _read(table, found, month)) for table, found in known if found is not None]
    if not told:
        raise RuleError("payment_columns_missing")
    holding = [(table.title, read) for table, read in told if read.rows or read.faults]
    if not holding:
        raise RuleError("payments_empty")
    if len(holding) > 1:
        raise RuleError("payment_sheets", names="، ".join(title for title, _ in holding))
    return holding[0][1]


def _columns(table: Table, kind: PaymentKind, month: JalaliMonth) -> _Columns | None:
    if table.rows and (told := _own_head(table.rows[0])) is not None:
        of_kind, of_month, count, total = told
        if of_kind != kind.value:
            raise RuleError("payment_of_other_kind", found=of_kind, kind=kind)
        _same_month(of_month, month, table.rows[0].number)
        places = {name: place for place, name in enumerate(TEXT_COLUMNS)}
        return _Columns(places, dict.fromkeys(TEXT_COLUMNS, ""), 1, table.rows[1:], (count, total))
    for at, row in enumerate(table.rows[:WITHIN]):
        places, headings, rial = _headings(row)
        if "amount" in places and any(name in places for name in _NAMES):
            return _Columns(places, headings, rial, table.rows[at + 1 :])
    return None


def says_toman(heading: str) -> bool:
    """Whether the heading of a column of amounts says that they are toman."""
    key = heading_key(heading)
    return any(key.endswith(word) for word, rial in _UNITS.items() if rial != 1)


def _own_head(row: TableRow) -> tuple[str, str, str, str] | None:
    """Kind, month, count and sum of our own text for the bank; None for anything else."""
    kind, month, count, total = (written(_cell(row, place)).strip() for place in range(4))
    if kind in set(PaymentKind) and re.fullmatch(r"\d{4}-\d{2}", month):
        return kind, month, count, total
    return None


def _headings(row: TableRow) -> tuple[dict[str, int], dict[str, str], int]:
    """Where each field stands, its heading, and the rial of a unit; of several amounts the one that was paid.

    RuleError ``payment_amounts_twice`` (names) where two headings say that as much.
    """
    places: dict[str, int] = {}
    headings: dict[str, str] = {}
    amounts: list[tuple[int, int, int]] = []
    for place, cell in enumerate(row.cells):
        key = heading_key(cell)
        unit = next((word for word in _UNITS if key.endswith(word) and key != word), "")
        plain = key if key in _FIELDS else key.removesuffix(unit)
        name = _FIELDS.get(plain)
        if name == "amount":
            amounts.append((_AMOUNT_RANK[plain], place, _UNITS[unit] if unit else 1))
        elif name is not None and name not in places:
            places[name], headings[name] = place, unify(str(cell))
    if not amounts or not any(name in places for name in _NAMES):
        return places, headings, 1
    rank, place, rial = min(amounts)
    same = [unify(str(row.cells[at])) for told, at, _ in amounts if told == rank]
    if len(same) > 1:
        raise RuleError("payment_amounts_twice", names="، ".join(same))
    return {**places, "amount": place}, {**headings, "amount": unify(str(row.cells[place]))}, rial


def _read(table: Table, found: _Columns, month: JalaliMonth) -> PaymentsRead:
    rows: list[PaymentRow] = []
    faults: list[RowFault] = []
    returned = of_nothing = 0
    others: list[tuple[int, str]] = []
    """Rows of other months."""
    for row in found.rows:
        if all(map(is_blank, row.cells)):
            continue
        told, wrong = _values(table, row, found)
        if _is_total(row, found) or _is_sum_of(rows, told, wrong):
            continue
        if told.get("month", str(month)) != str(month):
            others.append((row.number, told["month"]))
            wrong.append(("month", "payment_month"))
        if became(told.get("status", "")) is Became.RETURNED or remarked(told.get("remark", "")):
            returned += 1
            continue
        if wrong:
            faults += [RowFault(row.number, name, code, _said(row, found, name)) for name, code in wrong]
            continue
        if told["amount"] == "0":
            of_nothing += 1
            continue
        rows.append(
            PaymentRow(
                row.number,
                told.get("national_id", ""),
                told.get("file_no", ""),
                told.get("sheba", ""),
                told.get("name", ""),
                int(told["amount"]),
            )
        )
    if others and not rows:
        raise RuleError("payment_of_other_month", row=others[0][0], found=others[0][1], month=str(month))
    if found.told is not None and not faults:
        _is_whole(rows, of_nothing, found.told)
    return PaymentsRead(tuple(rows), tuple(faults), found.headings, returned + of_nothing)


def _said(row: TableRow, found: _Columns, name: str) -> str:
    """What stands in the cell of a field, as one line."""
    place = found.places.get(name)
    said = "" if place is None else unify(written(_cell(row, place)))
    return said if len(said) <= _SAID else f"{said[:_SAID]}…"


def _is_whole(rows: Sequence[PaymentRow], of_nothing: int, told: tuple[str, str]) -> None:
    """RuleError ``payment_head_differs`` where our own text holds other payments than its first line says."""
    count, total = str(len(rows) + of_nothing), str(sum(row.amount for row in rows))
    if told != (count, total):
        raise RuleError("payment_head_differs", said=told[0], count=count, said_rial=told[1], rial=total)


def _is_total(row: TableRow, found: _Columns) -> bool:
    """A sum below the payments: it says so in words, and names nobody; how many they are it may tell."""
    named = (_cell(row, found.places[name]) for name in _NAMES if name in found.places)
    digits = (re.sub(r"[^0-9]", "", latin_digits(written(cell))) for cell in named if not is_blank(cell))
    if any(len(found) >= _IDENTIFYING for found in digits):
        return False
    return any(isinstance(cell, str) and _says_total(cell) for cell in row.cells)


def _says_total(cell: str) -> bool:
    """Whether a cell begins with the word for a sum; names may begin with the same letters."""
    return fold_words(cell)[:1] in _TOTALS


def _is_sum_of(rows: Sequence[PaymentRow], told: Mapping[str, str], wrong: Sequence[tuple[str, str]]) -> bool:
    """Whether an amount of nobody is the sum of the payments above it, though it does not say so."""
    return wrong == _OF_NOBODY and len(rows) > 1 and told["amount"] == str(sum(row.amount for row in rows))


def _cell(row: TableRow, place: int) -> Cell:
    return row.cells[place] if place < len(row.cells) else None


def _values(table: Table, row: TableRow, found: _Columns) -> tuple[dict[str, str], list[tuple[str, str]]]:
    told: dict[str, str] = {}
    wrong: list[tuple[str, str]] = []
    for name, place in found.places.items():
        cell = _cell(row, place)
        if (row.number, place) in table.unreadable:
            wrong.append((name, "bad_cell"))
            continue
        if isinstance(cell, str) and _SWALLOWED.search(latin_digits(cell)):
            wrong.append((name, "payment_row_inside"))
            continue
        if is_blank(cell) and name != "amount":
            continue
        try:
            told[name] = str(_amount(cell, found.rial)) if name == "amount" else _READ[name](cell)
        except RuleError as refused:
            wrong.append((name, refused.code))
    if not wrong and not any(told.get(name) for name in _NAMES):
        wrong += _OF_NOBODY
    if told.get("status") and became(told["status"]) is Became.UNKNOWN:
        wrong.append(("status", "payment_status"))
    return told, wrong


_OF_NOBODY = [("national_id", "payment_of_nobody")]

_SWALLOWED = re.compile(r"\n.*[0-9]{8}")
"""Another row in a cell: a quotation mark that was never closed took it in."""


def _amount(cell: Cell, unit: int) -> int:
    """Whole rial, of a cell in a column whose unit is so many; a unit in the cell itself is the later word.

    RuleError ``bad_amount``.
    """
    if isinstance(cell, bool) or cell is None:
        raise RuleError("bad_amount", reason="empty")
    if isinstance(cell, int | float):
        if not math.isfinite(cell):
            raise RuleError("bad_amount", reason="characters")
        if cell < 0 or cell != int(cell):
            raise RuleError("bad_amount", reason="negative" if cell < 0 else "fraction")
        if cell * unit >= MOST_TYPED:
            raise RuleError("bad_amount", reason="too_large", most=MOST_TYPED)
        return int(cell) * unit
    text = as_text(cell)
    return parse_amount(text).amount * (1 if names_unit(text) else unit)


def _identifier(cell: Cell) -> str:
    """Ten digits are a national ID, with its check digit; other lengths are a foreigner's number."""
    return identity.person_id(as_text(cell))


_MONTHS = {fold(name): number for number, name in enumerate(MONTHS, 1)}
_DEY = fold("دی")
_NAMED = re.compile("|".join(sorted(_MONTHS.keys() - {_DEY}, key=len, reverse=True)))
_DEY_NAMED = re.compile(rf"(?:و|تا|الی)?{_DEY}(?:ماه)?(?:و.*)?")


def _month_names(word: str) -> list[str]:
    """The months in a folded word, which may be written together as in «مهرماه۱۴۰۴» and «مهروآبان».

    «دی» is one only by itself: «فروردین» and «عیدی» hold it too.
    """
    bare = re.sub("[0-9]", "", word)
    return _NAMED.findall(bare) + [_DEY] * any(map(_DEY_NAMED.fullmatch, _NAMED.split(bare)))


def _month(cell: Cell) -> str:
    """``1404-07`` of what is written so, as «مهر ۱۴۰۴», or as a day; RuleError ``bad_month``.

    Several months or years in one cell are refused as well.
    """
    text = latin_digits(as_text(cell))
    parts = re.fullmatch(r"\s*([0-9]{4})[-/]?([0-9]{2})(?:[-/]?[0-9]{2})?\s*", text)
    if parts:
        return str(JalaliMonth(int(parts[1]), int(parts[2])))
    years = set(re.findall(r"1[34][0-9]{2}", text))
    named = {_MONTHS[name] for word in fold_words(text) for name in _month_names(word)}
    if years and named:
        if len(years) > 1 or len(named) > 1:
            raise RuleError("bad_month", reason="several")
        return str(JalaliMonth(int(years.pop()), named.pop()))
    return str(JalaliMonth.parse(text))


_READ: dict[str, Callable[[Cell], str]] = {
    "national_id": _identifier,
    "sheba": cells.sheba,
    "file_no": cells.file_no,
    "month": _month,
    "name": lambda cell: unify(as_text(cell))[:200],
    "status": lambda cell: unify(as_text(cell))[:200],
    "remark": lambda cell: unify(as_text(cell))[:200],
}


def _same_month(found: str, month: JalaliMonth, row: int) -> None:
    if found != str(month):
        raise RuleError("payment_of_other_month", row=row, found=found, month=str(month))


def told_faults(read: PaymentsRead, faults: Sequence[RowFault], most: int) -> Iterator[tuple[str, str]]:
    """Row and heading (file and cell too, where told), and the code of why, of so many rows at most."""
    for fault in faults[:most]:
        heading = read.headings.get(fault.field, "") or fault.field
        beside = (fault.file_no, fault.said) if fault.file_no else ()
        yield " · ".join((str(fault.row_no), heading, *beside)), fault.code
