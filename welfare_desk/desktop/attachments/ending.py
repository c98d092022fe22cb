# SPDX-License-Identifier: Apache-2.0
"""Documents of all files that end soon or have ended: whom to call, what to ask for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.attachments.telling import kinds, validity_chip
from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage
from welfare_desk.desktop.kit.fields.lines import Choice, Tick
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, number, spaced
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import words
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.attachments.facts import SOON_DAYS, EndingDocument
from welfare_desk.services.attachments.looking import EndingPage, ListEnding, list_ending
from welfare_desk.services.door import Kind

_DAYS = (7, SOON_DAYS, 90, 365)
_KEPT = "ending/days"


class EndingDocumentsPage(Page):
    """The list; Enter opens the file on its documents. With `counted` those that the first page counts."""

    kinds = frozenset({Kind.ATTACHMENT, Kind.FILE, Kind.PERSON, Kind.IMPORT})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._stale = True
        self._found: EndingPage | None = None
        self.days = Choice([(days, self._within(days)) for days in _DAYS])
        self.days.setAccessibleName(self.tr("Within how many days"))
        self.kind = Choice([(None, self.tr("All kinds")), *kinds()])
        self.kind.setAccessibleName(self.tr("Kind of document"))
        self.ended = Tick(self.tr("With those that have ended"))
        self.ended.setChecked(True)
        self.table = Table(
            self._columns(),
            name="ending_documents",
            accessible_name=self.tr("Documents that end"),
            key=lambda row: row.id,
            memory=desk.memory,
        )
        self.empty = EmptyState(
            "calendar-check",
            self.tr("No document ends in this time"),
            self.tr("Write with a document until when it is valid; it stands here when that day comes near."),
            tone=Tone.GREEN,
        )
        self.card = ListCard(self.table, over=self.empty)
        self._build()
        kept = desk.memory.get(_KEPT)
        self.days.choose(kept if kept in _DAYS else SOON_DAYS)
        for chooser in (self.days, self.kind):
            chooser.activated.connect(self._chosen)
        self.ended.toggled.connect(self._chosen)
        self.table.opened.connect(self._open)
        self.table.rows.loaded.connect(self._loaded)
        self.command_list_out()

    def _within(self, days: int) -> str:
        return self.tr("Within {days} days").format(days=number(days))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        for chooser, width in ((self.days, 180), (self.kind, 220)):
            chooser.setFixedWidth(px(width))
            top.addWidget(chooser)
        top.addWidget(self.ended)
        top.addStretch(1)
        said = self.tr("Call the client and ask for the new document before this one ends.")
        self.advice = Label(said, "small")
        top.addWidget(self.advice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addLayout(top)
        layout.addWidget(self.card, 1)

    def _columns(self) -> list[Column]:
        today = self.desk.today

        def mobile(row: EndingDocument) -> str:
            return spaced(row.mobile, 4, 3) if row.mobile else "—"

        def title(row: EndingDocument) -> str:
            return row.title if row.title != words(row.kind) else ""

        return [
            Column("name", self.tr("Name"), lambda row: row.full_name, CellLook.STRONG, width=180, stretch=2),
            Column(
                "file_no", self.tr("File"), lambda row: row.file_no, CellLook.CODE, width=104, sort="file_no"
            ),
            Column("kind", self.tr("Document"), lambda row: words(row.kind), width=160, sort="kind"),
            Column("title", self.tr("Title"), title, width=160, stretch=1, drop=1),
            Column(
                "expires",
                self.tr("Valid until"),
                lambda row: day(row.expires_on),
                CellLook.DIGITS,
                width=104,
                sort="expires",
            ),
            Column(
                "state",
                self.tr("Validity"),
                lambda row: validity_chip(row.expires_on, today())[0],
                CellLook.CHIP,
                width=120,
                tone=lambda row: validity_chip(row.expires_on, today())[1],
            ),
            Column("mobile", self.tr("Mobile"), mobile, CellLook.DIGITS, width=130),
        ]

    def load(self, counted: bool = False, **arguments: Any) -> None:
        self.say_title(self.tr("Files"), self.tr("Documents that end"))
        if counted:
            self._choose_counted()
        if self._stale:
            self._stale = False
            self.table.show_rows(self._fetch, self.table.rows.sorted_by or "expires", False)
        self._tell()

    def _choose_counted(self) -> None:
        """What the first page counts, whatever was chosen here before."""
        self.days.choose(SOON_DAYS)
        self.kind.choose(None)
        with QSignalBlocker(self.ended):
            self.ended.setChecked(True)
        self._stale = True

    def reload(self) -> None:
        if self.isVisible():
            self.table.reload()
        else:
            self._stale = True

    def fit(self, width: int, height: int) -> None:
        self.advice.setVisible(width >= 1200)

    def first_focus(self) -> QWidget:
        return self.table

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.desk.back()
        else:
            super().keyPressEvent(event)

    def _chosen(self) -> None:
        self.desk.memory.put(_KEPT, self.days.value())
        self.table.reload()

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        def give(page: EndingPage) -> None:
            self._found = page
            deliver(RowPage(page.rows, page.total))

        chosen = self.kind.value()
        kind = None if chosen is None else DocumentKind(chosen)
        asked = ListEnding(
            self.days.value(),
            self.ended.isChecked(),
            kind,
            request.sort or "expires",
            request.descending,
            request.offset,
            request.limit,
        )
        self.ask(list_ending, asked, give, latest=f"rows {request.offset}")

    def _loaded(self, total: int) -> None:
        self.card.show_over(not total)
        self._tell()

    def _tell(self) -> None:
        parts: list[tuple[str, Tone | None]] = []
        if self._found is not None:
            told = self.tr("{count} documents", "", self._found.total).format(count=number(self._found.total))
            parts.append((told, None))
            if self._found.ended:
                ended = self.tr("{count} have ended", "", self._found.ended).format(
                    count=number(self._found.ended)
                )
                parts.append((ended, Tone.RED))
        self.say_status(*parts, keys=(Key("Enter", self.tr("open the file")), Key("Esc", self.tr("back"))))

    def _open(self, row: EndingDocument) -> None:
        self.desk.go("file", key=row.file_no, part="documents", row=row.id)
