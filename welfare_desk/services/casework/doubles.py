# SPDX-License-Identifier: Apache-2.0
"""Whom the office knows already, asked while a new person is being typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from welfare_desk.domain import identity
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.doubles import AccountHolder, Likely, Typed
from welfare_desk.domain.casework.entry import read_entry
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.numbering import parse_file_no
from welfare_desk.services.door import Look, question
from welfare_desk.storage.casework import doubles


@dataclass(frozen=True)
class LikelyDoubles:
    """What stands in the fields so far, as typed; what cannot be read yet is not looked at."""

    national_id: str = ""
    foreign_id: str = ""
    first_name: str = ""
    last_name: str = ""
    father_name: str = ""
    birth_date: str = ""
    person_id: int = 0
    """Who was meant from the beginning, whatever is typed; somebody else's identifier speaks against it."""
    file_no: str = ""


@dataclass(frozen=True)
class AskShebaHolder:
    """A SHEBA as typed for the household of this file."""

    sheba: str
    file_no: str


@dataclass(frozen=True)
class ShebaHolder:
    """Who else of the office draws on this account; None where nobody does."""

    holder: AccountHolder | None = None


@question("casework.sheba_holder", permission=Permission.VIEW_FILES)
def sheba_holder(look: Look, facts: AskShebaHolder) -> ShebaHolder:
    """Whose account it is already, in one statement. RuleError `bad_sheba` and the like for what is none."""
    return ShebaHolder(doubles.with_sheba(look.db.raw, identity.sheba(facts.sheba), facts.file_no))


@question("casework.likely_doubles", permission=Permission.VIEW_FILES)
def likely_doubles(look: Look, facts: LikelyDoubles) -> tuple[Likely, ...]:
    """Whoever has the identifier or file number typed or is meant, else up to three that are near.

    Near are those with name, father and birth like them.
    """
    raw = look.db.raw
    for column, read in (("national_id", identity.national_id), ("foreign_id", identity.foreign_id)):
        try:
            identifier = read(getattr(facts, column))
        except RuleError:
            continue
        same = doubles.with_identifier(raw, column, identifier)
        if same is not None:
            return (same,)
    of_file = doubles.with_file(raw, _file_no(facts.file_no))
    if of_file is not None:
        return (of_file,)
    meant = doubles.with_id(raw, facts.person_id) if facts.person_id else None
    if meant is not None:
        return (meant,)
    born = read_entry({"birth_date": facts.birth_date}, look.today).values.get("birth_date")
    day = born if isinstance(born, date) else None
    return doubles.likely(raw, Typed.of(facts.first_name, facts.last_name, facts.father_name, day))


def _file_no(typed: str) -> str:
    """The file number typed, empty for what is none."""
    try:
        return parse_file_no(typed)
    except RuleError:
        return ""
