# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from welfare_desk.domain.casework.codes import DisabilityType as D
from welfare_desk.domain.casework.codes import Domain, Severity, Sex
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.exchange import cells
from welfare_desk.domain.exchange.words import read_disabilities, says_nothing
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.text import fold


@pytest.mark.parametrize(
    ("written", "domain"),
    [
        ("توانبخشی", Domain.REHABILITATION),
        ("تواـنبخشي", Domain.REHABILITATION),
        ("\u200fتوان‌بخشی ", Domain.REHABILITATION),
        ("امور توانبخشی", Domain.REHABILITATION),
        ("امور اجتماعي", Domain.SOCIAL),
        ("اـمور اجتماعی", Domain.SOCIAL),
        ("اجتماعی", Domain.SOCIAL),
        ("پیشگیری", Domain.PREVENTION),
        ("پيش‌گيري", Domain.PREVENTION),
        ("Social", Domain.SOCIAL),
        ("Rehabilitation", Domain.REHABILITATION),
    ],
)
def test_specialised_fields(written: str, domain: Domain) -> None:
    assert cells.domain(written) is domain


@pytest.mark.parametrize("written", ["ت.بخشی؟", "بهزیستی", "نامعلوم", "-", "توانبخشی اجتماعی"])
def test_an_unknown_field_is_never_guessed(written: str) -> None:
    with pytest.raises(RuleError):
        cells.domain(written)


@pytest.mark.parametrize(
    ("written", "kinds", "severity"),
    [
        ("جسمی-حرکتی", (D.PHYSICAL,), None),
        ("جسمي حركتي", (D.PHYSICAL,), None),
        ("جسمی و حرکتی", (D.PHYSICAL,), None),
        ("\u200fبینایی ", (D.VISUAL,), None),
        ("نابینا", (D.VISUAL,), None),
        ("کم‌شنوا", (D.HEARING,), None),
        ("گفتاـر و زبان", (D.SPEECH,), None),
        ("صوت و گفتار", (D.SPEECH,), None),
        ("روانی مزمن", (D.PSYCHOSOCIAL,), None),
        ("اعصاب و روان", (D.PSYCHOSOCIAL,), None),
        ("جسمی حرکتی و ذهنی", (D.PHYSICAL, D.INTELLECTUAL), None),
        ("شنوایی، گفتار و زبان", (D.HEARING, D.SPEECH), None),
        ("معلولیت ذهنی", (D.INTELLECTUAL,), None),
        ("ذهنی (شدید)", (D.INTELLECTUAL,), Severity.SEVERE),
        ("جسمی حرکتی خیلی شدید", (D.PHYSICAL,), Severity.VERY_SEVERE),
        ("چند معلولیتی", (D.MULTIPLE,), None),
        ("سالمند معلول", (D.ELDERLY,), None),
        ("فاقد معلوليت", (D.NONE,), None),
        ("بدون‌معلولیت", (D.NONE,), None),
        ("فاقد مدارک", (D.UNDOCUMENTED,), None),
    ],
)
def test_disabilities(written: str, kinds: tuple[D, ...], severity: Severity | None) -> None:
    assert read_disabilities(written) == (kinds, severity)


@pytest.mark.parametrize("written", ["سالم", "گرفتاری", "ذهنی و مالی", "و", " ".join(["ذهنی"] * 30)])
def test_what_is_no_disability(written: str) -> None:
    assert read_disabilities(written) is None


@pytest.mark.parametrize(
    ("written", "state", "waiting"),
    [
        ("مستمری‌بگیر", PensionState.ON_PENSION, False),
        ("مستمري بگير", PensionState.ON_PENSION, False),
        ("مستمر", PensionState.ON_PENSION, False),
        ("پشت‌نوبت", PensionState.NONE, True),
        ("در نوبت", PensionState.NONE, True),
        ("در صف انتظار", PensionState.NONE, True),
        ("غیرمستمر", PensionState.NONE, False),
        ("غير مستمر", PensionState.NONE, False),
        ("ندارد", PensionState.NONE, False),
        ("تعلیق", PensionState.SUSPENDED, False),
        ("قطع", PensionState.CUT, False),
    ],
)
def test_pension_and_queue_are_two_facts_of_one_word(
    written: str, state: PensionState, waiting: bool
) -> None:
    assert cells.pension(written) == (state, waiting)


@pytest.mark.parametrize(
    ("written", "sex"),
    [("زن", Sex.FEMALE), ("مؤنث", Sex.FEMALE), ("مونث", Sex.FEMALE), ("آقا", Sex.MALE), ("مذكر", Sex.MALE)],
)
def test_sexes(written: str, sex: Sex) -> None:
    assert cells.sex(written) is sex


@pytest.mark.parametrize(
    ("written", "severity"),
    [("خفيف", Severity.MILD), ("خیلی‌شدید", Severity.VERY_SEVERE), ("  متوسط", Severity.MODERATE)],
)
def test_severities(written: str, severity: Severity) -> None:
    assert cells.severity(written) is severity


@pytest.mark.parametrize("written", ["ندارد", "فاقد", "-", "—", "...", "؟", "نامشخص", "N/A", "\u200f"])
def test_words_that_say_nothing(written: str) -> None:
    assert says_nothing(fold(written))


@pytest.mark.parametrize("written", ["دارد", "علی", "0", "ندارم‌زاده"])
def test_words_that_say_something(written: str) -> None:
    assert not says_nothing(fold(written))
