# SPDX-License-Identifier: Apache-2.0
"""The forms of the store and how they are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from tests.support.stocked import CANE, device, documents, filled, item
from welfare_desk.desktop.equipment import caring, count_open, item_dialog, leaving, receipt, statement
from welfare_desk.desktop.equipment.goods_form import GoodsForm
from welfare_desk.desktop.frame.command_dialog import CommandDialog
from welfare_desk.domain.summary.store import DeviceTold, DocumentTold
from welfare_desk.services.equipment.catalogue import ChangeItem, ItemFacts, change_item
from welfare_desk.services.session import Session


def a_document(session: Session) -> DocumentTold:
    """The receipt of the office, recorded where there is none yet."""
    if not documents(session):
        filled(session)
    return documents(session)[-1]


def a_device(session: Session) -> DeviceTold:
    """A device of that receipt."""
    a_document(session)
    return device(session)


def cane_facts(session: Session) -> ItemFacts:
    """The cane as it stands, as a form would send it."""
    now = item(session)
    return ItemFacts(
        now.code, now.name, now.group, now.kind, now.unit, now.sizes, now.disabilities, now.reissue_months,
        now.need, now.service, now.returnable, now.needs_prescription, now.min_stock, now.barcode,
        now.unit_price, now.shelf,
    )  # fmt: skip


def other_least(session: Session) -> None:
    """Another desk wants more canes in stock."""
    facts = replace(cane_facts(session), min_stock=25)
    session.do(change_item, ChangeItem(facts, item(session).version))


EQUIPMENT_BASES: frozenset[type[CommandDialog]] = frozenset({GoodsForm})

EQUIPMENT_FORMS: dict[type[CommandDialog], Callable[[Any], CommandDialog]] = {
    receipt.GoodsReceiptDialog: lambda at: receipt.GoodsReceiptDialog(at.page),
    leaving.TransferDialog: lambda at: leaving.TransferDialog(at.page),
    leaving.ScrapDialog: lambda at: leaving.ScrapDialog(at.page),
    leaving.WorkshopDialog: lambda at: leaving.WorkshopDialog(at.page),
    statement.StatementDialog: lambda at: statement.StatementDialog(at.page),
    caring.CareDialog: lambda at: caring.CareDialog(at.page, a_device(at.session)),
    caring.TakeBackDialog: lambda at: caring.TakeBackDialog(at.page, a_document(at.session)),
    count_open.BeginCountDialog: lambda at: count_open.BeginCountDialog(at.page),
    item_dialog.ItemDialog: lambda at: item_dialog.ItemDialog(at.page, item(at.session, CANE)),
}
