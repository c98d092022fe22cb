# SPDX-License-Identifier: Apache-2.0
"""Two records become one person, or are judged to be two; who went is reached by every old number."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.support.pair import (
    FIRST,
    FIRST_ID,
    SECOND,
    SECOND_ID,
    dump,
    facts_of,
    first_facts,
    in_order,
    make_pair,
    merged,
    rows,
    second_facts,
)
from tests.support.pensions import pension_change
from welfare_desk.domain.casework.codes import Coverage, Domain, Kinship
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.listing import FindFiles, ListFiles
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services.casework.commands import (
    EditPerson,
    RecordCoverage,
    RegisterFile,
    edit_person,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.membership import AddMember, add_member
from welfare_desk.services.casework.notes import KeepNote, keep_note
from welfare_desk.services.casework.questions import ShowFile, find, list_files, show
from welfare_desk.services.casework.restricted import (
    AddTag,
    AskTags,
    EndTag,
    ShowTags,
    add_tag,
    end_tag,
    show_tags,
    tags,
)
from welfare_desk.services.matching.commands import maybe_same, merge_persons, not_same, undo_merge
from welfare_desk.services.matching.facts import ComparePair, FindDoubles, MergePersons, NotSame, UndoMerge
from welfare_desk.services.matching.questions import compare_pair, find_doubles
from welfare_desk.services.papers import (
    IssueCertificate,
    IssueFileSummary,
    issue_certificate,
    issue_file_summary,
)
from welfare_desk.services.pension import ChangePension, change
from welfare_desk.services.session import Session
from welfare_desk.services.waiting import MoveInQueue, move

TODAY, LATER = date(2025, 9, 1), date(2026, 1, 1)


def refusal(call: Any, *arguments: Any) -> tuple[str, dict[str, Any]]:
    with pytest.raises(RuleError) as caught:
        call(*arguments)
    return caught.value.code, caught.value.facts


def test_who_went_is_found_by_old_numbers_only_and_leads_to_who_stayed(session: Session) -> None:
    pair = make_pair(session)
    merged(session, pair.first, pair.second)
    assert [row.file_no for row in session.ask(list_files, ListFiles()).rows] == [FIRST]
    for known in (SECOND, SECOND_ID, "۱۴۰۳-۰۰۳۹۱"):
        assert session.ask(show, ShowFile(known)).file.file_no == FIRST
        assert [row.file_no for row in session.ask(find, FindFiles(known)).rows] == [FIRST]
    again = RegisterFile(
        {"national_id": SECOND_ID, "first_name": "زهرا", "last_name": "رضایی"}, Domain.SOCIAL
    )
    assert refusal(session.do, register_file, again) == ("person_has_file", {"file_no": FIRST})
    assert session.ask(find_doubles, FindDoubles()).pairs == ()
    assert refusal(session.ask, compare_pair, ComparePair(pair.first, pair.second))[0] == "merged_already"


def test_the_other_identifier_may_be_the_right_one(session: Session) -> None:
    pair = make_pair(session)
    merged(session, pair.first, pair.second, "national_id")
    assert session.ask(show, ShowFile(SECOND_ID)).file.file_no == FIRST
    assert session.ask(show, ShowFile(FIRST_ID)).file.file_no == FIRST
    assert rows(session, "SELECT national_id FROM person ORDER BY id") == [(SECOND_ID,), (None,)]


def test_nothing_is_recorded_by_the_number_of_who_went(session: Session) -> None:
    """Also what brings no version: it was decided before a page, or a paper, of the file that went."""
    pair = make_pair(session)
    merged(session, pair.first, pair.second)
    before = dump(session)
    son = {"national_id": "0013542419", "first_name": "امیر", "last_name": "کریمی"}
    orders: tuple[tuple[Any, Any], ...] = (
        (record_coverage, RecordCoverage(SECOND, Coverage.DECEASED, TODAY, "فوت", "1")),
        (move, MoveInQueue(SECOND, QueueState.WAITING, TODAY)),
        (change, ChangePension(SECOND, PensionState.ON_PENSION, TODAY)),
        (keep_note, KeepNote(SECOND, "یادداشت")),
        (add_tag, AddTag(SECOND, TODAY, "زباله‌گرد")),
        (register_file, RegisterFile(son, Domain.SOCIAL, household_of=SECOND, kinship=Kinship.SON)),
        (issue_certificate, IssueCertificate(SECOND, "بانک", "وام", LATER)),
        (issue_file_summary, IssueFileSummary(SECOND)),
    )
    for command, facts in orders:
        code, told = refusal(session.do, command, facts)
        named = (told["reason"], told["merged"], told["file_no"])
        assert (code, *named) == ("stale_row", "merged", SECOND, FIRST), command.name
    assert dump(session) == before
    assert session.do(show_tags, ShowTags(SECOND)).file_no == FIRST
    in_order(session)


def test_a_file_that_became_another_persons_is_not_edited_with_the_version_of_the_first(
    session: Session,
) -> None:
    """Who stays had no file: that of who went is theirs now, under its number."""
    pair = make_pair(session)
    sister = {"first_name": "زهرا", "last_name": "رضایی", "sex": "female"}
    kept = session.do(add_member, AddMember(FIRST, 1, Kinship.SISTER, fields=sister)).person_id
    seen = session.ask(show, ShowFile(SECOND))
    done = session.do(
        merge_persons, MergePersons(kept, pair.second, 1, seen.person.version, ("national_id",))
    )
    late = EditPerson(SECOND, seen.person.version, seen.household.version, {"mobile": "09121112233"})
    assert refusal(session.do, edit_person, late)[0] == "stale_row"
    meanwhile = session.ask(show, ShowFile(SECOND))
    session.do(undo_merge, UndoMerge(done.merge_id, "دو نفرند"))
    for versions in (seen, meanwhile):
        late = EditPerson(SECOND, versions.person.version, versions.household.version, {"mobile": ""})
        assert refusal(session.do, edit_person, late)[0] == "stale_row"
    in_order(session)


def test_pensions_decide_which_file_stays(session: Session) -> None:
    pair = make_pair(session)
    session.do(change, ChangePension(SECOND, PensionState.ON_PENSION, date(2025, 3, 1)))
    shown = session.ask(compare_pair, ComparePair(pair.first, pair.second))
    told = ("keep_the_other", {"reason": "pension", "file_no": SECOND})
    assert (shown.refused, shown.refused_facts) == told
    assert refusal(session.do, merge_persons, facts_of(session, pair.first, pair.second)) == (
        "keep_the_other", {"reason": "pension", "file_no": SECOND}
    )  # fmt: skip
    session.do(change, ChangePension(FIRST, PensionState.ON_PENSION, date(2025, 3, 1)))
    both = facts_of(session, pair.first, pair.second)
    assert refusal(session.do, merge_persons, both)[0] == "both_draw_pension"
    session.do(change, pension_change(FIRST, PensionState.CUT, date(2025, 4, 1)))
    before = dump(session)
    done = merged(session, pair.second, pair.first)
    assert done.file_no == SECOND
    session.do(undo_merge, UndoMerge(done.merge_id))
    assert dump(session) == before
    in_order(session)


def test_a_covered_file_is_not_closed_for_an_applicants_sake(session: Session) -> None:
    pair = make_pair(session, second_covered=Coverage.APPLICANT)
    turned = facts_of(session, pair.second, pair.first)
    assert refusal(session.do, merge_persons, turned) == (
        "keep_the_other", {"reason": "covered", "file_no": FIRST}
    )  # fmt: skip


def test_a_stale_version_an_unknown_field_and_nobody_are_refused(session: Session) -> None:
    pair = make_pair(session)
    facts = facts_of(session, pair.first, pair.second)
    session.do(edit_person, EditPerson(SECOND, 1, 1, {"father_name": "حسین"}))
    before = dump(session)
    assert refusal(session.do, merge_persons, facts)[0] == "stale_row"
    unknown = facts_of(session, pair.first, pair.second, from_gone=("shoe_size", "first_name"))
    assert refusal(session.do, merge_persons, unknown) == (
        "bad_fields", {"fields": ["shoe_size"], "codes": ["unknown_field"], "reasons": [""]}
    )  # fmt: skip
    assert refusal(session.do, merge_persons, MergePersons(pair.first, 999, 1, 1))[0] == "person_gone"
    assert refusal(session.do, merge_persons, MergePersons(pair.first, pair.first, 1, 1))[0] == "same_person"
    assert dump(session) == before


def test_the_national_id_that_one_of_the_two_has_is_never_lost(session: Session) -> None:
    foreign = {**second_facts().fields, "national_id": "", "foreign_id": "12345678"}
    one = session.do(register_file, first_facts())
    other = session.do(register_file, replace(second_facts(), fields=foreign))
    for from_gone in (("national_id",), ("national_id", "foreign_id")):
        nameless = facts_of(session, one.person_id, other.person_id, from_gone=from_gone)
        code, told = refusal(session.do, merge_persons, nameless)
        assert (code, told["fields"], told["codes"]) == (
            "bad_fields",
            ["national_id"],
            ["identifier_lost"],
        )
    facts = facts_of(session, one.person_id, other.person_id, from_gone=("foreign_id",))
    session.do(merge_persons, facts)
    kept = rows(session, f"SELECT national_id, foreign_id FROM person WHERE id = {one.person_id}")
    assert kept == [(FIRST_ID, "12345678")]


def test_not_the_same_is_remembered_until_it_is_taken_back(session: Session) -> None:
    pair = make_pair(session)
    session.do(not_same, NotSame(pair.second, pair.first, "خواهرند"))
    assert session.ask(find_doubles, FindDoubles()).pairs == ()
    session.do(not_same, NotSame(pair.first, pair.second))
    assert rows(session, "SELECT first_id, second_id, reason FROM not_same") == [
        (pair.first, pair.second, "خواهرند")
    ]
    session.do(maybe_same, NotSame(pair.first, pair.second))
    assert len(session.ask(find_doubles, FindDoubles()).pairs) == 1
    assert refusal(session.do, maybe_same, NotSame(pair.first, pair.second))[0] == "verdict_not_found"


def test_no_answer_and_no_refusal_tells_of_a_restricted_tag(session: Session) -> None:
    """Whoever may merge may not know that there is one: neither now, nor from what the office keeps."""
    pair = make_pair(session)
    session.do(add_tag, AddTag(SECOND, date(2025, 1, 1), "زباله‌گرد"))
    done = merged(session, pair.first, pair.second)
    assert done.moved.keys() == {"disability", "person_category", "household_member"}
    assert rows(session, "SELECT seq FROM operation WHERE instr(answer, 'tag')") == []
    sighting = session.do(show_tags, ShowTags(FIRST)).sighting
    (tag,) = session.ask(tags, AskTags(FIRST, sighting)).tags
    assert (tag.name, tag.until) == ("زباله‌گرد", None)
    session.do(end_tag, EndTag(FIRST, tag.id, date(2025, 2, 1)))
    assert refusal(session.do, undo_merge, UndoMerge(done.merge_id)) == (
        "merge_changed_since", {"rows": [f"person:{pair.first}"]}
    )  # fmt: skip


def test_two_desks_merge_one_pair_once(session: Session) -> None:
    pair = make_pair(session)
    facts = facts_of(session, pair.first, pair.second)
    first = session.do(merge_persons, facts, key="one-intention")
    assert session.do(merge_persons, facts, key="one-intention") == first
    assert refusal(session.do, merge_persons, facts)[0] == "merged_already"
    in_order(session)


def test_nobody_is_compared_judged_or_merged_with_themselves(session: Session) -> None:
    one = make_pair(session).first
    assert [
        refusal(session.ask, compare_pair, ComparePair(one, one))[0],
        refusal(session.do, not_same, NotSame(one, one))[0],
        refusal(session.do, maybe_same, NotSame(one, one))[0],
        refusal(session.do, merge_persons, MergePersons(one, one, 1, 1))[0],
    ] == ["same_person"] * 4


def test_nobody_is_judged_with_somebody_who_is_not_there(session: Session) -> None:
    one = make_pair(session).first
    assert [
        refusal(session.ask, compare_pair, ComparePair(one, 999))[0],
        refusal(session.do, not_same, NotSame(one, 999))[0],
    ] == ["person_gone"] * 2
