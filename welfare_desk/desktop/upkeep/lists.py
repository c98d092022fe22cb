# SPDX-License-Identifier: Apache-2.0
"""Lists that the office words for itself: reasons, services, other bodies and offices."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desktop.frame.page import GAP, Key, Page
from welfare_desk.desktop.frame.taking_back import tell_done
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.cards import Card, ListCard
from welfare_desk.desktop.kit.columns import CellLook, Column, from_rows
from welfare_desk.desktop.kit.fields.lines import ChoiceField, TextField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.messages import Told
from welfare_desk.desktop.operations import new_key
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.upkeep.section import Section
from welfare_desk.desktop.upkeep.wording import catalogue_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.text import isolate
from welfare_desk.domain.upkeep import Catalogue, CatalogueItem
from welfare_desk.services.office_settings import (
    AddItem,
    ItemKept,
    OfficeSettings,
    RetireItem,
    add_item,
    retire_item,
)

_SIDE = 300


class ListsSection(Section):
    """One list at a time; an entry is put aside rather than deleted, for what used it keeps its word."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._settings: OfficeSettings | None = None
        self._key = new_key()
        self.form = Form(1)
        self.which = ChoiceField(
            "catalogue", self.tr("List"), [(one, catalogue_words(one)) for one in Catalogue]
        )
        self.name = TextField("name", self.tr("New entry"), longest=120)
        self.form.add(self.which)
        self.form.add(self.name)
        self.which.set_value(Catalogue.EXIT_REASON)
        self.add_button = Button(self.tr("Add"), "plus")
        self.aside_button = Button(self.tr("Put aside, or back"), "rotate-ccw")
        allow(self.name.control, lacking(page.desk, Permission.MANAGE_OFFICE))
        self.entries = Table(
            self._columns(),
            name="catalogue",
            accessible_name=self.tr("Entries of the list"),
            key=_key,
            memory=page.desk.memory,
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        side = Card(self.tr("The office's lists"))
        side.body.addWidget(self.form)
        side.body.addWidget(self.add_button)
        words = self.tr("An entry put aside is offered no more; files that carry it keep it.")
        side.body.addWidget(Label(words, "small", wrap=True))
        queues = self.tr(
            "These are the services of requests. Services with a waiting queue are added on the page of the "
            "queue, with {keys}."
        )
        self.of_queues = Label(queues.format(keys=isolate("Shift+F9")), "small", wrap=True)
        side.body.addWidget(self.of_queues)
        side.body.addStretch(1)
        side.setFixedWidth(px(_SIDE))
        self.card = Card(catalogue_words(Catalogue.EXIT_REASON))
        self.card.add_act(self.aside_button)
        listed = ListCard(self.entries)
        listed.setProperty("card", "plain")
        self.card.body.addWidget(listed, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(GAP))
        column = QVBoxLayout()
        column.addWidget(side)
        layout.addLayout(column)
        layout.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.which.changed.connect(self._show)
        self.form.ends_at(self.add_button)
        add = self.act(self.tr("New entry of the list"), "plus", self._add, "Ins", self.add_button)
        allow(add, lacking(self.page.desk, Permission.MANAGE_OFFICE))
        words = self.tr("Put the entry aside, or back")
        self._aside_act = self.act(words, "rotate-ccw", self._aside, "Del", self.aside_button)
        self.entries.current_changed.connect(self._follow)
        self._follow(None)
        self.keys = (Key("Ins", self.tr("add")), Key("Del", self.tr("put aside, or back")))

    def _follow(self, row: object) -> None:
        right = lacking(self.page.desk, Permission.MANAGE_OFFICE)
        allow(self._aside_act, right, unless(row is not None, nothing_chosen()))

    def _columns(self) -> list[Column]:
        def state(item: CatalogueItem) -> str:
            return self.tr("put aside") if item.retired else self.tr("offered")

        return [
            Column("name", self.tr("Entry"), lambda item: item.name, CellLook.STRONG, width=240, stretch=1),
            Column(
                "state",
                self.tr("State"),
                state,
                CellLook.CHIP,
                width=110,
                tone=lambda item: Tone.GREY if item.retired else Tone.GREEN,
            ),
        ]

    def show_settings(self, settings: OfficeSettings) -> None:
        """Show the list that is chosen."""
        self._settings = settings
        self._show()

    def _show(self) -> None:
        chosen = self.which.value()
        self.card.say(catalogue_words(chosen))
        self.of_queues.setVisible(chosen is Catalogue.SERVICE)
        found = self._settings.items if self._settings is not None else ()
        self.entries.show_rows(from_rows([item for item in found if item.catalogue is chosen]), of=chosen)

    def first_focus(self) -> QWidget:
        return self.which.choice

    def _add(self) -> None:
        if self.name.is_empty():
            self.name.control.setFocus()
            return
        if not self.name.check():
            return
        facts = AddItem(self.which.value(), str(self.name.value()))
        self.page.do(add_item, facts, self._added, key=self._key, on_error=self._refused)

    def _added(self, answer: ItemKept) -> None:
        self._key = new_key()
        self.name.set_value("")
        self.name.control.setFocus()
        told = self.tr("Added: {name}").format(name=answer.name)
        tell_done(self.page, told, (retire_item, RetireItem(answer.catalogue, answer.name)))
        self.page.reload()

    def _refused(self, told: Told) -> None:
        if not told.outcome_unknown:
            self._key = new_key()
        self.name.show_error(told.text)
        self.name.control.setFocus()

    def _aside(self) -> None:
        item = self.entries.current_row()
        if isinstance(item, CatalogueItem):
            facts = RetireItem(item.catalogue, item.name, not item.retired)
            self.page.do(retire_item, facts, self._moved)

    def _moved(self, answer: ItemKept) -> None:
        told = self.tr("Put aside: {name}") if answer.retired else self.tr("Offered again: {name}")
        back = RetireItem(answer.catalogue, answer.name, not answer.retired)
        tell_done(self.page, told.format(name=answer.name), (retire_item, back))
        self.page.reload()


def _key(item: CatalogueItem) -> tuple[Catalogue, str]:
    """An entry's name within its list: those shipped with us have no id of their own."""
    return item.catalogue, item.name
