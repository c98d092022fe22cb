# SPDX-License-Identifier: Apache-2.0
"""Identifiers of people, firms and accounts. They are text: leading zeros count, and nothing is summed up.

Every function takes what was typed or stood in a cell (any digits, spaces, dashes, a number Excel made of it)
and gives the one form that is kept, or refuses with a reason in the facts: empty, characters, length,
checksum, equal_digits, country, precision.
"""

from __future__ import annotations

import math
import re

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold

IDENTIFIERS = ("national_id", "foreign_id")
"""Fields that name a person to other offices, the weightiest first."""

NATIONAL_ID_DIGITS = 10

_FLOAT_TEXT = re.compile(r"([0-9]+)\.0*|([0-9](?:\.[0-9]+)?)[eE]\+?([0-9]{1,2})")
_NOT_CODE = str.maketrans("", "", "-–—−‐‑_")
_NO_DIGIT = re.compile(r"[^0-9]")
_EXACT = 10**15
"""Numbers from here on have lost their last digits in Excel, which keeps fifteen."""


def digits_of_number(value: float | str) -> str:
    """The digits of an identifier that a workbook ruined into a number: 480809151.0 or ``4.80809151E8``.

    Text that is no such number comes back folded (Latin digits, no spaces). RuleError ``bad_number`` for a
    fraction, a negative, or one whose last digits are lost.
    """
    if not isinstance(value, str):
        if not math.isfinite(value) or value < 0 or value != int(value):
            raise RuleError("bad_number", reason="characters")
        if value >= _EXACT:
            raise RuleError("bad_number", reason="precision")
        return str(int(value))
    text = fold(value)
    found = _FLOAT_TEXT.fullmatch(text)
    if not found:
        return text
    return found[1] or _expanded(found[2], int(found[3]))


def _expanded(mantissa: str, exponent: int) -> str:
    whole, _, fraction = mantissa.partition(".")
    fraction = fraction.rstrip("0")
    if len(fraction) > exponent:
        raise RuleError("bad_number", reason="characters")
    # Zeros at the end are dropped when a number is written so, but three of them are rarely true: rather,
    # the sheet showed six places (4.80809E+08) and the rest is gone. A wrong identifier would pass as right.
    if exponent >= 15 or exponent - len(fraction) > 2:
        raise RuleError("bad_number", reason="precision")
    return whole + fraction.ljust(exponent, "0")


def _digits(raw: str, code: str) -> str:
    try:
        text = digits_of_number(raw).translate(_NOT_CODE)
    except RuleError as refused:
        raise RuleError(code, **refused.facts) from None
    if not text:
        raise RuleError(code, reason="empty")
    # isdecimal alone would let the digits of other scripts through, isdigit even ² and ①.
    if not (text.isascii() and text.isdecimal()):
        raise RuleError(code, reason="characters")
    return text


def _check_digit(nine: str) -> str:
    rest = sum(int(digit) * (10 - place) for place, digit in enumerate(nine)) % 11
    return str(rest if rest < 2 else 11 - rest)


def _all_equal(digits: str) -> bool:
    return digits == digits[0] * len(digits)


def national_id(raw: str) -> str:
    """Ten digits whose last one checks the others; RuleError ``bad_national_id``.

    Eight or nine digits are taken as having lost their zeros, but only where the check digit then fits.
    """
    digits = _digits(raw, "bad_national_id")
    if not 8 <= len(digits) <= NATIONAL_ID_DIGITS:
        raise RuleError("bad_national_id", reason="length", length=len(digits))
    whole = digits.zfill(NATIONAL_ID_DIGITS)
    if _all_equal(whole):
        raise RuleError("bad_national_id", reason="equal_digits")
    if _check_digit(whole[:9]) != whole[9]:
        reason = "checksum" if len(digits) == NATIONAL_ID_DIGITS else "length"
        raise RuleError("bad_national_id", reason=reason, length=len(digits))
    return whole


def probable_national_id(raw: str) -> str | None:
    """What was typed, nine or ten digits, with the right last one; None where no such guess makes sense."""
    try:
        digits = _digits(raw, "bad_national_id")
    except RuleError:
        return None
    if len(digits) not in (9, 10):
        return None
    guess = digits[:9] + _check_digit(digits[:9])
    return None if _all_equal(guess) else guess


def foreign_id(raw: str) -> str:
    """The number on a foreigner's card, 8–14 digits without a known check; RuleError ``bad_foreign_id``."""
    digits = _digits(raw, "bad_foreign_id")
    if not 8 <= len(digits) <= 14:
        raise RuleError("bad_foreign_id", reason="length", length=len(digits))
    if _all_equal(digits):
        raise RuleError("bad_foreign_id", reason="equal_digits")
    return digits


def person_id(raw: str) -> str:
    """Of unknown kind: 11 to 14 digits are a foreigner's number, all else is a national ID with its check.

    RuleError ``bad_national_id``, ``bad_foreign_id``.
    """
    return foreign_id(raw) if 10 < len(_NO_DIGIT.sub("", fold(raw))) <= 14 else national_id(raw)


def sheba(raw: str) -> str:
    """``IR`` and 24 digits that pass mod 97; RuleError ``bad_sheba``. The IR may be left out when typing."""
    text = fold(raw).translate(_NOT_CODE)
    if text[:2].isascii() and text[:2].isalpha():
        if text[:2] != "ir":
            raise RuleError("bad_sheba", reason="country")
        text = text[2:]
    digits = _digits(text, "bad_sheba")
    if len(digits) != 24:
        raise RuleError("bad_sheba", reason="length", length=len(digits))
    # 00, 01 and 99 can satisfy the division without ever being issued.
    if digits[:2] in ("00", "01", "99") or int(f"{digits[2:]}1827{digits[:2]}") % 97 != 1:
        raise RuleError("bad_sheba", reason="checksum")
    return f"IR{digits}"


