# SPDX-License-Identifier: Apache-2.0
"""What is laid over the window: palette, help, lock, a backup made now; loaded after the first page."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction

from welfare_desk.desktop.frame.barcodes import BarcodeEar
from welfare_desk.desktop.frame.drafts_waiting import waiting_banner
from welfare_desk.desktop.frame.entries import Entry, entry_of
from welfare_desk.desktop.frame.help import HelpDialog, keys_of
from welfare_desk.desktop.frame.hits import why_file, why_member
from welfare_desk.desktop.frame.lock import IdleWatch, LockScreen
from welfare_desk.desktop.frame.page import PartsOffered
from welfare_desk.desktop.frame.pages import spec_of, title_of
from welfare_desk.desktop.frame.palette import Palette, begins_word, matches
from welfare_desk.desktop.frame.places import Place, errands_for, places_for
from welfare_desk.desktop.frame.unseen_acts import UnseenActs
from welfare_desk.desktop.kit.allowing import lacks_right, reason_of
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.words import day, inline, listed, past_day
from welfare_desk.desktop.operations import Progress
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.summary.listing import FileFilter, FindFiles, Found, MemberHit
from welfare_desk.domain.text import fold, isolate
from welfare_desk.services.casework.drafts import AskOwnDrafts, OwnDraft, own_drafts

if TYPE_CHECKING:
    from welfare_desk.desktop.window import MainWindow

PEOPLE = 8


class Extras(QObject):
    """Belongs to one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette: Palette | None = None
        self._unseen = UnseenActs(window)
        self._lock: LockScreen | None = None
        self._told_on = ""
        self.ear = BarcodeEar(window)  # before the watch: what is held back is a sign of life too
        self.ear.scanned.connect(self._scanned)
        self.watch = IdleWatch(window)
        self.watch.idle.connect(self.lock)

    def stop(self) -> None:
        """Watch the idle minutes and the scanner no longer."""
        self.watch.stop()
        self.ear.stop()

    # palette

    def _scanned(self, text: str) -> None:
        """A page may want it; a code of a paper is verified in the register; any other one is looked for."""
        from welfare_desk.services.verifying import code_in

        page = self._window.current()
        if page is not None and page.take_scan(text):
            return
        if self._lock is None and code_in(text):
            self._window.go("papers", verify=text)
        else:
            self.open_palette(text, scanned=True)

    def open_palette(self, text: str = "", *, scanned: bool = False) -> None:
        """Open the palette, unless it is open; of a code that was scanned it opens the one file at once."""
        if self._palette is not None or self._lock is not None:
            return
        window = self._window
        self._palette = Palette(window, window.operations, _find, self._people, self._commands)
        self._palette.closed.connect(self._palette_closed)
        self._palette.open(text, scanned=scanned)
        page = self._window.current()
        if page is not None:
            page.get_ready(self._parts_ready)

    def _parts_ready(self) -> None:
        if self._palette is not None:
            self._palette.offer_again()

    def _palette_closed(self) -> None:
        self._palette = None

    def _people(self, found: Found) -> list[Entry]:
        typed = found.searched or ("" if self._palette is None else self._palette.box.text())
        entries = []
        for row in found.rows:
            name, why = f"{row.first_name} {row.last_name}", why_file(row, typed)
            note = " — ".join(part for part in (why, isolate(row.national_id), row.neighbourhood) if part)
            act = partial(self._window.go, "file", key=row.file_no)
            entries.append(Entry("user", name, note, "", act, row.file_no, unseen=bool(why)))
        entries += [self._member(hit, why_member(hit, typed)) for hit in found.members]
        # Who is called exactly so comes before those in whose file the words stand too.
        return sorted(entries, key=lambda entry: _named(entry.words) != _named(typed))

    def _member(self, hit: MemberHit, why: str) -> Entry:
        """A member without a file: choosing them opens the file of their household, else a new one."""
        if not hit.file_no:
            told = self.tr("Has no file; Enter opens a new one")
            act: Callable[[], None] = partial(self._offer_file, hit)
        elif hit.left_on is not None:
            told = self.tr("Was a household member of this file until {day}").format(
                day=isolate(day(hit.left_on))
            )
            act = partial(self._window.go, "file", key=hit.file_no, part="household")
        else:
            told = self.tr("Household member of file")
            act = partial(self._window.go, "file", key=hit.file_no, part="household", row=hit.person_id)
        parts = (why, isolate(hit.identifier) if hit.identifier else "", told)
        note = " — ".join(part for part in parts if part)
        return Entry("users", hit.name, note, "", act, hit.file_no, unseen=bool(why))

    def _offer_file(self, hit: MemberHit) -> None:
        """Somebody without a file in a household without one: there is nothing to show, only to begin."""
        if self._window.may(Permission.EDIT_FILES):
            self._window.go("files", known=hit)
            return
        told = self.tr("{name} has no file, nor has anybody of the household; who may edit files opens one.")
        self._window.say(told.format(name=inline(hit.name)), Tone.AMBER, "lock")

    def _commands(self, typed: str) -> list[Entry]:
        page = self._window.current()
        own = [] if page is None else [action for action in page.acts_shown() if action.text()]
        everywhere = [action for action in self._window.actions() if action.text()]
        parts = PartsOffered() if page is None else page.parts_offered()
        entries = [self._own(action, "" if action.parent() is page else parts.seen, typed) for action in own]
        entries += [entry_of(action) for action in everywhere if action.isEnabled()]
        known = {entry.words for entry in entries if entry is not None}
        goes = self.tr("Part of this file: {part}")
        entries += [Entry("folder-open", goes.format(part=part), "", "", go) for part, go in parts.ways]
        further = [] if page is None else page.acts_elsewhere()
        entries += [self._unseen.entry(one) for one in further if one.act.text() not in known]
        entries += [entry for entry in self._places() if entry.words not in known]
        offered = [entry for entry in entries if entry is not None]
        by_name = [entry for entry in offered if matches(typed, entry.words)]
        by_name.sort(key=lambda entry: not begins_word(typed, entry.words))
        by_part = [entry for entry in offered if entry.about and matches(typed, entry.about)]
        found = [*by_name, *(entry for entry in by_part if entry not in by_name)]
        if typed:
            words = self.tr("Show «{text}» in the list of files").format(text=inline(typed))
            act = partial(self._window.go, "files", wanted=FileFilter(text=typed))
            found.append(Entry("list", words, "", "", act, instead=True))
        return found

    def _own(self, action: QAction, part: str, typed: str) -> Entry | None:
        """An act of what is seen; one that is off now says why when somebody looks for it by name."""
        entry = replace(entry_of(action), about=part)
        if action.isEnabled():
            return entry
        reason = reason_of(action)
        if not typed or not reason or lacks_right(action):
            return None
        return replace(entry, note=reason, act=partial(self._window.say, reason, Tone.AMBER, "info"))

    def _places(self) -> list[Entry]:
        def lead(place: Place) -> Callable[[], None]:
            return lambda: self._window.go(place.page, None, **{place.argument: place.part})

        may = self._window.may
        found = [
            Entry(icon, words, "", "", lead(place), about=place.about)
            for place, words, icon in places_for(may)
        ]
        found += [Entry(icon, one.words, "", "", lead(one)) for one, icon in errands_for(may)]
        ending = spec_of("ending")  # neither on the rail nor a part of a page
        if may(ending.permission):
            goes = QCoreApplication.translate("WindowActs", "Go to {page}").format(page=title_of(ending))
            found.append(Entry(ending.icon, goes, "", "", partial(self._window.go, ending.name)))
        return found

    # help

    def show_help(self) -> None:
        """Every key that works on the page shown."""
        page = self._window.current()
        own = [] if page is None else keys_of(page.acts_shown())
        own += [] if page is None else [(key.keys, key.words) for key in page.heard()]
        open_ones = [dialog for dialog in self._window.findChildren(Dialog) if dialog.isVisible()]
        if not open_ones:
            scanner = (
                self.tr("Scanner"),
                self.tr("open the file whose ID is scanned"),
            )
            HelpDialog(self._window, own, [*keys_of(self._window.actions()), scanner]).open()
        elif not isinstance(open_ones[-1], HelpDialog):
            HelpDialog.of_dialog(open_ones[-1]).open()

    # lock

    def lock(self) -> None:
        """Cover the window; without a way to check a password there is nothing to lock with."""
        doors = self._window.doors
        if self._lock is not None or doors is None:
            return
        session = self._window.session
        unlock = partial(_check_password, doors.open_office, session.office_dir, session.user.name)
        by_pin = partial(_check_pin, session) if session.user.has_pin else None
        self._lock = LockScreen(
            self._window, self._window.operations, session.user.display_name, unlock, by_pin
        )
        self._lock.unlocked.connect(self._unlocked)
        self._lock.leave_wanted.connect(self._window.signed_out)

    def _unlocked(self) -> None:
        self._lock = None
        if not self._window.undo_bar.on_offer():
            self._window.undo_bar.hide()  # its ten seconds went by behind the cover
        page = self._window.current()
        if page is not None:
            if self._window.focusWidget() is None:
                page.first_focus().setFocus()
            page.reload()  # what changed meanwhile was announced to a page that nobody saw

    # drafts

    def tell_drafts(self) -> None:
        """Say after sign-in what was typed and not saved; the first page tells it by itself."""
        self._told_on = self._window.current_name()
        self.tell_drafts_again(self._told_on)

    def tell_drafts_again(self, page: str) -> None:
        """Say it again on the page where it was said first, as long as anything waits."""
        window = self._window
        if page == self._told_on and page != "first":
            window.operations.ask(own_drafts, AskOwnDrafts(), self._tell_drafts, owner=self)

    def _tell_drafts(self, found: tuple[OwnDraft, ...]) -> None:
        page = self._window.current()
        if page is not None and page.fills_window:
            return  # somebody stands there and is served first; the first page tells it
        banner = waiting_banner(found, self._window.today(), self._window.go)
        if banner is not None and self._window.trouble.banner() is None:
            self._window.trouble.show_banner(banner)

    def is_locked(self) -> bool:
        """Whether the screen is hidden."""
        return self._lock is not None

    # other windows

    def tell_other_windows(self) -> None:
        """Say who else has this office open on the PC; both may work, each sees what the other saves."""
        users = sorted({window.shown for window in self._window.session.other_windows})
        if users:
            words = self.tr("This office is open in another window too: {users}")
            self._window.say(words.format(users=listed(users)), Tone.AMBER, "info")

    # backup

    def keep_days(self) -> None:
        """Have the queues scored as of today, now and whenever another day has begun."""
        from welfare_desk.desktop.frame.daily import Daily

        Daily(self._window)

    def show_backup(self) -> None:
        """Say in the top bar when the last verified copy was made."""
        doors = self._window.doors
        if doors is not None:
            card = doors.office_card(self._window.session.office_dir)
            self.say_backup(None if card is None else card.last_backup)

    def say_backup(self, moment: str | None) -> None:
        """Show the moment of the last verified copy (UTC text), amber when it is older than a day."""
        words, role = backup_words(moment, self._window.today())
        self._window.top.backup.say(words, role)

    def make_backup(self) -> None:
        """Make and verify a copy in the office's own folder of copies."""
        doors = self._window.doors
        if doors is None:
            return
        self._window.say(self.tr("A copy is being made and verified…"), Tone.BLUE, "database-backup")
        work = partial(_back_up, doors.make_backup, self._window.session)
        self._window.operations.run(work, self._backed_up, owner=self._window)

    def _backed_up(self, file: str) -> None:
        self._window.say(self.tr("The copy is made and verified"))
        self.show_backup()


