# SPDX-License-Identifier: Apache-2.0
"""What a page is, and the desk it stands on: everything of the window that a page may use."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from welfare_desk.desktop.frame.recalling import Recall, Recalls
from welfare_desk.desktop.kit.allowing import lacking, lacks_right
from welfare_desk.desktop.kit.banners import Slot
from welfare_desk.desktop.kit.keys import sequences
from welfare_desk.desktop.kit.memory import Memory
from welfare_desk.desktop.kit.rows import Rows
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.messages import ErrorKind, Told
from welfare_desk.desktop.operations import Operations
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.settings import Settings

if TYPE_CHECKING:
    from welfare_desk.desktop.kit.table import Table


@dataclass(frozen=True)
class PageSpec:
    """A page by name; `path` is `package.module:Class`, imported on the first visit.

    `title` and `rail` are source strings of the context `Pages`; `permission` hides it from who lacks it.
    `rail` empty: reached from other pages only; `under` is then the page whose rail entry stays lit.
    """

    name: str
    title: str
    icon: str
    path: str
    permission: str
    rail: str = ""
    under: str = ""
    at_foot: bool = False
    in_account_menu: bool = False
    """Reached from the menu of who is signed in, and from the palette."""
    listed: bool = False
    """Without an entry on the rail, which holds seven at most: the palette leads there all the same."""


class Desk(Protocol):
    """What pages get from the window. `today` is the office's clock."""

    operations: Operations
    memory: Memory
    settings: Settings
    stack: QWidget
    """What pages are laid into: theirs from birth, since Qt tells all in a widget whenever it is moved."""

    def today(self) -> datetime.date:
        """The office's date."""
        ...

    def may(self, permission: str) -> bool:
        """Whether the signed-in user has the right; pages disable, services refuse."""
        ...

    def go(self, page: str, recall: Recall | None = None, **arguments: Any) -> None:
        """Show a page; its `load` gets the arguments. `recall`: with the form of this draft open."""
        ...

    def back(self) -> None:
        """Show the page before."""
        ...

    def choose_settings(self, settings: Settings) -> None:
        """Another theme, language or scale."""
        ...

    def say(self, text: str, tone: Tone = Tone.GREEN, icon: str = "circle-check") -> None:
        """A quiet word in the foot of the window for some seconds; without words what was said there goes."""
        ...

    def offer_undo(self, text: str, take_back: Callable[[], None]) -> None:
        """Ten seconds to take a change back."""
        ...

    def end_offer(self) -> None:
        """What is on offer can be taken back no more: something was built upon it."""
        ...

    def show_error(self, told: Told) -> None:
        """An error that belongs to no place on the page: a banner over it."""
        ...


@dataclass(frozen=True)
class Key:
    """A key named in the status bar, with what it does in a word or two."""

    keys: str
    words: str
    needs: Permission | None = None
    """The right without which it is left out, for a key that no act of the page has."""


class Elsewhere(NamedTuple):
    """An act of a part that is not seen: what the part is called, and how it comes into sight.

    `still` tells whether the page shows what it showed when the act was offered; `lists` are those
    of which the act is about the row under the cursor.
    """

    act: QAction
    part: str
    show: Callable[[], None]
    still: Callable[[], bool]
    lists: tuple[Table, ...] = ()


class PartsOffered(NamedTuple):
    """The parts of the record that a page shows, for the palette."""

    seen: str = ""
    """What the part in sight is called: its acts are found by this too."""
    ways: Sequence[tuple[str, Callable[[], None]]] = ()
    """What every part is called, and what brings it into sight."""


