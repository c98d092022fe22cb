# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re

import pytest

from tests.support.paper_facts import OFFICE, TODAY
from tests.support.pdf import READERS, normal
from welfare_desk.documents.access import recovery_sheet
from welfare_desk.documents.preview import page_count
from welfare_desk.domain.recovery import from_groups, to_groups

KEY = bytes(range(200, 232))


@pytest.mark.parametrize("reader", READERS)
def test_the_key_on_the_sheet_is_the_key_in_its_order(reader):
    [text] = READERS[reader](recovery_sheet(to_groups(KEY), OFFICE, TODAY))
    groups = re.findall(r"(?<![0-9A-Z])[0-9A-HJKMNP-TV-Z]{7}(?![0-9A-Z])", normal(text))
    assert from_groups(" ".join(groups)) == KEY


def test_groups_are_numbered_and_the_warning_stands_there():
    pdf = recovery_sheet(to_groups(KEY), OFFICE, TODAY)
    text = normal(READERS["pdfium"](pdf)[0])
    assert page_count(pdf) == 1
    assert [f"بخش {number}" in text for number in "۱۲۳۴۵۶۷۸"] == [True] * 8
    assert ("هشدار" in text, "اداره بهزیستی شهرستان اسلامشهر" in text, "۱۴۰۴/۰۷/۰۳" in text) == (
        True,
        True,
        True,
    )