BANKS = {
    "010": "بانک مرکزی",
    "011": "بانک صنعت و معدن",
    "012": "بانک ملت",
    "013": "بانک رفاه کارگران",
    "014": "بانک مسکن",
    "015": "بانک سپه",
    "016": "بانک کشاورزی",
    "017": "بانک ملی ایران",
    "018": "بانک تجارت",
    "019": "بانک صادرات ایران",
    "020": "بانک توسعه صادرات",
    "021": "پست بانک ایران",
    "022": "بانک توسعه تعاون",
    "051": "مؤسسه اعتباری توسعه",
    "052": "بانک قوامین",
    "053": "بانک کارآفرین",
    "054": "بانک پارسیان",
    "055": "بانک اقتصاد نوین",
    "056": "بانک سامان",
    "057": "بانک پاسارگاد",
    "058": "بانک سرمایه",
    "059": "بانک سینا",
    "060": "بانک قرض‌الحسنه مهر ایران",
    "061": "بانک شهر",
    "062": "بانک آینده",
    "063": "بانک انصار",
    "064": "بانک گردشگری",
    "065": "بانک حکمت ایرانیان",
    "066": "بانک دی",
    "069": "بانک ایران زمین",
    "070": "بانک قرض‌الحسنه رسالت",
    "073": "مؤسسه اعتباری کوثر",
    "075": "مؤسسه اعتباری ملل",
    "078": "بانک خاورمیانه",
    "079": "بانک مهر اقتصاد",
    "080": "مؤسسه اعتباری نور",
}
"""Banks by the three digits after a SHEBA's check digits; merged ones stay, old accounts keep their code."""


BANKS_IN_ENGLISH = {
    "010": "Central Bank of Iran",
    "011": "Bank of Industry and Mine",
    "012": "Bank Mellat",
    "013": "Refah Kargaran Bank",
    "014": "Bank Maskan",
    "015": "Bank Sepah",
    "016": "Bank Keshavarzi",
    "017": "Bank Melli Iran",
    "018": "Tejarat Bank",
    "019": "Bank Saderat Iran",
    "020": "Export Development Bank of Iran",
    "021": "Post Bank of Iran",
    "022": "Tosee Taavon Bank",
    "051": "Tosee Credit Institution",
    "052": "Ghavamin Bank",
    "053": "Karafarin Bank",
    "054": "Parsian Bank",
    "055": "Eghtesad Novin Bank",
    "056": "Saman Bank",
    "057": "Bank Pasargad",
    "058": "Sarmayeh Bank",
    "059": "Sina Bank",
    "060": "Gharzolhasaneh Mehr Iran Bank",
    "061": "Bank Shahr",
    "062": "Ayandeh Bank",
    "063": "Ansar Bank",
    "064": "Tourism Bank",
    "065": "Hekmat Iranian Bank",
    "066": "Day Bank",
    "069": "Iran Zamin Bank",
    "070": "Gharzolhasaneh Resalat Bank",
    "073": "Kosar Credit Institution",
    "075": "Melal Credit Institution",
    "078": "Middle East Bank",
    "079": "Mehr Eghtesad Bank",
    "080": "Noor Credit Institution",
}
"""The same by their usual English names, code by code as public tables of SHEBA codes have them.

Compared with one of these; where spellings differ («Kowsar», «Khavarmianeh») the more usual one is taken.
"""


def bank_of(sheba_number: str, english: bool = False) -> str | None:
    """The name of the bank of a SHEBA in its kept form, or None for a code we do not know."""
    return (BANKS_IN_ENGLISH if english else BANKS).get(sheba_number[4:7])


def card(raw: str) -> str:
    """The sixteen digits of a bank card, Luhn-checked; RuleError ``bad_card``."""
    digits = _digits(raw, "bad_card")
    if len(digits) != 16:
        raise RuleError("bad_card", reason="length", length=len(digits))
    if _all_equal(digits):
        raise RuleError("bad_card", reason="equal_digits")
    doubled = sum(sum(divmod(2 * int(digit), 10)) for digit in digits[::2])
    if (doubled + sum(map(int, digits[1::2]))) % 10:
        raise RuleError("bad_card", reason="checksum")
    return digits


_MOBILE = re.compile(r"(?:\+980?|00980?|980?|0)?(9[0-9]{9})")
_BRACKETS = str.maketrans("", "", "()")


def mobile(raw: str) -> str:
    """``09`` and nine digits, from any of the ways to write the country or none; RuleError ``bad_mobile``."""
    text = fold(raw).translate(_BRACKETS)
    plus = text.startswith("+")
    digits = _digits(text.removeprefix("+"), "bad_mobile")
    found = _MOBILE.fullmatch(f"+{digits}" if plus else digits)
    if not found:
        raise RuleError("bad_mobile", reason="length" if len(digits) < 10 or len(digits) > 15 else "form")
    return f"0{found[1]}"


def postal_code(raw: str) -> str:
    """Any ten digits; which of them are in use only the post knows. RuleError ``bad_postal_code``."""
    digits = _digits(raw, "bad_postal_code")
    if len(digits) != 10:
        raise RuleError("bad_postal_code", reason="length", length=len(digits))
    return digits
