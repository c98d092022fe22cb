# SPDX-License-Identifier: Apache-2.0
"""Declared figures beside the computed ones as columns, and how each stands to the other."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, listed, number, signed
from welfare_desk.desktop.summary.month.columns import Names
from welfare_desk.desktop.summary.month.growth import signed_rate
from welfare_desk.desktop.summary.month.words import figure_words, of_table
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.monthly.declarations import Basis, Beside, Odd
from welfare_desk.domain.summary.monthly.declared import FITTING, Verdict
from welfare_desk.domain.summary.monthly.statement import Key
from welfare_desk.sentences.declared_words import basis_words, verdict_words
from welfare_desk.sentences.month_titles import place_title

NUMBERS = ("computed", "declared", "difference")
"""The columns of which no number is cut, however long."""
_CLOSE = {"figure": 160, "computed": 92, "declared": 92, "difference": 88, "verdict": 176, "source": 130}
"""Pixels at scale 1 of the columns in a card beside another one."""


def row_of(row: Beside) -> int:
    """What a declaration is known by among others."""
    return row.kept.id


def key_of(row: Beside) -> Key:
    """The computed figure that a declaration stands beside."""
    said = row.kept.said
    return Key(str(said.period), said.table, said.measure, said.line or None)


def struck(row: Beside) -> bool:
    """Whether a declaration was struck, before the closing or since."""
    return row.kept.mistake is not None


def verdict_tone(row: Beside) -> Tone:
    """Green fits, red looks like a slip, amber differs, grey says nothing."""
    judged = row.judged
    if judged is None:
        return Tone.GREY
    if row.odd is Odd.ONE_RATE:
        return Tone.AMBER
    if judged.verdict is Verdict.NOT_COMPARABLE:
        return Tone.GREY
    if judged.verdict in FITTING:
        return Tone.GREEN
    return Tone.RED if judged.verdict is Verdict.UNIT_SLIP or row.odd is not None else Tone.AMBER


def _gone(row: Beside) -> bool:
    """Whether it is told no more: what a closed month was sealed with stands there for ever."""
    return struck(row) and not row.sealed


def _since(row: Beside) -> tuple[str, Tone] | None:
    """What happened to a declaration once its month was closed."""
    translate = QCoreApplication.translate
    if row.sealed is False:
        return translate("DeclaredPart", "since the closing"), Tone.BLUE
    return (translate("DeclaredPart", "struck since"), Tone.GREY) if row.sealed and struck(row) else None


def _difference(row: Beside) -> str:
    by = None if row.judged is None else row.judged.difference
    if by is None:
        return ""
    growth = row.against is not None and row.against.basis is Basis.GROWTH
    return _rate(int(by)) if growth else signed(int(by))


def _off(row: Beside) -> Tone | None:
    if row.judged is None or row.judged.difference is None:
        return None
    return Tone.GREEN if row.judged.verdict in FITTING else Tone.RED


def _rate(hundredths: int) -> str:
    return signed_rate(f"{abs(hundredths) / 100:.2f}", negative=hundredths < 0)


def _against(row: Beside) -> str:
    """What a figure was judged by, of which nothing is counted."""
    against = row.against
    if against is None:
        return ""
    value = _rate(against.value) if against.basis is Basis.GROWTH else number(against.value)
    return f"{basis_words(against.basis, look().language)}: {value}"


def _one(row: Beside) -> str:
    """What falls to one of as many as were told."""
    told = QCoreApplication.translate("DeclaredPart", "one: {price}")
    return "" if row.each is None else told.format(price=number(row.each))


def _where(row: Beside) -> str:
    said, mistake = row.kept.said, row.kept.mistake
    return listed((day(said.said_on), said.source, "" if mistake is None else mistake.why))


def declared_columns(names: Names) -> list[Column]:
    """Of a table that has the page for itself."""
    language, translate = look().language, QCoreApplication.translate

    def figure(row: Beside) -> str:
        said = row.kept.said
        return place_title(said.table, said.line, said.measure, language, names)

    def table(row: Beside) -> str:
        return of_table(row.kept.said.table, row.kept.said.unit)

    amount = CellLook.FIGURE
    return [
        Column(
            "figure", translate("DeclaredPart", "Figure"), figure, CellLook.STRONG, width=260, stretch=3,
            struck=_gone, second=table, chip=_since,
        ),
        Column(
            "computed", translate("DeclaredPart", "Computed"), lambda row: figure_words(row.computed), amount,
            width=100,
        ),
        Column(
            "declared", translate("DeclaredPart", "Declared"), lambda row: figure_words(row.kept.said.value),
            amount, width=100, struck=_gone, second=_one,
        ),
        Column(
            "difference", translate("DeclaredPart", "Difference"), _difference, amount, width=100, tone=_off
        ),
        Column(
            "verdict", translate("DeclaredPart", "Verdict"),
            lambda row: verdict_words(row.judged, row.odd, language, row.against),
            CellLook.CHIP, width=240, tone=verdict_tone, second=_against,
        ),
        Column(
            "source", translate("DeclaredPart", "Declared by"), lambda row: row.kept.said.said_by, width=160,
            stretch=2, drop=1, second=_where, struck=_gone,
        ),
    ]  # fmt: skip


def close_columns(names: Names) -> list[Column]:
    """The same in a card beside another one: no number is cut, the source gives way.

    What happened since the closing has no room beside the name of the figure: it stands below it.
    """
    figure, *others = declared_columns(names)

    def below(row: Beside) -> str:
        since = _since(row)
        table = "" if figure.second is None else figure.second(row)
        return table if since is None else f"{since[0]} · {table}"

    return [
        replace(column, width=_CLOSE[column.name], least=min(120, _CLOSE[column.name]))
        for column in (replace(figure, chip=None, second=below), *others)
    ]
