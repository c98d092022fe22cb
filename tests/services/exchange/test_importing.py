# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.support.lists import client, grid, nid
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity, Sex
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.domain.exchange.outcome import Action, Decision, Totals
from welfare_desk.domain.exchange.survey import SheetChoice
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.listing import FileFilter, ListFiles
from welfare_desk.domain.upkeep import Catalogue
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.casework.questions import ShowFile, list_files, show
from welfare_desk.services.casework.reasons import AddDisability, add_disability
from welfare_desk.services.exchange.batches import batch_rows, list_batches, problems
from welfare_desk.services.exchange.facts import (
    BatchId,
    BatchRows,
    Imported,
    ImportFiles,
    ListBatches,
    ReadList,
)
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.exchange.looking import read_list
from welfare_desk.services.exchange.undoing import undo_import
from welfare_desk.services.office_settings import AskItems, items
from welfare_desk.services.session import Session
from welfare_desk.services.summary.first_page import CountsOn, counts
from welfare_desk.services.upkeep import CheckOffice, check_office
from welfare_desk.storage.casework.listing import wrong_files

List = Callable[..., str]


def brought_in(session: Session, path: str, **facts: Any) -> Imported:
    return session.do(import_files, ImportFiles(path, **facts))


def figures(totals: Totals) -> dict[str, int]:
    return {name: count for name in Totals.__dataclass_fields__ if (count := getattr(totals, name))}


def until(thousandths: int) -> Callable[[int, int], bool]:
    """A clerk who presses cancel there."""
    return lambda done, _: done < thousandths


def rows_of(session: Session, table: str) -> int:
    with session._store.reading() as connection:
        return int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())


FULL = client(
    1,
    national_id=nid(1),
    category="زنان سرپرست خانوار",
    disability="ذهنی و بینایی",
    severity="شدید",
    pension="پشت نوبت",
    requested_on="1400/03/26",
    household_size=4,
    decile=3,
    sheba="IR800151276708947005791169",
    mobile="09122535970",
    phone="02156341234",
    neighbourhood="انبیاء",
    address="خیابان نامور",
    postal_code="2117455969",
    note="بازدید شد",
)


def test_a_name_as_long_as_a_cell_is_no_name_and_its_row_says_so(session: Session, listed: List) -> None:
    long, white, blank = "ب" * 32_000, "\u3164", "\u2800"
    path = listed(
        grid([client(1, name=long), client(2, name=white), client(3, address=long), client(4, name=blank)])
    )
    done = brought_in(session, path)
    assert figures(done.totals) == {"rows": 4, "accepted": 1, "warned": 1, "rejected": 3}
    told = session.ask(problems, BatchId(done.batch_id)).problems
    assert [(row.row, row.fields, row.code) for row in told] == [
        (2, ("name",), "too_long"),
        (3, ("name",), "missing"),
        (4, ("address",), "too_long"),
        (5, ("name",), "missing"),
    ]


def test_a_row_becomes_a_file_with_all_that_belongs_to_it(session: Session, listed: List) -> None:
    done = brought_in(session, listed(grid([FULL])))
    assert figures(done.totals) == {"rows": 1, "accepted": 1}
    file = session.ask(show, ShowFile(nid(1)))
    person, household = file.person, file.household
    assert (person.first_name, person.last_name, person.father_name) == ("زهرا", "کریمی", "یوسف")
    assert (person.sex, person.birth_date, person.mobile) == (Sex.FEMALE, date(1962, 5, 1), "09122535970")
    assert person.phone == "02156341234"
    assert (household.declared_size, household.decile, household.neighbourhood) == (4, 3, "انبیاء")
    assert (household.sheba, household.postal_code) == ("IR800151276708947005791169", "2117455969")
    assert [(member.person.id, member.kinship) for member in household.members] == [(person.id, Kinship.HEAD)]
    assert (file.file.file_no, file.file.domain, file.file.note) == ("1399-00002", Domain.SOCIAL, "بازدید شد")
    assert (file.file.coverage, file.file.opened_on) == (Coverage.COVERED, date(2021, 6, 16))
    assert [(each.type, each.severity, each.is_primary) for each in file.disabilities] == [
        (DisabilityType.INTELLECTUAL, Severity.SEVERE, True),
        (DisabilityType.VISUAL, Severity.UNKNOWN, False),
    ]
    assert [category.name for category in file.categories] == ["زنان سرپرست خانوار"]
    assert file.pension.state is PensionState.NONE
    assert [(entry.service, entry.joined_on) for entry in file.queue] == [("pension", date(2021, 6, 16))]
    assert [(event.to_state, event.effective_on) for event in file.events] == [
        (Coverage.COVERED, session.today())
    ]


