# SPDX-License-Identifier: Apache-2.0
"""Money: whole rial, its words on official papers, and what a clerk types for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from persiantools.digits import to_word

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import fold, latin_digits, persian_digits

MOST_TYPED = 10**15
"""Rial that an amount typed by a clerk stays below; the country's budget has fewer digits."""

_MOST_DIGITS = 100
"""Digits on either side of the point; Python refuses to read thousands of them."""

_TRILLION = 10**12


@dataclass(frozen=True, order=True, slots=True)
class Rial:
    """A whole amount of rial, possibly negative as a difference; TypeError for anything but an int."""

    amount: int

    def __post_init__(self) -> None:
        if type(self.amount) is not int:
            raise TypeError("an amount of rial is an int")

    def __add__(self, other: Rial) -> Rial:
        return Rial(self.amount + other.amount)

    def __sub__(self, other: Rial) -> Rial:
        return Rial(self.amount - other.amount)

    def __mul__(self, times: int) -> Rial:
        return Rial(self.amount * times)

    __rmul__ = __mul__

    def __neg__(self) -> Rial:
        return Rial(-self.amount)

    def __bool__(self) -> bool:
        return self.amount != 0

    @property
    def toman(self) -> tuple[int, int]:
        """Whole toman and the rial left over, both with the sign of the amount."""
        whole, rest = divmod(abs(self.amount), 10)
        return (whole, rest) if self.amount >= 0 else (-whole, -rest)


def in_words(amount: Rial) -> str:
    """The amount as official papers write it: «یک هزار ریال», «یکصد ریال», «صفر ریال»."""
    return f"{number_in_words(amount.amount)} ریال"


def number_in_words(number: int) -> str:
    """A whole number in official style, without a unit."""
    if number < 0:
        return f"منفی {number_in_words(-number)}"
    trillions, rest = divmod(number, _TRILLION)
    if not trillions:
        return str(to_word(rest))
    words = f"{number_in_words(trillions)} تریلیون"
    return f"{words} و {to_word(rest)}" if rest else words


_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_GROUPS = ("", " thousand", " million", " billion", " trillion", " quadrillion")


def in_english_words(amount: Rial) -> str:
    """The amount for the English screen: “two million five hundred thousand rial”; papers are in Persian.

    ValueError from a trillion million on, which no amount of an office reaches.
    """
    return f"{_english(amount.amount)} rial"


def _english(number: int) -> str:
    if number < 0:
        return f"minus {_english(-number)}"
    if number == 0:
        return _SMALL[0]
    groups, rest = [], number
    while rest:
        rest, group = divmod(rest, 1000)
        groups.append(group)
    if len(groups) > len(_GROUPS):
        raise ValueError("no word for a number so high")
    told = [
        _english_hundreds(group) + _GROUPS[place]
        for place, group in reversed(list(enumerate(groups)))
        if group
    ]
    return " ".join(told)


