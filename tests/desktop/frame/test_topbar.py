# SPDX-License-Identifier: Apache-2.0
"""The top bar: in a narrow window the date gives its room to the title."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.support.window import plain
from welfare_desk.desktop.frame.topbar import SEARCH_WIDTH, TopBar
from welfare_desk.desktop.theme.look import px
from welfare_desk.domain.text import persian_digits


@pytest.mark.parametrize(
    ("width", "date_told", "tip", "search"),
    [
        (1366, "چهارشنبه ۳۰ مهر ۱۴۰۴", "", SEARCH_WIDTH),
        (1092, "۱۴۰۴/۰۷/۳۰", "چهارشنبه ۳۰ مهر ۱۴۰۴", 260),
    ],
)
def test_the_date_is_in_words_where_there_is_room(
    qtbot: QtBot, width: int, date_told: str, tip: str, search: int
) -> None:
    bar = TopBar("مریم")
    qtbot.addWidget(bar)
    bar.show_date(date(2025, 10, 22))
    bar.fit(width)
    told = [persian_digits(plain(words)) for words in (bar._date.text(), bar._date.toolTip())]
    assert told == [date_told, tip]
    assert bar.search.width() == px(search)
