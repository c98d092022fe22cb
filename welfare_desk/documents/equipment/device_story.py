# SPDX-License-Identifier: Apache-2.0
"""The life of one device, A4: where it came from, everything that happened to it, what a year of use cost."""

from __future__ import annotations

from welfare_desk.documents.equipment.handing_words import officials
from welfare_desk.documents.equipment.store_sheet import A4, Signed, StoreSheet
from welfare_desk.documents.equipment.store_wording import (
    GIVERS,
    MOMENTS,
    PLACES,
    SOURCES,
    UNKNOWN,
    money,
    one_line,
    whole,
)
from welfare_desk.documents.kit.book import Book
from welfare_desk.documents.kit.flow import Flow
from welfare_desk.documents.kit.furniture import Fact
from welfare_desk.documents.kit.style import AMOUNT, TABLE_CELL, TABLE_STRONG
from welfare_desk.documents.kit.tables import Align, Table, TableColumn
from welfare_desk.documents.wording import NOTHING, amount, day, in_toman, or_nothing
from welfare_desk.domain.equipment.device import Moment
from welfare_desk.domain.equipment.stock import Condition, Source
from welfare_desk.domain.equipment.store_papers import DeviceMoment, DeviceStory
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import Seal, Stamp

_TITLE = "شناسنامه و سرگذشت دستگاه"
_SMALL = TABLE_CELL.at(7.8)
_STORY = "سرگذشت"
_COST = "هزینه و استفاده"
_CAME_BACK = {
    Condition.SOUND: "سالم",
    Condition.TO_CLEAN: "نیازمند شست‌وشو",
    Condition.TO_REPAIR: "نیازمند تعمیر",
    Condition.TO_SCRAP: "برای اسقاط",
}


def device_story(facts: DeviceStory, stamp: Stamp, seal: Seal | None = None) -> bytes:
    """The story as PDF; RuleError ``no_glyph``."""
    book = Book(*A4, f"{_TITLE}: {facts.serial}")
    draw_device_story(book, facts, stamp, seal)
    return book.to_bytes()


def draw_device_story(book: Book, facts: DeviceStory, stamp: Stamp, seal: Seal | None = None) -> None:
    """Add the pages of a story to an A4 book."""
    sheet = StoreSheet(book, stamp, seal, _TITLE, of=facts.serial)
    flow = sheet.begin("از ورود به انبار تا امروز", day(facts.dated or stamp.printed_at.date()))
    sheet.facts(flow, "دستگاه", _device(facts))
    sheet.facts(flow, _COST, _use(facts))
    signed = Signed("", officials(facts.signers, stamp.office))
    closing = sheet.signed_height(signed)
    _moments(sheet, flow, facts, closing)
    sheet.sign(flow, signed)
    sheet.finish()


def _device(facts: DeviceStory) -> list[Fact]:
    return [
        ("نام کالا", or_nothing(one_line(facts.name))),
        ("شمارهٔ سریال", facts.serial or NOTHING),
        ("کد کالا", or_nothing(facts.code)),
        ("مدل", or_nothing(one_line(facts.model))),
        ("تاریخ ورود", day(facts.received_on)),
        ("نوع ورود", SOURCES[facts.source]),
        (GIVERS[facts.source], or_nothing(one_line(facts.donor))),
        ("جای کنونی", PLACES.get(facts.where, or_nothing(facts.where))),
        ("در دست", or_nothing(one_line(facts.holder))),
    ]


def _use(facts: DeviceStory) -> list[Fact]:
    least, bought = _least(facts), facts.unit_cost
    price = "بهای خرید" if facts.source is Source.PURCHASE else "ارزش"
    told: list[Fact] = [
        (price, _with_unit(bought)),
        ("روزهای استفاده", _days_used(facts)),
        ("جمع تعمیرها", f"{least}{_with_unit(facts.repairs)}"),
        ("جمع هزینه", UNKNOWN if bought is None else f"{least}{_with_unit(bought + facts.repairs)}"),
    ]
    yearly = facts.cost_per_year
    if yearly is not None:
        told.append(("هزینهٔ هر سال استفاده", f"{least}{amount(yearly)} ریال، برابر با {in_toman(yearly)}"))
    else:
        used = "هنوز یک روز کامل استفاده نشده است" if facts.times_out else "هنوز استفاده نشده است"
        why = f"{price} معلوم نیست" if bought is None else used
        told.append(("هزینهٔ هر سال استفاده", f"{UNKNOWN} ({why})"))
    return told


def _days_used(facts: DeviceStory) -> str:
    if facts.days_used:
        return f"{whole(facts.days_used)} روز"
    return "کمتر از یک روز" if facts.times_out else "هنوز تحویل نشده است"


def _least(facts: DeviceStory) -> str:
    """What stands before sums that an unknown repair is not in."""
    unknown = any(moment.event is Moment.REPAIR and moment.cost is None for moment in facts.moments)
    return "دست‌کم " if unknown else ""


def _with_unit(value: Rial | None) -> str:
    return UNKNOWN if value is None else f"{amount(value)} ریال"


def _moments(sheet: StoreSheet, flow: Flow, facts: DeviceStory, closing: float) -> None:
    if not facts.moments:
        sheet.sentence(flow, "از ورود این دستگاه رویدادی ثبت نشده است.")
        return
    columns = [
        TableColumn("تاریخ", 20),
        TableColumn("رویداد", 32, Align.RIGHT, TABLE_STRONG),
        TableColumn("نزد یا توسط", 38, Align.RIGHT, _SMALL),
        TableColumn("سند", 24, Align.CENTRE, _SMALL),
        TableColumn("هزینه (ریال)", 25, Align.RIGHT, AMOUNT),
        TableColumn("توضیح", 43, Align.RIGHT, _SMALL),
    ]
    table = Table(
        sheet.book,
        sheet.width,
        columns,
        [_cells(moment) for moment in facts.moments],
        totals=[("", "جمع تعمیرها", "", "", f"{_least(facts)}{amount(facts.repairs)}", "")],
    )
    flow.section(f"{_STORY} ({whole(len(facts.moments))} رویداد)", table.first_height)
    table.draw(flow, closing)


def _cells(moment: DeviceMoment) -> tuple[str, ...]:
    return (
        day(moment.on),
        _event(moment),
        one_line(moment.who),
        or_nothing(moment.document_no),
        NOTHING if moment.cost is None and moment.event is not Moment.REPAIR else money(moment.cost),
        _words(moment),
    )


def _event(moment: DeviceMoment) -> str:
    """What came back to be scrapped waits for that, and not for a repair."""
    if moment.event is Moment.RETURNED_TO_WORKSHOP and moment.condition is Condition.TO_SCRAP:
        return "عودت و کنار گذاشتن برای اسقاط"
    return MOMENTS[moment.event]


def _words(moment: DeviceMoment) -> str:
    state = "" if moment.condition is None else _CAME_BACK[moment.condition]
    return "؛ ".join(part for part in (state, one_line(moment.words)) if part)
