# SPDX-License-Identifier: Apache-2.0
"""The window of an opened office: rail, top bar, pages on first visit, status bar, palette, help, lock."""

from __future__ import annotations

import datetime
import importlib
from collections.abc import Callable
from functools import partial
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desktop.doors import Doors
from welfare_desk.desktop.frame.acts import add_acts
from welfare_desk.desktop.frame.bars import StatusBar
from welfare_desk.desktop.frame.cursor import CursorKeeper
from welfare_desk.desktop.frame.last_size import remember_size
from welfare_desk.desktop.frame.page import Page, PageSpec, hears_from_beside, page_margins
from welfare_desk.desktop.frame.pages import PAGES, beside_of, offered, spec_of, title_of
from welfare_desk.desktop.frame.rail import WIDE_FROM, Rail
from welfare_desk.desktop.frame.recalling import Recall
from welfare_desk.desktop.frame.rights import RightsWatch
from welfare_desk.desktop.frame.said import Said
from welfare_desk.desktop.frame.taking_back import offer_over
from welfare_desk.desktop.frame.topbar import TopBar
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.clipboard import clear_own
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.focus import put_cursor
from welfare_desk.desktop.kit.keys import refusal_of_key
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.undo import UndoBar
from welfare_desk.desktop.kit.words import by_system
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import Operations
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.settings import Settings

LEAST = (1024, 560)
_AFTER_FIRST_PAGE = 300  # milliseconds


Step = tuple[str, dict[str, Any]]
"""A page by name, and what it was opened with."""


def _way_on(way: list[Step], shown: Page | None, step: Step) -> list[Step]:
    """The way with one step more; who comes back finds what was looked at on the page that is left."""
    if way and shown is not None and way[-1][0] != step[0]:
        way = [*way[:-1], (way[-1][0], shown.way_back(way[-1][1]))]
    return way if way and way[-1] == step else [*way[-20:], step]


