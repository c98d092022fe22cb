# SPDX-License-Identifier: Apache-2.0
"""A store with goods of every kind in it, filled through the services."""

from __future__ import annotations

from welfare_desk.domain.equipment.items import Item
from welfare_desk.domain.equipment.stock import Source
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.store import DeviceTold, DocumentTold, ItemBalance
from welfare_desk.services.equipment.catalogue import ListItems, list_items
from welfare_desk.services.equipment.happened import StockMoved
from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
from welfare_desk.services.equipment.store import (
    AskBalance,
    ListDevices,
    ListDocuments,
    balance,
    list_devices,
    list_documents,
)
from welfare_desk.services.session import Session

CHAIR, CANE = "WHEELCHAIR-MANUAL", "CANE-QUAD"
FIRST, SECOND = "WM-0001", "WM-0002"
DONOR = "خیریهٔ مهر"


def filled(session: Session) -> StockMoved:
    """Two wheelchairs with serials and ten canes come in from a donor."""
    lines = (
        ReceiveLine(CHAIR, 2, serials=(FIRST, SECOND), unit_cost=Rial(50_000_000), model="JTS-809"),
        ReceiveLine(CANE, 10, unit_cost=Rial(4_200_000)),
    )
    return session.do(receive, ReceiveGoods(lines, Source.DONOR, "128/7", party=DONOR))


def stock(session: Session, item: str = CANE) -> ItemBalance:
    """The balance of an item."""
    (found,) = session.ask(balance, AskBalance(item))
    return found


def item(session: Session, code: str = CANE) -> Item:
    """An item of the catalogue as it stands."""
    return next(one for one in session.ask(list_items, ListItems()) if one.code == code)


def device(session: Session, serial: str = FIRST) -> DeviceTold:
    """A device as it stands."""
    found = session.ask(list_devices, ListDevices(words=serial)).rows
    return next(one for one in found if one.serial == serial)


def documents(session: Session) -> tuple[DocumentTold, ...]:
    """The documents of the store, the latest first."""
    return session.ask(list_documents, ListDocuments()).rows
