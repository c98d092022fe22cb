# SPDX-License-Identifier: Apache-2.0
"""Lists of clients for tests, as rows of plain cells under whatever headings a test wants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from welfare_desk.domain.exchange.fields import Cell, Table, TableRow
from welfare_desk.domain.identity import probable_national_id

HEADINGS = ("کد ملی", "نام", "نام خانوادگی", "نام پدر", "جنسیت", "تاریخ تولد", "شماره پرونده", "حوزه تخصصی")


def nid(number: int) -> str:
    """A valid national ID for each number."""
    made = probable_national_id(f"{number + 10_000_000:09d}0")
    assert made is not None
    return made


def client(number: int, **cells: Cell) -> dict[str, Cell]:
    """The required cells of a client by field name, and whatever else a test adds or takes away (None)."""
    plain: dict[str, Cell] = {
        "national_id": nid(number),
        "name": ("علی", "زهرا", "محمد رضا", "فاطمه", "حسین")[number % 5],
        "last_name": ("رضایی", "کریمی", "موسوی", "احمدی")[number % 4],
        "father_name": ("حسن", "یوسف", "عباس")[number % 3],
        "sex": ("مرد", "زن", "مرد", "زن", "مرد")[number % 5],
        "birth_date": f"13{40 + number % 50}/0{number % 9 + 1}/1{number % 10}",
        "file_no": f"1399-{number + 1:05d}",
        "domain": ("توانبخشی", "امور اجتماعی")[number % 2],
    }
    return {**plain, **cells}


PERSIAN = {
    "national_id": "کد ملی",
    "foreign_id": "شناسه اتباع",
    "name": "نام",
    "last_name": "نام خانوادگی",
    "full_name": "نام و نام خانوادگی",
    "father_name": "نام پدر",
    "sex": "جنسیت",
    "birth_date": "تاریخ تولد",
    "file_no": "شماره پرونده",
    "domain": "حوزه تخصصی",
    "category": "گروه هدف",
    "disability": "نوع معلولیت",
    "severity": "شدت معلولیت",
    "pension": "وضعیت مستمری",
    "requested_on": "تاریخ درخواست",
    "household_size": "بعد خانوار",
    "decile": "دهک",
    "sheba": "شماره شبا",
    "mobile": "تلفن همراه",
    "phone": "تلفن ثابت",
    "neighbourhood": "محله",
    "address": "نشانی",
    "postal_code": "کد پستی",
    "note": "توضیحات",
}


def grid(
    clients: Sequence[Mapping[str, Cell]],
    headings: Mapping[str, str] = PERSIAN,
    above: Sequence[Sequence[Cell]] = (),
) -> list[list[Cell]]:
    """Clients as rows under their headings, in the order of the first mention; ``above`` are title rows."""
    names = list(dict.fromkeys(name for each in clients for name in each))
    rows = [[each.get(name) for name in names] for each in clients]
    return [*map(list, above), [headings[name] for name in names], *rows]


def copied(clients: Sequence[Mapping[str, Cell]]) -> str:
    """Clients under their headings as a spreadsheet leaves them in the clipboard."""
    return "".join("\t".join(map(_in_clipboard, row)) + "\r\n" for row in grid(clients))


def _in_clipboard(cell: Cell) -> str:
    text = "" if cell is None else str(cell)
    quoted = text.replace('"', '""')
    return f'"{quoted}"' if set(text) & set("\t\n\r") else text


def table(
    rows: Sequence[Sequence[Cell]],
    title: str = "برگه",
    unreadable: Mapping[tuple[int, int], str] | None = None,
) -> Table:
    """Rows as a sheet gives them: numbered from 1, blank ones left out."""
    kept = [
        TableRow(number, tuple(row))
        for number, row in enumerate(rows, 1)
        if any(cell is not None for cell in row)
    ]
    return Table(title, kept, unreadable or {})
