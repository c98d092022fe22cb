# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from welfare_desk.documents.history import moment
from welfare_desk.documents.kit.timeline import Moment
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.commission import Vote
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.visit import VisitResult, VisitState
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import TimelineItem
from welfare_desk.domain.waiting import QueueState

DAY = from_jalali(1404, 7, 3)


@pytest.mark.parametrize(
    ("kind", "code", "detail", "event", "told"),
    [
        ("coverage", "covered", "نامهٔ 807", "پذیرش تحت پوشش", "نامهٔ ۸۰۷"),
        ("pension", "on_pension", "", "برقراری مستمری", ""),
        ("coverage", "covered_again", "بازگشت", "پذیرش دوبارهٔ تحت پوشش", "بازگشت"),
        ("queue", "waiting", "ردیف 12", "ورود به نوبت", "ردیف ۱۲"),
        (
            "edit",
            "casework.edit_person",
            "mobile، neighbourhood_id، neighbourhood",
            "ویرایش پرونده",
            "تلفن همراه، محله",
        ),
        ("edit", "casework.register_file", "", "تشکیل پرونده", ""),
        ("paper", "certificate", "1404/000123", "صدور گواهی پوشش", "شمارهٔ ۱۴۰۴/۰۰۰۱۲۳"),
        ("import", "exchange.import_files", "7", "ورود از فهرست", "فهرست شمارهٔ ۷"),
        ("queue", "later_state", "x1", "تغییر نوبت", "x1"),
        ("later_kind", "later_code", "", "later_kind", ""),
    ],
)
def test_events_in_words(kind, code, detail, event, told):
    item = TimelineItem(DAY, kind, code, detail, "ز. رضایی")
    assert moment(item) == Moment("۱۴۰۴/۰۷/۰۳", event, told, "ز. رضایی")


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        *(("coverage", code) for code in Coverage),
        *(("pension", code) for code in PensionState),
        *(("queue", code) for code in QueueState),
        *(("paper", code) for code in PaperKind),
        *(("visit", code) for code in (VisitState.PLANNED, VisitState.GIVEN_UP, *VisitResult)),
        *(("commission", code) for code in Vote),
        *(("inquiry", code) for code in InquiryAnswer),
        *(("request", code) for code in RequestState if code is not RequestState.OPEN),
        *(("reception", code) for code in ReceptionState),
    ],
)
def test_every_state_has_words_of_its_own(kind, code):
    general = moment(TimelineItem(DAY, kind, "unknown", "", "")).event
    assert moment(TimelineItem(DAY, kind, code.value, "", "")).event != general


def test_a_change_of_centre_is_told_on_paper():
    item = TimelineItem(DAY, "edit", "casework.assign_centre", "centre_id", "ز. رضایی")
    told = moment(item)
    assert (told.event, told.detail) == ("تغییر مرکز", "مرکز مثبت زندگی")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("coverage", "برگرداندن تغییر پوشش"),
        ("pension", "بازگرداندن مستمری"),
        ("queue", "بازگرداندن نوبت"),
        ("other", "برگرداندن رویداد پیشین"),
    ],
)
def test_what_was_undone_is_told(code: str, words: str) -> None:
    told = moment(TimelineItem(DAY, "undo", code, "اشتباه", "مریم"))
    assert (told.event, told.detail) == (words, "اشتباه")


@pytest.mark.parametrize(
    ("kind", "code", "about", "detail", "event", "told"),
    [
        ("visit", "met", ("office",), "", "بازدید و دیدار مددجو", "اداره"),
        ("visit", "given_up", ("home",), "سفر", "صرف‌نظر از بازدید", "منزل، سفر"),
        (
            "commission",
            "confirmed",
            ("physical", "severe"),
            "1404-01",
            "تأیید کمیسیون پزشکی",
            "جسمی‌حرکتی، شدید، اعتبار تا ۱۴۰۴/۰۷/۰۳، \u200f\u202a۱۴۰۴-۰۱\u202c\u200f",
        ),
        (
            "commission",
            "extended",
            ("physical",),
            "",
            "تمدید اعتبار با بخشنامه",
            "جسمی‌حرکتی، اعتبار تا ۱۴۰۴/۰۷/۰۳",
        ),
        ("inquiry", "sent", ("imdad_committee",), "12", "ارسال استعلام", "کمیتهٔ امداد، ۱۲"),
        ("request", "asked", (), "ویلچر", "تقاضای خدمت", "ویلچر"),
        ("reception", "light", (), "", "کمک بدون پرونده", ""),
        ("document", "added", ("insurance",), "", "افزودن مدرک", "دفترچهٔ بیمه"),
        ("document", "removed", ("photo",), "کهنه", "برداشتن مدرک از پرونده", "عکس مددجو، کهنه"),
        ("document", "expired", ("bank",), "", "پایان اعتبار مدرک", "مدارک بانکی"),
    ],
)
def test_what_an_event_is_about_and_until_when_stand_before_the_words(kind, code, about, detail, event, told):
    until = DAY if code in ("confirmed", "extended") else None
    shown = moment(TimelineItem(DAY, kind, code, detail, "مریم", about, until))
    assert (shown.event, shown.detail) == (event, told)


@pytest.mark.parametrize("body", InquiryBody)
def test_every_body_asked_has_words(body):
    assert moment(TimelineItem(DAY, "inquiry", "sent", "", "", (body.value,))).detail != ""
