# SPDX-License-Identifier: Apache-2.0
"""Property, committee, device and tick sheet: copies with names, verdicts, a year's cost, squares to tick."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment.conftest import WHOLE
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.list_facts import LONG_NAME
from tests.support.paper_facts import SEAL, STAMP
from tests.support.pdf import with_joiners
from tests.support.store_minutes import committee_of, property_of, story_of, ticks_of
from welfare_desk.documents.equipment.committee import committee_minutes, draw_committee_minutes
from welfare_desk.documents.equipment.device_story import device_story, draw_device_story
from welfare_desk.documents.equipment.property_statement import draw_property_statement, property_statement
from welfare_desk.documents.equipment.store_wording import COPIES, PLACES, VERDICTS, WAYS, whole
from welfare_desk.documents.equipment.tick_sheet import draw_tick_sheet, tick_sheet
from welfare_desk.documents.wording import amount, digits
from welfare_desk.domain.equipment.committee_paper import CommitteeSigners, Verdict
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.stock import Place
from welfare_desk.domain.equipment.store_papers import DeviceMoment
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import Rial, in_words

PROPERTY, COMMITTEE, STORY, TICKS = property_of(12), committee_of(12), story_of(), ticks_of(14)


# Property


def test_the_statement_comes_in_three_copies_that_name_whose_they_are(looking):
    pages = looking.pages(property_statement(PROPERTY, STAMP, SEAL))
    assert [looking.says(page, f"نسخهٔ {whole(at)} از ۳: {copy}") for at, (page, copy) in
            enumerate(zip(pages, COPIES, strict=True), 1)] == [[], [], []]  # fmt: skip
    total = sum((line.amount or Rial(0) for line in PROPERTY.lines), Rial(0))
    for page in pages:
        assert looking.says(
            page,
            "صورت‌حساب اموال",
            "نیمهٔ اول سال ۱۴۰۴",
            "۱۴۰۴/۰۱/۰۱",
            "۱۴۰۴/۰۶/۳۱",
            "۱۴۰۴/۰۷/۳۰",
            "جمع (۱۲ ردیف)",
            whole(sum(line.closing for line in PROPERTY.lines)),
            amount(total),
            in_words(total),
            "امین اموال",
            "ذی‌حساب",
            "صفحهٔ ۱ از ۱",
        ) == []


def test_each_copy_counts_its_own_pages_and_carries_its_own_sums(looking):
    pages = looking.pages(property_statement(property_of(90), STAMP, SEAL))
    each = len(pages) // 3
    assert (each > 1, len(pages) % 3) == (True, 0)
    for at, page in enumerate(pages):
        number = at % each + 1
        assert looking.says(page, f"صفحهٔ {whole(number)} از {whole(each)}") == []
        assert (with_joiners(f"نقل از صفحهٔ {whole(number - 1)}") in page) == (number > 1)


def test_an_unknown_price_makes_the_sum_unknown(looking):
    page = looking.pages(property_statement(property_of(4, unknown=True), STAMP, SEAL))[0]
    assert looking.says(page, "جمع بهای موجودی پایان دوره نامشخص است؛ بهای ۲ ردیف معلوم نیست.") == []


@pytest.mark.parametrize("rows", [1, 2, *range(25, 40), 200])
def test_no_number_of_rows_spoils_a_statement(looking, rows):
    facts = property_of(rows, unknown=rows % 2 == 0)
    long = replace(facts.lines[0], name=LONG_NAME, code="X" * 40, amount=Rial(10**13))
    facts = replace(facts, lines=(long, *facts.lines[1:]), half=2, dated=None)
    assert looking.faults(lambda book: draw_property_statement(book, facts, LONG_STAMP, SEAL)) == []


# Committee


def test_the_minutes_say_what_was_granted_how_and_what_was_not_and_why(looking):
    [page] = looking.pages(committee_minutes(COMMITTEE, STAMP, SEAL))
    cash = sum((line.amount for line in COMMITTEE.lines if line.amount is not None), Rial(0))
    assert looking.says(
        page,
        "صورتجلسهٔ کمیتهٔ توانبخشی",
        "با حضور م. یگانه، ک. بابایی",
        "۱۲ درخواست",
        "موافقت ۷، مخالفت ۲، موکول به بعد ۲، ارسال به کمیتهٔ استان ۱.",
        "درخواست‌هایی که با آن‌ها موافقت شد",
        "درخواست‌های دیگر",
        f"جمع کمک‌هزینهٔ خرید به حروف: {in_words(cash)}",
        "کالا از انبار",
        "کمک‌هزینهٔ خرید",
        "معاون توانبخشی",
        "ف. صالحی",
        "عضو کمیته",
    ) == []
    for line in COMMITTEE.lines:
        assert looking.says(page, line.full_name, digits(line.request_no), digits(line.identifier), line.item) == []


def test_every_verdict_and_way_has_words():
    assert (set(VERDICTS), set(WAYS), set(PLACES)) == (set(Verdict), set(Way), set(Place))


def test_an_unknown_amount_of_cash_is_no_zero(looking):
    line = next(line for line in COMMITTEE.lines if line.way is Way.CASH)
    [page] = looking.pages(committee_minutes(replace(COMMITTEE, lines=(replace(line, amount=None),)), STAMP, SEAL))
    assert looking.says(page, "جمع کمک‌هزینهٔ خرید نامشخص است؛ مبلغ هیچ ردیفی معلوم نیست.") == []


@pytest.mark.parametrize("rows", [1, 2, 3, *range(8, 45, 2), 200])
def test_no_number_of_requests_spoils_the_minutes(looking, rows):
    facts = committee_of(rows)
    assert looking.faults(lambda book: draw_committee_minutes(book, facts, STAMP, SEAL)) == []
    last = looking.pages(committee_minutes(facts, STAMP, SEAL))[-1]
    assert looking.says(last, "این صورتجلسه با امضای حاضران اعتبار دارد.", "معاون توانبخشی") == []


def test_one_kind_of_verdict_long_names_and_nobody_named_stand_as_they_should(looking):
    line = replace(COMMITTEE.lines[0], full_name=LONG_NAME, reason="مدارک ناقص است؛ " * 20, item=LONG_NAME)
    for verdict in Verdict:
        facts = replace(
            COMMITTEE, lines=(replace(line, verdict=verdict, way=None, amount=None),), members=(),
            signers=CommitteeSigners(), note="جلسه در دو نوبت برگزار شد. " * 30,
        )  # fmt: skip
        assert looking.faults(lambda book, f=facts: draw_committee_minutes(book, f, LONG_STAMP, SEAL)) == []
    many = replace(COMMITTEE, members=(LONG_NAME,) * 9)
    assert looking.faults(lambda book: draw_committee_minutes(book, many, STAMP)) == []


# Device


def test_the_story_says_what_happened_to_a_device_and_what_a_year_of_it_costs(looking):
    [page] = looking.pages(device_story(STORY, STAMP, SEAL))
    assert looking.says(
        page,
        "شناسنامه و سرگذشت دستگاه",
        "WC-2024-0071/A",
        "JBW-700",
        "اهدای خیّر",
        "مؤسسهٔ خیریهٔ مهر لاله",
        "نزد مددجو به امانت",
        "خیرالله نوری‌زاده",
        "۱٬۲۵۰٬۰۰۰٬۰۰۰ ریال",
        "۱٬۲۸۸٬۰۰۰٬۰۰۰ ریال",
        "۴۱۲ روز",
        "۱٬۱۴۱٬۰۱۹٬۴۱۷ ریال، برابر با ۱۱۴٬۱۰۱٬۹۴۱ تومان و ۷ ریال",
        "سرگذشت (۷ رویداد)",
        "تنظیم و اندازه‌گیری",
        "تحویل امانی",
        "تعویض باتری و بلبرینگ چرخ راست",
        "ضدعفونی",
        "۳۸٬۰۰۰٬۰۰۰",
    ) == []


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"unit_cost": None, "cost_per_year": None}, "نامشخص (بهای خرید معلوم نیست)"),
        ({"cost_per_year": None, "days_used": 0}, "نامشخص (هنوز استفاده نشده است)"),
        ({"days_used": 0}, "هنوز تحویل نشده است"),
        ({"moments": ()}, "از ورود این دستگاه رویدادی ثبت نشده است."),
        ({"where": "moon", "dated": None}, "moon"),
    ],
)
def test_what_is_not_known_is_said(looking, changed, told):
    facts = replace(STORY, **changed)
    [page] = looking.pages(device_story(facts, STAMP, SEAL))
    assert looking.says(page, told) == []
    assert looking.faults(lambda book: draw_device_story(book, facts, STAMP, SEAL)) == []


def test_a_repair_of_unknown_cost_makes_the_sums_least_ones(looking):
    unknown = DeviceMoment(STORY.received_on, "repaired", "تعمیرگاه نگین")
    [page] = looking.pages(device_story(replace(STORY, moments=(*STORY.moments, unknown)), STAMP, SEAL))
    assert looking.says(page, "دست‌کم ۳۸٬۰۰۰٬۰۰۰ ریال", "دست‌کم ۱٬۲۸۸٬۰۰۰٬۰۰۰ ریال", "نامشخص") == []


@pytest.mark.parametrize("lives", [1, 3, 4, 5, 6, 29])
def test_no_length_of_a_life_spoils_its_story(looking, lives):
    facts = story_of(lives)
    long = replace(facts, name=LONG_NAME, serial="S" * 60, donor=LONG_NAME, holder=LONG_NAME, model=LONG_NAME)
    for each in (facts, long):
        assert looking.faults(lambda book, f=each: draw_device_story(book, f, LONG_STAMP, SEAL)) == []


# Tick sheet


def test_the_sheet_has_a_square_and_room_to_sign_for_everybody_and_no_number(looking):
    [page] = looking.pages(tick_sheet(TICKS, STAMP))
    assert looking.says(
        page,
        "برگهٔ تیک تحویل",
        "محل: شهرک واوان، مسجد امام رضا (ع)",
        "پنجشنبه ۱۴۰۴/۰۷/۰۳",
        "این برگه حواله نیست",
        "تحویل شد",
        "امضا یا اثر انگشت",
        "SN-00001/B",
        "مأمور تحویل",
    ) == []
    for line in TICKS.lines:
        assert looking.says(page, *line.full_name.split(), digits(line.file_no), digits(line.identifier), line.item) == []
    assert looking.says(page, "شمارهٔ برگه", "پیوست") == ["شمارهٔ برگه", "پیوست"]


@pytest.mark.parametrize("rows", [1, 2, *range(10, 30), 200])
def test_no_number_of_rows_spoils_a_sheet(looking, rows):
    assert looking.faults(lambda book: draw_tick_sheet(book, ticks_of(rows), LONG_STAMP)) == []


# All of them

DRAWN = {
    "property": lambda book: draw_property_statement(book, property_of(40), STAMP, SEAL),
    "committee": lambda book: draw_committee_minutes(book, committee_of(40), STAMP, SEAL),
    "device": lambda book: draw_device_story(book, story_of(5), STAMP, SEAL),
    "tick": lambda book: draw_tick_sheet(book, TICKS, STAMP),
}


@pytest.mark.parametrize("paper", DRAWN)
def test_readers_give_the_papers_back(looking, paper):
    assert looking.comes_back(DRAWN[paper]) == WHOLE


def test_equal_facts_give_equal_bytes():
    assert property_statement(PROPERTY, STAMP, SEAL) == property_statement(PROPERTY, STAMP, SEAL)
    assert committee_minutes(COMMITTEE, STAMP, SEAL) == committee_minutes(COMMITTEE, STAMP, SEAL)
    assert device_story(STORY, STAMP, SEAL) == device_story(STORY, STAMP, SEAL)
    assert tick_sheet(TICKS, STAMP) == tick_sheet(TICKS, STAMP)


@pytest.mark.parametrize("paper", ["property", "committee", "tick"])
def test_nothing_is_no_paper(paper):
    with pytest.raises(RuleError) as refused:
        if paper == "property":
            property_statement(replace(PROPERTY, lines=()), STAMP)
        elif paper == "committee":
            committee_minutes(replace(COMMITTEE, lines=()), STAMP)
        else:
            tick_sheet(replace(TICKS, lines=()), STAMP)
    assert refused.value.code == "nothing_to_print"
