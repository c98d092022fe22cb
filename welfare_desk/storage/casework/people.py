# SPDX-License-Identifier: Apache-2.0
"""Writing people, households and what belongs to them; whoever writes also refreshes the search side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table, select

from welfare_desk.domain.casework.codes import Coverage, Kinship
from welfare_desk.domain.casework.entry import FILE_FIELDS, Problem, refused
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, unify
from welfare_desk.storage.casework.tables import (
    CASE_FILE,
    HOUSEHOLD,
    HOUSEHOLD_MEMBER,
    NEIGHBOURHOOD,
    PERSON,
)
from welfare_desk.storage.matching.people import merged_away, successor
from welfare_desk.storage.row_statements import id_where
from welfare_desk.storage.uow import UnitOfWork

PERSON_COLUMNS = frozenset(column.name for column in PERSON.columns) - {"id", "version"}
HOUSEHOLD_COLUMNS = frozenset(column.name for column in HOUSEHOLD.columns) - {"id", "version"}
FILE_COLUMNS = frozenset(FILE_FIELDS)
_EMPTY = (None, "", "unknown")


@dataclass(frozen=True)
class FileIds:
    """A file with the rows it stands on; `coverage` is its present state."""

    file_id: int
    file_no: str
    person_id: int
    household_id: int
    coverage: str


def find_file(uow: UnitOfWork, file_no: str) -> FileIds:
    """The file of this number as kept. RuleError `file_not_found`, `stale_row` for one merged into another.

    Whoever names a file that was merged away has seen that one: what they want recorded, and the versions
    they bring, say nothing about the rows of the file that stays.
    """
    row = uow.connection.execute(
        select(
            CASE_FILE.c.id,
            CASE_FILE.c.file_no,
            CASE_FILE.c.person_id,
            CASE_FILE.c.household_id,
            CASE_FILE.c.coverage,
        ).where(CASE_FILE.c.file_no == file_no)
    ).first()
    if row is None:
        raise RuleError("file_not_found", key=file_no)
    _refuse_merged(uow, row.id, file_no, row.coverage)
    return FileIds(*row)


def standing_file(uow: UnitOfWork, file_no: str) -> FileIds:
    """As `find_file`, or the file that one was merged into: for who only looks."""
    goes_on = successor(uow.raw, (file_no,))
    return find_file(uow, file_no if goes_on is None or goes_on[1] is None else goes_on[1])


def _refuse_merged(uow: UnitOfWork, file_id: int, file_no: str, coverage: str) -> None:
    goes_on = successor(uow.raw, (file_no,)) if coverage == Coverage.CLOSED else None
    if goes_on is not None and goes_on[1] not in (None, file_no):
        raise merged_away(file_id, file_no, str(goes_on[1]))


def find_file_and_person(uow: UnitOfWork, file_no: str) -> tuple[FileIds, Mapping[str, Any]]:
    """As `find_file`, in one statement with the row of its person."""
    file = [CASE_FILE.c[name].label(f"file_{name}") for name in ("id", "file_no", "household_id", "coverage")]
    row = (
        uow.connection.execute(
            select(PERSON, *file)
            .join_from(CASE_FILE, PERSON, PERSON.c.id == CASE_FILE.c.person_id)
            .where(CASE_FILE.c.file_no == file_no)
        )
        .mappings()
        .first()
    )
    if row is None:
        raise RuleError("file_not_found", key=file_no)
    _refuse_merged(uow, row["file_id"], file_no, row["file_coverage"])
    ids = FileIds(
        row["file_id"], row["file_file_no"], row["id"], row["file_household_id"], row["file_coverage"]
    )
    return ids, dict(row)


@dataclass(frozen=True)
class Holder:
    """Whoever has an identifier already; `file_no` is None for a member without a file."""

    person_id: int
    file_no: str | None


def holder_of(uow: UnitOfWork, column: str, identifier: str) -> Holder | None:
    """Who has this national or foreigner ID (`column` names which)."""
    row = uow.connection.execute(
        select(PERSON.c.id, CASE_FILE.c.file_no)
        .select_from(PERSON.outerjoin(CASE_FILE, CASE_FILE.c.person_id == PERSON.c.id))
        .where(PERSON.c[column] == identifier)
    ).first()
    if row is None:
        goes_on = successor(uow.raw, (identifier,))
        return None if goes_on is None else Holder(*goes_on)
    return Holder(row.id, row.file_no)


def holder_by_id(uow: UnitOfWork, person_id: int) -> Holder:
    """This person with their file; RuleError `person_not_found`."""
    row = uow.connection.execute(
        select(PERSON.c.id, CASE_FILE.c.file_no)
        .select_from(PERSON.outerjoin(CASE_FILE, CASE_FILE.c.person_id == PERSON.c.id))
        .where(PERSON.c.id == person_id)
    ).first()
    if row is None:
        raise RuleError("person_not_found", key=str(person_id))
    return Holder(row.id, row.file_no)


def identifiers(uow: UnitOfWork, person_id: int) -> dict[str, Any]:
    """The national and foreigner ID of a person, each possibly None."""
    row = uow.connection.execute(
        select(PERSON.c.national_id, PERSON.c.foreign_id).where(PERSON.c.id == person_id)
    ).one()
    return {"national_id": row.national_id, "foreign_id": row.foreign_id}


def sex_of(uow: UnitOfWork, person_id: int) -> str:
    """The sex as kept."""
    return str(uow.connection.execute(select(PERSON.c.sex).where(PERSON.c.id == person_id)).scalar_one())


def has_file(uow: UnitOfWork, person_id: int) -> bool:
    """Whether the person has a file of their own."""
    own = select(CASE_FILE.c.id).where(CASE_FILE.c.person_id == person_id)
    return uow.connection.execute(own).first() is not None


def complete(uow: UnitOfWork, person_id: int, typed: Mapping[str, Any]) -> None:
    """Fill what is empty in a known person.

    RuleError `person_known_otherwise` for another name, birth date or identifier, `bad_fields` naming
    whatever else is recorded otherwise: nothing typed is dropped.
    """
    row = uow.connection.execute(select(PERSON).where(PERSON.c.id == person_id)).mappings().one()
    if any(fold(row[name]) != fold(typed.get(name) or "") for name in ("first_name", "last_name")):
        raise RuleError("person_known_otherwise", reason="name")
    said = {name: value for name, value in typed.items() if value not in _EMPTY}
    other = [name for name, value in said.items() if row[name] not in _EMPTY and not _same(row[name], value)]
    for name in ("birth_date", "national_id", "foreign_id"):
        if name in other:
            raise RuleError("person_known_otherwise", reason=name)
    if other:
        raise refused(Problem(name, "recorded_otherwise") for name in other)
    fills = {name: value for name, value in said.items() if row[name] in _EMPTY}
    if fills:
        uow.update(PERSON, person_id, None, fills)


def _same(kept: Any, typed: Any) -> bool:
    return fold(kept) == fold(typed) if isinstance(kept, str) else bool(kept == typed)


def named(uow: UnitOfWork, table: Table, name: str) -> int | None:
    """The id of a neighbourhood or category by its folded name, added when new; None for no name."""
    kept = unify(name)
    key = fold(kept)
    if not key:
        return None
    found = uow.connection.execute(id_where(table.c.fold), {"value": key}).scalar()
    return int(found) if found is not None else uow.insert(table, {"name": kept, "fold": key})


def household_values(uow: UnitOfWork, values: Mapping[str, Any]) -> dict[str, Any]:
    """Typed household fields as columns: the neighbourhood's name becomes its id."""
    kept = dict(values)
    if "neighbourhood" in kept:
        kept["neighbourhood_id"] = named(uow, NEIGHBOURHOOD, kept.pop("neighbourhood"))
    return {name: value for name, value in kept.items() if name in HOUSEHOLD_COLUMNS}


