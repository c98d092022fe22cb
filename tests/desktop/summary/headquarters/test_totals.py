# SPDX-License-Identifier: Apache-2.0
"""The province's sums on the screen are those of the conformance kit, and go out as a sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from tests.support.headquarters import bundles_of
from tests.support.window import nameless, press, settle, type_into
from welfare_desk.desktop.kit.allowing import reason_of
from welfare_desk.desktop.kit.cells import PAD, cell_font
from welfare_desk.desktop.summary.headquarters import totals
from welfare_desk.desktop.summary.headquarters.page import TOTALS, HeadquartersPage
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.summary.monthly.figures import ALL
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.headquarters import TakeBundles, take_bundles


def taken(session: Session, kit: Path, without: str = "") -> None:
    paths = [path for path in bundles_of(kit) if not without or without not in path.name]
    session.do(take_bundles, TakeBundles(tuple(map(str, paths))))


def shown(qtbot: QtBot, window: MainWindow, page: HeadquartersPage) -> totals.TotalsPart:
    page.reload()
    settle(qtbot, window)
    page.show_tab(TOTALS)
    settle(qtbot, window)
    return page.totals


def ask_for(qtbot: QtBot, window: MainWindow, part: totals.TotalsPart, since: str, until: str) -> None:
    type_into(part.since, since)
    type_into(part.until, until)
    part.add_up()
    settle(qtbot, window)


def figures(part: totals.TotalsPart) -> dict[str, list[int | None]]:
    table = part.grid.figures.table
    assert table is not None
    return {line.key: list(line.values) for line in table.lines}


def test_every_table_of_every_month_is_what_the_kit_expects(
    qtbot: QtBot,
    window: MainWindow,
    page: HeadquartersPage,
    kit: Path,
    session: Session,
    expected: dict[str, Any],
) -> None:
    taken(session, kit)
    part = shown(qtbot, window, page)
    assert part.since.text() == "1404/09"
    assert nameless(page) == []
    for told in expected["totals"]:
        ask_for(qtbot, window, part, told["month"], told["month"])
        for table in told["tables"]:
            part.table.go_to_key(table["code"])
            assert figures(part) == {line["key"]: line["values"] for line in table["lines"]}
        once, two = told["persons"]["once"], told["persons"]["in_two"]
        least = "at least " if told["persons"]["lacking"] else ""
        words = f": {once} persons, each counted once; {least}{two} of them in two offices"
        assert words in part.told.persons.text()
        keyless = [name for name in ("دو", "سه", "یک") if f"نمونه {name}" in part.told.keyless.text()]
        assert keyless == ["سه"] * told["persons"]["lacking"]
    assert part.told.missing.text() == "Every enrolled office has sent every month."


@pytest.mark.parametrize("size", [(1366, 768), (1092, 614)])
def test_names_of_tables_have_the_room_that_is_there_and_the_sum_is_in_sight(
    qtbot: QtBot,
    window: MainWindow,
    page: HeadquartersPage,
    kit: Path,
    session: Session,
    size: tuple[int, int],
) -> None:
    window.resize(*size)
    taken(session, kit)
    part = shown(qtbot, window, page)
    title = part.table.columns[0]
    rows = [part.table.rows.row_at(place) for place in range(part.table.rows.total)]
    metrics = QFontMetrics(cell_font(title.look))
    room = part.table.columnWidth(0) - 2 * px(PAD)
    widest = max(metrics.horizontalAdvance(title.text(row)) for row in rows)
    most = round(part.width() * totals._PART)
    assert widest <= room or part.list.width() == most
    assert size != (1366, 768) or widest <= room
    assert part.grid.verticalScrollBar().maximum() == 0


def test_a_figure_opens_into_its_offices_and_an_office_into_its_month(
    qtbot: QtBot,
    window: MainWindow,
    page: HeadquartersPage,
    kit: Path,
    session: Session,
    expected: dict[str, Any],
) -> None:
    taken(session, kit)
    part = shown(qtbot, window, page)
    press(part.table, "Enter")
    press(part.grid, "Enter")
    settle(qtbot, window)
    assert part.views.current == totals.OFFICES
    sums = {one["office"]: one["sums"]["domains"] for one in expected["totals"][-1]["comparison"]}
    province = {line["key"]: line["values"] for line in expected["totals"][-1]["tables"][0]["lines"]}
    found = figures(part)
    assert part.grid.figures.table is not None
    measures = part.grid.figures.table.measures
    assert {code: dict(zip(measures, found[code], strict=True)) for code in sums} == sums
    assert found[ALL] == [sum(column) for column in zip(*province.values(), strict=True)]
    part.grid.setFocus()
    press(part.grid, "Enter")
    settle(qtbot, window)
    assert page.tabs.current == "board"
    assert page.board.matrix.current() == ("SAMPLE-2", JalaliMonth(1404, 9))


def test_what_is_read_is_in_the_sums_at_once(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path, session: Session
) -> None:
    taken(session, kit, without="دو-1404-09")
    part = shown(qtbot, window, page)
    before = figures(part)
    (late,) = (path for path in bundles_of(kit) if "دو-1404-09" in path.name)
    page.reading.take([str(late)])
    settle(qtbot, window)
    assert part.told.missing.text() == "Every enrolled office has sent every month."
    assert figures(part) != before


def test_what_is_missing_is_named_and_marked(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path, session: Session
) -> None:
    taken(session, kit, without="دو-1404-09")
    part = shown(qtbot, window, page)
    ask_for(qtbot, window, part, "1404/07", "1404/09")
    assert (
        part.told.missing.text()
        == "Not counted, because the month has not come or has to come again: Azar 1404: نمونه دو"
    )
    told = "* without what has not come (named above), or what an office does not know"
    assert part.mark.text() == told
    (total,) = (column for column in part.table.columns if column.name == "total")
    assert total.text(part.table.rows.row_at(0)).endswith(" *")
    model = part.grid.figures
    assert {str(model.index(row, 1).data())[-2:] for row in range(model.rowCount())} == {" *"}
    part.turn()
    part.table.go_to_key("payments")
    grid = part.grid.figures
    assert grid.table is not None
    row = [line.key for line in grid.table.lines].index("SAMPLE-2")
    assert str(grid.index(row, 1).data()).endswith(" *")
    assert part.mark.text().startswith("* without some months of the office")
    press(part.table, "F9")
    assert part.views.current == totals.TABLES


def test_the_sheet_is_written(
    qtbot: QtBot,
    window: MainWindow,
    page: HeadquartersPage,
    kit: Path,
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    part = page.totals
    page.show_tab(TOTALS)
    settle(qtbot, window)
    assert reason_of(part.export_button) == "There is nothing here yet that this could be done with."
    assert part.none.title.text() == "No bundle of these months was taken"
    taken(session, kit)
    ask_for(qtbot, window, part, "1404/07", "1404/09")
    out = tmp_path / "province.xlsx"
    monkeypatch.setattr(totals, "ask_where_to_save", lambda *_: str(out))
    press(part.table, "Ctrl+E")
    settle(qtbot, window)
    assert CalamineWorkbook.from_path(out).sheet_names[-1] == "نقشهٔ ماه‌ها"


def test_no_span(
    qtbot: QtBot, window: MainWindow, page: HeadquartersPage, kit: Path, session: Session
) -> None:
    taken(session, kit)
    part = shown(qtbot, window, page)
    before = part.told.persons.text()
    ask_for(qtbot, window, part, "1404/09", "1404/07")
    assert (part.span(), part.told.persons.text()) == (None, before)
