# SPDX-License-Identifier: Apache-2.0
"""The columns of the lists of visits and centres."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.mistaken import is_struck, with_mistake
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, day_in_words, listed, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import words
from welfare_desk.desktop.wording.visits import visit_tone, visit_words
from welfare_desk.domain.casework.life import ENDED
from welfare_desk.domain.casework.visit import VisitState
from welfare_desk.domain.summary.visits import Centre, DueRow, DueSort, VisitRow, VisitSort
from welfare_desk.domain.text import isolate

Today = Callable[[], dt.date]
LONG_OVERDUE = 90
"""Days after which an overdue visit is told in red."""


def full_name(row: DueRow | VisitRow) -> str:
    """Given name before family name."""
    return f"{row.first_name} {row.last_name}".strip()


def named(row: DueRow | VisitRow) -> str:
    """«Ali Akbari, file 1400-00001», for dialogs."""
    said = QCoreApplication.translate("VisitColumns", "{name}, file {file_no}")
    return said.format(name=full_name(row), file_no=isolate(row.file_no))


def overdue(row: DueRow) -> tuple[str, Tone]:
    """How long a visit is due, and how loud to say it."""
    if row.due_on is None:
        return QCoreApplication.translate("VisitColumns", "due"), Tone.AMBER
    if not row.overdue:
        return QCoreApplication.translate("VisitColumns", "due today"), Tone.BLUE
    said = QCoreApplication.translate("VisitColumns", "{days} days").format(days=number(row.overdue))
    return said, Tone.RED if row.overdue > LONG_OVERDUE else Tone.AMBER


def _met(row: DueRow) -> str:
    return day(row.last_met_on) or QCoreApplication.translate("VisitColumns", "never")


def _who(sort: str) -> list[Column]:
    return [
        Column(
            "name", QCoreApplication.translate("VisitColumns", "Name"), full_name, CellLook.STRONG,
            width=180, stretch=3, least=140, sort=sort,
        ),
        Column(
            "file_no", QCoreApplication.translate("VisitColumns", "File number"), lambda row: row.file_no,
            CellLook.CODE, width=104, least=96,
        ),
    ]  # fmt: skip


def _where(sort: str, centre_sort: str = "") -> list[Column]:
    return [
        Column(
            "neighbourhood", QCoreApplication.translate("VisitColumns", "Neighbourhood"),
            lambda row: row.neighbourhood, width=120, stretch=1, least=84, sort=sort,
        ),
        Column(
            "centre", QCoreApplication.translate("VisitColumns", "Centre"), lambda row: row.centre,
            CellLook.MUTED, width=96, stretch=1, least=70, drop=2, sort=centre_sort,
        ),
    ]  # fmt: skip


def _mobile(*, hidden: bool = True) -> Column:
    return Column(
        "mobile", QCoreApplication.translate("VisitColumns", "Mobile"), lambda row: row.mobile,
        CellLook.DIGITS, width=112, drop=3, hidden=hidden,
    )  # fmt: skip


def due_columns() -> list[Column]:
    """The due list: who, where, last met when and by whom, how long due, what is planned."""
    return [
        *_who(DueSort.NAME),
        *_where(DueSort.NEIGHBOURHOOD, DueSort.CENTRE),
        Column(
            "last_met", QCoreApplication.translate("VisitColumns", "Met at home"), _met, CellLook.DIGITS,
            width=116, least=112, sort=DueSort.LAST_MET,
        ),
        Column(
            "overdue", QCoreApplication.translate("VisitColumns", "Overdue"), lambda row: overdue(row)[0],
            CellLook.CHIP, width=104, least=96, tone=lambda row: overdue(row)[1],
        ),
        Column(
            "planned_on", QCoreApplication.translate("VisitColumns", "Planned for"),
            lambda row: day(row.planned_on), CellLook.CHIP, width=112, least=104, drop=1,
            tone=lambda _: Tone.TEAL,
        ),
        Column(
            "last_visitor", QCoreApplication.translate("VisitColumns", "Visited by"),
            lambda row: row.last_visitor, width=110, drop=4, hidden=True,
        ),
        _mobile(),
    ]  # fmt: skip


def planned_columns(today: Today) -> list[Column]:
    """The plans by day: when, whether late, who, where, by whom."""

    def lateness(row: VisitRow) -> tuple[str, Tone] | None:
        on = row.planned_on
        if row.coverage in ENDED:
            return words(row.coverage), Tone.RED
        if row.state is not VisitState.PLANNED or on is None or on > today():
            return None
        if on == today():
            return QCoreApplication.translate("VisitColumns", "today"), Tone.TEAL
        days = (today() - on).days
        if days == 1:
            return QCoreApplication.translate("VisitColumns", "a day late"), Tone.RED
        return QCoreApplication.translate("VisitColumns", "{days} days late").format(days=days), Tone.RED

    def weekday(row: VisitRow) -> str:
        return "" if row.planned_on is None else day_in_words(row.planned_on).partition(" ")[0]

    return [
        Column(
            "planned_on", QCoreApplication.translate("VisitColumns", "Day"), lambda row: day(row.planned_on),
            CellLook.DIGITS, width=138, least=130, sort=VisitSort.DAY,
        ),
        Column(
            "weekday", QCoreApplication.translate("VisitColumns", "Weekday"), weekday, width=176, least=164,
            chip=lateness,
        ),
        *_who(VisitSort.NAME),
        *_where(VisitSort.NEIGHBOURHOOD),
        Column(
            "visitor", QCoreApplication.translate("VisitColumns", "Visitor"), lambda row: row.visitor,
            width=110, least=90, sort=VisitSort.VISITOR,
        ),
        Column(
            "kind", QCoreApplication.translate("VisitColumns", "Where"), lambda row: visit_words(row.kind),
            CellLook.MUTED, width=84, drop=3,
        ),
        _mobile(),
    ]  # fmt: skip


def outcome(row: VisitRow) -> tuple[str, Tone]:
    """What came of a visit: its result, or that it was given up, or was a mistake."""
    if is_struck(row):
        return visit_words(VisitState.STRUCK), visit_tone(VisitState.STRUCK)
    if row.result is not None:
        return visit_words(row.result), visit_tone(row.result)
    return visit_words(row.state), visit_tone(row.state)


def report_of(row: VisitRow) -> str:
    """What was told of a visit in one line; before it why it is struck, where it was a mistake."""
    return with_mistake(row.mistake, " ".join((row.report or row.reason).split()))


def done_columns() -> list[Column]:
    """The visits that are over: when, who, what came of it, what was told."""
    return [
        Column(
            "day", QCoreApplication.translate("VisitColumns", "Day"),
            lambda row: day(row.visited_on or row.planned_on), CellLook.DIGITS, width=138, least=130,
            sort=VisitSort.DAY,
        ),
        *_who(VisitSort.NAME),
        Column(
            "outcome", QCoreApplication.translate("VisitColumns", "Result"), lambda row: outcome(row)[0],
            CellLook.CHIP, width=136, least=126, tone=lambda row: outcome(row)[1],
        ),
        *_where(VisitSort.NEIGHBOURHOOD),
        Column(
            "visitor", QCoreApplication.translate("VisitColumns", "Visitor"), lambda row: row.visitor,
            width=110, least=84, sort=VisitSort.VISITOR,
        ),
        Column(
            "report", QCoreApplication.translate("VisitColumns", "Report"), report_of, CellLook.MUTED,
            width=220, stretch=4, least=110, drop=1, struck=is_struck,
        ),
    ]  # fmt: skip


def load_words(centre: Centre) -> str:
    """«496 of 600»."""
    said = QCoreApplication.translate("VisitColumns", "{files} of {room}")
    return said.format(files=number(centre.load.files), room=number(centre.load.room))


def _state(centre: Centre) -> tuple[str, Tone]:
    if centre.closed:
        return QCoreApplication.translate("VisitColumns", "Closed"), Tone.GREY
    if centre.load.over:
        over = QCoreApplication.translate("VisitColumns", "{files} too many")
        return over.format(files=number(centre.load.over)), Tone.RED
    return visit_words(centre.load.state), visit_tone(centre.load.state)


def centre_columns() -> list[Column]:
    """The centres: who leads them, where, how full they are, what is due."""
    translate = QCoreApplication.translate
    return [
        Column(
            "code", translate("VisitColumns", "Code"), lambda row: row.code, CellLook.CODE, width=60, least=52
        ),
        Column(
            "name", translate("VisitColumns", "Centre"), lambda row: row.name, CellLook.STRONG, width=130,
            stretch=2, least=96,
        ),
        Column(
            "leader", translate("VisitColumns", "Leader"), lambda row: row.leader, width=120, stretch=1,
            least=90, drop=3,
        ),
        Column(
            "phone", translate("VisitColumns", "Telephone"), lambda row: row.phone, CellLook.DIGITS,
            width=104, drop=2,
        ),
        Column(
            "areas", translate("VisitColumns", "Neighbourhoods"), lambda row: listed(row.neighbourhoods),
            CellLook.MUTED, width=160, stretch=3, least=90, drop=1,
        ),
        Column("files", translate("VisitColumns", "Files"), load_words, width=110, least=100),
        Column(
            "load", translate("VisitColumns", "Load"), lambda _: "", CellLook.BAR, width=64, least=60,
            share=lambda row: min(1.0, row.load.share), tone=lambda row: _state(row)[1],
        ),
        Column(
            "state", translate("VisitColumns", "State"), lambda row: _state(row)[0], CellLook.CHIP,
            width=118, least=110, tone=lambda row: _state(row)[1],
        ),
        Column("due", translate("VisitColumns", "Due"), lambda row: number(row.due), width=72, least=60),
        Column(
            "done", translate("VisitColumns", "Visited"), lambda row: number(row.done), width=72, least=60
        ),
    ]  # fmt: skip
