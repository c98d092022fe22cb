# SPDX-License-Identifier: Apache-2.0
"""Papers printed together: logged once, drawn in parts, gone on with after a cancel, a kill, a full disk."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support import office as offices
from tests.support import people
from tests.support.equipment import CANE, equipped
from tests.support.papers import printing
from tests.support.pdf import normal, page_size, pdfium
from welfare_desk import outside
from welfare_desk.domain.access import Role
from welfare_desk.domain.errors import Cancelled, RuleError, StorageError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.sheet import THREE_ON_ONE, Copy, Sheet, SheetSize
from welfare_desk.services import batches
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.batches import (
    BatchPrinted,
    BatchWaiting,
    EndBatch,
    MyBatches,
    PrintMany,
    ResumeBatch,
    end_batch,
    my_batches,
    print_many,
    resume_batch,
)
from welfare_desk.services.paper_register import AskPaper, AskSeries, paper_history, paper_series
from welfare_desk.services.papers import (
    IssueCertificate,
    IssueFileSummary,
    issue_certificate,
    issue_file_summary,
)
from welfare_desk.services.session import Session
from welfare_desk.services.voiding import VoidPaper, void_paper
from welfare_desk.storage.check import check

ALI = "1400-00001"
CERTIFICATE, SUMMARY = PaperKind.CERTIFICATE, PaperKind.FILE_SUMMARY
DUPLICATE, VOID = normal("المثنی"), normal("باطل")
TODAY = offices.NOON.date()


def of_today(target: Path) -> PrintMany:
    """The certificates of today."""
    return PrintMany(str(target), day=TODAY, kind=CERTIFICATE)


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """Five certificates and a summary of today; the second certificate was printed before."""
    monkeypatch.setattr(batches, "AT_ONCE", 2)
    with people.peopled_office(tmp_path) as opened:
        for _ in range(5):
            opened.do(issue_certificate, IssueCertificate(ALI, "بانک ملی", "وام", date(2026, 1, 1)))
        opened.do(issue_file_summary, IssueFileSummary(ALI))
        printing(opened, CERTIFICATE, "1404/000002")
        yield opened


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "papers.pdf"


def numbers(pdf: bytes) -> list[str]:
    """The number on every page, and whether it is a duplicate."""
    found = []
    for page in map(normal, pdfium(pdf)):
        number = next(n for n in range(1, 10) if normal(f"۱۴۰۴/۰۰۰۰۰{'۰۱۲۳۴۵۶۷۸۹'[n]}") in page)
        found.append(f"{number}{'+' if DUPLICATE in page else ''}{' void' if VOID in page else ''}")
    return found


def prints(session: Session) -> list[int]:
    """How often each certificate was printed."""
    asked = (AskPaper(CERTIFICATE, f"1404/00000{number}") for number in range(1, 6))
    return [len(session.ask(paper_history, one).printings) for one in asked]


def waiting(session: Session) -> tuple[BatchWaiting, ...]:
    return session.ask(my_batches, MyBatches()).batches


def sound(session: Session) -> bool:
    return check(session._store).findings == () and session.ask(paper_series, AskSeries()).proven


def test_a_day_is_one_file_of_originals_and_duplicates(session: Session, target: Path) -> None:
    seen: list[tuple[int, int]] = []

    def told(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    made = session.do(print_many, PrintMany(str(target), day=TODAY), progress=told)
    assert made == BatchPrinted(1, 6, 5)
    assert numbers(target.read_bytes()) == ["1", "2+", "3", "4", "5", "1", "1"]  # the summary has two pages
    assert [path.name for path in target.parent.iterdir()] == ["papers.pdf"]
    assert (seen[-1], [done for done, _ in seen] == sorted(done for done, _ in seen)) == ((9, 9), True)
    assert prints(session) == [1, 2, 1, 1, 1]
    assert waiting(session) == (BatchWaiting(1, offices.NOON, 6, TODAY, None),)
    session.do(end_batch, EndBatch(1))
    assert (waiting(session), sound(session)) == ((), True)


def test_chosen_numbers_come_in_their_order_each_once(session: Session, target: Path) -> None:
    wanted = ("file_summary:1404/000001", "certificate:1404/000004", "certificate:۱۴۰۴/۰۰۰۰۰۲")
    made = session.do(print_many, PrintMany(str(target), (*wanted, wanted[1])))
    assert (made.papers, made.originals) == (3, 2)
    assert numbers(target.read_bytes()) == ["1", "1", "4", "2+"]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"day": date(2025, 10, 1)}, "no_papers_of_day"),
        ({"day": TODAY, "kind": PaperKind.WHY_CARD}, "no_papers_of_day"),
        ({}, "nothing_to_print"),
        ({"day": TODAY, "numbers": ("certificate:1404/000001",)}, "day_or_numbers"),
        ({"numbers": ("certificate:1404/000001", "certificate:1404/000009")}, "paper_not_found"),
        ({"numbers": ("1404/000001",)}, "bad_paper_number"),
        ({"numbers": ("certificate:نامه",)}, "bad_paper_number"),
    ],
)
def test_what_names_no_papers_logs_nothing(
    session: Session, target: Path, facts: dict[str, Any], code: str
) -> None:
    with pytest.raises(RuleError) as refused:
        session.do(print_many, PrintMany(str(target), **facts))
    assert (refused.value.code, target.exists(), prints(session)) == (code, False, [0, 1, 0, 0, 0])


def test_nothing_is_logged_for_a_place_that_takes_no_file(session: Session, target: Path) -> None:
    for place, code in ((session.office_dir / "x.pdf", "target_in_office"), (target.parent, "bad_target")):
        with pytest.raises(RuleError, match=code):
            session.do(print_many, PrintMany(str(place), day=TODAY))
    assert prints(session) == [0, 1, 0, 0, 0]


def test_a_batch_is_not_written_to_standard_output(
    session: Session, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(target.parent)
    for place in ("-", " - "):
        with pytest.raises(RuleError) as refused:
            session.do(print_many, PrintMany(place, day=TODAY))
        assert refused.value.facts == {"reason": "output", "name": "-"}
    assert (prints(session), list(target.parent.iterdir())) == ([0, 1, 0, 0, 0], [])


def test_a_batch_that_is_given_up_leaves_nothing_beside_its_file(session: Session, target: Path) -> None:
    elsewhere = target.parent.parent / "other"
    elsewhere.mkdir()
    with pytest.raises(Cancelled):
        session.do(print_many, of_today(target), progress=stop_at(3))
    assert len(list(target.parent.iterdir())) == 1
    session.do(end_batch, EndBatch(1))
    assert list(target.parent.iterdir()) == []
    with pytest.raises(Cancelled):
        session.do(print_many, of_today(target), progress=stop_at(3))
    with pytest.raises(Cancelled):
        session.do(resume_batch, ResumeBatch(2, str(elsewhere / "x.pdf")), progress=stop_at(3))
    session.do(end_batch, EndBatch(2))
    assert list(elsewhere.iterdir()) == []


def stop_at(number: int) -> Any:
    """Somebody presses cancel when so many papers are drawn."""
    return lambda done, _total: done < number


def test_a_cancelled_batch_goes_on_without_a_second_original(session: Session, target: Path) -> None:
    with pytest.raises(Cancelled):
        session.do(print_many, of_today(target), progress=stop_at(5))
    assert (target.exists(), prints(session)) == (False, [1, 2, 1, 1, 1])
    (batch,) = waiting(session)
    parts = {path.name for folder in target.parent.iterdir() for path in folder.iterdir()}
    assert len(parts) == 2
    made = session.do(resume_batch, ResumeBatch(batch.id, str(target)))
    assert made == BatchPrinted(1, 5, 4)
    assert numbers(target.read_bytes()) == ["1", "2+", "3", "4", "5"]
    assert (prints(session), list(target.parent.iterdir())) == ([1, 2, 1, 1, 1], [target])


class Killed(BaseException):
    """As if the process were gone."""


def test_a_killed_batch_takes_the_parts_there_are(
    session: Session, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    draw = batches._Drawing._drawn

    def counting(self: Any, taken: Any) -> bytes:
        drawn.append(len(taken))
        if len(drawn) == 3:
            raise Killed
        return draw(self, taken)

    monkeypatch.setattr(batches._Drawing, "_drawn", counting)
    with pytest.raises(Killed):
        session.do(print_many, of_today(target), key="morning")
    assert drawn == [2, 2, 1]
    with offices.desk(session.office_dir) as again:  # the program is started anew
        (batch,) = waiting(again)
        again.do(resume_batch, ResumeBatch(batch.id, str(target)))
        assert drawn == [2, 2, 1, 1]
        assert prints(again) == [1, 2, 1, 1, 1]
    assert numbers(target.read_bytes()) == ["1", "2+", "3", "4", "5"]


def test_the_same_key_logs_once_and_draws_again(session: Session, target: Path) -> None:
    facts = of_today(target)
    first = session.do(print_many, facts, key="k")
    whole = numbers(target.read_bytes())
    target.unlink()
    assert session.do(print_many, facts, key="k") == first
    assert (numbers(target.read_bytes()), prints(session)) == (whole, [1, 2, 1, 1, 1])


@pytest.mark.parametrize("writing", [2, 4])
def test_a_full_disk_loses_nothing_and_names_the_file(
    session: Session, target: Path, monkeypatch: pytest.MonkeyPatch, writing: int
) -> None:
    """Of three parts the second is not written, or the whole of them is not."""
    whole, count = outside.whole, [0]

    def full(path: Path) -> Any:
        count[0] += 1
        if count[0] == writing:
            raise OSError(errno.ENOSPC, "canary")
        return whole(path)

    monkeypatch.setattr(outside, "whole", full)
    with pytest.raises(StorageError) as refused:
        session.do(print_many, of_today(target))
    assert (refused.value.code, refused.value.facts["name"]) == ("disk_full", "papers.pdf")
    assert (target.exists(), prints(session), sound(session)) == (False, [1, 2, 1, 1, 1], True)
    session.do(resume_batch, ResumeBatch(1, str(target)))
    assert numbers(target.read_bytes()) == ["1", "2+", "3", "4", "5"]
    assert prints(session) == [1, 2, 1, 1, 1]


def test_a_paper_made_void_meanwhile_comes_out_void(session: Session, target: Path) -> None:
    with pytest.raises(Cancelled):
        session.do(print_many, of_today(target), progress=stop_at(4))
    session.do(void_paper, VoidPaper(CERTIFICATE, "1404/000001", "اشتباه", "1404/000003"))
    session.do(resume_batch, ResumeBatch(1, str(target)))
    assert numbers(target.read_bytes())[1:] == ["2+", "3", "4", "5"]
    first = normal(pdfium(target.read_bytes())[0])
    assert [normal(words) in first for words in ("باطل", "به جای آن: ۱۴۰۴/۰۰۰۰۰۳")] == [True, True]


def test_a_batch_is_its_makers_and_ends_once(session: Session, target: Path) -> None:
    session.do(add_user, AddUser("زهرا", Role.CASE_CLERK, "چهار واژهٔ بی ربط", own_password=offices.PASSWORD))
    made = session.do(print_many, of_today(target))
    facts = ResumeBatch(made.batch, str(target))
    with offices.desk(session.office_dir, user="زهرا") as clerk:
        assert waiting(clerk) == ()
        with pytest.raises(RuleError, match="batch_of_another"):
            clerk.do(resume_batch, facts)
        with pytest.raises(RuleError, match="batch_of_another"):
            clerk.do(end_batch, EndBatch(made.batch))
    session.do(end_batch, EndBatch(made.batch))
    with pytest.raises(RuleError, match="batch_ended"):
        session.do(resume_batch, facts)
    with pytest.raises(RuleError, match="batch_not_found"):
        session.do(end_batch, EndBatch(9))


def test_a_batch_of_certificates_says_what_each_says_alone(session: Session, target: Path) -> None:
    alone = pdfium(printing(session, CERTIFICATE, "1404/000001")())
    session.do(print_many, PrintMany(str(target), ("certificate:1404/000003",)))
    together = pdfium(target.read_bytes())
    third = pdfium(printing(session, CERTIFICATE, "1404/000003")())
    assert len(alone) == len(together) == len(third) == 1
    assert set(normal(together[0]).split()) <= set(normal(third[0]).split()) | {DUPLICATE}


@pytest.mark.parametrize(
    ("sheet", "size"),
    [
        (None, (595, 842)),
        (Sheet(SheetSize.A5, False), (420, 595)),
        (Sheet(SheetSize.A4, True, letterhead=True, copies=(Copy.STORE,)), (842, 595)),
        (THREE_ON_ONE, (595, 842)),
    ],
)
def test_a_batch_goes_on_with_the_sheet_it_was_begun_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sheet: Sheet | None, size: tuple[int, int]
) -> None:
    monkeypatch.setattr(batches, "AT_ONCE", 2)
    made = equipped(tmp_path / "office", clients=5)
    made.receive(CANE, 5)
    vouchers = tuple(f"issue_voucher:{made.hand_out(client, CANE).number}" for client in range(5))
    target = tmp_path / "vouchers.pdf"
    with pytest.raises(Cancelled):
        made.session.do(print_many, PrintMany(str(target), vouchers, sheet=sheet), progress=stop_at(4))
    drawn: list[int] = []
    draw = batches._Drawing._drawn

    def counting(self: Any, taken: Any) -> bytes:
        drawn.append(len(taken))
        return draw(self, taken)

    monkeypatch.setattr(batches._Drawing, "_drawn", counting)
    made.do(resume_batch, ResumeBatch(1, str(target)))
    pdf = target.read_bytes()
    sizes = [tuple(round(side) for side in page_size(pdf, page)) for page in range(len(pdfium(pdf)))]
    assert (sizes, drawn) == ([size] * 5, [2, 1])  # the first part lay there
    made.session.close()
