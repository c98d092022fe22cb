# SPDX-License-Identifier: Apache-2.0
"""Whom a clerk's second day needs beside the small office: a family, doubles, who left, who moves."""

from __future__ import annotations

from datetime import date

from tests.support.people import OPENED
from welfare_desk.domain.calendar import from_jalali
from welfare_desk.domain.casework.codes import Coverage, Domain, GuardianKind, Kinship
from welfare_desk.services.casework.commands import (
    RecordCoverage,
    RegisterFile,
    record_coverage,
    register_file,
)
from welfare_desk.services.casework.membership import AddMember, SetGuardian, add_member, set_guardian
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.casework.visits import PlanVisit, plan_visit
from welfare_desk.services.session import Session

ALI, FATEMEH, ZAHRA, SAKINEH = (f"1400-0000{number}" for number in range(1, 5))
NAMESAKE, DOUBLE, MOVER, RETURNER = (f"1400-0000{number}" for number in range(5, 9))
"""A cousin called as Fatemeh, Zahra once more, who moves away, and who was discharged."""

_NEW = {
    NAMESAKE: {
        "national_id": "0061234575",
        "first_name": "فاطمه‌سادات",
        "last_name": "میرزایی",
        "father_name": "رضا",
        "birth_date": "1362/11/03",
        "sex": "female",
        "mobile": "09351234567",
    },
    DOUBLE: {
        "national_id": "8865815310",
        "first_name": "زهرا",
        "last_name": "نوری‌زاده",
        "father_name": "محمد",
        "sex": "female",
        "birth_date": "1345/01/21",
        "mobile": "09129876543",
        "address": "زرافشان، خیابان کاشانی، پلاک ۱۲",
        "postal_code": "3314867521",
    },
    MOVER: {"national_id": "0076543218", "first_name": "حسن", "last_name": "رستمی", "sex": "male"},
    RETURNER: {"national_id": "0045678911", "first_name": "لیلا", "last_name": "قاسمی", "sex": "female"},
}
_FAMILY = (
    (Kinship.SPOUSE, "مهین", "رستگار", "female", "1355/01/01"),
    (Kinship.SON, "رضا", "اکبری", "male", "1375/03/03"),
    (Kinship.SON, "امیر", "اکبری", "male", "1395/05/05"),
)


def fill(session: Session) -> None:
    """Through the office's own commands, as the four files were made."""
    for file_no, fields in _NEW.items():
        facts = RegisterFile(fields, Domain.REHABILITATION, file_no=file_no, opened_on=OPENED)
        session.do(register_file, facts)
    left = RecordCoverage(RETURNER, Coverage.DISCHARGED, date(2023, 4, 4), "توانمند شد")
    session.do(record_coverage, left)
    _family(session)
    session.do(plan_visit, PlanVisit(ALI, from_jalali(1404, 8, 10)))


def _family(session: Session) -> None:
    """Ali with his wife and two sons, for the younger of whom he acts."""
    names = ("first_name", "last_name", "sex", "birth_date")
    for version, (kinship, *typed) in enumerate(_FAMILY, 1):
        fields = dict(zip(names, typed, strict=True))
        session.do(add_member, AddMember(ALI, version, kinship, fields=fields))
    father, *_, son = (one.person.id for one in session.ask(show, ShowFile(ALI)).household.members)
    natural = SetGuardian(ALI, son, GuardianKind.PARENT, from_jalali(1395, 5, 5), guardian_id=father)
    session.do(set_guardian, natural)
