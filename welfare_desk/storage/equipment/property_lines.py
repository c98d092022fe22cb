# SPDX-License-Identifier: Apache-2.0
"""What the half-yearly statement of non-consumable property counts (domain notes 1.3)."""

from __future__ import annotations

from datetime import date
from typing import Any

from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.equipment.store_papers import PropertyLine
from welfare_desk.domain.money import Rial

_HELD = "('store', 'workshop', 'loan')"
_IN = f"(to_place IN {_HELD}) - (from_place IN {_HELD})"

_LINES = f"""
WITH moved AS (
    SELECT stock_entry.item_id, quantity, {_IN} AS net, to_place, from_place, happened_on, kind, unit_cost
    FROM stock_entry JOIN stock_document ON stock_document.id = stock_entry.document_id
    JOIN stock_lot ON stock_lot.id = stock_entry.lot_id WHERE happened_on <= :until)
SELECT code, name, unit,
    coalesce(sum(CASE WHEN happened_on < :since THEN quantity * net END), 0),
    coalesce(sum(CASE WHEN happened_on >= :since AND net > 0 THEN quantity END), 0),
    coalesce(sum(CASE WHEN happened_on >= :since AND net < 0 AND to_place <> 'scrapped'
        THEN quantity END), 0),
    coalesce(sum(CASE WHEN happened_on >= :since AND to_place = 'scrapped' THEN quantity END), 0),
    coalesce(sum(quantity * net), 0),
    coalesce(sum(quantity * ((to_place = 'loan') - (from_place = 'loan'))), 0),
    CASE WHEN sum(net <> 0 AND unit_cost IS NULL) = 0 THEN sum(quantity * net * unit_cost) END
FROM moved JOIN equipment_item ON equipment_item.id = item_id
WHERE equipment_item.kind <> 'consumable' GROUP BY item_id
HAVING sum(net <> 0) > 0 ORDER BY item_id
"""


def property_lines(raw: Any, since: date, until: date) -> tuple[PropertyLine, ...]:
    """A row for each durable item that the office had or moved by the end of the days.

    What is on loan is the office's property still; what was given for good, transferred or found missing is
    out, scrapped property told apart. Opening + in − out − scrapped = closing.
    """
    asked = {"since": since.isoformat(), "until": until.isoformat()}
    return tuple(_line(row) for row in raw.execute(_LINES, asked).fetchall())


def _line(row: tuple[Any, ...]) -> PropertyLine:
    values = list(row)
    values[2] = Unit(row[2])
    values[9] = None if row[9] is None else Rial(row[9])
    return PropertyLine(*values)
