# SPDX-License-Identifier: Apache-2.0
"""The reviewed table of every day that a command takes, and what becomes of it in a closed month.

The statement of a month (domain notes 6.2) counts by day who came and went, pensions and places in queues,
sessions of the commission, requests and visits, what came into the store, left it or was mended. What became
of a client, and what headquarters wrote, has its true day however late the office learns it, and corrects the
closed month in the report of the open one (`LATE`). What the office itself did or posted has its day in an
open month (`COUNTED`). Households, disabilities and groups it counts as they stand when it is made, and a
closed month keeps its own copy; a day there says how things were, however late the office learns it. A new
command with a day fails until its line is here.
"""

from __future__ import annotations

import datetime as dt
import typing
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import count
from typing import Any

import pytest

from tests.campaigns.scenes import commands
from tests.services.stage import Scene
from tests.services.states import Act
from tests.support.office import copy_office, desk
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.commission import CommissionKind
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.upkeep import DatedRule
from welfare_desk.services import periods
from welfare_desk.services.casework.commission import KeepSession, keep_session
from welfare_desk.services.office_settings import AddRule, TakeRuleBack, add_rule, take_rule_back
from welfare_desk.services.session import Session

LATE = {
    "casework.change_domain effective_on": "whose care somebody was in: of that day, whoever writes it when",
    "casework.record_visit visited_on": "what a visitor found there, brought to the office after the month",
    "pension.change effective_on": "what somebody is entitled to since, often by a letter of an earlier day",
    "pension.change_allowance effective_on": "as the pension",
    "waiting.admit letter_on": "as a letter that is recorded, which it does where it is on record nowhere",
    "waiting.correct_quota letter_on": "as the letter that is recorded",
    "waiting.record_quota letter_on": "headquarters dated its letter, which comes weeks after its day",
}
"""What became of a client, or what headquarters gave, and why its day is true however late.

It corrects a closed month.
"""

_DESK = "the desk took it in, moved it on or answered it"
_NUMBERED = "it was given its number then, and stands in the register of that month"
_LETTER_SENT = "a letter of the office, or the answer that it took in"
_STORE = "the ledger of the store runs day after day, and its papers are numbered"
_COMMITTEE = "a session was held, and its minutes are numbered"
_CALL = "a call that the office made"

COUNTED = {
    "casework.add_request asked_on": _DESK,
    "casework.answer_transfer answered_on": _LETTER_SENT,
    "casework.ask_origin asked_on": _LETTER_SENT,
    "casework.decide_reception effective_on": _DESK,
    "casework.decide_request decided_on": _DESK,
    "casework.edit_reception received_on": _DESK,
    "casework.receive received_on": _DESK,
    "casework.record_coverage effective_on": "an applicant is taken in by the office",
    "casework.register_file opened_on": _NUMBERED,
    "casework.withdraw_request on": _DESK,
    "commission.keep_session held_on": _COMMITTEE,
    "equipment.ask asked_on": _NUMBERED,
    "equipment.care happened_on": _STORE,
    "equipment.extend_loan agreed_on": "a term that the office gave",
    "equipment.grant_cash granted_on": "money that the office granted",
    "equipment.issue handed_on": _STORE,
    "equipment.key_in handed_on": _STORE,
    "equipment.open_session held_on": _COMMITTEE,
    "equipment.receive received_on": _STORE,
    "equipment.remind reminded_on": _CALL,
    "equipment.return returned_on": _STORE,
    "equipment.scrap held_on": _STORE,
    "equipment.take_back corrected_on": _STORE,
    "equipment.transfer sent_on": _STORE,
    "equipment.workshop moved_on": _STORE,
    "upkeep.add_rule since": "what the office goes by; the closed month went by the former rule",
    "waiting.move effective_on": "a place of an earlier day would stand before those who were told theirs",
    "waiting.record_call called_on": _CALL,
}
"""What the office itself did or posted, and what of it: nothing of it comes into a closed month.

`casework.record_coverage` is both: its scene takes an applicant in; a death, a move or a return is heard of
weeks after its day (`tests/services/summary/monthly/test_late.py`). So is `waiting.move`: its scene joins; to
call or hold is refused too, and to leave is what became of the client
(`tests/services/casework/test_living.py`).
"""

