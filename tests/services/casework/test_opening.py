# SPDX-License-Identifier: Apache-2.0
"""A file opened by mistake goes back while nothing stands in it; its number stays, and is opened anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id, register
from tests.support.office import ADMIN, NOON, desk, office
from tests.support.workbooks import workbook
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Severity
from welfare_desk.domain.casework.file import in_force
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework import (
    letters,
    living,
    mistakes,
    notes,
    reception,
    recognising,
    requests,
    tasks,
)
from welfare_desk.services.casework.commands import (
    NewDisability,
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.doubles import LikelyDoubles, likely_doubles
from welfare_desk.services.casework.opening import OpeningTakenBack, TakeOpeningBack, take_opening_back
from welfare_desk.services.casework.questions import FindFiles, ShowFile, find, show
from welfare_desk.services.exchange.facts import ImportFiles
from welfare_desk.services.exchange.importing import import_files
from welfare_desk.services.session import Session
from welfare_desk.services.summary.first_page import CountsOn, counts
from welfare_desk.storage.casework.opening import STANDS_IN
from welfare_desk.storage.check import check
from welfare_desk.storage.matching.rules import references

TODAY, YESTERDAY = date(2025, 10, 22), date(2025, 10, 21)
WHY = "پروندهٔ همسایه است"
ZAHRA = {"national_id": national_id(7), "first_name": "زهرا", "last_name": "نوری"}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


@pytest.fixture
def number(session: Session) -> str:
    return register(session, 1).file_no


def refused(session: Session, command: Any, facts: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(RuleError) as told:
        session.do(command, facts)
    return told.value.code, told.value.facts


def seen(session: Session, file_no: str) -> FileSummary:
    return session.ask(show, ShowFile(file_no))


def covered(session: Session) -> int:
    return session.ask(counts, CountsOn(TODAY)).covered


def received(session: Session, origin_office: str = "") -> reception.ReceptionKept:
    about = reception.About(Domain.SOCIAL, "معیشت", neighbourhood="واوان", origin_office=origin_office)
    return session.do(reception.receive, reception.Receive(ZAHRA, YESTERDAY, about))


def accepted(session: Session, kept: reception.ReceptionKept, **more: Any) -> reception.ReceptionKept:
    facts = reception.DecideReception(
        kept.reception_id, kept.version, ReceptionState.ACCEPTED, TODAY, reason="اضطرار", **more
    )
    return session.do(reception.decide_reception, facts)


def test_a_file_opened_by_mistake_counts_nowhere_and_is_found_with_its_reason(
    session: Session, number: str
) -> None:
    assert covered(session) == 1
    told = session.do(take_opening_back, TakeOpeningBack(number, WHY))
    assert told == OpeningTakenBack(number, 2)
    assert covered(session) == 0
    file = seen(session, number)
    assert (file.file.coverage, in_force(file.events)) == (Coverage.CLOSED, ())
    assert [(event.undoes, event.reason, event.recorded_by) for event in file.events] == [
        (None, "", ADMIN), (1, WHY, ADMIN),
    ]  # fmt: skip
    assert [(item.kind, item.code, item.detail, item.struck) for item in file.timeline] == [
        ("undo", "opening", WHY, False), ("coverage", "covered", "", True),
    ]  # fmt: skip
    assert [row.file_no for row in session.ask(find, FindFiles(number)).rows] == [number]
    again = TakeOpeningBack(number, WHY)
    assert refused(session, take_opening_back, again) == ("opening_taken_back", {})
    other = session.do(register_file, RegisterFile(ZAHRA, Domain.SOCIAL))
    assert other.file_no != number


def test_a_file_that_went_back_is_no_double_of_its_person(session: Session) -> None:
    number = session.do(register_file, RegisterFile({**ZAHRA, "father_name": "حسن"}, Domain.SOCIAL)).file_no
    typed = LikelyDoubles(national_id=ZAHRA["national_id"])
    (double,) = session.ask(likely_doubles, typed)
    assert (double.file_no, double.coverage) == (number, Coverage.COVERED)
    by_name = LikelyDoubles(first_name="زهرا", last_name="نوری", father_name="حسن")
    assert [one.file_no for one in session.ask(likely_doubles, by_name)] == [number]
    session.do(take_opening_back, TakeOpeningBack(number, WHY))
    (known,) = session.ask(likely_doubles, typed)
    assert (known.file_no, known.coverage, known.name) == ("", None, double.name)
    assert session.ask(likely_doubles, by_name) == ()
    assert session.do(register_file, RegisterFile(ZAHRA, Domain.SOCIAL)).file_no == number
    assert session.ask(likely_doubles, typed) == (double,)


def test_the_same_person_comes_again_and_gets_the_number_back(session: Session) -> None:
    severe = NewDisability(DisabilityType.PHYSICAL, Severity.SEVERE)
    new = RegisterFile(ZAHRA, Domain.REHABILITATION, disabilities=(severe,), categories=("زن سرپرست خانوار",))
    first = session.do(register_file, new)
    session.do(take_opening_back, TakeOpeningBack(first.file_no, WHY))
    other = RegisterFile(ZAHRA, Domain.SOCIAL, Coverage.APPLICANT, file_no="1404-00099")
    assert refused(session, register_file, other)[1]["codes"] == ["file_no_kept"]
    assert session.do(register_file, new) == first
    file = seen(session, first.file_no)
    assert (file.file.coverage, len(file.events), len(file.household.members)) == (Coverage.COVERED, 3, 1)
    assert [(one.type, one.is_primary) for one in file.disabilities] == [(DisabilityType.PHYSICAL, True)]
    assert [one.name for one in file.categories] == ["زن سرپرست خانوار"]
    assert covered(session) == 1
    session.do(take_opening_back, TakeOpeningBack(first.file_no, WHY))
    assert covered(session) == 0


def test_a_file_that_went_back_opens_again_as_a_closed_one_does(session: Session, number: str) -> None:
    session.do(take_opening_back, TakeOpeningBack(number, WHY))
    session.do(record_coverage, RecordCoverage(number, Coverage.COVERED, TODAY, "درست بود"))
    assert covered(session) == 1
    session.do(living.undo_coverage, living.UndoCoverage(number, "نه"))
    assert seen(session, number).file.coverage is Coverage.CLOSED
    assert refused(session, take_opening_back, TakeOpeningBack(number, WHY))[0] == "opening_taken_back"


def test_the_request_at_the_desk_waits_again_and_is_accepted_under_the_same_number(session: Session) -> None:
    kept = received(session)
    with_expert = reception.DecideReception(
        kept.reception_id, kept.version, ReceptionState.WITH_EXPERT, TODAY, expert="سارا"
    )
    opened = accepted(session, session.do(reception.decide_reception, with_expert), coverage=Coverage.COVERED)
    told = session.do(take_opening_back, TakeOpeningBack(opened.file_no, WHY))
    assert told.reception_id == kept.reception_id
    shown = session.ask(reception.show_reception, reception.ShowReception(kept.reception_id))
    assert (shown.state, shown.expert, shown.file_no, shown.decided_on) == (
        ReceptionState.WITH_EXPERT, "سارا", "", None,
    )  # fmt: skip
    assert [(event.to_state, event.reason) for event in shown.events][-2:] == [
        (ReceptionState.ACCEPTED, "اضطرار"), (ReceptionState.WITH_EXPERT, WHY),
    ]  # fmt: skip
    assert session.ask(recognising.who_is, recognising.WhoIs(ZAHRA["national_id"])).person is not None
    person = session.ask(recognising.who_is, recognising.WhoIs(ZAHRA["national_id"])).person
    assert person is not None
    assert (person.file_no, person.reception_open) == ("", True)
    waits = reception.ReceptionKept(shown.id, shown.version, shown.state)
    assert accepted(session, waits).file_no == opened.file_no
    assert seen(session, opened.file_no).file.coverage is Coverage.APPLICANT


def test_the_question_that_an_acceptance_has_asked_goes_back_with_it(session: Session) -> None:
    opened = accepted(session, received(session, "ری"))
    session.do(take_opening_back, TakeOpeningBack(opened.file_no, WHY))
    (asked,) = session.ask(living.transfers_of, living.TransfersOf(opened.file_no))
    assert asked.mistake is not None
    assert asked.mistake.why == WHY


def _note(session: Session, number: str) -> None:
    session.do(notes.keep_note, notes.KeepNote(number, "تماس گرفت"))


def _task(session: Session, number: str) -> None:
    session.do(tasks.add_task, tasks.AddTask("زنگ بزن", TODAY, file_no=number))


def _call(session: Session, number: str) -> None:
    session.do(letters.record_call, letters.RecordCall(number, Direction.OUT, reached=True, text="می‌آید"))


def _request(session: Session, number: str) -> None:
    session.do(requests.add_request, requests.AddRequest(number, "ویلچر", TODAY))


@pytest.mark.parametrize(
    ("done", "table"),
    [(_note, "note"), (_task, "task"), (_call, "call"), (_request, "service_request")],
)
def test_a_file_in_which_something_stands_stays(
    done: Callable[[Session, str], None], table: str, session: Session, number: str
) -> None:
    done(session, number)
    back = TakeOpeningBack(number, WHY)
    assert refused(session, take_opening_back, back) == ("file_in_use", {"rows": [f"{table}:{number}"]})


def test_what_is_struck_stands_in_nobodys_way(session: Session, number: str) -> None:
    _call(session, number)
    session.do(mistakes.strike_call, mistakes.StrikeCall(1, 1, WHY))
    _task(session, number)
    session.do(mistakes.strike_task, mistakes.StrikeTask(1, 1, WHY))
    session.do(take_opening_back, TakeOpeningBack(number, WHY))


def test_a_file_that_has_moved_on_stays(session: Session, number: str) -> None:
    session.do(record_coverage, RecordCoverage(number, Coverage.DISCHARGED, TODAY, "توانمند شد"))
    assert refused(session, take_opening_back, TakeOpeningBack(number, WHY)) == ("file_moved", {})


def test_a_file_of_an_imported_list_goes_with_its_list_only(tmp_path: Path) -> None:
    with office(tmp_path) as session:
        path = tmp_path / "list.xlsx"
        heads = ["کد ملی", "نام", "نام خانوادگی", "تاریخ تولد", "حوزه"]
        path.write_bytes(workbook([heads, [national_id(7), "زهرا", "نوری", "1367/02/18", "توانبخشی"]]))
        batch = session.do(import_files, ImportFiles(str(path))).batch_id
        back = TakeOpeningBack(seen(session, national_id(7)).file.file_no, WHY)
        assert refused(session, take_opening_back, back) == ("file_of_list", {"batch": batch})


@pytest.mark.parametrize("reason", ["", " "])
def test_nothing_goes_back_without_a_reason(reason: str, session: Session, number: str) -> None:
    assert refused(session, take_opening_back, TakeOpeningBack(number, reason))[0] == "bad_fields"


def test_every_table_that_points_at_a_file_has_been_thought_of() -> None:
    pointing = {table for table, _ in references("case_file")}
    of_the_person = {"commission_case", "merge"}
    stranded_by_nothing = {"coverage_event", "reception", "sighting"}
    assert pointing == (set(STANDS_IN) - of_the_person) | stranded_by_nothing


def test_a_file_taken_back_yesterday_is_opened_anew_today(tmp_path: Path) -> None:
    with office(tmp_path, lambda: NOON - timedelta(days=1)) as session:
        number = register(session, 1).file_no
        session.do(take_opening_back, TakeOpeningBack(number, WHY))
    with desk(tmp_path / "office") as session:
        assert register(session, 1).file_no == number
        assert seen(session, number).file.opened_on == TODAY
