# SPDX-License-Identifier: Apache-2.0
"""Recording a change of coverage: the fields its new state needs, and what else will end with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.casework.life.recounting import tell_counted_anew
from welfare_desk.desktop.casework.office_lists import OfficeList
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once, tell_done
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.fields.named import OfferedField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day, inline, letter_number, listed, month_title, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import choices, words
from welfare_desk.desktop.wording.events import event_look
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.desktop.wording.payments import kind_words
from welfare_desk.domain.casework.codes import Coverage, Kinship
from welfare_desk.domain.casework.file import in_force
from welfare_desk.domain.casework.life import (
    TRANSITIONS,
    OpenWork,
    check_in_order,
    ends_help,
    needs,
    recounted,
    takes_death,
    takes_in,
    tells_death,
)
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.summary.file import PAYMENTS, FileSummary, TimelineItem
from welfare_desk.domain.text import isolate
from welfare_desk.domain.upkeep import REASON_LISTS, REASON_WORDS, Catalogue
from welfare_desk.services.casework.commands import CoverageRecorded, RecordCoverage, record_coverage
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show

_LEFT_OPEN: dict[OpenWork, Any] = {
    OpenWork.VISIT: QT_TRANSLATE_NOOP("FilePage", "planned visits: {count}"),
    OpenWork.INQUIRY: QT_TRANSLATE_NOOP("FilePage", "unanswered inquiries: {count}"),
    OpenWork.REFERRAL: QT_TRANSLATE_NOOP("FilePage", "open referrals to the commission: {count}"),
    OpenWork.REQUEST: QT_TRANSLATE_NOOP("FilePage", "open requests: {count}"),
    OpenWork.ORIGIN: QT_TRANSLATE_NOOP("FilePage", "questions to the office of origin: {count}"),
    OpenWork.EQUIPMENT: QT_TRANSLATE_NOOP("FilePage", "open requests for equipment: {count}"),
}
"""What nothing ends by itself when a file ends."""


class CoverageDialog(CommitDialog):
    """Answers with what was recorded."""

    drafted = "coverage"
    places = {"death_is_a_state": "reason"}

    command = record_coverage

    def __init__(self, page: Page, summary: FileSummary) -> None:
        super().__init__(page, self.tr("Record coverage"), self.tr("Record"))
        self.record = summary.file.file_no
        self.summary = summary
        today = page.desk.today
        self.now = Label("", "muted", wrap=True)
        self.ending = Slot()
        self.to_state = ChoiceField("to_state", self.tr("New state"), [], required=True)
        self.effective_on = JalaliField(
            "effective_on",
            self.tr("As of"),
            today,
            required=True,
            latest=today,
            rule=self._in_order,
        )
        self.other_office = OfferedField("other_office", field_name("other_office"), longest=80)
        self.letter_no = TextField("letter_no", self.tr("Letter no."), longest=60)
        self.reason = OfferedField("reason", self.tr("Reason"))
        OfficeList(page, self.other_office, Catalogue.OTHER_OFFICE)
        self._reasons = OfficeList(page, self.reason)
        for field, span in (
            (self.to_state, 1),
            (self.effective_on, 1),
            (self.letter_no, 1),
            (self.other_office, 1),
            (self.reason, 2),
        ):
            self.form.add(field, span)
        self.effective_on.set_value(today())
        tell_counted_anew(page, self.effective_on, self._joins)
        self.to_state.changed.connect(self.follow)
        self.effective_on.changed.connect(self.follow)
        self.body.addWidget(self.now)
        self.finish()
        self.body.addWidget(self.ending)
        self._show(summary)

    def _joins(self) -> bool:
        """Whether the office takes somebody in, which is its own act."""
        chosen = self.to_state.value()
        moves = [(one.from_state, one.to_state) for one in in_force(self.summary.events)]
        return chosen is not None and takes_in(self.summary.file.coverage, chosen, moves)

    def _needed(self) -> tuple[Field, ...]:
        return self.other_office, self.letter_no, self.reason

    def _show(self, summary: FileSummary) -> None:
        self.summary = summary
        allowed = TRANSITIONS[summary.file.coverage]
        self.to_state.choice.offer(choices(state for state in Coverage if state in allowed))
        self.now.setText(self._told(summary))
        self.follow()

    def _told(self, summary: FileSummary) -> str:
        told = self.tr("{name}: {state} now").format(
            name=summary.person.full_name, state=words(summary.file.coverage)
        )
        events = in_force(summary.events)
        if events:
            since = isolate(day(events[-1].effective_on))
            return self.tr("{told}, since {date}.").format(told=told, date=since)
        return told

    def follow(self) -> None:
        """Show the fields that the chosen state needs, and what ends with it."""
        chosen: Coverage | None = self.to_state.value()
        wanted = () if chosen is None else self._needs(chosen)
        self.other_office.setVisible(chosen is Coverage.TRANSFERRED)
        if chosen is None:
            self._reasons.show(None)
        else:
            unfit = None if takes_death(self.summary.file.coverage, chosen) else tells_death
            self._reasons.show(REASON_LISTS.get(chosen), REASON_WORDS.get(chosen, ""), unfit)
        for field in self._needed():
            field.required = field.name in wanted
            field.show_error("")
        self.effective_on.describe_again()
        said = self._against(chosen), self._ends(chosen), self._strikes(chosen), self._paid(chosen)
        told = [*filter(None, said), *self._left_open(chosen)]
        self.ending.clear()
        if told:
            self.ending.show_banner(Banner(Tone.AMBER, "triangle-alert", told[0], "\n".join(told[1:])))

    def _needs(self, chosen: Coverage) -> tuple[str, ...]:
        against = self.summary.origin_refusal is not None
        return needs(self.summary.file.coverage, chosen, origin_refused=against)

    def _against(self, chosen: Coverage | None) -> str:
        """Which office has refused to give the file: the client may be covered there."""
        refusal = self.summary.origin_refusal
        if refusal is None or chosen is not Coverage.COVERED:
            return ""
        facts = {"office": inline(refusal.office), "date": isolate(day(refusal.answered_on))}
        if not refusal.letter_no:
            told = self.tr(
                "{office} refused on {date} to give this file: the client may be covered there. Write why "
                "you cover them all the same."
            )
            return told.format(**facts)
        told = self.tr(
            "{office} refused on {date} under letter {letter} to give this file: the client may be covered "
            "there. Write why you cover them all the same."
        )
        return told.format(letter=isolate(letter_number(refusal.letter_no)), **facts)

    def _ends(self, chosen: Coverage | None) -> str:
        if chosen is None or not ends_help(chosen):
            return ""
        held = [
            kind_words(AllowanceKind(code)) if kind == "allowance" else self.tr("pension")
            for kind, code in self._ended()
            if kind in PAYMENTS
        ]
        if any(kind not in PAYMENTS for kind, _ in self._ended()):
            held.append(self.tr("place in the queue"))
        return self.tr("With it end: {what}.").format(what=listed(held)) if held else ""

    def _ended(self) -> tuple[tuple[str, str], ...]:
        """What stands on the day that is typed; what began only after it does not end."""
        day_ = None if self.effective_on.error() else self.effective_on.edit.known()
        return self.summary.ended_by_leaving(day_ or self.page.desk.today())

    def _draws(self) -> bool:
        return ("pension", "") in self._ended()

    def _later(self, chosen: Coverage | None) -> tuple[TimelineItem, ...]:
        """What is recorded for days after the file has left."""
        day_ = self.effective_on.edit.known()
        if chosen is None or day_ is None or not ends_help(chosen) or self.effective_on.error():
            return ()
        return self.summary.struck_by_leaving(day_)

    def _strikes(self, chosen: Coverage | None) -> str:
        later = self._later(chosen)
        if not later:
            return ""
        what = listed(
            f"{inline(event_look(one.kind, one.code).title)} ({listed(_which(one))})" for one in later
        )
        return self.tr("Recorded for days after it, and struck with it: {what}.").format(what=what)

    def _in_order(self, day_: dt.date) -> None:
        """What `check_in_order` refuses, as the command will say."""
        events = in_force(self.summary.events)
        check_in_order(day_, events[-1].effective_on if events else None, self.page.desk.today())

    def _paid(self, chosen: Coverage | None) -> str:
        """What a change of the past does not take back: the pension of the months since."""
        day_ = self.effective_on.edit.known()
        cut_later = any(one.kind == "pension" for one in self._later(chosen))
        drawing = self._draws() or cut_later
        if (
            chosen is None
            or day_ is None
            or not drawing
            or not ends_help(chosen)
            or self.effective_on.error()
        ):
            return ""
        months = recounted(day_, self.page.desk.today())
        if not months:
            return ""
        told = self.tr("The pension paid from {month} on is not taken back by this: tell the pension expert.")
        return told.format(month=month_title(months[0]))

    def _left_open(self, chosen: Coverage | None) -> list[str]:
        """What a death does not settle by itself: who heads the household, who acts for a ward."""
        if chosen is not Coverage.DECEASED:
            return []
        person, members = self.summary.person, self.summary.household.members
        others = [member for member in members if member.person.id != person.id]
        told = []
        if others and self._draws():
            told.append(
                self.tr(
                    "The others of the household lived on this pension too: if it goes on, grant it on the "
                    "file of whoever heads the household now."
                )
            )
        if others and any(one.person.id == person.id and one.kinship is Kinship.HEAD for one in members):
            told.append(self.tr("{name} heads the household: name another head afterwards."))
        wards = [one for one in others if one.guardian is not None and one.guardian.person_id == person.id]
        if wards:
            told.append(self.tr("{name} is guardian of {wards}: name another guardian afterwards."))
        names = listed(inline(one.person.full_name) for one in wards)
        return [each.format(name=inline(person.full_name), wards=names) for each in told]

    def facts(self) -> RecordCoverage:
        values: dict[str, Any] = self.form.values()
        moves = values["to_state"] is Coverage.TRANSFERRED
        return RecordCoverage(
            self.summary.file.file_no,
            values["to_state"],
            values["effective_on"],
            values["reason"],
            values["letter_no"],
            values["other_office"] if moves else "",
            self.summary.file.version,
        )

    def undoing(self, answer: CoverageRecorded) -> tuple[Any, Any]:
        file = self.summary.file
        return undo_coverage, UndoCoverage(file.file_no, at_once(), file.version + 1)

    def afresh(self) -> Afresh:
        return Afresh(self.summary, Reading(show, ShowFile(self.summary.file.file_no)), self._show)


def _which(item: TimelineItem) -> list[str]:
    """Which allowance or queue an event was about, and its day."""
    on = isolate(day(item.on))
    if item.kind == "allowance":
        return [kind_words(AllowanceKind(item.about[0])), on]
    return [inline(item.detail.split("، ")[0]), on] if item.kind == "queue" else [on]


def ask_coverage(page: Page, summary: FileSummary, added: Callable[[int], None]) -> None:
    """Ask for a dated change of coverage; it can be taken back for ten seconds. `added` gets its number."""
    dialog = CoverageDialog(page, summary)

    def recorded(answer: CoverageRecorded | None) -> None:
        if answer is not None:
            tell_done(page, _recorded(answer), dialog.undoing(answer))
            added(answer.event_id)

    dialog.answered.connect(recorded)
    dialog.open()


def _recorded(answer: CoverageRecorded) -> str:
    """What was done, what was struck with it, and what is left open of a file that has ended."""
    said = QCoreApplication.translate("FilePage", "Coverage recorded")
    if answer.struck:
        told = QCoreApplication.translate("FilePage", "{said}; later events struck: {count}")
        said = told.format(said=said, count=number(answer.struck))
    if not answer.left_open:
        return said
    told = QCoreApplication.translate("FilePage", "{said}. Still open: {what}")
    what = listed(
        QCoreApplication.translate("FilePage", _LEFT_OPEN[OpenWork(kind)]).format(count=number(count))
        for kind, count in answer.left_open.items()
    )
    return told.format(said=said, what=what)
