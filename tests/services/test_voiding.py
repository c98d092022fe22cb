# SPDX-License-Identifier: Apache-2.0
"""A number made void keeps its paper, says why and by whom, and says so across every further printing."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.support import office as offices
from tests.support import people
from tests.support.papers import printing
from tests.support.pdf import normal, pdfium
from welfare_desk.domain.access import Role
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.summary.paper_register import PaperState, Voiding
from welfare_desk.domain.summary.trail import TrailFilter
from welfare_desk.services import voiding
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.door import Look, Work
from welfare_desk.services.numbered import stored_paper
from welfare_desk.services.paper_register import AskPaper, paper_history
from welfare_desk.services.papers import (
    IssueCertificate,
    IssueFileSummary,
    issue_certificate,
    issue_file_summary,
)
from welfare_desk.services.session import Session
from welfare_desk.services.trail import ListTrail, list_trail
from welfare_desk.services.voiding import (
    AskVoid,
    MayBeVoid,
    ReplacePaper,
    Voided,
    VoidPaper,
    bar_of,
    make_void,
    may_void,
    replace_paper,
    void_bar,
    void_paper,
)
from welfare_desk.storage.check import check
from welfare_desk.storage.papers import StoredPaper
from welfare_desk.storage.uow import Reader

ALI = "1400-00001"
KIND = PaperKind.CERTIFICATE
WHY = "گیرنده اشتباه بود"
FIRST, SECOND = "1404/000001", "1404/000002"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        for _ in range(2):
            opened.do(issue_certificate, IssueCertificate(ALI, "بانک ملی", "وام", date(2026, 1, 1)))
        yield opened


@pytest.fixture
def clerk(session: Session) -> Iterator[Session]:
    """A desk without the right to approve."""
    facts = AddUser("زهرا", Role.CASE_CLERK, "چهار واژهٔ بی ربط", "زهرا احمدی", own_password=offices.PASSWORD)
    session.do(add_user, facts)
    with offices.desk(session.office_dir, user="زهرا") as opened:
        yield opened


def refusal(session: Session, facts: VoidPaper) -> str:
    with pytest.raises(RuleError) as refused:
        session.do(void_paper, facts)
    return refused.value.code


def test_a_void_number_keeps_its_paper_with_reason_day_and_name(session: Session) -> None:
    assert session.do(void_paper, VoidPaper(KIND, FIRST, f"  {WHY} ")) == Voided(KIND, FIRST)
    told = session.ask(paper_history, AskPaper(KIND, FIRST))
    assert told.paper.state is PaperState.VOID
    assert told.void == Voiding(WHY, offices.NOON, offices.ADMIN)
    row = session.ask(list_trail, ListTrail(TrailFilter(commands=("papers.void",)))).rows[0]
    assert (row.user, row.file_no, row.reason) == (offices.ADMIN, ALI, WHY)
    assert check(session._store).findings == ()
    issued = session.do(issue_certificate, IssueCertificate(ALI, "بانک ملی", "وام", date(2026, 1, 1)))
    assert issued.number == "1404/000003"


def test_the_file_tells_that_its_paper_became_void(session: Session) -> None:
    session.do(void_paper, VoidPaper(KIND, FIRST, WHY))
    told = [
        (item.kind, item.code, item.detail, item.by)
        for item in session.ask(show, ShowFile(ALI)).timeline
        if item.kind in {"paper", "undo"}
    ]
    paper = [("paper", "certificate", number, offices.ADMIN) for number in (FIRST, SECOND)]
    assert sorted(told) == [*paper, ("undo", "paper", f"{FIRST} — {WHY}", offices.ADMIN)]


def test_printed_again_it_says_so_across_every_page(session: Session) -> None:
    session.do(issue_file_summary, IssueFileSummary(ALI))
    original = printing(session, PaperKind.FILE_SUMMARY, FIRST)()
    session.do(void_paper, VoidPaper(PaperKind.FILE_SUMMARY, FIRST, WHY))
    again = printing(session, PaperKind.FILE_SUMMARY, FIRST)()
    void, told, duplicate = map(normal, ("باطل", "این برگه در ۱۴۰۴/۰۷/۳۰ باطل شد · کاربر: مریم", "المثنی"))
    assert [void in normal(page) for page in pdfium(original)] == [False] * len(pdfium(original))
    pages = [normal(page) for page in pdfium(again)]
    assert [(void in page, told in page, duplicate in page) for page in pages] == [(True,) * 3] * len(pages)
    prints = session.ask(paper_history, AskPaper(PaperKind.FILE_SUMMARY, FIRST)).printings
    assert [one.copy for one in prints] == [0, 1]


def test_one_that_was_never_printed_is_void_and_no_duplicate(session: Session) -> None:
    session.do(void_paper, VoidPaper(KIND, FIRST, WHY, SECOND))
    (page,) = map(normal, pdfium(printing(session, KIND, FIRST)()))
    found = [normal(words) in page for words in ("باطل", "به جای آن: ۱۴۰۴/۰۰۰۰۰۲", "المثنی")]
    assert found == [True, True, False]


def test_another_paper_stands_in_its_place_at_once_or_later(session: Session) -> None:
    assert session.do(void_paper, VoidPaper(KIND, FIRST, WHY, "۱۴۰۴/۰۰۰۰۰۲")).replaced_by == SECOND
    told = session.ask(paper_history, AskPaper(KIND, FIRST))
    assert (told.paper.state, told.void.replaced_by if told.void else "") == (PaperState.REPLACED, SECOND)
    assert session.ask(paper_history, AskPaper(KIND, SECOND)).stands_for == (FIRST,)
    third = session.do(issue_certificate, IssueCertificate(ALI, "بانک ملت", "وام", date(2026, 1, 1))).number
    session.do(void_paper, VoidPaper(KIND, SECOND, WHY))
    assert session.do(replace_paper, ReplacePaper(KIND, SECOND, third)) == Voided(KIND, SECOND, third)
    assert session.ask(paper_history, AskPaper(KIND, third)).stands_for == (SECOND,)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        (VoidPaper(KIND, "1404/000009", WHY), "paper_not_found"),
        (VoidPaper(KIND, "نامه", WHY), "bad_paper_number"),
        (VoidPaper(KIND, FIRST, "   "), "void_reason_missing"),
        (VoidPaper(KIND, FIRST, WHY, FIRST), "replacement_is_itself"),
        (VoidPaper(KIND, FIRST, WHY, "1404/000009"), "paper_not_found"),
    ],
)
def test_what_is_not_made_void(session: Session, facts: VoidPaper, code: str) -> None:
    assert refusal(session, facts) == code
    assert session.ask(paper_history, AskPaper(KIND, FIRST)).paper.state is PaperState.ISSUED


def test_nothing_is_made_void_or_replaced_twice(session: Session) -> None:
    with pytest.raises(RuleError, match="paper_not_void"):
        session.do(replace_paper, ReplacePaper(KIND, FIRST, SECOND))
    session.do(void_paper, VoidPaper(KIND, SECOND, WHY))
    assert refusal(session, VoidPaper(KIND, SECOND, WHY)) == "paper_void_already"
    assert refusal(session, VoidPaper(KIND, FIRST, WHY, SECOND)) == "replacement_is_void"
    session.do(issue_certificate, IssueCertificate(ALI, "بانک ملت", "وام", date(2026, 1, 1)))
    session.do(replace_paper, ReplacePaper(KIND, SECOND, FIRST))
    with pytest.raises(RuleError, match="paper_replaced_already"):
        session.do(replace_paper, ReplacePaper(KIND, SECOND, "1404/000003"))


def test_the_desk_spoils_its_paper_on_the_day_and_the_head_calls_it_in_later(
    session: Session, clerk: Session
) -> None:
    clerk.do(void_paper, VoidPaper(KIND, FIRST, WHY))
    clerk._clock = session._clock = lambda: offices.NOON + timedelta(days=1)
    asked = AskVoid(KIND, SECOND)
    told = MayBeVoid("void_needs_approval", {"number": SECOND, "date": "2025-10-22"})
    assert clerk.ask(may_void, asked) == told
    assert refusal(clerk, VoidPaper(KIND, SECOND, WHY)) == "void_needs_approval"
    assert session.ask(may_void, asked) == MayBeVoid()
    session.do(void_paper, VoidPaper(KIND, SECOND, WHY))


def stored(kind: PaperKind) -> StoredPaper:
    """A paper of a kind, whatever it says."""
    return StoredPaper(
        9, kind.value, 1404, 7, None, offices.NOON.date(), offices.NOON, "مریم", "issued", "{}", "0" * 12, ""
    )


def test_documents_of_ledgers_wait_for_their_room_to_say_what_speaks_against_it(session: Session) -> None:
    with contextlib.closing(Reader(session._store)) as reader:
        look = Look(reader, session.today(), session.user)
        refused = {
            kind: bar_of(look, stored(kind)) for kind in voiding.OF_LEDGERS if kind not in voiding._BARS
        }
        free = bar_of(look, stored(PaperKind.DEVICE_STORY))
    assert free is None
    told = {kind: (one.code, one.facts) for kind, one in refused.items() if one is not None}
    assert told == dict.fromkeys(refused, ("void_by_its_entry", {"number": "1404/000007"}))


def test_a_kind_has_one_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voiding, "_BARS", {})
    bar = void_bar(KIND)(lambda _source, paper: RuleError("void_by_its_entry", number=str(paper.named)))
    assert {KIND: bar} == voiding._BARS
    with pytest.raises(TypeError, match="two bars"):
        void_bar(KIND)(bar)


def test_a_room_voids_with_what_it_takes_back(session: Session) -> None:
    """Inside the command that reverses an entry the bar is not asked: its reason is gone."""

    def reverse(work: Work, facts: VoidPaper) -> Voided:
        make_void(work, stored_paper(work.db.connection, facts.kind, facts.number), facts.reason)
        return Voided(facts.kind, facts.number)

    reversing = replace(void_paper, name="papers.void", run=reverse)
    assert session.do(reversing, VoidPaper(KIND, FIRST, WHY)) == Voided(KIND, FIRST)
    assert session.ask(paper_history, AskPaper(KIND, FIRST)).paper.state is PaperState.VOID


def test_a_room_that_nobody_entered_is_heard_all_the_same() -> None:
    """In a process that has imported nothing but this: the bars of minutes and lists stand."""
    asked = (
        "from welfare_desk.services import voiding\n"
        "from welfare_desk.storage.papers import StoredPaper\n"
        "import json\n"
        "facts = json.dumps({'facts': {'digest': 'ABCD'}})\n"
        "paper = StoredPaper(1, 'admission_minutes', 1404, 7, None, *[None] * 3, 'issued', facts, '', '')\n"
        "print(voiding.bar_of(None, paper).code)"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout
    assert told.strip() == "void_of_sealed_run"
