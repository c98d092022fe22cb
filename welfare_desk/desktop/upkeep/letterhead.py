# SPDX-License-Identifier: Apache-2.0
"""The letterhead as it will be printed, who signs, and the series of paper numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.afresh import conflict
from welfare_desk.desktop.frame.page import GAP, Key, Page
from welfare_desk.desktop.frame.taking_back import open_telling, tell_done
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_edited, under_way, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.fields.lines import TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.messages import Told, fault_sentences
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.upkeep.section import Section
from welfare_desk.desktop.upkeep.signing import EndDialog, SignatoryDialog
from welfare_desk.desktop.upkeep.wording import post_words
from welfare_desk.desktop.wording.papers import paper_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.calendar import to_jalali
from welfare_desk.domain.numbering import PaperNumber
from welfare_desk.domain.text import isolate
from welfare_desk.domain.upkeep import Letterhead, Signatory, signing
from welfare_desk.services.office_settings import (
    AskSettings,
    LetterheadKept,
    OfficeSettings,
    SeriesLine,
    SetLetterhead,
    set_letterhead,
    settings,
)


class LetterheadSection(Section):
    """Form and live letterhead on one side, signatories and series on the other."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._right = lacking(page.desk, Permission.MANAGE_OFFICE)
        self._settings: OfficeSettings | None = None
        self._version = 0
        self._key = new_key()
        self.form = Form(2)
        self.form.add(TextField("address", self.tr("Address"), longest=120), 2)
        self.form.add(TextField("phone", self.tr("Telephone"), longest=40))
        self.form.add(TextField("fax", self.tr("Fax"), longest=40))
        self.form.add(TextField("postal_code", self.tr("Postal code"), longest=12))
        self.form.add(TextField("note", self.tr("Line at the foot of letters"), longest=120))
        self.name = Label("", "strong")
        self.province = Label("", "muted")
        self.lines = Label("", "small", wrap=True)
        self.foot = Label("", "small", wrap=True)
        self.save_button = Button(self.tr("Save the letterhead"), "check", ButtonKind.FILLED)
        self.add_button = Button(self.tr("Add"), "plus", ButtonKind.LINK)
        self.end_button = Button(self.tr("Say the last day"), "calendar-x", ButtonKind.LINK)
        self.signatories = Table(
            self._signatory_columns(),
            name="signatories",
            accessible_name=self.tr("Who signs"),
            memory=page.desk.memory,
            two_lines=True,
        )
        self.series = Table(
            self._series_columns(),
            name="series",
            accessible_name=self.tr("Series of paper numbers"),
            memory=page.desk.memory,
            two_lines=True,
        )
        self.no_number = Label(self.tr("No number has been taken yet; the first paper takes one."), "muted")
        self.nobody = Label(
            self.tr("Nobody is named yet: papers leave the line for the signature empty. Add names them."),
            "muted",
            wrap=True,
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        head = Card(self.tr("Letterhead"), self.tr("as it is printed"))
        head.body.addWidget(self.form)
        paper = Card(soft=True)
        for label in (self.name, self.province, self.lines, self.foot):
            paper.body.addWidget(label)
        head.body.addWidget(paper)
        foot = QHBoxLayout()
        foot.addWidget(self.save_button)
        foot.addStretch(1)
        head.body.addLayout(foot)
        head.body.addStretch(1)
        signs = Card(self.tr("Who signs"))
        signs.add_act(self.end_button)
        signs.add_act(self.add_button)
        signs.body.addWidget(self.nobody)
        signs.body.addWidget(_plain(self.signatories), 1)
        numbers = Card(self.tr("Series of paper numbers"))
        numbers.body.addWidget(_plain(self.series), 1)
        numbers.body.addWidget(self.no_number)
        words = self.tr("Without gaps in every year; a void number stays.")
        numbers.body.addWidget(Label(words, "small", wrap=True))
        side = QVBoxLayout()
        side.setSpacing(px(GAP))
        side.addWidget(signs, 1)
        side.addWidget(numbers, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP))
        layout.addWidget(head, 1)
        layout.addLayout(side, 1)
        for field in self.form.fields.values():
            allow(field.control, self._right)

    def _connect(self) -> None:
        self.form.changed.connect(self._draw)
        self.form.ends_at(self.save_button)
        words = self.tr("Save the letterhead")
        self._saves = self.act(words, "check", self.save, "Ctrl+S", self.save_button)
        allow(self._saves, self._right)
        add = self.act(self.tr("Name who signs"), "plus", self._add, "Ins", self.add_button)
        allow(add, self._right)
        self._ends = self.act(self.tr("Say the last day"), "calendar-x", self._end, "F8", self.end_button)
        self.signatories.current_changed.connect(self._follow)
        self._follow(None)
        self.keys = (
            Key("Ctrl+S", self.tr("save")),
            Key("Ins", self.tr("who signs")),
            Key("F8", self.tr("last day")),
        )
        self.page.recalls.new("signatory", self._add)
        self.page.recalls.on_row("signatory-ends", self.signatories, self._end)

    def _follow(self, row: object) -> None:
        goes_on = isinstance(row, Signatory) and row.until is None
        choose = self.tr("Choose somebody in the list who signs without a last day first.")
        allow(self._ends, self._right, unless(goes_on, choose))

    def _signatory_columns(self) -> list[Column]:
        def until(one: Signatory) -> str:
            since = isolate(day(one.since))
            if one.until is None:
                return self.tr("since {date}").format(date=since)
            return self.tr("{since} to {until}").format(since=since, until=isolate(day(one.until)))

        def state(one: Signatory) -> str:
            if self._holds(one):
                return self.tr("signs")
            return self.tr("to come") if one.since > self.page.desk.today() else self.tr("signed")

        return [
            Column(
                "name",
                self.tr("Name and post"),
                lambda one: one.name,
                CellLook.STRONG,
                width=150,
                stretch=1,
                second=lambda one: post_words(one.post),
            ),
            Column("since", self.tr("When"), until, width=195),
            Column(
                "state",
                self.tr("State"),
                state,
                CellLook.CHIP,
                width=90,
                drop=1,
                tone=lambda one: Tone.GREEN if self._holds(one) else Tone.GREY,
            ),
        ]

    def _holds(self, one: Signatory) -> bool:
        held = self._settings.signatories if self._settings is not None else ()
        return signing(held, one.post, self.page.desk.today()) == one.name and (
            one.until is None or one.until >= self.page.desk.today()
        )

    def _series_columns(self) -> list[Column]:
        def following(line: SeriesLine) -> str:
            return str(PaperNumber(line.kind, line.year, line.last_no + 1))

        def void(line: SeriesLine) -> str:
            return self.tr("{count} void").format(count=number(line.void)) if line.void else ""

        return [
            Column(
                "kind",
                self.tr("Series"),
                lambda line: paper_words(line.kind),
                CellLook.STRONG,
                width=150,
                stretch=1,
                second=void,
            ),
            Column("next", self.tr("Next number"), following, CellLook.DIGITS, width=120),
        ]

    def _of_this_year(self, lines: Sequence[SeriesLine]) -> list[SeriesLine]:
        """One line for each series: a new year begins at 1, whatever the last one came to."""
        year = to_jalali(self.page.desk.today())[0]
        now = {line.kind: line for line in lines if line.year == year}
        kinds = dict.fromkeys(line.kind for line in lines)
        return [now.get(kind, SeriesLine(kind, year, 0, 0)) for kind in kinds]

    def show_settings(self, settings: OfficeSettings) -> None:
        """Show the letterhead, everybody who signs, and the series."""
        self._settings = settings
        self._version = settings.letterhead_version
        self.form.show_values(asdict(settings.letterhead))
        self.form.settle()
        self.signatories.show_rows(from_rows(list(settings.signatories)), of="signatories")
        self.series.show_rows(from_rows(self._of_this_year(settings.series)), of="series")
        self.no_number.setVisible(not settings.series)
        self.nobody.setVisible(not settings.signatories)
        self._draw()

    def _draw(self) -> None:
        """The letterhead as the typed fields would print it."""
        if self._settings is None:
            return
        self.name.setText(self.tr("Welfare office of {county} county").format(county=self._settings.county))
        province = self.tr("{province} province").format(province=isolate(self._settings.province))
        self.province.setText(province)
        typed = {name: field.typed() for name, field in self.form.fields.items()}
        parts = [typed["address"]]
        parts += [
            f"{self.form.fields[name].words}: {isolate(typed[name].strip())}"
            for name in ("phone", "fax", "postal_code")
            if typed[name].strip()
        ]
        self.lines.setText(" · ".join(part for part in parts if part.strip()))
        self.foot.setText(typed["note"].strip())
        self.foot.setVisible(bool(typed["note"].strip()))
        tell = getattr(self.page, "tell", None)
        if tell is not None and self.isVisible():
            tell()

    def edited(self) -> bool:
        return bool(self.form.edited())

    def first_focus(self) -> QWidget:
        return self.form.fields["address"].control

    def save(self) -> None:
        if not self._saves.isEnabled() or self.form.check():
            return
        if not self.edited():
            self.page.desk.say(nothing_edited(), Tone.AMBER, "info")
            return
        allow(self._saves, under_way())
        facts = SetLetterhead(Letterhead(**self.form.values()), self._version)
        self.page.do(set_letterhead, facts, self._saved, key=self._key, on_error=self._refused)

    def _saved(self, answer: LetterheadKept) -> None:
        self._key = new_key()
        allow(self._saves)
        self.page.trouble.clear()
        self.form.end_telling()
        self.form.settle()
        before = self._settings.letterhead if self._settings is not None else answer.letterhead
        back = set_letterhead, SetLetterhead(before, self._version + 1)
        told = self.tr("The letterhead is saved; the next paper carries it")
        tell_done(self.page, told, back if before != answer.letterhead else None)
        self.page.reload()

    def _refused(self, told: Told) -> None:
        allow(self._saves)
        if not told.outcome_unknown:
            self._key = new_key()
        if told.code == "stale_row":
            self.page.ask(settings, AskSettings(), partial(self._outrun, told), latest="afresh")
        elif told.code != "bad_fields" or self.form.show_faults(fault_sentences(told.facts)):
            self.page.show_trouble(told)

    def _outrun(self, told: Told, found: OfficeSettings) -> None:
        """Another desk was faster: its letterhead is told, and the next press saves what is typed."""
        seen = self._settings.letterhead if self._settings is not None else Letterhead()
        self._settings, self._version = found, found.letterhead_version
        self.form.follow(asdict(seen), asdict(found.letterhead))
        self.page.trouble.show_banner(conflict(told, seen, found.letterhead, self.save))
        self._draw()

    def _add(self) -> None:
        open_telling(
            self.page, SignatoryDialog(self.page), self.tr("The name stands on papers from its day on")
        )

    def _end(self) -> None:
        chosen = self.signatories.current_row()
        if isinstance(chosen, Signatory) and chosen.until is None:
            told = self.tr("The last day is recorded")
            open_telling(self.page, EndDialog(self.page, chosen), told)


def _plain(table: Table) -> ListCard:
    listed = ListCard(table)
    listed.setProperty("card", "plain")
    return listed
