# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.lists import nid
from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity, Sex
from welfare_desk.domain.exchange.client import Client, Reading
from welfare_desk.domain.exchange.fields import Problem
from welfare_desk.domain.exchange.intake import Intake, file_no_key, settled_spelling
from welfare_desk.domain.exchange.outcome import Action, Held, Outcome, Verdict
from welfare_desk.domain.pension import PensionState

ALI = Client(
    national_id=nid(1), first_name="علی", last_name="رضایی", father_name="حسن", birth_date=date(1971, 1, 1),
    file_no="1399-00001", domain=Domain.REHABILITATION,
)  # fmt: skip
ZAHRA = replace(
    ALI,
    national_id=nid(2),
    first_name="زهرا",
    last_name="کریمی",
    birth_date=date(1990, 2, 2),
    file_no="1399-00002",
)


def judge(
    *clients: Client, held: tuple[Client, ...] = (), overwrite: bool = False, **actions: Action
) -> list[Verdict]:
    known = [Held(client, number, number + 100, number + 200) for number, client in enumerate(held, 1)]
    intake = Intake(known, overwrite=overwrite)
    return [
        intake.decide("برگه", Reading(row, client), actions.get(f"row{row}", Action.NONE))
        for row, client in enumerate(clients, 2)
    ]


def outcomes(verdicts: list[Verdict]) -> list[str]:
    return [verdict.outcome.value for verdict in verdicts]


def test_an_unknown_identifier_is_a_new_person_however_alike_others_are() -> None:
    twin = replace(ALI, national_id=nid(3), file_no="")
    assert (
        outcomes(judge(ALI, twin, held=(replace(ALI, national_id=nid(4), file_no="x"),))) == ["accepted"] * 2
    )


def test_the_same_row_again_is_a_repetition() -> None:
    again = replace(ALI, first_name="علي", last_name="رضائی", father_name="حسن ")
    assert outcomes(judge(ALI, again)) == ["accepted", "repeated"]
    assert outcomes(judge(again, held=(ALI,))) == ["repeated"]


def test_a_name_split_otherwise_is_the_same_name() -> None:
    assert outcomes(judge(replace(ALI, first_name="علی رضایی", last_name=""), held=(ALI,))) == ["repeated"]


@pytest.mark.parametrize(
    ("other", "fields"),
    [
        ({"first_name": "عباس"}, ["national_id", "name"]),
        ({"last_name": "رضاپور"}, ["national_id", "name"]),
        ({"birth_date": date(1971, 1, 2)}, ["national_id", "birth_date"]),
        ({"first_name": "عباس", "birth_date": date(1971, 1, 2)}, ["national_id", "name", "birth_date"]),
    ],
)
def test_a_known_identifier_with_another_name_or_birth_date_is_ambiguous(
    other: dict[str, Any], fields: list[str]
) -> None:
    for verdict in (judge(replace(ALI, **other), held=(ALI,))[0], judge(ALI, replace(ALI, **other))[1]):
        assert verdict.outcome is Outcome.AMBIGUOUS
        assert [problem.field for problem in verdict.problems] == fields


def test_somebody_elses_identifier_within_the_list_is_rejected() -> None:
    stranger = replace(ZAHRA, national_id=ALI.national_id)
    verdicts = judge(ALI, stranger)
    assert outcomes(verdicts) == ["accepted", "rejected"]
    (problem,) = verdicts[1].problems
    assert (problem.field, problem.code, problem.facts["other_row"]) == ("national_id", "id_of_another", 2)
    assert outcomes(judge(stranger, held=(ALI,))) == ["ambiguous"]
    assert outcomes(judge(ALI, stranger, held=(ALI,))) == ["repeated", "rejected"]


def test_a_taken_file_number_is_ambiguous() -> None:
    for number in ("1399-00001", "۱۳۹۹–۰۰۰۰۱", "1399/00001"):
        verdict = judge(replace(ZAHRA, file_no=number), held=(ALI,))[0]
        assert (verdict.outcome, verdict.problems[0].field) == (Outcome.AMBIGUOUS, "file_no")
    assert outcomes(judge(ALI, replace(ZAHRA, file_no=ALI.file_no))) == ["accepted", "ambiguous"]