def test_a_category_of_the_list_joins_the_office_s_own(session: Session, listed: List) -> None:
    def offered() -> tuple[str, ...]:
        return session.ask(items, AskItems(Catalogue.SOCIAL_CATEGORY)).names

    before = offered()
    categories = ("گروه تازه", "چند قلوها", "معتاد متجاهر")  # the last is a tag that no list shows
    rows = [client(number, category=category) for number, category in enumerate(categories, 1)]
    brought_in(session, listed(grid(rows)))
    assert offered() == (*before, "گروه تازه")


def test_figures_after_an_import(session: Session, listed: List) -> None:
    words = ("مستمری‌بگیر", "پشت نوبت", "غیرمستمر", "تعلیق", "قطع", None)
    brought_in(session, listed(grid([client(number, pension=word) for number, word in enumerate(words)])))
    found = session.ask(counts, CountsOn())
    assert (found.covered, found.on_pension, found.in_queue, found.suspended) == (6, 1, 1, 1)
    assert found.by_sex == {"female": 2, "male": 4}


def test_everything_holds_after_an_import(session: Session, listed: List) -> None:
    path = listed(grid([FULL, *(client(number, pension="مستمر") for number in range(2, 9))]))
    brought_in(session, path)
    assert session.ask(check_office, CheckOffice()).findings == ()
    with session._store.reading() as connection:
        assert wrong_files(connection.connection.driver_connection) == []


def test_the_same_file_again_adds_nothing(session: Session, listed: List) -> None:
    path = listed(grid([FULL, client(2), client(2)]))
    assert figures(brought_in(session, path).totals) == {"rows": 3, "accepted": 2, "repeated": 1}
    before = rows_of(session, "person"), rows_of(session, "coverage_event"), rows_of(session, "queue_entry")
    assert figures(brought_in(session, path).totals) == {"rows": 3, "repeated": 3}
    assert before == (
        rows_of(session, "person"),
        rows_of(session, "coverage_event"),
        rows_of(session, "queue_entry"),
    )
    assert session.ask(read_list, ReadList(path)).seen_before == session.now()


def test_files_without_a_number_get_the_next_free_one(session: Session, listed: List) -> None:
    rows = [client(1, file_no="1404-00017"), client(2, file_no=None), client(3, file_no="ندارد"), client(4)]
    done = brought_in(session, listed(grid(rows)))
    assert figures(done.totals) == {"rows": 4, "accepted": 4, "warned": 1}
    numbers = [session.ask(show, ShowFile(nid(number))).file.file_no for number in (1, 2, 3, 4)]
    assert numbers == ["1404-00017", "1404-00018", "1404-00019", "1399-00005"]


def test_warned_fields_are_empty_and_their_cells_kept(session: Session, listed: List) -> None:
    done = brought_in(session, listed(grid([client(1, mobile="ندارد", decile=14)])))
    assert figures(done.totals) == {"rows": 1, "accepted": 1, "warned": 1}
    (problem,) = session.ask(problems, BatchId(done.batch_id)).problems
    assert (problem.outcome, problem.fields, problem.row) == ("warned", ("mobile", "decile"), 2)
    (row,) = session.ask(batch_rows, BatchRows(done.batch_id)).rows
    assert row.cells[-2:] == ("ندارد", "14")
    assert row.file_no == "1399-00002"


