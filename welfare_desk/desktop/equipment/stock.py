# SPDX-License-Identifier: Apache-2.0
"""What is in the store: the balance of every item, its ledger card beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.listing.narrowing import NarrowBox
from welfare_desk.desktop.casework.papers import issue_paper
from welfare_desk.desktop.equipment.acts import StoreActs
from welfare_desk.desktop.equipment.ledger import ALONE, WIDTH, LedgerPanel, PromisedDialog
from welfare_desk.desktop.equipment.part import Part
from welfare_desk.desktop.equipment.stock_columns import BALANCE_SORTS, balance_columns, below_words
from welfare_desk.desktop.equipment.stock_filter import chosen, legend
from welfare_desk.desktop.frame.page import GAP, Key, Page
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import ListCard
from welfare_desk.desktop.kit.columns import from_rows
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.panel_dialog import PanelDialog, beside_already
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.equipment import group_words, item_kind_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind
from welfare_desk.domain.equipment.stock import Place
from welfare_desk.domain.summary.store import ItemBalance
from welfare_desk.services.equipment.store import AskBalance, balance
from welfare_desk.services.equipment.store_papers import IssueCard, issue_card

WIDE = 1200


class StockPart(Part):
    """The balance list; F2 shows the ledger card where the window has no room for it beside the list."""

    name = "stock"
    poses = ("below", "receipt", "names", "card")

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._all: tuple[ItemBalance, ...] = ()
        self._wide = True
        self.acts = StoreActs(page)
        groups = [Option(group, group_words(group)) for group in ItemGroup]
        kinds = [Option(kind, item_kind_words(kind)) for kind in ItemKind]
        self.filters = FilterBar(
            [
                FilterChip("group", self.tr("Group"), groups),
                FilterChip("kind", self.tr("Kind"), kinds, many=False),
                FilterChip(
                    "below", self.tr("Stock"), [Option("below", below_words())], many=False, kept=False
                ),
            ],
            page.desk.memory,
            "equipment_stock",
        )
        self.narrow = NarrowBox()
        self.table = Table(
            balance_columns(),
            name="equipment_stock",
            accessible_name=self.tr("Balance of the store"),
            key=lambda row: row.code,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.empty = EmptyState("package", self.tr("Nothing matches these filters"), "")
        self.card = ListCard(self.table, over=self.empty)
        self.ledger = LedgerPanel(page)
        self.ledger.setMinimumWidth(px(WIDTH))
        self.receive_button = Button(self.tr("Goods receipt"), "package-open", ButtonKind.FILLED)
        self.issue_button = Button(QCoreApplication.translate("Loans", "Issue goods"), "hand")
        self._commands()
        self._build()
        self._connect()
        self._follow(None)

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StoreParts", "Stock")

    def _commands(self) -> None:
        acts = self.acts
        self.receive_act = keyed(
            self, self.tr("Goods receipt"), "package-open", acts.receive, "Ins", self.receive_button
        )
        self.issue_act = keyed(
            self, QCoreApplication.translate("Loans", "Issue goods by voucher"), "hand", acts.issue, "Ctrl+N",
            self.issue_button,
        )  # fmt: skip
        self.print_act = keyed(
            self, self.tr("Print the ledger card"), "printer", self.print_card, "Ctrl+P",
            self.ledger.print_button,
        )  # fmt: skip
        self.panel_act = keyed(self, self.tr("Ledger card"), "scroll-text", self.show_card, "F2")
        self.names_act = keyed(
            self, self.tr("To whom pieces are promised"), "users", self.show_names, "Ctrl+I",
            self.ledger.names_button,
        )  # fmt: skip
        self.whole_act = keyed(
            self, self.tr("The whole card, or this year's"), "history", self.show_whole, "Ctrl+Y"
        )
        self.transfer_act = keyed(
            self, self.tr("Transfer to another office or centre"), "truck", self.transfer, "Ctrl+T"
        )
        self.workshop_act = keyed(
            self, self.tr("To the workshop, or ready and back"), "wrench", self.workshop, "Ctrl+R"
        )
        self.scrap_act = keyed(self, self.tr("Scrap by minutes"), "trash-2", self.scrap, "Ctrl+Del")
        self.devices_act = keyed(self, self.tr("Devices of the item"), "list", self.show_devices, "Ctrl+D")
        self.catalogue_act = keyed(self, self.tr("Catalogue"), "book-open", self.show_catalogue, "Ctrl+O")
        self.gifts_act = keyed(
            self, self.tr("What gifts became"), "gift", lambda: self.page.desk.go("gifts"), "Ctrl+G"
        )
        self.property_act = keyed(
            self, self.tr("Property statement of a half-year"), "landmark", acts.statement, "Ctrl+J"
        )
        moving = self.receive_act, self.issue_act, self.transfer_act, self.workshop_act
        for act in (*moving, self.property_act):
            allow(act, lacking(self.page.desk, Permission.EDIT_STORE))
        allow(self.scrap_act, lacking(self.page.desk, Permission.APPROVE))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(px(8))
        top.addWidget(self.filters, 1)
        top.addWidget(legend())
        top.addWidget(self.narrow)
        self._body = body = QHBoxLayout()
        body.setSpacing(px(GAP))
        body.addWidget(self.card, 13)
        body.addWidget(self.ledger, 10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(8))
        layout.addLayout(top)
        layout.addLayout(body, 1)
        self.leads_to = self.table

    def _connect(self) -> None:
        self.filters.changed.connect(self._show)
        self.narrow.narrowed.connect(self._show)
        self.narrow.leads_to(self.table)
        self.table.rows.loaded.connect(self._loaded)
        self.table.current_changed.connect(self._follow)
        self.table.opened.connect(self._open)
        self.table.menu_wanted.connect(self._open_menu)
        self.ledger.more_button.clicked.connect(self._more)

    # what the page calls

    def buttons(self) -> tuple[Button, ...]:
        return self.issue_button, self.receive_button

    def narrowing(self) -> QWidget:
        return self.narrow

    def choose(self, **arguments: object) -> None:
        """`item` is the code of the item to stand on, `below` shows those below their least."""
        if arguments.get("below"):
            self.narrow.clear()
            self.filters.show_values({"below": ("below",)})
        if isinstance(item := arguments.get("item"), str) and item:
            self.clear()  # what was looked for before would hide it
            self.table.stand_on(item)

    def show_first(self) -> None:
        self.page.ask(balance, AskBalance(), self._came, latest="balance")

    def reload(self) -> None:
        self.show_first()

    def fit(self, width: int) -> None:
        self._wide = width >= WIDE
        self.narrow.shorten(not self._wide)
        self.ledger.setMinimumWidth(px(WIDTH if self._wide else ALONE))
        self.ledger.setVisible(self._wide)
        self._allow()
        self.changed.emit()

    def clear(self) -> bool:
        if not self.filters.active() and not self.narrow.text():
            return False
        self.narrow.clear()
        self.filters.clear()
        return True

    def status(self) -> tuple[tuple[str, Tone | None], ...]:
        shown = self.table.rows.total
        items = self.tr("{count} items", "", shown).format(count=number(shown))
        told: list[tuple[str, Tone | None]] = [(items, None)]
        below = sum(row.below for row in self._all)
        if below:
            words = self.tr("{count} items below their least", "", below).format(count=number(below))
            told.append((words, Tone.RED))
        if self._wide:
            told.append((self.tr("nothing recorded is edited: a correction is a counter-document"), None))
        return tuple(told)

    def keys(self) -> tuple[Key, ...]:
        receipt = Key("Ins", self.tr("goods receipt"), Permission.EDIT_STORE)
        voucher = Key("Ctrl+N", self.tr("issue goods"), Permission.EDIT_STORE)
        printing = Key("Ctrl+P", self.tr("print the card"), Permission.EDIT_STORE)
        if self._wide:
            return receipt, voucher, Key("Ctrl+D", self.tr("devices")), printing
        return Key("F2", self.tr("ledger card")), receipt, voucher, printing

    def pose(self, name: str) -> None:
        if name == "below":
            self.filters.chips["below"].choose(("below",), announce=True)
        elif name == "receipt":
            self.acts.receive()
        elif name == "names":
            self.show_names()
        else:
            self.filters.clear()
            self.show_card()

    def goes_out(self) -> tuple[Any, Any]:
        return balance, AskBalance()

    def stays_in(self) -> str:
        narrowed = self.filters.active() or self.narrow.wanted()
        return self.tr("The balances are exported whole; Esc shows all items first.") if narrowed else ""

    # rows

    def _came(self, found: tuple[ItemBalance, ...]) -> None:
        self._all = tuple(row for row in found if row.listed)
        self._show()

    def _show(self) -> None:
        rows = chosen(self._all, self.filters, self.narrow.wanted())
        order = self.table.rows
        why = self.tr("Nothing matches these filters") if self._all else self.tr("The catalogue is empty")
        self.empty.say(why, self.tr("Esc shows all items again."))
        self.table.show_rows(from_rows(rows, BALANCE_SORTS), order.sorted_by, order.descending, of="stock")

    def _loaded(self, total: int) -> None:
        self.card.show_over(total == 0)
        if total and self.table.current_row() is None:
            self.table.go_to(0)
        self._follow(self.table.current_row())
        self.told.emit(len(self._all))

    def _follow(self, row: ItemBalance | None) -> None:
        self.ledger.show_item(row)
        self._allow()

    def _allow(self) -> None:
        row = self.table.current_row()
        one = unless(row is not None, nothing_chosen())
        allow(self.panel_act, one, beside_already(self._wide))
        allow(self.print_act, lacking(self.page.desk, Permission.EDIT_STORE), one)
        allow(self.whole_act, one)
        nobody = self.tr("No piece of this item is promised to anybody.")
        allow(self.names_act, one, unless(row is not None and row.allocated, nobody))
        serial = self.tr("Pieces of this item have no serial numbers.")
        allow(self.devices_act, one, unless(row is not None and row.kind is ItemKind.SERIAL, serial))

    # acts on the row

    def _open(self, row: ItemBalance) -> None:
        if self._wide:
            self.ledger.table.setFocus()
        else:
            self.show_card()

    def _more(self) -> None:
        button = self.ledger.more_button
        self._menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _open_menu(self, row: Any, at: QPoint) -> None:
        self._menu().popup(at)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        acts: tuple[QAction, ...] = (
            self.names_act, self.devices_act, self.whole_act, self.transfer_act, self.workshop_act,
            self.scrap_act, self.catalogue_act, self.gifts_act, self.property_act,
        )  # fmt: skip
        menu.addActions(acts)
        return menu

    def scrap(self) -> None:
        """Goods leave the books by minutes, from where the item in hand is."""
        row: ItemBalance | None = self.table.current_row()
        self.acts.scrap((), _scrapped_from(row), _item_there(row))

    def show_whole(self) -> None:
        """Every row of the card, or this year's; where the card has no room beside the list, it opens."""
        self.ledger.toggle_whole()
        if not self.ledger.isVisible():
            self.show_card()

    def show_card(self) -> None:
        """The ledger card over a window that has no room for it."""
        if self.table.current_row() is not None and not self._wide:
            PanelDialog(self.page, self.tr("Ledger card"), self.ledger, self._body).open()
            self.ledger.table.setFocus()

    def show_names(self) -> None:
        """To whom pieces of the item under the cursor are promised."""
        row = self.table.current_row()
        if row is not None:
            PromisedDialog(self.page, row, lambda file_no: self.page.desk.go("file", key=file_no)).open()

    def print_card(self) -> None:
        """Number the ledger card as it is shown, and show the paper."""
        row = self.table.current_row()
        if row is not None:
            told = self.tr("Ledger card {number} issued")
            issue_paper(self.page, issue_card, IssueCard(row.code, self.ledger.since), told)

    def transfer(self) -> None:
        """Goods go to another office or centre."""
        self.acts.transfer(_item_there(self.table.current_row()))

    def workshop(self) -> None:
        """Goods go to be repaired, or come back ready."""
        row: ItemBalance | None = self.table.current_row()
        self.acts.workshop((), _item_there(row), ready=_all_away(row))

    def show_devices(self) -> None:
        """The devices of the item under the cursor."""
        row = self.table.current_row()
        if row is not None:
            self.page.desk.go("equipment", tab="devices", item=row.code)

    def show_catalogue(self) -> None:
        """The catalogue, at the item under the cursor."""
        row = self.table.current_row()
        self.page.desk.go("catalogue", item="" if row is None else row.code)


def _item_there(row: ItemBalance | None) -> str:
    """The code of the item in hand for a form, which asks how many and which; empty where none is there."""
    return row.code if row is not None and (row.on_hand or row.workshop) else ""


def _scrapped_from(row: ItemBalance | None) -> Place:
    """Where an item waits for its minutes: the workshop, unless all of it is in the store."""
    return Place.STORE if row is not None and row.on_hand and not row.workshop else Place.WORKSHOP


def _all_away(row: ItemBalance | None) -> bool:
    """Whether all that is there of an item is in the workshop."""
    return row is not None and not row.on_hand and row.workshop > 0
