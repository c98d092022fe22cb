# SPDX-License-Identifier: Apache-2.0
"""The smallest book and workbook that readers of such files open, for the bundles of sample offices.

They are the same bytes everywhere.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from welfare_desk.domain.summary.bundles.demands import BOOK, WORKBOOK

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_PARTS: Mapping[str, str] = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_SHEETS}" xmlns:r="{_OFFICE}">'
    '<sheets><sheet name="نمونه" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_SHEETS}"><sheetData><row r="1"><c r="A1" t="inlineStr">'
    "<is><t>نمونه</t></is></c></row></sheetData></worksheet>",
}

_PAGES = (
    b"<</Type/Catalog/Pages 2 0 R>>",
    b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
)


def sample_members() -> dict[str, bytes]:
    """A book of one empty page, and a workbook of one cell."""
    return {BOOK: _book(), WORKBOOK: _workbook()}


def _workbook() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as packing:
        for name, part in _PARTS.items():
            entry = zipfile.ZipInfo(name)
            entry.create_system = 0  # else it tells on which system it was made
            packing.writestr(entry, _XML + part)
    return content.getvalue()


def _book() -> bytes:
    made, places = b"%PDF-1.4\n", []
    for number, page in enumerate(_PAGES, 1):
        places.append(len(made))
        made += b"%d 0 obj%sendobj\n" % (number, page)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    ends = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, len(made))
    return made + b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1) + table + ends
