# SPDX-License-Identifier: Apache-2.0
"""A small office with files for tests of the window: made once per run through the office's own commands."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from tests.support import office as offices
from tests.support.run import made_once
from welfare_desk import assembly
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity
from welfare_desk.services.casework.commands import NewDisability, RegisterFile, register_file
from welfare_desk.services.session import Session

OPENED = date(2021, 4, 4)
"""When the files below were opened (1400/01/15)."""


_NAMES = (
    "national_id",
    "first_name",
    "last_name",
    "father_name",
    "birth_date",
    "sex",
    "mobile",
    "neighbourhood",
    "sheba",
)


def _file(file_no: str, typed: str, domain: Domain, disabled: tuple[NewDisability, ...] = ()) -> RegisterFile:
    parts = (part.strip() for part in typed.split("|"))
    fields = {name: text for name, text in zip(_NAMES, parts, strict=True) if text}
    return RegisterFile(fields, domain, file_no=file_no, opened_on=OPENED, disabilities=disabled)


def _vote(kind: DisabilityType, severity: Severity, until: date | None = None) -> tuple[NewDisability, ...]:
    return (NewDisability(kind, severity, date(2020, 5, 5), until),)


SHEBA = "IR820540102680020817909002"

ALI = _file(
    "1400-00001",
    f"0013542419|علی|اکبری|حسین|1350/04/12|male|09121234567|زرافشان|{SHEBA}",
    Domain.REHABILITATION,
    _vote(DisabilityType.PHYSICAL, Severity.SEVERE, date(2025, 11, 1)),
)
FATEMEH = replace(
    _file(
        "1400-00002",
        "0499370899|فاطمه‌سادات|میرزایی|رضا|1362/11/02|female|09351234567|قائمیه|",
        Domain.SOCIAL,
    ),
    categories=("زن سرپرست خانوار",),
)
ZAHRA = _file(
    "1400-00003",
    "8856815311|زهرا|نوری‌زاده|محمد|1345/01/20|female|||",
    Domain.REHABILITATION,
    _vote(DisabilityType.VISUAL, Severity.MODERATE),
)
SAKINEH = replace(
    _file(
        "1400-00004",
        "1080000003|سکینه|موسوی|یوسف|1367/02/18|female|09132041187|زرافشان|",
        Domain.REHABILITATION,
        _vote(DisabilityType.HEARING, Severity.MILD),
    ),
    coverage=Coverage.APPLICANT,
)

FILES = (ALI, FATEMEH, ZAHRA, SAKINEH)
"""Four files that differ in kind, completeness and coverage."""

SON = RegisterFile(
    {"national_id": "0084575948", "first_name": "امیر", "last_name": "اکبری"},
    Domain.REHABILITATION,
    file_no="1400-00005",
    opened_on=OPENED,
    household_of="1400-00001",
    kinship=Kinship.SON,
)
"""A second file in the household of the first; not in the template."""


@cache
def template() -> Path:
    """The template's folder with the files above in it."""
    return made_once("people", _make_template) / "office"


def _make_template(folder: Path) -> None:
    session = offices.office(folder)
    for facts in FILES:
        session.do(register_file, facts)
    session.close()


def peopled_office(directory: Path) -> Session:
    """An opened copy of the small office; its caller closes it."""
    place = Path(shutil.copytree(template(), directory / "office"))
    return assembly.open_office(
        place, offices.ADMIN, offices.PASSWORD, clock=offices.clock, kdf=offices.CHEAP
    )
