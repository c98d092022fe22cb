# SPDX-License-Identifier: Apache-2.0
"""Headquarters' papers on one bundle: what each says, for every way in which one is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from tests.documents.equipment import looking
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.list_facts import LONG_NAME
from tests.support.month_book import compared_book, declared_book
from tests.support.office import TEHRAN
from tests.support.paper_facts import STAMP
from welfare_desk.documents.summary.bundles import letter_words
from welfare_desk.documents.summary.bundles.papers import (
    draw_office_letter,
    draw_verification_report,
    office_letter,
    verification_report,
)
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.domain.summary.bundles.correspondence import (
    Matter,
    OfficeLetter,
    VerificationReport,
    VerifiedBundle,
)
from welfare_desk.domain.summary.bundles.inspection import _FAILED

MEHR = JalaliMonth(1404, 7)
DIGEST = "b88dac7127990c0556d1284318ed9855b0383afa4e8e8adb440ca9445375022e"
TODAY = from_jalali(1404, 8, 10)
READ = datetime(2025, 11, 1, 9, 30, tzinfo=TEHRAN)
FACTS = {"county": "ری", "month": "1404-07", "sequence": 5, "missing": 4, "next": "1404-06", "serial": 3,
         "version": 2, "known": 1, "faults": ["/tables"], "ends": "2025-10-22", "member": "book.pdf",
         "checks": ["covered_by_age", "stock_movement"], "corrected": "1404-06", "table": "payments",
         "line": "pension", "measure": "net", "closed": 139_114_800, "held": None}  # fmt: skip
REFUSED = VerifiedBundle(
    "1107", "ری", MEHR, 5, DIGEST, "9c4e71a0" * 8, "41f70b3c" * 8, READ, "ز. رضایی",
    "ری-1404-07.wdm", "bundle_forked", {**FACTS, "reason": "previous"}, counts=False,
)  # fmt: skip
TAKEN = replace(REFUSED, file_name="", refused="", facts={}, closed_at=READ, counts=True, previous="a" * 64)
REPORT = VerificationReport(REFUSED, TODAY, "412Z-A0C0-T7CE", 3)
LETTER = OfficeLetter(
    Matter.REFUSED, "ری", MEHR, from_jalali(1404, 8, 5), TODAY, REFUSED, MEHR.plus(-1), 4, "d2b8" * 16
)
MISSING = replace(LETTER, matter=Matter.MISSING, bundle=None)
CODES = sorted({name.partition(".")[0] for name in _FAILED} - {"bundle_repeated"})


def test_the_report_tells_every_step_both_digests_and_what_is_done() -> None:
    [page] = looking.pages(verification_report(REPORT, STAMP))
    assert (
        looking.missing(
            page,
            "گزارش وارسی بسته",
            "مهر ۱۴۰۴",
            "۱۴۰۴/۰۸/۱۰",
            "امضای اداره بر فهرست درون بسته",
            "نادرست",
            "412Z-A0C0-T7CE",
            "9C4E-71A0-9C4E",
            "41F7-0B3C-41F7",
            "B88D-AC71-2799",
            DIGEST,
            "نتیجه: پذیرفته نشد.",
            "از این فایل چیزی در جمع استان شمرده نشده است.",
            "صفحهٔ ۱ از ۱",
        )
        == []
    )
    assert page.count("درست") - page.count("نادرست") == 5
    assert "اداره بهزیستی شهرستان اسلامشهر" not in page


def test_a_bundle_that_was_taken_says_whether_it_counts() -> None:
    [page] = looking.pages(verification_report(replace(REPORT, bundle=TAKEN), STAMP))
    assert looking.missing(page, "نتیجه: پذیرفته شد و در جمع استان شمرده می‌شود.", "بستن ماه در اداره") == []
    [page] = looking.pages(
        verification_report(replace(REPORT, bundle=replace(TAKEN, counts=False, replaced=True)), STAMP)
    )
    assert looking.missing(page, "بستهٔ تازه‌تری از همان ماه جای آن را گرفت و اکنون آن شمرده می‌شود.") == []
    opened = replace(TAKEN, counts=False, opened_by=MEHR.plus(-1))
    for bundle, replaced in ((opened, False), (replace(opened, replaced=True), True)):
        [page] = looking.pages(verification_report(replace(REPORT, bundle=bundle), STAMP))
        told = ("پس از آن شهریور ۱۴۰۴ همان اداره دوباره آمد", "تا دوباره نیاید در هیچ جمعی شمرده نمی‌شود.")
        assert looking.missing(page, *told) == []
        assert ("جای آن را گرفت" in page, "اکنون آن شمرده می‌شود" in page) == (replaced, False)


def test_what_was_declared_and_does_not_fit_stands_in_the_report() -> None:
    told = (*compared_book().declared, *declared_book().declared)
    declared = tuple(replace(one, said_by="", source="", period=one.period or "1404-07") for one in told)
    taken = replace(REPORT, bundle=TAKEN, declared=declared)
    pages = " ".join(looking.pages(verification_report(taken, STAMP)))
    wanted = ("رقم‌های اعلام‌شدهٔ ناهمخوان: ۴ از ۸", "۲٬۵۰۴", "۲٬۳۳۰", "جمع جزءها", "شش ماه نخست")
    assert looking.missing(pages, *wanted) == []
    [page] = looking.pages(verification_report(replace(taken, declared=declared[:1]), STAMP))
    assert looking.missing(page, "رقم‌های اعلام‌شدهٔ ماه: ۱؛ ناهمخوانی نیست.") == []


@pytest.mark.parametrize("code", CODES)
def test_every_refusal_tells_the_office_why_and_what_it_does(code: str) -> None:
    told = letter_words.refusal(code, FACTS)
    assert told.steps != ()
    assert "…" not in "".join((told.why, *told.steps))
    bundle = replace(REFUSED, refused=code, facts=FACTS)
    [page] = looking.pages(office_letter(replace(LETTER, bundle=bundle), STAMP))
    assert "خواهشمند است این گام‌ها به ترتیب برداشته شود:" in page


@pytest.mark.parametrize("reason", ["sequence", "previous", "branch", "month", "begin", "both"])
def test_a_fork_is_told_by_its_reason(reason: str) -> None:
    assert letter_words.refusal("bundle_forked", {**FACTS, "reason": reason}) is not None
    assert f"bundle_forked.{reason}" in letter_words._REFUSALS


@pytest.mark.parametrize(
    ("code", "reason"), [("bundle_forked", "begin"), ("bundle_begins_otherwise", "anew")]
)
def test_the_first_of_a_new_chain_is_told_with_which_month_to_begin(code: str, reason: str) -> None:
    told = letter_words.refusal(code, {**FACTS, "reason": reason})
    whole = "".join((told.why, *told.steps))
    assert ("شهریور ۱۴۰۴ و همهٔ ماه‌های پس از آن را" in whole, "…" in whole) == (True, False)


@pytest.mark.parametrize("reason", ["month", "sums"])
def test_a_correction_is_told_by_its_reason(reason: str) -> None:
    told = letter_words.refusal("bundle_corrects_otherwise", {**FACTS, "reason": reason})
    whole = "".join((told.why, *told.steps))
    assert ("شهریور ۱۴۰۴" in whole, "…" in whole) == (True, False)
    assert "۱۳۹٬۱۱۴٬۸۰۰" in letter_words.refusal("bundle_corrects_otherwise", FACTS).why


def test_a_code_without_words_has_those_of_the_screen() -> None:
    assert letter_words.refusal("bundle_repeated", FACTS).steps == ()
    assert "«ری»" in letter_words.refusal("bundle_repeated", FACTS).why


def test_the_letter_says_to_whom_about_what_and_where_its_number_goes() -> None:
    [page] = looking.pages(office_letter(LETTER, STAMP))
    assert (
        looking.missing(
            page,
            "به: ادارهٔ بهزیستی شهرستان ری",
            "موضوع: پذیرفته نشدن بستهٔ مهر ۱۴۰۴",
            "در ۱۴۰۴/۰۸/۱۰ ساعت ۰۹:۳۰ در این ستاد وارسی شد و پذیرفته نشد.",
            "۱)",
            "شهریور ۱۴۰۴، شمارهٔ ۴",
            "مدیرکل / رئیس",
        )
        == []
    )


def test_a_month_that_has_not_come_is_told_with_its_day() -> None:
    [late] = looking.pages(office_letter(MISSING, STAMP))
    assert looking.missing(late, "موضوع: نرسیدن بستهٔ مهر ۱۴۰۴", "تا ۱۴۰۴/۰۸/۰۵ موعد آن بود") == []
    [early] = looking.pages(
        office_letter(replace(MISSING, dated=from_jalali(1404, 8, 2), last_month=None), STAMP)
    )
    assert looking.missing(early, "موعد آن است", "هنوز بسته‌ای پذیرفته نشده است") == []


def test_persons_without_marks_are_told_by_a_letter() -> None:
    [page] = looking.pages(office_letter(replace(LETTER, matter=Matter.KEYLESS, bundle=TAKEN), STAMP))
    assert looking.missing(page, "موضوع: شمارش افراد در بستهٔ مهر ۱۴۰۴", "نشان افراد را ندارد") == []


def test_a_month_that_must_come_again_is_told_why() -> None:
    again = replace(LETTER, matter=Matter.AGAIN, bundle=replace(TAKEN, opened_by=MEHR.plus(-1)))
    [page] = looking.pages(office_letter(again, STAMP))
    told = ("موضوع: دوباره فرستادن بستهٔ مهر ۱۴۰۴", "پذیرفته شده بود", "پس از آن بستهٔ شهریور ۱۴۰۴")
    assert looking.missing(page, *told, "ماه‌های پس از شهریور ۱۴۰۴ را") == []
    assert looking.faults(lambda book: draw_office_letter(book, again, LONG_STAMP)) == []


LONG = replace(REFUSED, county=LONG_NAME * 2, file_name=f"{'پ' * 150}-1404-07.wdm", office="7" * 60)


@pytest.mark.parametrize("bundle", [REFUSED, TAKEN, LONG])
def test_no_paper_has_a_fault(bundle: VerifiedBundle) -> None:
    report = replace(REPORT, bundle=bundle)
    assert looking.faults(lambda book: draw_verification_report(book, report, LONG_STAMP)) == []
    letter = replace(LETTER, bundle=bundle, county=bundle.county)
    assert looking.faults(lambda book: draw_office_letter(book, letter, LONG_STAMP)) == []
    absent = replace(letter, matter=Matter.MISSING, bundle=None)
    assert looking.faults(lambda book: draw_office_letter(book, absent, LONG_STAMP)) == []


def test_readers_give_the_papers_back() -> None:
    assert looking.comes_back(lambda book: draw_verification_report(book, REPORT, STAMP)) == looking.WHOLE
    letter = replace(LETTER, bundle=replace(REFUSED, file_name="1107-1404-07.wdm"))
    assert looking.comes_back(lambda book: draw_office_letter(book, letter, STAMP)) == looking.WHOLE
