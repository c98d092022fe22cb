# SPDX-License-Identifier: Apache-2.0
"""Who is meant by what is typed of a person: somebody the office knows, or somebody new."""

from __future__ import annotations

from datetime import date

from welfare_desk.domain.casework.codes import Military, Sex
from welfare_desk.domain.casework.entry import Problem, Value
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.identity import IDENTIFIERS
from welfare_desk.services.door import Work
from welfare_desk.storage.casework import opening, people
from welfare_desk.storage.casework.lifespans import lifespan
from welfare_desk.storage.casework.member_search import refresh_members
from welfare_desk.storage.casework.tables import PERSON


def holders(work: Work, values: dict[str, Value]) -> dict[str, people.Holder]:
    """Whoever has the typed identifiers already, by the identifier's field."""
    found = {}
    for column in IDENTIFIERS:
        identifier = values.get(column)
        holder = people.holder_of(work.db, column, str(identifier)) if identifier else None
        if holder is not None:
            found[column] = holder
    return found


def taken(work: Work, values: dict[str, Value], person_id: int) -> list[Problem]:
    """Identifiers typed for a person that somebody else has."""
    return [
        Problem(column, "id_taken", holder.file_no or "")
        for column, holder in holders(work, values).items()
        if holder.person_id != person_id
    ]


def without_file(work: Work, values: dict[str, Value], person_id: int = 0) -> int | None:
    """The person without a file to whom the typed identifiers belong, or who is named; None for nobody.

    A file whose opening was taken back is none: it is opened anew.

    RuleError `person_has_file`, `person_not_found`, and `person_known_otherwise` when they belong to two.
    """
    found = {holder.person_id: holder for holder in holders(work, values).values()}
    if person_id:
        found[person_id] = people.holder_by_id(work.db, person_id)
    for holder in found.values():
        if holder.file_no is not None and not opening.is_taken_back(work.db, holder.file_no):
            raise RuleError("person_has_file", file_no=holder.file_no)
    if len(found) > 1:
        raise RuleError("person_known_otherwise", reason="two_persons")
    return next(iter(found), None)


def person_of(work: Work, known: int | None, values: dict[str, Value]) -> int:
    """A new person, or the `known` one, whose empty fields are filled.

    RuleError `bad_fields` with what is recorded otherwise, `person_known_otherwise`.
    """
    typed = people.person_values(values)
    if known is None:
        return work.db.insert(PERSON, typed)
    people.complete(work.db, known, typed)
    refresh_members(work.db, [known])
    return known


def person_rules(
    work: Work, person_id: int | None, values: dict[str, Value], *, has_file: bool
) -> list[Problem]:
    """What one field of a person forbids another; whoever has a file keeps an identifier.

    `person_id` is None for a new person.
    """
    problems = []
    if values.get("military") not in (None, Military.UNKNOWN):
        kept = Sex.UNKNOWN if person_id is None else people.sex_of(work.db, person_id)
        if (values.get("sex") or kept) == Sex.FEMALE:
            problems.append(Problem("military", "men_only"))
    born = values.get("birth_date")
    died = lifespan(work.db.raw, person_id).died if born and person_id else None
    if isinstance(born, date) and died is not None and born > died:
        problems.append(Problem("birth_date", "born_after_death"))
    typed = {name: value for name, value in values.items() if name in IDENTIFIERS}
    kept_ids = people.identifiers(work.db, person_id) if has_file and person_id and typed else None
    if kept_ids is not None and not any((kept_ids | typed).values()):
        problems.append(Problem("national_id", "required"))
    return problems
