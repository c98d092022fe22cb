# SPDX-License-Identifier: Apache-2.0
"""What is where: balances of items, of lots, and the ledger card behind them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.stock import HELD, DocumentKind, Place, Source
from welfare_desk.domain.equipment.store_papers import LedgerRow
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.store import CardLine, ItemBalance, PromisedPieces
from welfare_desk.storage.equipment.ledger_tables import printed_number
from welfare_desk.storage.equipment.request_tables import HOLDS, PROMISED

_BALANCE = f"""
SELECT equipment_item.id, code, name, item_group, kind, unit, {{size}}, min_stock,
    coalesce(sum(stock_balance.store), 0), {PROMISED},
    coalesce(sum(workshop), 0), coalesce(sum(loan), 0), retired, shelf,
    (SELECT min(expires_on) FROM allocation WHERE allocation.item_id = equipment_item.id {{of_size}}
        AND {HOLDS}), barcode
FROM equipment_item LEFT JOIN stock_balance ON stock_balance.item_id = equipment_item.id
WHERE (:code = '' OR code = :code)
GROUP BY equipment_item.id{{group}} ORDER BY item_group, equipment_item.id{{group}}
"""


def balances(raw: Any, today: date, code: str = "", *, by_size: bool = False) -> tuple[ItemBalance, ...]:
    """Every item with its balance, or one; `by_size` gives a row for each size that ever was."""
    parts = (
        {
            "size": "coalesce(stock_balance.size, '')",
            "group": ", stock_balance.size",
            "of_size": "AND allocation.size = stock_balance.size",
        }
        if by_size
        else {"size": "''", "group": "", "of_size": ""}
    )
    rows = raw.execute(_BALANCE.format(**parts), {"today": today.isoformat(), "code": code}).fetchall()
    order = list(ItemGroup)
    found = [_balance(row) for row in rows]
    return tuple(sorted(found, key=lambda one: (order.index(one.group), one.item_id)))


def _balance(row: tuple[Any, ...]) -> ItemBalance:
    values = list(row)
    values[3:6] = [ItemGroup(row[3]), ItemKind(row[4]), Unit(row[5])]
    values[12] = bool(row[12])
    values[14] = None if row[14] is None else date.fromisoformat(row[14])
    return ItemBalance(*values)


_PROMISED = f"""
SELECT allocation.id, case_file.file_no, trim(person.first_name || ' ' || person.last_name),
    allocation.quantity,
    allocation.size, coalesce(device.serial, ''), allocated_on, allocation.expires_on,
    {printed_number("equipment_request")}
