# SPDX-License-Identifier: Apache-2.0
"""Use cases of the office's own choices: letterhead, signatories, lists, rules by date."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from welfare_desk.domain.access import Permission
from welfare_desk.domain.bounds import PLANNED
from welfare_desk.domain.casework.mistake import refuse_struck
from welfare_desk.domain.casework.restricted import names_tag
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.naming import A_NAME, CHOSEN
from welfare_desk.domain.text import unify
from welfare_desk.domain.upkeep import (
    LONGEST_LINE,
    Catalogue,
    CatalogueItem,
    DatedRule,
    Letterhead,
    Post,
    RuleValue,
    Signatory,
    check_latest,
    check_rule,
    read_letterhead,
)
from welfare_desk.services.casework.stamps import because, in_open_months, mistaken
from welfare_desk.services.door import Kind, Look, Work, command, question
from welfare_desk.storage import office_settings as kept
from welfare_desk.storage import papers, series
from welfare_desk.storage.office import office_facts


@dataclass(frozen=True)
class SetLetterhead:
    """A new letterhead; `version` is the one that was shown, 0 for the first."""

    letterhead: Letterhead
    version: int


@dataclass(frozen=True)
class LetterheadKept:
    """The letterhead as it stands now."""

    letterhead: Letterhead


@dataclass(frozen=True)
class AddSignatory:
    """Whoever signs for a post from a day on."""

    post: Post
    name: str = field(metadata=A_NAME)
    since: date = field(metadata=PLANNED)


@dataclass(frozen=True)
class EndSignatory:
    """The last day on which somebody signs; None for one who goes on signing."""

    id: int
    version: int
    until: date | None = field(metadata=PLANNED)


@dataclass(frozen=True)
class TakeSignatoryBack:
    """Somebody was named by mistake; the version is the one shown."""

    id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class SignatoryKept:
    """The row of the signatory."""

    id: int
    version: int = 1


@dataclass(frozen=True)
class AddRule:
    """A rule's value from a day on, with the letter it comes from. Past rows are never edited."""

    name: DatedRule
    since: date = field(metadata=PLANNED)
    value: int
    source: str


@dataclass(frozen=True)
class RuleKept:
    """The row of the rule's value."""

    id: int
    version: int = 1


@dataclass(frozen=True)
class TakeRuleBack:
    """The last value of a rule was recorded by mistake; the version is the one shown."""

    id: int
    version: int
    reason: str = ""


@dataclass(frozen=True)
class AddItem:
    """One more entry of a list."""

    catalogue: Catalogue
    name: str


@dataclass(frozen=True)
class RetireItem:
    """Take an entry off a list, or put it back."""

    catalogue: Catalogue
    name: str = field(metadata=CHOSEN)
    retired: bool = True


@dataclass(frozen=True)
class ItemKept:
    """The entry as it stands now."""

    catalogue: Catalogue
    name: str
    retired: bool


@dataclass(frozen=True)
class AskSettings:
    """Everything that the office has set."""


@dataclass(frozen=True)
class SeriesLine:
    """A series of paper numbers in one Jalali year: its last number and how many of it are void."""

    kind: str
    year: int
    last_no: int
    void: int


@dataclass(frozen=True)
class OfficeSettings:
    """What the settings page shows of the office."""

    county: str
    province: str
    office_code: str
    letterhead: Letterhead
    letterhead_version: int
    signatories: tuple[Signatory, ...]
    rules: tuple[RuleValue, ...]
    items: tuple[CatalogueItem, ...]
    series: tuple[SeriesLine, ...]


@dataclass(frozen=True)
class AskItems:
    """The entries of one list that can be chosen."""

    catalogue: Catalogue


@dataclass(frozen=True)
class ItemNames:
    """Names in their order, without retired ones."""

    names: tuple[str, ...]


def _named(typed: str) -> str:
    name = unify(typed)
    if not name:
        raise RuleError("name_needed")
    if len(name) > LONGEST_LINE:
        raise RuleError("too_long", reason="length", most=LONGEST_LINE)
    return name


@command("upkeep.set_letterhead", permission=Permission.MANAGE_OFFICE, touches={Kind.SETTING})
def set_letterhead(work: Work, facts: SetLetterhead) -> LetterheadKept:
    """Keep the letterhead; RuleError `bad_fields`, `stale_row`."""
    read = read_letterhead(facts.letterhead)
    kept.keep_setting(work.db, kept.LETTERHEAD, vars(read), facts.version)
    work.about("setting", kept.LETTERHEAD)
    return LetterheadKept(read)


@command("upkeep.add_signatory", permission=Permission.MANAGE_OFFICE, touches={Kind.SETTING})
def add_signatory(work: Work, facts: AddSignatory) -> SignatoryKept:
    """Name who signs for a post; the one before ends the day before. RuleError `signatory_overlaps`."""
    made = kept.add_signatory(work.db, facts.post, _named(facts.name), facts.since)
    work.about("signatory", made)
    return SignatoryKept(made)


