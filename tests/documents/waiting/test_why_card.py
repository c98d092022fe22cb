# SPDX-License-Identifier: Apache-2.0
"""Why this place: the whole card read back, in both orders, for everybody from the first to the last."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.test_extraction import LEAST_FIELDS, LEAST_WORDS, READERS, printed, score
from tests.documents.test_layout_check import A5, AGAIN, LONG_STAMP
from tests.support.list_facts import LONG_NAME, WHY
from tests.support.paper_facts import SEAL, STAMP, TODAY
from tests.support.pdf import pdfium, with_joiners
from welfare_desk.documents.kit.book import Book, MarkKind
from welfare_desk.documents.layout_check import inspect
from welfare_desk.documents.preview import page_count
from welfare_desk.documents.waiting.why_card import draw_why_card, why_card
from welfare_desk.documents.waiting.wording import earlier_told, evidence_told
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import Housing, Severity
from welfare_desk.domain.waiting.admission import Skipped
from welfare_desk.domain.waiting.entries import QueueState
from welfare_desk.domain.waiting.facts import Documents
from welfare_desk.domain.waiting.history import Cause, EarlierMoves, Move, Movement
from welfare_desk.domain.waiting.listing import WouldChange
from welfare_desk.domain.waiting.policy import CriterionKind, Order
from welfare_desk.domain.waiting.scoring import Part, RunOut, Step
from welfare_desk.domain.waiting.why import Separation
from welfare_desk.domain.waiting.why_paper import CapacityLine, NextInQueue, WhyPaper

BY_DATE = replace(
    WHY,
    order=Order.DATE,
    policy_version=0,
    policy_since=None,
    proposed=False,
    score=0,
    parts=(),
    commission_until=None,
    capacity=None,
    before=NextInQueue(126, 0, Separation(Step.JOINED_ON, days=3)),
    behind=NextInQueue(128, 0, Separation(Step.QUEUE_NO)),
    would_change=(),
    movement=None,
)
ALONE = replace(BY_DATE, rank=1, out_of=1, before=None, behind=None)
_SAMPLE = {
    CriterionKind.SEVERITY: "severe",
    CriterionKind.HOUSING: "rented",
    CriterionKind.DOCUMENTS: "complete",
    CriterionKind.WOMAN_HEAD: "no",
    CriterionKind.VISITED: "yes",
}
EVERYTHING = replace(
    WHY,
    full_name=LONG_NAME,
    state=QueueState.HELD,
    held_until=TODAY,
    parts=tuple(
        Part(kind, 1_025, 2_000, _SAMPLE.get(kind, "2"), TODAY, kind is CriterionKind.VISITED)
        for kind in CriterionKind
    ),
    would_change=tuple(
        WouldChange(kind, _SAMPLE.get(kind, "2"), TODAY, 1, 100 + 9 * place)
        for place, kind in enumerate(CriterionKind)
    ),
    movement=Movement(
        from_jalali(1404, 1, 3),
        TODAY,
        152,
        127,
        tuple((cause, (-1) ** i * (i + 3)) for i, cause in enumerate(Cause)),
    ),
)


def text_of(facts: WhyPaper) -> str:
    return " ".join(with_joiners(page) for page in pdfium(why_card(facts, STAMP, SEAL)))


def faults_of(facts, stamp=STAMP, seal=SEAL):
    return inspect(Book(*A5, "کارت"), lambda book: draw_why_card(book, facts, stamp, seal))


def test_the_card_says_the_place_why_it_is_that_and_what_would_change_it():
    text = text_of(WHY)
    for field in (
        "جای شما در نوبت",
        "مستمری ماهانه",
        "سکینه موسوی",
        "۱۰۸۰۰۰۲۲۶۷",
        "۱۴۰۱/۰۴/۱۲ (۳۹ ماه)",
        "۱۲۷",
        "نوبت امروز شما، از ۲٬۵۰۰ پرونده",
        "خط ظرفیت سهمیه (نامهٔ ۱۲۸/۱۴۰۴/۳۳۱۷): ردیف ۹۰؛ ۳۷ جا تا خط مانده است.",
        "شما",
        "۳۰۰",
        "شدت معلولیت: شدید",
        "رأی کمیسیون ۱۴۰۲/۰۸/۲۱",
        "دهک درآمدی: ۲",
        "استعلام ۱۴۰۴/۰۵/۱۰",
        "معلول دیگر در خانوار: ۱",
        "زن سرپرست خانوار",
        "۳۹ ماه انتظار",
        "۱۹٫۵",
        "جمع امتیاز",
        "۹۶٫۵",
        "چرا نفر پیش از شما جلوتر است؟",
        "چه چیزی جای شما را عوض می‌کند؟",
        "با دهک ۱ به ردیف ۱۱۳ می‌رسید",
        "از ۱۴۰۵/۰۸/۲۲ به ردیف ۱٬۲۰۰ می‌روید",
        "از ردیف ۱۵۲ در ۱۴۰۴/۰۱/۰۳ به ردیف ۱۲۷",
        "پذیرش از سهمیه: ۲۱ جا جلوتر",
        "آیین‌نامهٔ نوبت شمارهٔ ۷ (از ۱۴۰۴/۰۱/۲۰)",
        "امتیازها پیشنهادی اداره است، نه قاعدهٔ کشوری.",
        "تا ۳۰ روز به کارشناس مستمری اعتراض کنید.",
        "صفحهٔ ۱ از ۱",
    ):
        assert with_joiners(field) in text, field
    sentence = "ردیف ۱۲۶ با ۹۷ امتیاز: ۰٫۵ امتیاز بیشتر دارد، بیش از همه از «ماه‌های انتظار»"
    assert with_joiners(sentence) in text
    assert with_joiners("شما ۹ روز زودتر ثبت شده‌اید.") in text


def test_the_rank_is_the_largest_thing_on_the_page():
    book = Book(*A5, "کارت")
    draw_why_card(book, WHY, STAMP, SEAL)
    texts = [mark for mark in book.page.marks if mark.kind is MarkKind.TEXT]
    assert max(texts, key=lambda mark: mark.top - mark.bottom).text == "۱۲۷"


def test_the_queue_begins_at_the_right():
    book = Book(*A5, "کارت")
    draw_why_card(book, WHY, STAMP, SEAL)
    places = {mark.text: mark.left for mark in book.page.marks if mark.kind is MarkKind.TEXT}
    order = [places[name] for name in ("۵۰", "خط ظرفیت", "شما", "۱۵۰", "۳۰۰")]
    assert order == sorted(order, reverse=True)


def test_a_queue_in_the_order_of_days_says_so_and_is_whole():
    text = text_of(BY_DATE)
    for field in (
        "اکنون سهمیهٔ بازی نیست؛ خط ظرفیت معلوم نیست.",
        "تاریخ ثبت در نوبت",
        "۳۹ ماه انتظار",
        "در تاریخ برابر: شمارهٔ نوبت",
        "۱۹۰۴",
        "ردیف ۱۲۶: ۳ روز زودتر ثبت شده است.",
        "در تاریخ برابر، شما شمارهٔ نوبت کوچک‌تری دارید.",
        "ترتیب این نوبت تاریخ ثبت است",
        "از ماه‌های پیش جایی برای مقایسه ثبت نشده است.",
        "این نوبت با ترتیب تاریخ ثبت حساب شده",
    ):
        assert with_joiners(field) in text, field
    for field in ("امتیاز", "پیشنهادی"):
        assert with_joiners(field) not in text


def test_who_is_alone_first_or_within_the_line_is_told_so():
    text = text_of(ALONE)
    assert with_joiners("پیش از شما کسی در این نوبت نیست. پس از شما کسی در این نوبت نیست.") in text
    within = replace(WHY, rank=40, capacity=CapacityLine(90))
    assert with_joiners("ردیف ۹۰؛ جای شما درون خط ظرفیت است.") in text_of(within)
    still = replace(WHY, movement=Movement(from_jalali(1404, 1, 3), TODAY, 127, 127, ()))
    assert with_joiners("از ۱۴۰۴/۰۱/۰۳ تا ۱۴۰۴/۰۷/۰۳ در ردیف ۱۲۷ مانده‌اید.") in text_of(still)
    unchanged = text_of(replace(WHY, would_change=(), commission_until=None))
    assert with_joiners("هیچ مدرکی به‌تنهایی جای شما را عوض نمی‌کند.") in unchanged
    valid = text_of(replace(WHY, would_change=()))
    assert with_joiners("رأی کمیسیون شما تا ۱۴۰۵/۰۸/۲۱ اعتبار دارد") in valid
    lapsed = text_of(replace(WHY, would_change=(), commission_until=from_jalali(1404, 7, 2)))
    assert with_joiners("اعتبار رأی کمیسیون شما در ۱۴۰۴/۰۷/۰۲ به پایان رسیده است") in lapsed
    assert with_joiners("اعتبار دارد؛") not in lapsed


@pytest.mark.parametrize("step", Step)
def test_every_step_that_parts_neighbours_has_words(step):
    parted = Separation(step, CriterionKind.DECILE, 300, 300, 4)
    facts = replace(WHY, before=NextInQueue(126, 9_700, parted), behind=NextInQueue(128, 9_600, parted))
    assert faults_of(facts) == []


@pytest.mark.parametrize(
    "part",
    [
        *(Part(CriterionKind.SEVERITY, 0, 4_000, code.value, TODAY) for code in Severity),
        *(Part(CriterionKind.HOUSING, 0, 4_000, code.value) for code in Housing),
        *(Part(CriterionKind.DOCUMENTS, 0, 1_000, code.value) for code in Documents),
        *(Part(kind, 0, None, "") for kind in CriterionKind),
    ],
)
def test_every_evidence_has_words(part):
    assert faults_of(replace(WHY, parts=(part,))) == []


@pytest.mark.parametrize(
    ("rank", "out_of", "capacity"),
    [
        (1, 1, None), (1, 2, 1), (2, 2, 1), (2, 2, 2), (3, 9, 2), (10, 10, 10), (1, 2_500, 90),
        (89, 2_500, 90), (90, 2_500, 90), (91, 2_500, 90), (100, 2_500, 90),
        (2_500, 2_500, 90), (2_499, 2_500, None),
        (1_000_000, 1_000_000, 12), (7, 1_000_000, 12), (12, 13, 500), (5, 8, 0), (104, 230, 101),
    ],
)  # fmt: skip
def test_no_place_spoils_the_card(rank, out_of, capacity):
    line = CapacityLine(capacity) if capacity is not None else None
    facts = replace(WHY, rank=rank, out_of=out_of, capacity=line)
    assert faults_of(facts) == []
    assert page_count(why_card(facts, STAMP, SEAL)) == 1


HELD = replace(WHY, state=QueueState.HELD, kept_out=Skipped.HELD, held_until=TODAY)
MANY_MOVES = Movement(
    WHY.movement.from_day,
    WHY.movement.to_day,
    152,
    156,
    tuple((cause, 4 - 7 * (n % 2)) for n, cause in enumerate(Cause)),
)


@pytest.mark.parametrize("until", [TODAY, None])
@pytest.mark.parametrize("movement", [WHY.movement, MANY_MOVES])
def test_the_card_of_somebody_held_is_one_page(until, movement):
    facts = replace(HELD, held_until=until, movement=movement)
    assert (faults_of(facts), page_count(why_card(facts, STAMP, SEAL))) == ([], 1)


def test_a_card_that_is_too_long_tells_the_causes_that_weigh_most():
    told = text_of(replace(HELD, movement=MANY_MOVES))
    assert with_joiners("به ردیف ۱۵۶") in told
    assert with_joiners("بیش از همه ثبت‌های تازه") in told
    assert with_joiners("تغییر آیین‌نامهٔ نوبت") not in told


def test_votes_of_others_that_ran_out_are_told_with_their_day():
    lost = RunOut(2, from_jalali(1403, 12, 1))
    none = Part(CriterionKind.OTHER_DISABLED, 0, None, "0", None, run_out=lost)
    some = Part(CriterionKind.OTHER_DISABLED, 1_000, None, "1", from_jalali(1402, 1, 5), run_out=lost)
    assert evidence_told(none) == "رأی ۲ عضو تا ۱۴۰۳/۱۲/۰۱ (اعتبار ندارد)"
    assert evidence_told(some) == "پروندهٔ خانوار ۱۴۰۲/۰۱/۰۵؛ رأی ۲ عضو تا ۱۴۰۳/۱۲/۰۱ (اعتبار ندارد)"
    for part in (none, some):
        facts = replace(WHY, parts=(*WHY.parts[:2], part, *WHY.parts[3:]))
        assert (faults_of(facts), page_count(why_card(facts, STAMP, SEAL))) == ([], 1)


EARLIER = EarlierMoves(
    214,
    from_jalali(1396, 2, 10),
    801,
    tuple(
        Move(from_jalali(year, 2, 20), 100 + year, 99 + year, Cause.POLICY, own=True)
        for year in range(1403, 1398, -1)
    ),
)
"""Five policies among the moves of nine years."""


def test_what_moved_the_place_in_earlier_years_is_told_with_its_policies():
    told = text_of(replace(WHY, would_change=WHY.would_change[:1], earlier=EARLIER))
    said = (
        "پیش از آن ۲۱۴ جابه‌جایی، از ردیف ۸۰۱ در ۱۳۹۶/۰۲/۱۰؛ با آیین‌نامهٔ تازه: در ۱۴۰۳/۰۲/۲۰ از ۱٬۵۰۳ به "
        "۱٬۵۰۲؛ در ۱۴۰۲/۰۲/۲۰ از ۱٬۵۰۲ به ۱٬۵۰۱؛ در ۱۴۰۱/۰۲/۲۰ از ۱٬۵۰۱ به ۱٬۵۰۰ و ۲ آیین‌نامهٔ پیش‌تر."
    )
    assert with_joiners(said) in told
    assert earlier_told(EARLIER, 0).endswith("؛ ۵ بار با آیین‌نامهٔ تازه.")
    assert earlier_told(replace(EARLIER, policies=()), 3).endswith("از ردیف ۸۰۱ در ۱۳۹۶/۰۲/۱۰.")


@pytest.mark.parametrize("facts", [WHY, BY_DATE, ALONE])
@pytest.mark.parametrize("stamp", [STAMP, LONG_STAMP, AGAIN])
def test_earlier_moves_leave_the_card_on_one_page(facts, stamp):
    facts = replace(facts, movement=MANY_MOVES, earlier=EARLIER)
    assert (faults_of(facts, stamp), page_count(why_card(facts, stamp, SEAL))) == ([], 1)
    assert with_joiners("پیش از آن ۲۱۴ جابه‌جایی") in text_of(facts)


def test_a_card_without_room_for_earlier_policies_counts_them():
    told = replace(HELD, movement=MANY_MOVES, earlier=EARLIER)
    assert (faults_of(told), page_count(why_card(told, STAMP, SEAL))) == ([], 1)
    assert with_joiners("پیش از آن ۲۱۴ جابه‌جایی") in text_of(told)


def test_the_longest_card_goes_on_over_a_second_page():
    assert page_count(why_card(EVERYTHING, STAMP, SEAL)) == 2
    assert with_joiners("(اعتبار ندارد)") in text_of(EVERYTHING)


NAMED = replace(
    BY_DATE,
    service="living-allowance",
    service_name="کمک‌هزینه معیشت افراد دارای معلولیت شدید و خیلی شدید ماده ۲۷",
)
NOTHING_KNOWN = replace(BY_DATE, full_name="", file_no="", service="hearing-aid", service_name="سمعک")


@pytest.mark.parametrize("facts", [WHY, BY_DATE, ALONE, EVERYTHING, NAMED, NOTHING_KNOWN])
@pytest.mark.parametrize("stamp", [STAMP, LONG_STAMP, AGAIN])
def test_every_card_stands_as_it_should(facts, stamp):
    assert faults_of(facts, stamp) == []
    assert faults_of(facts, stamp, None) == []


def test_the_same_card_gives_the_same_bytes():
    assert why_card(WHY, STAMP, SEAL) == why_card(WHY, STAMP, SEAL)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("facts", [WHY, BY_DATE, EVERYTHING], ids=["score", "date", "everything"])
def test_the_card_comes_back(facts, reader):
    book = Book(*A5, "کارت")
    draw_why_card(book, facts, STAMP, SEAL)
    found = score(printed(book), READERS[reader](book.to_bytes()))
    assert (found.words >= LEAST_WORDS, found.fields >= LEAST_FIELDS) == (True, True), found


def test_a_no_has_no_day():
    told = Part(CriterionKind.WOMAN_HEAD, 1_000, 1_000, "yes", from_jalali(1384, 1, 1))
    assert evidence_told(told) == "پروندهٔ خانوار ۱۳۸۴/۰۱/۰۱"
    assert evidence_told(replace(told, points=0, evidence="no")) == "پروندهٔ خانوار"
