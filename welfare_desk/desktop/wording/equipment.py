# SPDX-License-Identifier: Apache-2.0
"""The store and its goods in the window's words."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.equipment.device import Care, Moment
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.equipment.stock import Condition, DocumentKind, Place, Source

_Code = TypeVar("_Code", bound=StrEnum)
_CONTEXT = "EquipmentWords"

# the catalogue

_GROUPS: dict[StrEnum, object] = {
    ItemGroup.MOBILITY: QT_TRANSLATE_NOOP("EquipmentWords", "Mobility"),
    ItemGroup.BED: QT_TRANSLATE_NOOP("EquipmentWords", "Bed and mattress"),
    ItemGroup.TOILET: QT_TRANSLATE_NOOP("EquipmentWords", "Toilet and bath"),
    ItemGroup.VISION: QT_TRANSLATE_NOOP("EquipmentWords", "Sight"),
    ItemGroup.HEARING: QT_TRANSLATE_NOOP("EquipmentWords", "Hearing"),
    ItemGroup.ORTHOSIS: QT_TRANSLATE_NOOP("EquipmentWords", "Orthosis and prosthesis"),
    ItemGroup.CONSUMABLE: QT_TRANSLATE_NOOP("EquipmentWords", "Consumables"),
    ItemGroup.RESPIRATORY: QT_TRANSLATE_NOOP("EquipmentWords", "Breathing"),
}
_KINDS: dict[StrEnum, object] = {
    ItemKind.SERIAL: QT_TRANSLATE_NOOP("EquipmentWords", "Durable, with serial"),
    ItemKind.DURABLE: QT_TRANSLATE_NOOP("EquipmentWords", "Durable, without serial"),
    ItemKind.CONSUMABLE: QT_TRANSLATE_NOOP("EquipmentWords", "Consumable"),
}
_UNITS: dict[StrEnum, object] = {
    Unit.DEVICE: QT_TRANSLATE_NOOP("EquipmentWords", "device"),
    Unit.PIECE: QT_TRANSLATE_NOOP("EquipmentWords", "piece"),
    Unit.PAIR: QT_TRANSLATE_NOOP("EquipmentWords", "pair"),
    Unit.PACK: QT_TRANSLATE_NOOP("EquipmentWords", "pack"),
}

# the store

_PLACES: dict[StrEnum, object] = {
    Place.STORE: QT_TRANSLATE_NOOP("EquipmentWords", "In the store"),
    Place.WORKSHOP: QT_TRANSLATE_NOOP("EquipmentWords", "In the workshop or disinfection"),
    Place.LOAN: QT_TRANSLATE_NOOP("EquipmentWords", "On loan"),
    Place.GIVEN: QT_TRANSLATE_NOOP("EquipmentWords", "Given for good"),
    Place.ELSEWHERE: QT_TRANSLATE_NOOP("EquipmentWords", "Sent elsewhere"),
    Place.SCRAPPED: QT_TRANSLATE_NOOP("EquipmentWords", "Scrapped"),
    Place.DIFFERENCE: QT_TRANSLATE_NOOP("EquipmentWords", "Missing at a count"),
}
_PLACE_TONES = {
    Place.STORE: Tone.GREEN,
    Place.WORKSHOP: Tone.AMBER,
    Place.LOAN: Tone.BLUE,
    Place.GIVEN: Tone.VIOLET,
    Place.DIFFERENCE: Tone.RED,
}
_SOURCES: dict[StrEnum, object] = {
    Source.PROVINCE: QT_TRANSLATE_NOOP("EquipmentWords", "Provincial allotment"),
    Source.PURCHASE: QT_TRANSLATE_NOOP("EquipmentWords", "Purchase"),
    Source.DONOR: QT_TRANSLATE_NOOP("EquipmentWords", "Donor, in kind"),
    Source.RETURN: QT_TRANSLATE_NOOP("EquipmentWords", "Return from former years"),
    Source.SEIZED: QT_TRANSLATE_NOOP("EquipmentWords", "Seized property"),
    Source.SENTENCE: QT_TRANSLATE_NOOP("EquipmentWords", "Alternative sentence"),
    Source.TRANSFER: QT_TRANSLATE_NOOP("EquipmentWords", "From another office"),
    Source.OPENING: QT_TRANSLATE_NOOP("EquipmentWords", "Opening stock"),
    Source.COUNT: QT_TRANSLATE_NOOP("EquipmentWords", "Found at a count"),
}
_DOCUMENTS: dict[StrEnum, object] = {
    DocumentKind.RECEIPT: QT_TRANSLATE_NOOP("EquipmentWords", "Goods receipt"),
    DocumentKind.ISSUE: QT_TRANSLATE_NOOP("EquipmentWords", "Voucher"),
    DocumentKind.RETURN: QT_TRANSLATE_NOOP("EquipmentWords", "Return"),
    DocumentKind.TRANSFER: QT_TRANSLATE_NOOP("EquipmentWords", "Transfer voucher"),
    DocumentKind.SCRAP: QT_TRANSLATE_NOOP("EquipmentWords", "Scrapping"),
    DocumentKind.COUNT: QT_TRANSLATE_NOOP("EquipmentWords", "Stock count"),
    DocumentKind.REPAIR: QT_TRANSLATE_NOOP("EquipmentWords", "Workshop"),
    DocumentKind.REVERSAL: QT_TRANSLATE_NOOP("EquipmentWords", "Correction"),
}
_DOCUMENT_TONES = {
    DocumentKind.RECEIPT: Tone.GREEN,
    DocumentKind.ISSUE: Tone.BLUE,
    DocumentKind.RETURN: Tone.TEAL,
    DocumentKind.TRANSFER: Tone.VIOLET,
    DocumentKind.SCRAP: Tone.RED,
    DocumentKind.REVERSAL: Tone.AMBER,
}

# devices

_CARES: dict[StrEnum, object] = {
    Care.FITTING: QT_TRANSLATE_NOOP("EquipmentWords", "Fitting"),
    Care.REPAIR: QT_TRANSLATE_NOOP("EquipmentWords", "Repair"),
    Care.DISINFECTION: QT_TRANSLATE_NOOP("EquipmentWords", "Disinfection"),
    Care.INSPECTION: QT_TRANSLATE_NOOP("EquipmentWords", "Inspection"),
}
_MOMENTS: dict[StrEnum, object] = {
    Moment.RECEIVED: QT_TRANSLATE_NOOP("EquipmentWords", "Came into the store"),
    Moment.LENT: QT_TRANSLATE_NOOP("EquipmentWords", "Handed out on loan"),
    Moment.GIVEN: QT_TRANSLATE_NOOP("EquipmentWords", "Given for good"),
    Moment.RETURNED: QT_TRANSLATE_NOOP("EquipmentWords", "Came back to the store"),
    Moment.RETURNED_TO_WORKSHOP: QT_TRANSLATE_NOOP("EquipmentWords", "Came back, into the workshop"),
    Moment.TO_WORKSHOP: QT_TRANSLATE_NOOP("EquipmentWords", "Taken to the workshop"),
    Moment.FROM_WORKSHOP: QT_TRANSLATE_NOOP("EquipmentWords", "Ready, back in the store"),
    Moment.TRANSFERRED: QT_TRANSLATE_NOOP("EquipmentWords", "Sent elsewhere"),
    Moment.SCRAPPED: QT_TRANSLATE_NOOP("EquipmentWords", "Scrapped"),
    Moment.MISSING: QT_TRANSLATE_NOOP("EquipmentWords", "Missing at a count"),
    Moment.FOUND: QT_TRANSLATE_NOOP("EquipmentWords", "Found at a count"),
    Moment.TAKEN_BACK: QT_TRANSLATE_NOOP("EquipmentWords", "Document taken back"),
}
_SET_ASIDE = QT_TRANSLATE_NOOP("EquipmentWords", "Came back, set aside for scrapping")
_MOMENT_MARKS = {
    Moment.RECEIVED: ("package-open", Tone.GREEN),
    Moment.LENT: ("hand", Tone.BLUE),
    Moment.GIVEN: ("gift", Tone.VIOLET),
    Moment.RETURNED: ("undo-2", Tone.TEAL),
    Moment.RETURNED_TO_WORKSHOP: ("undo-2", Tone.AMBER),
    Moment.TO_WORKSHOP: ("wrench", Tone.AMBER),
    Moment.FROM_WORKSHOP: ("circle-check", Tone.GREEN),
    Moment.TRANSFERRED: ("truck", Tone.VIOLET),
    Moment.SCRAPPED: ("trash-2", Tone.RED),
    Moment.MISSING: ("circle-alert", Tone.RED),
    Moment.FOUND: ("search", Tone.GREEN),
    Moment.TAKEN_BACK: ("rotate-ccw", Tone.GREY),
    Moment.FITTING: ("accessibility", Tone.TEAL),
    Moment.REPAIR: ("wrench", Tone.AMBER),
    Moment.DISINFECTION: ("sparkles", Tone.TEAL),
    Moment.INSPECTION: ("clipboard-check", Tone.BLUE),
}


def _said(words: dict[StrEnum, object], code: StrEnum) -> str:
    return QCoreApplication.translate(_CONTEXT, str(words[code]))


def group_words(group: ItemGroup) -> str:
    """A group of the catalogue."""
    return _said(_GROUPS, group)


def item_kind_words(kind: ItemKind) -> str:
    """How pieces of an item are told apart."""
    return _said(_KINDS, kind)


def unit_words(unit: Unit) -> str:
    """What one piece is called, as it follows a number."""
    return _said(_UNITS, unit)


def place_words(place: Place) -> str:
    """Where something is."""
    return _said(_PLACES, place)


def place_tone(place: Place) -> Tone:
    """The tone of a place."""
    return _PLACE_TONES.get(place, Tone.GREY)


def source_words(source: Source) -> str:
    """Where goods come from."""
    return _said(_SOURCES, source)


def document_words(kind: DocumentKind) -> str:
    """A kind of document of the store."""
    return _said(_DOCUMENTS, kind)


def document_tone(kind: DocumentKind) -> Tone:
    """The tone of a kind of document."""
    return _DOCUMENT_TONES.get(kind, Tone.GREY)


def care_words(care: Care) -> str:
    """What is done to a device."""
    return _said(_CARES, care)


def moment_words(moment: Moment, condition: Condition | None = None) -> str:
    """A row of a device's story; care is called as it is elsewhere.

    What came back to be scrapped waits for that, and not for a repair.
    """
    if moment is Moment.RETURNED_TO_WORKSHOP and condition is Condition.TO_SCRAP:
        return QCoreApplication.translate(_CONTEXT, str(_SET_ASIDE))
    if moment in _MOMENTS:
        return _said(_MOMENTS, moment)
    return care_words(Care(moment.value))


def moment_mark(moment: Moment) -> tuple[str, Tone]:
    """The icon of a row of a device's story, and its colour."""
    return _MOMENT_MARKS[moment]


def choices(codes: Iterable[_Code]) -> list[tuple[_Code, str]]:
    """Codes of one set with their words, for fields."""
    sets: tuple[dict[StrEnum, object], ...] = (
        _GROUPS, _KINDS, _UNITS, _PLACES, _SOURCES, _DOCUMENTS, _CARES
    )  # fmt: skip
    found = []
    for code in codes:
        of_kind = next(one for one in sets if type(next(iter(one))) is type(code))
        found.append((code, _said(of_kind, code)))
    return found
