# SPDX-License-Identifier: Apache-2.0
"""One line of Persian from the order it is read in to the order it is drawn in.

Letters are joined first, in logical order; then the bidirectional algorithm gives every letter its level,
and we order and mirror by these levels ourselves, because what follows must know which part is a number or a
code.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from arabic_reshaper import ArabicReshaper
from bidi import algorithm, mirror

from welfare_desk.documents.typeset.face import JOINER
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import unify

LRE, RLE, PDF, RLM = "\u202a", "\u202b", "\u202c", "\u200f"
_ZWNJ = "\u200c"
_STAND_IN = "\u05d0"
"""Holds the place of ZWNJ through the ordering, whose rule X9 would throw it away: a letter of class R that
the font does not have, so that no text can bring one along."""

SUBSTITUTES: dict[str, str] = {
    "\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u202f": " ",
    "\t": " ", "\n": " ", "\r": " ",
    "\u2066": RLM + LRE, "\u2067": RLE, "\u2068": RLM + LRE, "\u2069": PDF + RLM,
    "\u2010": "-", "\u2011": "-", "\u2212": "-", "\u00ad": "", "\ufeff": "", "\u200b": "", "\u200d": "",
    "\u2028": " ", "\u2029": " ", "\u202d": LRE, "\u202e": RLE,
    "\u2713": "\u221a", "\u2714": "\u221a", "\u25cf": "\u2022", "\u25aa": "\u2022",
}  # fmt: skip
"""What is drawn for characters that Vazirmatn lacks or that have no place on paper (isolates become
embeddings, which the ordering knows). Everything else without a glyph is refused."""

_INVISIBLE = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c")
_TRANSLATION = str.maketrans(SUBSTITUTES)
_COMPOSED = {"ه\u0654": "ۀ", "ی\u0654": "ئ"}
_TOKEN = re.compile(r"[+#]?[A-Za-z0-9]+(?:[-/._+@:\\][A-Za-z0-9]+)*")
_NEUTRALS = frozenset("_@\\")
_PLAIN_NUMBER = re.compile(
    f"{RLM}{LRE}[+]?[0-9۰-۹]+(?:[-/][0-9۰-۹]+)*{PDF}{RLM}|[0-9۰-۹]+(?:[/:.,٬٫][0-9۰-۹]+)*"
)

_LETTERS_ONLY = re.compile("[ \u200c\u0621-\u065f\u0670-\u06d3\ufb50-\ufd3d\ufe70-\ufefc]*")

_PLAIN = "[ \u200cء-غف-يپچژکگۀی۰-۹/.:,،؛؟!()«»·—]"
_USUAL = re.compile(f"{_PLAIN}*(?:(?<=[۰-۹])[٬٫](?=[۰-۹]){_PLAIN}+)*")
"""Text of letters that stand as they are written, numbers and signs without marks, hyphens or Latin."""
_NUMBER = re.compile("[۰-۹]+(?:[٬٫/.:,،][۰-۹]+)*")
"""What the bidirectional algorithm takes for one number in `_USUAL` text: single separators belong to it."""
_NEEDS_JOINING = re.compile("[ء-غف-يپچژکگۀی]")

_RESHAPER = ArabicReshaper(
    configuration={
        "language": "ArabicV2",
        "delete_harakat": False,
        "support_ligatures": True,
        "ARABIC LIGATURE ALLAH": False,
    }
)


class Cell(NamedTuple):
    """One drawn character, what it was before mirroring, and its embedding level (even: left to right)."""

    char: str
    logical: str
    level: int


def plain(text: str) -> str:
    """The text as it will be drawn: composed letters, listed substitutes, single blanks for line breaks."""
    if _USUAL.fullmatch(text):
        return text
    text = unicodedata.normalize("NFC", text).translate(_TRANSLATION)
    for written, letter in _COMPOSED.items():
        text = text.replace(written, letter)
    return text


def check_glyphs(text: str, has_glyph: frozenset[str]) -> None:
    """Refuse text with a character that the font cannot draw: it would vanish from the paper unseen.

    Raises RuleError ``no_glyph`` with the facts ``codepoint`` (such as ``U+2610``) and ``text``, the word.
    """
    if has_glyph.issuperset(text):
        return
    for char in text:
        if char not in has_glyph and char not in _INVISIBLE:
            word = next(word for word in text.split() if char in word)
            raise RuleError("no_glyph", codepoint=f"U+{ord(char):04X}", text=unify(word))


def code(text: str) -> str:
    """Mark a serial, phone or other code as one left-to-right piece, whatever stands around it.

    The outer marks keep a number that follows from joining the piece (rule W7).
    """
    return f"{RLM}{LRE}{text}{PDF}{RLM}"


def visual(text: str, has_glyph: frozenset[str]) -> tuple[Cell, ...]:
    """Joined, ordered and mirrored cells of one line, from left to right; ``text`` comes from `plain`."""
    code = whole_code(text, has_glyph)
    if code is not None:
        return tuple(Cell(char, char, 2) for char in code)
    check_glyphs(text, has_glyph)
    joined = _joined(_with_codes_marked(text), has_glyph)
    return _reversed(joined) if _LETTERS_ONLY.fullmatch(joined) else ordered(joined)


def parts(text: str, has_glyph: frozenset[str]) -> list[str] | None:
    """Usual text with its letters joined, cut at its numbers (every second part is one); None for other text.

    These are the runs that `ordered` finds in such text, at a tenth of its time: base and letters are right
    to left, numbers are the only runs the other way.
    """
    if not _USUAL.fullmatch(text):
        return None
    check_glyphs(text, has_glyph)
    joined = _joined(text, has_glyph)
    cut: list[str] = []
    at = 0
    for number in _NUMBER.finditer(joined):
        cut += (joined[at : number.start()], number.group())
        at = number.end()
    return [*cut, joined[at:]]


def whole_code(text: str, has_glyph: frozenset[str]) -> str | None:
    """A single number or code, or a line of one, which goes from left to right as a whole; else None."""
    if not (_PLAIN_NUMBER.fullmatch(text) or _is_code(text)):
        return None
    check_glyphs(text, has_glyph)
    return text.strip(LRE + PDF + RLM)


def _reversed(joined: str) -> tuple[Cell, ...]:
    """What `ordered` gives for letters and blanks alone, which most names are, at a tenth of its time."""
    return tuple(Cell(JOINER if char == _ZWNJ else char, char, 1) for char in reversed(joined))


def ordered(joined: str) -> tuple[Cell, ...]:
    """The bidirectional algorithm over one right-to-left line of joined letters."""
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = 1, "R"
    algorithm.get_embedding_levels(joined.replace(_ZWNJ, _STAND_IN), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    algorithm.reorder_resolved_levels(storage, debug=False)
    cells: list[Cell] = []
    for entry in storage["chars"]:
        char, level = entry["ch"], entry["level"]
        if char in _INVISIBLE:
            continue
        if char == _STAND_IN:
            cells.append(Cell(JOINER, _ZWNJ, level))
            continue
        shown = mirror.MIRRORED.get(char, char) if level % 2 and unicodedata.mirrored(char) else char
        cells.append(Cell(shown, char, level))
    return tuple(cells)


class Latin(StrEnum):
    """Kinds of a stretch of Latin letters and digits."""

    WORD = "word"
    NUMBER = "number"
    CODE = "code"
    """Letters and digits together, such as a serial, or a model's name of several words."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a text from ``start`` up to ``end``."""

    start: int
    end: int
    kind: Latin


