# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from tests.support.lists import client, grid, nid
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity
from welfare_desk.domain.casework.person import FormerSize
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.domain.pension import PensionFact, PensionState
from welfare_desk.services.casework.commands import (
    EditPerson,
    RecordCoverage,
    RegisterFile,
    edit_person,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.fields import UndoDomain, undo_domain
from welfare_desk.services.casework.living import UndoCoverage, undo_coverage
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.reasons import EditDisability, edit_disability
from welfare_desk.services.exchange.batches import batch_rows, list_batches
from welfare_desk.services.exchange.facts import BatchId, BatchRows, ImportFiles, ListBatches
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.undoing import undo_import
from welfare_desk.services.matching.commands import merge_persons, undo_merge
from welfare_desk.services.matching.facts import MergePersons, UndoMerge
from welfare_desk.services.papers import IssueCertificate, issue_certificate
from welfare_desk.services.session import Session
from welfare_desk.services.upkeep import CheckOffice, check_office
from welfare_desk.storage.casework.listing import wrong_files
from welfare_desk.storage.metadata import METADATA

List = Callable[..., str]
STAYS = {
    "audit",
    "audit_row",
    "operation",
    "import_batch",
    "import_row",
    "neighbourhood",
    "social_category",
    "catalogue_item",
}


def contents(session: Session) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the tables that do not only grow, without versions: a row may have moved and come back."""
    found = {}
    with session._store.reading() as connection:
        raw = connection.connection.driver_connection
        assert wrong_files(raw) == []
        for table in METADATA.sorted_tables:
            if table.name not in STAYS:
                columns = ", ".join(
                    f'"{column.name}"' for column in table.columns if column.name != "version"
                )
                found[table.name] = raw.execute(f'SELECT {columns} FROM "{table.name}"').fetchall()
    return found


def imported(session: Session, path: str, **facts: Any) -> int:
    return session.do(import_files, ImportFiles(path, **facts)).batch_id


FULL = [
    client(
        number,
        disability="ذهنی",
        pension="مستمر" if number % 2 else "در نوبت",
        category="چندقلوها",
        mobile="ندارد",
    )
    for number in range(12)
]


def test_an_untouched_batch_goes_as_it_came(session: Session, listed: List) -> None:
    before = contents(session)
    path = listed(grid(FULL))
    batch = imported(session, path)
    assert session.do(undo_import, BatchId(batch)).files == 12
    assert contents(session) == before
    assert session.ask(check_office, CheckOffice()).findings == ()
    (shown,) = session.ask(list_batches, ListBatches()).batches
    assert (shown.undone_at, shown.undone_by) == (session.now(), session.user.name)
    assert len(session.ask(batch_rows, BatchRows(batch)).rows) == 12
    with pytest.raises(RuleError, match="batch_undone"):
        session.do(undo_import, BatchId(batch))
    assert session.do(import_files, ImportFiles(path)).totals.accepted == 12


def test_completed_people_are_as_they_were(session: Session, listed: List) -> None:
    imported(session, listed(grid([client(1, mobile="09120000000", neighbourhood="واوان"), client(2)])))
    before = contents(session)
    fuller = client(
        1,
        mobile="09121234567",
        neighbourhood="سالور",
        disability="ذهنی",
        severity="شدید",
        category="چندقلوها",
        decile=2,
    )
    batch = imported(session, listed(grid([fuller, client(3)])), overwrite=True)
    assert session.ask(show, ShowFile(nid(1))).person.mobile == "09121234567"
    session.do(undo_import, BatchId(batch))
    assert contents(session) == before


def test_another_field_in_a_list_is_a_dated_change_that_goes_back_with_the_list(
    session: Session, listed: List
) -> None:
    imported(session, listed(grid([client(1, domain="اجتماعی"), client(2)])))
    before = contents(session)
    batch = imported(session, listed(grid([client(1, domain="توانبخشی")])), overwrite=True)
    moved = session.ask(show, ShowFile(nid(1)))
    change = moved.field_change
    assert change is not None
    assert (moved.file.domain, change.from_domain, change.to_domain, change.effective_on) == (
        Domain.REHABILITATION,
        Domain.SOCIAL,
        Domain.REHABILITATION,
        session.today(),
    )
    assert [(one.kind, one.code) for one in moved.timeline if one.kind == "domain"] == [
        ("domain", "rehabilitation")
    ]
    assert session.ask(check_office, CheckOffice()).findings == ()
    session.do(undo_import, BatchId(batch))
    assert contents(session) == before


def test_a_field_changed_after_the_list_keeps_the_list(session: Session, listed: List) -> None:
    imported(session, listed(grid([client(1, domain="اجتماعی")])))
    batch = imported(session, listed(grid([client(1, domain="توانبخشی")])), overwrite=True)
    number = session.ask(show, ShowFile(nid(1))).file.file_no
    session.do(undo_domain, UndoDomain(number, "اشتباه"))
    with pytest.raises(RuleError, match="batch_touched"):
        session.do(undo_import, BatchId(batch))


def test_a_merge_that_was_taken_back_holds_nobody(session: Session, listed: List) -> None:
    """Of a new person with one who was there, of two new ones, and of one the list has completed."""
    imported(session, listed(grid([client(1), client(4)])))
    old = {number: session.ask(show, ShowFile(nid(number))).person for number in (1, 4)}
    before = contents(session)
    batch = imported(session, listed(grid([client(1, mobile="09121234567"), client(2), client(3)])))
    for kept, gone in ((1, 2), (2, 3), (4, 1)):
        one, other = (session.ask(show, ShowFile(nid(number))).person for number in (kept, gone))
        facts = MergePersons(one.id, other.id, one.version, other.version)
        merge = session.do(merge_persons, facts).merge_id
        if gone == 3:
            with pytest.raises(RuleError, match="batch_touched"):
                session.do(undo_import, BatchId(batch))
        session.do(undo_merge, UndoMerge(merge, "دو نفرند"))
    assert session.do(undo_import, BatchId(batch)).files == 2
    after = contents(session)
    # The third one was of two who stay: it is kept, as taken back.
    assert [row[1:3] for row in after.pop("merge")] == [(old[4].id, old[1].id)]
    assert {**after, "former_key": [], "merge": []} == before
    assert session.ask(check_office, CheckOffice()).findings == ()


def test_who_comes_after_an_undone_batch_has_no_past_of_those_who_went(
    session: Session, listed: List
) -> None:
    gone = imported(session, listed(grid([client(1), client(2)])))
    session.do(undo_import, BatchId(gone))
    imported(session, listed(grid([client(7), client(8)])))
    assert [item.kind for item in session.ask(show, ShowFile(nid(7))).timeline] == ["import", "coverage"]
    assert [row.file_no for row in session.ask(batch_rows, BatchRows(gone)).rows] == ["", ""]


def test_a_number_that_went_with_a_batch_is_never_given_again(session: Session, listed: List) -> None:
    """A closed month, a bundle or a printed paper may name it for ever."""

    def registered(number: int) -> str:
        fields = {"first_name": "علی", "national_id": nid(number)}
        return session.do(register_file, RegisterFile(fields, Domain.SOCIAL)).file_no

    before = registered(8)
    gone = imported(session, listed(grid([client(1), client(2)])))
    numbers = [session.ask(show, ShowFile(nid(number))).file.file_no for number in (1, 2)]
    session.do(undo_import, BatchId(gone))
    opened = registered(9)
    imported(session, listed(grid([client(3)])))
    listed_no = session.ask(show, ShowFile(nid(3))).file.file_no
    assert len({before, *numbers, opened, listed_no}) == 5


def test_numbers_of_lists_that_do_not_rise_are_not_given_again_either(session: Session, listed: List) -> None:
    gone = imported(session, listed(grid([client(1, file_no="1404-00012")])))
    imported(session, listed(grid([client(2, file_no="1404-00011")])))
    session.do(undo_import, BatchId(gone))
    opened = RegisterFile({"first_name": "علی", "national_id": nid(9)}, Domain.SOCIAL)
    assert session.do(register_file, opened).file_no == "1404-00013"


def test_batches_go_back_in_turn(session: Session, listed: List) -> None:
    empty = contents(session)
    first = imported(session, listed(grid([client(1)])))
    second = imported(session, listed(grid([client(1, mobile="09121234567")])))
    with pytest.raises(RuleError, match="batch_touched"):
        session.do(undo_import, BatchId(first))
    session.do(undo_import, BatchId(second))
    session.do(undo_import, BatchId(first))
    assert contents(session) == empty


def _edited(session: Session) -> None:
    file = session.ask(show, ShowFile(nid(1)))
    facts = EditPerson(
        file.file.file_no, file.person.version, file.household.version, {"father_name": "جعفر"}
    )
    session.do(edit_person, facts)


def _on_paper(session: Session) -> None:
    until = session.today() + timedelta(days=9)
    session.do(issue_certificate, IssueCertificate(nid(1), "دانشگاه", "شهریه", until))


def _joined(session: Session) -> None:
    fields = {"first_name": "نو", "last_name": "رسیده", "birth_date": "1390/01/01", "national_id": nid(60)}
    session.do(
        register_file, RegisterFile(fields, Domain.SOCIAL, household_of="1399-00002", kinship=Kinship.SON)
    )


@pytest.mark.parametrize("touch", [_edited, _on_paper, _joined])
def test_a_touched_batch_stays(session: Session, listed: List, touch: Callable[[Session], None]) -> None:
    batch = imported(session, listed(grid(FULL)))
    touch(session)
    before = contents(session)
    with pytest.raises(RuleError, match="batch_touched") as refused:
        session.do(undo_import, BatchId(batch))
    assert isinstance(refused.value.facts["rows"], int)
    assert contents(session) == before


def test_cancelled_half_way_nothing_has_gone(session: Session, listed: List) -> None:
    batch = imported(session, listed(grid([client(number) for number in range(90)])))
    before = contents(session)
    with pytest.raises(Cancelled):
        session.do(undo_import, BatchId(batch), progress=lambda done, _: done < 200)
    assert contents(session) == before


def test_no_such_batch(session: Session) -> None:
    with pytest.raises(RuleError, match="no_such_batch"):
        session.do(undo_import, BatchId(7))


@pytest.mark.parametrize("known_too", [True, False])
def test_what_the_commission_found_is_not_corrected_by_a_list(
    known_too: bool, session: Session, listed: List
) -> None:
    known = client(1, disability="بینایی و گفتار" if known_too else "بینایی")
    imported(session, listed(grid([known])))
    file = session.ask(show, ShowFile(nid(1)))
    voted = session.today() - timedelta(days=9)
    first = next(each for each in file.disabilities if each.is_primary)
    version = file.person.version
    session.do(
        edit_disability,
        EditDisability(file.file.file_no, version, first.id, first.type, Severity.SEVERE, voted),
    )
    before = contents(session)
    first_named = ImportFiles(listed(grid([client(1, disability="بینایی")])), overwrite=True)
    assert session.do(import_files, first_named).totals.repeated == 1
    assert contents(session) == before
    batch = imported(session, listed(grid([client(1, disability="گفتار")])), overwrite=True)
    found = [
        (each.type, each.is_primary, each.severity, each.commission_on)
        for each in session.ask(show, ShowFile(nid(1))).disabilities
    ]
    assert sorted(found, key=lambda each: not each[1]) == [
        (DisabilityType.SPEECH, True, Severity.UNKNOWN, None),
        (DisabilityType.VISUAL, False, Severity.SEVERE, voted),
    ]
    session.do(undo_import, BatchId(batch))
    assert contents(session) == before


def test_a_size_that_a_list_has_changed_is_the_earlier_one_again(session: Session, listed: List) -> None:
    imported(session, listed(grid([client(1, household_size=3), client(2)])))
    before = contents(session)
    batch = imported(session, listed(grid([client(1, household_size=4)])), overwrite=True)
    assert [(one.size, one.until) for one in sizes_before(session)] == [(3, session.today())]
    session.do(undo_import, BatchId(batch))
    assert contents(session) == before


def test_a_size_that_was_changed_and_changed_back_does_not_hold_a_list(
    session: Session, listed: List
) -> None:
    before = contents(session)
    batch = imported(session, listed(grid([client(1, household_size=3)])))
    for size in ("4", "3"):
        seen = session.ask(show, ShowFile(nid(1)))
        versions = seen.person.version, seen.household.version
        session.do(edit_person, EditPerson(seen.file.file_no, *versions, {"declared_size": size}))
    assert [one.size for one in sizes_before(session)] == [3, 4]
    session.do(undo_import, BatchId(batch))
    assert contents(session) == before


def sizes_before(session: Session) -> tuple[FormerSize, ...]:
    return session.ask(show, ShowFile(nid(1))).household.former_sizes


def test_a_pension_of_a_list_has_no_beginning_also_after_an_exit_was_taken_back(
    session: Session, listed: List
) -> None:
    """A list tells that a pension is drawn, not since when."""
    imported(session, listed(grid([client(1, pension="مستمر")])))
    shown = session.ask(show, ShowFile(nid(1)))
    session.do(
        record_coverage,
        RecordCoverage(shown.file.file_no, Coverage.DISCHARGED, session.today(), "اشتغال", "۱"),
    )
    session.do(undo_coverage, UndoCoverage(shown.file.file_no, "نام دیگری بود"))
    again = session.ask(show, ShowFile(nid(1)))
    assert (shown.pension, again.pension) == (PensionFact(PensionState.ON_PENSION, None),) * 2
