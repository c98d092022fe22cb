# SPDX-License-Identifier: Apache-2.0
"""The words offices write for codes, folded; a word that is not here is not guessed at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from welfare_desk.domain.casework.codes import DisabilityType, Domain, Severity, Sex
from welfare_desk.domain.exchange.spellings import listed
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.text import fold, fold_words

T = TypeVar("T")


def _table(words: Mapping[T, Iterable[str]]) -> dict[str, T]:
    return {fold(spelling): meaning for meaning, spellings in words.items() for spelling in spellings}


SEXES = _table(
    {
        Sex.FEMALE: listed(
            """
            زن | مؤنث | مونث | خانم | دختر | بانو | زنان | ز | female | f | woman | girl
            """
        ),
        Sex.MALE: listed(
            """
            مرد | مذکر | آقا | آقای | پسر | مردان | م | male | m | man | boy
            """
        ),
    }
)

DOMAINS = _table(
    {
        Domain.REHABILITATION: listed(
            """
            توانبخشی | امور توانبخشی | توان بخشی | حوزه توانبخشی | معاونت توانبخشی
            معاونت امور توانبخشی | حوزه امور توانبخشی | واحد امور توانبخشی | rehabilitation affairs
            توانبخشی معلولین | امور توانبخشی معلولین | توان‌خواه | توانخواهان | واحد توانبخشی
            خدمات توانبخشی | rehabilitation | rehab
            """
        ),
        Domain.SOCIAL: listed(
            """
            اجتماعی | امور اجتماعی | حوزه اجتماعی | معاونت اجتماعی | معاونت امور اجتماعی
            حوزه امور اجتماعی | واحد اجتماعی | خدمات اجتماعی | واحد امور اجتماعی | social
            social affairs | social services
            """
        ),
        Domain.PREVENTION: listed(
            """
            پیشگیری | امور پیشگیری | حوزه پیشگیری | معاونت پیشگیری | توسعه پیشگیری
            معاونت امور پیشگیری | حوزه امور پیشگیری | واحد امور پیشگیری | prevention affairs
            امور پیشگیری سلامت اجتماعی | پیشگیری سلامت اجتماعی
            پیشگیری و سلامت اجتماعی | سلامت اجتماعی
            مرکز توسعه پیشگیری | پیشگیری و درمان اعتیاد | پیشگیری از آسیب‌های اجتماعی | پیش گیری
            معاونت توسعه پیشگیری | واحد پیشگیری | معاونت پیشگیری و درمان اعتیاد
            امور پیشگیری و درمان اعتیاد | پیشگیری و اعتیاد | prevention
            """
        ),
    }
)

DISABILITIES = _table(
    {
        DisabilityType.PHYSICAL: listed(
            """
            جسمی حرکتی | جسمی و حرکتی | حرکتی | جسمی | حرکتی جسمی | معلول جسمی حرکتی
            معلولیت جسمی حرکتی | ضایعه نخاعی | ضایعات نخاعی | ام اس | ms | قطع عضو | فلج مغزی
            سی پی | cp | دیستروفی | physical | physical-motor | motor
            """
        ),
        DisabilityType.VISUAL: listed(
            """
            بینایی | نابینا | کم بینا | نابینایی | کم بینایی | نیمه بینا | معلول بینایی
            معلولیت بینایی | روشندل | اختلال بینایی | آسیب بینایی | visual | blind | vision
            """
        ),
        DisabilityType.HEARING: listed(
            """
            شنوایی | ناشنوا | کم شنوا | ناشنوایی | کم شنوایی | نیمه شنوا | معلول شنوایی
            معلولیت شنوایی | اختلال شنوایی | آسیب شنوایی | کر و لال | hearing | deaf
            """
        ),
        DisabilityType.SPEECH: listed(
            """
            صوت و گفتار | گفتار و زبان | گفتاری | گفتار | صوت و زبان | اختلال گفتار
            اختلال گفتاری | تکلم | معلولیت گفتاری | صوت گفتار | صوت و تکلم | لکنت | لکنت زبان
            زبان و گفتار | speech | voice and speech | speech and language
            """
        ),
        DisabilityType.INTELLECTUAL: listed(
            """
            ذهنی | کم توان ذهنی | عقب مانده ذهنی | عقب ماندگی ذهنی | کم توانی ذهنی | هوشی
            معلول ذهنی | معلولیت ذهنی | سندرم داون | سندروم داون | اوتیسم | اتیسم | intellectual
            mental | autism
            """
        ),
        DisabilityType.PSYCHOSOCIAL: listed(
            """
            روانی مزمن | اعصاب و روان | روانی | بیمار روانی | بیمار روانی مزمن | بیماری روانی مزمن
            روان | بیماران روانی مزمن | اعصاب روان | بیماری اعصاب و روان | معلول روانی
            معلولیت روانی | روانی اجتماعی | اسکیزوفرنی | psychosocial | psychiatric
            chronic mental
            """
        ),
        DisabilityType.MULTIPLE: listed(
            """
            چندمعلولیتی | چند معلولیتی | چندگانه | معلولیت چندگانه | چند معلولیت | مولتی
            multiple
            """
        ),
        DisabilityType.ELDERLY: listed(
            """
            سالمند | سالمندی | سالمند معلول | سالمندان | elderly
            """
        ),
        DisabilityType.LEPROSY: listed(
            """
            مجذوم | جذام | جذامی | leprosy
            """
        ),
        DisabilityType.DEMENTIA: listed(
            """
            آلزایمر | دمانس | زوال عقل | آلزایمر و دمانس | آلزایمر/دمانس | dementia
            """
        ),
        DisabilityType.NONE: listed(
            """
            فاقد معلولیت | بدون معلولیت | معلولیت ندارد | غیر معلول | not disabled
            """
        ),
        DisabilityType.UNDOCUMENTED: listed(
            """
            فاقد مدارک معلولیت | فاقد مدارک | فاقد مدرک | بدون مدارک | بدون مدرک | undocumented
            """
        ),
        DisabilityType.UNKNOWN: ("سایر", "سایر معلولیت‌ها"),
    }
)

SEVERITIES = _table(
    {
        Severity.MILD: listed(
            """
            خفیف | ضعیف | کم | mild | low
            """
        ),
        Severity.MODERATE: ("متوسط", "moderate", "medium"),
        Severity.SEVERE: listed(
            """
            شدید | زیاد | severe | high
            """
        ),
        Severity.VERY_SEVERE: listed(
            """
            خیلی شدید | بسیار شدید | خیلی‌شدید | فوق شدید | عمیق | شدید و خیلی شدید | very severe
            profound
            """
        ),
    }
)

PensionWord = tuple[PensionState, bool]
"""A pension state, and whether the file stands in the pension queue."""

_DRAWS: PensionWord = (PensionState.ON_PENSION, False)
_WAITS: PensionWord = (PensionState.NONE, True)
_NEITHER: PensionWord = (PensionState.NONE, False)

PENSIONS = _table(
    {
        _DRAWS: listed(
            """
            مستمری بگیر | مستمری بگیران | مستمر | دارد | مستمری دارد | دارای مستمری | برقرار | بله
            بلی | مستمری‌بگیر فعال | مستمری | مستمری برقرار | برقراری | دریافت می‌کند
            دریافت کننده مستمری | مستمری می‌گیرد | مستمری دریافت می‌کند
            خدمات مستمر | وصل | فعال | on pension | pensioner | pension | recurring | yes | active
            on_pension
            """
        ),
        _WAITS: listed(
            """
            پشت نوبت | در نوبت | نوبت | در صف | صف | صف انتظار | در صف انتظار | پشت نوبتی
            در انتظار | منتظر | پشت نوبت مستمری | در نوبت مستمری | در انتظار مستمری | نوبت مستمری
            متقاضی مستمری | لیست انتظار | در صف مستمری | در لیست انتظار | پشت نوبت دریافت مستمری
            waiting | in queue | queue | in_queue
            """
        ),
        _NEITHER: listed(
            """
            غیرمستمر | غیر مستمر | ندارد | خیر | بدون مستمری | فاقد مستمری | مستمری ندارد
            غیر مستمری بگیر | غیرمستمری | خدمات غیرمستمر | موردی | غیر مستمری‌بگیر | none | no
            non-recurring | non recurring
            """
        ),
        (PensionState.SUSPENDED, False): listed(
            """
            تعلیق | معلق | تعلیق شده | مستمری تعلیق شده | در حال تعلیق | تعلیق مستمری
            مستمری معلق | suspended
            """
        ),
        (PensionState.CUT, False): listed(
            """
            قطع | قطع مستمری | قطع شده | مستمری قطع | مستمری قطع شده | قطعی | قطع خدمات مستمر
            cut | stopped
            """
        ),
    }
)

_NOTHING = frozenset(
    fold(word)
    for word in listed(
        """
        ندارد | ندارند | ندارم | نداشته | فاقد | نامشخص | نا مشخص | نامعلوم | مشخص نیست
        معلوم نیست | ثبت نشده | وارد نشده | اعلام نشده | خالی | نمی‌داند | هیچ | هیچکدام | null
        none | nil | n/a | na | nan | unknown | #n/a | موجود نیست | ثبت نشد
        """
    )
)

TOTALS = frozenset(
    map(fold, listed("جمع | جمعا | مجموع | سرجمع | جمعکل | تعداد | میانگین | total | totals | sum | count"))
)
"""First words of a row that sums up others."""

NUMBERS = {
    fold(word): number
    for number, words in enumerate(
        (
            ("یک", "اول", "یکم"),
            ("دو", "دوم"),
            ("سه", "سوم"),
            ("چهار", "چهارم"),
            ("پنج", "پنجم"),
            ("شش", "ششم"),
            ("هفت", "هفتم"),
            ("هشت", "هشتم"),
            ("نه", "نهم"),
            ("ده", "دهم"),
            ("یازده",),
            ("دوازده",),
        ),
        start=1,
    )
    for word in words
}
"""Small numbers written out, as household sizes and deciles are."""


def says_nothing(folded: str) -> bool:
    """Whether a filled cell only says that there is nothing: «ندارد», a dash, dots, a question mark."""
    if folded[:1].isdecimal():
        return False
    return folded in _NOTHING or not (folded[:1].isalnum() or any(map(str.isalnum, set(folded))))


_AND = "و"
_OF_DISABILITY = frozenset(listed("معلولیت | معلول | نوع | اختلال"))
"""Words beside the name of a disability that tell nothing."""
_MOST_WORDS = 16
"""A cell of more words is a sentence, not a list of disabilities."""


def read_disabilities(written: str) -> tuple[tuple[DisabilityType, ...], Severity | None] | None:
    """The disabilities of one cell, the first as primary, and a severity beside them; None if unknown."""
    words = fold_words(written)
    severity: Severity | None = None
    for length in (2, 1):
        tail = "".join(words[-length:])
        if len(words) > length and tail in SEVERITIES and "".join(words) not in DISABILITIES:
            severity = SEVERITIES[tail]
            words = words[:-length]
            break
    if (whole := DISABILITIES.get("".join(words))) is not None:  # «فاقد معلولیت» is no kind of «معلولیت»
        return (whole,), severity
    found = _longest_first([word for word in words if word not in _OF_DISABILITY] or words)
    return None if found is None else (tuple(dict.fromkeys(found)), severity)


def _longest_first(words: list[str]) -> list[DisabilityType] | None:
    """Names of disabilities that together are exactly the words, longest name first («گفتار و زبان»)."""
    if not words:
        return []
    if len(words) > _MOST_WORDS:
        return None
    for end in range(len(words), 0, -1):
        name = "".join(words[:end])
        if name in DISABILITIES:
            rest = words[end + 1 :] if words[end : end + 1] == [_AND] else words[end:]
            following = _longest_first(rest)
            if following is not None:
                return [DISABILITIES[name], *following]
    return None