def test_rejected_rows_are_kept_as_typed(session: Session, listed: List) -> None:
    rows = [client(1), client(2, national_id="1111111111"), client(3, birth_date=date(2040, 1, 1))]
    done = brought_in(session, listed(grid(rows)))
    assert figures(done.totals) == {"rows": 3, "accepted": 1, "rejected": 2}
    kept = session.ask(batch_rows, BatchRows(done.batch_id, ("rejected",))).rows
    assert [(row.row, row.cells[0], row.reasons[0].code) for row in kept] == [
        (3, "1111111111", "bad_national_id"),
        (4, nid(3), "date_in_future"),
    ]
    assert kept[1].cells[5] == "2040-01-01"


def test_known_people_are_completed_and_differing_values_wait_for_the_tick(
    session: Session, listed: List
) -> None:
    brought_in(session, listed(grid([client(1, mobile="09120000000")])))
    fuller = client(
        1,
        mobile="09121234567",
        neighbourhood="واوان",
        disability="ذهنی",
        severity="خفیف",
        category="چندقلوها",
        pension="مستمری‌بگیر",
        household_size=3,
        note="جابه‌جا شد",
    )
    done = brought_in(session, listed(grid([fuller])))
    assert figures(done.totals) == {"rows": 1, "updated": 1}
    file = session.ask(show, ShowFile(nid(1)))
    assert (file.person.mobile, file.household.neighbourhood, file.household.declared_size) == (
        "09120000000",
        "واوان",
        3,
    )
    assert [(each.type, each.severity) for each in file.disabilities] == [
        (DisabilityType.INTELLECTUAL, Severity.MILD)
    ]
    assert [category.name for category in file.categories] == ["چندقلوها"]
    assert (file.pension.state, file.file.note) == (PensionState.NONE, "جابه‌جا شد")
    assert figures(brought_in(session, listed(grid([fuller]))).totals) == {"rows": 1, "repeated": 1}
    changed = {**fuller, "disability": "بینایی", "file_no": "1400-00009"}
    again = brought_in(session, listed(grid([changed])), overwrite=True)
    assert figures(again.totals) == {"rows": 1, "updated": 1}
    file = session.ask(show, ShowFile(nid(1)))
    assert file.person.mobile == "09121234567"
    assert [(each.type, each.is_primary) for each in file.disabilities] == [(DisabilityType.VISUAL, True)]
    assert file.file.file_no == "1399-00002"
    assert session.ask(check_office, CheckOffice()).findings == ()
    with session._store.reading() as connection:
        assert wrong_files(connection.connection.driver_connection) == []


def test_a_severity_of_no_disability_is_told_and_left_out(session: Session, listed: List) -> None:
    rows = [
        client(1, disability="فاقد معلولیت", severity="شدید"),
        client(2, disability="فاقد معلولیت شدید"),
        client(3, disability="فاقد معلولیت و بینایی", severity="شدید"),
    ]
    done = brought_in(session, listed(grid(rows)))
    assert figures(done.totals) == {"rows": 3, "accepted": 3, "warned": 3}
    told = session.ask(problems, BatchId(done.batch_id)).problems
    assert [(one.fields, one.code, one.written) for one in told] == [
        (("severity",), "severity_of_none", "شدید"),
        (("disability",), "severity_of_none", "فاقد معلولیت شدید"),
        (("disability",), "unknown_word", "فاقد معلولیت و بینایی"),
    ]
    assert [kinds(session, number) for number in (1, 2, 3)] == [
        [(DisabilityType.NONE, Severity.UNKNOWN, True)],
        [(DisabilityType.NONE, Severity.UNKNOWN, True)],
        [(DisabilityType.UNKNOWN, Severity.SEVERE, True)],
    ]
    assert session.ask(check_office, CheckOffice()).findings == ()


def kinds(session: Session, number: int) -> list[tuple[DisabilityType, Severity, bool]]:
    file = session.ask(show, ShowFile(nid(number)))
    return [(each.type, each.severity, each.is_primary) for each in file.disabilities]


