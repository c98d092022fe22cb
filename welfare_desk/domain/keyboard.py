# SPDX-License-Identifier: Apache-2.0
r"""Text typed while the wrong keyboard layout was on, read back as the keys that were meant.

Two Persian layouts come with Windows: «Persian (Standard)», the national standard ISIRI 9147, and the older
«Persian». They differ in پ (m or \), in ئ (Shift+s or m), in most shifted keys and in the digits they type.
"""

from __future__ import annotations

_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`\\-=1234567890"
_SHIFTED_KEYS = 'QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?~|_+!@#$%^&*()'

_STANDARD = "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو./\u200d\\-=۱۲۳۴۵۶۷۸۹۰"
_STANDARD_SHIFTED = (
    "\u0652\u064c\u064d\u064b\u064f\u0650\u064e\u0651][}{"
    "\u0624\u0626\u064a\u0625\u0623\u0622\u0629»«:\u061b"
    "\u0643\u0653ژ\u0670\u200c\u0654\u0621><؟÷|\u0640+!\u066c\u066b\ufdfc\u066a×\u060c*)("
)
_WINDOWS = "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدئو./÷پ-=1234567890"
_WINDOWS_SHIFTED = (
    "\u064b\u064c\u064d\ufdfc\u060c\u061b,][\\}{"
    '\u064e\u064f\u0650\u0651\u06c0\u0622\u0640«»:"'
    "\u0629\u064aژ\u0624\u0623\u0625\u0621<>؟×|_+!@#$%^&*()"
)


def _is_persian(char: str) -> bool:
    return "\u0620" <= char <= "\u06d3" and char.isalpha() and char != "\u0640"


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _typing(plain: str, shifted: str) -> dict[int, str]:
    """From Latin to Persian: a shifted key counts only where it types a letter; digits and signs stay."""
    keys = dict(zip(_KEYS.upper(), plain, strict=True))
    keys |= dict(zip(_KEYS, plain, strict=True))
    keys |= {key: char for key, char in zip(_SHIFTED_KEYS, shifted, strict=True) if _is_persian(char)}
    return {ord(key): char for key, char in keys.items() if _is_persian(char)}


def _reading(plain: str, shifted: str, fallback: dict[int, str]) -> dict[int, str]:
    """From Persian to Latin: each character to the key that types it, unshifted keys first."""
    keys = dict(zip(shifted, _SHIFTED_KEYS, strict=True)) | dict(zip(plain, _KEYS, strict=True))
    return fallback | {ord(char): key for char, key in keys.items()}


def _arabic(keys: dict[int, str]) -> dict[int, str]:
    return {code: key for code, key in keys.items() if code >= 0x600}


_TO_STANDARD = _typing(_STANDARD, _STANDARD_SHIFTED)
_TO_WINDOWS = _typing(_WINDOWS, _WINDOWS_SHIFTED)
# A letter that one layout cannot type is read by the other, so that a text of any origin comes back.
_FROM_STANDARD = _reading(_STANDARD, _STANDARD_SHIFTED, _arabic(_reading(_WINDOWS, _WINDOWS_SHIFTED, {})))
_FROM_WINDOWS = _reading(_WINDOWS, _WINDOWS_SHIFTED, _arabic(_reading(_STANDARD, _STANDARD_SHIFTED, {})))


def to_persian_layout(text: str, windows: bool = False) -> str:
    """What the same keys type in Persian: ``ugd`` is «علی»; ``windows`` means the older layout.

    Capitals alone are taken as Caps Lock. Digits and signs stay as they are.
    """
    keys = text.lower() if text.isupper() else text
    return keys.translate(_TO_WINDOWS if windows else _TO_STANDARD)


def to_latin_layout(text: str, windows: bool | None = None) -> str:
    """What the same keys type in Latin: «صز-۱۲» is ``wc-12``, as when a scanner types under a Persian layout.

    Unless told, the older layout is recognised by its Latin digits.
    """
    if windows is None:
        windows = any("0" <= char <= "9" for char in text) and not any("۰" <= char <= "۹" for char in text)
    return text.translate(_FROM_WINDOWS if windows else _FROM_STANDARD)


def layout_guesses(text: str) -> tuple[str, ...]:
    """Every different reading of a text typed in the other layout, the likeliest first.

    Empty when the text mixes both scripts or has no letters.
    """
    latin = any(map(_is_latin, text))
    persian = any(map(_is_persian, text))
    if latin == persian:
        return ()
    if latin:
        readings = [to_persian_layout(text), to_persian_layout(text, windows=True)]
    else:
        readings = [to_latin_layout(text), to_latin_layout(text, False), to_latin_layout(text, True)]
    return tuple(dict.fromkeys(readings))


def swap_layout(text: str) -> str | None:
    """The likeliest reading in the other layout, or None when there is nothing to swap."""
    guesses = layout_guesses(text)
    return guesses[0] if guesses else None