FOLLOWS = frozenset({"casework.answer_transfer answered_on", "casework.decide_reception effective_on"})
"""Days that follow one of the scene, which is today's: the month of today is closed for them."""

OF_TODAY = frozenset({"waiting.admit letter_on"})
"""Acts that are of today themselves, whose month must be open, by a letter of an earlier day."""

_HOME = "households are counted as they stand"
_PERSON = "counted as it stands, and as old as it is"
_DECLARED = "what is declared stands beside the figures and changes none"
_LETTER = "the day of a letter or an answer, which nothing is counted by"
_VALID = "says until when something is good"
_PLAN = "a plan; only what is done is counted"
_LIST = "narrows a list"
_NEVER = "never counted"
_PAPER = "the day of a paper that the committee looks at"

FREE = {
    "waiting.approve_policy since": _PLAN,
    "waiting.hold until": _PLAN,
    "waiting.record_call until": _PLAN,
    "access.print_trail filter.since": _LIST,
    "access.print_trail filter.until": _LIST,
    "attachments.add documents[].dated_on": _LETTER,
    "attachments.add documents[].expires_on": _VALID,
    "attachments.change dated_on": _LETTER,
    "attachments.change expires_on": _VALID,
    "casework.add_category since": _PERSON,
    "casework.add_disability commission_on": _PERSON,
    "casework.add_disability valid_until": _VALID,
    "casework.add_member since": _HOME,
    "casework.add_tag since": _NEVER,
    "casework.add_task due_on": _PLAN,
    "casework.change_visit_plan planned_on": _PLAN,
    "casework.edit_disability commission_on": _PERSON,
    "casework.edit_disability valid_until": _VALID,
    "casework.edit_letter dated_on": _LETTER,
    "casework.edit_task due_on": _PLAN,
    "casework.end_category until": _PERSON,
    "casework.end_disability ended_on": _PERSON,
    "casework.end_guardianship until": _HOME,
    "casework.end_tag until": _NEVER,
    "casework.join_households on": _HOME,
    "casework.member_leaves left_on": _HOME,
    "casework.plan_visit planned_on": _PLAN,
    "casework.plan_visits planned_on": _PLAN,
    "casework.print_visit_day filter.since": _LIST,
    "casework.print_visit_day filter.until": _LIST,
    "casework.print_visit_day on": _LIST,
    "casework.record_letter dated_on": _LETTER,
    "casework.register_file disabilities[].commission_on": _PERSON,
    "casework.register_file disabilities[].valid_until": _VALID,
    "casework.set_guardian since": _HOME,
    "casework.split_household on": _HOME,
    "commission.extend_validity circular_on": _LETTER,
    "commission.extend_validity expired_from": _LIST,
    "commission.extend_validity expired_until": _LIST,
    "commission.overrule valid_until": _VALID,
    "commission.refer referred_on": "the session counts who came, not the referral",
    "commission.vote valid_until": _VALID,
    "equipment.allocate expires_on": _PLAN,
    "equipment.ask papers.needs_on": _PAPER,
    "equipment.ask papers.prescribed_on": _PAPER,
    "equipment.complete_request papers.needs_on": _PAPER,
    "equipment.complete_request papers.prescribed_on": _PAPER,
    "equipment.extend_loan due_on": _PLAN,
    "equipment.issue lines[].due_on": _PLAN,
    "equipment.issue_card since": _LIST,
    "equipment.issue_card until": _LIST,
    "equipment.key_in ticked[].due_on": _PLAN,
    "equipment.plan_outreach planned_on": _PLAN,
    "equipment.receive letter_on": _LETTER,
    "equipment.transfer letter_on": _LETTER,
    "inquiries.answer answered_on": _LETTER,
    "inquiries.answer valid_until": _VALID,
    "inquiries.send sent_on": _LETTER,
    "office.confirm_day day": "today, or it is refused; and the month of today must be open",
    "papers.issue_certificate valid_until": _VALID,
    "papers.print_many day": _LIST,
    "pension.set_aside until": _PLAN,
    "pension.release_announced released_on": _LETTER,
    "pension.send_list sent_on": _LETTER,
    "summary.correct_declared said.said_on": _DECLARED,
    "summary.record_declared said_on": _DECLARED,
    "summary.export_handing_report definition.period.since": _LIST,
    "summary.export_handing_report definition.period.until": _LIST,
    "summary.export_report definition.period.since": _LIST,
    "summary.export_report definition.period.until": _LIST,
    "summary.export_store_report definition.period.since": _LIST,
    "summary.export_store_report definition.period.until": _LIST,
    "summary.print_report definition.period.since": _LIST,
    "summary.print_report definition.period.until": _LIST,
    "summary.print_store_report definition.period.since": _LIST,
    "summary.print_store_report definition.period.until": _LIST,
    "summary.save_report definition.period.since": _LIST,
    "summary.save_report definition.period.until": _LIST,
    "upkeep.add_signatory since": "papers keep the name they were signed with",
    "upkeep.end_signatory until": "papers keep the name they were signed with",
}
"""What may lie in a closed month, and why."""