def test_no_disability_replaces_what_no_commission_has_voted(session: Session, listed: List) -> None:
    brought_in(session, listed(grid([client(1, disability="ذهنی و بینایی", severity="شدید")])))
    none = listed(grid([client(1, disability="فاقد معلولیت")]))
    assert figures(brought_in(session, none).totals) == {"rows": 1, "repeated": 1}
    done = brought_in(session, none, overwrite=True)
    assert figures(done.totals) == {"rows": 1, "updated": 1}
    assert kinds(session, 1) == [(DisabilityType.NONE, Severity.UNKNOWN, True)]
    past = session.ask(show, ShowFile(nid(1))).past_disabilities
    assert [(one.type, one.ended_on) for one in past] == [(DisabilityType.VISUAL, session.today())]
    assert session.ask(check_office, CheckOffice()).findings == ()
    session.do(undo_import, BatchId(done.batch_id))
    assert kinds(session, 1) == [
        (DisabilityType.INTELLECTUAL, Severity.SEVERE, True),
        (DisabilityType.VISUAL, Severity.UNKNOWN, False),
    ]


def test_no_disability_touches_no_vote_of_the_commission(session: Session, listed: List) -> None:
    brought_in(session, listed(grid([client(1)])))
    file = session.ask(show, ShowFile(nid(1)))
    typed = AddDisability(
        file.file.file_no, file.person.version, DisabilityType.VISUAL, Severity.MILD, session.today()
    )
    session.do(add_disability, typed)
    none = listed(grid([client(1, disability="فاقد معلولیت")]))
    done = brought_in(session, none, overwrite=True)
    assert figures(done.totals) == {"rows": 1, "repeated": 1}
    (row,) = session.ask(batch_rows, BatchRows(done.batch_id)).rows
    assert [reason.code for reason in row.reasons] == ["vote_contradicts_list"]
    assert kinds(session, 1) == [(DisabilityType.VISUAL, Severity.MILD, True)]


def test_a_member_of_a_household_gets_a_file(session: Session, listed: List) -> None:
    fields = {"national_id": nid(1), "first_name": "زهرا", "last_name": "کریمی", "birth_date": "1341/02/11"}
    made = session.do(register_file, RegisterFile(fields, Domain.SOCIAL, file_no="1390-00001"))
    with session._store.writing() as connection:
        for statement in (
            "DELETE FROM coverage_event", "DELETE FROM search_key", "DELETE FROM file_words",
            "DELETE FROM file_list", "DELETE FROM case_file",
        ):  # fmt: skip
            connection.exec_driver_sql(statement)
        connection.commit()
    done = brought_in(session, listed(grid([{**FULL, "pension": "مستمر"}, FULL])))
    assert figures(done.totals) == {"rows": 2, "accepted": 1, "repeated": 1}
    file = session.ask(show, ShowFile("1399-00002"))
    assert (file.person.id, file.household.id) == (made.person_id, made.household_id)
    assert (file.pension.state, file.household.declared_size) == (PensionState.ON_PENSION, 4)
    with session._store.reading() as connection:
        assert wrong_files(connection.connection.driver_connection) == []


def test_the_other_files_of_a_household_show_what_a_row_brings_to_it(session: Session, listed: List) -> None:
    brought_in(session, listed(grid([client(1)])))
    fields = {"first_name": "نو", "last_name": "رسیده", "birth_date": "1390/01/01", "national_id": nid(60)}
    joining = RegisterFile(fields, Domain.SOCIAL, household_of="1399-00002", kinship=Kinship.SON)
    session.do(register_file, joining)
    brought_in(session, listed(grid([client(1, neighbourhood="سالور")])))
    page = session.ask(list_files, ListFiles(FileFilter(neighbourhoods=("سالور",))))
    assert sorted(row.national_id for row in page.rows) == [nid(1), nid(60)]


