# SPDX-License-Identifier: Apache-2.0
"""What a clerk chooses for this PC: theme, language, size of letters; columns as they were first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import GAP, Page
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.fields.lines import ChoiceField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.upkeep.section import Section
from welfare_desk.services.office_settings import OfficeSettings

SCALE_STEPS = (0.85, 1.0, 1.15, 1.25, 1.5)


class LookSection(Section):
    """Theme, language and size; each choice shows at once and is kept."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.desk = page.desk
        self.form = Form(columns=1)
        self.theme = ChoiceField(
            "theme",
            self.tr("Theme"),
            [("system", self.tr("As Windows says")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))],
        )
        self.language = ChoiceField("language", self.tr("Language"), [("fa", "فارسی"), ("en", "English")])
        percents = [(step, self.tr("{percent}%").format(percent=round(step * 100))) for step in SCALE_STEPS]
        self.scale = ChoiceField("scale", self.tr("Size of letters"), percents)
        self.reset = Button(self.tr("Forget widths and order of columns"), "columns-3")
        self._build()
        self._show()
        self._connect()

    def _build(self) -> None:
        for field in (self.theme, self.language, self.scale):
            self.form.add(field)
        card = Card(self.tr("Look and language"), self.tr("of this PC"))
        card.body.addWidget(self.form)
        card.setMaximumWidth(px(420))
        lists = Card(self.tr("Lists"), self.tr("of this PC"))
        words = self.tr("Columns that were dragged or hidden go back to their first state at the next visit.")
        lists.body.addWidget(Label(words, "muted", wrap=True))
        lists.body.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeading)
        lists.setMaximumWidth(px(420))
        row = QHBoxLayout()
        row.setSpacing(px(GAP))
        row.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(lists, 1, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addStretch(1)

    def _connect(self) -> None:
        for field in (self.theme, self.language, self.scale):
            field.changed.connect(self._choose)
        self.reset.clicked.connect(self._forget)

    def show_settings(self, settings: OfficeSettings) -> None:
        """Show this PC's choices."""
        self._show()

    def _show(self) -> None:
        settings = self.desk.settings
        nearest = min(SCALE_STEPS, key=lambda step: abs(step - settings.scale))
        self.form.show_values({"theme": settings.theme, "language": settings.language, "scale": nearest})

    def first_focus(self) -> QWidget:
        return self.form.fields.get(self.wanted_field, self.theme).control

    def _choose(self) -> None:
        before = self.desk.settings
        chosen = self.desk.settings._replace(
            theme=self.theme.value(),
            language=self.language.value(),
            scale=self.scale.value(),
        )
        for name in ("theme", "language", "scale"):
            value = getattr(chosen, name)
            if value != getattr(before, name):
                # Another language builds the window anew, so the trace comes first.
                self.note(name, str(value), lambda: self.desk.choose_settings(chosen))

    def _forget(self) -> None:
        self.desk.memory.drop("columns/")
        self.desk.say(self.tr("Widths and order are forgotten"))