OF_SESSIONS = {
    "commission.assign": "month_closed",
    "commission.attendance": "month_closed",
    "commission.delete_session": "month_closed",
    "commission.overrule": "month_closed",
    "commission.vote": "month_closed",
    "commission.close_session": "ok",
    "commission.unassign": "ok",
    "commission.withdraw": "ok",
}
"""Commands whose day is that of a session, and what becomes of them once its month is closed.

The statement counts sessions, who came, who was confirmed and who was rejected; a counter-vote would change
it. Closing a session freezes what stands there, and those absent are referred of today. Whoever is untold is
taken out of a session that nobody closed in time; a referral that is withdrawn never had a session.
"""

PLAYED_FREE = sorted(
    name for name, why in FREE.items() if why in (_HOME, _PERSON, _LETTER, _NEVER) and "[]" not in name
)
"""Those of them that a clerk writes of days long past."""


_turns = count()


def days(kind: Any, path: str = "") -> Iterator[str]:
    """Where a command's facts hold a day."""
    if kind is dt.date:
        yield path
    elif is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        for part in fields(kind):
            yield from days(hints[part.name], f"{path}.{part.name}".lstrip("."))
    else:
        inside = f"{path}[]" if typing.get_origin(kind) in (tuple, list) else path
        for part in typing.get_args(kind):
            yield from days(part, inside)


def test_the_table_names_every_day_of_every_command() -> None:
    found = {f"{name} {path}" for name, command in commands().items() for path in days(command.facts)}
    assert sorted(found) == sorted([*COUNTED, *LATE, *FREE])


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with desk(copy_office(tmp_path_factory.mktemp("closed") / "office")) as session:
        yield session


