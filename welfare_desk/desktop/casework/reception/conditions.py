# SPDX-License-Identifier: Apache-2.0
"""The checklist of the desk: what every office asks in a field, then the office's own conditions."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QGridLayout, QWidget

from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.fields.lines import TickField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.life import words
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.casework.reception import CONDITIONS, Condition, Reception
from welfare_desk.domain.upkeep import Catalogue
from welfare_desk.services.office_settings import AskItems, ItemNames, items

_ACROSS = 4


class Checklist(QObject):
    """Ticks that stand in `box` and are fields of `form`; those of the office's list come a moment later."""

    def __init__(self, page: Page, form: Form) -> None:
        super().__init__(form)
        self._form = form
        self._domain = Domain.PREVENTION
        self._met: tuple[str, ...] = ()
        self._brought_back: dict[str, str] = {}
        self.box = QWidget()
        self._places = QGridLayout(self.box)
        self._places.setContentsMargins(0, 0, 0, 0)
        self._places.setHorizontalSpacing(px(14))
        self._places.setVerticalSpacing(px(2))
        self.ticks = {one: self._add(TickField(one.value, words(one))) for one in Condition}
        self.own: dict[str, TickField] = {}
        page.desk.operations.ask(items, AskItems(Catalogue.RECEPTION_CONDITION), self._offer, owner=self)

    def _add(self, tick: TickField) -> TickField:
        self._form.add(tick)
        self._form.grid.removeWidget(tick)  # the form walks through it, the box shows it
        return tick

    def _offer(self, found: ItemNames) -> None:
        self._ask_also(found.names)
        self._form.restore({tick.name: self._brought_back[tick.name] for tick in self._late()})
        self._place()

    def _late(self) -> list[TickField]:
        """Ticks that a draft knows and that were not there when it came back."""
        return [tick for tick in self.own.values() if tick.name in self._brought_back]

    def _ask_also(self, names: tuple[str, ...]) -> None:
        for name in names:
            if name not in self.own:
                self.own[name] = self._add(TickField(f"own:{name}", name))
                self.own[name].set_value(name in self._met)

    def bring_back(self, typed: dict[str, str]) -> None:
        """What a draft holds, for ticks that come after it."""
        self._brought_back = {name: text for name, text in typed.items() if name not in self._form.fields}

    def shown(self, known: Reception) -> dict[str, bool]:
        """What the ticks show of a request, by their names; its own conditions get a tick at once."""
        self._met = known.own_met
        self._ask_also(known.own_met)
        met = {tick.name: one in known.met for one, tick in self.ticks.items()}
        self._place()
        return met | {tick.name: name in known.own_met for name, tick in self.own.items()}

    def follow(self, domain: Domain | None) -> None:
        """Show the checklist of the chosen field; without one, what every field asks."""
        self._domain = domain or Domain.PREVENTION
        self._place()

    def _place(self) -> None:
        wanted = [*(self.ticks[one] for one in CONDITIONS[self._domain]), *self.own.values()]
        for tick in (*self.ticks.values(), *self.own.values()):
            self._places.removeWidget(tick)
            tick.setParent(self.box)
            tick.hide()
        for place, tick in enumerate(wanted):
            self._places.addWidget(tick, place // _ACROSS, place % _ACROSS)
            tick.show()

    def met(self) -> tuple[Condition, ...]:
        """Which of the chosen field's conditions are ticked."""
        return tuple(one for one in CONDITIONS[self._domain] if self.ticks[one].value())

    def own_met(self) -> tuple[str, ...]:
        """Which of the office's own conditions are ticked."""
        return tuple(name for name, tick in self.own.items() if tick.value())
