# SPDX-License-Identifier: Apache-2.0
"""Rows of a list → readings: every cell to its value, every unusable cell with its reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from welfare_desk.domain.casework.codes import DisabilityType, Severity
from welfare_desk.domain.casework.entry import LONGEST_NOTE
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange import cells as read
from welfare_desk.domain.exchange.client import Client, Reading
from welfare_desk.domain.exchange.content import is_blank, written
from welfare_desk.domain.exchange.fields import REQUIRED_NAMES, Cell, Field, Problem, TableRow
from welfare_desk.domain.text import unify

_SIMPLE: dict[Field, tuple[str, Callable[[Cell], Any]]] = {
    Field.NATIONAL_ID: ("national_id", read.national_id),
    Field.FOREIGN_ID: ("foreign_id", read.foreign_id),
    Field.FIRST_NAME: ("first_name", read.person_name),
    Field.LAST_NAME: ("last_name", read.person_name),
    Field.FATHER_NAME: ("father_name", read.person_name),
    Field.SEX: ("sex", read.sex),
    Field.FILE_NO: ("file_no", read.file_no),
    Field.DOMAIN: ("domain", read.domain),
    Field.CATEGORY: ("category", read.category),
    Field.SEVERITY: ("severity", read.severity),
    Field.HOUSEHOLD_SIZE: ("household_size", read.household_size),
    Field.DECILE: ("decile", read.decile),
    Field.SHEBA: ("sheba", read.sheba),
    Field.MOBILE: ("mobile", read.mobile),
    Field.PHONE: ("phone", read.phone),
    Field.NEIGHBOURHOOD: ("neighbourhood", read.free_text),
    Field.ADDRESS: ("address", read.address),
    Field.POSTAL_CODE: ("postal_code", read.postal_code),
    Field.NOTE: ("note", read.note),
}
"""Fields that become one attribute of the client."""

_SPLIT: dict[Field, tuple[tuple[str, str], Callable[[Cell], tuple[Any, Any]]]] = {
    Field.FULL_NAME: (("first_name", "last_name"), read.full_name),
    Field.FULL_NAME_REVERSED: (("first_name", "last_name"), read.full_name_reversed),
    Field.DISABILITY: (("disabilities", "severity"), read.disabilities),
    Field.PENSION: (("pension", "waiting"), read.pension),
}
"""Fields whose one cell says two things."""

_DATES = {Field.BIRTH_DATE: read.birth_date, Field.REQUESTED_ON: read.requested_on}
"""Fields whose cell is read by the day of today."""

_FAULT_NAMES = {
    Field.ANY_ID: "national_id", Field.FULL_NAME: "name", Field.FULL_NAME_REVERSED: "name",
    Field.KEEP_IN_NOTE: "note",
}  # fmt: skip

_UNIQUE = frozenset(
    {Field.NATIONAL_ID, Field.FOREIGN_ID, Field.ANY_ID, Field.FILE_NO, Field.SHEBA, Field.NOTE}
)
"""Cells that hardly ever come twice; the others are read once and remembered."""

_MISSING = object()


def fault_name(field: Field) -> str:
    """The name under which a problem of this column is reported."""
    return _FAULT_NAMES.get(field, field.value)


@dataclass(frozen=True, slots=True)
class _Column:
    index: int
    field: Field
    name: str
    attributes: tuple[str, ...]
    read: Callable[[Cell], Any]
    seen: dict[tuple[type, Cell], Any] | None
    words: dict[Cell, Any]
    """The texts among ``seen`` that become one attribute, by themselves."""


class RowReader:
    """Reads rows of one sheet with one mapping; ``today`` bounds dates and two-digit years."""

    def __init__(
        self, mapping: Sequence[Field | None], headings: Sequence[str], today: date,
        unreadable: Mapping[tuple[int, int], str] | None = None,
    ) -> None:  # fmt: skip
        self._today = today
        self._headings = headings
        self._unreadable = unreadable or {}
        self._columns = [self._column(index, field) for index, field in enumerate(mapping)
                         if field is not None and field is not Field.KEEP_IN_NOTE]  # fmt: skip
        # A split field fills what a column of its own leaves open, so it is read first.
        self._columns.sort(key=lambda column: len(column.attributes) < 2)
        self._plain = [(each.index, each.attributes[0], each.words, each) for each in self._columns]
        self._kept = [index for index, field in enumerate(mapping) if field is Field.KEEP_IN_NOTE]

    def _column(self, index: int, field: Field) -> _Column:
        seen: dict[tuple[type, Cell], Any] | None = None if field in _UNIQUE else {}
        name = fault_name(field)
        if field in _SPLIT:
            attributes, split = _SPLIT[field]
            return _Column(index, field, name, attributes, split, seen, {})
        if field in _DATES:
            return _Column(index, field, name, (field.value,), self._date(_DATES[field]), seen, {})
        if field is Field.ANY_ID:
            return _Column(index, field, name, ("national_id", "foreign_id"), _any_id, seen, {})
        attribute, simple = _SIMPLE[field]
        return _Column(index, field, name, (attribute,), simple, seen, {})

    def _date(self, reader: Callable[[Cell, date], date]) -> Callable[[Cell], date]:
        return lambda cell: reader(cell, self._today)

    def read(self, row: TableRow, corrected: Mapping[str, str] | None = None) -> Reading:
        """The client of a row; ``corrected`` are cells the clerk typed anew, by field name."""
        if corrected or self._unreadable:
            return self._read_with_care(row, corrected or {})
        client = Client()
        problems: list[Problem] = []
        values = row.cells
        width = len(values)
        # Most cells are words that have come before; this loop is what a list of thousands waits for.
        for index, attribute, words, column in self._plain:
            if index >= width:
                continue
            cell = values[index]
            if cell is None:
                continue
            value = words.get(cell, _MISSING) if cell.__class__ is str else _MISSING
            if value is _MISSING:
                self._take(client, column, cell, problems)
            else:
                setattr(client, attribute, value)
        if self._kept:
            self._keep_in_note(client, values, problems)
        if client.severity is not Severity.UNKNOWN and DisabilityType.NONE in client.disabilities:
            self._leave_severity_out(client, values, problems)
        return _judged(row.number, client, problems)

    def _read_with_care(self, row: TableRow, corrected: Mapping[str, str]) -> Reading:
        """As `read`, for rows that the clerk corrected and sheets with cells that could not be read."""
        client = Client()
        problems: list[Problem] = []
        written_over = dict(corrected)
        values = row.cells
        for column in self._columns:
            cell = values[column.index] if column.index < len(values) else None
            if written_over and column.field.value in written_over:
                cell = written_over.pop(column.field.value)
            elif self._unreadable and (row.number, column.index) in self._unreadable:
                reason = self._unreadable[row.number, column.index]
                problems.append(Problem(column.name, "unreadable_cell", {"reason": reason}, reason))
                continue
            if cell is not None:
                self._take(client, column, cell, problems)
        for name, typed in written_over.items():
            self._take(client, self._column(-1, Field(name)), typed, problems)
        if self._kept:
            self._keep_in_note(client, values, problems)
        if client.severity is not Severity.UNKNOWN and DisabilityType.NONE in client.disabilities:
            self._leave_severity_out(client, values, problems)
        return _judged(row.number, client, problems)

    def _take(self, client: Client, column: _Column, cell: Cell, problems: list[Problem]) -> None:
        value: Any = _MISSING
        if column.seen is not None:
            value = column.seen.get((cell.__class__, cell), _MISSING)
        if value is _MISSING:
            try:
                value = column.read(cell)
            except RuleError as refused:
                if is_blank(cell):  # asked last, for most cells can be read
                    return
                problems.append(
                    Problem(column.name, refused.code, dict(refused.facts), written(cell).strip())
                )
                return
            if column.seen is not None:
                column.seen[cell.__class__, cell] = value
                if isinstance(cell, str) and len(column.attributes) == 1:
                    column.words[cell] = value
        if len(column.attributes) == 1:
            setattr(client, column.attributes[0], value)
        else:
            parts: tuple[object, object] = value
            for attribute, part in zip(column.attributes, parts, strict=True):
                if part is not None:
                    setattr(client, attribute, part)

    def _leave_severity_out(self, client: Client, values: Sequence[Cell], problems: list[Problem]) -> None:
        """«No disability» has no severity, whichever cell told one: that of its own comes first."""
        client.severity = Severity.UNKNOWN
        for column in reversed(self._columns):
            text = written(values[column.index]).strip() if column.index < len(values) else ""
            if text and column.field in (Field.SEVERITY, Field.DISABILITY):
                problems.append(Problem(column.name, "severity_of_none", {}, text))
                return
        problems.append(Problem("severity", "severity_of_none"))

    def _keep_in_note(self, client: Client, values: Sequence[Cell], problems: list[Problem]) -> None:
        """Each kept column as a line of its own; one for which the note has no room is told instead."""
        for index in self._kept:
            if index >= len(values) or is_blank(values[index]):
                continue
            said = written(values[index]).strip()
            line = unify(said[: LONGEST_NOTE + 1])
            if self._headings[index]:
                line = f"{self._headings[index]}: {line}"
            note = f"{client.note}\n{line}" if client.note else line
            if len(said) > LONGEST_NOTE or len(note) > LONGEST_NOTE:
                problems.append(Problem("note", "too_long", {"reason": "length", "most": LONGEST_NOTE}, said))
            else:
                client.note = note


def _any_id(cell: Cell) -> tuple[str | None, str | None]:
    """A national ID where it is one, else a foreigner's number of more than ten digits."""
    try:
        return read.national_id(cell), None
    except RuleError as refused:
        if refused.facts.get("reason") != "length":
            raise
        number = read.foreign_id(cell)
        if len(number) <= 10:
            raise
        return None, number


