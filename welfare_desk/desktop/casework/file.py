# SPDX-License-Identifier: Apache-2.0
"""One file: facts, editing in place, household, reasons of support, standing, time line, papers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.attachments.arrivals import Arrivals
from welfare_desk.desktop.casework.aiming import Aim, Aiming
from welfare_desk.desktop.casework.file_status import tell_status
from welfare_desk.desktop.casework.header import FileHeader
from welfare_desk.desktop.casework.keeping import Keeping, ask_before_paper, leave_all
from welfare_desk.desktop.casework.life.coverage import ask_coverage
from welfare_desk.desktop.casework.life.field_acts import FieldActs
from welfare_desk.desktop.casework.life.state_acts import StateActs
from welfare_desk.desktop.casework.listing.empty import nothing_open
from welfare_desk.desktop.casework.papers import print_summary, reprint
from welfare_desk.desktop.casework.part_walk import PartWalk
from welfare_desk.desktop.casework.parts import (
    DETAILS,
    OVERVIEW,
    FileParts,
    part_names,
    tabs_of,
)
from welfare_desk.desktop.casework.posing import POSES, take_pose
from welfare_desk.desktop.casework.quick import QuickActs
from welfare_desk.desktop.casework.telling import merged_banner
from welfare_desk.desktop.equipment.file_acts import HandingActs
from welfare_desk.desktop.frame.drafting import DraftElsewhere
from welfare_desk.desktop.frame.page import Desk, Elsewhere, Key, Page, PartsOffered, page_margins
from welfare_desk.desktop.kit.allowing import allow, lacking, not_loaded, nothing_edited, unless
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.focus import show_or_leave
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.pension.file_acts import PensionActs
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.life import TRANSITIONS
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.questions import AskNeighbourhoods, ShowFile, neighbourhoods, show
from welfare_desk.services.door import Kind

_WIDE = 1200


class FilePage(Page):
    """A file; `load` takes `key`, its number or an identifier, `part`, a tab, and what an `Aim` holds."""

    kinds = frozenset(
        {
            Kind.ATTACHMENT,
            Kind.COMMISSION,
            Kind.FILE,
            Kind.IMPORT,
            Kind.INQUIRY,
            Kind.LETTER,
            Kind.NOTE,
            Kind.PAPER,
            Kind.PENSION,
            Kind.PERSON,
            Kind.QUEUE,
            Kind.REQUEST,
            Kind.TASK,
            Kind.VISIT,
        }
    )

    poses = POSES

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._key = ""
        self.summary: FileSummary | None = None
        self.header = FileHeader()
        self.place = Slot()
        self.draft_place = Slot()
        self.parts = FileParts(self, self.place)
        self.overview = self.parts.overview
        self.editor = self.overview.editor
        self.keeping = Keeping(self, self.editor, "file", self.draft_place)
        self.drafting = self.keeping.drafting
        title = self.tr("A draft of «All details» of this file was found")
        self.elsewhere = DraftElsewhere(self, "file-details", title)
        self.coverage_button = Button(self.tr("Record coverage"), "badge-check")
        self.certificate_button = Button(self.tr("Certificate"), "stamp", ButtonKind.FILLED)
        self.print_button = Button(self.tr("Print"), "printer")
        self.by_field = FieldActs(self)
        self.arrivals = Arrivals(self)
        self.aiming = Aiming(self)
        self.nothing = nothing_open()
        self._build()
        self._connect()
        self._commands()

    def _build(self) -> None:
        for button in (self.coverage_button, self.certificate_button, self.print_button):
            self.header.add_act(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        inner = QVBoxLayout()
        inner.setContentsMargins(*page_margins())
        inner.setSpacing(px(10))
        for place in (
            self.trouble, self.arrivals.place, self.draft_place, self.elsewhere.place, self.place,
        ):  # fmt: skip
            inner.addWidget(place)
        inner.addWidget(self.parts, 1)
        inner.addWidget(self.nothing, 1)
        layout.addLayout(inner, 1)

    def _connect(self) -> None:
        self.header.tabs.chosen.connect(self.show_tab)
        self.keeping.settled.connect(self._ask)
        self.elsewhere.wanted.connect(self._to_details)
        self.keeping.wanted.connect(lambda: self.show_tab(OVERVIEW))
        self.editor.changed.connect(self._tell_status)
        self.editor.fresh_wanted.connect(self._ask)
        for kept in (self.drafting.kept, self.parts.draft_kept):
            kept.connect(lambda clock: self.header.show_draft(clock or None))
        self.parts.member_wanted.connect(self._open_member)
        self.parts.coverage_wanted.connect(self.record_coverage)
        self.parts.fresh_wanted.connect(self._ask)
        self.parts.edited.connect(self._tell_status)
        self.parts.shown.connect(self._part_wanted)
        self.overview.recent.part_wanted.connect(self._part_wanted)
        self.overview.recent.paper_wanted.connect(partial(reprint, self))

    def _commands(self) -> None:
        edit = paper = lacking(self.desk, Permission.EDIT_FILES)
        save = self.command(self.tr("Save changes"), "check", self.save, "Ctrl+S")
        words = self.tr("Record coverage")
        coverage = self.command(words, "badge-check", self.record_coverage, "F6")
        summary = self.command(self.tr("Print the file summary"), "printer", self.print_summary, "Ctrl+P")
        self.by_state = StateActs(self)
        self.by_pension = PensionActs(self)
        self.by_store = HandingActs(self)
        self.quick = QuickActs(self, self)
        self.recalls.new("coverage", self.record_coverage)
        words = self.tr("Trail of changes of this file")
        trail = self.command(words, "history", self.show_trail, "Ctrl+H")
        PartWalk(self)
        self._of_file = (
            (save, edit), (coverage, edit), (summary, paper), (self.arrivals.add, edit),
            (trail, lacking(self.desk, Permission.VIEW_AUDIT)), *self.quick.actions,
        )  # fmt: skip
        self._follow()
        self.coverage_button.act(coverage)
        self.certificate_button.act(self.by_state.certificate)
        self.print_button.act(summary)

    # what the window calls

    def acts_shown(self) -> list[QAction]:
        return [*self.actions(), *self.parts.acts_shown()]

    def acts_elsewhere(self) -> list[Elsewhere]:
        key = self._key
        return self.parts.acts_elsewhere(self.show_tab, lambda: self._key == key and self.isVisible())

    def parts_offered(self) -> PartsOffered:
        return self.parts.offered(self.show_tab)

    def get_ready(self, ready: Callable[[], None] | None = None) -> None:
        self.parts.build_rest(ready)

    def load(self, key: str = "", part: str = "", row: int = 0, finding: str = "", **arguments: Any) -> None:
        if key != self._key:
            left = [form.leave() for form in self._forms()]
            if any(left):
                self.desk.say(self.tr("What was not saved is kept as a draft"), Tone.AMBER, "save")
            self._key = key
            self.summary = None
            self._follow()
            self.header.show_draft(None)
            self.place.clear()
            self.show_tab(OVERVIEW)
        self._show_content(bool(key))
        if not key:
            self.say_title(self.tr("Files"))
            self.say_status()
            return
        if part in part_names():
            self.show_tab(part)
        self.aiming.take(Aim(row, finding))
        for form in self._forms():
            form.drafting.resume()
        self._ask()
        self.ask(neighbourhoods, AskNeighbourhoods(), self.editor.offer_neighbourhoods, latest="areas")

    def _show_content(self, shown: bool) -> None:
        """Show the file; where there is none, a word about it instead of an empty or a former one."""
        self.header.setVisible(shown)
        self.parts.setVisible(shown)
        self.nothing.setVisible(not shown)

    def _follow(self) -> None:
        """Acts on a file are off while none is shown."""
        self.by_state.follow(self.summary)
        self.by_field.follow(self.summary)
        self.by_pension.follow(self.summary)
        self.by_store.follow(self.summary)
        for action, reason in self._of_file:
            allow(action, reason, unless(self.summary, not_loaded()))

    def is_filled(self) -> bool:
        return self.summary is not None

    def reload(self) -> None:
        # A page that is not seen reads its file afresh when it is shown again.
        if self._key and self.isVisible() and not any(form.editor.saving for form in self._forms()):
            self._ask()

    def fit(self, width: int, height: int) -> None:
        show_or_leave(self.overview.side, width >= _WIDE, self.first_focus())
        self.header.narrow(width < _WIDE)

    def first_focus(self) -> QWidget:
        """On the form of a file that is opened to be read no stray key may change a name: its tabs wait."""
        return self.header.tabs if self.parts.seen() == OVERVIEW else self.parts.currentWidget()

    def may_leave(self, go_on: Callable[[], None]) -> None:
        leave_all(self, self._forms(), go_on)

    def before_paper(self, go_on: Callable[[], None]) -> None:
        ask_before_paper(self, self._forms(), go_on)

    def _forms(self) -> list[Keeping]:
        return [self.keeping, *self.parts.forms()]

    def save(self) -> None:
        """Save what is typed in the part that is seen; on a part without a form, in the overview."""
        editor = (self.parts.form_seen() or self.keeping).editor
        if not self.parts.save():
            if not editor.edited():
                self.desk.say(nothing_edited(), Tone.AMBER, "info")
            editor.save()

    def pose(self, name: str) -> None:
        take_pose(self, name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._key:
            for form in self._forms():
                form.drafting.resume()  # also when the lock has hidden the page

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for form in self._forms():
            form.drafting.pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.desk.back()
        else:
            super().keyPressEvent(event)

    # what is shown

    def _ask(self) -> None:
        asked, operations = ShowFile(self._key), self.desk.operations
        operations.ask(show, asked, self._show, owner=self, on_error=self._not_shown, latest="file")

    def _not_shown(self, told: Told) -> None:
        self._asked_in_vain(told)
        if self.summary is None:
            self._show_content(False)

    def _show(self, summary: FileSummary) -> None:
        # A file that was merged away meanwhile goes on as another: its draft is not that one's.
        before = "" if self.summary is None else self.summary.file.file_no
        first = before != summary.file.file_no
        typed = [(form.editor, form.editor.typed()) for form in self._forms()] if before and first else []
        self.summary = summary
        self._show_content(True)
        self._follow()
        today = self.desk.today()
        self.trouble.clear()
        self.header.show_file(summary, today)
        self.overview.show_file(summary, today)
        self.parts.show_file(summary)
        self.arrivals.show_file(summary)
        self.header.tabs.offer(tabs_of(summary))
        self.say_title(self.tr("Files"), summary.person.full_name)
        if first:
            self.elsewhere.place.clear()
            elsewhere = None if self.parts.seen() == DETAILS else self.elsewhere
            self.drafting.begin(summary.file.file_no, elsewhere=elsewhere)
        if before and first:
            for editor, texts in typed:
                editor.carry_over(texts)
            self.trouble.show_banner(merged_banner(before, summary.file.file_no))
        self._tell_status()
        self.aiming.reach()
        self.recalls.attempt()

    def show_tab(self, name: str) -> None:
        """Show a part of the file."""
        self.parts.show_part(name)
        if name == DETAILS:
            self.elsewhere.seen()
        self.header.tabs.choose(name, announce=False)
        self._tell_status()

    def heard(self) -> tuple[Key, ...]:
        return (Key("Enter", self.tr("from the tabs into the part")),)

    def _tell_status(self) -> None:
        edited = sum(len(form.editor.edited()) for form in self._forms())
        tell_status(self, self.parts, self.summary, edited)

    # drafts

    def _to_details(self) -> None:
        self.show_tab(DETAILS)
        self.parts.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _part_wanted(self, name: str) -> None:
        if self.parts.seen() != name:
            self.show_tab(name)

    # acts

    def _open_member(self, file_no: str) -> None:
        if self.summary is not None and file_no != self.summary.file.file_no:
            self.desk.go("file", key=file_no)

    def record_coverage(self) -> None:
        """Ask for a dated change of coverage."""
        if self.summary is not None and TRANSITIONS[self.summary.file.coverage]:
            ask_coverage(self, self.summary, self.parts.added)

    def print_summary(self) -> None:
        """Issue the summary of this file and show it."""
        if self.summary is not None:
            print_summary(self, self.summary.file.file_no)

    def show_trail(self) -> None:
        """Who changed what in this file."""
        if self.summary is not None:
            self.desk.go("trail", file_no=self.summary.file.file_no)
