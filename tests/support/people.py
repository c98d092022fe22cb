# SPDX-License-Identifier: Apache-2.0
"""A small office with files for tests of the window: made once per run through the office's own commands."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from tests.support import office as offices
from welfare_desk import assembly
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Kinship, Severity
from welfare_desk.services.casework.commands import NewDisability, RegisterFile, register_file
from welfare_desk.services.session import Session

OPENED = date(2021, 4, 4)
"""When the files below were opened (1400/01/15)."""


@dataclass(frozen=True)
class Known:
    """A file of the small office; `facts` made it."""

    file_no: str
    facts: RegisterFile


def _file(file_no: str, fields: str, domain: Domain = Domain.REHABILITATION, **more: object) -> RegisterFile:
    names = ("national_id", "first_name", "last_name", "father_name", "birth_date", "sex", "mobile")
    names += ("neighbourhood", "sheba")
    typed = dict(zip(names, (part.strip() for part in fields.split("|")), strict=False))
    given = {name: text for name, text in typed.items() if text}
    return RegisterFile(given, domain, file_no=file_no, opened_on=OPENED, **more)  # type: ignore[arg-type]  # keyword facts of one dataclass


def _severe(kind: DisabilityType, severity: Severity, until: date | None = None) -> dict[str, object]:
    return {"disabilities": (NewDisability(kind, severity, date(2020, 5, 5), until),)}


SHEBA = "IR820540102680020817909002"

FILES = (
    _file(
        "1400-00001",
        f"0013542419|علی|اکبری|حسین|1350/04/12|male|09121234567|زرافشان|{SHEBA}",
        **_severe(DisabilityType.PHYSICAL, Severity.SEVERE, date(2025, 11, 1)),
    ),
    _file(
        "1400-00002",
        "0499370899|فاطمه‌سادات|میرزایی|رضا|1362/11/02|female|09351234567|قائمیه|",
        Domain.SOCIAL,
        categories=("زن سرپرست خانوار",),
    ),
    _file(
        "1400-00003",
        "8856815311|زهرا|نوری‌زاده|محمد|1345/01/20|female|||",
        **_severe(DisabilityType.VISUAL, Severity.MODERATE),
    ),
    _file(
        "1400-00004",
        "1080000003|سکینه|موسوی|یوسف|1367/02/18|female|09132041187|زرافشان|",
        coverage=Coverage.APPLICANT,
        **_severe(DisabilityType.HEARING, Severity.MILD),
    ),
)
"""Four files that differ in kind, completeness and coverage."""

CHILD = RegisterFile(
    {"national_id": "1111111110", "first_name": "امیر", "last_name": "اکبری"},
    Domain.REHABILITATION,
    file_no="1400-00005",
    opened_on=OPENED,
    household_of="1400-00001",
    kinship=Kinship.SON,
)


@cache
def template() -> Path:
    """The template's folder with the files above in it."""
    folder = Path(tempfile.mkdtemp(prefix="welfare-desk-people-"))
    session = offices.office(folder)
    for facts in FILES:
        session.do(register_file, facts)
    session.close()
    return folder / "office"


def peopled_office(directory: Path) -> Session:
    """An opened copy of the small office; its caller closes it."""
    place = Path(shutil.copytree(template(), directory / "office"))
    return assembly.open_office(
        place, offices.ADMIN, offices.PASSWORD, clock=offices.clock, kdf=offices.CHEAP
    )
