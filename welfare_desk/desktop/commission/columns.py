# SPDX-License-Identifier: Apache-2.0
"""Columns of the commission's tables."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import tone, words
from welfare_desk.domain.casework.commission import CaseState, odd_size
from welfare_desk.domain.casework.register_order import SessionSort
from welfare_desk.domain.summary.commission import CaseRow, SessionRow
from welfare_desk.domain.text import isolate

UNKNOWN = "—"


def session_columns() -> list[Column]:
    """Sessions with what each did: referred, attended and confirmed are columns of their own."""
    return [
        Column(
            "session_no",
            QCoreApplication.translate("Commission", "Number"),
            lambda row: row.session_no,
            CellLook.CODE,
            width=96,
            sort=SessionSort.NUMBER,
        ),
        Column(
            "held_on",
            QCoreApplication.translate("Commission", "Day"),
            lambda row: day(row.held_on),
            CellLook.DIGITS,
            width=100,
            sort=SessionSort.DAY,
        ),
        Column(
            "kind",
            QCoreApplication.translate("Commission", "Kind"),
            lambda row: words(row.kind),
            CellLook.STRONG,
            width=152,
            stretch=2,
        ),
        Column(
            "place",
            QCoreApplication.translate("Commission", "Place"),
            lambda row: row.place or UNKNOWN,
            width=140,
            stretch=2,
            drop=2,
            sort=SessionSort.PLACE,
        ),
        Column(
            "members",
            QCoreApplication.translate("Commission", "Members"),
            lambda row: number(len(row.members)),
            CellLook.CHIP,
            width=76,
            least=76,
            drop=1,
            tone=lambda row: Tone.AMBER if odd_size(row.members) else Tone.GREY,
        ),
        *_count_columns(),
        Column(
            "state",
            QCoreApplication.translate("Commission", "State"),
            _session_state,
            CellLook.CHIP,
            width=84,
            tone=lambda row: Tone.GREY if row.closed else Tone.GREEN,
        ),
    ]


def _session_state(row: SessionRow) -> str:
    if row.closed:
        return QCoreApplication.translate("Commission", "Closed")
    return QCoreApplication.translate("Commission", "Open")


def _count_columns() -> list[Column]:
    def count(name: str, title: str, figure: Callable[[SessionRow], int], width: int = 84) -> Column:
        return Column(
            name, title, lambda row: number(figure(row)), CellLook.DIGITS, width=width, least=width - 10
        )

    translate = QCoreApplication.translate
    return [
        count("referred", translate("Commission", "Referred"), lambda row: row.counts.referred),
        count("attended", translate("Commission", "Attended"), lambda row: row.counts.attended),
        count("confirmed", translate("Commission", "Confirmed"), lambda row: row.counts.confirmed),
        count("rejected", translate("Commission", "Rejected"), lambda row: row.counts.rejected),
        count(
            "missing", translate("Commission", "Lack papers"), lambda row: row.counts.documents_missing, 94
        ),
    ]


def name_columns() -> list[Column]:
    """Who it is about, as the first columns of every table of referrals."""
    return [
        Column(
            "name",
            QCoreApplication.translate("Commission", "Name"),
            lambda row: row.full_name,
            CellLook.STRONG,
            width=170,
            stretch=3,
        ),
        Column(
            "identifier",
            QCoreApplication.translate("Commission", "National ID"),
            lambda row: row.identifier or UNKNOWN,
            CellLook.DIGITS,
            width=108,
        ),
        Column(
            "file_no",
            QCoreApplication.translate("Commission", "File"),
            lambda row: row.file_no or UNKNOWN,
            CellLook.CODE,
            width=104,
        ),
    ]


def referred_columns() -> list[Column]:
    """When and why somebody was referred."""
    return [
        Column(
            "referred_on",
            QCoreApplication.translate("Commission", "Referred on"),
            lambda row: day(row.referred_on),
            CellLook.DIGITS,
            width=100,
            drop=1,
        ),
        Column(
            "complaint",
            QCoreApplication.translate("Commission", "Complaint"),
            lambda row: " ".join(row.complaint.split()) or UNKNOWN,
            width=150,
            stretch=2,
            drop=3,
            chip=_appeal,
        ),
    ]


def _appeal(row: CaseRow) -> tuple[str, Tone] | None:
    if row.appeal_of is None:
        return None
    return QCoreApplication.translate("Commission", "appeal"), Tone.VIOLET


def vote_columns() -> list[Column]:
    """Attendance and vote, apart."""
    return [
        Column(
            "attended",
            QCoreApplication.translate("Commission", "Attendance"),
            attendance,
            CellLook.STATE,
            width=104,
            tone=_attendance_tone,
        ),
        Column(
            "vote",
            QCoreApplication.translate("Commission", "Vote"),
            lambda row: words(row.vote) or UNKNOWN,
            CellLook.CHIP,
            width=116,
            tone=lambda row: tone(row.vote),
        ),
        Column(
            "decided",
            QCoreApplication.translate("Commission", "Type and severity"),
            decided,
            width=170,
            stretch=2,
            drop=1,
        ),
        Column(
            "valid_until",
            QCoreApplication.translate("Commission", "Valid until"),
            validity,
            CellLook.DIGITS,
            width=104,
            drop=2,
        ),
    ]


def attendance(row: CaseRow) -> str:
    """Whether somebody came, as told so far."""
    if row.attended is None:
        return QCoreApplication.translate("Commission", "Not told")
    if row.attended:
        return QCoreApplication.translate("Commission", "Present")
    return QCoreApplication.translate("Commission", "Absent")


def _attendance_tone(row: CaseRow) -> Tone:
    if row.attended is None:
        return Tone.GREY
    return Tone.GREEN if row.attended else Tone.RED


def decided(row: CaseRow) -> str:
    """What a confirmation decided."""
    if row.type is None:
        return UNKNOWN
    told = QCoreApplication.translate("Commission", "{type}, {severity}")
    return told.format(type=words(row.type), severity=words(row.severity))


def validity(row: CaseRow) -> str:
    """The last day of a confirmation."""
    if row.type is None:
        return UNKNOWN
    if row.valid_until is None:
        return QCoreApplication.translate("Commission", "Permanent")
    return isolate(day(row.valid_until))


def state_column() -> Column:
    """Where a referral stands; a vote by its own words, an overruled one as such."""

    def told(row: CaseRow) -> str:
        if row.overruled:
            return QCoreApplication.translate("Commission", "Overruled")
        return words(row.vote) if row.state is CaseState.VOTED else words(row.state)

    def shade(row: CaseRow) -> Tone:
        if row.overruled:
            return Tone.GREY
        return tone(row.vote) if row.state is CaseState.VOTED else tone(row.state)

    return Column(
        "state",
        QCoreApplication.translate("Commission", "State"),
        told,
        CellLook.CHIP,
        width=150,
        tone=shade,
    )