def _judged(number: int, client: Client, problems: list[Problem]) -> Reading:
    """Which problems reject the row, and what is missing altogether."""
    if client.severity is not Severity.UNKNOWN and not client.disabilities:
        client.disabilities = (DisabilityType.UNKNOWN,)
    if not problems and client.identifier and client.first_name and client.birth_date and client.domain:
        return Reading(number, client)
    faults: list[Problem] = []
    warnings: list[Problem] = []
    reported = {problem.field for problem in problems}
    for problem in problems:
        (faults if _rejects(problem, client) else warnings).append(problem)
    if not client.identifier and not reported & {"national_id", "foreign_id"}:
        faults.append(Problem("national_id", "missing"))
    for name, value in (
        ("name", client.first_name),
        ("birth_date", client.birth_date),
        ("domain", client.domain),
    ):
        if not value and name not in reported:
            faults.append(Problem(name, "missing"))
    kept = (problem for problem in warnings if not _answered(problem, client))
    return Reading(number, client, tuple(faults), tuple(kept))


def _rejects(problem: Problem, client: Client) -> bool:
    if problem.field not in REQUIRED_NAMES:
        return False
    if problem.field == "foreign_id":
        return client.national_id is None
    if problem.field == "national_id":
        # «ندارد» beside a foreigner's number is the right thing to write.
        return problem.code != "nothing_written" or client.foreign_id is None
    return True


def _answered(problem: Problem, client: Client) -> bool:
    return problem.field == "national_id" and client.foreign_id is not None
