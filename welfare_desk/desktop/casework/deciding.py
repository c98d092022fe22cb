# SPDX-License-Identifier: Apache-2.0
"""The next step of a request at the desk: only the steps it may take, and the fields that each needs."""

from __future__ import annotations

from PySide6.QtCore import Signal

from welfare_desk.desktop.casework.committing import CommitDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.banners import Banner, Slot
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.identifier import IdField, IdKind
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording import codes
from welfare_desk.desktop.wording.fields import field_name, field_words
from welfare_desk.desktop.wording.life import step_words, words
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.reception import CONDITIONS, NEEDS, TRANSITIONS, Reception, ReceptionState
from welfare_desk.services.casework.reception import (
    DecideReception,
    ShowReception,
    decide_reception,
    show_reception,
)

_R = ReceptionState
_ASKED: dict[ReceptionState, tuple[str, ...]] = {
    _R.WITH_EXPERT: ("expert",),
    _R.SENT_ELSEWHERE: ("body", "letter_no", "reason"),
    _R.REFUSED: ("reason", "letter_no"),
    _R.ACCEPTED: ("coverage", "file_no", "letter_no", "reason"),
    _R.LIGHT: ("given",),
    _R.WITHDRAWN: ("reason",),
    _R.RECEIVED: ("reason",),
}
_ORDER = (_R.WITH_EXPERT, _R.ACCEPTED, _R.SENT_ELSEWHERE, _R.REFUSED, _R.LIGHT, _R.WITHDRAWN, _R.RECEIVED)


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
        self.asked: dict[str, Field] = {
            "expert": TextField("expert", field_name("expert"), longest=80),
            "body": TextField("body", field_name("body"), longest=120),
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
            "reason": TextField("reason", field_name("reason")),
        }
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

    def _show(self, reception: Reception) -> None:
        self.reception = reception
        allowed = TRANSITIONS[reception.state]
        self.to_state.choice.offer([(state, step_words(state)) for state in _ORDER if state in allowed])
        self.told.setText(self._tell(reception))
        self.asked["coverage"].set_value(Coverage.APPLICANT if reception.origin_office else Coverage.COVERED)
        self.asked["coverage"].control.setEnabled(not reception.origin_office)
        if reception.origin_office:
            self.asked["coverage"].show_hint(
                self.tr("Covered once the office of origin has answered"), "warning"
            )
        self.follow()

    def _tell(self, reception: Reception) -> str:
        told = self.tr("{name}: {state} now.").format(name=reception.name, state=words(reception.state))
        if reception.domain is None:
            return told
        open_ones = [one for one in CONDITIONS[reception.domain] if one not in reception.conditions]
        if not open_ones:
            return self.tr("{told} Every condition is met.").format(told=told)
        missing = self.tr(", ").join(words(one) for one in open_ones)
        return self.tr("{told} Not met or not looked at: {conditions}.").format(told=told, conditions=missing)

    def follow(self) -> None:
        """Show the fields that the chosen step asks for, and say what is missing before it."""
        chosen: ReceptionState | None = self.to_state.value()
        asked = _ASKED.get(chosen, ()) if chosen is not None else ()
        needed = NEEDS.get(chosen, ()) if chosen is not None else ()
        for name, field in self.asked.items():
            field.setVisible(name in asked)
            field.required = name in needed and name in asked
            field.show_error("")
        missing = self._missing(chosen)
        self.lacking.clear()
        self.save_button.setEnabled(not missing)
        if missing:
            edit = Button(self.tr("Fill it in"), "pencil", small=True)
            edit.clicked.connect(self.edit_first)
            told = self.tr("First fill in: {fields}").format(fields=field_words(missing))
            self.lacking.show_banner(Banner(Tone.AMBER, "triangle-alert", told, "", [edit], beside=True))

    def _missing(self, chosen: ReceptionState | None) -> list[str]:
        facts = self.reception
        missing = []
        if chosen is _R.ACCEPTED:
            if facts.domain is None:
                missing.append("domain")
            if not (facts.fields.get("national_id") or facts.fields.get("foreign_id")):
                missing.append("national_id")
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

    def fresh_wanted(self) -> None:
        self.page.desk.operations.ask(
            show_reception, ShowReception(self.reception.id), self._show, owner=self
        )
