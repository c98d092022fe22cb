# SPDX-License-Identifier: Apache-2.0
"""A headquarters and the offices that it has enrolled, each in a folder of its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from tests.support import office as offices
from tests.support import people
from tests.support.office import ADMIN, CHEAP, PASSWORD, TEHRAN
from welfare_desk import assembly
from welfare_desk.domain.calendar import JalaliMonth, from_jalali
from welfare_desk.services.session import Session
from welfare_desk.services.signin import NewOffice
from welfare_desk.services.summary.bundles.enrolling import (
    AcceptEnrolment,
    AskEnrolment,
    EnrolOffice,
    accept_enrolment,
    ask_enrolment,
    enrol_office,
)
from welfare_desk.services.summary.bundles.exporting import ExportMonth, MonthExported, export_month
from welfare_desk.services.summary.monthly.months import CloseMonth, close_month

MEHR = JalaliMonth(1404, 7)
LATER = from_jalali(1404, 10, 3)
"""A day on which Mehr, Aban and Azar are over."""


def at(day: date) -> Callable[[], datetime]:
    """A clock that always shows noon of a day."""
    return lambda: datetime(day.year, day.month, day.day, 12, tzinfo=TEHRAN)


def opened(place: Path, day: date = LATER) -> Session:
    """An office's folder opened on a day."""
    return assembly.open_office(place, ADMIN, PASSWORD, clock=at(day), kdf=CHEAP)


def peopled(directory: Path) -> Path:
    """The folder of a small office with files."""
    return Path(shutil.copytree(people.template(), directory / "peopled"))


def county(directory: Path, name: str, province: str = offices.PROVINCE, code: str = "") -> Path:
    """The folder of a new, empty office of another county, with keys of its own."""
    place = directory / name
    place.parent.mkdir(exist_ok=True)
    new = NewOffice(name, province, ADMIN, PASSWORD, office_code=code)
    assembly.create_office(place, new, clock=offices.clock, kdf=CHEAP).session.close()
    return place


def enrolled(office: Session, headquarters: Session) -> str:
    """Enrol an office; the answer that it has accepted."""
    request = office.do(ask_enrolment, AskEnrolment()).text
    answer = headquarters.do(enrol_office, EnrolOffice(request)).text
    office.do(accept_enrolment, AcceptEnrolment(answer))
    return answer


def closed_and_sent(office: Session, month: JalaliMonth, folder: Path) -> MonthExported:
    """Close a month and export its bundle."""
    office.do(close_month, CloseMonth(month, "ماه نخست"))
    return office.do(export_month, ExportMonth(month, str(folder)))
