# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as some

from tests.support.months import ISLAMSHAHR_STOOD, MEHR, islamshahr, month_of, payment, people
from welfare_desk.domain.money import grouped
from welfare_desk.domain.summary.monthly.figures import Source, Unit
from welfare_desk.domain.summary.monthly.month import without_records
from welfare_desk.domain.summary.monthly.periods import Period, combined, of_month
from welfare_desk.domain.summary.monthly.statement import Key, Told
from welfare_desk.sentences.month_news import UNITS, Segment, news, number

OFFICE = "ادارهٔ بهزیستی شهرستان اسلامشهر"
UNTOLD = "آمار کمک‌های موردی و مشارکت‌های مردمی نامشخص است و در این گزارش نیامده است."


def test_a_month_as_one_paragraph():
    month = of_month(month_of(islamshahr(), stood=ISLAMSHAHR_STOOD))
    fewer = {**islamshahr(), Source.PEOPLE: [people(7_000)]}
    before = of_month(month_of(fewer, MEHR.plus(-12), ISLAMSHAHR_STOOD))
    assert news(month, OFFICE, before).text == (
        "در پایان مهر ۱۴۰۴، ۸٬۰۰۰ پرونده از ۷٬۱۰۰ خانوار تحت پوشش ادارهٔ بهزیستی شهرستان اسلامشهر است:"
        " ۱٬۲۰۰ پرونده در حوزهٔ امور اجتماعی و ۶٬۸۰۰ پرونده در حوزهٔ توانبخشی."
        " از این شمار، ۵٬۵۰۰ پرونده (۶۸٫۷۵ درصد) مستمری‌بگیر است و ۲٬۵۰۰ پرونده (۳۱٫۲۵ درصد) در صف مستمری"
        " است. صاحبان این پرونده‌ها ۵٬۵۰۰ نفر زن و ۲٬۵۰۰ نفر مرد هستند."
        " نسبت به مهر ۱۴۰۳، شمار پرونده‌های تحت پوشش ۱۴٫۲۹ درصد (گردشده تا دو رقم) افزایش یافته است و خالص"
        " لیست‌های مستمری تغییری نکرده است."
        " در مهر ۱۴۰۴، ۱۲۰ پرونده به پوشش افزوده شد، ۲۰ پرونده از پوشش خارج شد، مستمری ۴۰ پرونده برقرار شد"
        " و مستمری ۱۵ پرونده قطع یا معلق شد."
        " خالص لیست‌های تصویب‌شدهٔ مستمری برای ۵٬۵۰۰ پرونده، ۲۶٬۴۰۱٬۵۰۰٬۰۰۳ ریال (۲٬۶۴۰٬۱۵۰٬۰۰۰ تومان و"
        " ۳ ریال) است. کمیسیون پزشکی ۳ جلسه برگزار کرد؛ ۵۰ مورد فراخوانده شد، ۴۵ مورد حاضر شد و ۴۰ مورد به"
        " تأیید رسید. ۹ درخواست وسیلهٔ کمک‌توانبخشی ثبت شد، ۶ عدد وسیله به‌طور قطعی تحویل شد و ۲ عدد وسیله به"
        " امانت تحویل شد. ۶۱ بازدید از مددجویان انجام شد و موعد ۴۰۰ بازدید منزل گذشته است. " + UNTOLD
    )


def test_what_nobody_knows_is_told_as_unknown():
    rows = {Source.PEOPLE: [people(3, sex="unknown", domain=None)]}
    running = replace(month_of(rows, unlisted=["pension"]), until=date(2025, 10, 1))
    assert news(of_month(running), OFFICE).text == (
        "در پایان روز چهارشنبه ۹ مهر ۱۴۰۴، ۳ پرونده تحت پوشش ادارهٔ بهزیستی شهرستان اسلامشهر است: ۳ پرونده"
        " با حوزهٔ نامشخص. از این شمار، ۳ پرونده (۱۰۰ درصد) مستمری‌بگیر است. جنسیت ۳ نفر ثبت نشده است."
        " از آغاز مهر ۱۴۰۴ تا پایان روز چهارشنبه ۹ مهر ۱۴۰۴، پوشش و مستمری‌ها تغییری نداشت."
        " مبلغ مستمری نامشخص است، چون لیست آن هنوز تصویب نشده است. " + UNTOLD
    )


def test_a_list_that_was_approved_after_the_closing_is_named():
    closed = of_month(month_of({}, unlisted=["pension"]))
    since = of_month(month_of({Source.PAYMENTS: [payment(amount=1_000, n=10)]}))
    assert (
        " مبلغ مستمری نامشخص است، چون لیست آن هنگام بستن ماه تصویب نشده بود؛ سپس تصویب شد و رقم آن در"
        " تصحیح‌های گزارش بعدی گفته می‌شود. " + UNTOLD
    ) in news(closed, OFFICE, known=since).text
    assert "هنوز تصویب نشده است" in news(closed, OFFICE, known=closed).text


def test_an_office_without_files():
    assert news(of_month(month_of({})), OFFICE).text == (
        "در پایان مهر ۱۴۰۴، هیچ پرونده‌ای تحت پوشش ادارهٔ بهزیستی شهرستان اسلامشهر نیست."
        " در مهر ۱۴۰۴، پوشش و مستمری‌ها تغییری نداشت. " + UNTOLD
    )


