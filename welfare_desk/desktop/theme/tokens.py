# SPDX-License-Identifier: Apache-2.0
"""The two sets of colours; every text pair in use is at least 4.5 to 1 (tests/desktop/theme measures it)."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Tone(StrEnum):
    """What a soft chip, banner or tile says; always beside a word, never alone."""

    TEAL = "teal"
    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    BLUE = "blue"
    VIOLET = "violet"
    GREY = "grey"


class Shade(NamedTuple):
    """One tone: `ink` for text, `soft` for the ground under it, `strong` for bars and marks without text."""

    ink: str
    soft: str
    strong: str


class Tokens(NamedTuple):
    """Every colour of one theme, by what it is for."""

    dark: bool
    ink: str
    muted: str
    line: str
    ground: str
    card: str
    field: str
    stripe: str
    header: str
    hover: str
    pressed: str
    selected: str
    search: str
    disabled: str
    control_line: str
    primary: str
    primary_hover: str
    on_primary: str
    link: str
    rail: str
    rail_active: str
    rail_ink: str
    rail_muted: str
    rail_arc: str
    amber_mark: str
    on_amber: str
    inverse: str
    on_inverse: str
    veil: str
    tones: dict[Tone, Shade]

    def shade(self, tone: Tone) -> Shade:
        """The colours of a tone."""
        return self.tones[tone]


LIGHT = Tokens(
    dark=False,
    ink="#17232E",
    muted="#5C6B79",
    line="#E2E8ED",
    ground="#F3F5F7",
    card="#FFFFFF",
    field="#FFFFFF",
    stripe="#FAFBFC",
    header="#F7F9FA",
    hover="#F1F5F6",
    pressed="#E4EAEE",
    selected="#DFF0EF",
    search="#EDEFF1",
    disabled="#EEF2F5",
    control_line="#7C8994",
    primary="#0B6E6E",
    primary_hover="#095E5E",
    on_primary="#FFFFFF",
    link="#0B6E6E",
    rail="#0D3338",
    rail_active="#18484E",
    rail_ink="#FFFFFF",
    rail_muted="#B5CACD",
    rail_arc="#124046",
    amber_mark="#E9B44C",
    on_amber="#17232E",
    inverse="#17232E",
    on_inverse="#FFFFFF",
    veil="#17232E",
    tones={
        Tone.TEAL: Shade("#0B6E6E", "#E3F2F1", "#0B6E6E"),
        Tone.GREEN: Shade("#1B7741", "#E4F4EA", "#1F7A45"),
        Tone.AMBER: Shade("#8F5306", "#FDF1DD", "#D08A24"),
        Tone.RED: Shade("#A8231C", "#FCE9E7", "#A8231C"),
        Tone.BLUE: Shade("#1F5BAF", "#E6EFFA", "#1F5BAF"),
        Tone.VIOLET: Shade("#6A4BB0", "#EFEAFA", "#6A4BB0"),
        Tone.GREY: Shade("#566472", "#EEF2F5", "#657480"),
    },
)

DARK = Tokens(
    dark=True,
    ink="#E6ECF0",
    muted="#9BA9B5",
    line="#2B3843",
    ground="#12191F",
    card="#1A232B",
    field="#12191F",
    stripe="#1D272F",
    header="#1D272F",
    hover="#222D36",
    pressed="#2B3843",
    selected="#1B3B3D",
    search="#181F25",
    disabled="#222D36",
    control_line="#8493A0",
    primary="#38B2AC",
    primary_hover="#4CC3BD",
    on_primary="#08201F",
    link="#4FC4BD",
    rail="#0B2529",
    rail_active="#15434A",
    rail_ink="#FFFFFF",
    rail_muted="#A9C0C4",
    rail_arc="#103137",
    amber_mark="#E9B44C",
    on_amber="#17232E",
    inverse="#E6ECF0",
    on_inverse="#17232E",
    veil="#000000",
    tones={
        Tone.TEAL: Shade("#5CC9C3", "#173B3C", "#38B2AC"),
        Tone.GREEN: Shade("#7AD19B", "#173626", "#4FB477"),
        Tone.AMBER: Shade("#F3B65F", "#3A2C16", "#D9973A"),
        Tone.RED: Shade("#FF9A8F", "#3D2020", "#E5675C"),
        Tone.BLUE: Shade("#8CBBFA", "#1A2E4A", "#5B95E5"),
        Tone.VIOLET: Shade("#BBA4F2", "#2B2444", "#9478DC"),
        Tone.GREY: Shade("#A3B0BB", "#222D36", "#7B8A96"),
    },
)
