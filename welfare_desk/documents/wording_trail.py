# SPDX-License-Identifier: Apache-2.0
"""Every code that the trail of changes may hold, in the words of papers, by the class of the code."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from welfare_desk.documents import attachments, history, referrals, visits, wording, wording_household
from welfare_desk.domain.access import Role, Sighting
from welfare_desk.domain.attachments import DocumentKind
from welfare_desk.domain.casework.codes import (
    Coverage,
    DisabilityType,
    Domain,
    Education,
    GuardianKind,
    Housing,
    Insurance,
    Kinship,
    Leaving,
    Marital,
    Military,
    Residence,
    Severity,
    Sex,
)  # fmt: skip
from welfare_desk.domain.casework.commission import CommissionKind, Trade, Vote
from welfare_desk.domain.casework.inquiry import InquiryAnswer, InquiryBody
from welfare_desk.domain.casework.letter import Direction
from welfare_desk.domain.casework.reception import Condition, ReceptionState, Support
from welfare_desk.domain.casework.request import RequestState
from welfare_desk.domain.casework.transfer import TransferAnswer, TransferDirection
from welfare_desk.domain.casework.visit import VisitKind, VisitResult, VisitState
from welfare_desk.domain.pension import PensionState, SuspensionReason
from welfare_desk.domain.pension.allowances import AllowanceKind
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.proposals import ProposalReason
from welfare_desk.domain.summary.monthly.figures import Unit
from welfare_desk.domain.upkeep import Catalogue, DatedRule, Post
from welfare_desk.domain.waiting import QueueState
from welfare_desk.sentences.access import ROLES, SIGHTINGS
from welfare_desk.sentences.month_words import UNITS
from welfare_desk.sentences.recurring import ALLOWANCES, PAYMENTS, PROPOSALS, SUSPENSION_REASONS
from welfare_desk.sentences.stock_words import WORDS as EQUIPMENT

_MILITARY = {
    Military.DONE: "پایان خدمت", Military.EXEMPT: "معاف", Military.ABSENT: "غایب",
    Military.UNDER_AGE: "زیر سن", Military.UNKNOWN: "",
}  # fmt: skip
_LEAVING = {
    Leaving.DIED: "فوت", Leaving.MARRIED: "ازدواج", Leaving.MOVED: "جابه‌جایی",
    Leaving.INDEPENDENT: "خودکفایی", Leaving.CARE_HOME: "سپرده به مرکز نگهداری",
    Leaving.SPLIT: "تفکیک خانوار", Leaving.JOINED: "یکی شدن خانوارها", Leaving.OTHER: "سایر",
}  # fmt: skip
_VOTES = {Vote.CONFIRMED: "تأیید", Vote.REJECTED: "رد", Vote.DOCUMENTS_MISSING: "نقص مدارک"}
_TRADES = {
    Trade.PHYSICIAN: "پزشک", Trade.PSYCHIATRIST: "روان‌پزشک", Trade.PSYCHOLOGIST: "روان‌شناس",
    Trade.PHYSIOTHERAPIST: "فیزیوتراپ", Trade.OCCUPATIONAL_THERAPIST: "کاردرمانگر",
    Trade.SPEECH_THERAPIST: "گفتاردرمانگر", Trade.AUDIOLOGIST: "شنوایی‌شناس",
    Trade.OPTOMETRIST: "بینایی‌سنج", Trade.OTHER: "تخصص دیگر",
}  # fmt: skip
_ANSWERS = {
    InquiryAnswer.CLEAR: "تحت حمایت نیست", InquiryAnswer.SUPPORTED_THERE: "تحت حمایت است",
    InquiryAnswer.UNDECIDED: "پاسخ نامعلوم",
}  # fmt: skip
_DIRECTIONS = {Direction.IN: "رسیده", Direction.OUT: "فرستاده"}
_RECEPTIONS = {
    ReceptionState.RECEIVED: "ثبت‌شده", ReceptionState.WITH_EXPERT: "نزد کارشناس",
    ReceptionState.COMMITTEE_ONE: "کمیتهٔ سطح یک", ReceptionState.COMMITTEE_TWO: "کمیتهٔ سطح دو",
    ReceptionState.SENT_ELSEWHERE: "ارجاع‌شده", ReceptionState.REFUSED: "ردشده",
    ReceptionState.ACCEPTED: "پذیرفته", ReceptionState.LIGHT: "بدون پرونده",
    ReceptionState.WITHDRAWN: "انصراف‌داده",
}  # fmt: skip
_SUPPORTS = {
    Support.UNKNOWN: "هنوز پرسیده نشده", Support.NONE: "هیچ‌کدام", Support.BEHZISTI: "بهزیستی",
    Support.IMDAD: "کمیتهٔ امداد", Support.OTHER: "دستگاه دیگر",
}  # fmt: skip
_CONDITIONS = {
    Condition.NATIONALITY: "تبعهٔ ایران یا اتباع مجاز", Condition.NEED_CONFIRMED: "تأیید نیاز از سوی مددکار",
    Condition.LIVES_HERE: "سکونت در این شهرستان", Condition.NO_OTHER_SUPPORT: "نداشتن حمایت دستگاه دیگر",
    Condition.DISABILITY_CERTIFICATE: "گواهی معلولیت", Condition.LOW_INCOME: "درآمد کمتر از حد مقرر",
    Condition.NO_OTHER_PENSION: "نداشتن مستمری دیگر", Condition.CANNOT_WORK: "ناتوان از کار در حال حاضر",
    Condition.ONE_YEAR_RESIDENT: "یک سال سکونت",
}  # fmt: skip
_REQUESTS = {
    RequestState.OPEN: "باز", RequestState.GRANTED: "پذیرفته", RequestState.REFUSED: "ردشده",
    RequestState.WITHDRAWN: "انصراف",
}  # fmt: skip
_TRANSFER_ANSWERS = {
    TransferAnswer.AGREED: "موافقت", TransferAnswer.REFUSED: "ردشده",
    TransferAnswer.UNKNOWN_THERE: "آنجا پرونده ندارد",
}  # fmt: skip
_TRANSFERS = {TransferDirection.IN: "از ادارهٔ دیگر", TransferDirection.OUT: "به ادارهٔ دیگر"}
_VISITS = {
    VisitState.PLANNED: "در برنامه",
    VisitState.DONE: "انجام‌شده",
    VisitState.GIVEN_UP: "لغوشده",
    VisitState.STRUCK: "خط‌خورده",
}
_CATALOGUES = {
    Catalogue.EXIT_REASON: "دلیل‌های خروج از پوشش", Catalogue.REFUSAL_REASON: "دلیل‌های رد",
    Catalogue.SERVICE: "خدمت‌های درخواستی", Catalogue.OTHER_BODY: "دستگاه‌های دیگر",
    Catalogue.OTHER_OFFICE: "اداره‌های بهزیستی دیگر", Catalogue.RECEPTION_CONDITION: "شرایط پذیرش",
    Catalogue.SOCIAL_CATEGORY: "گروه‌های اجتماعی",
}  # fmt: skip
_RULES = {
    DatedRule.VISIT_MONTHS: "بازدید دست‌کم هر (ماه)", DatedRule.CENTRE_CAPACITY: "گنجایش مرکز مثبت زندگی",
    DatedRule.FILES_PER_WORKER: "پرونده برای هر مددکار مرکز مثبت زندگی",
    DatedRule.INQUIRY_MONTHS: "اعتبار پاسخ استعلام (ماه)", DatedRule.CARE_ENDS_AT_AGE: "سن پایان کودکی",
    DatedRule.APPLICANT_DAYS: "مهلت تعیین تکلیف متقاضی (روز)",
    DatedRule.REFERRAL_DAYS: "مهلت نتیجهٔ ارجاع (روز)",
    DatedRule.SUSPENSION_DAYS: "مهلت تعیین تکلیف مستمری تعلیق‌شده (روز)",
    DatedRule.REQUEST_DAYS: "مهلت پاسخ به تقاضا (روز)",
    DatedRule.TRANSFER_DAYS: "مهلت پاسخ ادارهٔ دیگر به انتقال (روز)",
    DatedRule.INQUIRY_DAYS: "مهلت پاسخ نهاد دیگر به استعلام (روز)",
    DatedRule.VISIT_DAYS: "مهلت انجام بازدید برنامه‌ریزی‌شده (روز)",
    DatedRule.TASK_DAYS: "مهلت انجام یادآوری (روز)",
    DatedRule.PENSION_DECILE: "بالاترین دهک برای مستمری",
    DatedRule.LIVING_DECILE: "بالاترین دهک برای کمک‌هزینهٔ معیشت",
    DatedRule.TWINS_DECILE: "بالاترین دهک برای دوقلوها",
    DatedRule.TRIPLETS_DECILE: "بالاترین دهک برای سه‌قلو و بیشتر",
    DatedRule.MULTIPLES_AGE: "مستمری چندقلوها تا پیش از (سال)",
    DatedRule.UNVISITED_MONTHS: "پیشنهاد تعلیق پس از بی‌بازدید (ماه)",
    DatedRule.UNREACHABLE_TRIES: "تماس بی‌پاسخ که کسی را دست‌نیافتنی می‌کند",
    DatedRule.UNREACHABLE_DAYS: "تماس‌های بی‌پاسخ این روزهای گذشته شمرده می‌شود",
    DatedRule.ALLOCATION_DAYS: "تخصیص وسیله به نام مددجو تا (روز)",
    DatedRule.LOAN_RETURN_DAYS: "برگرداندن امانت بی‌نیازشده ظرف (روز)",
    DatedRule.LOAN_SOON_DAYS: "امانت نزدیک سررسید از (روز) پیش",
}  # fmt: skip
_POSTS = {
    Post.HEAD: "رئیس اداره", Post.SOCIAL_DEPUTY: "مسئول امور اجتماعی",
    Post.REHABILITATION_DEPUTY: "مسئول امور توانبخشی", Post.ADMISSION: "مسئول پذیرش",
    Post.SOCIAL_WORKER: "مددکار اجتماعی", Post.PENSION_EXPERT: "کارشناس مستمری",
    Post.ACCOUNTANT: "حسابدار", Post.COMPTROLLER: "ذی‌حساب", Post.GOVERNORATE: "نمایندهٔ فرمانداری",
    Post.STOREKEEPER: "انباردار", Post.REHABILITATION_EXPERT: "کارشناس توانبخشی",
    Post.PROPERTY_CUSTODIAN: "امین اموال",
}  # fmt: skip

WORDS: dict[type[StrEnum], Mapping[Any, str]] = {
    Unit: {unit: UNITS[unit].fa for unit in Unit},
    AllowanceKind: {kind: ALLOWANCES[kind].fa for kind in AllowanceKind},
    Catalogue: _CATALOGUES,
    CommissionKind: referrals.COMMISSION_KINDS,
    Condition: _CONDITIONS,
    Coverage: wording.COVERAGES,
    DatedRule: _RULES,
    Direction: _DIRECTIONS,
    DisabilityType: wording.DISABILITIES,
    DocumentKind: attachments.KINDS,
    Domain: wording.DOMAINS,
    Education: wording_household.EDUCATIONS,
    GuardianKind: wording_household.GUARDIANS,
    Housing: wording_household.HOUSINGS,
    InquiryAnswer: _ANSWERS,
    InquiryBody: history.BODIES,
    Insurance: wording_household.INSURANCES,
    Kinship: wording.KINSHIPS,
    Leaving: _LEAVING,
    Marital: wording.MARITALS,
    Military: _MILITARY,
    PaymentKind: {kind: PAYMENTS[kind].fa for kind in PaymentKind},
    PensionState: wording.PENSIONS,
    Post: _POSTS,
    ProposalReason: {reason: PROPOSALS[reason].fa for reason in ProposalReason},
    QueueState: wording.QUEUES,
    ReceptionState: _RECEPTIONS,
    RequestState: _REQUESTS,
    Residence: wording_household.RESIDENCES,
    Role: {role: ROLES[role].fa for role in Role},
    Severity: wording.SEVERITIES,
    Sex: wording.SEXES,
    Sighting: {what: SIGHTINGS[what].fa for what in Sighting},
    Support: _SUPPORTS,
    SuspensionReason: {reason: SUSPENSION_REASONS[reason].fa for reason in SuspensionReason},
    Trade: _TRADES,
    TransferAnswer: _TRANSFER_ANSWERS,
    TransferDirection: _TRANSFERS,
    VisitKind: visits.KINDS,
    VisitResult: visits.RESULTS,
    VisitState: _VISITS,
    Vote: _VOTES,
    **{codes: {code: words[code.value].fa for code in codes} for codes, words in EQUIPMENT.items()},
}
"""A code that says that nothing is known has no word; it is printed as a dash."""
