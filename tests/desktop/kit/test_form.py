# SPDX-License-Identifier: Apache-2.0
"""A form whose record has moved on: what is typed stays, with what is saved below it; the rest follows."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.office import NOON
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.fields.amount import AmountField
from welfare_desk.desktop.kit.fields.field import Field
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField, TickField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.domain.money import Rial
from welfare_desk.settings import Settings

SEEN = {"name": "رضا", "on": date(2025, 3, 21), "kind": "home", "rent": Rial(10), "closed": False}
NOW = {"name": "نرگس", "on": date(2025, 4, 21), "kind": "phone", "rent": Rial(2000), "closed": True}
TYPED = {"name": "زهرا", "on": "2025-05-22", "kind": "office", "rent": "30", "closed": "True"}


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    dress(Settings(theme="light", language="en"))
    shown = Form()
    qtbot.addWidget(shown)
    places = [("home", "At home"), ("phone", "By telephone"), ("office", "In the office")]
    fields: list[Field] = [
        TextField("name", "Name"),
        JalaliField("on", "On", NOON.date),
        ChoiceField("kind", "Where", places),
        AmountField("rent", "Rent"),
        TickField("closed", "Closed"),
    ]
    for field in fields:
        shown.add(field)
    shown.show_values(SEEN)
    return shown


def below(form: Form) -> dict[str, str]:
    return {name: field.below.text() for name, field in form.fields.items()}


def test_what_nobody_typed_over_follows(form: Form) -> None:
    form.follow(SEEN, NOW)
    assert (form.values(), form.edited()) == (NOW, [])
    assert below(form)["name"] == ""


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("name", "نرگس"),
        ("on", "1404/02/01"),
        ("kind", "By telephone"),
        ("rent", "2,000"),
    ],
)
def test_what_is_typed_stays_above_what_is_saved(form: Form, name: str, told: str) -> None:
    form.fields[name].restore(TYPED[name])
    form.follow(SEEN, NOW)
    assert form.typed() == {name: TYPED[name]}
    assert below(form)[name] == f"Saved meanwhile: {told}"


def test_what_both_typed_alike_is_no_conflict(form: Form) -> None:
    form.fields["name"].restore("نرگس")
    form.fields["closed"].restore("True")
    form.follow(SEEN, NOW)
    assert (form.edited(), below(form)["name"], below(form)["closed"]) == ([], "", "")


def test_what_the_form_proposed_itself_stays_and_is_told(form: Form) -> None:
    seen = {name: value for name, value in SEEN.items() if name != "kind"}
    form.follow(seen, NOW)
    assert form.fields["kind"].value() == "home"
    assert below(form)["kind"] == "Saved meanwhile: By telephone"


def test_a_field_that_follows_another_does_not_undo_what_is_typed(form: Form) -> None:
    on, rent = form.fields["on"], form.fields["rent"]
    on.changed.connect(lambda: rent.set_value(Rial(0)))
    rent.restore("30")
    form.follow(SEEN, NOW)
    assert form.typed() == {"rent": "30"}


def test_an_emptied_value_is_told_as_such_and_telling_ends(form: Form) -> None:
    form.fields["name"].restore("زهرا")
    form.follow(SEEN, {**SEEN, "name": ""})
    told = below(form)["name"]
    form.end_telling()
    assert (told, below(form)["name"]) == ("Saved meanwhile: empty", "")


@pytest.mark.parametrize(("value", "words"), [(True, "Yes"), (False, "No")])
def test_a_tick_is_told_in_words(form: Form, value: Any, words: str) -> None:
    assert form.fields["closed"].said(value) == words