def test_rows_that_are_not_imported_reserve_nothing() -> None:
    intake = Intake()
    rejected = Reading(2, replace(ALI, first_name=""), (Problem("name", "missing"),))
    assert intake.decide("برگه", rejected).outcome is Outcome.REJECTED
    assert intake.decide("برگه", Reading(3, replace(ZAHRA, file_no=ALI.file_no))).outcome is Outcome.ACCEPTED
    clash = replace(ALI, national_id=nid(7))
    assert intake.decide("برگه", Reading(4, clash)).outcome is Outcome.AMBIGUOUS
    assert intake.decide("برگه", Reading(5, replace(clash, file_no="1399-00009"))).outcome is Outcome.ACCEPTED


def test_updating_fills_what_is_empty() -> None:
    fuller = replace(ALI, mobile="09121234567", sex=Sex.MALE, disabilities=(DisabilityType.VISUAL,))
    verdict = judge(fuller, held=(ALI,))[0]
    assert verdict.outcome is Outcome.UPDATED
    assert verdict.changes == {
        "sex": (Sex.UNKNOWN, Sex.MALE),
        "disabilities": ((), (DisabilityType.VISUAL,)),
        "mobile": (None, "09121234567"),
    }
    assert outcomes(judge(ALI, fuller, fuller)) == ["accepted", "updated", "repeated"]


def test_a_later_row_completes_the_new_person() -> None:
    verdicts = judge(ALI, replace(ALI, mobile="09121234567"))
    holder = verdicts[0].holder
    assert holder is not None
    assert holder.client.mobile == "09121234567"
    assert ALI.mobile is None


def test_a_differing_value_needs_the_clerks_tick() -> None:
    held = replace(ALI, mobile="09120000000", neighbourhood="موسی‌آباد", decile=3)
    row = replace(ALI, mobile="09121234567", neighbourhood="موسی آباد", decile=None)
    verdict = judge(row, held=(held,))[0]
    assert (verdict.outcome, verdict.kept, verdict.changes) == (Outcome.REPEATED, ("mobile",), {})
    verdict = judge(row, held=(held,), overwrite=True)[0]
    assert verdict.outcome is Outcome.UPDATED
    assert verdict.changes == {"mobile": ("09120000000", "09121234567")}


def test_coverage_pension_and_queue_are_never_touched() -> None:
    row = replace(ALI, pension=PensionState.ON_PENSION, waiting=True, requested_on=date(2020, 1, 1))
    for overwrite in (False, True):
        assert outcomes(judge(row, held=(ALI,), overwrite=overwrite)) == ["repeated"]


def test_the_specialised_field_changes_only_with_the_tick() -> None:
    row = replace(ALI, domain=Domain.SOCIAL)
    assert judge(row, held=(ALI,))[0].kept == ("domain",)
    assert judge(row, held=(ALI,), overwrite=True)[0].changes == {
        "domain": (Domain.REHABILITATION, Domain.SOCIAL)
    }


def test_another_file_number_is_told_but_never_taken_over() -> None:
    row = replace(ALI, file_no="1400-00007")
    for overwrite in (False, True):
        verdict = judge(row, held=(ALI,), overwrite=overwrite)[0]
        assert (verdict.outcome, verdict.kept) == (Outcome.REPEATED, ("file_no",))
    later = judge(replace(ALI, file_no=""), ALI, replace(ZAHRA, file_no=ALI.file_no))
    assert outcomes(later) == ["accepted", "updated", "ambiguous"]


def test_a_birth_date_that_nobody_knew_is_filled_in() -> None:
    verdict = judge(ALI, held=(replace(ALI, birth_date=None),))[0]
    assert (verdict.outcome, list(verdict.changes)) == (Outcome.UPDATED, ["birth_date"])


