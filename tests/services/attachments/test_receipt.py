# SPDX-License-Identifier: Apache-2.0
"""The receipt for documents, and the client's photo on the file summary."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.support.media import jpeg, pdf
from tests.support.papers import printed, printing
from tests.support.pdf import pdfium, with_joiners
from tests.support.people import peopled_office
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.attachments.receipt import Form
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.papers import PaperKind
from welfare_desk.services.attachments import commands
from welfare_desk.services.attachments.receipt import HandedIn, IssueReceipt, issue_receipt
from welfare_desk.services.papers import (
    IssueFileSummary,
    issue_file_summary,
)
from welfare_desk.services.session import Session
from welfare_desk.services.verifying import VerifyPaper, verify_paper
from welfare_desk.storage.check import check
from welfare_desk.storage.vault import Vault

ALI, FATEMEH = "1400-00001", "1400-00002"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with peopled_office(tmp_path) as opened:
        yield opened


def add(session: Session, name: str, data: bytes, file_no: str = ALI, **facts: Any) -> int:
    path = session.office_dir.parent / name
    path.write_bytes(data)
    new = commands.NewDocument(str(path), **facts)
    return session.do(commands.add_documents, commands.AddDocuments(file_no, (new,))).ids[0]


def test_a_receipt_names_what_was_handed_in_and_by_whom(session: Session) -> None:
    today = session.today()
    lease = add(
        session, "a.pdf", pdf("a"), kind=DocumentKind.LEASE_OR_DEED, title="اجاره‌نامه", dated_on=today
    )
    card = add(session, "b.pdf", pdf("b"), kind=DocumentKind.NATIONAL_CARD)
    handed = (HandedIn(lease, Form.ORIGINAL, 3), HandedIn(card, Form.CERTIFIED_COPY))
    facts = IssueReceipt(ALI, "  زهرا  اكبري ", handed, "تا شنبه")
    issued = session.do(issue_receipt, facts, key="k")
    assert (issued.kind, issued.number) == (PaperKind.DOCUMENT_RECEIPT, "1404/000001")
    assert session.do(issue_receipt, facts, key="k") == issued
    original = printing(session, issued.kind, issued.number)
    drawn = original()
    assert drawn == original()
    (text,) = pdfium(drawn)
    for words in (
        "رسید مدارک", "۱۴۰۴/۰۰۰۰۰۱", "علی اکبری", "۰۰۱۳۵۴۲۴۱۹", "زهرا اکبری", "اجاره‌نامه", "۱۴۰۴/۰۷/۳۰",
        "اصل", "برابر اصل", "کارت ملی", "۱ سند از آن‌ها اصل است", "تا شنبه", "تحویل‌گیرنده",
        "مدارک بالا، روی هم ۴ برگ",
    ):  # fmt: skip
        assert with_joiners(words) in with_joiners(text)
    with session._store.kept_reader() as raw:
        (digits,) = raw.execute("SELECT qr FROM paper").fetchone()
    verified = session.ask(verify_paper, VerifyPaper(digits))
    assert (verified.kind, verified.state, verified.matches) == (issued.kind, "genuine", True)
    assert check(session._store).findings == ()


def test_what_makes_no_receipt_takes_no_number(session: Session) -> None:
    mine, other = add(session, "a.pdf", pdf("a")), add(session, "b.pdf", pdf("b"), FATEMEH)
    gone = add(session, "c.pdf", pdf("c"))
    session.do(commands.remove_document, commands.RemoveDocument(gone, 1, "اشتباه"))
    good = IssueReceipt(ALI, "زهرا", (HandedIn(mine),))
    for facts, code in (
        (replace(good, documents=()), "receipt_empty"),
        (replace(good, documents=(HandedIn(other),)), "document_not_found"),
        (replace(good, documents=(HandedIn(gone),)), "document_removed"),
        (replace(good, documents=(HandedIn(mine),) * 51), "documents_many"),
        (replace(good, given_by="علی ☃"), "no_glyph"),
    ):
        with pytest.raises(RuleError) as refused:
            session.do(issue_receipt, facts)
        assert refused.value.code == code
    assert session.do(issue_receipt, good).number == "1404/000001"


def test_a_receipt_without_a_giver_or_with_odd_sheets_names_the_field(session: Session) -> None:
    mine = add(session, "a.pdf", pdf("a"))
    for facts, field, code in (
        (IssueReceipt(ALI, " ", (HandedIn(mine),)), "given_by", "receipt_no_giver"),
        (IssueReceipt(ALI, "زهرا", (HandedIn(mine, sheets=0),)), "sheets", "bad_sheets"),
        (IssueReceipt(ALI, "زهرا", (HandedIn(mine, sheets=1000),)), "sheets", "bad_sheets"),
    ):
        with pytest.raises(RuleError) as refused:
            session.do(issue_receipt, facts)
        assert (refused.value.code, refused.value.facts["fields"], refused.value.facts["codes"]) == (
            "bad_fields", [field], [code],
        )  # fmt: skip


def test_fifty_documents_go_over_several_pages(session: Session) -> None:
    ids = [add(session, "a.pdf", pdf(str(number)), title=f"سند {number}") for number in range(50)]
    issued = session.do(issue_receipt, IssueReceipt(ALI, "زهرا", tuple(HandedIn(one) for one in ids)))
    pages = pdfium(printed(session, issued))
    assert len(pages) == 3


def test_the_summary_carries_the_photo_of_its_moment(session: Session) -> None:
    plain = session.do(issue_file_summary, IssueFileSummary(ALI))
    add(
        session,
        "b.pdf",
        pdf("b"),
        kind=DocumentKind.INSURANCE,
        title="بیمهٔ سلامت",
        expires_on=session.today(),
    )
    photo = add(session, "a.jpg", jpeg(300, 400), kind=DocumentKind.PHOTO)
    issued = session.do(issue_file_summary, IssueFileSummary(ALI))
    original = printing(session, issued.kind, issued.number)
    drawn = original()
    assert b"DCTDecode" in drawn
    text = with_joiners("".join(pdfium(drawn)))
    for words in ("مدارک پرونده", "دفترچهٔ بیمه", "بیمهٔ سلامت", "عکس مددجو"):
        assert with_joiners(words) in text
    assert b"DCTDecode" not in printed(session, plain)
    session.do(commands.remove_document, commands.RemoveDocument(photo, 1, "کهنه"))
    for path in Vault.of(session._store).files():
        path.unlink()
    assert original() == drawn
    with session._store.kept_reader() as raw:
        (digits,) = raw.execute("SELECT qr FROM paper WHERE number = 2").fetchone()
    assert session.ask(verify_paper, VerifyPaper(digits)).matches


def test_the_summary_says_that_a_photo_cannot_be_read(session: Session) -> None:
    add(session, "a.jpg", jpeg(300, 400), kind=DocumentKind.PHOTO)
    for path in Vault.of(session._store).files():
        path.unlink()
    issued = session.do(issue_file_summary, IssueFileSummary(ALI))
    text = with_joiners("".join(pdfium(printed(session, issued))))
    assert with_joiners("در دسترس نیست") in text
    assert with_joiners("جای عکس") not in text