def latin_stretches(text: str) -> list[Stretch]:
    """Serials, numbers and Latin words; what follows a Latin word, or is followed by one, belongs to it.

    So «Windows 11» and «JBW-700 Pro» are one, but two serials beside each other are two.
    """
    found: list[Stretch] = []
    for match in _TOKEN.finditer(text):
        here = Stretch(match.start(), match.end(), _kind(match.group()))
        before = found[-1] if found else None
        if before and text[before.end : here.start] == " " and _belong(before.kind, here.kind):
            both = Latin.WORD if before.kind is here.kind is Latin.WORD else Latin.CODE
            found[-1] = Stretch(before.start, here.end, both)
        else:
            found.append(here)
    return found


def _kind(token: str) -> Latin:
    letters = any(char.isalpha() for char in token)
    if letters and any(char.isdigit() for char in token):
        return Latin.CODE
    return Latin.WORD if letters else Latin.NUMBER


def _belong(before: Latin, here: Latin) -> bool:
    return before is Latin.WORD or (before is Latin.CODE and here is Latin.WORD)


def _with_codes_marked(text: str) -> str:
    """Embed codes and phones: `1404/12-A` would else be turned about its dash."""
    out, at = "", 0
    for stretch in latin_stretches(text):
        piece = text[stretch.start : stretch.end]
        marked = _one_piece(piece, stretch.kind)
        out += text[at : stretch.start] + (code(piece) if marked else piece)
        at = stretch.end
    return out + text[at:]


def _is_code(text: str) -> bool:
    """A single code or phone, or a line of one that was cut, which stays left to right as a whole.

    A hyphen that the cut left at its end belongs to the letters before it and stands to their right.
    """
    part = text.removesuffix("-")
    if not _TOKEN.fullmatch(part):
        return False
    return part != text or _one_piece(text, _kind(text))


def _one_piece(text: str, kind: Latin) -> bool:
    """Digits alone keep their order about a dash or a dot, but not about a sign that belongs to no number."""
    return kind is Latin.CODE or text[0] in "+#" or (kind is Latin.NUMBER and bool(_NEUTRALS & set(text)))


def _joined(text: str, has_glyph: frozenset[str]) -> str:
    """Each letter in the form its neighbours give it; a form without a glyph falls back to the letter."""
    shaped = " ".join([_joined_word(word) for word in text.split(" ")])
    if has_glyph.issuperset(shaped) or all(char in has_glyph or char in _INVISIBLE for char in shaped):
        return shaped
    return "".join(
        char if char in has_glyph or char in _INVISIBLE else unicodedata.normalize("NFKC", char)
        for char in shaped
    )


@lru_cache(maxsize=20_000)
def _joined_word(word: str) -> str:
    if _USUAL.fullmatch(word) and not _NEEDS_JOINING.search(word):
        return word
    shaped: str = _RESHAPER.reshape(word)
    return shaped
