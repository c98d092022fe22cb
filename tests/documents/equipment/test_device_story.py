# SPDX-License-Identifier: Apache-2.0
"""The story of a device: every moment, what repairs cost, what a year of use costs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.equipment import looking
from tests.documents.test_layout_check import LONG_STAMP
from tests.support.list_facts import LONG_NAME
from tests.support.paper_facts import SEAL, STAMP
from tests.support.store_minutes import story_of
from welfare_desk.documents.equipment.device_story import device_story, draw_device_story
from welfare_desk.domain.equipment.device import Moment
from welfare_desk.domain.equipment.stock import Condition, Source
from welfare_desk.domain.equipment.store_papers import DeviceMoment

STORY = story_of()


def test_the_story_says_what_happened_to_a_device_and_what_a_year_of_it_costs():
    [page] = looking.pages(device_story(STORY, STAMP, SEAL))
    assert (
        looking.missing(
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
            "م. کاظمی",
            "ن. ایزدی",
            "دکتر س. موسوی",
        )
        == []
    )


def test_what_came_back_to_be_scrapped_waits_for_no_repair():
    back = DeviceMoment(STORY.received_on, Moment.RETURNED_TO_WORKSHOP, condition=Condition.TO_SCRAP)
    [page] = looking.pages(device_story(replace(STORY, moments=(back,)), STAMP, SEAL))
    assert looking.missing(page, "عودت و کنار گذاشتن", "برای اسقاط") == []
    repaired = replace(back, condition=Condition.TO_REPAIR)
    [page] = looking.pages(device_story(replace(STORY, moments=(repaired,)), STAMP, SEAL))
    assert looking.missing(page, "عودت و رفتن به تعمیرگاه") == []


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"unit_cost": None, "cost_per_year": None}, "نامشخص (ارزش معلوم نیست)"),
        ({"cost_per_year": None, "days_used": 0}, "نامشخص (هنوز استفاده نشده است)"),
        ({"days_used": 0}, "هنوز تحویل نشده است"),
        ({"days_used": 0, "times_out": 1}, "کمتر از یک روز"),
        ({"days_used": 0, "times_out": 1, "cost_per_year": None}, "(هنوز یک روز کامل استفاده نشده است)"),
        ({"source": Source.PURCHASE, "unit_cost": None, "cost_per_year": None}, "(بهای خرید معلوم نیست)"),
        ({"moments": ()}, "از ورود این دستگاه رویدادی ثبت نشده است."),
        ({"where": "moon", "dated": None}, "moon"),
    ],
)
def test_what_is_not_known_is_said(changed, told):
    facts = replace(STORY, **changed)
    [page] = looking.pages(device_story(facts, STAMP, SEAL))
    assert looking.missing(page, told) == []
    assert looking.faults(lambda book: draw_device_story(book, facts, STAMP, SEAL)) == []


def test_a_return_tells_in_what_state_the_device_came_back():
    back = DeviceMoment(
        STORY.received_on,
        Moment.RETURNED_TO_WORKSHOP,
        "رضا",
        "1404/000027",
        None,
        "چرخ کج",
        Condition.TO_REPAIR,
    )
    [page] = looking.pages(device_story(replace(STORY, moments=(back,)), STAMP, SEAL))
    assert looking.missing(page, "نیازمند تعمیر؛ چرخ کج") == []


def test_a_repair_of_unknown_cost_makes_the_sums_least_ones():
    unknown = DeviceMoment(STORY.received_on, Moment.REPAIR, "تعمیرگاه نگین")
    [page] = looking.pages(device_story(replace(STORY, moments=(*STORY.moments, unknown)), STAMP, SEAL))
    assert looking.missing(page, "دست‌کم ۳۸٬۰۰۰٬۰۰۰ ریال", "دست‌کم ۱٬۲۸۸٬۰۰۰٬۰۰۰ ریال", "نامشخص") == []


@pytest.mark.parametrize("lives", [1, 3, 4, 5, 6, 29])
def test_no_length_of_a_life_spoils_its_story(lives):
    facts = story_of(lives)
    long = replace(facts, name=LONG_NAME, serial="S" * 60, donor=LONG_NAME, holder=LONG_NAME, model=LONG_NAME)
    for each in (facts, long):
        assert looking.faults(lambda book, f=each: draw_device_story(book, f, LONG_STAMP, SEAL)) == []


@pytest.mark.parametrize("facts", [STORY, story_of(5)])
def test_readers_give_the_paper_back(facts):
    assert looking.comes_back(lambda book: draw_device_story(book, facts, STAMP, SEAL)) == looking.WHOLE


def test_equal_facts_give_equal_bytes():
    facts = story_of(29)
    assert device_story(facts, STAMP, SEAL) == device_story(facts, STAMP, SEAL)
