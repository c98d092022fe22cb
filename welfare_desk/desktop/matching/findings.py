# SPDX-License-Identifier: Apache-2.0
"""What is wrong with the data: checks with their counts, and the files of the one under the cursor."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.exchange.bands import SoftBand
from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest, RowPage, from_rows
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.progress import ProgressCard
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.matching.watching import ask_watched
from welfare_desk.desktop.matching.words import check_advice, check_title, gravity_tone, gravity_words
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.matching.quality import Gravity
from welfare_desk.services.matching.quality import (
    Findings,
    Found,
    FoundFile,
    FoundFiles,
    ListFound,
    RunChecks,
    quality_files,
    run_checks,
)


def _check_key(found: Found) -> str:
    return found.code


def _file_key(file: FoundFile) -> int:
    return file.file_id


class FindingsView(QWidget):
    """Signals: `counted` (Findings), `told` (the words of the status bar changed)."""

    counted = Signal(object)
    told = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.findings: Findings | None = None
        self.shown: Found | None = None
        self.gravity = FilterChip(
            "gravity", self.tr("Gravity"), [Option(each, gravity_words(each)) for each in Gravity]
        )
        self.area = FilterChip("neighbourhood", self.tr("Neighbourhood"), many=False)
        self.filters = FilterBar([self.gravity, self.area])
        self.checks = Table(
            self._check_columns(),
            name="quality-checks",
            accessible_name=self.tr("Checks"),
            key=_check_key,
            memory=page.desk.memory,
        )
        self.files = Table(
            self._file_columns(),
            name="quality-files",
            accessible_name=self.tr("Files with this finding"),
            key=_file_key,
            memory=page.desk.memory,
        )
        self.in_order = EmptyState(
            "circle-check",
            self.tr("Nothing is wrong here"),
            self.tr("Every check passed for the files in view; look again after the next list."),
            tone=Tone.GREEN,
        )
        self.checks_card = ListCard(self.checks, over=self.in_order)
        self.files_card = ListCard(self.files)
        self.advice = SoftBand("lightbulb", Tone.BLUE)
        self.title = Label("", "heading")
        self.progress = ProgressCard(
            "shield-check", self.tr("Checking the data"), self.tr("Cancel stops the checks; nothing changes.")
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(px(8))
        self.title.setContentsMargins(px(14), 0, px(14), 0)  # above the words of the advice
        side.addWidget(self.title)
        side.addWidget(self.advice)
        side.addWidget(self.files_card, 1)
        body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(self.checks_card, 6)
        body.addLayout(side, 7)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(10))
        layout.addWidget(self.progress)
        layout.addWidget(self.filters)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self._filtered)
        self.checks.current_changed.connect(self._show_check)
        self.checks.opened.connect(self._to_files)
        self.files.opened.connect(self._open)
        self.files.pressed.connect(self._press)

    def _check_columns(self) -> list[Column]:
        return [
            Column("title", self.tr("Finding"), _title, width=230, stretch=1, least=150),
            Column("gravity", self.tr("Gravity"), _gravity, CellLook.CHIP, width=92, least=84, tone=_tone),
            Column("count", self.tr("Files"), _count, CellLook.STRONG, width=70, least=60),
        ]

    def _file_columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Name"), _name, CellLook.STRONG, width=150, stretch=2, least=110),
            Column("file_no", self.tr("File number"), _file_no, CellLook.CODE, width=110, least=96),
            Column("identifier", self.tr("National ID"), _identifier, CellLook.DIGITS, width=110, drop=1),
            Column("area", self.tr("Neighbourhood"), _area, width=110, stretch=1, least=80, drop=2),
            Column("open", "", self._act, CellLook.BUTTON, width=150, least=146, icon=_icon, keys="Enter"),
        ]

    def _act(self, _: FoundFile) -> str:
        return self.tr("Open file")

    # asking

    def run(self) -> None:
        """Run every check anew."""
        ask_watched(self._page, self.progress, run_checks, RunChecks(self._area()), self._show, _nothing)

    def _area(self) -> str:
        values = self.filters.values("neighbourhood")
        return str(values[0]) if values else ""

    def _filtered(self) -> None:
        self.run()

    def _show(self, findings: Findings) -> None:
        self._page.trouble.clear()
        self.findings = findings
        self.area.offer([Option(name, name) for name in findings.neighbourhoods])
        wanted = self.filters.values("gravity")
        rows: list[Any] = [
            each for each in findings.checks if each.count and (not wanted or each.gravity in wanted)
        ]
        self.checks_card.show_over(not rows)
        self.checks.rows.fetch_from(from_rows(rows))
        if not rows:
            self._show_check(None)
        self.counted.emit(findings)

    def _show_check(self, found: Found | None) -> None:
        self.shown = found
        for widget in (self.title, self.advice, self.files_card):
            widget.setVisible(found is not None)
        if found is not None:
            self.title.setText(check_title(found.code))
            self.advice.say(check_advice(found.code))
            self.files.show_rows(self._fetch)
        self.told.emit()

    def _fetch(self, request: PageRequest, deliver: Callable[[RowPage], None]) -> None:
        if self.shown is None:
            return

        def give(page: FoundFiles) -> None:
            deliver(RowPage(page.files, page.total))

        asked = ListFound(self.shown.code, self._area(), request.offset, request.limit)
        self._page.ask(quality_files, asked, give, latest=f"found {request.offset}")

    # acts

    def _to_files(self, _: Found) -> None:
        self.files.setFocus()

    def _open(self, file: FoundFile) -> None:
        if self.shown is not None:
            self._page.desk.go("file", key=file.file_no, part=str(self.shown.area), finding=self.shown.code)

    def _press(self, file: FoundFile, _: str) -> None:
        self._open(file)

    def status(self) -> list[tuple[str, Tone | None]]:
        """What the status bar says."""
        if self.findings is None:
            return []
        kinds = sum(1 for each in self.findings.checks if each.count)
        total = self.findings.total
        words = self.tr("{count} findings of {kinds} kinds in {checks} checks", "", total).format(
            count=number(total), kinds=number(kinds), checks=number(len(self.findings.checks))
        )
        return [(words, None)]


def _nothing() -> None:
    """The card has gone by itself."""


def _title(found: Found) -> str:
    return check_title(found.code)


def _gravity(found: Found) -> str:
    return gravity_words(found.gravity)


def _tone(found: Found) -> Tone:
    return gravity_tone(found.gravity)


def _count(found: Found) -> str:
    return number(found.count)


def _name(file: FoundFile) -> str:
    return f"{file.first_name} {file.last_name}".strip()


def _file_no(file: FoundFile) -> str:
    return file.file_no


def _identifier(file: FoundFile) -> str:
    return file.identifier


def _area(file: FoundFile) -> str:
    return file.neighbourhood or "—"


def _icon(_: FoundFile) -> str:
    return "folder-open"
