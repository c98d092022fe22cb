# SPDX-License-Identifier: Apache-2.0
"""Vazirmatn from the bundle; `ss01` draws typed Latin digits Persian, `tnum` gives them one width.

Our copy leaves digits beside Latin letters as they are: a serial in a Persian sentence is read as it stands.

Text stays ASCII underneath, so a copied national ID is what Excel expects.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontDatabase

from welfare_desk.paths import resources

FAMILY = "Vazirmatn"
BODY = 13  # pixels at scale 1

REGULAR, MEDIUM, SEMI_BOLD, BOLD = 400, 500, 600, 700
_ENTRANCE_FILES = ("Regular", "SemiBold", "Bold")
_FILES = (*_ENTRANCE_FILES, "Medium")
_PERSIAN_DIGITS = QFont.Tag("ss01")
_EQUAL_WIDTH = QFont.Tag("tnum")


class _Loaded:
    """The application whose font database holds the family; a test may make a second application."""

    application: int = 0
    files: frozenset[str] = frozenset()


def load_fonts(*, whole: bool = True) -> None:
    """Register the family once per application; a missing file is a broken installation and raises.

    `whole=False` registers only the weights of the sign-in window.
    """
    owner = id(QCoreApplication.instance())
    if _Loaded.application != owner:
        _Loaded.application, _Loaded.files = owner, frozenset()
    wanted = _FILES if whole else _ENTRANCE_FILES
    for weight in wanted:
        if weight in _Loaded.files:
            continue
        path = resources() / "fonts" / f"{FAMILY}-{weight}.ttf"
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)
        _Loaded.files |= {weight}


@lru_cache(maxsize=256)
def font(
    size: float = BODY,
    weight: int = REGULAR,
    *,
    persian: bool = True,
    tabular: bool = False,
    scale: float = 1.0,
) -> QFont:
    """A font of `size` pixels at scale 1; `persian=False` for codes, `tabular` for columns of money.

    Callers get a shared copy and must not change it.
    """
    result = QFont(FAMILY)
    result.setPixelSize(max(1, round(size * scale)))
    result.setWeight(QFont.Weight(weight))
    # Said in both cases: a feature left unsaid is taken from the widget the font is used in.
    result.setFeature(_PERSIAN_DIGITS, 1 if persian else 0)
    if tabular:
        result.setFeature(_EQUAL_WIDTH, 1)
    return result


def latin(of: QFont, codes: bool = True) -> QFont:
    """The same font with Latin digits, for words with a code; without `codes` with Persian ones."""
    result = QFont(of)
    result.setFeature(_PERSIAN_DIGITS, 0 if codes else 1)
    return result


def app_font(scale: float, persian: bool) -> QFont:
    """The font every widget starts from."""
    return font(BODY, REGULAR, persian=persian, scale=scale)
