# SPDX-License-Identifier: Apache-2.0
"""Rules in force from a day on: past rows are never edited, a proposed one is marked until confirmed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desktop.frame.afresh import Reading, by_id
from welfare_desk.desktop.frame.mistaken import (
    DraftOf,
    Striking,
    ask_mistake,
    is_struck,
    mistake_button,
    with_mistake,
)
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.frame.taking_back import at_once, open_telling
from welfare_desk.desktop.kit.allowing import allow, lacking, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.dialog import ask
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.upkeep.section import Section
from welfare_desk.desktop.upkeep.signing import SettingDialog
from welfare_desk.desktop.upkeep.wording import rule_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.text import isolate, latin_digits
from welfare_desk.domain.upkeep import BOUNDS, DatedRule, RuleValue, in_force
from welfare_desk.services.office_settings import (
    AddRule,
    AskSettings,
    OfficeSettings,
    RuleKept,
    TakeRuleBack,
    add_rule,
    settings,
    take_rule_back,
)


class RulesSection(Section):
    """Every value of every rule with its day, its source, and whether it is in force."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._settings: OfficeSettings | None = None
        self.add_button = Button(self.tr("New value"), "plus", ButtonKind.LINK)
        self.strike_button = mistake_button()
        self.rules = Table(
            self._columns(),
            name="dated_rules",
            accessible_name=self.tr("Rules by date"),
            key=_key,
            memory=page.desk.memory,
        )
        words = self.tr("Past rows are not edited; a new value comes with the day it counts from.")
        card = Card(self.tr("Rules by date"))
        card.add_act(self.strike_button)
        card.add_act(self.add_button)
        card.body.addWidget(Label(words, "small", wrap=True))
        listed = ListCard(self.rules)
        listed.setProperty("card", "plain")
        card.body.addWidget(listed, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card, 1)
        add = self.act(self.tr("New value of a rule"), "plus", self._add, "Ins", self.add_button)
        allow(add, lacking(page.desk, Permission.MANAGE_OFFICE))
        words = self.tr("The value was recorded by mistake")
        self._strike_act = self.act(words, "circle-x", self._strike, "Del", self.strike_button)
        self.keys = (Key("Ins", self.tr("new value")), Key("Del", self.tr("it was a mistake")))
        self.rules.current_changed.connect(self._follow)
        self._follow(None)
        page.recalls.new("rule", self._add)
        page.recalls.on_row("rule-mistake", self.rules, self._strike)

    def _columns(self) -> list[Column]:
        def source(row: RuleValue) -> str:
            return with_mistake(row.mistake, row.source) or "—"

        return [
            Column(
                "name",
                self.tr("Rule"),
                lambda row: rule_words(row.name)[0],
                CellLook.STRONG,
                220,
                stretch=2,
                struck=is_struck,
            ),
            Column(
                "since",
                self.tr("From"),
                lambda row: day(row.since),
                CellLook.DIGITS,
                width=100,
                struck=is_struck,
            ),
            Column("value", self.tr("Value"), self._value, width=110, struck=is_struck),
            Column("source", self.tr("Source"), source, width=200, stretch=2, drop=1),
            Column("state", self.tr("State"), self._state, CellLook.CHIP, width=110, tone=self._tone),
        ]

    def _value(self, row: RuleValue) -> str:
        return self.tr("{count} {unit}").format(count=number(row.value), unit=rule_words(row.name)[1])

    def _follow(self, row: object) -> None:
        own = isinstance(row, RuleValue) and row.id != 0 and not is_struck(row)
        choose = self.tr("Choose a value that the office has recorded first.")
        right = lacking(self.page.desk, Permission.MANAGE_OFFICE)
        allow(self._strike_act, right, unless(own, choose))

    def _now(self, row: RuleValue) -> bool:
        rules = self._settings.rules if self._settings is not None else ()
        return in_force(rules, row.name, self.page.desk.today()) == row

    def _state(self, row: RuleValue) -> str:
        if is_struck(row):
            return self.tr("by mistake")
        if row.proposed:
            return self.tr("proposed")
        if row.since > self.page.desk.today():
            return self.tr("to come")
        return self.tr("in force") if self._now(row) else self.tr("past")

    def _tone(self, row: RuleValue) -> Tone:
        if row.proposed and not is_struck(row):
            return Tone.AMBER
        return Tone.GREEN if self._now(row) else Tone.GREY

    def show_settings(self, settings: OfficeSettings) -> None:
        """Show every value, by rule and day."""
        self._settings = settings
        self.rules.show_rows(from_rows(list(settings.rules)), of="rules")

    def first_focus(self) -> QWidget:
        return self.rules

    def _add(self) -> None:
        rules = self._settings.rules if self._settings is not None else ()
        dialog = RuleDialog(self.page, rules, self.rules.current_row())
        dialog.answered.connect(self._go_to_added)
        open_telling(self.page, dialog, self.tr("The value is recorded"))

    def _go_to_added(self, answer: RuleKept | None) -> None:
        if answer is not None:
            self.rules.stand_on(answer.id)

    def _strike(self) -> None:
        row = self.rules.current_row()
        if isinstance(row, RuleValue) and row.id and not is_struck(row):
            told = self.tr("{rule}: {value} from {date}. The value before it counts again.").format(
                rule=rule_words(row.name)[0], value=self._value(row), date=isolate(day(row.since))
            )
            reading = Reading(settings, AskSettings(), by_id(_rules, row.id))
            striking = Striking(take_rule_back, _take_back, row, reading)
            ask_mistake(self.page, told, striking, DraftOf("rule-mistake", str(row.id)))