@command("upkeep.end_signatory", permission=Permission.MANAGE_OFFICE, touches={Kind.SETTING})
def end_signatory(work: Work, facts: EndSignatory) -> SignatoryKept:
    """Say the last day of a signatory, or none.

    RuleError `stale_row`, `before_last_event`, `signatory_overlaps`.
    """
    kept.end_signatory(work.db, facts.id, facts.version, facts.until)
    work.about("signatory", facts.id)
    return SignatoryKept(facts.id, facts.version + 1)


@command("upkeep.take_signatory_back", permission=Permission.MANAGE_OFFICE, touches={Kind.SETTING})
def take_signatory_back(work: Work, facts: TakeSignatoryBack) -> SignatoryKept:
    """Name somebody no more; whoever was ended by it signs on.

    The row goes, as nothing hangs on it: who stands on papers is ended instead.
    RuleError `bad_fields` without a reason, `stale_row`, `signatory_overlaps`, `signatory_has_signed`.
    """
    because(work, facts.reason)
    kept.take_signatory_back(work.db, facts.id, facts.version)
    work.about("signatory", facts.id)
    return SignatoryKept(facts.id, facts.version)


@command("upkeep.add_rule", permission=Permission.MANAGE_OFFICE, touches={Kind.SETTING})
def add_rule(work: Work, facts: AddRule) -> RuleKept:
    """Put a value in force from a day on.

    RuleError `rule_out_of_range`, `month_closed`, `rule_exists`, `source_needed`.
    """
    check_rule(facts.name, facts.value)
    in_open_months(work, facts.since)
    source = unify(facts.source)
    if not source:
        raise RuleError("source_needed")
    made = kept.add_rule(work.db, facts.name, facts.since, facts.value, source)
    work.about("rule", facts.name)
    return RuleKept(made)


@command("upkeep.take_rule_back", permission=Permission.MANAGE_OFFICE, touches={Kind.SETTING})
def take_rule_back(work: Work, facts: TakeRuleBack) -> RuleKept:
    """Strike the last value of a rule: the one before it counts again.

    RuleError `bad_fields` without a reason, `rule_gone`, `recorded_by_mistake`, `rule_not_latest`,
    `month_closed`, `stale_row`.
    """
    told = mistaken(work, facts.reason)
    value = kept.own_rule(work.db.connection, facts.id)
    refuse_struck(value.mistake)
    in_open_months(work, value.since)
    check_latest(kept.rules(work.db.connection), value)
    kept.take_rule_back(work.db, facts.id, facts.version, told)
    work.about("rule", value.name)
    return RuleKept(facts.id, facts.version + 1)


@command("upkeep.add_item", permission=Permission.MANAGE_OFFICE, touches={Kind.SETTING})
def add_item(work: Work, facts: AddItem) -> ItemKept:
    """Add an entry to a list; RuleError `name_needed`, `item_exists`, `category_names_tag`."""
    name = _named(facts.name)
    if facts.catalogue is Catalogue.SOCIAL_CATEGORY and names_tag(name):
        raise RuleError("category_names_tag")
    kept.add_item(work.db, facts.catalogue, name)
    work.about("catalogue", facts.catalogue)
    return ItemKept(facts.catalogue, name, retired=False)


@command("upkeep.retire_item", permission=Permission.MANAGE_OFFICE, touches={Kind.SETTING})
def retire_item(work: Work, facts: RetireItem) -> ItemKept:
    """Take an entry off a list or put it back; what used it keeps its word. RuleError `no_such_item`."""
    kept.retire_item(work.db, facts.catalogue, facts.name, retired=facts.retired)
    work.about("catalogue", facts.catalogue)
    return ItemKept(facts.catalogue, unify(facts.name), facts.retired)


def _series(connection: Any) -> tuple[SeriesLine, ...]:
    void = papers.void_counts(connection)
    last = series.last_numbers(connection)
    return tuple(SeriesLine(*key, last[key], void.get(key, 0)) for key in sorted(last))


@question("upkeep.settings", permission=Permission.VIEW_FILES)
def settings(look: Look, _: AskSettings) -> OfficeSettings:
    """Everything the office has set, for its page."""
    connection = look.db.connection
    office = office_facts(connection)
    letterhead, version = kept.letterhead(connection)
    return OfficeSettings(
        office.county,
        office.province,
        office.office_code,
        letterhead,
        version,
        kept.signatories(connection),
        kept.rules(connection),
        kept.items(connection),
        _series(connection),
    )


@question("upkeep.items", permission=Permission.VIEW_FILES)
def items(look: Look, facts: AskItems) -> ItemNames:
    """The entries of a list that can be chosen."""
    found = kept.items(look.db.connection, facts.catalogue)
    return ItemNames(tuple(item.name for item in found if not item.retired))
