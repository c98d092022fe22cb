# SPDX-License-Identifier: Apache-2.0
"""What the page of two records says before they are merged."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from tests.support.pair import Pair
from tests.support.window import settle
from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.services.matching.facts import ComparePair, FindDoubles, PaidTwice
from welfare_desk.services.matching.questions import compare_pair, find_doubles
from welfare_desk.services.session import Session


def test_months_that_both_were_paid_for_are_told_before_the_merge(
    qtbot: QtBot, window: MainWindow, session: Session, pair: Pair
) -> None:
    window.go("double", pairs=session.ask(find_doubles, FindDoubles()).pairs)
    settle(qtbot, window)
    page = window.page("double")
    facts = session.ask(compare_pair, ComparePair(pair.first, pair.second))
    twice = PaidTwice(PaymentKind.PENSION, (JalaliMonth(1404, 1), JalaliMonth(1404, 2)))
    page._show(replace(facts, paid_twice=(twice,)))
    (banner,) = page.trouble.findChildren(Banner)
    assert banner.title.text() == "Both files are on approved lists of the same months"
    assert banner.text.text().splitlines() == [
        "Pension: Farvardin 1404 to Ordibehesht 1404",
        "The merge takes none of it back; record a deduction for what was paid twice.",
    ]
    assert page.merge_button.isEnabled()
