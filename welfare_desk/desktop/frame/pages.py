# SPDX-License-Identifier: Apache-2.0
"""The pages of the window, in the order of the rail; each is imported on its first visit.

Titles are source strings of the context `Pages`; `_words` says each once for the translators.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.page import PageSpec
from welfare_desk.domain.access import Permission

PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "first",
        "First page",
        "layout-dashboard",
        "welfare_desk.desktop.summary.page:FirstPage",
        Permission.VIEW_FILES,
        rail="First page",
    ),
    PageSpec(
        "files",
        "Files",
        "folder-open",
        "welfare_desk.desktop.casework.listing.page:FilesPage",
        Permission.VIEW_FILES,
        rail="Files",
    ),
    PageSpec(
        "file",
        "File",
        "folder-open",
        "welfare_desk.desktop.casework.file:FilePage",
        Permission.VIEW_FILES,
        under="files",
    ),
    PageSpec(
        "ending",
        "Documents that end",
        "calendar-clock",
        "welfare_desk.desktop.attachments.ending:EndingDocumentsPage",
        Permission.VIEW_FILES,
        under="files",
    ),
    PageSpec(
        "import",
        "Import from Excel",
        "file-spreadsheet",
        "welfare_desk.desktop.exchange.wizard:ImportPage",
        Permission.IMPORT_FILES,
        under="files",
        listed=True,
    ),
    PageSpec(
        "quality",
        "Data quality",
        "shield-check",
        "welfare_desk.desktop.matching.page:QualityPage",
        Permission.VIEW_FILES,
        under="files",
        listed=True,
    ),
    PageSpec(
        "double",
        "Likely double",
        "users",
        "welfare_desk.desktop.matching.pair:PairPage",
        Permission.MERGE_PERSONS,
        under="files",
    ),
    PageSpec(
        "letters",
        "Letters",
        "mail",
        "welfare_desk.desktop.casework.letters.register:LettersPage",
        Permission.VIEW_FILES,
        under="files",
        listed=True,
    ),
    PageSpec(
        "papers",
        "Register of papers",
        "printer",
        "welfare_desk.desktop.papers.register:PapersPage",
        Permission.VIEW_FILES,
        under="files",
        listed=True,
    ),
    PageSpec(
        "reception",
        "Reception desk",
        "inbox",
        "welfare_desk.desktop.casework.reception.page:ReceptionPage",
        Permission.VIEW_FILES,
        rail="Reception",
    ),
    PageSpec(
        "queue",
        "Waiting queue",
        "list-ordered",
        "welfare_desk.desktop.waiting.page:QueuePage",
        Permission.VIEW_FILES,
        rail="Queue",
    ),
    PageSpec(
        "policy",
        "Ordering policy",
        "scale",
        "welfare_desk.desktop.waiting.policy.page:PolicyPage",
        Permission.VIEW_FILES,
        under="queue",
        listed=True,
    ),
    PageSpec(
        "admission",
        "Admission by quota",
        "badge-check",
        "welfare_desk.desktop.waiting.admission.page:AdmissionPage",
        Permission.VIEW_FILES,
        under="queue",
        listed=True,
    ),
    PageSpec(
        "calls",
        "Calls before an admission",
        "phone",
        "welfare_desk.desktop.waiting.admission.calls:CallsPage",
        Permission.VIEW_FILES,
        under="queue",
        listed=True,
    ),
    PageSpec(
        "runs",
        "Sealed runs",
        "stamp",
        "welfare_desk.desktop.waiting.admission.runs:RunsPage",
        Permission.VIEW_FILES,
        under="queue",
        listed=True,
    ),
    PageSpec(
        "pension",
        "Pension: lists and payments",
        "wallet",
        "welfare_desk.desktop.pension.page:PensionPage",
        Permission.VIEW_FILES,
        rail="Pension",
    ),
    PageSpec(
        "allowances",
        "Allowances",
        "hand-coins",
        "welfare_desk.desktop.pension.allowances_page:AllowancesPage",
        Permission.VIEW_FILES,
        under="pension",
        listed=True,
    ),
    PageSpec(
        "commission",
        "Commission and inquiries",
        "stethoscope",
        "welfare_desk.desktop.commission.page:CommissionPage",
        Permission.VIEW_FILES,
        under="files",
        listed=True,
    ),
    PageSpec(
        "session",
        "Session of the commission",
        "stethoscope",
        "welfare_desk.desktop.commission.session:SessionPage",
        Permission.VIEW_FILES,
        under="files",
    ),
    PageSpec(
        "extension",
        "Extension by circular",
        "calendar-clock",
        "welfare_desk.desktop.commission.extension:ExtensionPage",
        Permission.EXTEND_VALIDITY,
        under="files",
    ),
    PageSpec(
        "visits",
        "Visits",
        "map-pin",
        "welfare_desk.desktop.visits.page:VisitsPage",
        Permission.VIEW_FILES,
        under="files",
        listed=True,
    ),
    PageSpec(
        "equipment",
        "Equipment",
        "accessibility",
        "welfare_desk.desktop.equipment.page:EquipmentPage",
        Permission.VIEW_FILES,
        rail="Equipment",
    ),
    PageSpec(
        "committee",
        "Rehabilitation committee",
        "stethoscope",
        "welfare_desk.desktop.equipment.committee.page:CommitteePage",
        Permission.VIEW_FILES,
        under="equipment",
    ),
    PageSpec(
        "counter",
        "Delivery counter",
        "scan-line",
        "welfare_desk.desktop.equipment.counter.page:CounterPage",
        Permission.EDIT_STORE,
        under="equipment",
        listed=True,
    ),
    PageSpec(
        "catalogue",
        "Catalogue of items",
        "book-open",
        "welfare_desk.desktop.equipment.catalogue:CataloguePage",
        Permission.VIEW_FILES,
        under="equipment",
        listed=True,
    ),
    PageSpec(
        "gifts",
        "What gifts became",
        "gift",
        "welfare_desk.desktop.equipment.gifts:GiftsPage",
        Permission.VIEW_FILES,
        under="equipment",
        listed=True,
    ),
    PageSpec(
        "device",
        "Story of a device",
        "history",
        "welfare_desk.desktop.equipment.device_page:DevicePage",
        Permission.VIEW_FILES,
        under="equipment",
    ),
    PageSpec(
        "month",
        "Month and report",
        "calendar-check",
        "welfare_desk.desktop.summary.month.page:MonthPage",
        Permission.VIEW_FILES,
        rail="Month",
    ),
    PageSpec(
        "reports",
        "Reports",
        "table",
        "welfare_desk.desktop.summary.reports.page:ReportsPage",
        Permission.VIEW_FILES,
        under="month",
        listed=True,
    ),
    PageSpec(
        "headquarters",
        "Headquarters of the province",
        "building-2",
        "welfare_desk.desktop.summary.headquarters.page:HeadquartersPage",
        Permission.HEADQUARTERS,
        under="month",
        listed=True,
    ),
    PageSpec(
        "settings",
        "Settings",
        "settings",
        "welfare_desk.desktop.upkeep.page:SettingsPage",
        Permission.OWN_ACCOUNT,
        rail="Settings",
        at_foot=True,
    ),
    PageSpec(
        "users",
        "Users",
        "users",
        "welfare_desk.desktop.access.users:UsersPage",
        Permission.MANAGE_USERS,
        rail="Users",
        at_foot=True,
    ),
    PageSpec(
        "account",
        "My account",
        "circle-user-round",
        "welfare_desk.desktop.access.own_account:OwnAccountPage",
        Permission.OWN_ACCOUNT,
        under="settings",
        in_account_menu=True,
    ),
    PageSpec(
        "trail",
        "Trail of changes",
        "history",
        "welfare_desk.desktop.access.trail:TrailPage",
        Permission.VIEW_AUDIT,
        under="settings",
        in_account_menu=True,
    ),
)


def _words() -> dict[str, str]:
    return {
        "First page": QCoreApplication.translate("Pages", "First page"),
        "Files": QCoreApplication.translate("Pages", "Files"),
        "File": QCoreApplication.translate("Pages", "File"),
        "Letters": QCoreApplication.translate("Pages", "Letters"),
        "Register of papers": QCoreApplication.translate("Pages", "Register of papers"),
        "Catalogue of items": QCoreApplication.translate("Pages", "Catalogue of items"),
        "What gifts became": QCoreApplication.translate("Pages", "What gifts became"),
        "Story of a device": QCoreApplication.translate("Pages", "Story of a device"),
        "Equipment": QCoreApplication.translate("Pages", "Equipment"),
        "Reports": QCoreApplication.translate("Pages", "Reports"),
        "Visits": QCoreApplication.translate("Pages", "Visits"),
        "Documents that end": QCoreApplication.translate("Pages", "Documents that end"),
        "Reception desk": QCoreApplication.translate("Pages", "Reception desk"),
        "Reception": QCoreApplication.translate("Pages", "Reception"),
        "Waiting queue": QCoreApplication.translate("Pages", "Waiting queue"),
        "Queue": QCoreApplication.translate("Pages", "Queue"),
        "Pension": QCoreApplication.translate("Pages", "Pension"),
        "Ordering policy": QCoreApplication.translate("Pages", "Ordering policy"),
        "Admission by quota": QCoreApplication.translate("Pages", "Admission by quota"),
        "Calls before an admission": QCoreApplication.translate("Pages", "Calls before an admission"),
        "Sealed runs": QCoreApplication.translate("Pages", "Sealed runs"),
        "Pension: lists and payments": QCoreApplication.translate("Pages", "Pension: lists and payments"),
        "Allowances": QCoreApplication.translate("Pages", "Allowances"),
        "Commission and inquiries": QCoreApplication.translate("Pages", "Commission and inquiries"),
        "Session of the commission": QCoreApplication.translate("Pages", "Session of the commission"),
        "Extension by circular": QCoreApplication.translate("Pages", "Extension by circular"),
        "Import from Excel": QCoreApplication.translate("Pages", "Import from Excel"),
        "Data quality": QCoreApplication.translate("Pages", "Data quality"),
        "Likely double": QCoreApplication.translate("Pages", "Likely double"),
        "Rehabilitation committee": QCoreApplication.translate("Pages", "Rehabilitation committee"),
        "Delivery counter": QCoreApplication.translate("Pages", "Delivery counter"),
        "Month and report": QCoreApplication.translate("Pages", "Month and report"),
        "Headquarters of the province": QCoreApplication.translate("Pages", "Headquarters of the province"),
        "Month": QCoreApplication.translate("Pages", "Month"),
        "Settings": QCoreApplication.translate("Pages", "Settings"),
        "Users": QCoreApplication.translate("Pages", "Users"),
        "My account": QCoreApplication.translate("Pages", "My account"),
        "Trail of changes": QCoreApplication.translate("Pages", "Trail of changes"),
    }


def title_of(spec: PageSpec) -> str:
    """The page's title in the language in force."""
    return _words()[spec.title]


def rail_words(spec: PageSpec) -> str:
    """The word under its icon."""
    return _words()[spec.rail]


def spec_of(name: str) -> PageSpec:
    """The page of this name; KeyError when there is none, which is our bug."""
    return {spec.name: spec for spec in PAGES}[name]


def offered(specs: Iterable[PageSpec], may: Callable[[str], bool]) -> tuple[tuple[str, str, str], ...]:
    """Pages as a menu offers them to who may see them: name, title, icon."""
    return tuple((spec.name, title_of(spec), spec.icon) for spec in specs if may(spec.permission))


def beside_of(name: str, may: Callable[[str], bool]) -> tuple[tuple[str, str, str], ...]:
    """The other pages of a part of the office, as `offered`: its own first, then those listed under it."""
    own = spec_of(name)
    part = own.under if own.listed and own.under else name
    listed = [spec for spec in PAGES if spec.under == part and spec.listed]
    others = [spec_of(part), *listed] if listed else []
    return offered((spec for spec in others if spec.name != name), may)
