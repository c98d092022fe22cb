# SPDX-License-Identifier: Apache-2.0
"""Lists of the store: balances, documents with their movements, devices, what came in."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.lists.listing import (
    FILE,
    ITEM,
    SINCE,
    UNTIL,
    WORDS_TYPED,
    ListSheet,
    Narrowing,
    word_of,
)
from welfare_desk.documents.sheets.values import Column, Kind, Value
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.stock import DocumentKind, Place, Source
from welfare_desk.domain.summary.store import DeviceTold, DocumentTold, GiftLine, ItemBalance

_group, _kind, _unit = word_of(ItemGroup), word_of(ItemKind), word_of(Unit)
_document, _place, _source = word_of(DocumentKind), word_of(Place), word_of(Source)


def _balance(row: ItemBalance) -> Sequence[Value]:
    return (
        row.code,
        row.name,
        row.size,
        _group(row.group),
        _kind(row.kind),
        _unit(row.unit),
        row.on_hand,
        row.allocated,
        row.free,
        row.workshop,
        row.on_loan,
        row.min_stock,
        row.below,
        row.shelf,
    )


BALANCES = ListSheet(
    "موجودی انبار",
    (
        Column("کد کالا", Kind.IDENTIFIER, 24),
        Column("کالا", width=28),
        Column("اندازه"),
        Column("گروه"),
        Column("گونه"),
        Column("یکا", width=10),
        Column("موجودی", Kind.NUMBER),
        Column("تخصیص‌یافته", Kind.NUMBER),
        Column("آزاد", Kind.NUMBER),
        Column("تعمیرگاه", Kind.NUMBER),
        Column("امانی", Kind.NUMBER),
        Column("حداقل موجودی", Kind.NUMBER),
        Column("کمتر از حداقل", width=12),
        Column("جای قفسه", Kind.IDENTIFIER),
    ),
    _balance,
    {"item": ITEM, "by_size": Narrowing("ردیف‌ها", lambda value: "برای هر اندازه" if value else "")},
)


def _document_row(row: DocumentTold) -> Sequence[Value]:
    return (
        _document(row.kind),
        row.number,
        row.happened_on,
        row.items,
        row.pieces,
        row.file_no,
        row.who,
        _source(row.source),
        row.collector,
        row.reason,
        row.recorded_by,
        row.reversed_by,
        row.reverses,
    )


DOCUMENTS = ListSheet(
    "گردش انبار",
    (
        Column("سند"),
        Column("شماره", Kind.IDENTIFIER),
        Column("تاریخ", Kind.DATE),
        Column("کالاها", width=40),
        Column("تعداد", Kind.NUMBER),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("طرف", width=28),
        Column("منبع"),
        Column("گیرنده"),
        Column("دلیل", width=30),
        Column("ثبت‌کننده"),
        Column("باطل‌شده با", Kind.IDENTIFIER),
        Column("باطل‌کنندهٔ", Kind.IDENTIFIER),
    ),
    _document_row,
    {
        "kind": Narrowing("سند", _document),
        "item": ITEM,
        "file_no": FILE,
        "since": SINCE,
        "until": UNTIL,
        "words": WORDS_TYPED,
    },
    {"تاریخ": "day", "شماره": "number", "سند": "kind", "طرف": "name"},
)


def _device(row: DeviceTold) -> Sequence[Value]:
    return (
        row.code,
        row.item,
        row.size,
        row.serial,
        row.model,
        _place(row.place),
        row.file_no,
        row.holder,
        row.promised_until,
        row.received_on,
        _source(row.source),
        row.donor,
        row.unit_cost if row.unit_cost is not None else "نامشخص",
        row.repairs,
    )


DEVICES = ListSheet(
    "دستگاه‌ها",
    (
        Column("کد کالا", Kind.IDENTIFIER, 24),
        Column("کالا", width=28),
        Column("اندازه"),
        Column("سریال", Kind.IDENTIFIER),
        Column("مدل", Kind.IDENTIFIER),
        Column("جا", width=24),
        Column("شماره پرونده", Kind.IDENTIFIER),
        Column("نزد یا برای", width=28),
        Column("تخصیص تا", Kind.DATE),
        Column("تاریخ ورود", Kind.DATE),
        Column("منبع"),
        Column("خیّر یا فرستنده", width=24),
        Column("بهای واحد (ریال)", Kind.MONEY),
        Column("هزینهٔ تعمیر (ریال)", Kind.MONEY),
    ),
    _device,
    {"item": ITEM, "place": Narrowing("جا", _place), "words": WORDS_TYPED},
    {
        "کالا": "item",
        "سریال": "serial",
        "جا": "place",
        "تاریخ ورود": "received",
        "نزد یا برای": "holder",
        "هزینهٔ تعمیر (ریال)": "repairs",
    },
)


def _gift(row: GiftLine) -> Sequence[Value]:
    return (
        row.receipt,
        row.received_on,
        _source(row.source),
        row.donor,
        row.code,
        row.item,
        row.size,
        row.unit_cost if row.unit_cost is not None else "نامشخص",
        row.received,
        row.store,
        row.workshop,
        row.on_loan,
        row.given,
        row.transferred,
        row.scrapped,
        row.missing,
        row.clients,
    )


GIFTS = ListSheet(
    "ورودی‌های انبار و سرنوشت آنها",
    (
        Column("رسید", Kind.IDENTIFIER),
        Column("تاریخ ورود", Kind.DATE),
        Column("منبع"),
        Column("خیّر یا فرستنده", width=24),
        Column("کد کالا", Kind.IDENTIFIER, 24),
        Column("کالا", width=28),
        Column("اندازه"),
        Column("بهای واحد (ریال)", Kind.MONEY),
        Column("واردشده", Kind.NUMBER),
        Column("انبار", Kind.NUMBER),
        Column("تعمیرگاه", Kind.NUMBER),
        Column("امانی", Kind.NUMBER),
        Column("تحویل قطعی", Kind.NUMBER),
        Column("انتقال", Kind.NUMBER),
        Column("اسقاط", Kind.NUMBER),
        Column("کسری", Kind.NUMBER),
        Column("مددجویان", Kind.NUMBER),
    ),
    _gift,
    {"words": WORDS_TYPED, "source": Narrowing("منبع", _source)},
    {"تاریخ ورود": "received", "خیّر یا فرستنده": "donor", "کالا": "item"},
)

STORE = {
    "equipment.balance": BALANCES,
    "equipment.documents": DOCUMENTS,
    "equipment.devices": DEVICES,
    "equipment.gifts": GIFTS,
}
"""By the question that gives the rows."""