def person_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """The typed fields that belong to the person's row."""
    return {name: value for name, value in values.items() if name in PERSON_COLUMNS}


def file_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """The typed fields that belong to the file's row."""
    return {name: value for name, value in values.items() if name in FILE_COLUMNS}


def change(
    uow: UnitOfWork,
    table: Table,
    row_id: int,
    version: int,
    changes: Mapping[str, Any],
    *,
    known: Mapping[str, Any] | None = None,
) -> tuple[str, ...]:
    """Update only what differs; returns those columns. RuleError `stale_row` also tells who was faster.

    Its facts `by` and `fields` name the last writer and what they changed, from the audit's trail. Without
    any changes nobody can be in the way. `known` is the whole row as read in this transaction.
    """
    if not changes:
        return ()
    here = known is not None and known["version"] == version
    row = known if known is not None and here else fresh(uow, table, row_id, version)
    moved = {name: value for name, value in changes.items() if row[name] != value}
    if moved:
        uow.update(table, row_id, version, moved, known=row)
    return tuple(moved)


def fresh(uow: UnitOfWork, table: Table, row_id: int, version: int | None) -> Mapping[str, Any]:
    """The row as it stands; RuleError `stale_row` as `change` raises it, None as version asks for none."""
    row = uow.connection.execute(select(table).where(table.c.id == row_id)).mappings().first()
    if row is None or (version is not None and row["version"] != version):
        current = None if row is None else int(row["version"])
        faster = uow.who_was_faster(table, row_id)
        raise RuleError("stale_row", table=table.name, id=row_id, version=version, current=current, **faster)
    return dict(row)


