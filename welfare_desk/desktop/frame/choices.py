# SPDX-License-Identifier: Apache-2.0
"""The settings page: what a clerk chooses for this PC. The office's own facts come with a later room."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import GAP, Desk, Key, Page, page_margins
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.fields.lines import ChoiceField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.theme.look import px

SCALE_STEPS = (0.85, 1.0, 1.15, 1.3, 1.5)


class SettingsPage(Page):
    """Theme, language and size; each choice shows at once and is kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
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
        self._connect()

    def _build(self) -> None:
        for field in (self.theme, self.language, self.scale):
            self.form.add(field)
        card = Card(self.tr("Look and language"), self.tr("of this PC"))
        card.body.addWidget(self.form)
        card.setFixedWidth(px(420))
        lists = Card(self.tr("Lists"), self.tr("of this PC"))
        words = self.tr("Columns that were dragged or hidden go back to their first state at the next visit.")
        lists.body.addWidget(Label(words, "muted", wrap=True))
        lists.body.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeading)
        lists.setFixedWidth(px(420))
        row = QHBoxLayout()
        row.setSpacing(px(GAP))
        row.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(lists, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.addWidget(self.trouble)
        layout.addLayout(row)
        layout.addStretch(1)

    def _connect(self) -> None:
        for field in (self.theme, self.language, self.scale):
            field.changed.connect(self._choose)
        self.reset.clicked.connect(self._forget)

    def load(self, **arguments: Any) -> None:
        settings = self.desk.settings
        nearest = min(SCALE_STEPS, key=lambda step: abs(step - settings.scale))
        self.form.show_values({"theme": settings.theme, "language": settings.language, "scale": nearest})
        self.say_title(self.tr("Settings"))
        self.say_status(
            (self.tr("Each choice is kept on this PC"), None), keys=(Key("Enter", self.tr("next field")),)
        )

    def first_focus(self) -> QWidget:
        return self.theme.choice

    def _choose(self) -> None:
        chosen = self.desk.settings._replace(
            theme=self.theme.value(),
            language=self.language.value(),
            scale=self.scale.value(),
        )
        self.desk.choose_settings(chosen)

    def _forget(self) -> None:
        self.desk.memory.drop("columns/")
        self.desk.say(self.tr("Widths and order are forgotten"))
