# SPDX-License-Identifier: Apache-2.0
"""What the panel of a bundle says of the corrections that it tells."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pytestqt.qtbot import QtBot

from tests.support.office import NOON
from tests.support.window import plain
from welfare_desk.desktop.kit.cards import FactRow
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.summary.headquarters.corrects import corrections_told, months_corrected
from welfare_desk.desktop.summary.headquarters.page import HeadquartersPage
from welfare_desk.desktop.summary.headquarters.record import RecordPanel
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.board import CellState, TakenBundle
from welfare_desk.domain.summary.monthly.month import Correction
from welfare_desk.services.summary.bundles.board import CellShown, OfficeFigures

MEHR, ABAN = JalaliMonth(1404, 7), JalaliMonth(1404, 8)
ONE = Correction("domains", "rehabilitation", "files", 680, 678)
SHOWN = CellShown(
    "A", "ری", ABAN, date(2025, 12, 1), (), (), OfficeFigures(1, 1, 0, None, None), MEHR,
    corrects=((MEHR, ONE),), corrected_since=3,
)  # fmt: skip


def test_both_figures_of_each_are_told_and_the_rest_counted(window: MainWindow) -> None:
    assert months_corrected(SHOWN) == (("Mehr 1404", "figures: 1"),)
    told = "Rehabilitation, Files (Files by field · files): 678 in place of 680"
    assert [plain(line) for line in corrections_told(SHOWN)] == [told]
    many = replace(SHOWN, corrects=((MEHR.plus(-1), ONE), *((MEHR, ONE),) * 14))
    assert [count for _, count in months_corrected(many)] == ["figures: 1", "figures: 14"]
    lines = corrections_told(many)
    assert plain(lines[1]) == f"Mehr 1404 · {told}"
    assert (len(lines), lines[-1]) == (13, "and 3 more, which the book of the month tells")


def test_the_panel_has_them(qtbot: QtBot, page: HeadquartersPage) -> None:
    panel = RecordPanel(page)
    qtbot.addWidget(panel)
    taken = TakenBundle(2, "d" * 64, "c" * 64, NOON, NOON, "maryam")
    panel.show_cell(replace(SHOWN, taken=(taken,)), CellState.VERIFIED)
    facts = {row.name.text(): plain(row.value.text()) for row in panel.findChildren(FactRow)}
    assert facts["Mehr 1404"] == "figures: 1"
    assert facts["Corrected by later bundles"] == "figures: 3"
    told = "Rehabilitation, Files (Files by field · files): 678 in place of 680"
    assert told in [plain(label.text()) for label in panel.findChildren(Label)]
