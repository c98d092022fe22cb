# SPDX-License-Identifier: Apache-2.0
"""Sessions of the rehabilitation committee; Enter opens one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from welfare_desk.desktop.equipment.committee.dialogs import CommitteeDialog
from welfare_desk.desktop.equipment.narrowed import NarrowedPart
from welfare_desk.desktop.frame.page import Key
from welfare_desk.desktop.kit.allowing import allow, lacking
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.words import day, listed, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.request_lists import SessionRow
from welfare_desk.services.equipment.committee import (
    CommitteeKept,
    CommitteePage,
    ListCommittees,
    list_sessions,
)


class CommitteeCounts(QObject):
    """Sentences that tell a number; an object, because Qt's tools collect plurals from `tr` alone."""

    def sessions(self, count: int) -> str:
        """So many sessions."""
        return self.tr("{count} sessions", "", count).format(count=number(count))


class CommitteePart(NarrowedPart):
    """The list, the latest first."""

    name = "committee"
    counts = False
    searches = False
    found: CommitteePage | None

    def columns(self) -> list[Column]:
        translate = QCoreApplication.translate

        def count(name: str, title: str) -> Column:
            return Column(name, title, lambda row: number(getattr(row, name)), CellLook.DIGITS, width=96)

        return [
            Column("day", translate("Committee", "Day"), lambda row: day(row.held_on), CellLook.STRONG,
                   width=120),
            Column("members", translate("Committee", "Members"), lambda row: listed(row.members) or "—",
                   width=260, stretch=3, drop=1),
            count("granted", translate("Committee", "Granted")),
            count("refused", translate("Committee", "Refused")),
            count("deferred", translate("Committee", "Put off")),
            count("province", translate("Committee", "To the province")),
            Column("minutes", translate("Committee", "Minutes"), _minutes, CellLook.CHIP, width=150,
                   tone=lambda row: Tone.GREEN if row.minutes else Tone.GREY),
        ]  # fmt: skip

    def empty(self) -> EmptyState:
        translate = QCoreApplication.translate
        return EmptyState(
            "stethoscope",
            translate("Committee", "No session is recorded yet"),
            translate("Committee", "Make one by Ctrl+N; then it votes on the requests that are ready."),
        )

    def add_acts(self) -> None:
        translate = QCoreApplication.translate
        self.new_button = Button(translate("Committee", "New session"), "plus", ButtonKind.FILLED)
        new = keyed(
            self, translate("Committee", "New session of the committee"), "plus", self.make, "Ctrl+N",
            self.new_button,
        )  # fmt: skip
        allow(new, lacking(self.page.desk, Permission.EDIT_EQUIPMENT))
        self.page.recalls.new("committee", self.make)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StoreParts", "Committee")

    def buttons(self) -> tuple[Button, ...]:
        return (self.new_button,)

    def asked(self, request: PageRequest) -> tuple[Any, ListCommittees]:
        return list_sessions, ListCommittees(request.offset, request.limit)

    def figure(self) -> int:
        return 0  # a number of past sessions asks nobody to do anything

    def opened(self, row: SessionRow) -> None:
        self.page.desk.go("committee", committee_id=row.id)

    def status(self) -> tuple[tuple[str, Tone | None], ...]:
        return () if self.found is None else ((CommitteeCounts().sessions(self.found.total), None),)

    def keys(self) -> tuple[Key, ...]:
        translate = QCoreApplication.translate
        return (
            Key("Enter", translate("Committee", "open")),
            Key("Ctrl+N", translate("Committee", "new session")),
        )

    def make(self) -> None:
        """Make a session; the members of the last one are proposed."""
        if not self.page.permits(Permission.EDIT_EQUIPMENT):
            return
        last: SessionRow | None = self.found.rows[0] if self.found is not None and self.found.rows else None
        dialog = CommitteeDialog(self.page, None, () if last is None else last.members)
        dialog.answered.connect(self._made)
        dialog.open()

    def _made(self, answer: object) -> None:
        if isinstance(answer, CommitteeKept):
            self.page.desk.go("committee", committee_id=answer.session)


def _minutes(row: SessionRow) -> str:
    if row.minutes:
        return row.minutes
    return QCoreApplication.translate("Committee", "not issued")