def test_warned_rows_are_accepted_and_a_repetition_warns_no_more() -> None:
    intake = Intake()
    warned = Reading(2, ALI, (), (Problem("mobile", "bad_mobile", {}, "۱۲"),))
    first, again = intake.decide("برگه", warned), intake.decide("برگه", replace(warned, number=3))
    assert (first.outcome, first.problems[0].written) == (Outcome.WARNED, "۱۲")
    assert (again.outcome, again.problems) == (Outcome.REPEATED, ())


def test_a_member_without_a_file_gets_one() -> None:
    member = replace(ALI, file_no="", domain=None)
    intake = Intake([Held(member, 5, None, 6)])
    verdicts = [intake.decide("برگه", Reading(row, ALI)) for row in (2, 3)]
    assert outcomes(verdicts) == ["accepted", "repeated"]
    assert verdicts[0].holder is not None
    assert verdicts[0].holder.held is not None
    assert verdicts[0].holder.held.person_id == 5


def test_foreigners_are_known_by_their_own_number() -> None:
    foreigner = replace(ALI, national_id=None, foreign_id="120034567890")
    assert outcomes(judge(foreigner, foreigner, replace(foreigner, first_name="گل"))) == [
        "accepted",
        "repeated",
        "ambiguous",
    ]


def test_two_identifiers_of_two_people_are_ambiguous() -> None:
    foreigner = replace(ZAHRA, national_id=None, foreign_id="120034567890")
    row = replace(ALI, foreign_id="120034567890")
    assert outcomes(judge(row, held=(ALI, foreigner))) == ["ambiguous"]


def test_one_person_says_the_clerk() -> None:
    row = replace(ALI, first_name="علی‌اکبر", mobile="09121234567")
    verdict = judge(row, held=(ALI,), row2=Action.SAME)[0]
    assert (verdict.outcome, list(verdict.changes)) == (Outcome.UPDATED, ["mobile"])
    taken = replace(ZAHRA, file_no=ALI.file_no, mobile="09121234567")
    verdict = judge(taken, held=(ALI,), row2=Action.SAME)[0]
    assert (verdict.outcome, list(verdict.changes)) == (Outcome.UPDATED, ["mobile"])


def test_two_persons_says_the_clerk() -> None:
    taken = replace(ZAHRA, file_no=ALI.file_no)
    verdict = judge(taken, held=(ALI,), row2=Action.DIFFERENT)[0]
    assert (verdict.outcome, verdict.client.file_no) == (Outcome.ACCEPTED, "")
    assert taken.file_no == ALI.file_no
    same_id = replace(ALI, first_name="عباس")
    assert outcomes(judge(same_id, held=(ALI,), row2=Action.DIFFERENT)) == ["ambiguous"]


def test_later_says_the_clerk() -> None:
    row = replace(ALI, first_name="عباس")
    assert outcomes(judge(row, held=(ALI,), row2=Action.LATER)) == ["ambiguous"]


@pytest.mark.parametrize("number", ["1399-00001", " ۱۳۹۹/۰۰۰۰۱", "1399—00001"])
def test_file_numbers_are_compared_without_their_dashes_kind(number: str) -> None:
    assert file_no_key(number) == "1399-00001"


def test_places_take_the_offices_spelling_or_the_most_frequent() -> None:
    texts = ["موسی آباد", "موسی‌آباد", "موسي‌آباد", "موسی‌آباد", "واوان", ""]
    assert settled_spelling(texts, {"واوان": "وَاوان"}) == {"موسیاباد": "موسی‌آباد", "واوان": "وَاوان"}


PEOPLE = st.builds(
    Client,
    national_id=st.sampled_from([nid(number) for number in range(4)]),
    first_name=st.sampled_from(["علی", "زهرا"]),
    last_name=st.sampled_from(["رضایی", "کریمی"]),
    birth_date=st.sampled_from([date(1970, 1, 1), date(1980, 1, 1)]),
    file_no=st.sampled_from(["", "1399-00001", "1399-00002"]),
    domain=st.just(Domain.SOCIAL),
    mobile=st.sampled_from([None, "09121234567", "09120000000"]),
    severity=st.sampled_from([Severity.UNKNOWN, Severity.MILD]),
)


