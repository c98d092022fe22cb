# SPDX-License-Identifier: Apache-2.0
"""How a file is found: which keys it is filed under, and what a typed text asks for.

A typed word finds a word of the file that begins with it. Spaces and half spaces do not count, so a field
is also filed under its words run together, and neighbouring typed words are tried joined: علی‌رضا, علی رضا
and علیرضا find each other. Identifiers are found by their beginning, telephone numbers by their end too.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from welfare_desk.domain.text import fold_words, sort_key

TAIL = "~"
"""Stands before a telephone number written backwards; no other key begins with it."""

SHORTEST_TAIL = 3
"""Digits of a telephone's end that must be typed before it is looked for."""

MOST_JOINED = 4
"""Up to so many words every way of joining neighbours is tried; beyond, one joint at a time."""

MOST_WORDS = 12
LONGEST_QUERY = 300
"""What is typed or pasted beyond these words and characters is not looked at."""

AFTER_ALL = "\U0010ffff"
"""Put behind a text it follows all keys that begin so: ``k >= text AND k < text + AFTER_ALL``."""


class _Letters(dict[int, str]):
    """What of a folded word the full-text index takes as letters; the rest parts words, in both alike.

    Its tokenizer knows Unicode 6.1; letters that were already known in 3.2 are safe.
    """

    def __missing__(self, code: int) -> str:
        kept = chr(code) if unicodedata.ucd_3_2_0.category(chr(code))[0] in "LN" else " "
        self[code] = kept
        return kept


_LETTERS = _Letters()


def words_of(text: str) -> list[str]:
    """The folded words of a text as they are filed and looked for."""
    return " ".join(fold_words(text)).translate(_LETTERS).split()


@lru_cache(maxsize=1 << 16)
def run_together(text: str) -> tuple[str, ...]:
    """The words of one field, each run together with all that follow it: what a typed word may begin."""
    words = words_of(text)
    return tuple("".join(words[start:]) for start in range(len(words)))


@lru_cache(maxsize=1 << 16)
def order_key(text: str) -> str:
    """One field of a name-order key: folded, without spaces, in code points of Persian alphabetical order."""
    return sort_key("".join(words_of(text)))


@lru_cache(maxsize=1 << 16)
def sorted_as(text: str) -> str:
    """`sort_key`, remembered: an office has some hundred names and thousands of people."""
    return sort_key(text)


def name_keys(first: str, last: str, father: str) -> tuple[str, str, str]:
    """The two name-order keys (given family father; family given) and the key that lists are sorted by."""
    given, family = order_key(first), order_key(last)
    return (
        f"{given} {family} {order_key(father)}",
        f"{family} {given}",
        f"{sorted_as(last)}\x1f{sorted_as(first)}\x1f{sorted_as(father)}",
    )


def file_words(fields: Iterable[str]) -> str:
    """What the full-text index is given for one file: every field's words run together, each once."""
    found: dict[str, None] = {}
    for field in fields:
        for word in run_together(field):
            found[word] = None
    return " ".join(found)


def file_no_keys(file_no: str) -> list[str]:
    """A file number without its dash, its last run of digits, and that without leading zeros."""
    words = words_of(file_no)
    keys = ["".join(words)] if words else []
    if len(words) > 1 and words[-1].isdigit():
        keys += [words[-1], words[-1].lstrip("0") or "0"]
    return list(dict.fromkeys(keys))


def file_keys(file_no: str, ids: Iterable[str | None], phones: Iterable[str | None]) -> list[str]:
    """Every key of a file's identifiers and telephones, each once."""
    keys = dict.fromkeys(file_no_keys(file_no))
    for identifier in ids:
        if identifier:
            keys[identifier] = None
    for phone in phones:
        if phone:
            keys[phone] = None
            keys[TAIL + phone[::-1]] = None
    return list(keys)


@dataclass(frozen=True, slots=True)
class Query:
    """What a typed text asks for; ``ways`` are the readings of its words, apart first, then joined."""

    ways: tuple[tuple[str, ...], ...]
    code: str
    """The whole text as an identifier without dashes and spaces, or empty when it cannot be one."""
    names: tuple[tuple[str, ...], ...] = ()
    """Readings of the words alone where numbers stand beside them, as in «علی 0912»; else empty."""
    numbers: tuple[str, ...] = ()
    """Those numbers, each the beginning of an identifier."""
    file_no: str = ""
    """The key of «1404-12» typed for 1404-00012; else empty."""

    @property
    def empty(self) -> bool:
        """True when there is nothing to look for."""
        return not (self.ways or self.code)


def understand(text: str) -> Query:
    """Read a typed text; every sign that is neither letter nor digit only parts words."""
    words = words_of(text[:LONGEST_QUERY])[:MOST_WORDS]
    whole = "".join(words)
    if whole.isdigit():
        code = _home_number(whole) if "+" in text or whole.startswith("00") else whole
        return Query((), code, file_no=_whole_file_no(words))
    code = whole if whole.isascii() and any(map(str.isdigit, whole)) else ""
    ways = tuple(ways_to_join(words))
    names = [word for word in words if not word.isdigit()]
    if not words or len(names) == len(words):
        return Query(ways, code)
    return Query(ways, code, tuple(ways_to_join(names)), tuple(word for word in words if word.isdigit()))


def _whole_file_no(words: list[str]) -> str:
    if len(words) == 2 and len(words[0]) == 4 and len(words[1]) < 5:
        return words[0] + words[1].zfill(5)
    return ""


def _home_number(digits: str) -> str:
    """A telephone number as it is kept: the country's +98 or 0098 in front of it is a zero."""
    bare = digits.removeprefix("00")
    return f"0{bare[2:]}" if bare.startswith("98") and len(bare) > 2 else digits


def ways_to_join(words: list[str]) -> Iterator[tuple[str, ...]]:
    """The words apart, then with neighbours run together, as «علی رضا» may be one name."""
    if not words:
        return
    joints = len(words) - 1
    masks: Iterable[int] = range(1 << joints)
    if len(words) > MOST_JOINED:
        masks = (0, *(1 << joint for joint in range(joints)))
    for mask in masks:
        way = [words[0]]
        for joint, word in enumerate(words[1:]):
            if mask >> joint & 1:
                way[-1] += word
            else:
                way.append(word)
        yield tuple(way)


def full_text(ways: Iterable[Iterable[str]]) -> str:
    """Readings in the language of the full-text index: each word the beginning of one, in any order."""
    return " OR ".join(f"({' AND '.join(_beginning(way))})" for way in ways)


def _beginning(way: Iterable[str]) -> list[str]:
    return [f'"{word}"*' for word in dict.fromkeys(way)]


def order_prefixes(ways: Iterable[Iterable[str]]) -> list[str]:
    """What a name-order key may begin with for these readings."""
    return [" ".join(order_key(word) for word in way) for way in ways]


def reversed_tail(code: str) -> str | None:
    """The key that a telephone ending in these digits begins with, None when too few or no digits."""
    return TAIL + code[::-1] if code.isdigit() and len(code) >= SHORTEST_TAIL else None
