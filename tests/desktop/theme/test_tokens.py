# SPDX-License-Identifier: Apache-2.0
"""Contrast of every text pair in use, and icons that follow the theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.theme import fonts, icons
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.sheet import sheet
from welfare_desk.desktop.theme.tokens import DARK, LIGHT, Tokens, Tone
from welfare_desk.settings import Settings

TEXT_PAIRS = [
    ("ink", "card"),
    ("ink", "ground"),
    ("ink", "selected"),
    ("ink", "stripe"),
    ("ink", "field"),
    ("muted", "card"),
    ("muted", "ground"),
    ("muted", "selected"),
    ("muted", "stripe"),
    ("muted", "header"),
    ("muted", "search"),
    ("muted", "disabled"),
    ("muted", "field"),
    ("link", "card"),
    ("link", "header"),
    ("link", "ground"),
    ("on_primary", "primary"),
    ("rail_ink", "rail"),
    ("rail_muted", "rail"),
    ("rail_ink", "rail_active"),
    ("rail_muted", "rail_active"),
    ("on_amber", "amber_mark"),
    ("on_inverse", "inverse"),
]


def luminance(colour: str) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read(tokens: Tokens) -> None:
    pairs = [
        (getattr(tokens, ink), getattr(tokens, ground), f"{ink} on {ground}") for ink, ground in TEXT_PAIRS
    ]
    for tone in Tone:
        shade = tokens.shade(tone)
        pairs += [(shade.ink, shade.soft, f"{tone} chip"), (shade.ink, tokens.card, f"{tone} on card")]
        pairs.append((tokens.ink, shade.soft, f"ink on {tone}"))
    pale = [
        f"{name} {contrast(ink, ground):.2f}" for ink, ground, name in pairs if contrast(ink, ground) < 4.5
    ]
    assert pale == []


@pytest.mark.parametrize("scale", [1.0, 1.3])
def test_the_sheet_has_no_mark_left_unfilled(scale: float) -> None:
    for tokens in (LIGHT, DARK):
        text = sheet(tokens, scale)
        assert "@" not in text
        assert "~" not in text
    assert "font-size: 17px" in sheet(LIGHT, 1.3)
    assert len(sheet(LIGHT, 1.0, whole=False)) < len(sheet(LIGHT, 1.0)) / 2


def test_an_icon_takes_the_colour_of_the_theme_when_painted(qapp: QApplication) -> None:
    icon = icons.icon("check", "primary")

    def colours() -> set[str]:
        image = icon.pixmap(QSize(24, 24)).toImage()
        places = [(x, y) for x in range(24) for y in range(24)]
        return {image.pixelColor(*place).name() for place in places if image.pixelColor(*place).alpha() > 250}

    light = colours()
    dress(Settings(theme="dark"))
    assert light == {LIGHT.primary.lower()}
    assert colours() == {DARK.primary.lower()}


def test_arrows_of_reading_turn_in_a_left_to_right_window() -> None:
    assert icons.directed("arrow-left") == "arrow-left"
    dress(Settings(theme="light", language="en"))
    assert icons.directed("arrow-left") == "arrow-right"
    assert icons.directed("check") == "check"


def test_digits_are_drawn_persian_only_where_persian_is_read() -> None:
    persian, code = fonts.font(persian=True), fonts.font(persian=False)
    tag = QFont.Tag("ss01")
    assert (persian.featureValue(tag), code.featureValue(tag)) == (1, 0)
    assert persian.family() == "Vazirmatn"
    assert fonts.font(tabular=True).featureValue(QFont.Tag("tnum")) == 1


def test_the_system_decides_when_it_is_asked_to(qapp: QApplication) -> None:
    dress(Settings(theme="system"))
    assert look().tokens in (LIGHT, DARK)
