# SPDX-License-Identifier: Apache-2.0
"""A full name taken apart into given and family name; given names of two words stay whole."""

from __future__ import annotations

import re

from welfare_desk.domain.exchange.spellings import listed
from welfare_desk.domain.text import fold, unify

_FIRST_HALVES = frozenset(
    fold(name)
    for name in listed(
        """
        محمد | علی | امیر | سید | سیده | میر | ابوالفضل | عبد | غلام | فاطمه | نازنین | زهرا | ام
        گل | نور | شاه | حاج | حاجی | شیخ | ملا | مریم | سادات | ماه | خان | ملیکا | آقا | خانم
        مهدی | حسین | حسن | رضا | شمس | فخر | بی | بی‌بی | بنت | سارا | نرگس | ریحانه | محیا
        هستی | ضحی
        """
    )
)  # fmt: skip

_SECOND_HALVES = frozenset(
    fold(name)
    for name in listed(
        """
        علی | رضا | حسین | حسن | مهدی | محمد | جواد | صادق | باقر | کاظم | تقی | نقی | اکبر | اصغر
        امین | پارسا | طاها | یاسین | عباس | احمد | محمود | حسام | سام | یاسر | زهرا | فاطمه
        سادات | خاتون | خانم | بیگم | ناز | رقیه | کلثوم | البنین | گل | مریم | محسن | هادی
        ابراهیم | اسماعیل | جعفر | رسول | صالح | یوسف | اله | الله | زینب | کوثر | سارینا | رخ
        عرفان | سبحان | حیدر | قلی | مراد | یار | اعظم | مصطفی | مرتضی | سجاد | ایلیا | آرمین
        مبین | نساء | السادات
        """
    )
)  # fmt: skip

_TITLES = frozenset(
    fold(word)
    for word in listed(
        """
    آقای | خانم | جناب | سرکار | مرحوم | دکتر | مهندس | کربلایی
    """
    )
)
_SPLIT = re.compile(r"\s*[،,;؛/]\s*")


def split_full_name(written: str, *, family_first: bool = False) -> tuple[str, str]:
    """Given and family name; with a comma («رضایی، علی») the family name stands first."""
    text = unify(written)
    parts = [part for part in _SPLIT.split(text) if part]
    if len(parts) == 2:
        return (parts[1], parts[0])
    words = [word for word in text.split(" ") if word]
    while len(words) > 2 and fold(words[0]) in _TITLES:
        words = words[1:]
    if len(words) <= 1:
        return (words[0] if words else "", "")
    if family_first:
        given = _given_at_end(words)
        return " ".join(words[-given:]), " ".join(words[:-given])
    given = _given_at_start(words)
    return " ".join(words[:given]), " ".join(words[given:])


def _given_at_start(words: list[str]) -> int:
    """How many words the given name takes, leaving at least one for the family name."""
    taken = 1
    if fold(words[0]) in ("سید", "سیده") and len(words) > 2:
        taken = 2
    if (
        len(words) > taken + 1
        and fold(words[taken - 1]) in _FIRST_HALVES
        and fold(words[taken]) in _SECOND_HALVES
    ):
        taken += 1
    return taken


def _given_at_end(words: list[str]) -> int:
    taken = 1
    if len(words) > 2 and fold(words[-2]) in _FIRST_HALVES and fold(words[-1]) in _SECOND_HALVES:
        taken = 2
    if len(words) > taken + 1 and fold(words[-taken - 1]) in ("سید", "سیده"):
        taken += 1
    return taken


COMMON = frozenset(
    fold(name)
    for name in listed(
        """
        محمد | علی | حسین | حسن | رضا | مهدی | امیر | محمدرضا | محمدحسین | محمدمهدی | امیرحسین
        امیرعلی | علیرضا | محمدعلی | ابوالفضل | امیرعباس | عباس | احمد | مجتبی | مصطفی | سعید
        حمید | مجید | رسول | محسن | محمود | ابراهیم | اسماعیل | یوسف | جواد | محمدجواد | کاظم
        جعفر | صادق | اکبر | علی‌اکبر | علی‌اصغر | امیررضا | امیرمحمد | امیرمهدی | پارسا | آرین
        آرمین | آرش | کیان | سینا | پرهام | متین | یاسین | طاها | بنیامین | سبحان | احسان | عرفان
        ماهان | دانیال | ایلیا | سجاد | مبین | حسام | کامران | بهرام | بهروز | داود | داوود | قاسم
        حبیب | غلامرضا | غلامحسین | خلیل | جلیل | نادر | فرهاد | فرزاد | شهرام | سهراب | مهران
        پیمان | پویا | ناصر | منصور | محمدامین | یونس | ایمان | فاطمه | زهرا | مریم | معصومه
        سکینه | رقیه | زینب | خدیجه | کبری | صغری | طاهره | اعظم | اکرم | لیلا | سمیه | مرضیه
        راضیه | محبوبه | نرگس | سارا | هانیه | ریحانه | ستایش | نازنین | یگانه | پریا | الناز
        آیناز | هستی | کوثر | حدیث | مهسا | مهدیس | یاسمین | ملیکا | باران | هلیا | النا | نیایش
        حنانه | یسنا | آوا | عسل | ثنا | اسرا | اسما | مبینا | محدثه | شیرین | پروین | شهلا
        فریبا | فرزانه | ناهید | منیژه | مینا | مهین | زیبا | گلناز | الهام | الهه | آتنا | رویا
        ندا | بتول | ام‌البنین | صدیقه | عذرا | کلثوم | ربابه | طیبه | ملیحه | فرشته | نسرین
        نسترن | مهناز
        """
    )
)  # fmt: skip
"""Common given names, folded, by which a column without a heading is taken for one of names."""
