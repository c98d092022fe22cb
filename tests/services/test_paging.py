# SPDX-License-Identifier: Apache-2.0
"""No question gives more than a page at once, whatever it is asked for: a whole list is a logged export."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, dataclass, fields, replace
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support.filled import FILES, filled_office
from tests.support.paged import PAGED, REQUIRED, paged_office
from welfare_desk.domain.access import Permission, Role
from welfare_desk.domain.summary.listing import ListFiles
from welfare_desk.services import paging
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.questions import list_files
from welfare_desk.services.door import Look, Question
from welfare_desk.services.session import Session

HUGE = 10**6
OF_THE_PAGE = {"columns", "told", "gone"}
"""What a page of a report says of itself, beside its rows."""
NOT_IN_THE_SAMPLE = {
    "casework.notes",
    "casework.own_drafts",
    "equipment.approvals",
    "equipment.cash_aids",
    "equipment.outreaches",
    "equipment.session",
    "equipment.sessions",
    "exchange.batch_rows",
    "exchange.batches",
    "exchange.check_rows",
    "headquarters.enrolments",
    "headquarters.refusals",
    "matching.merges",
    "pension.allowances",
    "pension.check_payments",
    "pension.owed",
    "papers.register",
    "summary.corrected_rows",
    "pension.settlements",
}


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with paged_office(tmp_path_factory.mktemp("paged")) as opened:
        yield opened


def longest(answer: Any) -> int:
    """The longest list of an answer, or the answer where it is one."""
    if isinstance(answer, tuple):
        return len(answer)
    lists = [getattr(answer, part.name) for part in fields(answer) if part.name not in OF_THE_PAGE]
    return max(len(value) for value in lists if isinstance(value, tuple))


@pytest.mark.parametrize("name", sorted(PAGED))
def test_the_door_holds_every_question_to_a_page(session: Session, name: str) -> None:
    kind = PAGED[name].facts
    needed = {
        part.name: None
        for part in fields(kind)
        if part.default is MISSING and part.default_factory is MISSING
    }
    given: list[Any] = []

    def run(_look: Look, facts: Any) -> None:
        given.append(facts)

    for asked in ({"limit": HUGE, "offset": -5}, {"limit": -1, "offset": 7}):
        known = {key: value for key, value in asked.items() if key in kind.__dataclass_fields__}
        session.ask(Question(name, Permission.OWN_ACCOUNT, run), kind(**needed, **known))
    limits = [facts.limit for facts in given]
    offsets = [getattr(facts, "offset", None) for facts in given]
    assert limits == [paging.LONGEST_PAGE, 0]
    assert offsets in ([0, 7], [None, None])


@pytest.mark.parametrize("name", sorted(set(PAGED) - NOT_IN_THE_SAMPLE))
def test_no_answer_is_longer_than_a_page(
    session: Session, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = PAGED[name].facts(**REQUIRED.get(name, {}), limit=HUGE)
    assert longest(session.ask(PAGED[name], asked)) > 1
    monkeypatch.setattr(paging, "LONGEST_PAGE", 1)
    assert longest(session.ask(PAGED[name], asked)) == 1
    assert longest(session.ask(PAGED[name], replace(asked, limit=-1))) == 0


def test_a_viewer_does_not_take_the_list_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paging, "LONGEST_PAGE", 20)
    with filled_office(tmp_path) as session:
        session.do(add_user, AddUser("بینا", Role.VIEWER, "چهار واژهٔ بی ربط", own_password=offices.PASSWORD))
        with offices.desk(session.office_dir, user="بینا") as viewer:
            page = viewer.ask(list_files, ListFiles(limit=HUGE))
    assert (len(page.rows), page.total) == (20, FILES)


@dataclass(frozen=True)
class Unpaged:
    """Facts that know no pages."""

    number: int = HUGE


def test_other_facts_stay_as_they_are() -> None:
    facts, page = Unpaged(), ListFiles(offset=200)
    assert paging.within_a_page(facts) is facts
    assert paging.within_a_page(page) is page
