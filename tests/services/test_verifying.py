# SPDX-License-Identifier: Apache-2.0
"""What a code or a number says: proof by the signature, and what became of the paper by the register."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.support import office as offices
from tests.support import people
from welfare_desk.domain.digest import grouped4
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.sentences import say
from welfare_desk.services import verifying
from welfare_desk.services.door import Look
from welfare_desk.services.papers import (
    IssueCertificate,
    IssueFileSummary,
    issue_certificate,
    issue_file_summary,
)
from welfare_desk.services.session import Session
from welfare_desk.services.verifying import (
    Became,
    Register,
    Verified,
    VerifyPaper,
    became,
    code_in,
    verify_paper,
)
from welfare_desk.services.voiding import VoidPaper, void_paper
from welfare_desk.storage import series
from welfare_desk.storage.papers import PAPER, StoredPaper
from welfare_desk.storage.uow import UnitOfWork

ALI = "1400-00001"
KIND = PaperKind.CERTIFICATE
FIRST, SECOND = "1404/000001", "1404/000002"
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with people.peopled_office(tmp_path) as opened:
        for _ in range(2):
            opened.do(issue_certificate, IssueCertificate(ALI, "بانک ملی", "وام", date(2026, 1, 1)))
        yield opened


def code(session: Session, number: int = 1) -> str:
    with session._store.reading() as connection:
        return str(connection.execute(select(PAPER.c.qr).where(PAPER.c.number == number)).scalar_one())


def said(session: Session, text: str) -> Verified:
    return session.ask(verify_paper, VerifyPaper(text))


def register(session: Session, text: str) -> tuple[str, Register, str]:
    found = said(session, text)
    return found.state, found.register, found.reason


def test_a_genuine_code_in_force(session: Session) -> None:
    digits = code(session)
    found = said(session, digits)
    assert found == Verified(
        FIRST,
        KIND,
        "genuine",
        offices.NOON.date(),
        matches=True,
        register=Register.ISSUED,
        fingerprint=found.fingerprint,
        issued_by="مریم",
        file_no=ALI,
        client=found.client,
    )
    assert found.client.startswith("علی")
    spaced = " ".join(digits[place : place + 33] for place in range(0, 198, 33))
    for typed in (digits.translate(PERSIAN), digits.translate(ARABIC), spaced, f"{digits}\n"):
        assert said(session, typed) == found


def test_a_forged_code_never_matches_though_the_register_has_the_number(session: Session) -> None:
    digits = code(session)
    found = said(session, digits[:-3] + f"{(int(digits[-3:]) + 1) % 1000:03d}")
    assert (found.state, found.matches, found.register) == ("forged", False, Register.ISSUED)


def test_another_office_is_not_ours_to_know(session: Session) -> None:
    moved = f"{int(code(session)) ^ (1 << (8 * (64 + 7))):0198d}"
    found = said(session, moved)
    assert (found.state, found.matches, found.register) == ("unknown_office", False, Register.OTHER_OFFICE)


def test_void_and_replaced_papers_say_why_when_by_whom_and_by_which(session: Session) -> None:
    session.do(void_paper, VoidPaper(KIND, FIRST, "گیرنده اشتباه بود", SECOND))
    found = said(session, code(session))
    assert (found.state, found.matches, found.register) == ("genuine", True, Register.REPLACED)
    told = (found.reason, found.void_at, found.void_by, found.replaced_by)
    assert told == ("گیرنده اشتباه بود", offices.NOON, "مریم", SECOND)
    session.do(void_paper, VoidPaper(KIND, SECOND, "پاره شد"))
    assert register(session, code(session, 2)) == ("genuine", Register.VOID, "پاره شد")


@pytest.mark.parametrize(
    "typed", [FIRST, "۱۴۰۴/۰۰۰۰۰۱", "1404-000001", "1404000001", "1404/1", f"certificate:{FIRST}"]
)
def test_a_typed_number_finds_its_paper_and_proves_nothing(session: Session, typed: str) -> None:
    found = said(session, typed)
    assert (found.number, found.kind, found.state, found.matches) == (FIRST, KIND, "typed", True)


def test_the_short_code_under_the_square_one_finds_its_paper(session: Session) -> None:
    mark = said(session, FIRST).fingerprint
    grouped = grouped4(mark, "-")
    for typed in (mark, grouped, grouped.lower(), f" {grouped4(mark)} ", f"\u200f{grouped}"):
        found = said(session, typed)
        assert (found.number, found.state, found.matches, found.fingerprint) == (
            FIRST, "control_code", True, mark,
        )  # fmt: skip
    with pytest.raises(RuleError) as refused:
        said(session, "ZZZZ-ZZZZ-ZZZZ")
    told = (refused.value.code, dict(refused.value.facts))
    assert told == ("control_code_unknown", {"typed": "ZZZZ-ZZZZ-ZZZZ"})


def test_a_number_of_several_kinds_asks_for_the_kind(session: Session) -> None:
    session.do(issue_file_summary, IssueFileSummary(ALI))
    with pytest.raises(RuleError) as refused:
        said(session, FIRST)
    assert (refused.value.code, refused.value.facts["example"]) == (
        "paper_of_several_kinds",
        f"certificate:{FIRST}",
    )
    assert say(refused.value.code, refused.value.facts, "fa") == (
        f"برگه‌هایی از چند نوع شمارهٔ {FIRST} دارند: گواهی پوشش (certificate)، خلاصهٔ پرونده (file_summary). "
        f"نوع را پیش از شماره بنویسید، مانند certificate:{FIRST}."
    )
    assert said(session, f"file_summary:{FIRST}").kind is PaperKind.FILE_SUMMARY


@pytest.mark.parametrize(
    ("typed", "code_"),
    [("نامه", "bad_paper_number"), ("receipt:1404/000001", "bad_paper_number"), ("1" * 150, "bad_qr")],
)
def test_what_is_no_number_and_no_code_is_refused(session: Session, typed: str, code_: str) -> None:
    with pytest.raises(RuleError) as refused:
        said(session, typed)
    assert refused.value.code == code_


def test_a_number_beyond_its_series_was_never_issued_and_one_below_is_missing(session: Session) -> None:
    assert register(session, "certificate:1404/000003") == ("typed", Register.NEVER_ISSUED, "")
    assert said(session, "1404/000077") == Verified(
        "1404/000077", None, "typed", None, matches=False, register=Register.NEVER_ISSUED
    )
    third = code(session, 2)
    with session._store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM paper WHERE number = 2")
        connection.commit()
    assert register(session, third) == ("genuine", Register.MISSING, "")
    assert register(session, SECOND) == ("typed", Register.MISSING, "")
    with session._store.writing() as connection:
        series.skip_to(UnitOfWork(connection), KIND.value, 1404, 9, "نسخهٔ کهنه")
        connection.commit()
    assert register(session, "1404/000005") == ("typed", Register.LEFT_OUT, "نسخهٔ کهنه")


def test_a_room_tells_what_became_of_its_papers(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifying, "_BECAME", {})
    told = Became("paper_collected", offices.NOON.date(), "علی اکبری", {"kinship": "خود مددجو"})

    @became(KIND)
    def _(_look: Look, stored: StoredPaper) -> Sequence[Became]:
        return (told,) if stored.number == 1 else ()

    assert said(session, FIRST).became == (told,)
    assert said(session, SECOND).became == ()
    with pytest.raises(TypeError, match="two stories"):
        became(KIND)(lambda _look, _stored: ())


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("7" * 198, "7" * 198),
        (("۷" * 99 + " ") * 2, "7" * 198),
        (FIRST, ""),
        ("علی", ""),
        ("0013542419", ""),
        ("\u200f" + "7" * 198, "7" * 198),
        ("\ufeff" + "7" * 198, "7" * 198),
    ],
)
def test_a_code_is_told_from_other_texts(text: str, digits: str) -> None:
    assert code_in(text) == digits
