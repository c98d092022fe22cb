# SPDX-License-Identifier: Apache-2.0
"""The household sheet says who lives together and on what, and can be read back from the paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.support.paper_facts import EMPTY, SEAL, STAMP, USUAL
from tests.support.pdf import READERS, normal, page_size, pdfium, with_joiners
from welfare_desk.documents.household import household_sheet
from welfare_desk.documents.preview import page_count
from welfare_desk.domain.casework.codes import DisabilityType, GuardianKind, Housing, Residence
from welfare_desk.domain.casework.person import Guardian, Member
from welfare_desk.domain.money import Rial
from welfare_desk.domain.summary.file import FileSummary

GUARDIAN = Guardian(
    1, 77, "مراد علی‌پور", "12345678", GuardianKind.APPOINTED, "۱۲/ق", date(2020, 3, 20), foreign=True
)


def _home(facts: FileSummary) -> FileSummary:
    first, *rest, last = facts.household.members
    first = replace(first, disabilities=(DisabilityType.PHYSICAL,))
    last = replace(last, guardian=GUARDIAN)
    household = replace(
        facts.household,
        members=(first, *rest, last),
        housing=Housing.RENTED,
        residence=Residence.URBAN,
        deposit=Rial(500_000_000),
        rent=Rial(25_000_000),
        sheba_owner="طاهره لاله‌زاری",
        account_no="0123456789",
        card_no="6367957070707075",
    )
    return replace(facts, household=household)


FACTS = _home(USUAL)
FIELDS = (
    "برگهٔ خانوار",
    "خانوار پروندهٔ ۱۳۹۸-۰۱۴۵۲",
    "محمدرضا علی‌پور قائم‌شهری",
    "۲ (استعلام ۱۴۰۴/۰۵/۱۰)",
    "استیجاری",
    "شهری",
    "۵۰۰٬۰۰۰٬۰۰۰ ریال (پانصد میلیون ریال)",
    "۲۵٬۰۰۰٬۰۰۰ ریال (بیست و پنج میلیون ریال)",
    "اعضا (۴ نفر، ۲ نفر دارای معلولیت)",
    "جسمی‌حرکتی",
    "ولایت و قیمومت",
    "مراد علی‌پور",
    "۱۲/ق",
    "۸۲۰۵۴۰۱۰۲۶۸۰۰۲۰۸۱۷۹۰۹۰۰۲",
    "بانک پارسیان",
    "۶۳۶۷۹۵۷۰۷۰۷۰۷۰۷۵",
    "محرمانه است",
)


@pytest.mark.parametrize("reader", READERS)
def test_everything_is_read_back(reader: str) -> None:
    text = normal(" ".join(READERS[reader](household_sheet(FACTS, STAMP, SEAL))))
    assert [field for field in FIELDS if normal(field) not in text] == []


def test_a_small_home_takes_one_page_and_a_large_one_its_pages() -> None:
    sheet = household_sheet(FACTS, STAMP, SEAL)
    assert (page_count(sheet), page_size(sheet, 0)) == (1, page_size(household_sheet(EMPTY, STAMP), 0))
    many: list[Member] = [*FACTS.household.members] * 12
    large = replace(FACTS, household=replace(FACTS.household, members=tuple(many)))
    assert page_count(household_sheet(large, STAMP, SEAL)) == 3


def test_an_empty_home_says_so_without_a_guardian() -> None:
    text = with_joiners(" ".join(pdfium(household_sheet(EMPTY, STAMP))))
    assert ("ولایت و قیمومت" in text, "سرپرست خانوار" in text) == (False, True)


def test_who_has_died_is_marked_and_counts_no_more() -> None:
    first, *rest = FACTS.household.members
    gone = replace(FACTS.household, members=(replace(first, died_on=date(2025, 10, 1)), *rest))
    text = normal(" ".join(pdfium(household_sheet(replace(FACTS, household=gone), STAMP, SEAL))))
    told = f"{first.person.full_name} (درگذشته)"
    assert [words for words in (told, "اعضا (۳ نفر، ۱ نفر دارای معلولیت)") if normal(words) not in text] == []
