# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from datetime import date
from enum import StrEnum

import pytest

from welfare_desk.documents import wording
from welfare_desk.documents.typeset.shaping import code
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import (
    Coverage,
    DisabilityType,
    Domain,
    Kinship,
    Marital,
    Severity,
    Sex,
)
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.waiting import QueueState


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        (Domain, wording.DOMAINS),
        (Sex, wording.SEXES),
        (Marital, wording.MARITALS),
        (Kinship, wording.KINSHIPS),
        (DisabilityType, wording.DISABILITIES),
        (Severity, wording.SEVERITIES),
        (Coverage, wording.COVERAGES),
        (PensionState, wording.PENSIONS),
        (QueueState, wording.QUEUES),
    ],
)
def test_every_code_has_its_word(codes: type[StrEnum], words: dict[StrEnum, str]):
    assert set(words) == set(codes)


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("1404", "۱۴۰۴"),
        ("پلاک 5، واحد 2", "پلاک ۵، واحد ۲"),
        ("JBW-700", "JBW-700"),
        ("WC-2024-0071/A و 12", "WC-2024-0071/A و ۱۲"),
        ("1404-00012", code("۱۴۰۴-۰۰۰۱۲")),
        ("۰۲۱-۵۶۳۴", code("۰۲۱-۵۶۳۴")),
        ("تلفن +98-912", f"تلفن {code('+۹۸-۹۱۲')}"),
        ("Windows 11 و 2 عدد", "Windows 11 و ۲ عدد"),
        ("12 USB", "۱۲ USB"),
        ("JBW-700 2", "JBW-700 ۲"),
        ("128/1401/7", "۱۲۸/۱۴۰۱/۷"),
    ],
)
def test_digits_are_persian_but_in_codes(written, printed):
    assert wording.digits(written) == printed


def test_dates_and_ages():
    born = from_jalali(1364, 12, 29)
    assert wording.day(born) == "۱۳۶۴/۱۲/۲۹"
    assert wording.year(born) == "۱۳۶۴"
    assert wording.birth(born, from_jalali(1404, 7, 3)) == "۱۳۶۴/۱۲/۲۹ (۳۹ سال)"


def test_nothing_is_a_dash():
    assert {
        wording.day(None),
        wording.year(None),
        wording.birth(None, date(2025, 1, 1)),
        wording.count(None, "نفر"),
        wording.or_nothing(""),
        wording.or_nothing(None),
        wording.listed("", "—"),
    } == {"—"}
    assert wording.count(0, "نفر") == "۰ نفر"


def test_phrases_join_what_is_known():
    assert wording.listed("مرد", "", "متأهل") == "مرد، متأهل"
    assert wording.disability(DisabilityType.VISUAL, Severity.SEVERE) == "بینایی، شدید"
    assert wording.disability(DisabilityType.VISUAL, Severity.UNKNOWN) == "بینایی"
    assert wording.disability(None, None) == ""
    assert wording.identifier_name(foreign=True) == "شناسهٔ اتباع"
