# SPDX-License-Identifier: Apache-2.0
"""What happened to a file in the words of a Persian paper: events, changed fields, numbers of papers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from welfare_desk.documents.attachments import KINDS as DOCUMENT_KINDS
from welfare_desk.documents.kit.timeline import Moment
from welfare_desk.documents.visits import KINDS as VISIT_KINDS
from welfare_desk.documents.wording import DISABILITIES, DOMAINS, SEVERITIES, day, digits
from welfare_desk.domain.casework.codes import Coverage
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.domain.casework.reception import ReceptionState
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferAnswer
from welfare_desk.domain.casework.visit import VisitResult, VisitState
from welfare_desk.domain.papers import PaperKind
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import COVERED_AGAIN, TimelineItem
from welfare_desk.domain.waiting import QueueState
from welfare_desk.sentences.recurring import payment_words

_KINDS = {
    "coverage": "تغییر پوشش",
    "domain": "تغییر حوزه",
    "pension": "تغییر مستمری",
    "allowance": "تغییر کمک‌هزینه",
    "queue": "تغییر نوبت",
    "import": "ورود از فهرست",
    "edit": "ویرایش پرونده",
    "paper": "صدور برگه",
    "reprint": "چاپ المثنی",
    "undo": "برگرداندن رویداد پیشین",
}
_EVENTS: dict[tuple[str, str], str] = {
    ("coverage", Coverage.APPLICANT): "متقاضی شد",
    ("coverage", Coverage.REFERRED): "ارجاع به جای دیگر",
    ("coverage", Coverage.REFUSED): "رد درخواست",
    ("coverage", Coverage.COVERED): "پذیرش تحت پوشش",
    ("coverage", COVERED_AGAIN): "پذیرش دوبارهٔ تحت پوشش",
    ("coverage", Coverage.DISCHARGED): "ترخیص از پوشش",
    ("coverage", Coverage.TRANSFERRED): "انتقال به ادارهٔ دیگر",
    ("coverage", Coverage.RECOVERED): "بهبودی و خروج از پوشش",
    ("coverage", Coverage.DECEASED): "ثبت فوت",
    ("coverage", Coverage.CLOSED): "مختومه شدن پرونده",
    **{("domain", domain): f"تغییر حوزه به {name}" for domain, name in DOMAINS.items()},
    ("pension", PensionState.NONE): "پایان مستمری",
    ("pension", PensionState.ON_PENSION): "برقراری مستمری",
    ("pension", PensionState.SUSPENDED): "تعلیق مستمری",
    ("pension", PensionState.CUT): "قطع مستمری",
    ("queue", QueueState.WAITING): "ورود به نوبت",
    ("queue", QueueState.CALLED): "فراخوان از نوبت",
    ("queue", QueueState.HELD): "توقف نوبت",
    ("queue", QueueState.ADMITTED): "پذیرش از نوبت",
    ("queue", QueueState.WITHDREW): "انصراف از نوبت",
    ("queue", QueueState.REMOVED): "خروج از نوبت",
    ("allowance", PensionState.ON_PENSION): "برقراری کمک‌هزینه",
    ("allowance", PensionState.SUSPENDED): "تعلیق کمک‌هزینه",
    ("allowance", PensionState.CUT): "قطع کمک‌هزینه",
    ("paper", PaperKind.CERTIFICATE): "صدور گواهی پوشش",
    ("paper", PaperKind.FILE_SUMMARY): "صدور خلاصهٔ پرونده",
    ("paper", PaperKind.COMMISSION_REFERRAL): "معرفی به کمیسیون پزشکی",
    ("paper", PaperKind.REFERRAL_LETTER): "معرفی به دستگاه دیگر",
    ("paper", PaperKind.PENSION_NOTICE): "ابلاغ به مددجو",
    ("paper", PaperKind.WHY_CARD): "صدور برگهٔ جای نوبت",
    ("paper", PaperKind.ADMISSION_MINUTES): "صدور صورتجلسهٔ پذیرش",
    ("paper", PaperKind.MONTHLY_LIST): "صدور لیست ماهانه",
    ("letter", "in"): "نامهٔ رسیده",
    ("letter", "out"): "نامهٔ فرستاده‌شده",
    ("paper", PaperKind.HOUSEHOLD_SHEET): "صدور برگهٔ خانوار",
    ("paper", PaperKind.DOCUMENT_RECEIPT): "صدور رسید مدارک",
    ("paper", PaperKind.GOODS_RECEIPT): "صدور رسید انبار",
    ("paper", PaperKind.ISSUE_VOUCHER): "صدور حوالهٔ تحویل",
    ("paper", PaperKind.LOAN_CONTRACT): "صدور قرارداد امانت",
    ("paper", PaperKind.RETURN_SLIP): "صدور برگهٔ عودت",
    ("paper", PaperKind.TRANSFER_VOUCHER): "صدور حوالهٔ انتقال",
    ("paper", PaperKind.SCRAP_MINUTES): "صدور صورتجلسهٔ اسقاط",
    ("paper", PaperKind.STOCK_COUNT): "صدور صورتجلسهٔ انبارگردانی",
    ("paper", PaperKind.STOCK_CORRECTION): "صدور سند اصلاح انبار",
    ("paper", PaperKind.LEDGER_CARD): "صدور کاردکس",
    ("paper", PaperKind.PROPERTY_STATEMENT): "صدور صورت‌حساب اموال",
    ("paper", PaperKind.COMMITTEE_MINUTES): "صدور صورتجلسهٔ کمیتهٔ توانبخشی",
    ("paper", PaperKind.DEVICE_STORY): "صدور سرگذشت دستگاه",
    ("paper", PaperKind.STATISTICAL_BOOK): "صدور دفتر آماری ماهانه",
    ("paper", PaperKind.HEAD_STATEMENT): "صدور گزارش یک‌صفحه‌ای رئیس",
    ("edit", "casework.register_file"): "تشکیل پرونده",
    ("edit", "matching.merge_persons"): "ادغام با پروندهٔ تکراری",
    ("edit", "matching.undo_merge"): "برگرداندن ادغام",
    ("undo", "coverage"): "برگرداندن تغییر پوشش",
    ("undo", "reception"): "برگرداندن تصمیم پذیرش",
    ("undo", "domain"): "برگرداندن تغییر حوزه",
    ("undo", "pension"): "بازگرداندن مستمری",
    ("undo", "queue"): "بازگرداندن نوبت",
    ("undo", "allowance"): "بازگرداندن کمک‌هزینه",
    ("undo", "pension_struck"): "خط خوردن رویداد مستمریِ پس از خروج",
    ("undo", "allowance_struck"): "خط خوردن رویداد کمک‌هزینهٔ پس از خروج",
    ("undo", "queue_struck"): "خط خوردن رویداد نوبتِ پس از خروج",
    ("undo", "queue_mistaken"): "خط خوردن نوبت به‌جای نوبتی از روز پیش‌تر",
    ("undo", "opening"): "پس‌گرفتن تشکیل پرونده",
    ("undo", "letter"): "ابطال نامه",
    ("undo", "paper"): "باطل شدن برگه",
    ("undo", "visit"): "خط زدن بازدید",
    ("undo", "request"): "خط زدن تقاضا",
    ("undo", "request_answer"): "پس‌گرفتن پاسخ تقاضا",
    ("undo", "inquiry"): "خط زدن استعلام",
    ("undo", "inquiry_answer"): "پس‌گرفتن پاسخ استعلام",
    ("undo", "transfer"): "خط زدن پرسش از ادارهٔ دیگر",
    ("undo", "transfer_answer"): "پس‌گرفتن پاسخ ادارهٔ دیگر",
    ("edit", "casework.assign_centre"): "تغییر مرکز",
    ("edit", "casework.assign_neighbourhoods"): "تغییر مرکز",
    ("edit", "casework.close_centre"): "تغییر مرکز",
    ("visit", VisitState.PLANNED): "برنامهٔ بازدید",
    ("visit", VisitState.GIVEN_UP): "صرف‌نظر از بازدید",
    ("visit", VisitResult.MET): "بازدید و دیدار مددجو",
    ("visit", VisitResult.NOT_AT_HOME): "بازدید؛ در منزل نبود",
    ("visit", VisitResult.MOVED_AWAY): "بازدید؛ نقل مکان کرده است",
    ("visit", VisitResult.REFUSED): "بازدید را نپذیرفت",
    ("commission", "referred"): "ارجاع به کمیسیون پزشکی",
    ("commission", "appealed"): "اعتراض به رأی کمیسیون",
    ("commission", "called"): "نوبت در جلسهٔ کمیسیون",
    ("commission", "absent"): "غیبت از کمیسیون",
    ("commission", "attended"): "حضور در کمیسیون",
    ("commission", "confirmed"): "تأیید کمیسیون پزشکی",
    ("commission", "rejected"): "رد کمیسیون پزشکی",
    ("commission", "documents_missing"): "نقص مدارک در کمیسیون",
    ("commission", "counter_confirmed"): "رأی متقابل: تأیید",
    ("commission", "counter_rejected"): "رأی متقابل: رد",
    ("commission", "counter_documents_missing"): "رأی متقابل: نقص مدارک",
    ("commission", "extended"): "تمدید اعتبار با بخشنامه",
    ("commission", "extension_undone"): "برگرداندن تمدید با بخشنامه",
    ("inquiry", "sent"): "ارسال استعلام",
    ("inquiry", InquiryAnswer.CLEAR): "استعلام: تحت حمایت نیست",
    ("inquiry", InquiryAnswer.SUPPORTED_THERE): "استعلام: تحت حمایت است",
    ("inquiry", InquiryAnswer.UNDECIDED): "استعلام: نامشخص",
    ("document", "added"): "افزودن مدرک",
    ("document", "removed"): "برداشتن مدرک از پرونده",
    ("document", "expired"): "پایان اعتبار مدرک",
    ("request", "asked"): "تقاضای خدمت",
    ("request", RequestState.GRANTED): "موافقت با تقاضا",
    ("request", RequestState.REFUSED): "رد تقاضا",
    ("request", RequestState.WITHDRAWN): "انصراف از تقاضا",
    ("transfer", "asked"): "استعلام از ادارهٔ مبدأ",
    ("transfer", TransferAnswer.AGREED): "موافقت ادارهٔ دیگر",
    ("transfer", TransferAnswer.REFUSED): "مخالفت ادارهٔ دیگر",
    ("transfer", TransferAnswer.UNKNOWN_THERE): "پاسخ ادارهٔ دیگر: آنجا پرونده ندارد",
    ("reception", ReceptionState.RECEIVED): "مراجعه به میز پذیرش",
    ("reception", ReceptionState.WITH_EXPERT): "سپردن به کارشناس",
    ("reception", ReceptionState.COMMITTEE_ONE): "طرح در کمیتهٔ بازتوانی سطح یک",
    ("reception", ReceptionState.COMMITTEE_TWO): "طرح در کمیتهٔ بازتوانی سطح دو",
    ("reception", ReceptionState.SENT_ELSEWHERE): "معرفی به دستگاه دیگر",
    ("reception", ReceptionState.REFUSED): "رد در میز پذیرش",
    ("reception", ReceptionState.ACCEPTED): "قبول در میز پذیرش",
    ("reception", ReceptionState.LIGHT): "کمک بدون پرونده",
    ("reception", ReceptionState.WITHDRAWN): "انصراف در میز پذیرش",
}
_INTERNAL = frozenset({"note", "call", "task"})
"""Kinds of events that are the office's own working papers."""
BODIES: dict[InquiryBody, str] = {
    InquiryBody.IMDAD_COMMITTEE: "کمیتهٔ امداد",
    InquiryBody.SOCIAL_SECURITY: "تأمین اجتماعی",
    InquiryBody.WELFARE_DATABASE: "پایگاه رفاه ایرانیان",
    InquiryBody.HEALTH_INSURANCE: "بیمهٔ سلامت",
    InquiryBody.CIVIL_REGISTRY: "ثبت احوال",
    InquiryBody.MARTYRS_FOUNDATION: "بنیاد شهید",
    InquiryBody.OTHER: "دستگاه دیگر",
}
_ABOUT: dict[str, tuple[Mapping[Any, str], ...]] = {
    "visit": (VISIT_KINDS,),
    "commission": (DISABILITIES, SEVERITIES),
    "inquiry": (BODIES,),
    "document": (DOCUMENT_KINDS,),
}
"""By kind, the words of the codes that an event is about, in their order."""
FIELDS: dict[str, str] = {
    "first_name": "نام",
    "last_name": "نام خانوادگی",
    "father_name": "نام پدر",
    "national_id": "کد ملی",
    "foreign_id": "شناسهٔ اتباع",
    "sex": "جنسیت",
    "birth_date": "تاریخ تولد",
    "birth_cert_no": "شمارهٔ شناسنامه",
    "marital": "وضعیت تأهل",
    "mobile": "تلفن همراه",
    "phone": "تلفن ثابت",
    "declared_size": "بعد خانوار",
    "address": "نشانی",
    "postal_code": "کدپستی",
    "neighbourhood": "محله",
    "neighbourhood_id": "محله",
    "decile": "دهک",
    "decile_on": "تاریخ دهک",
    "sheba": "شبا",
    "file_no": "شمارهٔ پرونده",
    "domain": "حوزه",
    "coverage": "پوشش",
    "opened_on": "تاریخ تشکیل پرونده",
    "note": "یادداشت",
    "birth_cert_serial": "سری و سریال شناسنامه",
    "birth_place": "محل تولد",
    "military": "وضعیت سربازی",
    "education": "تحصیلات",
    "field_of_study": "رشتهٔ تحصیلی",
    "job": "شغل",
    "skill": "مهارت",
    "insurance": "بیمه",
    "insurance_no": "شمارهٔ بیمه",
    "disability_code": "کد معلولیت",
    "sheba_owner_id": "صاحب شبا",
    "account_no": "شمارهٔ حساب",
    "card_no": "شمارهٔ کارت",
    "housing": "وضعیت مسکن",
    "deposit": "ودیعه",
    "rent": "اجاره",
    "residence": "محل سکونت",
    "client_code": "کد مددجویی",
    "referred_by": "معرف",
    "social_worker": "مددکار",
    "archive_no": "شمارهٔ بایگانی",
    "members": "اعضای خانوار",
    "head_person_id": "سرپرست خانوار",
    "household_id": "خانوار",
    "guardian": "قیم",
    "disabilities": "معلولیت‌ها",
    "categories": "گروه‌های اجتماعی",
    "centre_id": "مرکز مثبت زندگی",
}
"""Names of fields that an edit may have changed; an unknown one is printed as it is kept."""