class MainWindow(QWidget):
    """The desk that pages stand on (`frame.page.Desk`).

    Signals: `settings_chosen` (Settings), `signed_out`, `shut_out` (Told, when the account was closed
    meanwhile), `renewed` (the rights are others now: build the window anew).
    """

    settings_chosen = Signal(object)
    signed_out = Signal()
    shut_out = Signal(object)
    renewed = Signal()

    def __init__(self, session: Any, settings: Settings, memory: Memory) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.memory = memory.of(session.user.name)
        self.doors: Doors | None = None
        self.operations = Operations(session, self)
        self._pages: dict[str, Page] = {}
        self._way: list[Step] = []
        self._extras: Any = None
        specs = [spec for spec in PAGES if spec.rail and self.may(spec.permission)]
        self.rail = Rail(specs, office_name(session))
        self.top = TopBar(session.user.display_name)
        self.trouble = Slot()
        left, top, right, _ = page_margins()
        self.trouble.setContentsMargins(left, top, right, 0)  # in line with the page below
        self.stack = QStackedWidget()
        self.status = StatusBar(Said(self.stack))
        self._build()
        self._connect()
        add_acts(self)
        self.undo_bar = UndoBar(self, self.status)
        self.operations.done.connect(self.undo_bar.end_older)

    def _build(self) -> None:
        self.setProperty("ground", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*LEAST)
        self.resize(1366, 768)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.trouble)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.rail)
        outer.addLayout(column, 1)
        self.setWindowTitle(self.tr("Welfare Desk"))
        self.top.show_date(self.today())

    def _connect(self) -> None:
        self.rail.wanted.connect(self.go)
        self.rail.help_wanted.connect(self.show_help)
        self.top.search_wanted.connect(self.open_palette)
        self.top.crumb_pressed.connect(self.back)
        self.top.lock_wanted.connect(self.lock)
        self.top.leave_wanted.connect(self.sign_out)
        self.top.backup_wanted.connect(self.make_backup)
        self.top.page_wanted.connect(self.go)
        self.top.offer_pages(offered((spec for spec in PAGES if spec.in_account_menu), self.may))
        self.operations.changed.connect(self._changed)
        self.operations.failed.connect(self.show_error)
        self.operations.shut_out.connect(self.stack.hide)  # nothing of the office stays on the screen
        rights = RightsWatch(self, self.session, self.operations, self.trouble)
        rights.shut_out.connect(self.shut_out)
        rights.anew_wanted.connect(partial(self._leave, self.renewed))
        self._cursor = CursorKeeper(self)
        self._rest = QTimer(self, singleShot=True, interval=_AFTER_FIRST_PAGE)  # the first page comes first
        self._rest.timeout.connect(self._complete)

    # what pages use: see frame.page.Desk

    def today(self) -> datetime.date:
        """The office's date."""
        return cast("datetime.date", self.session.today())

    def may(self, permission: str) -> bool:
        """Whether the signed-in user has the right."""
        return bool(self.session.user.may(Permission(permission)))

    def go(self, page: str, recall: Recall | None = None, **arguments: Any) -> None:
        """Show a page, once the one shown agrees to be left."""
        shown = self.current()
        step = partial(self._go, page, arguments, keep=True, recall=recall)
        if shown is not None and self.current_name() != page:
            shown.may_leave(step)
        else:
            step()

    def back(self) -> None:
        """Show the page before, or the list a page belongs to."""
        shown = self.current()
        if len(self._way) > 1:
            name, arguments = self._way[-2]
            step = partial(self._go_back, name, arguments)
        else:
            if not (under := spec_of(self.current_name()).under):
                return
            step = partial(self._go, under, {}, keep=True)
        if shown is not None:
            shown.may_leave(step)

    def say(self, text: str, tone: Tone = Tone.GREEN, icon: str = "circle-check") -> None:
        """A quiet word in the foot of the window."""
        self.status.toast(text, tone, icon)

    def offer_undo(self, text: str, take_back: Callable[[], None]) -> None:
        """Ten seconds to take a change back; what was said of something before it goes."""
        self.status.end_toast()
        self.undo_bar.offer(text, take_back)

    def end_offer(self) -> None:
        """What is on offer can be taken back no more."""
        self.undo_bar.dismiss()

    def show_error(self, told: Told) -> None:
        """An error that belongs to no place on a page."""
        self.trouble.show_error(told)

    def choose_settings(self, settings: Settings) -> None:
        """Another theme, language or scale; a new language builds the window anew."""
        self.settings = settings
        self.settings_chosen.emit(settings)

    # pages

    def current(self) -> Page | None:
        """The page shown."""
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else None

    def current_name(self) -> str:
        """The name of the page shown; empty before the first."""
        return self._way[-1][0] if self._way else ""

    def page(self, name: str) -> Page:
        """The page of this name, imported and built on its first visit."""
        if name not in self._pages:
            spec = spec_of(name)
            made: Page = load_class(spec)(self)
            made.titled.connect(self._show_title)
            made.status_changed.connect(self._show_status)
            self._pages[name] = made
            self.stack.addWidget(made)
        return self._pages[name]

    def _go_back(self, name: str, arguments: dict[str, Any]) -> None:
        self._way.pop()
        self._go(name, arguments, keep=False)

    def _go(self, name: str, arguments: dict[str, Any], keep: bool, recall: Recall | None = None) -> None:
        page = self.page(name)
        if keep:
            self._way = _way_on(self._way, self.current(), (name, arguments))
        self.trouble.clear()
        self.stack.setCurrentWidget(page)
        spec = spec_of(name)
        self.rail.light(spec.under or name)
        self.status.stand_back(page.has_action_bar)
        for bar in (self.rail, self.top):
            bar.setVisible(not page.fills_window)
        self._fit_page()
        page.recalls.want(recall)
        page.load(**arguments)
        self._show_title()
        self._show_status()
        put_cursor(page.first_focus(), page)
        page.recalls.attempt()
        if self._extras is None:
            self._rest.start()
        else:
            self._extras.tell_drafts_again(name)

    def _complete(self) -> None:
        if not self.operations.closed:
            self.extras().show_backup()
            self.extras().tell_other_windows()
            self.extras().tell_drafts()
            self.extras().keep_days()

    def reload(self) -> None:
        """Ask the page shown to fetch again."""
        page = self.current()
        if page is not None:
            page.reload()

    def _changed(self, kinds: frozenset[str]) -> None:
        for page in self._pages.values():
            if page.kinds & kinds:
                page.reload()

    def _show_title(self) -> None:
        page = self.current()
        if page is not None:
            spec = spec_of(self.current_name())
            self.top.show_crumbs(crumbs := page.crumbs or (title_of(spec),), page.subtitle)
            self.top.offer_section(beside_of(spec.name, self.may), button=not spec.under)
            self.setWindowTitle(by_system(f"{crumbs[-1]} — {self.tr('Welfare Desk')}"))

    def _show_status(self) -> None:
        page = self.current()
        if page is not None:
            self.status.show_words(page.status, page.keys)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key whose act is off says why: the reason else stands in tool tips and menus alone."""
        page = self.current()
        acts = [*([] if page is None else page.acts_shown()), *self.actions()]
        reason = refusal_of_key(event, acts)
        if reason:
            self.say(reason, Tone.AMBER, "info")
        elif not hears_from_beside(page, event, self.focusWidget()):
            super().keyPressEvent(event)

    # sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = round(self.width() / look().scale)
        self.rail.widen(width >= WIDE_FROM)
        self.top.fit(width)
        self._fit_page()

    def _fit_page(self) -> None:
        page = self.current()
        if page is not None:
            page.fit(round(self.width() / look().scale), round(self.height() / look().scale))

    # things laid over the window: loaded on first use

    def extras(self) -> Any:
        """Palette, help, lock and backup of this window."""
        if self._extras is None:
            from welfare_desk.desktop.frame.extras import Extras

            self._extras = Extras(self)
        return self._extras

    def open_palette(self, text: str = "") -> None:
        """Ctrl+K: people and commands."""
        self.extras().open_palette(text)

    def show_help(self) -> None:
        """F1: the keys that work here."""
        self.extras().show_help()

    def lock(self) -> None:
        """Cover the screen until the password is typed."""
        self.extras().lock()

    def make_backup(self) -> None:
        """Make and verify a copy now."""
        self.extras().make_backup()

    def take_back(self) -> None:
        """Undo the last change while that is on offer; else say where it is done."""
        if self.undo_bar.on_offer():
            self.undo_bar.undo()
        else:
            self.say(offer_over(), Tone.AMBER, "undo-2")

    def sign_out(self) -> None:
        """Leave the office to whoever comes next, once the page shown agrees."""
        self._leave(self.signed_out)

    def _leave(self, way: Any) -> None:
        if (page := self.current()) is not None:
            page.may_leave(way.emit)

    def let_go(self) -> None:
        """End the work under way, so that the office can be closed or the window built anew."""
        if self._extras is not None:
            self._extras.stop()
        self.operations.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        page = self.current()
        locked = self._extras is not None and self._extras.is_locked()
        if page is None or self.operations.closed or locked:  # what was typed is kept as a draft
            self.let_go()
            clear_own()
            remember_size(self, self.memory)
            super().closeEvent(event)
        else:
            # The page may have to ask about unsaved work first; it then closes by `_close_now`.
            event.ignore()
            if open_ones := [dialog for dialog in self.findChildren(Dialog) if dialog.edited()]:
                open_ones[-1].cancel()  # it asks what becomes of what is typed in it
            else:
                page.may_leave(self._close_now)

    def _close_now(self) -> None:
        self.let_go()
        QTimer.singleShot(0, self, self.close)  # inside the event of one closing Qt leaves out another


def load_class(spec: PageSpec) -> Callable[[Any], Page]:
    """The class of a page, imported now."""
    module, _, name = spec.path.partition(":")
    found: Callable[[Any], Page] = getattr(importlib.import_module(module), name)
    return found


def office_name(session: Any) -> str:
    """The office as the rail names it."""
    office = getattr(session, "office", None)
    return str(getattr(office, "county", ""))