def test_a_half_year_counts_payments_and_not_files():
    half = Period.parse("1404-h1")
    months = [
        month_of(
            {Source.PAYMENTS: [payment(amount=1_000, n=2)]}, one, unlisted=["care"] if place == 3 else []
        )
        for place, one in enumerate(half.months())
    ]
    text = news(combined(half, months), OFFICE).text
    assert "خالص لیست‌های تصویب‌شدهٔ مستمری برای ۱۲ پرداخت، ۶٬۰۰۰ ریال (۶۰۰ تومان) است." in text
    assert "مبلغ حق پرستاری نامشخص است، چون لیست همهٔ ماه‌های آن هنوز تصویب نشده است." in text
    assert text.startswith("در پایان شش ماه نخست سال ۱۴۰۴، ")


def test_growth_is_told_of_whole_periods_alone_and_falls_too():
    now, more = month_of({Source.PEOPLE: [people(3)]}), {Source.PEOPLE: [people(4)]}
    before = of_month(month_of(more, MEHR.plus(-12)))
    fallen = "نسبت به مهر ۱۴۰۳، شمار پرونده‌های تحت پوشش ۲۵ درصد کاهش یافته است."
    running = of_month(replace(now, until=date(2025, 10, 1)))
    assert fallen in news(of_month(now), OFFICE, before).text
    assert "نسبت به" not in news(running, OFFICE, before).text
    assert "نسبت به" not in news(of_month(now), OFFICE, of_month(month_of({}, MEHR.plus(-12)))).text


def test_a_month_that_begins_otherwise_names_what_the_one_before_was_closed_with():
    now = of_month(month_of({}, stood=((7_999, 5_499, 2_500), (7_999, 5_499, 2_500))))
    eve = of_month(month_of(islamshahr(), MEHR.plus(-1), ISLAMSHAHR_STOOD))
    shown = news(now, OFFICE, eve=eve)
    told = (
        "شهریور ۱۴۰۴ با ۸٬۰۰۰ پرونده تحت پوشش و ۵٬۵۰۰ پرونده مستمری‌بگیر بسته شده بود و پس از بستن تصحیح شده"
        " است."
    )
    assert told in shown.text
    assert [(one.text, one.of) for one in shown.numbers() if one.of[0].period == "1404-06"] == [
        ("۸٬۰۰۰", (Key("1404-06", "domains", "files"),)),
        ("۵٬۵۰۰", (Key("1404-06", "recurring", "drawing", "pension"),)),
    ]
    follows = replace(now, before=eve.after)
    assert news(follows, OFFICE, eve=eve) == news(follows, OFFICE)


def test_every_number_names_its_figures():
    before = of_month(month_of(islamshahr(), MEHR.plus(-12)))
    shown = news(of_month(month_of(islamshahr())), OFFICE, before)
    figures = {str(one.period): one for one in (of_month(month_of(islamshahr())), before)}
    assert all(
        not any(char in "۰۱۲۳۴۵۶۷۸۹" for char in segment.text.replace("۱۴۰۴", "").replace("۱۴۰۳", ""))
        for segment in shown.segments
        if not segment.of
    )
    for segment in shown.numbers():
        first = segment.of[0]
        table = figures[first.period].table(first.table)
        value = table.total(first.measure) if first.line is None else table.value(first.line, first.measure)
        assert value is not None
        if len(segment.of) == 1 and table.units[table.measures.index(first.measure)] is not Unit.RIAL:
            assert segment.text == grouped(value, persian=True)


def test_what_was_taken_back_of_earlier_months_is_no_delivery_below_none():
    rows = {Source.STOCK_MOVES: [{"item": "CANE", "way": "given", "pieces": -2, "day": "", "entry": 1}]}
    said = news(of_month(month_of(rows)), OFFICE)
    assert "۲ عدد وسیله به‌طور قطعی بیش از تحویل‌های این دوره پس گرفته شد." in said.text


def test_an_unknown_figure_is_said_to_be_unknown():
    key = Key("1404-07", "visits", "due")
    assert number(Told(key, Unit.VISIT, None)) == [Segment("شمار نامشخصی", (key,)), " بازدید"]
    assert number(Told(key, Unit.RIAL, None)) == [Segment("مبلغ نامشخصی", (key,)), " ریال"]


def test_words_for_every_unit():
    assert set(UNITS) == set(Unit)


@given(some.integers(0, 10**14))
def test_an_amount_stands_in_rial_and_toman(amount: int):
    said = number(Told(Key("1404-07", "payments", "net"), Unit.RIAL, amount))
    numbers = [piece.text for piece in said if not isinstance(piece, str)]
    rest = [grouped(amount % 10, persian=True)] if amount % 10 else []
    assert numbers == [grouped(amount, persian=True), grouped(amount // 10, persian=True), *rest]


def test_a_month_before_the_first_record_has_no_news():
    month = month_of({})
    unknown = of_month(replace(month, tables=without_records(month.tables)))
    found = news(unknown, OFFICE)
    assert found.text == (
        "آمار ادارهٔ بهزیستی شهرستان اسلامشهر در مهر ۱۴۰۴ نامشخص است: تا پایان آن چیزی در برنامهٔ این اداره"
        " ثبت نشده است."
    )
    assert [one.text for one in found.numbers()] == ["نامشخص"]
