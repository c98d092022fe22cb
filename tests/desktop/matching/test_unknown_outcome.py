# SPDX-License-Identifier: Apache-2.0
"""When nobody knows whether a merge was kept, it is sent again under the same key, and once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.faults import NextCommit
from tests.support.office import copy_office, desk
from tests.support.pair import Pair, in_order, rows
from tests.support.window import press_here, settle, show_page
from welfare_desk.desktop.kit.banners import ErrorBanner
from welfare_desk.desktop.matching.pair import PairPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.services.session import Session


@pytest.fixture
def plan() -> NextCommit:
    return NextCommit()


@pytest.fixture
def session(tmp_path: Path, plan: NextCommit) -> Iterator[Session]:
    with desk(copy_office(tmp_path), plan.connect) as opened:
        yield opened


@pytest.fixture
def opened(qtbot: QtBot, window: MainWindow) -> PairPage:
    shown = show_page(qtbot, window, "double")
    assert isinstance(shown, PairPage)
    return shown


def banner(page: PairPage) -> ErrorBanner:
    shown = page.trouble.banner()
    assert isinstance(shown, ErrorBanner)
    return shown


@pytest.mark.parametrize(
    ("keys", "kept"),
    [
        ("Ctrl+Enter", "SELECT kept_id, gone_id FROM merge"),
        ("Ctrl+Delete", "SELECT first_id, second_id FROM not_same"),
    ],
    ids=["merged", "parted"],
)
def test_again_is_one_change_however_often_it_is_pressed(
    qtbot: QtBot, window: MainWindow, opened: PairPage, session: Session, plan: NextCommit, pair: Pair,
    keys: str, kept: str,
) -> None:  # fmt: skip
    table = "merge" if keys == "Ctrl+Enter" else "not_same"
    plan.armed = True
    press_here(keys)
    settle(qtbot, window)
    assert (rows(session, f'SELECT id FROM "{table}"'), banner(opened).told.outcome_unknown) == ([], True)
    asked = banner(opened).told.key
    banner(opened).repeat.setFocus()
    press_here("Space")
    press_here(keys)
    settle(qtbot, window)
    assert rows(session, f'SELECT id FROM "{table}"') == [(1,)]
    assert rows(session, kept) == [(pair.first, pair.second)]
    assert rows(session, "SELECT count(*) FROM operation WHERE op_id = ?", asked) == [(1,)]
    assert (opened.pairs, opened.trouble.banner()) == ([], None)
    in_order(session)