def _rules(answer: OfficeSettings) -> tuple[RuleValue, ...]:
    return answer.rules


def _take_back(row: RuleValue, why: str) -> TakeRuleBack:
    return TakeRuleBack(row.id, row.version, why)


class RuleDialog(SettingDialog):
    """Answers with the row that was made; `row` is the value under the cursor, which a new one follows.

    A value from a day of the past changes what has been counted since: it is recorded only once asked.
    """

    drafted = "rule"
    places = {
        "month_closed": "since",
        "rule_exists": "since",
        "rule_out_of_range": "value",
        "source_needed": "source",
    }

    def __init__(self, page: Page, rules: Sequence[RuleValue] = (), row: RuleValue | None = None) -> None:
        translate = QCoreApplication.translate
        self._rules = rules
        self._past_meant: AddRule | None = None
        self._proposed = ""
        names = [(rule, rule_words(rule)[0]) for rule in DatedRule]
        self.rule = ChoiceField("name", translate("Settings", "Rule"), names, required=True)
        since = JalaliField("since", translate("Settings", "Counts from"), page.desk.today, required=True)
        self.value = TextField("value", translate("Settings", "Value"), required=True, longest=6)
        source = TextField("source", translate("Settings", "Letter or circular"), required=True, longest=120)
        title = translate("Settings", "New value of a rule")
        super().__init__(page, title, self.rule, since, self.value, source)
        self.rule.changed.connect(self._follow)
        if row is not None:
            self.rule.set_value(row.name)
            self._propose(row.value)
        self._follow()
        self.rule.changed.connect(self._propose_anew)

    def _propose(self, value: int) -> None:
        self._proposed = str(value)
        self.value.set_value(self._proposed)

    def _propose_anew(self) -> None:
        """A value that nobody typed goes with its rule: the next one has another unit."""
        chosen: DatedRule | None = self.rule.value()
        if chosen is not None and self._rules and self.value.typed() in ("", self._proposed):
            self._propose(in_force(self._rules, chosen, self.page.desk.today()).value)

    def _follow(self) -> None:
        """Say what the chosen rule is counted in, how far it goes, and what it says today."""
        chosen: DatedRule | None = self.rule.value()
        told = ""
        if chosen is not None:
            least, most = BOUNDS[chosen]
            told = self.tr("{unit}, from {least} to {most}").format(
                unit=rule_words(chosen)[1], least=number(least), most=number(most)
            )
        if chosen is not None and self._rules:
            now = in_force(self._rules, chosen, self.page.desk.today())
            told = self.tr("{told}; {value} now").format(told=told, value=number(now.value))
        self.value.show_hint(told)

    def afresh(self) -> None:
        """A new value: nobody else has it yet."""

    def wanted(self) -> tuple[Any, Any] | None:
        values = self.form.values()
        facts = AddRule(
            DatedRule(values["name"]), values["since"], whole_number(values["value"]), values["source"]
        )
        if facts.since < self.page.desk.today() and facts != self._past_meant:
            self._ask_past(facts)
            return None
        return add_rule, facts

    def _ask_past(self, facts: AddRule) -> None:
        name, unit = rule_words(facts.name)
        told = self.tr("From {date} on, «{rule}» is then {value} {unit}.").format(
            date=isolate(day(facts.since)), rule=name, value=number(facts.value), unit=unit
        )
        if self._rules:
            was = in_force(self._rules, facts.name, facts.since).value
            told += " " + self.tr("Until now it was {value} for that time.").format(value=number(was))
        told += " " + self.tr("What is shown of the days since goes by the new value.")

        def decided(answer: str | None) -> None:
            if answer:
                self._past_meant = facts
                self.save()

        acts = ((self.tr("Record it for the past"), "record"),)
        title = self.tr("This day lies in the past")
        ask(self, title, told, acts, decided, cancel=self.tr("Go on typing"))

    def undoing(self, answer: RuleKept) -> tuple[Any, Any]:
        return take_rule_back, TakeRuleBack(answer.id, answer.version, at_once())


def whole_number(typed: str) -> int:
    """The number typed in any digits; -1, which every rule refuses with its bounds, for anything else."""
    digits = latin_digits(typed).strip()
    return int(digits) if digits.isascii() and digits.isdecimal() else -1


def _key(row: RuleValue) -> object:
    """The row's id, by which a draft names it; values shipped with us have none, and go by rule and day."""
    return row.id or (row.name, row.since)
