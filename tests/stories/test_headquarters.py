# SPDX-License-Identifier: Apache-2.0
"""Two copies of the program: an office asks, headquarters enrols it, its month is sent, read and added up."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.headquarters import bundles_of, enrol_samples, kit_at
from tests.support.provinces import MEHR, closed_and_sent, county, opened, peopled
from tests.support.window import dialog_of, open_window, plain, press, settle, show_page, type_into
from welfare_desk.desktop.summary.headquarters import offices
from welfare_desk.desktop.summary.headquarters.offices import EnrolDialog
from welfare_desk.desktop.summary.headquarters.page import OFFICES, TOTALS, HeadquartersPage
from welfare_desk.desktop.summary.headquarters.reading import ReadDialog
from welfare_desk.desktop.upkeep import enrolment
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.summary.bundles.board import CellState
from welfare_desk.services.session import Session
from welfare_desk.services.summary.bundles.headquarters import read_bundle
from welfare_desk.services.summary.monthly.months import AskMonth, month_figures


class Files:
    """What the two of them carry from one PC to the other."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.request, self.answer = folder / "request.json", folder / "answer.json"
        self._patch = monkeypatch

    def save_as(self, module: object, path: Path) -> None:
        """The place that is chosen to save."""
        self._patch.setattr(module, "ask_where_to_save", lambda *_: str(path))

    def choose(self, *paths: Path) -> None:
        """The files that are chosen to be read."""
        self._patch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(paths[0]), ""))
        self._patch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (list(map(str, paths)), ""))


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Files:
    return Files(tmp_path, monkeypatch)


def at_headquarters(qtbot: QtBot, session: Session) -> tuple[MainWindow, HeadquartersPage]:
    window = open_window(qtbot, session)
    page: HeadquartersPage = show_page(qtbot, window, "headquarters")
    return window, page


def in_the_settings(qtbot: QtBot, session: Session) -> tuple[MainWindow, enrolment.EnrolmentSection]:
    window = open_window(qtbot, session)
    page = show_page(qtbot, window, "settings", section="enrolment")
    return window, page.section("enrolment")


def read_all(qtbot: QtBot, window: MainWindow, page: HeadquartersPage, files: Files, *paths: Path) -> str:
    files.choose(*paths)
    page.reading.choose()
    settle(qtbot, window, 20_000)
    dialog = dialog_of(window, ReadDialog)
    told = dialog.title.text()
    press(dialog, "Esc")
    settle(qtbot, window)
    return told


def test_an_office_is_enrolled_and_its_month_arrives(qtbot: QtBot, tmp_path: Path, files: Files) -> None:
    with opened(peopled(tmp_path)) as office, opened(county(tmp_path, "ستاد")) as hq:
        window, section = in_the_settings(qtbot, office)
        files.save_as(enrolment, files.request)
        section.write_request()
        settle(qtbot, window)
        key = section.key.value.text()
        window.let_go()

        window, page = at_headquarters(qtbot, hq)
        files.choose(files.request)
        files.save_as(offices, files.answer)
        page.show_tab(OFFICES)
        page.offices.enrol()
        settle(qtbot, window)
        dialog = dialog_of(window, EnrolDialog)
        assert key in {plain(label.text()) for label in dialog.findChildren(offices.Label)}
        dialog.compared.tick.click()
        dialog.enrol_button.click()
        settle(qtbot, window)
        window.let_go()

        window, section = in_the_settings(qtbot, office)
        files.choose(files.answer)
        section.read_answer()
        settle(qtbot, window)
        assert section.state.text() == "enrolled"
        window.let_go()
        sent = closed_and_sent(office, MEHR, tmp_path / "out")
        assert read_bundle(sent.bundle).certificate is not None

        window, page = at_headquarters(qtbot, hq)
        told = read_all(qtbot, window, page, files, Path(sent.bundle))
        assert told == "1 accepted, 0 taken before, 0 refused"
        assert page._board is not None
        (row,) = page._board.rows
        # Closed on the day of the story, months after its own: late, and said so.
        assert {cell.month: cell.state for cell in row.cells}[MEHR] is CellState.LATE
        page.show_tab(TOTALS)
        settle(qtbot, window)
        figures = office.ask(month_figures, AskMonth(MEHR)).figures
        assert page.totals._shown is not None
        shown = {one.table.code: one.table for one in page.totals._shown.province.tables}
        assert {code: table.lines for code, table in shown.items()} == {
            table.code: table.lines for table in figures.tables
        }
        window.let_go()


def test_the_sample_offices_merge_to_what_the_kit_expects(qtbot: QtBot, tmp_path: Path, files: Files) -> None:
    expected = kit_at(tmp_path / "kit")
    with opened(county(tmp_path, "ستاد")) as hq:
        enrol_samples(hq)
        window, page = at_headquarters(qtbot, hq)
        told = read_all(qtbot, window, page, files, *bundles_of(tmp_path / "kit"))
        assert told == "9 accepted, 0 taken before, 0 refused"
        broken = sorted((tmp_path / "kit" / "broken").iterdir())
        told = read_all(qtbot, window, page, files, *broken)
        assert told == f"0 accepted, 1 taken before, {len(broken) - 1} refused"
        page.show_tab(TOTALS)
        settle(qtbot, window)
        part = page.totals
        for month in expected["totals"]:
            type_into(part.since, month["month"].replace("-", "/"))
            type_into(part.until, month["month"].replace("-", "/"))
            part.add_up()
            settle(qtbot, window)
            assert part._shown is not None
            for table, counted in zip(month["tables"], part._shown.province.tables, strict=True):
                lines = {line.key: list(line.values) for line in counted.table.lines}
                assert lines == {line["key"]: line["values"] for line in table["lines"]}
        window.let_go()
