# SPDX-License-Identifier: Apache-2.0
"""Two records of one person with rows of every kind behind both, merges of them, and a dump of all rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import uuid4

from tests.support.office import ADMIN
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity
from welfare_desk.services.casework.commands import NewDisability, RegisterFile, register_file
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.matching.commands import merge_persons
from welfare_desk.services.matching.facts import ComparePair, Merged, MergePersons
from welfare_desk.services.matching.questions import compare_pair
from welfare_desk.services.session import Session
from welfare_desk.storage.check import check
from welfare_desk.storage.metadata import DERIVED, METADATA
from welfare_desk.storage.perform import Operation, Outcome, perform
from welfare_desk.storage.putting_back import typed
from welfare_desk.storage.schema import ROOMS
from welfare_desk.storage.uow import UnitOfWork
from welfare_desk.storage.vault import Vault

assert ROOMS
OPENED = date(2021, 4, 4)
FIRST, SECOND = "1398-00873", "1403-00391"
FIRST_ID, SECOND_ID = "0084575948", "0499370899"
NOT_BUSINESS = {
    "audit", "audit_row", "operation", "merge", "former_key", "user_account", "series", "queue_place_log",
}  # fmt: skip
"""The trail, the log of places and the merge itself, which stay when it is taken back."""


@dataclass(frozen=True)
class Pair:
    """Ids of the two."""

    first: int
    second: int
    first_file: int
    second_file: int


def first_facts() -> RegisterFile:
    return RegisterFile(
        {
            "national_id": FIRST_ID, "first_name": "زهرا", "last_name": "رضایی", "father_name": "حسن",
            "birth_date": "1351/06/02", "sex": "female", "mobile": "09120004410", "neighbourhood": "سالور",
            "address": "سالور، خیابان سعیدی", "decile": "3", "decile_on": "1402/04/01",
            "sheba": "IR820540102680020817909002",
        },
        Domain.REHABILITATION,
        file_no=FIRST,
        opened_on=OPENED,
        disabilities=(NewDisability(DisabilityType.PHYSICAL, Severity.MODERATE, date(2019, 5, 5)),),
        categories=("زن سرپرست خانوار",),
    )  # fmt: skip


def second_facts() -> RegisterFile:
    return replace(
        first_facts(),
        fields={
            "national_id": SECOND_ID, "first_name": "زهرا", "last_name": "رضائی", "father_name": "حسن",
            "birth_date": "1353/06/02", "sex": "female", "mobile": "09120004410", "neighbourhood": "قائمیه",
            "address": "سالور، کوچهٔ ۴۸، پلاک ۱۰۰", "decile": "2", "decile_on": "1404/06/01",
        },
        file_no=SECOND,
        opened_on=date(2024, 11, 10),
        disabilities=(
            NewDisability(DisabilityType.PHYSICAL, Severity.SEVERE, date(2024, 5, 5)),
            NewDisability(DisabilityType.VISUAL, Severity.MILD, date(2024, 5, 5)),
        ),
        categories=("زن سرپرست خانوار", "چندقلوها"),
    )  # fmt: skip


def make_pair(session: Session, *, second_covered: Coverage = Coverage.COVERED) -> Pair:
    one = session.do(register_file, first_facts())
    other = session.do(register_file, replace(second_facts(), coverage=second_covered))
    return Pair(one.person_id, other.person_id, one.file_id, other.file_id)


def relative(session: Session, file_no: str, identifier: str, kinship: Kinship = Kinship.SON) -> Any:
    """A relative with a file of their own in the household of a file."""
    facts = RegisterFile(
        {"national_id": identifier, "first_name": "امیر", "last_name": "کریمی"},
        Domain.SOCIAL,
        opened_on=date(2024, 12, 1),
        household_of=file_no,
        kinship=kinship,
        categories=("فرزندان بی‌سرپرست",),
    )
    return session.do(register_file, facts)


def write(session: Session, sql: str, *values: Any) -> None:
    """A row written straight into the office, behind the trail's back."""
    with session._store.writing() as connection:
        connection.exec_driver_sql(sql, values)
        connection.commit()


def kept(session: Session, table: str, **values: Any) -> int:
    """A row of another room with its entry in the trail; returns its id."""
    return _performed(session, lambda uow: uow.insert(METADATA.tables[table], typed(table, values)))


