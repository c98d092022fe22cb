# SPDX-License-Identifier: Apache-2.0
"""Numbered papers that tell what is in the store: ledger card, property statement, a device's story."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import ANY_DAY, FIRST_DAY
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.equipment.store_papers import (
    DeviceStory,
    LedgerCard,
    PropertyStatement,
)
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.services.equipment.happened import handing_signers, store_signers
from welfare_desk.services.equipment.paper_forms import FrozenCard, FrozenProperty, FrozenStory
from welfare_desk.services.equipment.store import card_of, story_of
from welfare_desk.services.numbered import Issued, issue_flowing
from welfare_desk.storage.equipment import items, loans, property_lines


@dataclass(frozen=True)
class IssueCard:
    """The ledger card of an item over days; None: from the beginning, until today."""

    item: str
    since: date | None = field(default=None, metadata=ANY_DAY)
    until: date | None = field(default=None, metadata=ANY_DAY)


@dataclass(frozen=True)
class IssueProperty:
    """The property statement of half a Jalali year (`half` 1 or 2)."""

    year: int
    half: int


@dataclass(frozen=True)
class IssueStory:
    """The story of a device on paper."""

    serial: str


@command("equipment.issue_card", permission=Permission.EDIT_STORE, touches={Kind.PAPER})
def issue_card(work: Work, facts: IssueCard) -> Issued:
    """Number the ledger card of an item; RuleError `unknown_item`, `days_reversed`, `no_glyph`."""
    since, until = facts.since or FIRST_DAY, facts.until or work.today
    if since > until:
        raise RuleError("days_reversed", since=since.isoformat(), until=until.isoformat())
    item = items.find_item(work.db.connection, facts.item)
    card = card_of(work, item, since, until)
    rows, figures = tuple(line.row for line in card.lines), card.balance
    if facts.since is None and rows:
        since = rows[0].on
    says = LedgerCard(
        item.code,
        item.name,
        item.unit,
        since,
        until,
        card.opening,
        rows,
        figures.on_hand,
        figures.allocated,
        figures.workshop,
        figures.on_loan,
        loans.overdue_pieces(work.db.raw, item.id, work.today),
        None if card.opening else Rial(0),
        item.shelf,
        item.min_stock,
        item.reissue_months,
        signers=store_signers(work),
        dated=work.today,
    )
    return issue_flowing(work, PaperKind.LEDGER_CARD, says, FrozenCard, None).issued


@command("equipment.issue_property", permission=Permission.EDIT_STORE, touches={Kind.PAPER})
def issue_property(work: Work, facts: IssueProperty) -> Issued:
    """Number the statement of non-consumable property of half a year (domain notes 1.3).

    RuleError `bad_half`, `half_not_over` (until) for one that has not ended, `nothing_to_print`,
    `no_glyph`.
    """
    if facts.half not in (1, 2) or not 1300 <= facts.year <= 1500:
        raise RuleError("bad_half", year=facts.year, half=facts.half)
    since = from_jalali(facts.year, 1 if facts.half == 1 else 7, 1)
    until = JalaliMonth(facts.year, 6 if facts.half == 1 else 12).last()
    if until >= work.today:
        raise RuleError("half_not_over", until=until.isoformat())
    lines = property_lines.property_lines(work.db.raw, since, until)
    if not lines:
        raise RuleError("nothing_to_print")
    due = JalaliMonth(facts.year, 7) if facts.half == 1 else JalaliMonth(facts.year + 1, 1)
    says = PropertyStatement(
        facts.year,
        facts.half,
        since,
        until,
        due.last(),
        lines,
        signers=store_signers(work),
        dated=work.today,
    )
    return issue_flowing(work, PaperKind.PROPERTY_STATEMENT, says, FrozenProperty, None).issued


@command("equipment.issue_story", permission=Permission.EDIT_STORE, touches={Kind.PAPER})
def issue_story(work: Work, facts: IssueStory) -> Issued:
    """Number the story of a device; RuleError `unknown_serial`, `no_glyph`."""
    told = story_of(work, facts.serial)
    device = told.device
    says = DeviceStory(
        device.code,
        device.item,
        device.serial,
        device.received_on,
        device.source,
        device.donor,
        device.unit_cost,
        told.moments,
        told.days_used,
        told.repairs,
        told.cost_per_year,
        device.model,
        device.place.value,
        device.holder,
        dated=work.today,
        times_out=len(told.stays),
        signers=handing_signers(work),
    )
    return issue_flowing(work, PaperKind.DEVICE_STORY, says, FrozenStory, None).issued
