# SPDX-License-Identifier: Apache-2.0
"""What the sums of the province say of persons that nobody can count."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from welfare_desk.desktop.summary.headquarters.lacking import Lacking
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.bundles.merging import MergedPersons
from welfare_desk.domain.summary.bundles.province import Province
from welfare_desk.domain.summary.monthly.corrected import CorrectedMonth

MEHR = JalaliMonth(1404, 7)


def test_nobody_counted_is_unknown_in_both_figures_and_a_next_step_is_said(
    qtbot: QtBot, window: MainWindow
) -> None:
    card = Lacking()
    qtbot.addWidget(card)
    unknown = MergedPersons(None, None, 0, ("A",))
    card.show_province(Province((MEHR,), (), (), ((MEHR, unknown),), ((MEHR, ()),)), {"A": "ری"})
    told = "Mehr 1404: persons, each counted once: Unknown; of them in two offices: Unknown"
    assert card.persons.text() == told
    assert "ری" in card.keyless.text()
    assert "Next: such an office reads the answer to its enrolment" in card.keyless.text()
    assert card.corrected.isHidden()
    corrected = (CorrectedMonth(MEHR, 7),)
    card.show_province(Province((MEHR,), (), (), (), ((MEHR, ("A",)),), corrected), {"A": "ری"})
    assert card.corrected.text() == (
        "Closed months are taken with what was learnt since their closing: Mehr 1404 (7 figures)."
        " Their own sealed figures stand."
    )
    counted = Province((MEHR,), (), (), ((MEHR, MergedPersons(8, 0, 0, ())),), ((MEHR, ()),), corrected)
    card.show_province(counted, {"A": "ری"})
    assert card.corrected.text().endswith(
        " Persons are as the bundle of each month told them: what was learnt after its closing is not among"
        " them."
    )
    card.show_province(Province((MEHR,), (), (), (), ((MEHR, ("A",)),)), {"A": "ری"}, 7)
    told = "Mehr 1404 is told as it was closed; later reports corrected 7 of its figures."
    assert card.corrected.text() == told
    assert card.persons.isHidden()
    assert card.keyless.isHidden()
