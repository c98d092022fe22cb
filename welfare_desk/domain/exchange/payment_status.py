# SPDX-License-Identifier: Apache-2.0
"""What a bank's word says became of a payment: it arrived, it did not, or nobody can tell.

That it arrived is believed of whole statuses known in full and of nothing else: a word like «پرداخت» stands
in «در حال پرداخت» too. What neither list knows is asked about.
"""

from __future__ import annotations

import re
from enum import StrEnum
from itertools import product

from welfare_desk.domain.exchange.spellings import listed
from welfare_desk.domain.text import fold, fold_words


class Became(StrEnum):
    """What a status says of a payment."""

    ARRIVED = "arrived"
    RETURNED = "returned"
    """It came back, was refused, or has not gone yet."""
    UNKNOWN = "unknown"


def _key(said: str) -> str:
    """A status without its spaces, half spaces, dashes and every other punctuation."""
    return "".join(fold_words(said))


def _joined(*columns: str) -> list[str]:
    """Every way to take one of each list, in order, and join them; a dot stands for nothing."""
    return [_key(" ".join(taken)) for taken in product(*map(listed, columns))]


_DID = "شد | شده | شده است | گردید | گردیده | گردیده است"
_PAYMENT, _IS = ". | payment | transaction | transfer", ". | was | is"
_ARRIVED = frozenset(
    (
        *_joined(". | مبلغ | وجه | با موفقیت | مبلغ با موفقیت", "پرداخت | واریز | تسویه", _DID),
        *_joined(". | مبلغ | وجه | مبلغ با موفقیت", "به حساب", "واریز | وارد | منظور", _DID),
        *_joined(". | با موفقیت | تراکنش | تراکنش با موفقیت | دریافت و", "انجام | تایید | تأیید", _DID),
        *_joined("پرداخت | واریز | تسویه | تراکنش | حواله", "موفق | موفقیت آمیز"),
        *_joined("پرداخت | واریز | تسویه | حواله", "انجام | تایید | تأیید", _DID),
        *_joined("واریز | پرداخت", "به حساب", _DID),
        *_joined("موفق | موفقیت آمیز | موفق بود | تایید | تأیید"),
        *_joined("پرداختی | واریزی | به حساب نشست"),
        *_joined(_PAYMENT, _IS, "successful | paid | done | settled | completed | complete | credited"),
        *_joined("successfully | fully", "paid | settled | credited | completed"),
        *_joined("paid | settled | credited | completed", "successfully | in full"),
        *_joined("has been", "paid | settled | credited | completed"),
        *_joined("success | succeeded | ok | credited to account"),
    )
)
"""Whole statuses that say that the money is there."""

_NOT = "نشد | نگردید"
_MONEY = "پرداخت | واریز | تسویه | واریز به حساب"
_NEVER_WENT = (
    *_joined(_MONEY, _NOT),
    *_joined("عدم", _MONEY),
    *_joined("unpaid | not paid | uncredited | not credited | unsettled | not settled | not been paid"),
)
"""What says, wherever it stands, that nobody got the money."""

_TURNED_AWAY = (
    *_joined("انجام | تایید | تأیید | یافت | پیدا | شناسایی | ثبت | ارسال | قبول | پذیرفته", _NOT),
    *_joined("انجام | صورت | تعلق", "نگرفت | نپذیرفت"),
    *_joined("عدم | غیر", "موفق | انجام | تایید | تأیید | تطابق | تطبیق | وجود | شناسایی | امکان"),
    *_joined("not", "successful | done | completed | complete | found"),
    *_joined("ناموفق | unsuccessful"),
)
"""The same, but not beside a word of `_TROUBLE`: «خطایی یافت نشد» is no trouble."""

_TROUBLE = tuple(
    map(
        fold,
        listed(
            """
            برگشت | عودت | مردود | لغو | ابطال | باطل | مسدود | راکد | نامعتبر | نادرست | انتظار | معلق | خطا
            return | fail | reject | cancel | pending | invalid | block | closed | error
            """
        ),
    )
)
_TROUBLE_ALONE = frozenset(map(fold, listed("رد | ردشد | ردشده | بسته")))
"""The same as words of their own: «وارد» and «وابسته» hold them too."""
_TURNING = frozenset(
    map(
        fold,
        listed(
            """
            نشد | نشده | نگردید | نگردیده | نگرفت | نگرفته | نخورد | نخورده | ندارد | نداشت | نداشته
            نیست | نبود | نمی | نخواهد | عدم | بدون | فاقد | رفع | غیر
            no | not | non | never | without | isn | wasn | didn
            """
        ),
    )
)
"""What turns a word around: «بدون خطا», “not returned”."""

_REMARKED = tuple(
    map(fold, listed("برگشت | عودت | ناموفق | واریز نشد | پرداخت نشد | عدم واریز | عدم پرداخت"))
)

_DOUBTED = re.compile("[?؟❌✖✗✘×≠]")
"""What no list of words can answer for."""
_PARTED = re.compile(r"[-–—/\\|،,؛;:()\[\]\n.]+")


def became(status: str) -> Became:
    """What a bank's status says; an empty one says nothing.

    Parts between dashes, commas and brackets are read one by one, as in «واریز نشد - حساب مسدود»; they must
    not contradict each other.
    """
    if _DOUBTED.search(status):
        return Became.UNKNOWN
    if _key(status) in _ARRIVED:
        return Became.ARRIVED
    parts = [part for part in _PARTED.split(status) if _key(part)]
    told = set(map(_of_part, parts))
    if told == {Became.ARRIVED}:
        return Became.ARRIVED
    clear = Became.ARRIVED not in told and not any(map(_turned, parts))
    return Became.RETURNED if clear and Became.RETURNED in told else Became.UNKNOWN


def _of_part(part: str) -> Became:
    key = _key(part)
    if key in _ARRIVED:
        return Became.ARRIVED
    if _turned(part):
        return Became.UNKNOWN
    refused = _troubled(part) or any(phrase in key for phrase in (*_NEVER_WENT, *_TURNED_AWAY))
    return Became.RETURNED if refused else Became.UNKNOWN


def _troubled(part: str) -> bool:
    key = _key(part)
    return any(word in key for word in _TROUBLE) or not _TROUBLE_ALONE.isdisjoint(fold_words(part))


def _turned(part: str) -> bool:
    """Whether a word of trouble is turned around, as in «بدون خطا»; «با خطا واریز نشد» is clear."""
    key = _key(part)
    if any(phrase in key for phrase in _NEVER_WENT):
        return False
    return _troubled(part) and not _TURNING.isdisjoint(fold_words(part))


def remarked(remark: str) -> bool:
    """Whether a column of remarks says that the money came back; it says nothing else."""
    beside = fold(remark)
    return any(word in beside for word in _REMARKED)
