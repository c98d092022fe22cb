# SPDX-License-Identifier: Apache-2.0
"""What an office types freely, and what therefore stays in it when a month leaves."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from python_calamine import CalamineWorkbook

from tests.support.provinces import MEHR, closed_and_sent, opened, peopled
from welfare_desk.domain.summary.bundles.container import unpack
from welfare_desk.domain.summary.bundles.demands import WORKBOOK
from welfare_desk.domain.waiting import PENSION
from welfare_desk.services.summary.bundles.headquarters import read_bundle
from welfare_desk.services.waiting.quotas import RecordQuota, record_quota


def test_what_was_typed_as_a_number_of_a_letter_stays(tmp_path: Path) -> None:
    name = "نامهٔ علی رضایی"
    with opened(peopled(tmp_path)) as session:
        session.do(record_quota, RecordQuota(PENSION, name, MEHR.first(), 3, MEHR))
        session.do(record_quota, RecordQuota(PENSION, f"{name} ۲", MEHR.first(), 1, MEHR))
        sent = closed_and_sent(session, MEHR, tmp_path / "out")
    members = dict(unpack(Path(sent.bundle).read_bytes()))
    told = read_bundle(sent.bundle).told["lists"]["quotas"]
    assert [row[told["columns"].index("letter")] for row in told["rows"]] == ["1", "2"]
    assert "رضایی".encode() not in members["month.json"]
    book = CalamineWorkbook.from_filelike(BytesIO(members[WORKBOOK]))
    cells = [
        str(cell)
        for sheet in book.sheet_names
        for row in book.get_sheet_by_name(sheet).to_python()
        for cell in row
    ]
    assert [cell for cell in cells if "رضایی" in cell] == []
    assert told["digest"] in cells
