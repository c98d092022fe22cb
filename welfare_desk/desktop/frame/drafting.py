# SPDX-License-Identifier: Apache-2.0
"""Keeps what is typed and not saved: every three seconds, and offers it again after a crash."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.words import number, when
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.calendar import IRAN
from welfare_desk.services.casework.drafts import (
    Draft,
    DropDraft,
    KeepDraft,
    ShowDraft,
    draft,
    drop_draft,
    keep_draft,
)
from welfare_desk.services.door import Jotting

EVERY = 3000
"""Milliseconds between two savings of what is typed."""
WIDE = 700
"""Pixels, at scale 1, from which on the acts of an offer have room beside its words."""

ABOUT = "about"
"""In what a draft keeps: whom or what the form was about in words; no field of any form is called so."""

Typed = Callable[[], dict[str, str]]


class Drafting(QObject):
    """The draft of one form of a page or dialog; `typed` gives its edited fields, `owner` is the dialog.

    Signals: `kept` (the clock time as text, empty when there is no draft any more), `restored` (fields).
    """

    kept = Signal(str)
    restored = Signal(object)

    def __init__(
        self,
        page: Page,
        name: str,
        place: Slot,
        typed: Typed,
        title: str = "",
        *,
        owner: QObject | None = None,
    ) -> None:
        super().__init__(owner or page)
        self._page = page
        self._name = name
        self._place = place
        self._typed = typed
        self._title = title
        self._key: str | None = None
        self._sitting = new_key()
        self._last: dict[str, str] = {}
        self._offered: Draft | None = None
        self._at_once = False
        self._elsewhere: DraftElsewhere | None = None
        if owner is None:
            page.recalls.new(name, self._bring_back)
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY)
        self._clock.timeout.connect(self.keep)

    def begin(self, key: str, *, at_once: bool = False, elsewhere: DraftElsewhere | None = None) -> None:
        """Another record is on the page: offer the draft kept of it, if any, or bring it back `at_once`.

        `elsewhere` is told in the same question whether its own form of the record holds one.
        """
        self._key, self._at_once, self._elsewhere = key, at_once, elsewhere
        self._sitting, self._last, self._offered = new_key(), {}, None
        self._place.clear()
        self._page.desk.operations.ask(
            draft,
            ShowDraft(self._name, key, elsewhere.name if elsewhere else ""),
            self._offer,
            owner=self,
            on_error=self._page.show_trouble,
            latest="draft",
        )
        self._clock.start()

    def pause(self) -> None:
        """The page is left; what is typed is kept once more."""
        self.keep()
        self._clock.stop()

    def resume(self) -> None:
        """The page is seen again."""
        self._clock.start()

    def keep(self) -> None:
        """Keep what is typed when it differs from what is kept; what was taken back is dropped.

        A draft that is offered and not answered yet stays beside it, whole: it may be about somebody else.
        """
        typed = self._typed()
        if self._key is None or typed == self._last:
            return
        if not typed:
            self._drop_own()
            return
        before, self._last = self._last, typed
        facts = KeepDraft(self._name, self._key, typed, self._sitting)
        # A draft that cannot be kept must not stop the typing: it is tried again with the next tick, and
        # saving itself will tell what is wrong.
        self._jot(keep_draft, facts, self._tell_kept, lambda _: self._not_kept(before, typed))

    def _not_kept(self, before: dict[str, str], typed: dict[str, str]) -> None:
        if self._last == typed:
            self._last = before

    def drop(self) -> None:
        """What was typed is saved or not wanted any more; a draft that is offered waits for the next time."""
        self._offered = None
        self._place.clear()
        self._drop_own()

    def _drop_own(self) -> None:
        had, self._last = self._last, {}
        self.kept.emit("")
        if had:
            self._drop_kept(self._sitting)

    def _drop_kept(self, sitting: str) -> None:
        if self._key is not None:
            self._jot(drop_draft, DropDraft(self._name, self._key, sitting), _forget, _forget)

    def _throw_away(self) -> None:
        """The draft on offer is not wanted."""
        offered, self._offered = self._offered, None
        self._place.clear()
        if offered is not None:
            self._drop_kept(offered.sitting)

    def end(self) -> None:
        """The form goes, and with it what was typed."""
        self.drop()
        self._clock.stop()
        self._key = None

    def _jot(
        self,
        jotting: Jotting[Any, Any],
        facts: KeepDraft | DropDraft,
        on_answer: Callable[[Any], None],
        on_error: Callable[[Told], object],
    ) -> None:
        self._page.desk.operations.jot(jotting, facts, on_answer, owner=self, on_error=on_error)

    def _tell_kept(self, answer: Draft) -> None:
        if answer.at is not None and self._last:
            self.kept.emit(_clock(answer.at))

    def _offer(self, found: Draft) -> None:
        if self._elsewhere is not None and found.beside is not None:
            self._elsewhere.tell(found.beside)
        if not found.typed or found.at is None or self._typed():
            return
        self._offered = found
        if self._at_once or (self._key is not None and self._page.recalls.take(self._name, self._key)):
            self._restore()
            return
        restore = Button(self.tr("Bring it back"), "history", ButtonKind.FILLED, small=True)
        throw = Button(self.tr("Throw away"), small=True)
        said = told_of(found.typed, found.at, self._page.desk.today())
        title = self._title or self.tr("A draft of this file was found")
        around = self._place.parentWidget()  # the place itself is hidden while empty
        wide = around is not None and around.width() >= px(WIDE)
        self._place.show_banner(Banner(Tone.BLUE, "history", title, said, [throw, restore], beside=wide))
        restore.clicked.connect(self._restore)
        throw.clicked.connect(self._throw_away)

    def _bring_back(self) -> None:
        """The form stands on the page, and its draft is on offer already."""
        if self._offered and self._key is not None and self._page.recalls.take(self._name, self._key):
            self._restore()

    def _restore(self) -> None:
        self.keep()
        offered, self._offered = self._offered, None
        self._place.clear()
        if offered is None:
            return
        typed, own = self._last, self._sitting
        self._sitting, self._last = offered.sitting, offered.typed
        self.restored.emit(offered.typed)
        if typed and typed.items() <= self._typed().items():
            self._drop_kept(own)  # the form has taken both in; else it waits for the next time


class DraftElsewhere(QObject):
    """Says in `place` that a part of the page that is not seen holds a draft, and leads there.

    The part itself offers the draft once it is seen. Signal: `wanted` (the part is to be shown).
    """

    wanted = Signal()

    def __init__(self, page: Page, name: str, title: str) -> None:
        super().__init__(page)
        self._page, self.name, self._title = page, name, title
        self.place = Slot()

    def tell(self, found: Draft) -> None:
        """Say what the part holds of the record that came onto the page."""
        self.place.clear()
        if not found.typed or found.at is None:
            return
        go = Button(self.tr("Go there"), "history", ButtonKind.FILLED, small=True)
        said = told_of(found.typed, found.at, self._page.desk.today())
        self.place.show_banner(Banner(Tone.BLUE, "history", self._title, said, [go], beside=True))
        go.clicked.connect(self.wanted)

    def seen(self) -> None:
        """The part is shown, and says itself what it holds."""
        self.place.clear()


def told_of(typed: dict[str, str], at: dt.datetime, today: dt.date) -> str:
    """Whom or what a draft is about, when it was kept, and how much it holds."""
    translate = QCoreApplication.translate
    fields = len(typed.keys() - {ABOUT})
    told = (
        translate("Drafting", "{when}; one field typed and not saved.")
        if fields == 1
        else translate("Drafting", "{when}; {count} fields typed and not saved.")
    )
    said = told.format(when=when(at.astimezone(IRAN), today), count=number(fields))
    about = typed.get(ABOUT, "")
    return translate("Drafting", "{about}: {told}").format(about=about, told=said) if about else said


def _clock(moment: dt.datetime) -> str:
    return f"{moment.astimezone(IRAN):%H:%M}"


def _forget(answer: Told | object) -> None:
    """Nobody waits for this answer."""
