# SPDX-License-Identifier: Apache-2.0
"""Admission by quota through the door: proposed, decided, sealed, repeated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import national_id
from tests.support.office import office
from tests.support.pensions import pension_change
from tests.support.queues import JUNE, LETTER, LETTER_ON, MONTH, quota, waiting
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Kinship, Severity
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.pension.allowances import AllowanceKind, Need
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.summary.listing import FileFilter, ListFiles
from welfare_desk.domain.waiting import QueueState
from welfare_desk.domain.waiting.admission import Outcome, Skipped
from welfare_desk.domain.waiting.policy import PROPOSAL
from welfare_desk.services import pension
from welfare_desk.services.casework.commands import NewDisability, RegisterFile, register_file
from welfare_desk.services.casework.questions import ShowFile, list_files, show
from welfare_desk.services.pension.allowances import (
    ChangeAllowance,
    ListAllowances,
    change_allowance,
    list_allowances,
)
from welfare_desk.services.pension.lists import PrepareList, prepare_list
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move
from welfare_desk.services.waiting.admitting import (
    Admit,
    ListRuns,
    ProposeAdmission,
    Rerun,
    ShowRun,
    admit,
    propose,
    rerun,
    runs,
    show_run,
)
from welfare_desk.services.waiting.calling import HoldEntry, ReleaseEntry, hold, release
from welfare_desk.services.waiting.quotas import CloseQuota, ListQuotas, close_quota, quotas
from welfare_desk.storage.check import check

TODAY = date(2025, 10, 22)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with office(tmp_path) as opened:
        yield opened
        assert check(opened._store).findings == ()


def refusal(session: Session, facts: Any) -> RuleError:
    with pytest.raises(RuleError) as refused:
        session.do(admit, facts)
    return refused.value


def queued(session: Session) -> int:
    return session.ask(list_files, ListFiles(FileFilter(waiting=True))).total


def test_the_first_are_admitted_get_their_pension_and_leave_the_queue(session: Session) -> None:
    files = waiting(session, 4)
    quota_id = quota(session, 2)
    done = session.do(admit, Admit("pension", LETTER))
    assert (done.run, done.quota_id, done.considered, done.admitted, done.skipped, done.left) == (
        1, quota_id, 4, 2, 0, 0,
    )  # fmt: skip
    rows = session.ask(show_run, ShowRun(1)).rows
    assert [(row.position, row.file_no, row.outcome) for row in rows] == [
        (1, files[0], Outcome.ADMITTED),
        (2, files[1], Outcome.ADMITTED),
    ]
    assert queued(session) == 2
    first = session.ask(show, ShowFile(files[0]))
    assert first.pension.state is PensionState.ON_PENSION
    assert [(entry.state, entry.ended_on) for entry in first.queue] == [(QueueState.ADMITTED, TODAY)]
    assert session.ask(show, ShowFile(files[2])).pension.state is PensionState.NONE


def test_a_second_run_gets_what_is_left_and_then_nothing(session: Session) -> None:
    waiting(session, 2)
    quota(session, 3)
    assert session.do(admit, Admit("مستمری", LETTER)).left == 1
    late = waiting(session, 3, first=50)
    second = session.do(admit, Admit("pension", LETTER))
    assert (second.admitted, second.left) == (1, 0)
    assert [row.file_no for row in session.ask(show_run, ShowRun(second.run)).rows] == late[:1]
    assert refusal(session, Admit("pension", LETTER)).code == "quota_used_up"
    (told,) = session.ask(quotas, ListQuotas("pension")).quotas
    assert (told.used, told.left) == (3, 0)
    assert [one.run for one in session.ask(runs, ListRuns("pension")).runs] == [2, 1]


def test_a_letter_that_is_not_recorded_is_recorded_with_the_decision(session: Session) -> None:
    waiting(session, 1)
    assert refusal(session, Admit("pension", LETTER)).code == "quota_not_recorded"
    assert refusal(session, Admit("pension", " ")).code == "quota_without_letter"
    facts = Admit("pension", LETTER, LETTER_ON, 5, MONTH)
    session.do(admit, facts)
    (told,) = session.ask(quotas, ListQuotas()).quotas
    assert (told.letter.places, told.used, str(told.letter.from_month)) == (5, 1, "1404-08")
    differs = refusal(session, replace(facts, places=6))
    assert (differs.code, differs.facts["known"], differs.facts["places"]) == ("quota_differs", 5, 6)


def test_a_hold_outranks_the_run_and_ends_with_its_day(session: Session) -> None:
    files = waiting(session, 3)
    quota(session, 1)
    session.do(hold, HoldEntry(files[0], "نقص مدارک", until=TODAY))
    session.do(hold, HoldEntry(files[1], "در سفر"))
    done = session.do(admit, Admit("pension", LETTER))
    assert [row.file_no for row in session.ask(show_run, ShowRun(done.run)).rows] == files[2:]
    skipped = session.ask(show_run, ShowRun(done.run, Outcome.SKIPPED)).rows
    assert [(row.file_no, row.reason, row.held_until) for row in skipped] == [
        (files[0], Skipped.HELD, TODAY),
        (files[1], Skipped.HELD, None),
    ]
    session.do(release, ReleaseEntry(files[1], "برگشت"))
    refused = refusal(session, Admit("pension", "۹", LETTER_ON, 0, MONTH))
    assert refused.code == "quota_places"
    again = session.do(admit, Admit("pension", "۹", LETTER_ON, 1, MONTH))
    assert [row.file_no for row in session.ask(show_run, ShowRun(again.run)).rows] == [files[1]]


def test_a_hold_that_is_past_holds_no_longer(tmp_path: Path) -> None:
    from tests.support.office import NOON

    with office(tmp_path) as session:
        files = waiting(session, 2)
        quota(session, 1)
        session.do(hold, HoldEntry(files[0], "نقص مدارک", until=TODAY))
        session._clock = lambda: NOON.replace(day=24)
        done = session.do(admit, Admit("pension", LETTER))
        assert [row.file_no for row in session.ask(show_run, ShowRun(done.run)).rows] == files[:1]
        assert session.ask(rerun, Rerun(done.run)).same
        assert check(session._store).findings == ()


def test_nobody_admissible_is_a_sentence_and_nothing_is_written(session: Session) -> None:
    files = waiting(session, 1)
    session.do(hold, HoldEntry(files[0], "نقص مدارک"))
    refused = refusal(session, Admit("pension", LETTER, LETTER_ON, 2, MONTH))
    assert (refused.code, refused.facts["skipped"]) == ("nobody_to_admit", 1)
    assert session.ask(quotas, ListQuotas()).quotas == ()


def test_a_closed_letter_admits_nobody(session: Session) -> None:
    waiting(session, 1)
    session.do(close_quota, CloseQuota(quota(session, 1), 1, "پس گرفته شد"))
    assert refusal(session, Admit("pension", LETTER)).code == "quota_closed"
    assert session.ask(quotas, ListQuotas()).quotas == ()
    assert len(session.ask(quotas, ListQuotas(closed=True)).quotas) == 1


def test_the_list_that_was_looked_at_is_the_list_that_is_decided(session: Session) -> None:
    files = waiting(session, 3)
    quota(session, 2)
    seen = session.ask(propose, ProposeAdmission("pension", LETTER))
    assert [row.file_no for row in seen.rows] == files[:2]
    assert (seen.counts.waiting, seen.counts.admitted, seen.left, seen.matched) == (3, 2, 2, 2)
    session.do(hold, HoldEntry(files[0], "نقص مدارک"))
    facts = Admit("pension", LETTER, seen_digest=seen.digest, seen=tuple(files[:2]))
    changed = refusal(session, facts)
    assert (changed.code, changed.facts["enters"], changed.facts["leaves"]) == (
        "proposal_changed", files[2:], files[:1],
    )  # fmt: skip
    now = session.ask(propose, ProposeAdmission("pension", LETTER))
    assert session.do(admit, replace(facts, seen_digest=now.digest)).admitted == 2


def test_a_household_that_draws_a_pension_is_skipped_with_the_reason(session: Session) -> None:
    first, second = waiting(session, 2)
    session.do(pension.change, pension.ChangePension(first, PensionState.ON_PENSION, TODAY, "مصوبه", "۷"))
    son = RegisterFile(
        {"national_id": national_id(50), "first_name": "رضا", "last_name": "محمدی"},
        Domain.REHABILITATION,
        household_of=first,
        kinship=Kinship.SON,
    )
    of_the_home = session.do(register_file, son).file_no
    session.do(move, MoveInQueue(of_the_home, QueueState.WAITING, JUNE))
    quota(session, 2)
    done = session.do(admit, Admit("pension", LETTER))
    assert (done.considered, done.admitted, done.skipped, done.left) == (2, 1, 1, 1)
    (skipped,) = session.ask(show_run, ShowRun(done.run, Outcome.SKIPPED)).rows
    assert (skipped.position, skipped.file_no, skipped.reason) == (
        1, of_the_home, Skipped.HOUSEHOLD_HAS_PENSION,
    )  # fmt: skip
    (admitted,) = session.ask(show_run, ShowRun(done.run)).rows
    assert (admitted.position, admitted.file_no) == (2, second)
    told = session.ask(show, ShowFile(of_the_home))
    assert (told.pension.state, [one.state for one in told.queue]) == (
        PensionState.NONE,
        [QueueState.WAITING],
    )


def test_a_pension_that_was_cut_is_drawn_again(session: Session) -> None:
    (file_no,) = waiting(session, 1)
    day = date(2025, 7, 1)
    session.do(pension.change, pension.ChangePension(file_no, PensionState.ON_PENSION, day, "مصوبه", "۷"))
    session.do(pension.change, pension_change(file_no, PensionState.CUT, day))
    session.do(move, MoveInQueue(file_no, QueueState.WAITING, day))
    quota(session, 1)
    session.do(admit, Admit("pension", LETTER))
    assert session.ask(show, ShowFile(file_no)).pension.state is PensionState.ON_PENSION


def test_another_service_admits_without_a_pension(session: Session) -> None:
    files = waiting(session, 2, "wheelchair")
    quota(session, 1, "wheelchair")
    session.do(admit, Admit("ویلچر", LETTER))
    first = session.ask(show, ShowFile(files[0]))
    assert first.pension.state is PensionState.NONE
    assert [entry.state for entry in first.queue] == [QueueState.ADMITTED]


def test_the_queue_of_an_allowance_begins_it_where_the_file_shows_its_needs(session: Session) -> None:
    severe, mild = (NewDisability(DisabilityType.PHYSICAL, kind) for kind in (Severity.SEVERE, Severity.MILD))
    for number, disability in enumerate((severe, mild, severe, severe), start=1):
        fields = {
            "first_name": "مریم", "national_id": national_id(number), "birth_date": "1364/01/01",
            "decile": "4",
        }  # fmt: skip
        opened = RegisterFile(
            fields, Domain.REHABILITATION, disabilities=(disability,), opened_on=date(2025, 5, 1)
        )
        file_no = session.do(register_file, opened).file_no
        session.do(move, MoveInQueue(file_no, QueueState.WAITING, JUNE, "living-allowance"))
    quota(session, 2, "living-allowance")
    seen = session.ask(propose, ProposeAdmission("living-allowance", LETTER))
    assert [(row.outcome, row.reason, row.unmet) for row in seen.rows] == [
        (Outcome.ADMITTED, None, ()),
        (Outcome.SKIPPED, Skipped.NOT_ELIGIBLE, ("severe",)),
        (Outcome.ADMITTED, None, ()),
    ]
    done = session.do(admit, Admit("living-allowance", LETTER))
    begun = session.ask(list_allowances, ListAllowances())
    assert [(row.file_no, row.kind, row.state, row.drawer, row.since) for row in begun.rows] == [
        (file_no, AllowanceKind.LIVING, PensionState.ON_PENSION, "مریم", session.today())
        for file_no in ("1404-00001", "1404-00003")
    ]
    made = session.do(prepare_list, PrepareList(MONTH, PaymentKind.LIVING))
    assert made.lines == 2
    assert session.ask(rerun, Rerun(done.run)).same


def test_nobody_waits_for_what_their_own_file_draws(session: Session) -> None:
    (file_no,) = waiting(session, 1, "wheelchair")
    begins, every = PensionState.ON_PENSION, tuple(Need)
    grant = ChangeAllowance(file_no, AllowanceKind.LIVING, begins, TODAY, "دستور استان", "۷", despite=every)
    session.do(change_allowance, grant)
    session.do(pension.change, pension.ChangePension(file_no, begins, TODAY, "مصوبه", "۷"))
    for service in ("pension", "living-allowance"):
        with pytest.raises(RuleError) as told:
            session.do(move, MoveInQueue(file_no, QueueState.WAITING, TODAY, service))
        assert told.value.code == "draws_already"


def test_the_database_keeps_a_run_within_its_quota(session: Session) -> None:
    waiting(session, 3)
    quota(session, 1)
    done = session.do(admit, Admit("pension", LETTER))
    connection = session._store.open_driver(read_only=False)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(admission_considered)")]
    row = dict(
        zip(
            columns,
            connection.execute("SELECT * FROM admission_considered WHERE position = 2").fetchone(),
            strict=True,
        )
    )
    row |= {"id": None, "position": 99, "outcome": "admitted", "quota_id": 1, "seat": 2}
    marks = ", ".join("?" * len(columns))
    with pytest.raises(Exception, match="over the quota"):
        connection.execute(f"INSERT INTO admission_considered VALUES ({marks})", tuple(row.values()))
    with pytest.raises(Exception, match="append only"):
        connection.execute("DELETE FROM admission_run WHERE id = ?", (done.run,))
    connection.close()


def test_a_policy_is_tried_without_being_kept(session: Session) -> None:
    files = waiting(session, 3)
    quota(session, 1)
    policy = replace(PROPOSAL, requires=())
    tried = session.ask(propose, ProposeAdmission("pension", LETTER, policy=policy))
    assert [row.file_no for row in tried.rows] == files[:1]
    assert (tried.enters, tried.leaves) == ((), ())
    needs_visit = session.ask(propose, ProposeAdmission("pension", LETTER, policy=PROPOSAL))
    assert needs_visit.counts.reasons == ((Skipped.NO_HOME_VISIT, 3),)
    assert [one.file_no for one in needs_visit.leaves] == files[:1]


def test_a_run_that_is_cancelled_leaves_nothing(session: Session) -> None:
    waiting(session, 2)
    quota(session, 1)
    told: list[int] = []

    def watcher(done: int, total: int) -> bool:
        told.append(done)
        return done < 3

    with pytest.raises(Cancelled):
        session.do(admit, Admit("pension", LETTER), progress=watcher)
    assert told == [0, 1, 2, 3]
    assert queued(session) == 2
    assert session.ask(runs, ListRuns()).runs == ()


def test_a_double_click_is_one_run(session: Session) -> None:
    waiting(session, 3)
    quota(session, 2)
    facts = Admit("pension", LETTER)
    assert session.do(admit, facts, "key") == session.do(admit, facts, "key")
    assert len(session.ask(runs, ListRuns()).runs) == 1


def test_an_unknown_run_has_a_sentence(session: Session) -> None:
    with pytest.raises(RuleError) as refused:
        session.ask(rerun, Rerun(7))
    assert refused.value.code == "run_not_found"


def test_a_household_gets_one_pension_and_its_second_entry_is_told(session: Session) -> None:
    (first,) = waiting(session, 1)
    fields = {"national_id": national_id(50), "first_name": "رضا", "last_name": "محمدی"}
    facts = RegisterFile(fields, Domain.REHABILITATION, household_of=first, kinship=Kinship.SON)
    second = session.do(register_file, facts).file_no
    session.do(move, MoveInQueue(second, QueueState.WAITING, date(2025, 7, 1)))
    quota(session, 2)
    done = session.do(admit, Admit("pension", LETTER))
    assert (done.admitted, done.skipped, done.left) == (1, 1, 1)
    (skipped,) = session.ask(show_run, ShowRun(done.run, Outcome.SKIPPED)).rows
    assert (skipped.file_no, skipped.reason) == (second, Skipped.HOUSEHOLD_ENTRY_AHEAD)
    assert session.ask(show, ShowFile(second)).pension.state is PensionState.NONE
    again = session.ask(propose, ProposeAdmission("pension", LETTER)).counts
    assert again.reasons == ((Skipped.HOUSEHOLD_HAS_PENSION, 1),)
