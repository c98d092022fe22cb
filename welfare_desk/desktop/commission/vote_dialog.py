# SPDX-License-Identifier: Apache-2.0
"""One vote: what was decided, and for a confirmation type, severity, how long it holds, and its rank."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.afresh import Afresh, Reading
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow, unless
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.wording.codes import choices, words
from welfare_desk.domain.casework.codes import NAMED_TYPES, DisabilityType, Severity
from welfare_desk.domain.casework.commission import VALIDITIES, CaseState, Vote, valid_until
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.commission import CaseRow
from welfare_desk.domain.text import isolate
from welfare_desk.services.casework.assessments import CaseShown, ShowCase, show_case
from welfare_desk.services.casework.voting import Overrule, RecordVote, overrule, record_vote

_TYPED = "typed"
"""The validity that is typed as a date."""
_FOR_GOOD = "for_good"
_NO_VOTE = "none"
_ONLY_CONFIRMED = ("type", "severity", "validity", "valid_until", "rank", "replaces")


def months_in_words(months: int | None) -> str:
    """A validity as a clerk chooses it."""
    if months is None:
        return QCoreApplication.translate("Commission", "Permanent")
    if months % 12:
        return QCoreApplication.translate("Commission", "{months} months").format(months=number(months))
    years = months // 12
    text = QCoreApplication.translate("Commission", "{years} years")
    one = QCoreApplication.translate("Commission", "1 year")
    return one if years == 1 else text.format(years=number(years))


class VoteDialog(FormDialog):
    """Answers with the case kept. In a closed session it sets a counter-vote, which needs its reason."""

    drafted = "vote"

    places = {
        "vote_needs_type": "type",
        "vote_needs_severity": "severity",
        "validity_before_vote": "valid_until",
        "disability_not_found": "replaces",
        "disability_known": "replaces",
        "reason_needed": "note",
    }

    def __init__(self, page: Page, shown: CaseShown) -> None:
        case = shown.case
        title = self.tr("Vote of the commission")
        if case.closed:
            absent = case.state is CaseState.ABSENT
            title = self.tr("Counter-vote to an absence") if absent else self.tr("Counter-vote")
        super().__init__(page, title, _who(case), width=640)
        self.record = f"{case.file_no}/{case.id}"
        self._shown, self._case = shown, case
        votes: list[tuple[Any, str]] = [*choices(Vote)]
        if not case.closed:
            votes.append((_NO_VOTE, self.tr("No vote")))
        self.vote = ChoiceField("vote", self.tr("Vote"), votes, required=True)
        kinds = choices(NAMED_TYPES)
        self.type = ChoiceField("type", self.tr("Type"), kinds)
        severities = choices(one for one in Severity if one is not Severity.UNKNOWN)
        self.severity = ChoiceField("severity", self.tr("Severity"), severities)
        offered: list[tuple[Any, str]] = [
            (_FOR_GOOD if months is None else months, months_in_words(months)) for months in VALIDITIES
        ]
        self.validity = ChoiceField(
            "validity", self.tr("Holds for"), [*offered, (_TYPED, self.tr("until a date…"))]
        )
        self.until = JalaliField("valid_until", self.tr("Valid until"), page.desk.today)
        self.rank = ChoiceField(
            "rank", self.tr("Rank"), [(True, self.tr("Primary")), (False, self.tr("Further"))]
        )
        self.replaces = ChoiceField("replaces", self.tr("Recorded as"), self._targets())
        note = self.tr("Reason of the counter-vote") if case.closed else self.tr("Note")
        self.note = TextField("note", note, required=case.closed, longest=400)
        self.form.add(self.vote, 2)
        for field in (self.type, self.severity, self.validity, self.until, self.rank, self.replaces):
            self.form.add(field)
        self.form.add(self.note, 2)
        self.finish(self.tr("Record"))
        self._show()
        self.vote.changed.connect(self._follow)
        self.type.changed.connect(self._propose_target)
        self.validity.changed.connect(self._count)

    def _targets(self) -> list[tuple[Any, str]]:
        text = self.tr("Changes: {type}, {severity}")
        known: list[tuple[Any, str]] = [
            (one.id, text.format(type=words(one.type), severity=words(one.severity)))
            for one in self._shown.disabilities
        ]
        return [(0, self.tr("A new disability")), *known]

    def _show(self) -> None:
        case = self._case
        own = next((one for one in self._shown.disabilities if one.id == case.disability_id), None)
        known = own or next(iter(self._shown.disabilities), None)
        self.vote.set_value(case.vote or Vote.CONFIRMED)
        self.type.set_value(case.type or (known.type if known else None))
        self.severity.set_value(case.severity)
        confirmed = case.vote is Vote.CONFIRMED
        self.validity.set_value(_TYPED if confirmed and case.valid_until else 60)
        if confirmed and case.valid_until is None:
            self.validity.set_value(_FOR_GOOD)
        self.until.set_value(case.valid_until)
        self.rank.set_value(own.is_primary if own else not self._shown.disabilities or known is not None)
        self.note.set_value("" if case.closed else case.note)
        if own is not None:
            self.replaces.set_value(own.id)
        else:
            self._propose_target()
        self._follow()

    def _propose_target(self) -> None:
        """The disability of the type chosen is the one that changes; its rank stays."""
        known = self._shown.disabilities
        wanted = (self.type.value(), DisabilityType.NONE)  # the commission finds one where none was recorded
        same = next((one for kind in wanted for one in known if one.type == kind), None)
        self.replaces.set_value(same.id if same else 0)
        first = not any(one.is_primary for one in self._shown.disabilities)
        self.rank.set_value(same.is_primary if same else first)

    def _follow(self) -> None:
        confirmed = self.vote.value() == Vote.CONFIRMED
        for name in _ONLY_CONFIRMED:
            self.form.fields[name].setVisible(confirmed)
        for field in (self.type, self.severity, self.validity):
            field.required = confirmed
            field.show_error("")
        self._count()

    def _count(self) -> None:
        """Show the last day that the months chosen give; only a typed date is open to the cursor."""
        typed = self.validity.value() == _TYPED
        allow(self.until.control, unless(typed, self.tr("Counted from the months chosen.")))
        self.until.required = typed and self.vote.value() == Vote.CONFIRMED
        if not typed:
            self.until.set_value(self._last_day())
        for_good = self.validity.value() == _FOR_GOOD
        self.validity.show_hint(self.tr("no end") if for_good else "")

    def _last_day(self) -> dt.date | None:
        chosen = self.validity.value()
        if chosen == _TYPED:
            try:
                date: dt.date | None = self.until.value()
            except RuleError:
                return None
            return date
        voted_on = self._case.held_on or self.page.desk.today()
        return valid_until(voted_on, None if chosen in (None, _FOR_GOOD) else int(chosen))

    def afresh(self) -> Afresh:
        return Afresh(self._shown, Reading(show_case, ShowCase(self._case.id)), self._take, _voted)

    def _take(self, shown: CaseShown) -> None:
        self._shown, self._case = shown, shown.case
        self.replaces.choice.offer(self._targets())
        self._propose_target()

    def wanted(self) -> tuple[Any, Any]:
        case, chosen = self._case, self.vote.value()
        vote = None if chosen == _NO_VOTE else Vote(chosen)
        facts: dict[str, Any] = {}
        if vote is Vote.CONFIRMED:
            facts = {
                "type": DisabilityType(self.type.value()),
                "severity": Severity(self.severity.value()),
                "valid_until": self._last_day(),
                "primary": bool(self.rank.value()),
                "replaces": int(self.replaces.value() or 0),
            }
        if case.closed and vote is not None:
            return overrule, Overrule(case.id, case.version, self.note.value(), vote, **facts)
        return record_vote, RecordVote(case.id, case.version, vote, **facts, note=self.note.value())


def _voted(shown: CaseShown) -> dict[str, Any]:
    """What the fields show of a vote; nothing where none was given, and all is proposed."""
    case = shown.case
    if case.vote is None or case.closed:
        return {}
    facts: dict[str, Any] = {"vote": case.vote, "note": case.note}
    if case.vote is not Vote.CONFIRMED:
        return facts
    validity = _FOR_GOOD if case.valid_until is None else _TYPED
    facts |= {"type": case.type, "severity": case.severity, "validity": validity}
    return facts | {"valid_until": case.valid_until}


def _who(case: CaseRow) -> str:
    told = QCoreApplication.translate("Commission", "{name}, file {file_no}; session {session}")
    return told.format(
        name=case.full_name, file_no=isolate(case.file_no or "—"), session=isolate(case.session_no)
    )
