# SPDX-License-Identifier: Apache-2.0
"""Words of the papers that a client signs: copies, units, modes, conditions, who came, which rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from welfare_desk.documents import wording
from welfare_desk.documents.kit.fact_grid import GridFact
from welfare_desk.documents.wording import amount, count, day, digits, or_nothing
from welfare_desk.domain.equipment.handing_papers import Collector, HandedLine, HandingSigners, Receiver
from welfare_desk.domain.equipment.items import Unit
from welfare_desk.domain.equipment.stock import Condition, Mode
from welfare_desk.domain.money import Rial
from welfare_desk.domain.papers import OfficeIdentity
from welfare_desk.domain.sheet import Copy

UNKNOWN = "نامشخص"
"""An amount that nobody knows; nought would be an amount."""
COPIES: dict[Copy, str] = {
    Copy.CLIENT: "نسخهٔ مددجو",
    Copy.STORE: "نسخهٔ انبار",
    Copy.FILE: "نسخهٔ پرونده",
    Copy.ACCOUNTS: "نسخهٔ حسابداری",
}
UNITS: dict[Unit, str] = {
    Unit.DEVICE: "دستگاه",
    Unit.PIECE: "عدد",
    Unit.PAIR: "جفت",
    Unit.PACK: "بسته",
}
MODES: dict[Mode, str] = {Mode.GIVEN: "قطعی", Mode.LOAN: "امانی"}
CONDITIONS: dict[Condition, str] = {
    Condition.SOUND: "سالم",
    Condition.TO_CLEAN: "ضدعفونی",
    Condition.TO_REPAIR: "تعمیر",
    Condition.TO_SCRAP: "اسقاط",
}
"""What a device needs before it may be handed out again."""


def one_line(text: str) -> str:
    """Text as typed, in Persian digits and without line breaks."""
    return digits(" ".join(text.split()))


def value(of: Rial | None) -> str:
    """Rial, or that it is not known."""
    return amount(of) if of is not None else UNKNOWN


def rows_named(numbers: Sequence[int]) -> str:
    """«ردیف ۲», «ردیف‌های ۱، ۲ و ۴»."""
    told = [count(number) for number in numbers]
    if len(told) == 1:
        return f"ردیف {told[0]}"
    return f"ردیف‌های {'، '.join(told[:-1])} و {told[-1]}"


def unknown_rows(values: Sequence[Rial | None]) -> tuple[int, ...]:
    """Numbers of the rows whose value nobody knows, from 1."""
    return tuple(number for number, one in enumerate(values, start=1) if one is None)


def return_days_told(lines: Sequence[HandedLine]) -> str:
    """By when which rows come back: «(ردیف‌های ۱ و ۳) را تا … یا»; the day is left out where none is set."""
    due: dict[date | None, list[int]] = {}
    for number, line in enumerate(lines, start=1):
        if line.mode is Mode.LOAN:
            due.setdefault(line.due_on, []).append(number)
    if len(due) == 1:
        [(last, rows)] = due.items()
        by = f"تا {day(last)} یا " if last is not None else ""
        return f"({rows_named(rows)}) را {by}"
    parts = [
        f"{rows_named(rows)} {f'تا {day(last)}' if last is not None else 'بدون موعد'}"
        for last, rows in due.items()
    ]
    return f"را ({'؛ '.join(parts)}) یا "


def client_facts(receiver: Receiver, columns: int, third: GridFact, *, name: str) -> list[GridFact]:
    """The client in the order that reads well in so many columns; ``third`` stands beside the file number."""
    told = GridFact(name, or_nothing(receiver.full_name))
    identifier = GridFact(wording.identifier_name(receiver.foreign), or_nothing(receiver.identifier))
    file = GridFact("شمارهٔ پرونده", or_nothing(receiver.file_no))
    disability = GridFact(
        "نوع معلولیت", wording.disability(receiver.disability, receiver.severity) or wording.NOTHING
    )
    phone = GridFact("تلفن همراه", or_nothing(receiver.mobile))
    if columns == 3:
        return [told, file, disability, identifier, third, phone]
    return [told, identifier, file, third, disability, phone]


def address_fact(receiver: Receiver) -> GridFact:
    """The address over the whole width, the postal code in brackets."""
    postal = f"(کدپستی {digits(receiver.postal_code)})" if receiver.postal_code else ""
    told = " ".join(part for part in (one_line(receiver.address), postal) if part)
    return GridFact("نشانی", told or wording.NOTHING, 0)


def collector_fact(collector: Collector, label: str = "تحویل‌گیرنده") -> GridFact:
    """Who came instead of the client, with kinship and identifier."""
    kinship = one_line(collector.kinship)
    told = one_line(collector.name) + (f" ({kinship})" if kinship else "")
    if collector.identifier:
        told += f"، کد ملی {digits(collector.identifier)}"
    return GridFact(label, told, 2)


def entered_fact(happened_on: date, entered_on: date) -> list[GridFact]:
    """The day of keying in, where it is another than that of the event."""
    return [GridFact("تاریخ ثبت", day(entered_on))] if entered_on != happened_on else []


def taker(receiver: Receiver, collector: Collector | None, does: str) -> str:
    """Who speaks in the obligation: the client, or whoever came, and then for whom."""
    client = one_line(receiver.full_name) or wording.NOTHING
    if collector is None:
        return f"اینجانب «{client}» {does}"
    kinship = one_line(collector.kinship)
    known_as = f" ({kinship})" if kinship else ""
    return f"اینجانب «{one_line(collector.name)}»{known_as} به نمایندگی از «{client}» {does}"


def officials(signers: HandingSigners, office: OfficeIdentity) -> tuple[tuple[str, str], ...]:
    """Boxes of the office: name of the box, name printed in it."""
    return (
        ("انباردار", signers.storekeeper),
        ("کارشناس توانبخشی", signers.expert),
        ("رئیس اداره", signers.head or office.head_name),
    )