FROM allocation JOIN case_file ON case_file.id = allocation.file_id
JOIN person ON person.id = case_file.person_id
LEFT JOIN device ON device.id = allocation.device_id
LEFT JOIN equipment_request ON equipment_request.id = allocation.request_id
WHERE allocation.item_id = :item AND {HOLDS}
ORDER BY expires_on, allocation.id
"""


def promised(raw: Any, item_id: int, today: date) -> tuple[PromisedPieces, ...]:
    """To whom pieces of an item are promised as of a day, the promise that ends first first."""
    rows = raw.execute(_PROMISED, {"item": item_id, "today": today.isoformat()}).fetchall()
    return tuple(_promise(row) for row in rows)


def _promise(row: tuple[Any, ...]) -> PromisedPieces:
    values = list(row)
    values[6:8] = [date.fromisoformat(row[6]), date.fromisoformat(row[7])]
    return PromisedPieces(*values)


def lots(raw: Any, lot_ids: Iterable[int]) -> dict[int, dict[Place, int]]:
    """What is where of each lot."""
    rows = raw.execute(
        "SELECT lot_id, store, workshop, loan FROM lot_balance"
        " WHERE lot_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(set(lot_ids))),),
    )
    return {lot: dict(zip(HELD, counts, strict=True)) for lot, *counts in rows.fetchall()}


_NET = f"sum(quantity * ((to_place = '{Place.STORE}') - (from_place = '{Place.STORE}')))"


def stood(raw: Any, item_id: int, since: date) -> int:
    """Pieces in the store by the movements that happened before a day."""
    (net,) = raw.execute(
        f"SELECT coalesce({_NET}, 0) FROM stock_entry JOIN stock_document ON stock_document.id = document_id"
        " WHERE item_id = ? AND happened_on < ?",
        (item_id, since.isoformat()),
    ).fetchone()
    return int(net)


_LOWEST = """
SELECT happened_on, stood FROM (SELECT happened_on, stock_entry.id,
    coalesce((SELECT {place} FROM stock_balance WHERE item_id = :item AND size = :size), 0)
    - coalesce(sum(quantity * ((to_place = '{place}') - (from_place = '{place}'))) OVER (
        ORDER BY happened_on DESC, stock_entry.id DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS stood
    FROM stock_entry JOIN stock_document ON stock_document.id = document_id
    WHERE item_id = :item AND size = :size AND '{place}' IN (from_place, to_place) AND happened_on >= :since)
WHERE stood < 0 ORDER BY happened_on, id LIMIT 1
"""


def below_zero(raw: Any, pair: tuple[int, str], place: Place, since: date) -> tuple[date, int] | None:
    """The first day from `since` on that leaves an item of a size below zero at a place, and by how much.

    None where it never does. Walked back from the balance of today, so that only later movements are read.
    """
    asked = {"item": pair[0], "size": pair[1], "since": since.isoformat()}
    row = raw.execute(_LOWEST.format(place=place.value), asked).fetchone()
    return None if row is None else (date.fromisoformat(row[0]), -row[1])


_IN_STORE = f"(from_place = '{Place.STORE}' OR to_place = '{Place.STORE}')"
_PAST_STORE = f"('{Place.WORKSHOP}' IN (from_place, to_place) AND NOT {_IN_STORE})"
"""What a client brought back for the workshop, what is scrapped from there, and the taking back of both."""
_SLIP = f"""(SELECT {printed_number("slip")} FROM stock_entry AS brought
    JOIN stock_document AS by ON by.id = brought.document_id JOIN paper AS slip ON slip.id = by.paper_id
    WHERE brought.device_id = stock_entry.device_id AND brought.id < stock_entry.id
        AND brought.to_place = '{Place.WORKSHOP}' AND by.kind = '{DocumentKind.RETURN}'
        AND stock_entry.from_place = '{Place.WORKSHOP}'
    ORDER BY brought.id DESC LIMIT 1)"""

_CARD = f"""
WITH moved AS (
    SELECT stock_entry.document_id, min(stock_entry.id) AS first,
        sum(quantity * (to_place = '{Place.STORE}')) AS came,
        sum(quantity * (from_place = '{Place.STORE}')) AS went,
        CASE WHEN count(unit_cost) = count(*) THEN sum(quantity * unit_cost) END AS amount,
        max('{Place.LOAN}' IN (from_place, to_place)) AS loan,
        sum(quantity * ({_PAST_STORE})) AS past, group_concat(DISTINCT {_SLIP}) AS slips,
        json_group_array(json_array(stock_entry.size, quantity))
            FILTER (WHERE stock_entry.size <> '') AS sizes
    FROM stock_entry JOIN stock_lot ON stock_lot.id = lot_id
    JOIN stock_document ON stock_document.id = stock_entry.document_id
    WHERE stock_entry.item_id = :item AND ({_IN_STORE} OR {_PAST_STORE})
        AND happened_on BETWEEN :since AND :until
    GROUP BY stock_entry.document_id, to_place = '{Place.STORE}')
SELECT happened_on, stock_document.kind, {printed_number()},
    coalesce(nullif(trim(person.first_name || ' ' || person.last_name), ''), stock_document.party),
    came, went, :opening + sum(came - went) OVER (ORDER BY happened_on, first), amount,
    stock_document.source, loan,
    EXISTS (SELECT 1 FROM stock_document AS back WHERE back.reverses = stock_document.id),
    coalesce((SELECT {printed_number("taken")} FROM stock_document AS was
        JOIN paper AS taken ON taken.id = was.paper_id WHERE was.id = stock_document.reverses), ''),
    (SELECT was.kind FROM stock_document AS was WHERE was.id = stock_document.reverses),
    past, coalesce(slips, ''), sizes,
    stock_document.id, coalesce(paper.kind, ''), coalesce(case_file.file_no, '')
FROM moved JOIN stock_document ON stock_document.id = moved.document_id
LEFT JOIN paper ON paper.id = stock_document.paper_id
LEFT JOIN case_file ON case_file.id = stock_document.file_id
LEFT JOIN person ON person.id = case_file.person_id
ORDER BY happened_on, first
"""


def card(raw: Any, item_id: int, since: date, until: date) -> tuple[int, tuple[CardLine, ...]]:
    """What stood before the days, and a row for each document of them with the balance after it.

    Rows stand by the day on which they happened, those of one day in the order of recording: what is keyed
    in late stands where it belongs, and every balance is the one before it and the row. What passed beside
    the store, into the workshop or scrapped from it, has its row too: else nobody sees where a piece comes
    from later, or by which minutes it left the books.
    """
    opening = stood(raw, item_id, since)
    asked = {"item": item_id, "opening": opening, "since": since.isoformat(), "until": until.isoformat()}
    return opening, tuple(_card_line(row) for row in raw.execute(_CARD, asked).fetchall())


def _sizes(told: str) -> tuple[tuple[str, int], ...]:
    pieces: dict[str, int] = {}
    for size, quantity in json.loads(told):
        pieces[size] = pieces.get(size, 0) + quantity
    return tuple(sorted(pieces.items()))


def _card_line(row: tuple[Any, ...]) -> CardLine:
    on, kind, number, who, came, went, balance, amount, source, loan, reversed_, undoes, was, *more = row
    past, slips, sizes, *leads = more
    return CardLine(
        LedgerRow(
            date.fromisoformat(on),
            DocumentKind(kind),
            number,
            who,
            came,
            went,
            balance,
            None if amount is None else Rial(amount),
            None if source is None else Source(source),
            bool(loan),
            bool(reversed_),
            undoes,
            None if was is None else DocumentKind(was),
            past,
            "، ".join(slips.split(",")),
            _sizes(sizes),
        ),
        *leads,
    )