def backup_words(moment: str | None, today: datetime.date) -> tuple[str, str]:
    """The words of the top bar for the last verified copy, and the colour of its icon."""
    if moment is None:
        return QCoreApplication.translate("Backups", "No backup yet"), "amber"
    made = datetime.datetime.fromisoformat(moment).astimezone(IRAN)
    words = f"{made:%H:%M}" if made.date() == today else past_day(made.date(), today)
    old = (today - made.date()).days > 1
    return QCoreApplication.translate("Backups", "Backup {when}").format(
        when=words
    ), "amber" if old else "green"


def _find(text: str) -> tuple[Any, FindFiles]:
    from welfare_desk.services.casework.questions import find

    return find, FindFiles(text, limit=PEOPLE, counted=False)


def _named(text: str) -> list[str]:
    """The words of a name in any order."""
    return sorted(map(fold, text.split()))


def _check_password(open_office: Any, folder: Any, user: str, password: str) -> None:
    # Signing in once more is the one check of a password there is; that session is let go at once.
    open_office(folder, user, password).close()


def _check_pin(session: Any, pin: str) -> None:
    from welfare_desk.services.own_account import CheckPin, check_own_pin

    session.ask(check_own_pin, CheckPin(pin))


def _back_up(make_backup: Any, session: Any, progress: Progress) -> str:
    return str(make_backup(session, None))
