# SPDX-License-Identifier: Apache-2.0
"""The monthly list as text for a bank.

One line of kind, month, count and sum, then a line for each payment: SHEBA, rial, name and identifier of
whoever has the account (of the client or head where nobody else is known), file number. Cells stand between
tabs, lines end as on Windows, UTF-8 with its mark. Lines without a SHEBA are left out, since no bank can pay
them; count and sum are those of what is written.
"""

from __future__ import annotations

from collections.abc import Iterable

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.listing import Line


def _owner(line: Line) -> tuple[str, str]:
    """Name and identifier that the bank compares with the account."""
    if line.sheba_owner:
        return line.sheba_owner, line.owner_identifier
    return line.name, line.identifier


_TABS = str.maketrans("\t\r\n", "   ")


def bank_text(kind: PaymentKind, month: JalaliMonth, lines: Iterable[Line]) -> tuple[bytes, int]:
    """The file, and how many payments it holds."""
    paid = [line for line in lines if line.sheba and line.net > 0]
    head = (kind.value, str(month), str(len(paid)), str(sum(line.net for line in paid)))
    rows = [head, *((line.sheba, str(line.net), *_owner(line), line.file_no) for line in paid)]
    text = "".join("\t".join(cell.translate(_TABS) for cell in row) + "\r\n" for row in rows)
    return text.encode("utf-8-sig"), len(paid)