def test_ambiguous_rows_wait_for_the_clerk(session: Session, listed: List) -> None:
    brought_in(session, listed(grid([client(1), client(2)])))
    other_name = client(1, name="عباس", mobile="09121234567")
    other_number = client(3, file_no="1399-00003")
    path = listed(grid([other_name, other_number]))
    done = brought_in(session, path)
    assert figures(done.totals) == {"rows": 2, "ambiguous": 2}
    assert rows_of(session, "person") == 2
    decisions = (Decision("برگه 1", 2, Action.SAME), Decision("برگه 1", 3, Action.DIFFERENT))
    done = brought_in(session, path, decisions=decisions)
    assert figures(done.totals) == {"rows": 2, "accepted": 1, "updated": 1}
    assert session.ask(show, ShowFile(nid(1))).person.mobile == "09121234567"
    assert session.ask(show, ShowFile(nid(3))).file.file_no == "1404-00001"


def test_a_row_corrected_in_the_wizard(session: Session, listed: List) -> None:
    path = listed(grid([client(1, national_id="123", domain="؟")]))
    cells = {"national_id": nid(1), "domain": "اجتماعی"}
    done = brought_in(session, path, decisions=(Decision("برگه 1", 2, cells=cells),))
    assert figures(done.totals) == {"rows": 1, "accepted": 1}
    (row,) = session.ask(batch_rows, BatchRows(done.batch_id)).rows
    assert row.cells[0] == "123"


def test_cancelling_leaves_nothing_behind(session: Session, listed: List) -> None:
    path = listed(grid([client(number) for number in range(40)]))
    for refused_at in (0, 150, 350, 420, 900, 1000):
        with pytest.raises(Cancelled):
            session.do(import_files, ImportFiles(path), progress=until(refused_at))
    assert (
        rows_of(session, "person") == rows_of(session, "import_batch") == rows_of(session, "file_list") == 0
    )
    assert figures(brought_in(session, path).totals) == {"rows": 40, "accepted": 40}


def test_one_key_is_one_import(session: Session, listed: List) -> None:
    path = listed(grid([client(1)]))
    first = session.do(import_files, ImportFiles(path), "once")
    assert session.do(import_files, ImportFiles(path), "once") == first
    assert len(session.ask(list_batches, ListBatches()).batches) == 1
    with pytest.raises(RuleError, match="key_reused"):
        session.do(import_files, ImportFiles(path, overwrite=True), "once")


def test_a_file_that_changed_since_its_check_is_refused(session: Session, listed: List) -> None:
    with pytest.raises(RuleError, match="list_changed"):
        brought_in(session, listed(grid([client(1)])), file_sha256="0" * 64)


def test_a_workbook_without_a_list_is_refused(session: Session, listed: List) -> None:
    with pytest.raises(RuleError, match="no_list"):
        brought_in(session, listed([["سلام"], ["این یک نامه است."]]))
    with pytest.raises(RuleError, match="no_such_sheet"):
        brought_in(session, listed(grid([client(1)])), sheets=(SheetChoice("برگهٔ دیگر"),))
    assert rows_of(session, "import_batch") == 0


def test_what_the_clerk_chose_for_a_column_is_remembered(session: Session, listed: List) -> None:
    rows = grid([client(1, note="در بایگانی"), client(2, note="در اتاق ۳")])
    rows[0][-1], rows[0][3] = "جای پرونده", "نام والد"
    path = listed(rows)
    choice = SheetChoice("برگه 1", columns={"8": "keep_in_note", "3": "father_name"})
    brought_in(session, path, sheets=(choice,))
    assert session.ask(show, ShowFile(nid(1))).file.note == "جای پرونده: در بایگانی"
    assert session.ask(show, ShowFile(nid(1))).person.father_name == "یوسف"
    columns = session.ask(read_list, ReadList(listed(rows))).sheets[0].columns
    assert [(column.field, column.how) for column in (columns[3], columns[8])] == [
        ("father_name", "remembered"),
        ("keep_in_note", "remembered"),
    ]