def played(office: Session, told: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """What comes of a command whose one day lies in the closed month, everything else as in its scene."""
    name, path = told.split()
    scene = Scene(office, name, next(_turns))
    this_month = JalaliMonth.of(office.today())
    closed, day = this_month.plus(-1), this_month.first() - dt.timedelta(days=1)
    if told in FOLLOWS or (told in LATE and told not in OF_TODAY):
        closed, day = this_month, office.today()
    monkeypatch.setattr(periods, "closed_through", lambda _: closed)
    return scene.rehearse(lambda act: replace(act.facts, **{path: day}))


@pytest.mark.parametrize("told", sorted(COUNTED))
def test_what_the_office_did_is_refused_in_a_closed_month(
    told: str, office: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert played(office, told, monkeypatch) == "month_closed"


@pytest.mark.parametrize("told", sorted(LATE))
def test_what_became_of_a_client_or_of_a_letter_is_recorded_of_its_day_in_a_closed_month(
    told: str, office: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That it corrects the month is told in `test_late.py` and `test_later.py` of the month."""
    assert played(office, told, monkeypatch) == "ok"


@pytest.mark.parametrize("told", PLAYED_FREE)
def test_what_it_does_not_count_is_recorded_of_any_day(
    told: str, office: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert played(office, told, monkeypatch) != "month_closed"


def test_the_table_names_every_command_about_a_session() -> None:
    about = {
        name
        for name, command in commands().items()
        if not name.startswith("papers.")
        and {"session_id", "case_id"} & {part.name for part in fields(command.facts)}
    }
    assert about == OF_SESSIONS.keys()


@pytest.mark.parametrize("name", sorted(OF_SESSIONS))
def test_what_came_of_a_session_of_a_closed_month_stands(
    name: str, office: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene(office, name, next(_turns))
    monkeypatch.setattr(periods, "closed_through", lambda _: JalaliMonth.of(office.today()))
    assert scene.rehearse(lambda act: act.facts) == OF_SESSIONS[name]


def test_a_request_that_a_closed_month_counts_is_not_struck(
    office: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither is its answer, nor a question to the office of origin with its own."""
    this_month = JalaliMonth.of(office.today())
    past = this_month.first() - dt.timedelta(days=1)
    asked, answered, moved, back = (
        Scene(office, f"casework.{name}", next(_turns))
        for name in ("strike_request", "take_answer_back", "strike_transfer", "take_transfer_answer_back")
    )
    monkeypatch.setattr(periods, "closed_through", lambda _: this_month.plus(-1))

    def earlier(changed: str) -> Callable[[Act], Any]:
        def aimed(act: Act) -> Any:
            act.work.db.raw.execute(changed.replace("?", f"'{past}'"))
            return act.facts

        return aimed

    requests, answers = "UPDATE service_request SET asked_on = ?", ", decided_on = ? WHERE state <> 'open'"
    questions, replies = "UPDATE transfer SET asked_on = ?", ", answered_on = ? WHERE answer IS NOT NULL"
    assert [
        asked.rehearse(earlier(requests)),
        answered.rehearse(earlier(requests + answers)),
        moved.rehearse(earlier(questions)),
        back.rehearse(earlier(questions + replies)),
    ] == ["month_closed"] * 4


def test_what_was_said_of_a_client_in_a_closed_month_is_taken_back(
    office: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    this_month = JalaliMonth.of(office.today())
    past = this_month.first() - dt.timedelta(days=1)
    visit, left, moved = (
        Scene(office, f"casework.{name}", next(_turns))
        for name in ("take_back_visit", "undo_coverage", "undo_domain")
    )

    def earlier(act: Act) -> Any:
        told = (str(past), act.facts.visit_id)
        act.work.db.raw.execute("UPDATE visit SET visited_on = ? WHERE id = ?", told)
        return act.facts

    monkeypatch.setattr(periods, "closed_through", lambda _: this_month.plus(-1))
    assert visit.rehearse(earlier) == "ok"
    monkeypatch.setattr(periods, "closed_through", lambda _: this_month)
    assert [left.rehearse(lambda act: act.facts), moved.rehearse(lambda act: act.facts)] == ["ok", "ok"]


def test_a_session_is_not_moved_out_of_a_closed_month(
    office: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    this_month = JalaliMonth.of(office.today())
    first, next_month = this_month.first(), this_month.last() + dt.timedelta(days=1)
    made = office.do(keep_session, KeepSession("closed", first, CommissionKind.DETERMINATION))
    monkeypatch.setattr(periods, "closed_through", lambda _: this_month)
    moved = KeepSession("closed", next_month, CommissionKind.DETERMINATION, id=made.id, version=1)
    with pytest.raises(RuleError) as refused:
        office.do(keep_session, moved)
    assert refused.value.code == "month_closed"


def test_a_rule_that_a_closed_month_went_by_stands(office: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    this_month = JalaliMonth.of(office.today())
    last_month = this_month.plus(-1)
    older, newer = (
        office.do(add_rule, AddRule(DatedRule.TASK_DAYS, month.first(), 20, "بخشنامه"))
        for month in (last_month, this_month)
    )
    monkeypatch.setattr(periods, "closed_through", lambda _: last_month)
    office.do(take_rule_back, TakeRuleBack(newer.id, 1, "اشتباه"))
    with pytest.raises(RuleError) as refused:
        office.do(take_rule_back, TakeRuleBack(older.id, 1, "اشتباه"))
    assert refused.value.code == "month_closed"
