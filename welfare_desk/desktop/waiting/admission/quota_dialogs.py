# SPDX-License-Identifier: Apache-2.0
"""Dialogs of a letter that gives places: recorded, corrected, closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from welfare_desk.desktop.frame.afresh import Afresh, Reading, by_id
from welfare_desk.desktop.frame.form_dialog import FormDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.allowing import allow
from welfare_desk.desktop.kit.buttons import ButtonKind
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField, TextField, TickField
from welfare_desk.desktop.kit.fields.numbers import NumberField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import inline, listed, month_title, number
from welfare_desk.desktop.wording.codes import words
from welfare_desk.desktop.wording.queues import service_words
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import Domain, Severity
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, unify
from welfare_desk.domain.waiting import PENSION
from welfare_desk.domain.waiting.quota import LONGEST_LETTER, MOST_PLACES, Conditions, Quota
from welfare_desk.domain.waiting.services import WaitingService
from welfare_desk.services.casework.questions import AskNeighbourhoods, neighbourhoods
from welfare_desk.services.waiting.quotas import (
    CloseQuota,
    CorrectQuota,
    ListQuotas,
    Quotas,
    RecordQuota,
    SubmitQuota,
    close_quota,
    correct_quota,
    quotas,
    record_quota,
    submit_quota,
)

MONTHS_OFFERED = 12
"""Months before and after today's in which a first payment is offered; a letter's own is always there."""

_SEVERITIES = (Severity.MILD, Severity.MODERATE, Severity.SEVERE, Severity.VERY_SEVERE)


def _rows(answer: Quotas) -> tuple[Quota, ...]:
    return answer.quotas


def reading(quota: Quota) -> Reading:
    """How a letter is read again."""
    return Reading(quotas, ListQuotas(quota.service, closed=True), by_id(_rows, quota.id))


def quota_fields(quota: Quota) -> dict[str, Any]:
    """What the fields show of a letter."""
    letter, told = quota.letter, quota.letter.conditions
    shown: dict[str, Any] = {
        "service": quota.service,
        "letter_no": letter.letter_no,
        "letter_on": letter.letter_on,
        "places": letter.places,
        "from_month": letter.from_month,
        "most_decile": told.most_decile,
        "woman_head": told.woman_head,
        "least_months_waited": told.least_months_waited,
        "neighbourhoods": listed(told.neighbourhoods),
        "words": told.words,
    }
    shown |= {one.value: one in told.domains for one in Domain}
    return shown | {one.value: one in told.severities for one in _SEVERITIES}


class QuotaDialog(FormDialog):
    """A new letter, or one that is corrected; answers with `QuotaKept`."""

    drafted = "quota"

    places = {
        "quota_without_letter": "letter_no",
        "quota_known": "letter_no",
        "date_in_future": "letter_on",
        "quota_letter_old": "letter_on",
        "quota_places": "places",
        "quota_used": "places",
        "quota_month_far": "from_month",
        "unknown_service": "service",
    }

    def __init__(
        self,
        page: Page,
        services: Sequence[WaitingService],
        quota: Quota | None = None,
        service: str = PENSION,
    ) -> None:
        title = self.tr("Quota letter") if quota is None else self.tr("Correct the quota letter")
        super().__init__(page, title, width=720, columns=4)
        self.record = "" if quota is None else str(quota.id)
        self._quota = quota
        self._known: tuple[str, ...] | None = None
        self._add_letter(services)
        self._add_conditions()
        if quota is None:
            self.service.set_value(service)
            self.from_month.set_value(JalaliMonth.of(page.desk.today()).plus(1))
        else:
            self.form.show_values(quota_fields(quota))
            allow(
                self.service.control,
                self.tr("The letter stays with its service; close it and record another."),
            )
        self.finish(self.tr("Record") if quota is None else self.tr("Save"))
        page.desk.operations.ask(neighbourhoods, AskNeighbourhoods(), self._take_areas, owner=self)

    def _add_letter(self, services: Sequence[WaitingService]) -> None:
        today = self.page.desk.today
        offered = [(one.code, service_words(one.code, one.name)) for one in services if not one.retired]
        self.service = ChoiceField("service", self.tr("Service"), offered, required=True)
        self.letter_no = TextField(
            "letter_no", self.tr("Number of the letter"), required=True, longest=LONGEST_LETTER
        )
        self.letter_on = JalaliField(
            "letter_on", self.tr("Day of the letter"), today, required=True, latest=today
        )
        beyond = RuleError("quota_places", most=MOST_PLACES)
        self.places_field = NumberField(
            "places", self.tr("Places"), required=True, most=MOST_PLACES, beyond=beyond
        )
        self.from_month = ChoiceField("from_month", self.tr("First month"), self._months(), required=True)
        self.form.add(self.service, 2)
        self.form.add(self.letter_no, 2)
        self.form.add(self.letter_on, 2)
        self.form.add(self.places_field)
        self.form.add(self.from_month)

    def _months(self) -> list[tuple[JalaliMonth, str]]:
        now = JalaliMonth.of(self.page.desk.today())
        months = [now.plus(step) for step in range(-MONTHS_OFFERED, MONTHS_OFFERED + 1)]
        own = None if self._quota is None else self._quota.letter.from_month
        if own is not None and own not in months:
            months = sorted([*months, own], key=str)
        return [(month, month_title(month)) for month in months]

    def _add_conditions(self) -> None:
        heading = Label(self.tr("Whom the letter means; what is left open does not narrow"), "label")
        self.form.add_wide(heading)
        self.woman_head = TickField("woman_head", self.tr("Woman as head"))
        for field in Domain:
            self.form.add(TickField(field.value, words(field)))
        self.form.add(self.woman_head)
        for severity in _SEVERITIES:
            self.form.add(TickField(severity.value, words(severity)))
        deciles = [(None, self.tr("any")), *((one, number(one)) for one in range(1, 11))]
        self.form.add(ChoiceField("most_decile", self.tr("Decile up to"), deciles))
        self.least_months = NumberField("least_months_waited", self.tr("Months waited"), least=0, digits=3)
        self.form.add(self.least_months)
        self.areas = TextField(
            "neighbourhoods", self.tr("Neighbourhoods"), hint=self.tr("parted by commas"), longest=400
        )
        self.form.add(self.areas, 2)
        self.form.add(NoteField("words", self.tr("In the letter's own words"), lines=2), 4)

    def _take_areas(self, known: tuple[str, ...]) -> None:
        self._known = known

    def _named(self) -> tuple[str, ...]:
        text = str(self.areas.value()).replace("،", ",").replace("؛", ",")
        return tuple(name for name in map(unify, text.split(",")) if name)

    def faulty(self) -> bool:
        faults = super().faulty()
        known = {fold(name) for name in self._known or ()}
        strange = [name for name in self._named() if fold(name) not in known]
        if self._known is None or not strange:
            return faults
        told = self.tr("The office has no files in {areas}; write the name as the files have it.")
        self.areas.show_error(told.format(areas=listed(map(inline, strange))))
        if not faults:
            self.areas.control.setFocus()
        return True

    def _conditions(self, values: dict[str, Any]) -> Conditions:
        spelled = {fold(name): name for name in self._known or ()}
        return Conditions(
            tuple(one for one in Domain if values[one.value]),
            tuple(one for one in _SEVERITIES if values[one.value]),
            values["most_decile"],
            values["woman_head"],
            values["least_months_waited"],
            tuple(spelled.get(fold(name), name) for name in self._named()),
            values["words"],
        )

    def afresh(self) -> Afresh | None:
        return (
            None
            if self._quota is None
            else Afresh(self._quota, reading(self._quota), self._take, quota_fields)
        )

    def _take(self, quota: Quota) -> None:
        self._quota = quota

    def wanted(self) -> tuple[Any, Any]:
        values = self.form.values()
        letter = (
            values["letter_no"], values["letter_on"], values["places"], values["from_month"],
            self._conditions(values),
        )  # fmt: skip
        if self._quota is None:
            return record_quota, RecordQuota(values["service"], *letter)
        return correct_quota, CorrectQuota(self._quota.id, self._quota.version, *letter)


class CloseQuotaDialog(FormDialog):
    """A letter that admits nobody any more; answers with `QuotaKept`."""

    drafted = "quota-closed"
    takes_away = True

    def __init__(self, page: Page, quota: Quota, told: str) -> None:
        super().__init__(page, self.tr("Close the quota letter"), told)
        self.record = str(quota.id)
        self._quota = quota
        self.reason = TextField("reason", self.tr("Reason"), required=True)
        self.form.add(self.reason, 2)
        self.finish(self.tr("Close it"), "lock", ButtonKind.FILLED)

    def afresh(self) -> Afresh:
        return Afresh(self._quota, reading(self._quota), self._take)

    def _take(self, quota: Quota) -> None:
        self._quota = quota

    def wanted(self) -> tuple[Any, Any]:
        return close_quota, CloseQuota(self._quota.id, self._quota.version, self.reason.value())


class ReturnQuotaDialog(FormDialog):
    """A list that goes back to whoever has put it before the head; answers with `QuotaKept`."""

    drafted = "quota-returned"

    def __init__(self, page: Page, quota: Quota) -> None:
        told = self.tr(
            "{who} has put this list before the head. It goes back with your reason, and can be put before "
            "the head again."
        )
        super().__init__(page, self.tr("Send the list back"), told.format(who=inline(quota.submitted_by)))
        self.record = str(quota.id)
        self._quota = quota
        self.reason = TextField("reason", self.tr("Reason"), required=True, longest=500)
        self.form.add(self.reason, 2)
        self.finish(self.tr("Send back"), "undo-2", ButtonKind.FILLED)

    def afresh(self) -> Afresh:
        return Afresh(self._quota, reading(self._quota), self._take)

    def _take(self, quota: Quota) -> None:
        self._quota = quota

    def wanted(self) -> tuple[Any, Any]:
        facts = SubmitQuota(self._quota.id, self._quota.version, submitted=False, reason=self.reason.value())
        return submit_quota, facts
