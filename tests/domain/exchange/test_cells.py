# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from welfare_desk.domain.casework.codes import Domain, Sex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange import cells
from welfare_desk.domain.exchange.fields import Cell


@pytest.mark.parametrize(
    ("read", "cell", "kept"),
    [
        (cells.national_id, 480809151, "0480809151"),
        (cells.national_id, "480809151.0", "0480809151"),
        (cells.national_id, "001-457027-0", "0014570270"),
        (cells.national_id, "۵۲۲۲۱۸۲۰۶۱", "5222182061"),
        (cells.national_id, "16803302", "0016803302"),
        (cells.national_id, "'0480809151", "0480809151"),
        (cells.decile, "7.0", 7),
        (cells.household_size, "5نفر", 5),
        (cells.sex, "آقای", Sex.MALE),
        (cells.domain, "معاونت امور توانبخشی", Domain.REHABILITATION),
        (cells.domain, "امور پیشگیری / سلامت اجتماعی", Domain.PREVENTION),
        (cells.foreign_id, "1234 5678 9012", "123456789012"),
        (cells.person_name, " \u200fمحمدرضاـ", "محمدرضا"),
        (cells.household_size, "۴", 4),
        (cells.household_size, "۴ نفر", 4),
        (cells.household_size, "چهار نفر", 4),
        (cells.household_size, 3, 3),
        (cells.decile, "دهک ۷", 7),
        (cells.decile, "هفتم", 7),
        (cells.decile, 10, 10),
        (cells.sheba, "ir80 0151 2767 0894 7005 7911 69", "IR800151276708947005791169"),
        (cells.sheba, "800151276708947005791169", "IR800151276708947005791169"),
        (cells.mobile, 9014314890, "09014314890"),
        (cells.mobile, "0990 9522322", "09909522322"),
        (cells.mobile, "+989359370451", "09359370451"),
        (cells.phone, "۰۲۱-۵۶۳۴۱۲۳۴", "02156341234"),
        (cells.postal_code, "98531-41157", "9853141157"),
        (cells.postal_code, 2117455969, "2117455969"),
        (cells.file_no, "۱۳۸۸-۰۰۰۰۵", "1388-00005"),
        (cells.file_no, " 1389/12/ب ", "1389/12/ب"),
        (cells.file_no, 4512, "4512"),
        (cells.free_text, "  موسي‌آباد", "موسی‌آباد"),
        (cells.category, " كودكان كار", "کودکان کار"),
        (cells.note, "ندارد\nتلفن عوض شد", "ندارد\nتلفن عوض شد"),
    ],
)
def test_what_is_kept(read: Callable[[Cell], Any], cell: Cell, kept: Any) -> None:
    assert read(cell) == kept


@pytest.mark.parametrize(
    ("read", "cell", "code"),
    [
        (cells.category, "زباله گرد", "category_names_tag"),
        (cells.national_id, "ندارد", "nothing_written"),
        (cells.national_id, "1111111111", "bad_national_id"),
        (cells.national_id, 1234567, "bad_national_id"),
        (cells.national_id, 1.5, "bad_national_id"),
        (cells.national_id, 4.8e17, "bad_national_id"),
        (cells.foreign_id, "11111111", "bad_foreign_id"),
        (cells.person_name, "12", "name_without_letters"),
        (cells.person_name, 12, "name_without_letters"),
        (cells.person_name, "نامشخص", "nothing_written"),
        (cells.household_size, 0, "out_of_range"),
        (cells.household_size, "9" * 3000, "out_of_range"),
        (cells.household_size, 2.5, "bad_number"),
        (cells.household_size, "چند نفر", "out_of_range"),
        (cells.decile, 14, "out_of_range"),
        (cells.decile, "ندارد", "nothing_written"),
        (cells.sheba, "IR001111111111111111111111", "bad_sheba"),
        (cells.sheba, 800151276708947005791169, "bad_number"),
        (cells.mobile, "ندارد", "nothing_written"),
        (cells.mobile, "02112345678", "bad_mobile"),
        (cells.mobile, "09121234567 - 09127654321", "bad_mobile"),
        (cells.phone, "ندارم 12", "phone_unreadable"),
        (cells.postal_code, "12345", "bad_postal_code"),
        (cells.file_no, "۱" * 31, "bad_file_no"),
        (cells.sex, "؟؟", "nothing_written"),
        (cells.sex, "کودک", "unknown_word"),
        (cells.severity, "سخت", "unknown_word"),
        (cells.pension, "بعداً", "unknown_word"),
        (cells.pension, "-", "nothing_written"),
        (cells.disabilities, "فقر", "unknown_word"),
    ],
)
def test_what_is_refused(read: Callable[[Cell], Any], cell: Cell, code: str) -> None:
    with pytest.raises(RuleError) as refused:
        read(cell)
    assert refused.value.code == code
