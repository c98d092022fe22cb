# SPDX-License-Identifier: Apache-2.0
"""What is done with a chart: copied as a picture, saved as one, printed, read as a table."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMimeData, QPoint
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QMenu

from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit import clipboard
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.dialog import Dialog
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.saving import ask_where_to_save, file_name
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.operations import Progress
from welfare_desk.desktop.summary.chart import Chart, Spelled
from welfare_desk.desktop.summary.chart_picture import Caption, chart_picture
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.papers import Sheet, paper_words
from welfare_desk.domain.text import hold_path
from welfare_desk.outside import write
from welfare_desk.services.summary.chart_sheets import ChartPdf, chart_pdf

translate = QCoreApplication.translate


class Charted(Protocol):
    """What stands for a chart while it has the cursor: the chart itself, or a tile with a small one."""

    def chart(self) -> Chart:
        """The chart."""
        ...

    def isVisible(self) -> bool:
        """Whether it is seen."""
        ...


class ChartTable(Dialog):
    """A chart as a table, for who cannot see it or wants its figures."""

    def __init__(self, page: Page, chart: Chart) -> None:
        super().__init__(page, chart.title, width=560)
        spelled = chart.spelled()
        self.table = Table(
            _columns(spelled), name="chart_table", accessible_name=chart.title, memory=page.desk.memory
        )
        if chart.period:
            self.body.addWidget(Label(chart.period, "small"))
        card = ListCard(self.table)
        card.setMinimumHeight(px(min(420, 44 + 36 * max(2, len(spelled.rows)))))
        self.body.addWidget(card)
        self.add_cancel(self.tr("Close"))
        self.table.show_rows(from_rows(list(spelled.rows)))
        self.table.go_to(0)


def _columns(spelled: Spelled) -> list[Column]:
    def cell(place: int, row: tuple[str, ...]) -> str:
        return row[place]

    return [
        Column(
            f"column_{place}",
            head,
            partial(cell, place),
            CellLook.TEXT if place else CellLook.STRONG,
            width=140 if place else 180,
            stretch=0 if place else 1,
        )
        for place, head in enumerate(spelled.heads)
    ]


class ChartActs:
    """The acts of a page with charts: they are about the one that has, or had last, the cursor.

    Of one that is seen no more, behind a tab, they are about the first.
    """

    def __init__(self, page: Page, first: Charted) -> None:
        self._page, self._held, self._first = page, first, first
        self.office = ""
        self.acts = (
            page.command(
                translate("ChartActs", "Copy the chart as a picture"), "copy", self.copy, "Ctrl+Shift+C"
            ),
            page.command(
                translate("ChartActs", "Save the chart as a picture"), "download", self.save, "Ctrl+Shift+S"
            ),
            page.command(translate("ChartActs", "Print the chart"), "printer", self.print_out, "Ctrl+P"),
            page.command(
                translate("ChartActs", "Show the chart as a table"), "table", self.spell, "Ctrl+Shift+T"
            ),
        )

    def hold(self, charted: Charted) -> None:
        """This one has the cursor."""
        self._held = charted

    def in_hand(self) -> Chart:
        """The chart that the acts are about."""
        return (self._held if self._held.isVisible() else self._first).chart()

    def open_menu(self, charted: Charted, at: QPoint) -> None:
        """The acts of a chart, at a place of the screen."""
        self.hold(charted)
        menu = QMenu(self._page)
        menu.addActions(list(self.acts))
        menu.popup(at)

    def picture(self, chart: Chart) -> QImage:
        """A chart as it is copied and saved."""
        drawn = translate("ChartActs", "drawn on {day} · Welfare Desk").format(
            day=day(self._page.desk.today())
        )
        office = (
            translate("ChartActs", "Welfare office of {county}").format(county=self.office)
            if self.office
            else ""
        )
        return chart_picture(chart, Caption(chart.title, chart.period, office, drawn))

    def copy(self) -> None:
        """Put the chart on the clipboard."""
        chart = self.in_hand()
        data = QMimeData()
        data.setImageData(self.picture(chart))
        clipboard.put(data)
        self._page.desk.say(
            translate("ChartActs", "«{chart}» is copied as a picture.").format(chart=chart.title)
        )

    def save(self) -> None:
        """Ask where, and write the chart there."""
        chart = self.in_hand()
        name = file_name(".png", chart.title, day(self._page.desk.today()))
        path = ask_where_to_save(self._page, self.acts[1].text(), name, "PNG (*.png)")
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Write the chart to a file."""
        desk, image = self._page.desk, self.picture(self.in_hand())

        def written(_: object) -> None:
            desk.say(translate("ChartActs", "Saved as {file}").format(file=hold_path(path.name)))

        desk.operations.run(
            partial(_write_png, image, path), written, owner=self._page, on_error=self._page.show_trouble
        )

    def print_out(self) -> None:
        """Draw the chart as a paper, and show it."""
        chart = self.in_hand()
        if chart.kind is not None:
            self._page.ask(chart_pdf, ChartPdf(chart.kind), self._show_paper, latest="chart")

    def _show_paper(self, pdf: bytes) -> None:
        words = paper_words(Sheet.CHART)
        name = file_name(".pdf", words, day(self._page.desk.today()))
        PaperDialog(self._page, words, pdf, name, Sheet.CHART).open()

    def spell(self) -> None:
        """Show the chart as a table."""
        ChartTable(self._page, self.in_hand()).open()


def _write_png(image: QImage, path: Path, _: Progress | None = None) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    write(path, bytes(buffer.data().data()))
