# SPDX-License-Identifier: Apache-2.0
"""The rows behind a figure or a check as columns, by their source, told as the tables tell them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.summary.month.words import figure_words
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.wording import codes
from welfare_desk.desktop.wording.payments import state_words
from welfare_desk.desktop.wording.requests import request_words
from welfare_desk.domain.casework.codes import Sex
from welfare_desk.domain.casework.commission import Vote
from welfare_desk.domain.equipment.requests import RequestState
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Row, Source
from welfare_desk.sentences.month_words import line_title, measure_title

Names = Mapping[str, str]
"""What items are called, by their codes."""


def row_key(row: Row) -> Hashable:
    """A row has no number of its own: it is all that it says."""
    return tuple(row.values())


def file_of(row: Row) -> str:
    """The number of the file that a row is about; empty for none."""
    return str(row.get("file") or "")


def by_line(column: str, table: str, names: Names) -> Callable[[Row], str]:
    """How a value that is a line of a table is told."""

    def told(row: Row) -> str:
        return line_title(table, str(row[column] or UNKNOWN), look().language, names)

    return told


def _column(
    column: str, title: str, table: str, names: Names, width: int = 120, *, drop: int = 0, stretch: int = 0
) -> Column:
    """A column whose values are the lines of a table."""
    return Column(column, title, by_line(column, table, names), width=width, drop=drop, stretch=stretch)


def _file(drop: int = 0) -> Column:
    title = QCoreApplication.translate("MonthRows", "File")
    return Column("file", title, file_of, CellLook.CODE, width=108, least=104, drop=drop)


def _day(title: str = "", drop: int = 0) -> Column:
    def told(row: Row) -> str:
        return day(date.fromisoformat(row["day"])) if row["day"] else ""

    return Column("day", title or QCoreApplication.translate("MonthRows", "Day"), told, width=104, drop=drop)


def _count(column: str, title: str, width: int = 90, stretch: int = 0, drop: int = 0) -> Column:
    def told(row: Row) -> str:
        return figure_words(row[column])

    return Column(column, title, told, width=width, stretch=stretch, drop=drop)


def _money(column: str, *, drop: int = 0) -> Column:
    def told(row: Row) -> str:
        return number(row[column])

    title = measure_title("payments", column, look().language)
    return Column(column, title, told, CellLook.AMOUNT, width=118, drop=drop)


def _said(column: str, title: str, words: Callable[[str], str], width: int = 110, drop: int = 0) -> Column:
    def told(row: Row) -> str:
        return words(row[column]) if row[column] else ""

    return Column(column, title, told, width=width, drop=drop, stretch=1)


def _people(names: Names) -> list[Column]:
    translate = QCoreApplication.translate

    def severity(row: Row) -> str:
        return measure_title("", row["severity"], look().language)

    def sex(row: Row) -> str:
        return codes.words(Sex(row["sex"]))

    return [
        _file(),
        _column("domain", translate("MonthRows", "Field"), "domains", names, 110, drop=2),
        Column("sex", translate("MonthRows", "Sex"), sex, width=70, drop=4),
        _column("age", translate("MonthRows", "Age"), "ages", names, 106, drop=3),
        _column("disability", translate("MonthRows", "Disability"), "disabilities", names, stretch=1),
        Column("severity", translate("MonthRows", "Severity"), severity, width=96, drop=5),
        _column("category", translate("MonthRows", "Category"), "categories", names, 120, drop=7),
        _column(
            "neighbourhood", translate("MonthRows", "Neighbourhood"), "neighbourhoods", names, 120, drop=6
        ),
        _column("centre", translate("MonthRows", "Centre"), "centres", names, 80, drop=8),
        _column("standing", translate("MonthRows", "Pension"), "standings", names, 110, drop=1),
    ]


def _homes(names: Names) -> list[Column]:
    translate = QCoreApplication.translate
    return [
        _file(),
        _column("decile", translate("MonthRows", "Decile"), "deciles", names, 120),
        _count("persons", translate("MonthRows", "Persons"), stretch=1, drop=1),
    ]


def _recurring(names: Names) -> list[Column]:
    translate = QCoreApplication.translate

    def state(code: str) -> str:
        return state_words(PensionState(code))

    return [
        _file(),
        _column("kind", translate("MonthRows", "Payment"), "payments", names, 130, stretch=2),
        _said("state", translate("MonthRows", "State"), state, drop=1),
    ]


def _moves(table: str, names: Names) -> list[Column]:
    translate = QCoreApplication.translate

    def reason(row: Row) -> str:
        return line_title(f"{table}_{row['way']}", str(row["reason"]), look().language)

    def way(row: Row) -> str:
        came = translate("MonthRows", "Came in")
        return came if row["way"] == "in" else translate("MonthRows", "Went out")

    return [
        _file(),
        Column("way", translate("MonthRows", "Way"), way, width=90, drop=1),
        Column("reason", translate("MonthRows", "Reason"), reason, width=130, stretch=1),
        _day(drop=2),
    ]


def _quotas(names: Names) -> list[Column]:
    translate = QCoreApplication.translate

    def letter(row: Row) -> str:
        return str(row["letter"] or "")

    return [
        Column("letter", translate("MonthRows", "Letter"), letter, CellLook.CODE, width=130),
        _day(),
        _column("service", translate("MonthRows", "Service"), "quotas", names, 130, stretch=1),
        _count("places", measure_title("quotas", "places", look().language)),
        _count("used", measure_title("quotas", "used", look().language)),
    ]


def _payments(names: Names) -> list[Column]:
    translate = QCoreApplication.translate
    return [
        _count("line", translate("MonthRows", "Line"), 48),
        _file(),
        _column("kind", translate("MonthRows", "Payment"), "payments", names, 150, drop=2, stretch=1),
        _column("band", translate("MonthRows", "Household"), "pensions_by_size", names, 100, drop=1),
        _money("amount", drop=3),
        _money("arrears", drop=4),
        _money("deductions", drop=5),
        _money("net"),
    ]


def _session(drop: int = 0) -> Column:
    def told(row: Row) -> str:
        return str(row["session"])

    title = QCoreApplication.translate("MonthRows", "Session")
    return Column("session", title, told, CellLook.CODE, width=110, drop=drop)


def _sittings(names: Names) -> list[Column]:
    kind = QCoreApplication.translate("MonthRows", "Kind")
    return [_session(), _day(), _column("kind", kind, "sessions", names, 160, stretch=1)]


def _cases(names: Names) -> list[Column]:
    translate = QCoreApplication.translate

    def vote(code: str) -> str:
        return codes.words(Vote(code))

    def attended(row: Row) -> str:
        if row["attended"]:
            return translate("MonthRows", "Attended")
        return translate("MonthRows", "Did not come")

    return [
        _file(),
        _session(drop=2),
        _day(drop=3),
        _column("kind", translate("MonthRows", "Kind"), "commission", names, 140, drop=4),
        Column("attended", translate("MonthRows", "Attendance"), attended, width=110, drop=1),
        _said("vote", translate("MonthRows", "Vote"), vote),
    ]


def _item(names: Names, width: int = 136) -> Column:
    title = QCoreApplication.translate("MonthRows", "Item")
    return _column("item", title, "stock", names, width, stretch=1)


def _stock(names: Names) -> list[Column]:
    figures = ("opening", "closing", "lent_out")
    counts = [_count(name, measure_title("stock", name, look().language), 130) for name in figures]
    return [_item(names, 200), *counts]


def _stock_moves(names: Names) -> list[Column]:
    translate = QCoreApplication.translate

    def way(row: Row) -> str:
        return measure_title("stock_moves", row["way"], look().language)

    def paper(row: Row) -> str:
        return str(row["paper"] or "")

    return [
        _item(names),
        Column("way", translate("MonthRows", "Way"), way, width=110),
        _count("pieces", translate("MonthRows", "Pieces"), 70, drop=1),
        _day(drop=3),
        Column("paper", translate("MonthRows", "Paper"), paper, CellLook.CODE, width=116, drop=4),
        _file(drop=2),
    ]


def _requests(names: Names) -> list[Column]:
    translate = QCoreApplication.translate

    def state(code: str) -> str:
        return request_words(RequestState(code))

    def request(row: Row) -> str:
        return str(row["request"])

    return [
        Column("request", translate("MonthRows", "Request"), request, CellLook.CODE, width=116, drop=3),
        _file(),
        _day(drop=2),
        _item(names),
        _said("state", translate("MonthRows", "State"), state, drop=1),
    ]


def _visits(names: Names) -> list[Column]:
    translate = QCoreApplication.translate

    def state(row: Row) -> str:
        return measure_title("visits", row["state"], look().language)

    return [
        _file(),
        _column("kind", translate("MonthRows", "Kind"), "visits", names, 120, drop=1),
        Column("state", translate("MonthRows", "State"), state, width=130),
        _day(translate("MonthRows", "Last visit"), drop=2),
    ]


def _queues(names: Names) -> list[Column]:
    service = QCoreApplication.translate("MonthRows", "Service")
    return [_file(), _column("service", service, "queues", names, 130, stretch=1)]


_BY_SOURCE: dict[Source, Callable[[Names], list[Column]]] = {
    Source.PEOPLE: _people,
    Source.HOMES: _homes,
    Source.RECURRING: _recurring,
    Source.QUEUES: _queues,
    Source.COVERAGE_MOVES: lambda names: _moves("coverage", names),
    Source.PENSION_MOVES: lambda names: _moves("pension", names),
    Source.QUEUE_MOVES: lambda names: _moves("queue", names),
    Source.QUOTAS: _quotas,
    Source.PAYMENTS: _payments,
    Source.SITTINGS: _sittings,
    Source.CASES: _cases,
    Source.STOCK: _stock,
    Source.STOCK_MOVES: _stock_moves,
    Source.REQUESTS: _requests,
    Source.VISITS: _visits,
}


def columns_of(source: Source, names: Names) -> list[Column]:
    """The columns of a source; `names` may be filled later."""
    return _BY_SOURCE[source](names)
