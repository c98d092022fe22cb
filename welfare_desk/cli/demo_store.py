# SPDX-License-Identifier: Apache-2.0
"""The demo's step in the store: a wheelchair goes to a client, and the voucher is printed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from welfare_desk.cli.printing import printed_paper

if TYPE_CHECKING:
    from welfare_desk.services.session import Session

ITEM, SERIALS = "WHEELCHAIR-MANUAL", ("WC-1404-0031", "WC-1404-0032")
_LOOKED_AT = 200
"""Files looked at for one who may have a wheelchair."""

Wrote = Callable[[Path, bytes], Path]
Facts = tuple[None, dict[str, Any]]


def voucher(session: Session, folder: Path, wrote: Wrote) -> Facts:
    """Goods of a donor come in, one of them is lent, and its voucher is written as a PDF."""
    from welfare_desk.domain.casework.codes import Coverage, Domain
    from welfare_desk.domain.equipment.stock import Source
    from welfare_desk.domain.errors import RuleError
    from welfare_desk.domain.money import Rial
    from welfare_desk.domain.summary.listing import FileFilter, ListFiles
    from welfare_desk.services.casework.questions import list_files
    from welfare_desk.services.equipment.issuing import IssueGoods, IssueLine, issue
    from welfare_desk.services.equipment.receiving import ReceiveGoods, ReceiveLine, receive
    from welfare_desk.services.numbered import Issued

    line = ReceiveLine(ITEM, len(SERIALS), serials=SERIALS, unit_cost=Rial(50_000_000))
    goods = ReceiveGoods((line,), Source.DONOR, "ن/۴۶۰", party="مؤسسهٔ خیریهٔ مهر لاله")
    receipt = session.do(receive, goods).number
    due = session.today() + timedelta(days=90)
    wanted = FileFilter(domains=(Domain.REHABILITATION,), coverages=(Coverage.COVERED,))
    for row in session.ask(list_files, ListFiles(wanted, limit=_LOOKED_AT)).rows:
        chair = IssueLine(ITEM, serials=SERIALS[:1], due_on=due)
        lent = IssueGoods(row.file_no, (chair,), collector="رضا مرادی", kinship="برادر")
        try:
            moved = session.do(issue, lent)
        except RuleError:  # who has one already
            continue
        assert moved.kind is not None
        issued = Issued(moved.kind, moved.number, moved.fingerprint)
        wrote(folder / f"{issued.kind.value}.pdf", printed_paper(session, issued))
        return None, {"receipt": receipt, "voucher": issued.number, "file_no": row.file_no, "item": ITEM}
    return None, {"receipt": receipt}