@given(st.lists(PEOPLE, max_size=12), st.booleans())
def test_a_list_imported_twice_adds_nothing(people: list[Client], overwrite: bool) -> None:
    first = judge(*people, overwrite=overwrite)
    new = [verdict.holder.client for verdict in first if verdict.is_new and verdict.holder is not None]
    assert len({client.national_id for client in new}) == len(new)
    numbers = [client.file_no for client in new if client.file_no]
    assert len(set(numbers)) == len(numbers)
    again = judge(*people, held=tuple(new))
    assert not [verdict for verdict in again if verdict.is_new]


NONE, VISUAL, SEVERE = DisabilityType.NONE, DisabilityType.VISUAL, Severity.SEVERE
NOT_DISABLED = replace(ALI, disabilities=(NONE,))


def against(held: Client, row: Client, *, voted: bool) -> Verdict:
    intake = Intake([Held(held, 1, 101, 201, voted=voted)], overwrite=True)
    return intake.decide("برگه", Reading(2, row))


def test_no_disability_takes_the_place_of_one_without_a_vote_and_its_severity() -> None:
    blind = replace(ALI, disabilities=(VISUAL,), severity=SEVERE)
    replaced = {"disabilities": ((VISUAL,), (NONE,)), "severity": (SEVERE, Severity.UNKNOWN)}
    assert against(blind, NOT_DISABLED, voted=False).changes == replaced
    assert judge(blind, NOT_DISABLED, overwrite=True)[1].changes == replaced


@pytest.mark.parametrize(
    ("held", "row"),
    [
        (replace(ALI, disabilities=(VISUAL,), severity=SEVERE), NOT_DISABLED),
        (NOT_DISABLED, replace(ALI, disabilities=(VISUAL,), severity=SEVERE)),
    ],
)
def test_a_list_that_contradicts_a_vote_is_told_and_changes_nothing(held: Client, row: Client) -> None:
    verdict = against(held, row, voted=True)
    assert (verdict.outcome, verdict.changes, verdict.kept) == (Outcome.REPEATED, {}, ("disabilities",))
    assert verdict.problems == (Problem("disability", "vote_contradicts_list"),)
    more = against(held, replace(row, mobile="09121234567"), voted=True)
    assert (more.outcome, dict(more.changes)) == (Outcome.UPDATED, {"mobile": (None, "09121234567")})
    assert more.problems == verdict.problems


def test_an_ended_file_keeps_its_field_and_the_list_is_told() -> None:
    intake = Intake([Held(ALI, 1, 101, 201, ended=True)], overwrite=True)
    other = next(field for field in Domain if field is not ALI.domain)
    verdict = intake.decide("برگه", Reading(2, replace(ALI, domain=other)))
    assert (verdict.outcome, verdict.changes, verdict.kept) == (Outcome.REPEATED, {}, ("domain",))
    assert verdict.problems == (Problem("domain", "field_of_ended"),)
    moved = against(ALI, replace(ALI, domain=other), voted=False)
    assert (moved.problems, moved.changes) == ((), {"domain": (ALI.domain, other)})


def test_the_severity_of_another_disability_is_not_put_on_the_one_that_stays() -> None:
    blind = replace(ALI, disabilities=(VISUAL,))
    deaf = replace(ALI, disabilities=(DisabilityType.HEARING,), severity=SEVERE)
    unnamed = replace(ALI, disabilities=(DisabilityType.UNKNOWN,), severity=SEVERE)
    for held, row, changed in (
        (blind, deaf, {}),
        (NOT_DISABLED, deaf, {}),
        (NOT_DISABLED, unnamed, {}),
        (blind, unnamed, {"severity": (Severity.UNKNOWN, SEVERE)}),
    ):
        (verdict,) = judge(row, held=(held,))
        assert (verdict.changes, verdict.kept) == (changed, ("disabilities",))
