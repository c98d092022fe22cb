# SPDX-License-Identifier: Apache-2.0
"""The next step of a request at the desk: only the steps it may take, and the fields that each needs."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.casework.office_lists import OfficeList
from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.frame.taking_back import at_once
from welfare_desk.desktop.kit.allowing import allow
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.identifier import IdField, IdKind
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.fields.named import NameField, OfferedField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording import codes
from welfare_desk.desktop.wording.fields import field_name, field_words
from welfare_desk.desktop.wording.life import condition_words, step_words, words
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.reception import (
    COMMITTEES,
    TRANSITIONS,
    Reception,
    ReceptionState,
    needs,
)
from welfare_desk.domain.text import isolate
from welfare_desk.domain.upkeep import Catalogue
from welfare_desk.services.casework.decision_back import UndoDecision, undo_decision
from welfare_desk.services.casework.opening import TakeOpeningBack, take_opening_back
from welfare_desk.services.casework.reception import (
    DecideReception,
    ReceptionKept,
    ShowReception,
    decide_reception,
    show_reception,
)
from welfare_desk.services.casework.recognising import AskExperts, experts

_R = ReceptionState
_ASKED: dict[ReceptionState, tuple[str, ...]] = {
    _R.WITH_EXPERT: ("expert",),
    _R.COMMITTEE_ONE: ("letter_no", "reason"),
    _R.COMMITTEE_TWO: ("letter_no", "reason"),
    _R.SENT_ELSEWHERE: ("body", "letter_no", "reason"),
    _R.REFUSED: ("reason", "letter_no"),
    _R.ACCEPTED: ("coverage", "file_no", "letter_no", "reason"),
    _R.LIGHT: ("given",),
    _R.WITHDRAWN: ("reason",),
    _R.RECEIVED: ("reason",),
}
_ORDER = (
    _R.WITH_EXPERT, _R.COMMITTEE_ONE, _R.COMMITTEE_TWO, _R.ACCEPTED, _R.SENT_ELSEWHERE, _R.REFUSED, _R.LIGHT,
    _R.WITHDRAWN, _R.RECEIVED,
)  # fmt: skip


class DecideDialog(CommitDialog):
    """Answers with the request as it stands then; `edit_asked` when its facts must be filled in first."""

    drafted = "decision"

    edit_asked = Signal()
    command = decide_reception

    def __init__(self, page: Page, reception: Reception) -> None:
        super().__init__(page, self.tr("Decide on the request"), self.tr("Record the decision"), width=620)
        self.record = str(reception.id)
        today = page.desk.today
        self.told = Label("", "muted", wrap=True)
        self.to_state = ChoiceField("to_state", self.tr("Decision"), [], required=True)
        self.effective_on = JalaliField("effective_on", self.tr("As of"), today, required=True, latest=today)
        self.expert = NameField(
            "expert", field_name("expert"), hint=self.tr("Choose with Down, or type another name.")
        )
        self.asked: dict[str, Field] = {
            "expert": self.expert,
            "body": OfferedField("body", field_name("body"), longest=120),
            "coverage": ChoiceField(
                "coverage",
                self.tr("The file opens as"),
                codes.choices((Coverage.COVERED, Coverage.APPLICANT)),
            ),
            "file_no": IdField(
                "file_no", field_name("file_no"), IdKind.FILE_NO, hint=self.tr("Empty: the next free number")
            ),
            "letter_no": TextField("letter_no", field_name("letter_no"), longest=60),
            "given": TextField("given", field_name("given"), longest=500),
            "reason": OfferedField("reason", field_name("reason")),
        }
        self._lists = {
            name: OfficeList(page, field)
            for name, field in self.asked.items()
            if isinstance(field, OfferedField)
        }
        self._lists["body"].show(Catalogue.OTHER_BODY)
        self.form.add(self.to_state)
        self.form.add(self.effective_on)
        for name, field in self.asked.items():
            self.form.add(field, 1 if name in ("coverage", "file_no") else 2)
        self.effective_on.set_value(today())
        self.to_state.changed.connect(self.follow)
        self.lacking = Slot()
        self.body.addWidget(self.told)
        self.body.addWidget(self.lacking)
        self.finish()
        self._show(reception)
        page.desk.operations.ask(experts, AskExperts(), self.expert.offer, owner=self)

    def _show(self, reception: Reception) -> None:
        self.reception = reception
        social = reception.domain in (Domain.SOCIAL, None)  # a field not chosen yet is asked for
        allowed = TRANSITIONS[reception.state] - (frozenset() if social else COMMITTEES)
        chosen = self.to_state.value()  # stays in sight also where another desk has barred it meanwhile
        offered = [state for state in _ORDER if state in allowed or state is chosen]
        self.to_state.choice.offer([(state, step_words(state)) for state in offered])
        self.told.setText(self._tell(reception))
        self.asked["coverage"].set_value(Coverage.APPLICANT if reception.origin_office else Coverage.COVERED)
        waits = self.tr("Covered once the office of origin has answered") if reception.origin_office else ""
        if waits:
            self.asked["coverage"].show_hint(waits, "warning")
        allow(self.asked["coverage"].control, waits)
        self.follow()

    def _tell(self, reception: Reception) -> str:
        told = self.tr("{name}: {state} now.").format(name=reception.name, state=words(reception.state))
        if reception.domain is None:
            return told
        if not reception.open_conditions:
            return self.tr("{told} Every condition is met.").format(told=told)
        missing = self.tr(", ").join(condition_words(one) for one in reception.open_conditions)
        return self.tr("{told} Not met or not looked at: {conditions}.").format(told=told, conditions=missing)

    def follow(self) -> None:
        """Show the fields that the chosen step asks for, and say what is missing before it."""
        chosen: ReceptionState | None = self.to_state.value()
        asked = _ASKED.get(chosen, ()) if chosen is not None else ()
        facts = self.reception
        needed = needs(chosen, facts.open_conditions) if chosen is not None else ()
        for name, field in self.asked.items():
            field.setVisible(name in asked)
            field.required = name in needed and name in asked
            field.show_error("")
        against = chosen is _R.ACCEPTED and "reason" in needed
        why = self.tr("Why they are accepted all the same: it is kept with the decision") if against else ""
        self._lists["reason"].show(Catalogue.REFUSAL_REASON if chosen is _R.REFUSED else None)
        if chosen is not _R.REFUSED:
            self.asked["reason"].show_hint(why, "warning" if against else "")
        missing = self._missing(chosen)
        self.lacking.clear()
        told = self.tr("First fill in: {fields}").format(fields=field_words(missing))
        allow(self.save_button, self._barred(facts), told if missing else "")
        if missing:
            edit = Button(self.tr("Fill it in"), "pencil", small=True)
            edit.clicked.connect(self.edit_first)
            self.lacking.show_banner(Banner(Tone.AMBER, "triangle-alert", told, "", [edit], beside=True))

    def _missing(self, chosen: ReceptionState | None) -> list[str]:
        facts = self.reception
        missing = []
        if chosen is _R.ACCEPTED:
            if facts.domain is None:
                missing.append("domain")
            if not (facts.fields.get("national_id") or facts.fields.get("foreign_id")):
                missing.append("national_id")
        if chosen in COMMITTEES and facts.domain is None:
            missing.append("domain")
        if chosen is _R.LIGHT and not facts.wish:
            missing.append("wish")
        return missing

    def edit_first(self) -> None:
        """Close, and let the page open the request's own form."""
        self.cancel()  # first, so that the form gives the cursor back to the page and not to a dead field
        self.edit_asked.emit()

    def facts(self) -> DecideReception:
        chosen: ReceptionState = self.to_state.value()
        given = {
            name: self.asked[name].value()
            for name in _ASKED[chosen]
            if self.asked[name].value() not in (None, "")
        }
        return DecideReception(
            self.reception.id, self.reception.version, chosen, self.form.values()["effective_on"], **given
        )

    def steps_back(self, answer: ReceptionKept) -> list[tuple[Any, Any]]:
        """Steps back to where the request stood; with an acceptance the file that it opened goes back."""
        if answer.state is _R.ACCEPTED:
            return [(take_opening_back, TakeOpeningBack(answer.file_no, at_once()))]
        return [(undo_decision, UndoDecision(self.reception.id, answer.version, at_once()))]

    def afresh(self) -> Afresh:
        reading = Reading(show_reception, ShowReception(self.reception.id))
        return Afresh(self.reception, reading, self._show, barred=self._barred)

    def _barred(self, reception: Reception) -> str:
        """Why the chosen step can follow no more on a request that another desk has decided meanwhile."""
        chosen: ReceptionState | None = self.to_state.value()
        if chosen is None or chosen in TRANSITIONS[reception.state]:
            return ""
        told = self.tr(
            "The request was decided meanwhile ({state}, as of {date}), so “{step}” can follow no more. "
            "What you chose and typed still stands here; choose another step, or close the form."
        )
        decided = "—" if reception.decided_on is None else isolate(day(reception.decided_on))
        return told.format(state=words(reception.state), date=decided, step=step_words(chosen))
