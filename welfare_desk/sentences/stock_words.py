# SPDX-License-Identifier: Apache-2.0
"""Equipment in words: its tables, columns and codes, for the trail of changes and for refusals."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from welfare_desk.domain.equipment.committee_paper import Verdict
from welfare_desk.domain.equipment.device import Care
from welfare_desk.domain.equipment.interval import Way
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.loans import ReminderWay
from welfare_desk.domain.equipment.requests import AllocationState, ApprovalState, AskedAt, RequestState
from welfare_desk.domain.equipment.stock import DocumentKind, Place, Source
from welfare_desk.sentences import Sentence

WORDS: dict[type[StrEnum], Mapping[str, Sentence]] = {
    ItemGroup: {
        "mobility": Sentence("وسایل حرکتی", "mobility"),
        "bed": Sentence("تخت و تشک", "bed and mattress"),
        "toilet": Sentence("بهداشتی و حمام", "toilet and bath"),
        "vision": Sentence("بینایی", "sight"),
        "hearing": Sentence("شنوایی", "hearing"),
        "orthosis": Sentence("ارتز و پروتز", "orthosis and prosthesis"),
        "consumable": Sentence("مصرفی", "consumables"),
        "respiratory": Sentence("تنفسی", "breathing"),
    },
    ItemKind: {
        "serial": Sentence("سرمایه‌ای با سریال", "durable with a serial number"),
        "durable": Sentence("سرمایه‌ای بی سریال", "durable without a serial number"),
        "consumable": Sentence("مصرفی", "consumable"),
    },
    Unit: {
        "device": Sentence("دستگاه", "device"),
        "piece": Sentence("عدد", "piece"),
        "pair": Sentence("جفت", "pair"),
        "pack": Sentence("بسته", "pack"),
    },
    Place: {
        "store": Sentence("انبار", "in the store"),
        "workshop": Sentence("تعمیرگاه یا ضدعفونی", "in the workshop"),
        "loan": Sentence("نزد مددجو به امانت", "on loan with a client"),
        "given": Sentence("نزد مددجو، تحویل قطعی", "given to a client for good"),
        "elsewhere": Sentence("بیرون از این اداره", "outside this office"),
        "scrapped": Sentence("اسقاط‌شده", "scrapped"),
        "difference": Sentence("کسری انبارگردانی", "missing at a count"),
    },
    Source: {
        "province": Sentence("سهمیهٔ استان", "provincial allotment"),
        "purchase": Sentence("خرید", "purchase"),
        "donor": Sentence("اهدای خیّر", "donor in kind"),
        "return": Sentence("عودت", "return"),
        "seized": Sentence("اموال تملیکی", "seized property"),
        "sentence": Sentence("احکام جایگزین حبس", "alternative sentence"),
        "transfer": Sentence("انتقال از شهرستان دیگر", "transfer from another office"),
        "opening": Sentence("موجودی اول دوره", "opening stock"),
        "count": Sentence("اضافهٔ شمارش", "found at a count"),
    },
    DocumentKind: {
        "receipt": Sentence("رسید انبار", "goods receipt"),
        "issue": Sentence("حوالهٔ انبار", "issue voucher"),
        "return": Sentence("برگهٔ عودت", "return"),
        "transfer": Sentence("حوالهٔ انتقال", "transfer voucher"),
        "scrap": Sentence("صورتجلسهٔ اسقاط", "minutes of scrapping"),
        "count": Sentence("صورتجلسهٔ انبارگردانی", "stock count"),
        "repair": Sentence("رفت و برگشت تعمیرگاه", "to and from the workshop"),
        "reversal": Sentence("سند اصلاح", "correction"),
    },
    Care: {
        "fitting": Sentence("تنظیم و اندازه‌گیری", "fitting"),
        "repair": Sentence("تعمیر", "repair"),
        "disinfection": Sentence("ضدعفونی", "disinfection"),
        "inspection": Sentence("بازدید", "inspection"),
    },
    Way: {
        "goods": Sentence("کالا از انبار", "goods from the store"),
        "cash": Sentence("کمک‌هزینهٔ خرید", "cash aid to buy"),
    },
    ReminderWay: {
        "call": Sentence("تماس تلفنی", "a call"),
        "message": Sentence("پیامک", "a message"),
        "letter": Sentence("نامه", "a letter"),
        "visit": Sentence("مراجعه به منزل", "a visit"),
    },
    Verdict: {
        "granted": Sentence("موافقت", "granted"),
        "refused": Sentence("مخالفت", "refused"),
        "deferred": Sentence("موکول به بعد", "put off"),
        "province": Sentence("ارسال به کمیتهٔ استان", "sent to the province"),
    },
    RequestState: {
        "open": Sentence("در جریان", "open"),
        "province": Sentence("نزد کمیتهٔ استان", "with the province"),
        "granted": Sentence("پذیرفته", "granted"),
        "refused": Sentence("ردشده", "refused"),
        "done": Sentence("انجام‌شده", "done"),
        "withdrawn": Sentence("پس‌گرفته", "withdrawn"),
    },
    AskedAt: {
        "desk": Sentence("در اداره", "at the desk"),
        "centre": Sentence("در مرکز مثبت زندگی", "at a positive-life centre"),
    },
    AllocationState: {
        "open": Sentence("برقرار", "in force"),
        "issued": Sentence("تحویل‌شده", "handed out"),
        "expired": Sentence("پایان‌یافته", "run out"),
        "released": Sentence("آزادشده", "released"),
    },
    ApprovalState: {
        "asked": Sentence("در انتظار رئیس", "waits for the head"),
        "approved": Sentence("تأییدشده", "approved"),
        "refused": Sentence("ردشده", "refused"),
        "used": Sentence("به‌کاررفته", "used up"),
        "withdrawn": Sentence("پس‌گرفته", "withdrawn"),
    },
}
"""Codes of equipment by their class."""

TABLES: dict[str, Sentence] = {
    "equipment_item": Sentence("کالای فهرست", "item of the catalogue"),
    "stock_document": Sentence("سند انبار", "document of the store"),
    "stock_lot": Sentence("پارت کالا", "lot of goods"),
    "device": Sentence("دستگاه", "device"),
    "stock_entry": Sentence("گردش کالا", "movement of goods"),
    "device_event": Sentence("کار روی دستگاه", "care for a device"),
    "stock_count": Sentence("انبارگردانی", "stock count"),
    "stock_count_line": Sentence("سطر انبارگردانی", "line of a stock count"),
    "loan_term": Sentence("تمدید امانت", "extension of a loan"),
    "loan_reminder": Sentence("یادآوری امانت", "reminder of a loan"),
    "equipment_request": Sentence("درخواست وسیلهٔ توانبخشی", "request for equipment"),
    "request_event": Sentence("رویداد درخواست", "event of a request"),
    "committee_session": Sentence("جلسهٔ کمیتهٔ توانبخشی", "session of the rehabilitation committee"),
    "allocation": Sentence("تخصیص", "allocation"),
    "cash_aid": Sentence("کمک‌هزینهٔ خرید وسیله", "cash aid to buy"),
    "interval_approval": Sentence("تأیید پیش از موعد", "approval to pass an interval"),
    "outreach": Sentence("روز تحویل بیرونی", "outreach day"),
    "outreach_line": Sentence("سطر تحویل بیرونی", "line of an outreach day"),
}
"""Tables of equipment, as `columns.TABLES` has its names."""

COLUMNS: dict[str, Sentence] = {
    "agreed_on": Sentence("تاریخ توافق", "agreed on"),
    "allocation_id": Sentence("تخصیص", "allocation"),
    "outreach_id": Sentence("روز تحویل بیرونی", "outreach day"),
    "queue_entry_id": Sentence("نوبت", "queue entry"),
    "allocated_by": Sentence("تخصیص‌دهنده", "allocated by"),
    "allocated_on": Sentence("تاریخ تخصیص", "allocated on"),
    "asked_at": Sentence("محل درخواست", "asked at"),
    "asked_by": Sentence("درخواست‌کننده", "asked by"),
    "assessor": Sentence("ارزیاب", "assessor"),
    "balance": Sentence("موجودی دفتر", "balance of the books"),
    "barcode": Sentence("بارکد", "barcode"),
    "begun_by": Sentence("آغازکننده", "begun by"),
    "begun_on": Sentence("تاریخ آغاز", "begun on"),
    "brought_by": Sentence("آورنده", "brought by"),
    "brought_by_id": Sentence("کد ملی آورنده", "national ID of whoever brought it"),
    "campaign": Sentence("پویش", "campaign"),
    "collector": Sentence("تحویل‌گیرنده", "collector"),
    "collector_id": Sentence("کد ملی تحویل‌گیرنده", "collector's national ID"),
    "cost": Sentence("هزینه (ریال)", "cost (rial)"),
    "count_id": Sentence("انبارگردانی", "stock count"),
    "counted": Sentence("شمارش", "counted"),
    "last_document": Sentence("آخرین سند تا شمارش", "last document by then"),
    "counted_at": Sentence("زمان شمارش", "counted at"),
    "counted_by": Sentence("شمارنده", "counted by"),
    "device_id": Sentence("دستگاه", "device"),
    "disabilities": Sentence("معلولیت‌ها", "disabilities"),
    "document_id": Sentence("سند انبار", "document of the store"),
    "cash_id": Sentence("کمک نقدی", "cash aid"),
    "centre": Sentence("مرکز مثبت زندگی", "positive-life centre"),
    "donor": Sentence("اهداکننده", "donor"),
    "from_place": Sentence("از", "from"),
    "granted_on": Sentence("تاریخ موافقت", "granted on"),
    "happened_on": Sentence("تاریخ انجام", "happened on"),
    "interval_proposed": Sentence("فاصلهٔ پیشنهادی", "proposed interval"),
    "invoice_no": Sentence("شمارهٔ فاکتور", "invoice no."),
    "item": Sentence("کالا", "item"),
    "item_group": Sentence("گروه کالا", "group of items"),
    "item_id": Sentence("کالا", "item"),
    "lot_id": Sentence("پارت کالا", "lot"),
    "min_stock": Sentence("حداقل موجودی", "least stock"),
    "model": Sentence("مدل", "model"),
    "need": Sentence("نیاز", "need"),
    "needs": Sentence("تعیین نیاز", "needs form"),
    "needs_on": Sentence("تاریخ تعیین نیاز", "needs form of"),
    "needs_prescription": Sentence("نسخه می‌خواهد", "needs a prescription"),
    "of_entry": Sentence("اصلاح گردش", "takes back"),
    "party": Sentence("طرف سند", "other party"),
    "party_id": Sentence("شناسهٔ طرف سند", "identifier of the other party"),
    "prescribed_on": Sentence("تاریخ نسخه", "prescribed on"),
    "prescriber": Sentence("نسخه‌نویس", "prescriber"),
    "prescription_no": Sentence("شمارهٔ نسخه", "prescription no."),
    "pupil": Sentence("دانش‌آموز", "pupil"),
    "quantity": Sentence("تعداد", "quantity"),
    "reissue_months": Sentence("فاصلهٔ تحویل دوباره (ماه)", "interval (months)"),
    "reminded_on": Sentence("تاریخ یادآوری", "reminded on"),
    "returnable": Sentence("برگشتی", "returnable"),
    "reverses": Sentence("سند باطل‌شده", "document taken back"),
    "seller": Sentence("فروشنده", "seller"),
    "serial": Sentence("شمارهٔ سریال", "serial number"),
    "serials": Sentence("شماره‌های سریال", "serial numbers"),
    "shelf": Sentence("قفسه", "shelf"),
    "sizes": Sentence("اندازه‌ها", "sizes"),
    "to": Sentence("مقصد", "destination"),
    "to_place": Sentence("به", "to"),
    "unit": Sentence("واحد", "unit"),
    "unit_cost": Sentence("بهای واحد (ریال)", "unit cost (rial)"),
    "unit_price": Sentence("بهای معمول (ریال)", "usual price (rial)"),
    "verdict": Sentence("رأی کمیته", "verdict"),
    "way": Sentence("شیوه", "way"),
    "words": Sentence("توضیح", "words"),
}
"""Columns and fields of equipment, as `columns.COLUMNS` has its names."""

OF_TABLE: dict[tuple[str, str], Sentence] = {
    ("stock_lot", "received_on"): Sentence("تاریخ رسیدن کالا", "received on"),
    ("loan_term", "entry_id"): Sentence("امانت", "loan"),
    ("loan_reminder", "entry_id"): Sentence("امانت", "loan"),
    ("loan_reminder", "way"): Sentence("راه یادآوری", "way of reminding"),
    ("allocation", "expires_on"): Sentence("تخصیص تا", "allocated until"),
}
"""Where these tables mean something else by a column, as `columns.OF_TABLE` has it."""

VALUES: dict[tuple[str, str], Sentence] = {
    ("state", "open"): Sentence("باز", "open"),
    ("state", "closed"): Sentence("بسته", "closed"),
    ("state", "dropped"): Sentence("کنارگذاشته", "dropped"),
    ("kind", "equipment_request"): Sentence("درخواست وسیلهٔ توانبخشی", "request for equipment"),
}
"""States of a stock count and the series of requests, as `columns.VALUES` has its codes."""

PAPERS = {
    "needs_form": Sentence("فرم تعیین نیاز", "needs form"),
    "prescription": Sentence("نسخه", "prescription"),
}
_FACTS: dict[str, type[StrEnum]] = {
    "place": Place, "source": Source, "unit": Unit, "way": Way, "verdict": Verdict,
}  # fmt: skip
_BOTH_TOLD = frozenset({"request_needed", "item_retired", "item_known", "item_not_for_disability"})
_OF_APPROVALS = frozenset({"approval_decided", "approval_open"})
_OF_ALLOCATIONS = frozenset({"allocation_ended"})
_DISABILITIES: dict[str, Sentence] = {
    "physical": Sentence("جسمی‌حرکتی", "physical"),
    "visual": Sentence("بینایی", "visual"),
    "hearing": Sentence("شنوایی", "hearing"),
    "speech": Sentence("صوت و گفتار", "voice and speech"),
    "intellectual": Sentence("ذهنی", "intellectual"),
    "psychosocial": Sentence("اعصاب و روان", "psychosocial"),
    "multiple": Sentence("چندمعلولیتی", "multiple"),
    "elderly": Sentence("سالمند معلول", "disabled by age"),
    "leprosy": Sentence("مجذوم", "leprosy"),
    "dementia": Sentence("دمانس", "dementia"),
}


def in_language(word: Sentence, language: str) -> str:
    """One of the two words."""
    return word.en if language == "en" else word.fa


def code_in_words(code: StrEnum, language: str) -> str:
    """A code of equipment; one without words as it is written."""
    word = WORDS.get(type(code), {}).get(code.value)
    return code.value if word is None else in_language(word, language)


def _states(code: str) -> type[StrEnum]:
    """Whose state a refusal tells: a request's, unless it is about something else."""
    if code in _OF_APPROVALS:
        return ApprovalState
    return AllocationState if code in _OF_ALLOCATIONS else RequestState