def tell_change(uow: UnitOfWork, table: Table, row_id: int, name: str, before: str, after: str) -> None:
    """Let the trail of a person or household tell a change that stands in rows of other tables.

    The row's version moves on, so that another desk which showed it as it was is told.
    """
    uow.update(table, row_id, None, {})
    if before != after:
        uow.touched(table, row_id, {name: [before, after]})


def check_version(uow: UnitOfWork, table: Table, row_id: int, version: int) -> None:
    """RuleError `stale_row`, with who was faster, unless the row still has this version."""
    current = uow.connection.execute(select(table.c.version).where(table.c.id == row_id)).scalar()
    if current != version:
        faster = uow.who_was_faster(table, row_id)
        raise RuleError("stale_row", table=table.name, id=row_id, version=version, current=current, **faster)


def add_household(uow: UnitOfWork, head_person_id: int | None, values: Mapping[str, Any]) -> int:
    """A new household; returns its id."""
    return uow.insert(HOUSEHOLD, {"head_person_id": head_person_id, **household_values(uow, values)})


def join_household(
    uow: UnitOfWork, household_id: int, person_id: int, kinship: Kinship, since: date | None
) -> None:
    """Make a person an open member; RuleError `already_member` while they belong to another household."""
    open_place = select(HOUSEHOLD_MEMBER.c.household_id).where(
        HOUSEHOLD_MEMBER.c.person_id == person_id, HOUSEHOLD_MEMBER.c.until.is_(None)
    )
    present = uow.connection.execute(open_place).scalar()
    if present == household_id:
        return
    if present is not None:
        raise RuleError("already_member")
    uow.insert(
        HOUSEHOLD_MEMBER,
        {"household_id": household_id, "person_id": person_id, "kinship": kinship, "since": since},
    )


@dataclass(frozen=True)
class KeptReasons:
    """Disabilities and categories (folded) that hold for a person, and whether one disability is primary."""

    disabilities: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    has_primary: bool = False


def reasons_of(uow: UnitOfWork, person_id: int) -> KeptReasons:
    """What is recorded of a person already."""
    kinds = uow.raw.execute(
        "SELECT type, is_primary FROM disability WHERE person_id = ? AND ended_on IS NULL", (person_id,)
    ).fetchall()
    named = uow.raw.execute(
        "SELECT fold FROM person_category JOIN social_category ON social_category.id = category_id"
        " WHERE person_id = ? AND until IS NULL",
        (person_id,),
    ).fetchall()
    return KeptReasons(
        frozenset(kind for kind, _ in kinds),
        frozenset(key for (key,) in named),
        any(primary for _, primary in kinds),
    )
