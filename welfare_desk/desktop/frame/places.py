# SPDX-License-Identifier: Apache-2.0
"""The parts of pages that the palette leads to: lists behind tabs, and sections of the settings.

Their words are those of the tabs themselves, in the contexts of their rooms.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.pages import spec_of, title_of
from welfare_desk.domain.access import Permission


@dataclass(frozen=True)
class Place:
    """A part of a page: what the page's `load` calls it, and its words as a context's source string.

    `needs`: the right without which the page does not offer it, beside the page's own. `further` are words by
    which it is found too, a source string of the context `PageParts`.
    """

    page: str
    argument: str
    part: str
    context: str
    source: str
    needs: Permission | None = None
    further: str = ""

    @property
    def about(self) -> str:
        """Further words in the language in force."""
        return _further()[self.further] if self.further else ""

    @property
    def words(self) -> str:
        """The words of its tab in the language in force."""
        return QCoreApplication.translate(self.context, self.source)


_ENROLMENT = "Request of the office, certificate of the province, key of the office"


def _further() -> dict[str, str]:
    return {
        _ENROLMENT: QCoreApplication.translate(
            "PageParts", "Request of the office, certificate of the province, key of the office"
        )
    }


PLACES: tuple[Place, ...] = (
    Place("reception", "shown", "receptions", "Reception", "Requests at the desk"),
    Place("reception", "shown", "requests", "Reception", "Open requests"),
    Place("reception", "shown", "transfers", "Reception", "Unanswered moves"),
    Place("commission", "tab", "sessions", "CommissionPage", "Sessions"),
    Place("commission", "tab", "waiting", "CommissionPage", "Waiting for a session"),
    Place("commission", "tab", "inquiries", "CommissionPage", "Inquiries"),
    Place("visits", "tab", "due", "VisitsPage", "Due"),
    Place("visits", "tab", "planned", "VisitsPage", "Planned by day"),
    Place("visits", "tab", "done", "VisitsPage", "Done"),
    Place("visits", "tab", "centres", "VisitsPage", "Centres"),
    Place("pension", "tab", "list", "MonthTabs", "List"),
    Place("pension", "tab", "reconciliation", "MonthTabs", "Reconciliation"),
    Place("pension", "tab", "arrears", "MonthTabs", "Arrears"),
    Place("pension", "tab", "proposals", "MonthTabs", "Proposals"),
    Place("equipment", "tab", "stock", "StoreParts", "Stock"),
    Place("equipment", "tab", "movements", "StoreParts", "Movements"),
    Place("equipment", "tab", "devices", "StoreParts", "Devices"),
    Place("equipment", "tab", "count", "StoreParts", "Stock count"),
    Place("equipment", "tab", "loans", "StoreParts", "Loans"),
    Place("equipment", "tab", "overdue", "StoreParts", "Overdue"),
    Place("equipment", "tab", "requests", "StoreParts", "Requests"),
    Place("equipment", "tab", "committee", "StoreParts", "Committee"),
    Place("equipment", "tab", "promises", "StoreParts", "Promises"),
    Place("equipment", "tab", "outreach", "StoreParts", "Outreach"),
    Place("equipment", "tab", "approvals", "StoreParts", "Approvals"),
    Place("equipment", "tab", "cash", "StoreParts", "Cash aids"),
    Place("month", "tab", "checks", "MonthParts", "Checks"),
    Place("month", "tab", "declared", "MonthParts", "Declared and computed"),
    Place("month", "tab", "tables", "MonthParts", "Tables of the month"),
    Place("month", "tab", "news", "MonthParts", "News and growth"),
    Place("quality", "tab", "findings", "QualityPage", "Findings"),
    Place("quality", "tab", "doubles", "QualityPage", "Likely doubles", Permission.MERGE_PERSONS),
    Place("quality", "tab", "merges", "QualityPage", "Merges", Permission.MERGE_PERSONS),
    Place("trail", "tab", "changes", "TrailPage", "Changes"),
    Place("trail", "tab", "seen", "TrailPage", "Seen and carried away"),
    Place("settings", "section", "letterhead", "Settings", "Letterhead, signers"),
    Place("settings", "section", "rules", "Settings", "Rules by date"),
    Place("settings", "section", "rates", "Settings", "Rates"),
    Place("settings", "section", "lists", "Settings", "The office's lists"),
    Place("settings", "section", "enrolment", "Settings", "Headquarters", further=_ENROLMENT),
    Place("settings", "section", "printers", "Settings", "Printers and paper"),
    Place("settings", "section", "store_printers", "Settings", "Store printers"),
    Place("settings", "section", "look", "Settings", "Look and language"),
)

ERRANDS: tuple[Place, ...] = (
    Place("month", "errand", "reopen", "Closing", "Open the closed month again", Permission.APPROVE),
    Place("month", "errand", "day", "DayStatements", "Statement of the head for a day"),
)
"""Acts of pages that somebody looks for from anywhere: the page is shown, and they are done there."""


def errands_for(may: Callable[[str], bool]) -> Iterator[tuple[Place, str]]:
    """The errands that somebody with these rights may do, each with its page's icon."""
    for errand in ERRANDS:
        spec = spec_of(errand.page)
        if may(spec.permission) and (errand.needs is None or may(errand.needs)):
            yield errand, spec.icon


def places_for(may: Callable[[str], bool]) -> Iterator[tuple[Place, str, str]]:
    """The places that somebody with these rights may see, each with its words and its page's icon."""
    goes = QCoreApplication.translate("PageParts", "Go to {page}: {part}")
    for place in PLACES:
        spec = spec_of(place.page)
        if may(spec.permission) and (place.needs is None or may(place.needs)):
            yield place, goes.format(page=title_of(spec), part=place.words), spec.icon
