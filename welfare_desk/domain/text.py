# SPDX-License-Identifier: Apache-2.0
"""Persian text: as it is kept, as it is compared, and as it is sorted.

``unify`` is applied to everything a clerk types before it is kept. ``fold`` is the one key for search,
comparison, duplicate checks and import. ``sort_key`` orders a list as a Persian dictionary does.
Each works by a table that fills itself with the characters it meets, so a name costs about a microsecond.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from welfare_desk.domain.keyboard import layout_guesses, swap_layout, to_latin_layout, to_persian_layout

__all__ = [
    "ALPHABET",
    "ARABIC_DIGITS",
    "LATIN_DIGITS",
    "LRM",
    "PERSIAN_DIGITS",
    "ZWJ",
    "ZWNJ",
    "embed",
    "fold",
    "fold_words",
    "harmless",
    "hold_path",
    "holds_persian",
    "is_plain",
    "isolate",
    "latin_digits",
    "layout_guesses",
    "let_go",
    "persian_digits",
    "reads_from_right",
    "sort_key",
    "swap_layout",
    "to_latin_layout",
    "to_persian_layout",
    "unify",
    "unify_lines",
    "whole_number",
    "without_marks",
]

ZWNJ = "\u200c"
ZWJ = "\u200d"
LRM = "\u200e"
_LRI, _RLI, _PDI = "\u2066", "\u2067", "\u2069"

PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹"
ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
LATIN_DIGITS = "0123456789"

ALPHABET = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
"""The Persian letters in the order of the dictionary."""

_TATWEEL = "\u0640"
_HAMZA = "\u0621"

# Letters that look and mean the same to a Persian reader but have code points of their own.
_KEPT_AS = {"ي": "ی", "ى": "ی", "ك": "ک", "ڪ": "ک"}
_FOLDED_AS = (
    _KEPT_AS
    | dict.fromkeys("ة\u06c1\u06be\u06d5\u06c3", "ه")
    | dict.fromkeys("\u06d0\u06cd\u06d2", "ی")
    | {"ٱ": "ا", _HAMZA: "", "\u0674": "", _TATWEEL: ""}
)
# Old word processors wrote the half space as a soft hyphen or as the sign of negation.
_HALF_SPACES = {ZWNJ, "\u00ac", "\u00ad", "\u001f"}

_EMPTY_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0\U00013441\U00013442\U00016fe4")
"""Fillers and blanks that Unicode counts among letters and signs and every font leaves white."""
_UNSEEN = frozenset(
    chr(code)
    for part in (
        range(0x34F, 0x350), range(0x17B4, 0x17B6), range(0x180B, 0x1810), range(0x2065, 0x2066),
        range(0xFE00, 0xFE10), range(0xFFF0, 0xFFF9), range(0xE0000, 0xE1000),
    )
    for code in part
)  # fmt: skip
"""Signs that only vary the one before them, or that no font is to draw, beside those of the category Cf."""


class _Table(dict[int, str]):
    """A table for ``str.translate`` that works out a character the first time it is met.

    A missing key would make ``translate`` raise and swallow a LookupError per letter, five times slower.
    """

    def __init__(self, rule: Callable[[str], str]) -> None:
        super().__init__()
        self._rule = rule

    def __missing__(self, code: int) -> str:
        found = self._rule(chr(code))
        self[code] = found
        return found


def _as_kept(char: str) -> str:
    if char in _KEPT_AS:
        return _KEPT_AS[char]
    if char in _HALF_SPACES:
        return ZWNJ
    if char in (ZWJ, "\n"):
        return char
    if char == _TATWEEL:
        return ""
    if char.isspace() or char in _EMPTY_LETTERS:
        return " "
    if unicodedata.category(char) in ("Cf", "Cc", "Cs") or char in _UNSEEN:
        return ""
    if "\ufb50" <= char <= "\ufdff" or "\ufe70" <= char <= "\ufefc":
        # Shapes of letters, from old programs and PDF files; a lone haraka comes with a space before it.
        return "".join(_KEPT_AS.get(c, c) for c in unicodedata.normalize("NFKC", char).strip())
    return char


def _as_folded(char: str) -> str:
    if char in ARABIC_DIGITS or char in PERSIAN_DIGITS:
        return str(unicodedata.decimal(char))
    if char in _HALF_SPACES or char in _EMPTY_LETTERS or char in _UNSEEN:
        return ""
    if unicodedata.category(char) == "No":
        return char  # ² and ① are not digits of a number
    kept = []
    for part in unicodedata.normalize("NFKD", char):
        if part in _FOLDED_AS:
            kept.append(_FOLDED_AS[part])
        elif not part.isspace() and unicodedata.category(part) not in ("Mn", "Me", "Cf", "Cc", "Cs"):
            kept.append(part.casefold())
    return "".join(kept)


def _as_word_part(char: str) -> str:
    if char in _HALF_SPACES or char == ZWJ or char.isspace() or char in _EMPTY_LETTERS:
        return " "
    # Tatweel counts as a letter in Unicode; marks stay with their word.
    if unicodedata.category(char)[0] in "PSZ":
        return " "
    return _as_folded(char)


def _changing(these: str, into: str) -> _Table:
    """A table that changes each of these characters into the one at the same place and leaves all others."""
    changed = dict(zip(these, into, strict=True))
    return _Table(lambda char: changed.get(char, char))


_KEEP = _Table(_as_kept)
_FOLD = _Table(_as_folded)
_WORDS = _Table(_as_word_part)
_LATIN = _changing(PERSIAN_DIGITS + ARABIC_DIGITS, LATIN_DIGITS * 2)
_PERSIAN = _changing(LATIN_DIGITS + ARABIC_DIGITS, PERSIAN_DIGITS * 2)
# Half spaces that part nothing: at an end, beside a space, or doubled.
_LOOSE_JOINERS = re.compile(rf"\A{ZWNJ}+|(?<=[ \n{ZWNJ}]){ZWNJ}+|{ZWNJ}++(?=[ \n]|\Z)")


def unify(text: str) -> str:
    """The text as it is kept: Persian ی and ک, no tatweel, no direction marks, single spaces; one line."""
    return " ".join(_kept(text).split())


def unify_lines(text: str) -> str:
    """As ``unify`` for notes of several lines: line breaks stay, empty lines at both ends go."""
    return "\n".join(" ".join(line.split()) for line in _kept(text).split("\n")).strip("\n")


def _kept(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_KEEP)
    if "\u0653" in text or "\u0654" in text or "\u0655" in text:
        # A letter and its madda or hamza typed apart become the one letter they are.
        text = unicodedata.normalize("NFC", text.replace("ی\u0654", "ئ"))
    return _LOOSE_JOINERS.sub("", text) if ZWNJ in text else text


def fold(text: str) -> str:
    """The key for search and comparison: no spaces, joiners, marks or cases, one form for each letter."""
    return text.translate(_FOLD)


def fold_words(text: str) -> list[str]:
    """The folded words of a text, split at spaces, half spaces, dashes and every other punctuation."""
    return text.translate(_WORDS).split()


def latin_digits(text: str) -> str:
    """The text with its Persian and Arabic digits as 0–9; other signs like digits (², ①) stay as they are."""
    return text.translate(_LATIN)


def without_marks(text: str) -> str:
    """What a scanner or a clipboard gave, without the signs that turn text or mark where a file begins."""
    for char in set(text):  # a text of any length has few characters
        if unicodedata.category(char) == "Cf":
            text = text.replace(char, "")
    return text


_GROUPED = re.compile(r"[0-9]{1,3}(?:(?P<sign>[,٬])[0-9]{3})(?:(?P=sign)[0-9]{3})*")


def whole_digits(typed: str) -> str | None:
    """The digits of a whole number, typed in any and also grouped by threes as the program writes it.

    None for every other text, however long.
    """
    digits = latin_digits(without_marks(typed)).strip()
    if _GROUPED.fullmatch(digits):
        digits = digits.replace(digits[-4], "")
    return digits.lstrip("0") or "0" if digits.isascii() and digits.isdecimal() else None


def whole_number(typed: str, most: int) -> int | None:
    """A whole number from 0 to `most` as `whole_digits` reads it; None for every other text."""
    told = whole_digits(typed)
    if told is None:
        return None
    if len(told) > len(str(most)):  # Python refuses to read a number of thousands of digits
        return None
    return int(told) if int(told) <= most else None


_CODE = re.compile(
    r"\u2066[^\u2069]*\u2069"  # what is held already
    r"|(?<![\w\u200e-])(?:"
    r"[+-]?\d+(?:[/.]\d+)*-\d+(?:[/.-]\d+)*"  # the numbers of files, sessions, letters
    r"|(?:[A-Za-z]:)?[\\/][^\s«»،؛()]*[\w\\/]"  # paths
    r"|[A-Za-z0-9][A-Za-z0-9._-]*-[A-Za-z0-9._-]*[A-Za-z0-9]"  # names of files and commands
    r")(?![\w-])"
)


_WORD = re.compile(r"\u2066[^\u2069]*\u2069|\S+")
_PATH_PART = re.compile(r"[\\/]|\d+(?:-\d+)+")
"""What a Persian name would turn around: what parts folders, and a date with hyphens."""
_LONGEST_CODE = 500
"""Characters of a text among which a code is looked for at once; longer ones are looked at word by word."""


def persian_digits(text: str) -> str:
    """The text with its Latin and Arabic digits as ۰–۹."""
    return text.translate(_PERSIAN)


def isolate(code: str) -> str:
    """A left-to-right code held together inside Persian text on screen; never for text that is kept."""
    return f"{LRM}{code}{LRM}"


def hold_codes(prose: str) -> str:
    """Persian prose whose codes read from the left; never for text that is kept.

    The halves of a number with a hyphen, the sign before a number and the slash a path begins with would
    change places behind Persian words.
    """
    if len(prose) > _LONGEST_CODE:
        return _WORD.sub(
            lambda word: hold_codes(word[0]) if len(word[0]) <= _LONGEST_CODE else word[0], prose
        )
    return _CODE.sub(lambda found: found[0] if found[0][0] == _LRI else isolate(found[0]), prose)


def hold_path(path: str) -> str:
    """A path or a file's name inside Persian text on screen: folders, a date, the ending from the left.

    Persian names in it keep their own direction. Never for text that is kept.
    """
    if not holds_persian(path):
        return isolate(path)
    return f"{_LRI}{_PATH_PART.sub(lambda part: isolate(part[0]), path)}{_PDI}"


def embed(prose: str) -> str:
    """Persian prose that keeps its own direction, full stop and brackets inside English on screen."""
    return f"{_RLI}{prose}{_PDI}"


_HOLDING = str.maketrans("", "", "\u061c\u200e\u200f\u2066\u2067\u2069")


def let_go(shown: str) -> str:
    """What a screen shows, without the signs by which it holds codes and prose in their direction."""
    return shown.translate(_HOLDING)


REPEATED = 40
"""Characters of what somebody wrote that an error says again."""


def harmless(text: str, longest: int = REPEATED) -> str:
    """A text as an error repeats it: cut short, signs that turn, hide or break what follows as �."""
    cut = text if len(text) <= longest else f"{text[:longest]}…"
    return "".join(char if char in (ZWNJ, ZWJ) or char.isprintable() else "�" for char in cut)


_COMMANDING = re.compile("[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]")


def is_plain(text: str) -> bool:
    """Whether a text can be shown as it is: no sign in it commands a terminal or turns what follows."""
    return _COMMANDING.search(text) is None


def holds_persian(text: str) -> bool:
    """Whether a text has a letter that is read from the right."""
    return any(map(_from_right, set(text)))


def reads_from_right(text: str) -> bool:
    """Whether a text has letters, and only such as are read from the right."""
    letters = [char for char in set(text) if char.isalpha()]
    return bool(letters) and all(map(_from_right, letters))


def _from_right(char: str) -> bool:
    return unicodedata.bidirectional(char) in ("R", "AL") and char.isalpha()


# The sort key is plain ASCII for everything an office writes: space and punctuation, digits, Persian
# letters, Latin letters; anything else comes last. The order of hamza (after alef, on any carrier) and
# the equal rank of ی/ي are those of the national standard for sorting, as CLDR has them too.
_SORTED_LETTERS = "آاءبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
_RANK = {letter: chr(0x3A + rank) for rank, letter in enumerate(_SORTED_LETTERS)}
_HAMZA_CARRIERS = "أإؤئٲٳ"


def _as_sorted(char: str) -> str:
    if char == "آ":
        return _RANK["آ"]
    if char in _HAMZA_CARRIERS or char == _HAMZA:
        return _RANK[_HAMZA]
    if char.isspace():
        return " "
    keys = []
    for part in _as_folded(char):
        if part in _RANK:
            keys.append(_RANK[part])
        elif part in "0123456789" or "a" <= part <= "z" or "!" <= part <= "/":
            keys.append(part)
        elif unicodedata.category(part)[0] == "P":
            keys.append("!")
        else:
            keys.append("~" + part)
    return "".join(keys)


_SORT = _Table(_as_sorted)


def sort_key(text: str) -> str:
    """A key whose code points stand in Persian dictionary order, the same on every platform and in SQL.

    Spellings that a dictionary does not tell apart (marks, half spaces, ي for ی) have equal keys.
    """
    return unify(text).translate(_SORT)


_FORMULA_LIKE = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def looks_like_formula(text: str) -> bool:
    """True when Excel would calculate the text, at once or when somebody edits its cell."""
    return text.startswith(_FORMULA_LIKE)
