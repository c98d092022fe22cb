# SPDX-License-Identifier: Apache-2.0
"""Words of the lines of a month's tables whose keys are codes, by table."""

from __future__ import annotations

from collections.abc import Mapping

from welfare_desk.domain.text import persian_digits
from welfare_desk.sentences import Sentence as S
from welfare_desk.sentences.recurring import PAYMENTS

_DISABILITIES: dict[str, S] = {
    "physical": S("جسمی‌حرکتی", "Physical"),
    "visual": S("بینایی", "Visual"),
    "hearing": S("شنوایی", "Hearing"),
    "speech": S("صوت و گفتار", "Speech"),
    "intellectual": S("ذهنی", "Intellectual"),
    "psychosocial": S("اعصاب و روان", "Psychosocial"),
    "multiple": S("چندمعلولیتی", "Multiple"),
    "elderly": S("سالمند معلول", "Disabled elderly"),
    "leprosy": S("مجذوم", "Leprosy"),
    "dementia": S("دمانس", "Dementia"),
    "none": S("فاقد معلولیت", "No disability"),
    "undocumented": S("فاقد مدارک معلولیت", "Without documents"),
}
_COMMISSIONS: dict[str, S] = {
    "determination": S("تعیین نوع و شدت", "Determination"),
    "re_examination": S("تجدید نظر", "Re-examination"),
    "psychiatric": S("روان‌پزشکی", "Psychiatric"),
    "epilepsy": S("صرع", "Epilepsy"),
    "military": S("نظام وظیفه", "Military service"),
}
_SERVICES: dict[str, S] = {
    "pension": S("مستمری", "Pension"),
    "wheelchair": S("ویلچر", "Wheelchair"),
    "hearing-aid": S("سمعک", "Hearing aid"),
    "dowry": S("جهیزیه", "Dowry"),
    "living-allowance": S("کمک‌هزینهٔ معیشت (مادهٔ ۲۷)", "Living allowance (Art. 27)"),
    "care-allowance": S("حق پرستاری", "Care allowance"),
    "housing-deposit": S("ودیعهٔ مسکن", "Housing deposit"),
    "home-adaptation": S("مناسب‌سازی مسکن", "Home adaptation"),
}
_PAYMENTS: dict[str, S] = {
    code: S(word.fa, word.en[:1].upper() + word.en[1:]) for code, word in PAYMENTS.items()
}
_PURPOSES: dict[str, S] = {
    "livelihood": S("کمک نقدی معیشت", "Cash for livelihood"),
    "livelihood_packs": S("بستهٔ معیشتی", "Livelihood packs"),
    "food_packs": S("بستهٔ غذایی", "Food packs"),
    "meals": S("غذای گرم", "Hot meals"),
    "dowry": S("جهیزیه", "Dowry"),
    "housing": S("مسکن", "Housing"),
    "housing_deposit": S("ودیعهٔ مسکن", "Housing deposit"),
    "rent": S("کمک اجاره", "Rent"),
    "home_adaptation": S("تعمیر و مناسب‌سازی مسکن", "Home repair and adaptation"),
    "household_goods": S("لوازم خانگی", "Household goods"),
    "treatment": S("دارو و درمان", "Medicine and treatment"),
    "equipment": S("وسایل کمک‌توانبخشی", "Rehabilitation equipment"),
    "training": S("آموزش", "Training"),
    "pilgrimage": S("سفر زیارتی", "Pilgrimage"),
    "campaigns": S("پویش‌ها", "Campaigns"),
    "other": S("مصرف‌های دیگر", "Other purposes"),
}

LINES: dict[str, Mapping[str, S]] = {
    "domains": {
        "social": S("امور اجتماعی", "Social"),
        "rehabilitation": S("امور توانبخشی", "Rehabilitation"),
        "prevention": S("امور پیشگیری", "Prevention"),
    },
    "ages": {
        "0-6": S("تا ۶ سال", "0 to 6"),
        "7-17": S("۷ تا ۱۷ سال", "7 to 17"),
        "18-29": S("۱۸ تا ۲۹ سال", "18 to 29"),
        "30-44": S("۳۰ تا ۴۴ سال", "30 to 44"),
        "45-59": S("۴۵ تا ۵۹ سال", "45 to 59"),
        "60-74": S("۶۰ تا ۷۴ سال", "60 to 74"),
        "75+": S("۷۵ سال و بیشتر", "75 and over"),
    },
    "disabilities": _DISABILITIES,
    "deciles": {str(one): S(f"دهک {persian_digits(str(one))}", f"Decile {one}") for one in range(1, 11)},
    "standings": {
        "on_pension": S("مستمری‌بگیر", "On pension"),
        "suspended": S("مستمری معلق", "Suspended"),
        "queued": S("در صف مستمری", "Queued for the pension"),
        "non_recurring": S("غیرمستمر بیرون از صف", "Non-recurring, not queued"),
    },
    "recurring": _PAYMENTS,
    "payments": _PAYMENTS,
    "pensions_by_size": {
        **{str(one): S(f"{persian_digits(str(one))} نفره", f"Of {one}") for one in range(1, 5)},
        "5+": S("۵ نفر و بیشتر", "Of 5 and more"),
        "0": S("بی تفکیک بُعد", "Without a size"),  # arrears alone, or one amount for all
    },
    "coverage_in": {
        "opened": S("تشکیل پرونده", "File opened"),
        "arrived": S("انتقال به این اداره", "Arrived from another office"),
        "returned": S("بازگشت به پوشش", "Returned to coverage"),
    },
    "coverage_out": {
        "deceased": S("فوت", "Deceased"),
        "transferred": S("انتقال از این اداره", "Transferred"),
        "discharged": S("ترخیص", "Discharged"),
        "recovered": S("بهبودی", "Recovered"),
        "closed": S("مختومه", "Closed"),
    },
    "pension_in": {
        "admitted": S("پذیرش از صف", "Admitted from the queue"),
        "granted": S("برقراری بیرون از صف", "Granted outside the queue"),
        "resumed": S("برقراری دوباره", "Resumed"),
    },
    "pension_out": {"suspended": S("تعلیق", "Suspended"), "cut": S("قطع", "Cut")},
    "queue_in": {"joined": S("ثبت در صف", "Joined")},
    "queue_out": {
        "admitted": S("پذیرفته", "Admitted"),
        "withdrew": S("انصراف", "Withdrew"),
        "removed": S("خارج‌شده از صف", "Removed"),
    },
    "quotas": _SERVICES,
    "queues": _SERVICES,
    "sessions": _COMMISSIONS,
    "commission": _COMMISSIONS,
    "visits": {
        "home": S("منزل", "At home"),
        "office": S("اداره", "At the office"),
        "care_home": S("مرکز نگهداری", "At a residential centre"),
        "phone": S("تلفنی", "By telephone"),
    },
    "aid": _PURPOSES,
    "participation": {
        "non_government": S("مراکز غیردولتی", "Non-government centres"),
        "government": S("مراکز دولتی", "Government centres"),
    },
    "spent_non_government": _PURPOSES,
    "spent_government": _PURPOSES,
}
"""Lines whose keys are codes, by table; those of other tables are names."""
