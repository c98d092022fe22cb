# SPDX-License-Identifier: Apache-2.0
"""Small .xlsx files built by hand, so that a test says every byte that matters and nothing else."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from xml.sax.saxutils import escape, quoteattr

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
DATE_STYLE, DATETIME_STYLE = 1, 2
STYLES = (
    f'{HEAD}<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>'
    '<xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>'
)


@dataclass(frozen=True)
class Formula:
    """A formula; without ``cached`` it was saved by a program that does not calculate."""

    text: str
    cached: str | float | None = None


@dataclass(frozen=True)
class Failed:
    """A cell that shows an error such as ``#REF!``."""

    text: str = "#REF!"


CellSpec = str | int | float | bool | date | datetime | Formula | Failed | None


@dataclass(frozen=True)
class SheetSpec:
    """A sheet to build; ``state`` is ``visible``, ``hidden`` or ``veryHidden``, ``merges`` like ``A1:C1``."""

    rows: Sequence[Sequence[CellSpec]]
    title: str = "برگه"
    state: str = "visible"
    merges: Sequence[str] = ()


def workbook(*sheets: SheetSpec | Sequence[Sequence[CellSpec]]) -> bytes:
    """The bytes of a workbook with these sheets; a bare list of rows is a sheet of its own."""
    specs = [
        sheet if isinstance(sheet, SheetSpec) else SheetSpec(sheet, f"برگه {number}")
        for number, sheet in enumerate(sheets, 1)
    ]
    return raw_workbook(
        *(sheet_xml(rows_xml(spec.rows), spec.merges) for spec in specs),
        titles=[spec.title for spec in specs],
        states=[spec.state for spec in specs],
    )


def raw_workbook(
    *sheets: str | bytes,
    shared: str | bytes | None = None,
    titles: Sequence[str] = (),
    states: Sequence[str] = (),
    parts: Mapping[str, str | bytes] | None = None,
    level: int = 1,
) -> bytes:
    """A package around worksheet parts given as XML; ``parts`` adds or replaces members."""
    members = raw_members(*sheets, shared=shared, titles=titles, states=states)
    return package({**members, **(parts or {})}, level)


def raw_members(
    *sheets: str | bytes,
    shared: str | bytes | None = None,
    titles: Sequence[str] = (),
    states: Sequence[str] = (),
) -> dict[str, str | bytes]:
    """Names and contents of such a package's members."""
    numbers = range(1, len(sheets) + 1)
    names = [*titles, *(f"Sheet{number}" for number in numbers)][: len(sheets)]
    shown = [*states, *("visible" for _ in numbers)][: len(sheets)]
    members: dict[str, str | bytes] = {
        "[Content_Types].xml": _content_types(len(sheets)),
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        + "".join(
            f'<sheet name={quoteattr(name)} sheetId="{number}" state="{state}" r:id="rId{number}"/>'
            for number, name, state in zip(numbers, names, shown, strict=True)
        )
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{OFFICE}/worksheet" '
            f'Target="worksheets/sheet{number}.xml"/>'
            for number in numbers
        )
        + f'<Relationship Id="rIdS" Type="{OFFICE}/styles" Target="styles.xml"/>'
        + (
            f'<Relationship Id="rIdT" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
            if shared is not None
            else ""
        )
        + "</Relationships>",
        "xl/styles.xml": STYLES,
    }
    if shared is not None:
        members["xl/sharedStrings.xml"] = shared
    for number, sheet in zip(numbers, sheets, strict=True):
        members[f"xl/worksheets/sheet{number}.xml"] = sheet
    return members


def package(members: Mapping[str, str | bytes], level: int = 1) -> bytes:
    """A zip of the members in their order, always the same bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED, level)
    return buffer.getvalue()


def sheet_xml(rows: str, merges: Sequence[str] = (), dimension: str | None = None) -> str:
    """A worksheet part around ``<row>`` elements."""
    lie = f'<dimension ref="{dimension}"/>' if dimension else ""
    merged = "".join(f'<mergeCell ref="{area}"/>' for area in merges)
    tail = f"<mergeCells>{merged}</mergeCells>" if merges else ""
    return f'{HEAD}<worksheet xmlns="{MAIN}">{lie}<sheetData>{rows}</sheetData>{tail}</worksheet>'


def shared_xml(*texts: str) -> str:
    """A table of shared strings."""
    items = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in texts)
    return f'{HEAD}<sst xmlns="{MAIN}" count="{len(texts)}" uniqueCount="{len(texts)}">{items}</sst>'


def rows_xml(rows: Sequence[Sequence[CellSpec]], first: int = 1) -> str:
    """``<row>`` elements with inline texts; an empty row is left out, as spreadsheets do."""
    return "".join(
        f'<row r="{number}">{_cells_xml(number, row)}</row>'
        for number, row in enumerate(rows, first)
        if any(cell is not None for cell in row)
    )


def letters(column: int) -> str:
    """Letters of a column counted from 0."""
    return (letters(column // 26 - 1) if column >= 26 else "") + chr(65 + column % 26)


def _cells_xml(number: int, row: Sequence[CellSpec]) -> str:
    return "".join(_cell_xml(number, column, cell) for column, cell in enumerate(row))


def _cell_xml(row: int, column: int, cell: CellSpec) -> str:
    place = f'r="{letters(column)}{row}"'
    match cell:
        case None:
            return ""
        case bool():
            return f'<c {place} t="b"><v>{int(cell)}</v></c>'
        case int() | float():
            return f"<c {place}><v>{cell!r}</v></c>"
        case str():
            return f'<c {place} t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
        case Failed():
            return f'<c {place} t="e"><v>{cell.text}</v></c>'
        case Formula():
            return _formula_xml(place, cell)
        case datetime():
            return f'<c {place} s="{DATETIME_STYLE}"><v>{_serial(cell)!r}</v></c>'
        case date():
            return f'<c {place} s="{DATE_STYLE}"><v>{_serial(cell)!r}</v></c>'


def _formula_xml(place: str, cell: Formula) -> str:
    formula = f"<f>{escape(cell.text)}</f>"
    if cell.cached is None:
        return f"<c {place}>{formula}</c>"
    if isinstance(cell.cached, str):
        return f'<c {place} t="str">{formula}<v>{escape(cell.cached)}</v></c>'
    return f"<c {place}>{formula}<v>{cell.cached!r}</v></c>"


def _serial(day: date) -> float:
    days = (date(day.year, day.month, day.day) - date(1899, 12, 30)).days
    if not isinstance(day, datetime):
        return days
    return days + (day.hour * 3600 + day.minute * 60 + day.second) / 86400


def _content_types(sheets: int) -> str:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
    parts += [(f"/xl/worksheets/sheet{number}.xml", "worksheet") for number in range(1, sheets + 1)]
    overrides = "".join(
        f'<Override PartName="{part}" ContentType="{kind}.{what}+xml"/>' for part, what in parts
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def rezipped(content: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    """The archive with its members' contents changed and every checksum right again."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return package({name: change(name, archive.read(name)) for name in archive.namelist()})
