# SPDX-License-Identifier: Apache-2.0
"""What the values of the trail mean: codes, flags, days and moments, and the parts of a JSON value."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from welfare_desk.domain.access import Role, Sighting
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.calendar import IRAN, JalaliMonth
from welfare_desk.domain.casework.codes import (
    Coverage,
    DisabilityType,
    Domain,
    Education,
    GuardianKind,
    Housing,
    Insurance,
    Kinship,
    Leaving,
    Marital,
    Military,
    Residence,
    Severity,
    Sex,
)
from welfare_desk.domain.casework.commission import CommissionKind, Trade, Vote
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.casework.reception import Condition, ReceptionState, Support
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferAnswer, TransferDirection
from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.domain.equipment import requests as equipment
from welfare_desk.domain.equipment import stock
from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.device import Care
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.loans import ReminderWay
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.proposals import ProposalReason
from welfare_desk.domain.summary.monthly import figures
from welfare_desk.domain.summary.trail import FieldChange
from welfare_desk.domain.upkeep import Catalogue, DatedRule, Post
from welfare_desk.domain.waiting import QueueState

_EVERYWHERE: dict[str, type[StrEnum]] = {
    "coverage": Coverage,
    "domain": Domain,
    "education": Education,
    "housing": Housing,
    "insurance": Insurance,
    "kinship": Kinship,
    "left_because": Leaving,
    "marital": Marital,
    "military": Military,
    "post": Post,
    "reason_code": SuspensionReason,
    "residence": Residence,
    "role": Role,
    "severity": Severity,
    "sex": Sex,
    "support": Support,
    "type": DisabilityType,
    "vote": Vote,
    "what": Sighting,
    "catalogue": Catalogue,
    "from_place": stock.Place,
    "to_place": stock.Place,
    "item_group": ItemGroup,
    "unit": Unit,
    "verdict": Verdict,
}
_STATES: dict[str, type[StrEnum]] = {
    "coverage_event": Coverage,
    "domain_event": Domain,
    "pension": PensionState,
    "pension_event": PensionState,
    "allowance": PensionState,
    "allowance_event": PensionState,
    "queue_entry": QueueState,
    "queue_event": QueueState,
    "reception": ReceptionState,
    "reception_event": ReceptionState,
    "service_request": RequestState,
    "visit": VisitState,
    "allocation": equipment.AllocationState,
    "equipment_request": equipment.RequestState,
    "request_event": equipment.RequestState,
    "interval_approval": equipment.ApprovalState,
}
_OF_TABLE: dict[tuple[str, str], type[StrEnum]] = {
    ("allowance", "kind"): AllowanceKind,
    ("attachment", "kind"): DocumentKind,
    ("call", "direction"): Direction,
    ("commission_case", "kind"): CommissionKind,
    ("commission_session", "kind"): CommissionKind,
    ("dated_rule", "name"): DatedRule,
    ("guardianship", "kind"): GuardianKind,
    ("inquiry", "answer"): InquiryAnswer,
    ("inquiry", "body"): InquiryBody,
    ("letter", "direction"): Direction,
    ("proposal_aside", "payment"): PaymentKind,
    ("proposal_aside", "reason"): ProposalReason,
    ("transfer", "answer"): TransferAnswer,
    ("transfer", "direction"): TransferDirection,
    ("visit", "kind"): VisitKind,
    ("visit", "result"): VisitResult,
    ("equipment_item", "kind"): ItemKind,
    ("stock_document", "kind"): stock.DocumentKind,
    ("stock_document", "source"): stock.Source,
    ("stock_lot", "source"): stock.Source,
    ("device_event", "kind"): Care,
    ("device_place", "place"): stock.Place,
    ("loan_reminder", "way"): ReminderWay,
    ("equipment_request", "asked_at"): equipment.AskedAt,
    ("equipment_request", "way"): Way,
    ("request_event", "way"): Way,
    ("interval_approval", "way"): Way,
    ("declared_figure", "unit"): figures.Unit,
}
_FLAGS = frozenset(
    {
        "announced", "arrears", "attended", "closed", "descending", "disabled", "from_series", "is_photo",
        "interval_proposed", "is_primary", "must_change", "needs_prescription", "overwrite", "partial",
        "pinned", "proposed", "pupil", "reached", "retired", "returnable", "shared", "struck",
    }
)  # fmt: skip
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTHS = frozenset({"for_month", "from_month", "month", "until_month"})
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z")


@dataclass(frozen=True)
class Named:
    """One of several values that a column holds, with the name it goes by."""

    name: str
    value: TrailValue


TrailValue = StrEnum | bool | date | datetime | str | Named | tuple[Named | StrEnum | str, ...] | None
"""A value as its meaning, for whoever puts it into words; a tuple where a column holds several."""

_SEVERAL: dict[tuple[str, str], type[StrEnum] | None] = {
    ("commission_session", "members"): None,
    ("committee_session", "members"): None,
    ("draft", "body"): None,
    ("equipment_item", "disabilities"): DisabilityType,
    ("equipment_item", "sizes"): None,
    ("office_setting", "value"): None,
    ("reception", "conditions"): Condition,
}
"""Columns of JSON that a reader is told, with the class of their codes; whole records stay out."""


def meaning(change: FieldChange, text: str | None) -> TrailValue:
    """What an old or new value of the field means; text that means nothing more stays text."""
    if text is None:
        return None
    if (change.table, change.name) in _SEVERAL:
        return _several(json.loads(text), _SEVERAL[change.table, change.name])
    codes = (
        _OF_TABLE.get((change.table, change.name))
        or (_STATES.get(change.table) if change.name in {"state", "from_state", "to_state"} else None)
        or _EVERYWHERE.get(change.name)
    )
    if codes is not None and text in set(codes):
        return codes(text)
    if change.name in _FLAGS and text in {"0", "1"}:
        return text == "1"
    return _dated(change.name, text)


def _dated(name: str, text: str) -> TrailValue:
    """The month, day or moment that a text means; text that means none stays text."""
    if name in _MONTHS:
        return JalaliMonth.parse(text).title()
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
        if _MOMENT.fullmatch(text):
            return datetime.fromisoformat(text).astimezone(IRAN)
    except ValueError:
        return text
    return text


def _several(kept: Any, codes: type[StrEnum] | None) -> TrailValue:
    """The parts of a JSON value: named ones, members with their trade, codes, or texts."""
    match kept:
        case dict():
            parts = ((name, _part(name, value)) for name, value in kept.items())
            return tuple(Named(name, value) for name, value in parts if value not in (None, ""))
        case list():
            return tuple(
                _member(*one) if isinstance(one, list) else _of(codes, str(one)) if codes else str(one)
                for one in kept
            )
        case None:
            return None
        case _:
            return str(kept)


def _part(name: str, value: Any) -> TrailValue:
    if isinstance(value, dict | list):
        return None
    text = str(int(value)) if isinstance(value, bool) else "" if value is None else str(value)
    return meaning(FieldChange("", name, None, text), text)


def _member(name: str, trade: str) -> Named:
    return Named(name, _of(Trade, trade))


def _of(codes: type[StrEnum], text: str) -> StrEnum | str:
    return codes(text) if text in set(codes) else text
