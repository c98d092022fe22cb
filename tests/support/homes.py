# SPDX-License-Identifier: Apache-2.0
"""Homes for the state machines: who comes to one that is there, who founds their own, homes that join."""

from __future__ import annotations

from datetime import date

from tests.support.clients import national_id
from welfare_desk.domain.casework.codes import Domain, Kinship, Leaving
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services.casework.commands import RegisterFile
from welfare_desk.services.casework.households import JoinHouseholds
from welfare_desk.services.casework.membership import MemberLeaves
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session


def newcomer(session: Session, number: int, on: date, home_of: str = "") -> RegisterFile:
    """Somebody with a file of their own: in a new home, or in that of another file."""
    fields = {"national_id": national_id(number), "first_name": "زهرا", "last_name": "احمدی"}
    led = bool(home_of) and _file(session, home_of).household.head is not None
    kinship = Kinship.OTHER if led else Kinship.HEAD
    return RegisterFile(fields, Domain.REHABILITATION, opened_on=on, household_of=home_of, kinship=kinship)


def leaving(session: Session, file_no: str, on: date) -> MemberLeaves:
    """The person of a file founds a home of their own; where they led, one of those who stay leads now."""
    file = _file(session, file_no)
    home, own = file.household, file.person.id
    leads = home.head is not None and home.head.person.id == own
    heirs = [one.person.id for one in home.living if one.person.id != own]
    heir = heirs[-1] if leads and heirs else 0
    return MemberLeaves(file_no, home.version, own, on, Leaving.MOVED, heir)


def joining(session: Session, file_no: str, other: str, on: date) -> JoinHouseholds:
    """Everybody of the other file's home moves into that of the first."""
    versions = [_file(session, number).household.version for number in (file_no, other)]
    return JoinHouseholds(file_no, versions[0], other, versions[1], on)


def _file(session: Session, file_no: str) -> FileSummary:
    return session.ask(show, ShowFile(file_no))