def _english_hundreds(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    told = [f"{_SMALL[hundreds]} hundred"] if hundreds else []
    if rest >= 20:
        tens, ones = divmod(rest, 10)
        told.append(_TENS[tens - 2] + (f"-{_SMALL[ones]}" if ones else ""))
    elif rest:
        told.append(_SMALL[rest])
    return " ".join(told)


def grouped(number: int, persian: bool = False) -> str:
    """A number in groups of three: ``12,500,000``, or «۱۲٬۵۰۰٬۰۰۰» with ``persian``."""
    plain = f"{number:,}"
    return persian_digits(plain).replace(",", "٬") if persian else plain


_SCALES = {
    "k": 10**3,
    "ه": 10**3,
    "هزار": 10**3,
    "m": 10**6,
    "م": 10**6,
    "میلیون": 10**6,
    "ملیون": 10**6,
    "b": 10**9,
    "میلیارد": 10**9,
    "ملیارد": 10**9,
}
_UNITS = {"ریال": 1, "ر": 1, "rial": 1, "rials": 1, "irr": 1}
_UNITS |= {"تومان": 10, "تومن": 10, "ت": 10, "toman": 10, "tomans": 10, "t": 10}
_GROUPING = re.compile(r"[,،٬'’]")
# «12.500», «12/500», «12٫500» mean twelve thousand to who writes them, twelve and a half to a computer.
_THOUSANDS_OR_PART = re.compile(r"[1-9][0-9]{0,2}[./٫][0-9]{3}")
_PIECE = re.compile(r"(?P<number>[0-9][0-9,،٬'’./٫]*)|(?P<word>[^\W\d_]+)|(?P<sign>[-−–+])|(?P<other>\S)")


def parse_amount(typed: str) -> Rial:
    """The amount a clerk typed: ``2m``, «۲م», «۱۲٬۵۰۰٬۰۰۰ ریال», «۲ میلیون و ۵۰۰ هزار تومان».

    RuleError ``bad_amount`` with reason empty, characters, negative, grouping, fraction (not whole rial) or
    too_large; ``most`` is then the limit.
    """
    total, waiting, unit, last = Fraction(0), None, 0, ""
    pieces = list(_PIECE.finditer(_spelled(typed)))
    if not pieces:
        raise RuleError("bad_amount", reason="empty")
    for piece in pieces:
        text, kind = piece.group(), piece.lastgroup
        if kind == "sign" and text != "+" and not total and waiting is None:
            raise RuleError("bad_amount", reason="negative")
        if unit:
            raise RuleError("bad_amount", reason="characters")
        if kind == "number" and waiting is None:
            waiting, last = _number(text), text
        elif kind == "word" and text in _SCALES and waiting is not None:
            total, waiting = total + waiting * _SCALES[text], None
        elif kind == "word" and text in _UNITS and (total or waiting is not None):
            unit = _UNITS[text]
        elif text != "و" or not total or waiting is not None:
            raise RuleError("bad_amount", reason="characters")
    if waiting is not None and _THOUSANDS_OR_PART.fullmatch(last):
        raise RuleError("bad_amount", reason="grouping")
    return _whole((total + (waiting or 0)) * (unit or 1))


def names_unit(typed: str) -> bool:
    """Whether an amount is typed with its unit, rial or toman."""
    words = (piece.group() for piece in _PIECE.finditer(_spelled(typed)) if piece.lastgroup == "word")
    return any(word in _UNITS for word in words)


def _spelled(typed: str) -> str:
    # Thousands set apart by spaces are joined; letters are folded word by word, so that spaces stay.
    text = latin_digits(typed).replace("\u00a0", " ").replace("\u202f", " ").replace("﷼", " ریال ")
    text = re.sub(r"(?<=[0-9]) (?=[0-9]{3}(?:[^0-9]|$))", "", text)
    return " ".join(fold(word) for word in text.split())


def _number(text: str) -> Fraction:
    text = text.rstrip(".,،").replace("٫", ".").replace("/", ".")
    if text.count(".") > 1 and "," not in text:
        text = text.replace(".", ",")
    whole, _, fraction = text.partition(".")
    if len(whole) > _MOST_DIGITS:
        raise RuleError("bad_amount", reason="too_large", most=MOST_TYPED)
    if len(fraction) > _MOST_DIGITS:
        raise RuleError("bad_amount", reason="fraction")
    groups = _GROUPING.split(whole)
    if not fraction.isascii() or (fraction and not fraction.isdecimal()):
        raise RuleError("bad_amount", reason="grouping")
    if len(groups) > 1 and (not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:])):
        raise RuleError("bad_amount", reason="grouping")
    return Fraction(f"{''.join(groups)}.{fraction or 0}")


def _whole(amount: Fraction) -> Rial:
    if amount.denominator != 1:
        raise RuleError("bad_amount", reason="fraction")
    if amount >= MOST_TYPED:
        raise RuleError("bad_amount", reason="too_large", most=MOST_TYPED)
    return Rial(int(amount))