class Page(QWidget):
    """A page of the window. Subclasses set `kinds`, build in `__init__`, fill in `load` and `reload`.

    Signals: `titled` (title or breadcrumb changed), `status_changed` (the words or keys of the status bar).
    Put an `ErrorBanner` into `self.trouble`, a place at the top of your own layout.
    """

    titled = Signal()
    status_changed = Signal()

    kinds: frozenset[str] = frozenset()
    """Kinds of thing whose change makes the page reload (`services.door.Kind` values)."""
    has_action_bar = False
    """True when the page ends in its own `ActionBar`: the status bar then goes."""
    fills_window = False
    """True when the page has the whole window: rail and top bar go too, and it says itself how it ends."""

    poses: tuple[str, ...] = ()
    """Names of further states worth a picture (the steps of a wizard); `pose` brings the page there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.stack)
        self.desk = desk
        self.trouble = Slot()
        self.recalls = Recalls(self.is_filled, self._draft_lost, self)
        self._crumbs: tuple[str, ...] = ()
        self._subtitle = ""
        self._status: tuple[tuple[str, Tone | None], ...] = ()
        self._keys: tuple[Key, ...] = ()

    # what subclasses fill

    def load(self, **arguments: Any) -> None:
        """Shown with these arguments; called on every visit."""

    def way_back(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """What `load` is to be called with when one comes back, it was called with `arguments` before."""
        return arguments

    def reload(self) -> None:
        """Something of the page's `kinds` changed."""

    def is_filled(self) -> bool:
        """Whether the record asked for is shown, so that a form about it can be opened."""
        return True

    def fit(self, width: int, height: int) -> None:
        """The window has another size (pixels at scale 1): drop the side panel below 1200, and so on."""

    def may_leave(self, go_on: Callable[[], None]) -> None:
        """Ask about unsaved work, then call `go_on`; pages without any call it at once."""
        go_on()

    def before_paper(self, go_on: Callable[[], None]) -> None:
        """Ask about unsaved work that a paper would leave out, then call `go_on`."""
        go_on()

    def pose(self, name: str) -> None:
        """Bring the page into the state of this name, for the pictures of `shots`."""

    def first_focus(self) -> QWidget:
        """What gets the cursor when the page is shown."""
        return self

    def take_scan(self, text: str) -> bool:
        """A scanner typed this while no field had the cursor; False leaves it to the search."""
        return False

    def heard(self) -> tuple[Key, ...]:
        """Keys that a widget of the page hears by itself, for F1."""
        return ()

    # what subclasses call

    def say_title(self, *crumbs: str, subtitle: str = "") -> None:
        """The title, or the way to it («Files › Ali Akbari»), with a small line below."""
        self._crumbs, self._subtitle = crumbs, subtitle
        self.titled.emit()

    def say_status(self, *parts: tuple[str, Tone | None], keys: Sequence[Key] = ()) -> None:
        """The words of the status bar from the reading side, and the keys at its end."""
        self._status, self._keys = parts, tuple(keys)
        self.status_changed.emit()

    def command(
        self, words: str, icon: str, slot: Callable[[], None], keys: str = "", *, name: str = ""
    ) -> QAction:
        """An act of this page: listed in F1 and in the palette, with its key while the page is shown."""
        action = QAction(words, self)
        action.setData(icon)
        action.setObjectName(name)
        if keys:
            action.setShortcuts(sequences(keys))
        action.triggered.connect(self.forget_refusal)  # whoever goes on has read why the last act failed
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def command_parts(self, step: Callable[[int], None]) -> None:
        """The keys that go along the tabs or sections of a page, the same on every page that has any."""
        self.command(self.tr("Next part of the page"), "chevron-left", partial(step, 1), "Ctrl+Tab")
        self.command(self.tr("Part before"), "chevron-right", partial(step, -1), "Ctrl+Shift+Tab")

    def command_list_out(self, keys: str = "Ctrl+E") -> None:
        """The act that exports the list in sight, the same on every page; another key where one has it."""
        from welfare_desk.desktop.frame.taking_out import TakingOut

        TakingOut(self, keys)

    def ask(
        self,
        question: Any,
        facts: Any,
        on_answer: Callable[[Any], None],
        *,
        latest: str = "",
        on_error: Callable[[Told], object] | None = None,
    ) -> None:
        """Ask the office; errors go into `self.trouble`, and `on_error` hears of them before."""

        def failed(told: Told) -> None:
            if on_error is not None:
                on_error(told)
            self._asked_in_vain(told)

        self.desk.operations.ask(question, facts, on_answer, owner=self, on_error=failed, latest=latest)

    def _asked_in_vain(self, told: Told) -> None:
        """Show the error; what trouble with the disk has left blank can be asked for again."""
        for rows in self.findChildren(Rows):
            rows.forget_unanswered()
        if told.kind in {ErrorKind.STORAGE, ErrorKind.BUG} and type(self).reload is not Page.reload:
            self.trouble.show_error(told, again=self.reload)
        else:
            self.show_trouble(told)

    def _draft_lost(self) -> None:
        said = QCoreApplication.translate("Page", "What this draft was typed about is not there any more.")
        self.desk.say(said, Tone.AMBER, "history")

    def do(
        self,
        command: Any,
        facts: Any,
        on_answer: Callable[[Any], None],
        *,
        key: str = "",
        on_error: Callable[[Told], object] | None = None,
    ) -> None:
        """Change something; errors go into `self.trouble` unless `on_error` takes them."""

        def done(answer: Any) -> None:
            self.forget_refusal()
            on_answer(answer)

        self.desk.operations.do(
            command, facts, done, owner=self, on_error=on_error or self.show_trouble, key=key
        )

    def permits(self, permission: Permission) -> bool:
        """Whether the user has the right for what a key of a list begins; says why not otherwise."""
        reason = lacking(self.desk, permission)
        if reason:
            self.desk.say(reason, Tone.AMBER, "lock")
        return not reason

    def let_copy_out(self, name: str, rows: int, copy: Callable[[], None]) -> bool:
        """Log that so many rows of a table are copied, then copy them; False, and said, without the right."""
        if not self.desk.may(Permission.EXPORT_LISTS):
            said = QCoreApplication.translate(
                "Page", "One row was copied: copying more takes the right to export lists."
            )
            self.desk.say(said, Tone.AMBER, "lock")
            return False
        from welfare_desk.services.exchange.copying import CopyRows, copy_rows

        def logged(_: object) -> None:
            copy()
            said = QCoreApplication.translate("Page", "{count} rows copied; this is logged.")
            self.desk.say(said.format(count=number(rows)))

        self.do(copy_rows, CopyRows(name, rows), logged)
        return True

    def show_trouble(self, told: Told) -> None:
        """Show an error at the top of the page."""
        self.trouble.show_error(told)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.forget_refusal()  # the page is left: it does not stand there when it is shown again

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where the page has no other use for it, takes away what was refused or failed."""
        if event.key() != Qt.Key.Key_Escape or not self.trouble.forget_refusal():
            super().keyPressEvent(event)

    def forget_refusal(self) -> None:
        """What was refused or failed is no more of what is shown, is mended, or is tried anew."""
        self.trouble.forget_refusal()

    # what the window reads

    def acts_shown(self) -> list[QAction]:
        """The acts that work on what is seen now: F1 and the palette list them."""
        return self.actions()

    def acts_elsewhere(self) -> list[Elsewhere]:
        """The acts of parts that are not seen: the palette lists them too, and leads there."""
        return []

    def parts_offered(self) -> PartsOffered:
        """The parts of the record shown; none for a page whose parts are places of their own."""
        return PartsOffered()

    def get_ready(self, ready: Callable[[], None] | None = None) -> None:
        """The palette is open: make the parts whose acts it will ask for, one by one, and call `ready`."""

    @property
    def crumbs(self) -> tuple[str, ...]:
        """The title, or the way to it."""
        return self._crumbs

    @property
    def subtitle(self) -> str:
        """The small line below the title."""
        return self._subtitle

    @property
    def status(self) -> tuple[tuple[str, Tone | None], ...]:
        """Words of the status bar."""
        return self._status

    @property
    def keys(self) -> tuple[Key, ...]:
        """Keys named in the status bar: those that this account may use."""
        barred = {keys for act in self.acts_shown() if lacks_right(act) for keys in act.shortcuts()}
        return tuple(
            key
            for key in self._keys
            if QKeySequence(key.keys) not in barred and (key.needs is None or self.desk.may(key.needs))
        )


def hears_from_beside(page: Page | None, event: QKeyEvent, cursor: QWidget | None) -> bool:
    """Whether a key was the page's although the cursor is beside it: the foot names Esc there too."""
    if page is None or event.key() != Qt.Key.Key_Escape or (cursor and page.isAncestorOf(cursor)):
        return False
    page.keyPressEvent(event)
    return True


MARGIN = 20
"""Pixels between the edge of the page area and its cards, at scale 1."""
GAP = 12
"""Pixels between cards, at scale 1."""


def page_margins() -> tuple[int, int, int, int]:
    """Margins for a page's outermost layout."""
    return px(MARGIN), px(12), px(MARGIN), px(12)
