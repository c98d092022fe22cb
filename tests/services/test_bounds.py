# SPDX-License-Identifier: Apache-2.0
"""Every fact is measured at the door, all faults at once, by the names that a form knows its fields by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support.office import copy_office, desk
from welfare_desk.domain.bounds import LONGEST_OF_ALL
from welfare_desk.domain.casework.commission import SessionMember, Trade
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange.outcome import Decision
from welfare_desk.domain.summary.listing import FindFiles
from welfare_desk.services import everything
from welfare_desk.services.bounds import check_facts, check_texts
from welfare_desk.services.casework.commission import KeepSession
from welfare_desk.services.casework.drafts import KeepDraft, keep_draft
from welfare_desk.services.casework.restricted import AddTag, add_tag
from welfare_desk.services.casework.tasks import AddTask, add_task
from welfare_desk.services.exchange.facts import CheckList
from welfare_desk.services.session import Session

TODAY = date(2025, 10, 22)
FIRST, LAST = date(1, 1, 1), date(9999, 12, 31)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    everything.load()
    with desk(copy_office(tmp_path)) as opened:
        yield opened


def faults(facts: Any) -> dict[str, str]:
    with pytest.raises(RuleError) as refused:
        check_facts(facts, TODAY)
    assert refused.value.code == "bad_fields"
    fields: Any = refused.value.facts["fields"]
    codes: Any = refused.value.facts["codes"]
    return dict(zip(fields, codes, strict=True))


def test_all_faults_are_told_at_once_by_their_fields() -> None:
    members = (SessionMember("رضا", Trade.PHYSICIAN), SessionMember("x" * 34_000, Trade.PHYSICIAN))
    assert faults(KeepSession("n" * 300, LAST, place="p" * 300, members=members)) == {
        "session_no": "text_too_long",
        "held_on": "day_too_late",
        "members[1].name": "text_too_long",
        "place": "text_too_long",
    }
    assert faults(AddTag("1", FIRST, "x" * 1_000_000)) == {"since": "day_too_early", "name": "text_too_long"}
    assert faults(KeepDraft("p" * 5_000, "k", {"first_name": "x" * 10_001})) == {
        "page": "text_too_long",
        "first_name": "text_too_long",
    }


def test_many_texts_are_too_much_together() -> None:
    many = {f"field{number}": "x" * 1_000 for number in range(LONGEST_OF_ALL // 1_000)}
    assert set(faults(KeepDraft("file", "x", many)).values()) == {"text_too_long"}
    check_facts(KeepDraft("file", "x", dict(list(many.items())[:150])), TODAY)


def test_words_on_a_long_list_are_not_counted_together() -> None:
    decisions = tuple(Decision("s", row, cells={"first_name": "x" * 100}) for row in range(5_000))
    check_texts(CheckList("list.xlsx", decisions=decisions))


def test_a_question_may_name_any_day_but_no_book() -> None:
    check_texts(AddTask("x", FIRST))
    with pytest.raises(RuleError):
        check_texts(FindFiles("x" * 1_000_000))


def test_the_door_asks_before_anything_is_done(session: Session) -> None:
    for ask in (
        lambda: session.do(add_tag, AddTag("1", FIRST, "x")),
        lambda: session.do(add_task, AddTask("x", LAST)),
        lambda: session.jot(keep_draft, KeepDraft("file", "x", {"a": "x" * 3_000_000})),
    ):
        with pytest.raises(RuleError) as refused:
            ask()
        assert refused.value.code == "bad_fields"