def stock_facts_in_words(code: str, facts: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The places, states, ways and papers that a refusal about equipment names; a dash for nothing.

    An item is called by its name in Persian, unless the sentence tells its name and its code apart.
    """
    found: dict[str, Any] = {}
    if language != "en" and facts.get("name") and code not in _BOTH_TOLD:
        found["item"] = facts["name"]
    for name in {"state", "to_state"} & facts.keys():
        word = WORDS[_states(code)].get(str(facts[name]))
        if word is not None:
            found[name] = in_language(word, language)
    for name in {"has", "meant"} & facts.keys():
        known = [_DISABILITIES.get(str(one)) for one in facts[name]]
        found[name] = [in_language(word, language) for word in known if word is not None] or ["—"]
    if "codes" in facts:
        from welfare_desk.sentences import say

        found["codes"] = [say(str(one), {}, language) for one in dict.fromkeys(facts["codes"])]
    for name, codes in _FACTS.items():
        if name in facts:
            word = WORDS[codes].get(str(facts[name]))
            found[name] = (str(facts[name]) or "—") if word is None else in_language(word, language)
    if "missing" in facts:
        found["missing"] = [
            in_language(PAPERS[one], language) if one in PAPERS else one for one in facts["missing"]
        ]
    return found | {
        name: "—"
        for name in ("serial", "size", "sizes", "paper", "way")
        if facts.get(name, 0) in ("", [], None)
    }
