# SPDX-License-Identifier: Apache-2.0
"""What a report asks its list for on a day: the facts of the question, the places of its columns."""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Any

from welfare_desk.domain.casework.entry import Problem, refused
from welfare_desk.domain.summary.reports.definition import COUNT, By, Definition, Span, check_definition
from welfare_desk.services.door import Desk, Look, Work
from welfare_desk.services.exchange.whole_lists import asked_of, may_ask, report_sheet_of
from welfare_desk.services.facts import to_json
from welfare_desk.storage.summary.reports import reports as kept

if TYPE_CHECKING:
    from welfare_desk.documents.lists.listing import ListSheet

_ORDER = frozenset({"sort", "descending", "offset", "limit", "evidence"})


@dataclass(frozen=True)
class Gone:
    """A part of a report that its list no longer has: the filter of a value, a column, an order."""

    part: str
    value: str


@dataclass(frozen=True)
class Asked:
    """A report on a day. `columns`, `groups` and `sums` are places among the columns of the sheet.

    `told` is its filter in words; `gone` is what it names and the list no longer has.
    """

    list: str
    sheet: ListSheet
    asked: Any
    columns: tuple[int, ...]
    groups: tuple[tuple[int, By], ...]
    sums: tuple[int, ...]
    told: tuple[tuple[str, str], ...]
    gone: tuple[Gone, ...]
    dated: bool
    """Whether the list has days that a report can ask for."""


def asked_by(of: Desk | Look | Work, wanted: Definition, raw: Any = None, *, kept: bool = False) -> Asked:
    """What a report asks on the day of its user; `raw`: where values of filters are looked up.

    `kept`: perhaps by an earlier program, so that what its list lacks is told instead of refused.
    RuleError `no_such_list`, as `check_definition`, `bad_fields` naming every column and order that the list
    lacks, what the facts of the list are refused for; NotPermitted.
    """
    check_definition(wanted)
    if not kept:
        check_parts(wanted)
    sheet = report_sheet_of(wanted.list)
    kind = may_ask(of.user, wanted.list).facts
    plain = _without_order(wanted.asked)
    dated = _path_of(kind, "since")
    since, until = wanted.period.days(of.today)
    if dated is not None:
        for name, day in (("since", since), ("until", until)):
            if day is not None:
                _put(plain, (*dated, name), day.isoformat())
    gone: list[Gone] = []
    if wanted.sort and wanted.sort not in _orders(sheet, wanted):
        gone.append(Gone("ترتیب", wanted.sort))
    elif wanted.sort and not wanted.groups:
        plain["sort"], plain["descending"] = wanted.sort, wanted.descending
    asked = asked_of(of.user, of.today, wanted.list, plain)
    places = {column.heading: place for place, column in enumerate(sheet.columns)}
    named = (*wanted.columns, *(group.column for group in wanted.groups), *wanted.sums)
    gone += [Gone("ستون", name) for name in dict.fromkeys(named) if name not in places]
    gone += [] if raw is None else _values_gone(raw, sheet, to_json(asked))
    columns = tuple(places[name] for name in wanted.columns if name in places)
    return Asked(
        wanted.list,
        sheet,
        asked,
        columns or tuple(range(len(sheet.columns))),
        tuple((places[group.column], group.by) for group in wanted.groups if group.column in places),
        tuple(places[name] for name in wanted.sums if name in places),
        _told(sheet, to_json(asked), wanted.period.span, raw),
        tuple(gone),
        dated is not None,
    )


def _orders(sheet: ListSheet, wanted: Definition) -> set[str]:
    """What a report can be ordered by: the orders of its list, or the headings of its groups."""
    from welfare_desk.documents.lists.report_words import group_heading

    if not wanted.groups:
        return set(sheet.orders.values())
    return {*(group_heading(one.column, one.by) for one in wanted.groups), COUNT, *wanted.sums}


def check_parts(wanted: Definition) -> None:
    """Columns and an order that the list has; RuleError `no_such_list`, `bad_fields` (all that are not)."""
    sheet = report_sheet_of(wanted.list)
    known = {column.heading for column in sheet.columns}
    named = {
        "columns": wanted.columns,
        "groups": tuple(group.column for group in wanted.groups),
        "sums": wanted.sums,
    }
    wrong = [
        Problem(f"{part}[{place}]", "report_no_such_column", f"«{heading}»")
        for part, headings in named.items()
        for place, heading in enumerate(headings)
        if heading not in known
    ]
    if wanted.sort and wanted.sort not in _orders(sheet, wanted):
        wrong.append(Problem("sort", "report_no_such_order", f"«{wanted.sort}»"))
    if wrong:
        raise refused(wrong)


def _told(sheet: ListSheet, asked: dict[str, Any], span: Span, raw: Any) -> tuple[tuple[str, str], ...]:
    """The filter in words, what the office has by its names."""
    from welfare_desk.documents.lists.listing import narrowed
    from welfare_desk.documents.lists.report_words import SPANS

    parts = narrowed(sheet, asked, {} if raw is None else kept.names_of(raw, asked))
    return tuple([("دوره", SPANS[span]), *parts] if SPANS[span] else parts)


def _without_order(asked: Mapping[str, Any]) -> dict[str, Any]:
    """The facts that narrow; a copy, for days are put into it."""
    return {
        name: dict(value) if isinstance(value, dict) else value
        for name, value in asked.items()
        if name not in _ORDER
    }


def _put(plain: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    for name in path[:-1]:
        plain = plain.setdefault(name, {})
    plain[path[-1]] = value


def _path_of(kind: Any, wanted: str) -> tuple[str, ...] | None:
    """Where a question's facts have a fact: the names of the dataclasses around it."""
    hints = typing.get_type_hints(kind)
    for part in fields(kind):
        if part.name == wanted:
            return ()
        inner = hints[part.name]
        if is_dataclass(inner):
            found = _path_of(inner, wanted)
            if found is not None:
                return (part.name, *found)
    return None


def _values_gone(raw: Any, sheet: ListSheet, asked: Mapping[str, Any]) -> Iterator[Gone]:
    """Values of the filter that the office no longer has, each by the name that the sheet gives its part."""
    for name, value in asked.items():
        if isinstance(value, dict):
            yield from _values_gone(raw, sheet, value)
        elif value and name in sheet.narrowing:
            here = kept.values_of(raw, name)
            known = None if here is None else {one for one, _ in here}
            for one in value if isinstance(value, list) else [value]:
                if known is not None and one and one not in known:
                    yield Gone(sheet.narrowing[name].label, str(one))
