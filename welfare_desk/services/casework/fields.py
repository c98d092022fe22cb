# SPDX-License-Identifier: Apache-2.0
"""A file moves to another specialised field on a day, and the last such move is taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.codes import Coverage, Domain
from welfare_desk.domain.casework.life import check_field_change, in_field_since
from welfare_desk.services.casework.lived import had_been_born
from welfare_desk.services.casework.stamps import because, stamp_of_life
from welfare_desk.services.door import Kind, Work, command
from welfare_desk.storage.casework import fields, life, listing, people


@dataclass(frozen=True)
class ChangeDomain:
    """The field a file moves to, from which day, why and on which letter; `version` is the file's row."""

    file_no: str
    domain: Domain
    effective_on: date
    reason: str
    letter_no: str = ""
    version: int | None = None


@dataclass(frozen=True)
class UndoDomain:
    """Take back the last move of a file between fields."""

    file_no: str
    reason: str
    version: int | None = None


@dataclass(frozen=True)
class DomainChanged:
    """The field the file is in now."""

    file_no: str
    domain: Domain
    event_id: int


@command("casework.change_domain", permission=Permission.EDIT_FILES, touches={Kind.FILE})
def change_domain(work: Work, facts: ChangeDomain) -> DomainChanged:
    """Move a file to another field; the figures of open months follow, for they are counted from events.

    RuleError `bad_fields` without a reason, `same_field`, `field_of_ended`, `date_in_future`,
    `before_last_event`, `before_event_ahead`, `before_birth`, `stale_row`.
    """
    file = people.find_file(work.db, facts.file_no)
    because(work, facts.reason)
    life.check_version(work.db, file.file_id, facts.version)
    told = stamp_of_life(work, facts.effective_on, facts.reason, facts.letter_no)
    had_been_born(work, file.person_id, facts.effective_on)
    before = fields.domain_now(work.db, file.file_id)
    last = fields.last_change(work.db, file.file_id)
    check_field_change(
        before,
        facts.domain,
        coverage=Coverage(file.coverage),
        effective_on=facts.effective_on,
        last_event_on=in_field_since(last, fields.opened_on(work.db, file.file_id)),
        today=work.today,
    )
    event_id = fields.record(work.db, file.file_id, before, facts.domain, told)
    listing.refresh(work.db, [file.file_id])
    work.about("file", file.file_no)
    return DomainChanged(file.file_no, facts.domain, event_id)


@command("casework.undo_domain", permission=Permission.EDIT_FILES, touches={Kind.FILE})
def undo_domain(work: Work, facts: UndoDomain) -> DomainChanged:
    """Take the last move back by its counter-event.

    RuleError `bad_fields` without a reason, `no_field_change`, `stale_row`.
    """
    file = people.find_file(work.db, facts.file_no)
    because(work, facts.reason)
    life.check_version(work.db, file.file_id, facts.version)
    last = fields.change_to_undo(work.db, file.file_id)
    told = stamp_of_life(work, last.effective_on, facts.reason, "")
    event_id = fields.undo(work.db, file.file_id, told, last)
    listing.refresh(work.db, [file.file_id])
    work.about("file", file.file_no)
    return DomainChanged(file.file_no, last.from_domain, event_id)