def is_internal(item: TimelineItem) -> bool:
    """Whether an event, or what it takes back, is one of the office's own working papers."""
    return item.kind in _INTERNAL or (item.kind == "undo" and item.code in _INTERNAL)


def moment(item: TimelineItem) -> Moment:
    """One line of the timeline: its day, what it was, the office's own words, and who recorded it."""
    event = _EVENTS.get((item.kind, item.code)) or _KINDS.get(item.kind, item.kind)
    told = [known.get(code, "") for known, code in zip(_ABOUT.get(item.kind, ()), item.about, strict=False)]
    if item.of_payment:
        told = [digits(payment_words(code, "fa")) for code in item.about]
    if item.struck:
        told.insert(0, "خط‌خورده")
    if item.until is not None:
        told.append(f"اعتبار تا {day(item.until)}")
    detail = "، ".join(part for part in (*told, _detail(item)) if part)
    return Moment(day(item.on), event, detail, digits(item.by))


def _detail(item: TimelineItem) -> str:
    if not item.detail:
        return ""
    match item.kind:
        case "edit":
            names = (name.strip() for name in item.detail.split("،"))
            return "، ".join(dict.fromkeys(FIELDS.get(name, name) for name in names))
        case "paper" | "reprint":
            return f"شمارهٔ {digits(item.detail)}"
        case "import":
            return f"فهرست شمارهٔ {digits(item.detail)}"
        case _:
            return digits(item.detail)
