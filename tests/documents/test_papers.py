# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from tests.support.paper_facts import CERTIFICATE, EMPTY, STAMP, USUAL, certificate_for
from tests.support.pdf import page_size, pdfium, poppler, with_joiners
from welfare_desk.documents.papers import certificate, certificates, certificates_as_issued
from welfare_desk.documents.preview import page_count
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.errors import Cancelled, RuleError
from welfare_desk.domain.papers import VoidMark


def text_of(pdf: bytes) -> str:
    [text] = pdfium(pdf)
    return with_joiners(text)


def test_a_certificate_says_to_whom_since_when_and_until_when():
    text = text_of(certificate(CERTIFICATE, STAMP))
    for field in (
        "گواهی تحت پوشش",
        "۱۴۰۴/۰۷/۰۳",
        "۱۴۰۴/۰۰۰۸۴۱",
        "به: شعبهٔ بیمهٔ سلامت شهرستان اسلامشهر",
        "موضوع: تأیید پوشش حمایتی",
        "۱۳۹۸/۰۲/۱۴",
        "۱۴۰۴/۰۹/۰۳",
        "محمدرضا علی‌پور قائم‌شهری",
        "۰۰۱۳۵۴۲۴۱۹",
        "۱۳۹۸-۰۱۴۵۲",
        "سرپرست خانوار",
        "دکتر سیدعلی موسوی",
        "-".join(CERTIFICATE.fingerprint[place : place + 4] for place in (0, 4, 8)),
        "چاپ: ۱۴۰۴/۰۷/۰۳ ساعت ۱۰:۴۲",
        "صفحهٔ ۱ از ۱",
    ):
        assert with_joiners(field) in text


def test_it_is_one_upright_a5_page():
    pdf = certificate(CERTIFICATE, STAMP)
    assert page_count(pdf) == 1
    assert page_size(pdf, 0) == pytest.approx((419.53, 595.28), abs=0.01)


def test_what_is_not_known_is_a_dash():
    bare = replace(certificate_for(USUAL), father_name="", birth_date=None, kinship=None, disability=None)
    assert text_of(certificate(bare, STAMP)).count("—") == 4


def test_without_a_purpose_it_says_what_every_certificate_is_for():
    assert with_joiners("موضوع: تأیید پوشش حمایتی") in text_of(
        certificate(replace(CERTIFICATE, purpose=""), STAMP)
    )


def test_a_foreigner_has_no_national_id():
    foreign = replace(CERTIFICATE, foreign=True, identifier="123456789012", domain=Domain.SOCIAL)
    text = text_of(certificate(foreign, STAMP))
    assert (with_joiners("شناسهٔ اتباع") in text, "کد ملی" in text, "خدمات اجتماعی" in text) == (
        True,
        False,
        True,
    )


def test_the_same_facts_give_the_same_bytes_in_this_process_and_in_a_new_one():
    here = certificate(CERTIFICATE, STAMP)
    assert certificate(CERTIFICATE, STAMP) == here
    program = (
        "import sys, hashlib; from tests.support.paper_facts import CERTIFICATE, STAMP\n"
        "from welfare_desk.documents.papers import certificate\n"
        "sys.stdout.buffer.write(certificate(CERTIFICATE, STAMP))"
    )
    there = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True).stdout
    assert there == here


def test_a_batch_has_a_page_for_each_and_tells_how_far_it_is():
    told: list[tuple[int, int]] = []
    batch = [certificate_for(USUAL, number) for number in (1, 2, 3)]
    pdf = certificates(batch, STAMP, lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert [f"۱۴۰۴/۰۰۰۰۰{number}" in text for number, text in zip("۱۲۳", poppler(pdf), strict=True)] == [
        True
    ] * 3


def test_what_repeats_in_a_batch_is_stored_once():
    one = len(certificates([certificate_for(USUAL, 1)], STAMP))
    twenty = len(certificates([certificate_for(USUAL, number) for number in range(1, 21)], STAMP))
    assert (twenty - one) / 19 < 3_500


def test_a_batch_can_be_cancelled():
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        certificates([CERTIFICATE], STAMP, stop)


def test_an_empty_batch_is_no_paper():
    with pytest.raises(RuleError) as refused:
        certificates([], STAMP)
    assert refused.value.code == "nothing_to_print"


def test_a_name_that_cannot_be_printed_is_refused_without_saying_the_name():
    with pytest.raises(RuleError) as refused:
        certificate(replace(CERTIFICATE, full_name="علی ☐"), STAMP)
    assert (str(refused.value), refused.value.facts) == ("no_glyph", {"codepoint": "U+2610", "text": "☐"})


def test_an_addressee_that_leaves_no_room_is_refused():
    with pytest.raises(RuleError) as refused:
        certificate(replace(CERTIFICATE, addressed_to="ریاست محترم شعبهٔ یازدهم " * 40), STAMP)
    assert refused.value.code == "paper_too_long"


def test_an_uncovered_file_never_comes_this_far():
    with pytest.raises(RuleError):
        certificate_for(EMPTY)


def test_certificates_of_several_moments_keep_each_its_own_small_print():
    later = replace(STAMP, printed_by="الف. نوری")
    pages = pdfium(certificates_as_issued([(CERTIFICATE, STAMP), (CERTIFICATE, later)]))
    assert ["الف. نوری" in with_joiners(page) for page in pages] == [False, True]


def test_what_is_void_says_so_behind_what_it_says_and_moves_nothing():
    usual, mark = certificate(CERTIFICATE, STAMP), VoidMark(STAMP.printed_at, "ز. رضایی", "1404/000842")
    void = certificate(CERTIFICATE, replace(STAMP, void=mark))
    told = "این برگه در ۱۴۰۴/۰۷/۰۳ باطل شد · کاربر: ز. رضایی · به جای آن: ۱۴۰۴/۰۰۰۸۴۲"
    text = text_of(void)
    assert [with_joiners(words) in text for words in ("باطل", told)] == [True, True]
    assert text.endswith(text_of(usual))
    assert certificate(CERTIFICATE, replace(STAMP, void=mark)) == void
