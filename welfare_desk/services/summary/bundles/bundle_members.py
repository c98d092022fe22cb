# SPDX-License-Identifier: Apache-2.0
"""What a bundle holds beside its document: the workbook and the numbered book of the month."""

from __future__ import annotations

import io
from dataclasses import replace

from welfare_desk.domain.calendar import IRAN
from welfare_desk.domain.papers import Original, PaperKind
from welfare_desk.domain.summary.bundles.demands import BOOK, WORKBOOK
from welfare_desk.domain.summary.bundles.document import Sealed
from welfare_desk.domain.summary.monthly.book import for_headquarters
from welfare_desk.services.door import Work
from welfare_desk.services.numbered import form_of, thawed
from welfare_desk.services.paper_marks import Marks
from welfare_desk.services.summary.bundles.exporting import Origin, bundle_member
from welfare_desk.services.summary.monthly.papers import number_book
from welfare_desk.services.summary.monthly.workbook import month_book
from welfare_desk.storage import papers
from welfare_desk.storage.summary.monthly import closings


@bundle_member(WORKBOOK)
def workbook(origin: Origin, month: Sealed) -> bytes:
    """The workbook as it is exported alone."""
    from welfare_desk.documents.summary.monthly.workbook import write_month

    content = io.BytesIO()
    write_month(content, month_book(origin.db.apart, month.closed.month))
    return content.getvalue()


@bundle_member(BOOK)
def book(origin: Origin, month: Sealed) -> bytes | None:
    """The statistical book under its number, as it leaves the office (`for_headquarters`).

    One that has no number yet gets it within the transaction.
    """
    closed, connection = month.closed.month, origin.db.connection
    if isinstance(origin, Work):
        number_book(origin, closed)
    version = closings.version(origin.db.apart, closed)
    stored = papers.month_paper_of(connection, PaperKind.STATISTICAL_BOOK, closed, version)
    if stored is None:
        return None
    assert origin.now is not None
    made_at = origin.now.astimezone(IRAN).replace(microsecond=0)
    form = form_of(stored)
    kept, seal = thawed(form, stored, Marks(Original(made_at, "")))
    unsigned = replace(kept.stamp, printed_by="", office=replace(kept.stamp.office, head_name=""))
    return form.pdf(replace(kept, facts=for_headquarters(kept.facts), stamp=unsigned), seal)
