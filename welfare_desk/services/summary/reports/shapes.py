# SPDX-License-Identifier: Apache-2.0
"""What a report can be made of: the lists, their columns, and what each may be narrowed by."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.stock import DocumentKind, Place, Source
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.reports.definition import Definition
from welfare_desk.services.door import Look, question
from welfare_desk.services.exchange.whole_lists import may_ask, report_sheet_of
from welfare_desk.services.summary.reports.asking import asked_by
from welfare_desk.services.summary.reports.running import ReportColumn, order_of
from welfare_desk.storage.summary.reports import reports as kept

if TYPE_CHECKING:
    from welfare_desk.documents.lists.listing import ListSheet


@dataclass(frozen=True)
class AskShape:
    """A list by the name of its question."""

    list: str


@dataclass(frozen=True)
class Choice:
    """A value that a filter offers; `value` is its JSON."""

    value: str
    words: str


@dataclass(frozen=True)
class FilterShape:
    """A part of the filter: `path` leads to it in `asked`, such as ``filter.states``."""

    path: str
    label: str
    many: bool
    kind: str
    """``text``, ``number``, ``yes`` (true or nothing), ``choice``; a choice's values are texts or numbers."""
    choices: tuple[Choice, ...] = ()
    rest: str = ""
    """The choice in force where nothing else is chosen, such as the queue that is shown first."""


@dataclass(frozen=True)
class ListShape:
    """What a report can be made of; `dated`: whether the list has days to ask for."""

    list: str
    title: str
    columns: tuple[ReportColumn, ...]
    filters: tuple[FilterShape, ...]
    dated: bool


@question("summary.report_shape", permission=Permission.VIEW_FILES)
def report_shape(look: Look, facts: AskShape) -> ListShape:
    """What a report of a list can be made of; RuleError `no_such_list`, NotPermitted."""
    sheet = report_sheet_of(facts.list)
    kind = may_ask(look.user, facts.list).facts
    columns = tuple(
        ReportColumn(column.heading, column.kind, order_of(sheet, place))
        for place, column in enumerate(sheet.columns)
    )
    dated = asked_by(look, Definition(facts.list)).dated
    filters = tuple(_filters(look, sheet, kind, ""))
    return ListShape(facts.list, sheet.title, columns, filters, dated)


@dataclass(frozen=True)
class AskShapes:
    """Every list."""


@question("summary.report_lists", permission=Permission.VIEW_FILES)
def report_lists(look: Look, _facts: AskShapes) -> tuple[Choice, ...]:
    """The lists that the user may make a report of, with their titles."""
    from welfare_desk.documents.lists.every import REPORTABLE

    found = []
    for name, sheet in sorted(REPORTABLE.items(), key=lambda pair: pair[1].title):
        try:
            may_ask(look.user, name)
        except RuleError:
            continue
        found.append(Choice(name, sheet.title))
    return tuple(found)


_DAYS = frozenset({"since", "until"})
_CODES: dict[str, type[StrEnum]] = {"kind": DocumentKind, "place": Place, "source": Source}
"""Codes of the store that its lists take as text."""


def _filters(look: Look, sheet: ListSheet, kind: Any, path: str) -> Iterator[FilterShape]:
    hints = typing.get_type_hints(kind)
    for part in fields(kind):
        here, told = f"{path}{part.name}", hints[part.name]
        if is_dataclass(told):
            yield from _filters(look, sheet, told, f"{here}.")
        elif part.name in sheet.narrowing and part.name not in _DAYS:
            shape = _filter(look, sheet, part.name, here, told)
            rests = isinstance(part.default, str) and bool(sheet.narrowing[part.name].word(part.default))
            offered = {choice.value for choice in shape.choices}
            yield replace(shape, rest=str(part.default)) if rests and part.default in offered else shape


def _filter(look: Look, sheet: ListSheet, name: str, path: str, kind: Any) -> FilterShape:
    how = sheet.narrowing[name]
    many = typing.get_origin(kind) is tuple
    inner = next((one for one in typing.get_args(kind) or (kind,) if one is not type(None)), kind)
    values = kept.values_of(look.db.apart, name)
    if values is not None:
        told = tuple(Choice(str(value), word) for value, word in values)
        return FilterShape(path, how.label, many, "number" if inner is int else "choice", told)
    if inner is str and name in _CODES:
        told = tuple(Choice(str(one), how.word(one)) for one in _CODES[name])
        return FilterShape(path, how.label, many, "choice", told)
    if isinstance(inner, type) and issubclass(inner, StrEnum):
        # Where a list begins with a choice of its own, letting every row through is one as well.
        every = "همه" if inner is kind else ""
        words = tuple(Choice(str(one), how.word(one) or every) for one in inner if how.word(one) or every)
        return FilterShape(path, how.label, many, "choice", words)
    if inner is bool:
        both = typing.get_origin(kind) is not None
        told = tuple(Choice(str(one).lower(), how.word(one)) for one in ((True, False) if both else (True,)))
        return FilterShape(path, how.label, False, "yes", told)
    return FilterShape(path, how.label, many, "number" if inner is int else "text")
