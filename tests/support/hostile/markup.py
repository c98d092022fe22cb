# SPDX-License-Identifier: Apache-2.0
"""Sheets whose XML is the weapon: entities, depth, endless tags, foreign encodings."""

from __future__ import annotations

from collections.abc import Callable

from tests.support.hostile.making import (
    END,
    GOOD_ROWS,
    PLAIN_ROW,
    SHEET,
    TOP,
    Case,
    good_entries,
    hex_noise,
    noise,
    one_cell,
    with_part,
)
from tests.support.workbooks import raw_workbook, shared_xml, sheet_xml
from tests.support.zips import archive, streamed


def _entity_bomb(quadratic: bool) -> str:
    if quadratic:
        head = f'<!DOCTYPE s [<!ENTITY a "{"x" * 30_000}">]>'
        text = "&a;" * 1000
    else:
        lines = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
        head, text = f'<!DOCTYPE s [<!ENTITY a0 "lol">{lines}]>', "&a9;"
    row = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{text}</t></is></c></row>'
    return sheet_xml(row).replace("<worksheet", f"{head}<worksheet", 1)


_XXE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
_REMOTE = '<!DOCTYPE a PUBLIC "-//x//y" "http://127.0.0.1:9/evil.dtd">'


def _xml(content: str) -> Callable[[], bytes]:
    return with_part(SHEET, content)


XML: dict[str, Case] = {
    "billion laughs": Case(lambda: raw_workbook(_entity_bomb(quadratic=False)), "doctype", {"part": SHEET}),
    "quadratic blow-up": Case(lambda: raw_workbook(_entity_bomb(quadratic=True)), "doctype"),
    "file entity": Case(
        _xml(sheet_xml(one_cell("<v>&x;</v>")).replace("<work", f"{_XXE}<work", 1)), "doctype"
    ),
    "remote DTD": Case(_xml(sheet_xml(GOOD_ROWS).replace("<work", f"{_REMOTE}<work", 1)), "doctype"),
    "entities in the strings": Case(
        with_part("xl/sharedStrings.xml", shared_xml("a").replace("<sst", f"{_XXE}<sst", 1)), "doctype"
    ),
    "entities in the list of sheets": Case(
        with_part("xl/_rels/workbook.xml.rels", f"{_XXE}<Relationships/>"), "doctype"
    ),
    "entities in a part nobody reads": Case(with_part("docProps/core.xml", f"{_XXE}<a>&x;</a>"), "doctype"),
    "65 deep": Case(_xml(sheet_xml("<a>" * 63 + "</a>" * 63)), "too_deep", {"limit": 64}),
    "64 deep": Case(_xml(sheet_xml("<a>" * 62 + "</a>" * 62 + PLAIN_ROW)), None, rows=1),
    "a million deep": Case(_xml(sheet_xml("<a>" * 1_000_000)), "too_deep"),
    "endless attribute": Case(lambda: _token(b'<row x="', b'">'), "odd_xml"),
    "endless comment": Case(lambda: _token(b"<!--", b"-->"), "odd_xml"),
    "comment in a value": Case(_xml(sheet_xml(one_cell("<v>1<!-- 2 -->3</v>"))), "odd_xml"),
    "CDATA in a value": Case(_xml(sheet_xml(one_cell("<v><![CDATA[x]]></v>"))), "odd_xml"),
    "instruction in a value": Case(_xml(sheet_xml(one_cell("<v>1<?x y?></v>"))), "odd_xml"),
    "CDATA in the strings": Case(
        with_part("xl/sharedStrings.xml", shared_xml("@").replace("@", "<![CDATA[x]]>")), "odd_xml"
    ),
    "comment outside the data": Case(_xml(sheet_xml("<!-- made by --> " + PLAIN_ROW)), None, rows=1),
    "UTF-16": Case(
        with_part(SHEET, sheet_xml(PLAIN_ROW).replace("UTF-8", "UTF-16").encode("utf-16")), "odd_xml"
    ),
    "windows-1256": Case(_xml(sheet_xml(PLAIN_ROW).replace("UTF-8", "windows-1256")), "odd_xml"),
    "broken UTF-8 in plain text": Case(
        lambda: _late(one_cell("<is><t>@</t></is>", "inlineStr").encode().replace(b"@", b"\xd8\x28")),
        "damaged_workbook",
    ),
    "control letter in plain text": Case(
        lambda: _late(one_cell("<is><t>\x01</t></is>", "inlineStr").encode()), "damaged_workbook"
    ),
    "tags that do not match": Case(_xml(sheet_xml("<row></c>")), "damaged_workbook"),
    "tags that do not end": Case(_xml(sheet_xml(PLAIN_ROW)[:-8]), "damaged_workbook"),
    "an attribute twice": Case(_xml(sheet_xml('<row r="1" r="2"/>')), "damaged_workbook"),
    "two roots": Case(_xml(sheet_xml(PLAIN_ROW) * 2), "damaged_workbook"),
    "empty sheet part": Case(_xml(""), "damaged_workbook"),
    "noise in a sheet part": Case(with_part(SHEET, noise(4000)), "damaged_workbook"),
    "a picture nobody reads": Case(with_part("xl/media/image1.png", noise(40_000)), None, rows=1),
    "an old drawing that is no XML": Case(with_part("xl/drawings/a.vml", "<xml><br></xml>"), None, rows=1),
}


def _token(head: bytes, tail: bytes) -> bytes:
    """One tag of four megabytes that hardly packs."""
    return archive(good_entries(sheet1=streamed(SHEET, [TOP, head, hex_noise(4 << 20), tail, END])))


def _late(row: bytes) -> bytes:
    """A row behind so many others that plain cells are being taken out by then."""
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(2, 400))
    return raw_workbook(TOP + rows.encode() + row + END)