def altered(session: Session, table: str, row_id: int, **values: Any) -> None:
    """A row of another room changed, with its entry in the trail."""

    def change(uow: UnitOfWork) -> int:
        uow.update(METADATA.tables[table], row_id, None, typed(table, values))
        return row_id

    _performed(session, change)


def _performed(session: Session, body: Callable[[UnitOfWork], int]) -> int:
    asked = Operation(uuid4().hex, "test.row", "", ADMIN, "pc", MOMENT)
    return int(perform(session._store, asked, lambda uow: Outcome(str(body(uow)))).answer)


def person_of(session: Session, file_no: str) -> int:
    return session.ask(show, ShowFile(file_no)).person.id


def facts_of(session: Session, kept_id: int, gone_id: int, **more: Any) -> MergePersons:
    """The merge as the page shows it now."""
    shown = session.ask(compare_pair, ComparePair(kept_id, gone_id))
    return MergePersons(kept_id, gone_id, shown.first.version, shown.second.version, **more)


def merged(session: Session, kept_id: int, gone_id: int, *from_gone: str) -> Merged:
    """Two made one, the office in order afterwards."""
    done = session.do(merge_persons, facts_of(session, kept_id, gone_id, from_gone=from_gone))
    in_order(session)
    return done


def in_order(session: Session) -> None:
    """Nothing is left that the check finds."""
    assert check(session._store).findings == ()


def rows(session: Session, sql: str, *values: Any) -> list[tuple[Any, ...]]:
    with session._store.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(sql, values)]


MOMENT = "2025-01-01T08:00:00.000000Z"

OF_FILE = {
    "note": {"text": "{mark}{number}", "written_at": MOMENT, "written_by": "م"},
    "task": {
        "text": "{mark}", "due_on": "2025-12-01", "for_user": "م", "made_at": MOMENT, "made_by": "م",
    },
    "visit": {"kind": "home", "state": "done", "visited_on": "2025-11-11", "result": "met"},
    "service_request": {"service": "{mark}", "asked_on": "2025-01-01", "state": "open"},
    "inquiry": {"body": "social_security", "sent_on": "2025-01-01"},
    "letter": {
        "direction": "in", "letter_no": "{mark}{number}", "dated_on": "2025-01-01", "correspondent": "ب",
        "subject": "س", "fold": "{mark}", "recorded_by": "م",
    },
    "call": {"direction": "in", "called_at": MOMENT, "reached": 1, "recorded_by": "م"},
    "transfer": {"direction": "in", "other_office": "ری", "asked_on": "2025-01-01"},
    "attachment": {"kind": "other", "media": "pdf", "size": 9, "added_at": MOMENT, "added_by": "م"},
}  # fmt: skip
RECEIVED = {"received_on": "2025-01-01", "expert": "م"}
DECIDED = {"effective_on": "2025-01-01", "recorded_at": MOMENT, "recorded_by": "م"}


def furnish(session: Session, file_id: int, person_id: int, mark: str, count: int = 1) -> None:
    """Rows of every kind that points at a file or a person."""
    for number in range(count):
        for table, values in OF_FILE.items():
            filled = {
                name: value.format(mark=mark, number=number) if isinstance(value, str) else value
                for name, value in values.items()
            }
            if table == "attachment":
                filled["sha256"] = document(session)
            kept(session, table, file_id=file_id, **filled)
        kept(session, "commission_case", person_id=person_id, kind="determination", referred_on="2025-01-01")
        for state, file in (("accepted", file_id), ("with_expert", None)):
            row = kept(session, "reception", person_id=person_id, file_id=file, state=state, **RECEIVED)
            kept(session, "reception_event", reception_id=row, to_state=state, **DECIDED)


def document(session: Session) -> str:
    """A document that lies in the office's folder; its digest."""
    return Vault.of(session._store).keep(b"paper")


def dump(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Every business row, versions aside: they only ever grow."""
    found = {}
    with session._store.reading() as connection:
        for table in METADATA.sorted_tables:
            if table.name in NOT_BUSINESS or (table.info.get(DERIVED) and table.name == "draft"):
                continue
            names = ", ".join(f'"{column.name}"' for column in table.columns if column.name != "version")
            statement = f'SELECT {names} FROM "{table.name}" ORDER BY 1, 2'
            found[table.name] = [tuple(row) for row in connection.exec_driver_sql(statement)]
    return found
