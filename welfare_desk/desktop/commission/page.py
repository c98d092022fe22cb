# SPDX-License-Identifier: Apache-2.0
"""The commission's page: sessions, who waits for one, and inquiries to other bodies."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.commission.inquiries import InquiriesList
from welfare_desk.desktop.commission.lists import Listing, SessionList, WaitingList
from welfare_desk.desktop.frame.page import Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.allowing import allow, elsewhere, lacking, unless
from welfare_desk.desktop.kit.tabs import Tab, Tabs
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.summary.inquiries import InquiryList, InquiryPage
from welfare_desk.services.casework.inquiries import ListInquiries, list_inquiries
from welfare_desk.services.door import Kind

SESSIONS, WAITING, INQUIRIES = "sessions", "waiting", "inquiries"


class CommissionPage(Page):
    """Three lists behind tabs; `load` takes `tab`, one of their names.

    With `unanswered` the inquiries are all those without an answer.
    """

    kinds = frozenset({Kind.COMMISSION, Kind.INQUIRY, Kind.FILE, Kind.PERSON, Kind.IMPORT})
    poses = (WAITING, INQUIRIES, "new_session")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._counts = {SESSIONS: 0, WAITING: 0, INQUIRIES: 0}
        self._seen: set[str] = set()
        self.tabs = Tabs(self.tr("Lists of the commission"))
        self.sessions = SessionList(self, self._count_sessions, self._count_waiting)
        self.waiting = WaitingList(self, self._waiting_loaded)
        self.inquiries = InquiriesList(self, self._inquiries_loaded)
        self.lists: dict[str, Listing] = {
            SESSIONS: self.sessions,
            WAITING: self.waiting,
            INQUIRIES: self.inquiries,
        }
        self._titles = {
            SESSIONS: self.tr("Sessions"),
            WAITING: self.tr("Waiting for a session"),
            INQUIRIES: self.tr("Inquiries"),
        }
        self.stack = QStackedWidget()
        for listing in self.lists.values():
            self.stack.addWidget(listing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(px(10))
        layout.addWidget(self.trouble)
        layout.addWidget(self.tabs)
        layout.addWidget(self.stack, 1)
        self.tabs.chosen.connect(self.show_tab)
        self._offer_tabs()
        self._commands()
        self.command_list_out()

    def _commands(self) -> None:
        new = self.command(self.tr("New session"), "plus", self.sessions.make, "Ctrl+N")
        session = self.command(
            self.tr("Put into a session"), "calendar-check", self._choose_session, "Ctrl+D"
        )
        words = self.tr("Withdraw the referral, or delete the empty session")
        withdraw = self.command(words, "user-x", self._remove, "Del")
        extend = self.command(self.tr("Extend validity by circular"), "calendar-clock", self.sessions.extend)
        opening = self.command(self.tr("Open the file"), "folder-open", self._open_file, "Ctrl+O")
        self.command(self.tr("Next list"), "chevron-left", self._next_tab, "Ctrl+Tab")
        self.command(self.tr("List before"), "chevron-right", self._tab_before, "Ctrl+Shift+Tab")
        edit = lacking(self.desk, Permission.EDIT_FILES)
        allow(new, edit)
        self._of_lists: tuple[tuple[QAction, tuple[str, ...], str], ...] = (
            (session, (WAITING,), edit),
            (withdraw, (WAITING, SESSIONS), edit),
            (opening, (WAITING, INQUIRIES), ""),
        )
        allow(extend, lacking(self.desk, Permission.EXTEND_VALIDITY))
        self.sessions.new_button.act(new)
        self.recalls.new("session", self.sessions.make)

    # what the window calls

    def load(self, tab: str = "", unanswered: bool = False, **arguments: Any) -> None:
        self.say_title(self.tr("Commission and inquiries"))
        if unanswered:
            self.inquiries.choose(InquiryList.UNANSWERED)
        if tab:
            self.show_tab(tab)
        current = self.tabs.current
        self._seen = set()
        self._refresh(current)
        self._ask_counts()
        self._tell_status()

    def reload(self) -> None:
        if self.isVisible():
            self._seen = set()
            self._refresh(self.tabs.current)
            self._ask_counts()

    def pose(self, name: str) -> None:
        if name == "new_session":
            self.sessions.make()
            return
        self.show_tab(name)
        if name == INQUIRIES:
            self.inquiries.choose(InquiryList.ALL)

    def first_focus(self) -> QWidget:
        return self.lists[self.tabs.current].table

    # what is shown

    def show_tab(self, name: str) -> None:
        """Show one of the lists."""
        self.tabs.choose(name, announce=False)
        self.stack.setCurrentWidget(self.lists[name])
        self._refresh(name)
        self._tell_status()

    def _refresh(self, name: str) -> None:
        if name in self._seen:
            return
        self._seen.add(name)
        listing = self.lists[name]
        if listing.table.rows.ready:
            listing.table.reload()
        else:
            listing.show_rows()

    def _ask_counts(self) -> None:
        def overdue(page: InquiryPage) -> None:
            self._count(INQUIRIES, page.total)

        self.ask(list_inquiries, ListInquiries(InquiryList.OVERDUE, limit=1), overdue, latest="overdue")

    def _count_sessions(self, total: int) -> None:
        self.trouble.clear()
        self._count(SESSIONS, total)

    def _count_waiting(self, total: int) -> None:
        self._count(WAITING, total)

    def _waiting_loaded(self, total: int) -> None:
        self._count(WAITING, total)

    def _inquiries_loaded(self, _total: int) -> None:
        self._tell_status()

    def _count(self, name: str, total: int) -> None:
        self._counts[name] = total
        self._offer_tabs()
        self._tell_status()

    def _offer_tabs(self) -> None:
        def told(name: str) -> str:
            return number(self._counts[name]) if self._counts[name] else ""

        current = self.tabs.current or SESSIONS
        self.tabs.offer(
            (
                Tab(SESSIONS, self._titles[SESSIONS], told(SESSIONS)),
                Tab(WAITING, self._titles[WAITING], told(WAITING), Tone.BLUE),
                Tab(INQUIRIES, self._titles[INQUIRIES], told(INQUIRIES), Tone.AMBER),
            ),
            current,
        )

    def _tell_status(self) -> None:
        name = self.tabs.current
        for action, lists, right in self._of_lists:
            allow(action, right, unless(name in lists, elsewhere(self._titles[lists[0]])))
        total = self.lists[name].table.rows.total
        told = {
            SESSIONS: self.tr("{count} sessions", "", total),
            WAITING: self.tr("{count} persons wait", "", total),
            INQUIRIES: self.tr("{count} inquiries in this list", "", total),
        }[name]
        keys = {
            SESSIONS: (
                Key("Enter", self.tr("open")),
                Key("Ctrl+N", self.tr("new session")),
                Key("Del", self.tr("delete an empty one")),
            ),
            WAITING: (
                Key("Space", self.tr("select")),
                Key("Ctrl+D", self.tr("into a session")),
                Key("Enter", self.tr("open file")),
                Key("Del", self.tr("withdraw")),
            ),
            INQUIRIES: (
                Key("Enter", self.tr("answer"), Permission.EDIT_FILES),
                Key("Ctrl+O", self.tr("open file")),
            ),
        }[name]
        self.say_status(
            (told.format(count=number(total)), None), keys=(*keys, Key("Ctrl+Tab", self.tr("next list")))
        )

    # acts

    def _choose_session(self) -> None:
        self.waiting.choose_session()

    def _remove(self) -> None:
        if self.tabs.current == WAITING:
            self.waiting.withdraw()
        else:
            self.sessions.delete()

    def _open_file(self) -> None:
        if self.tabs.current == INQUIRIES:
            self.inquiries.open_file()
        else:
            self.waiting.open_file()

    def _next_tab(self) -> None:
        self.tabs.step(1)
        self.first_focus().setFocus()

    def _tab_before(self) -> None:
        self.tabs.step(-1)
        self.first_focus().setFocus()
