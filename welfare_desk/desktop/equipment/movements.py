# SPDX-License-Identifier: Apache-2.0
"""Documents of the store: what moved, of whom, by which paper, and whether it stands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from welfare_desk.desktop.casework.papers import reprint
from welfare_desk.desktop.equipment.acts import StoreActs
from welfare_desk.desktop.equipment.caring import may_be_taken_back
from welfare_desk.desktop.equipment.listing import Narrowed
from welfare_desk.desktop.equipment.loans.returning import voucher_back
from welfare_desk.desktop.equipment.part import Part
from welfare_desk.desktop.equipment.stock_columns import UNKNOWN
from welfare_desk.desktop.frame.page import Key, Page
from welfare_desk.desktop.kit.allowing import allow, lacking, nothing_chosen, unless
from welfare_desk.desktop.kit.buttons import Button
from welfare_desk.desktop.kit.columns import CellLook, Column, PageRequest
from welfare_desk.desktop.kit.fields.span import DaySpan
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.keyed import keyed
from welfare_desk.desktop.kit.table import Table
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.equipment import document_tone, document_words, source_words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.stock import DocumentKind
from welfare_desk.domain.summary.store import DocumentSort, DocumentTold
from welfare_desk.domain.text import isolate
from welfare_desk.services.equipment.catalogue import ListItems, list_items
from welfare_desk.services.equipment.correcting import right_to_take_back
from welfare_desk.services.equipment.store import ListDocuments, list_documents

_WIDE = 1200


class MovementsPart(Part):
    """Enter prints the paper of a document once more; Ctrl+Del takes the document back."""

    name = "movements"
    poses = ("back",)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.acts = StoreActs(page)
        kinds = [Option(kind, document_words(kind)) for kind in DocumentKind]
        self.filters = FilterBar(
            [
                FilterChip("kind", self.tr("Document"), kinds, many=False, kept=False),
                FilterChip("item", self.tr("Item"), many=False, kept=False),
            ]
        )
        self.span = DaySpan(page.desk.today)
        self.table = Table(
            document_columns(),
            name="equipment_documents",
            accessible_name=self.tr("Documents of the store"),
            key=lambda row: row.id,
            two_lines=True,
            memory=page.desk.memory,
        )
        self.list = Narrowed(page, self.table, self.filters, self._asked, self._loaded)
        self.list.nothing = (
            self.tr("Nothing has moved yet"), self.tr("Ins under «Stock» records a goods receipt.")
        )  # fmt: skip
        self.list.top.insertWidget(1, self.span)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        self.leads_to = self.table
        self.back_button = Button(self.tr("Take back"), "rotate-ccw")
        self.paper_button = Button(self.tr("Its paper"), "printer")
        self.paper_act = keyed(
            self, self.tr("Paper of the document once more"), "printer", self.print_paper, "Ctrl+P",
            self.paper_button,
        )  # fmt: skip
        self.back_act = keyed(
            self,
            self.tr("Take the document back"),
            "rotate-ccw",
            self.take_back,
            "Ctrl+Del",
            self.back_button,
        )
        self.file_act = keyed(
            self, self.tr("Open the client's file"), "folder-open", self.open_file, "Ctrl+O"
        )
        self.came_act = keyed(
            self, self.tr("Goods of the voucher come back"), "undo-2", self.goods_back, "Ctrl+B"
        )
        self.span.changed.connect(self.list.show_rows)
        self.table.opened.connect(self.print_paper)
        self.table.current_changed.connect(self._allow)
        self.table.menu_wanted.connect(self._open_menu)
        page.recalls.on_row("document-back", self.table, self.take_back)
        page.recalls.on_row("voucher-back", self.table, self.goods_back)
        self._allow()

    @staticmethod
    def title() -> str:
        return QCoreApplication.translate("StoreParts", "Movements")

    def buttons(self) -> tuple[Button, ...]:
        return self.back_button, self.paper_button

    def narrowing(self) -> QWidget:
        return self.list.narrow

    def choose(self, **arguments: object) -> None:
        """`item` is the code of the item whose documents are shown."""
        item = arguments.get("item")
        if isinstance(item, str):
            self.filters.show_values({"item": (item,) if item else ()})

    def show_first(self) -> None:
        self.page.ask(list_items, ListItems(), self._offer, latest="items of documents")
        self.list.show_rows()

    def reload(self) -> None:
        self.list.reload()

    def fit(self, width: int) -> None:
        self.list.narrow.shorten(width < _WIDE)

    def clear(self) -> bool:
        dated = any(self.span.days())
        if dated:
            self.span.clear()
        cleared = self.list.clear()
        if dated and not cleared:
            self.list.show_rows()
        return dated or cleared

    def status(self) -> tuple[tuple[str, Tone | None], ...]:
        total = self.table.rows.total
        told = self.tr("{count} documents in this list", "", total).format(count=number(total))
        return ((told, None),)

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("Enter", self.tr("its paper"), Permission.PRINT_PAPERS),
            Key("Ctrl+O", self.tr("open file")),
            Key("Ctrl+B", self.tr("goods back"), Permission.EDIT_STORE),
            Key("Ctrl+Del", self.tr("take back"), Permission.EDIT_STORE),
        )

    def pose(self, name: str) -> None:
        self.take_back()

    # rows

    def _offer(self, catalogue: tuple[Item, ...]) -> None:
        self.filters.chips["item"].offer([Option(item.code, item.name) for item in catalogue])

    def goes_out(self) -> tuple[Any, Any] | None:
        return self.list.asked_now()

    def _asked(self, listing: Narrowed, request: PageRequest) -> tuple[Any, Any]:
        since, until = self.span.days()
        sort = DocumentSort(request.sort) if request.sort else DocumentSort.RECORDED
        return list_documents, ListDocuments(
            str(listing.value("kind")),
            str(listing.value("item")),
            "",
            since,
            until,
            listing.narrow.wanted(),
            sort,
            request.descending if request.sort else True,
            request.offset,
            request.limit,
        )

    def _loaded(self, total: int) -> None:
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        row: DocumentTold | None = self.table.current_row()
        one = unless(row is not None, nothing_chosen())
        none = self.tr("This movement has no paper.")
        desk = self.page.desk
        allow(
            self.paper_act,
            lacking(desk, Permission.PRINT_PAPERS),
            one,
            unless(row is not None and row.paper_kind, none),
        )
        final = self.tr("It was taken back already, or is a correction, which is final.")
        right = Permission.EDIT_STORE if row is None else right_to_take_back(row.kind)
        allow(self.back_act, lacking(desk, right), one, unless(may_be_taken_back(row), final))
        no_voucher = self.tr("Goods come back by the voucher that handed them out, while it stands.")
        allow(self.came_act, lacking(desk, Permission.EDIT_STORE), one, unless(_hands_out(row), no_voucher))
        nobody = self.tr("This document is about no file.")
        allow(self.file_act, one, unless(row is not None and row.file_no, nobody))

    # acts

    def print_paper(self) -> None:
        """Print the paper of the document under the cursor once more."""
        row: DocumentTold | None = self.table.current_row()
        if row is None:
            return
        if row.paper_kind:
            reprint(self.page, row.paper_kind, row.number)
        else:
            self.page.desk.say(self.tr("This movement has no paper."), Tone.AMBER, "info")

    def take_back(self) -> None:
        """Take the document under the cursor back by a correction."""
        row: DocumentTold | None = self.table.current_row()
        if row is not None and may_be_taken_back(row):
            self.acts.take_back(row)

    def goods_back(self) -> None:
        """What the voucher under the cursor handed out comes back from the client."""
        row: DocumentTold | None = self.table.current_row()
        if row is not None and _hands_out(row) and self.page.permits(Permission.EDIT_STORE):
            voucher_back(self.page, row)

    def open_file(self) -> None:
        """Go to the file of the client whom the document is about."""
        row: DocumentTold | None = self.table.current_row()
        if row is not None and row.file_no:
            self.page.desk.go("file", key=row.file_no)

    def _open_menu(self, row: Any, at: QPoint) -> None:
        menu = QMenu(self)
        for act in (self.paper_act, self.file_act, self.came_act, self.back_act):
            menu.addAction(act)
        menu.popup(at)


def _hands_out(row: DocumentTold | None) -> bool:
    """Whether it is a voucher that stands."""
    return row is not None and row.kind is DocumentKind.ISSUE and not row.reversed_by


def document_columns() -> list[Column]:
    """Documents, those that were taken back struck through."""
    translate = QCoreApplication.translate
    return [
        Column(
            "kind",
            translate("StoreDocuments", "Document"),
            lambda row: document_words(row.kind),
            CellLook.CHIP,
            width=108,
            least=96,
            sort=DocumentSort.KIND,
            tone=lambda row: document_tone(row.kind),
            struck=lambda row: bool(row.reversed_by),
        ),
        Column(
            "number",
            translate("StoreDocuments", "Number"),
            lambda row: row.number or UNKNOWN,
            CellLook.DIGITS,
            width=112,
            least=104,
            sort=DocumentSort.NUMBER,
        ),
        Column(
            "happened_on",
            translate("StoreDocuments", "Day"),
            lambda row: day(row.happened_on),
            CellLook.DIGITS,
            width=104,
            least=104,
            sort=DocumentSort.DAY,
        ),
        Column(
            "who",
            translate("StoreDocuments", "Client or other side"),
            lambda row: row.who or UNKNOWN,
            CellLook.STRONG,
            width=150,
            stretch=2,
            sort=DocumentSort.NAME,
            second=_who_note,
        ),
        *_goods_columns(),
    ]


def _goods_columns() -> list[Column]:
    """What a document moved, and whether it stands."""
    translate = QCoreApplication.translate
    return [
        Column(
            "goods",
            translate("StoreDocuments", "Goods"),
            lambda row: row.items or UNKNOWN,
            width=200,
            stretch=3,
            second=lambda row: row.reason,
        ),
        Column(
            "pieces",
            translate("StoreDocuments", "Pieces"),
            lambda row: number(row.pieces),
            width=62,
            drop=2,
        ),
        Column(
            "by",
            translate("StoreDocuments", "Keyed in by"),
            lambda row: row.recorded_by,
            CellLook.MUTED,
            width=110,
            drop=3,
        ),
        Column(
            "standing",
            translate("StoreDocuments", "Standing"),
            _standing,
            CellLook.CHIP,
            width=150,
            least=120,
            tone=lambda row: Tone.AMBER if row.reversed_by else Tone.GREY,
        ),
    ]


def _who_note(row: DocumentTold) -> str:
    if row.file_no:
        file = QCoreApplication.translate("StoreDocuments", "file {file_no}")
        return file.format(file_no=isolate(row.file_no))
    return "" if row.source is None else source_words(row.source)


def _standing(row: DocumentTold) -> str:
    if row.reversed_by:
        told = QCoreApplication.translate("StoreDocuments", "back by {number}")
        return told.format(number=isolate(row.reversed_by))
    if row.kind is DocumentKind.REVERSAL and row.reverses:
        told = QCoreApplication.translate("StoreDocuments", "of {number}")
        return told.format(number=isolate(row.reverses))
    return ""
