# SPDX-License-Identifier: Apache-2.0
"""A field as its form shows it: marked where it is compulsory, seen with the line below it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.form import Form


def test_a_compulsory_field_is_marked_whenever_it_becomes_one(qtbot: QtBot) -> None:
    field = TextField("reason", "دلیل")
    qtbot.addWidget(field)
    told = [field.label.text()]
    field.required = True
    told.append(field.label.text())
    field.call("دلیل اعتراض")
    told += [field.label.text(), field.control.accessibleName()]
    field.required = False
    told.append(field.label.text())
    assert told == ["دلیل", "دلیل (لازم)", "دلیل اعتراض (لازم)", "دلیل اعتراض", "دلیل اعتراض"]


def test_the_line_below_a_field_comes_into_sight_with_it(qtbot: QtBot) -> None:
    form = Form(columns=1)
    fields = [form.add(TextField(f"n{place}", f"فیلد {place}")) for place in range(8)]
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(form)
    area.resize(300, 180)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)

    def seen(field: Field) -> bool:
        bottom = field.below.mapTo(area.viewport(), QPoint(0, field.below.height())).y()
        return 0 < bottom <= area.viewport().height()

    fields[4].control.setFocus()
    qtbot.wait(20)
    fields[4].show_hint("بانک ملی ایران")
    qtbot.wait(20)  # the line has its place once the form is laid out anew
    assert seen(fields[4])
    fields[5].show_hint("بانک سپه")
    fields[5].control.setFocus()
    qtbot.wait(20)
    assert seen(fields[5])
