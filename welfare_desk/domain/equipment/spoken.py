# SPDX-License-Identifier: Apache-2.0
"""Sources and conditions as people call them: codes of ours, words of letters, Persian and English."""

from __future__ import annotations

from welfare_desk.domain.equipment.stock import Condition, Source
from welfare_desk.domain.text import fold

_SOURCES: dict[Source, tuple[str, ...]] = {
    Source.PROVINCE: ("provincial", "allotment", "استان", "ادارهٔ کل", "تخصیص استانی", "سهمیهٔ استان"),
    Source.PURCHASE: ("bought", "buy", "خرید", "خریداری"),
    Source.DONOR: ("donation", "gift", "in-kind", "خیر", "اهدا", "اهدایی", "هدیه", "نیکوکار"),
    Source.RETURN: ("returned", "برگشت", "برگشتی", "عودت"),
    Source.SEIZED: ("seizure", "confiscated", "ضبطی", "اموال ضبطی", "توقیفی", "مصادره‌ای"),
    Source.SENTENCE: ("alternative-sentence", "جایگزین حبس", "مجازات جایگزین", "حکم جایگزین"),
    Source.TRANSFER: ("other-office", "انتقال", "انتقالی", "ادارهٔ دیگر"),
    Source.OPENING: ("initial", "موجودی اول دوره", "اول دوره", "موجودی آغازین"),
}
_CONDITIONS: dict[Condition, tuple[str, ...]] = {
    Condition.SOUND: ("good", "ok", "fine", "سالم", "خوب"),
    Condition.TO_CLEAN: ("clean", "dirty", "شست‌وشو", "ضدعفونی", "نظافت"),
    Condition.TO_REPAIR: ("repair", "damaged", "broken", "تعمیر", "تعمیری", "خراب", "معیوب"),
    Condition.TO_SCRAP: ("scrap", "اسقاط", "اسقاطی"),
}


def _key(typed: str) -> str:
    return fold(typed).replace("-", "").replace("_", "").replace(" ", "")


_BY_SOURCE = {_key(word): source for source, words in _SOURCES.items() for word in (source, *words)}
_BY_CONDITION = {_key(word): found for found, words in _CONDITIONS.items() for word in (found, *words)}


def source_of(typed: str) -> Source | None:
    """The source that a word means; None for a word that means none of a receipt."""
    return _BY_SOURCE.get(_key(typed))


def condition_of(typed: str) -> Condition | None:
    """The condition that a word means; None for a word that means none."""
    return _BY_CONDITION.get(_key(typed))
