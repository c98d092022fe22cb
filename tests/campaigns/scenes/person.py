# SPDX-License-Identifier: Apache-2.0
"""Scenes of the person and the household: members, heads, guardians, reasons, restricted tags."""

from __future__ import annotations

from typing import Any

from tests.campaigns.scenes import CANARY, file, scene
from welfare_desk.domain.casework.codes import DisabilityType, Domain, GuardianKind, Kinship, Leaving
from welfare_desk.domain.summary.file import FileSummary
from welfare_desk.services import papers
from welfare_desk.services.casework import household_undoing, households, membership, reasons, restricted
from welfare_desk.services.casework.commands import RegisterFile, register_file
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session

SPOUSE = {"first_name": "رضا", "last_name": CANARY, "sex": "male", "birth_date": "1345/01/01"}


def _shown(session: Session, file_no: str) -> FileSummary:
    return session.ask(show, ShowFile(file_no))


def _with_spouse(session: Session, identifier: str) -> tuple[FileSummary, int]:
    """A file whose household has a second member, and that member."""
    number = file(session, identifier)
    added = session.do(membership.add_member, membership.AddMember(number, 1, Kinship.SPOUSE, fields=SPOUSE))
    return _shown(session, number), added.person_id


@scene(membership.add_member)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return membership.AddMember(file(session, identifier), 1, Kinship.SPOUSE, fields=SPOUSE)


@scene(membership.edit_member)
def _(session: Session, _turn: int, identifier: str) -> Any:
    summary, spouse = _with_spouse(session, identifier)
    return membership.EditMember(summary.file.file_no, spouse, 1, {"father_name": CANARY, "job": "نانوا"})


@scene(membership.change_kinship)
def _(session: Session, _turn: int, identifier: str) -> Any:
    summary, spouse = _with_spouse(session, identifier)
    version = summary.household.version
    return membership.ChangeKinship(summary.file.file_no, version, spouse, Kinship.BROTHER)


@scene(membership.member_leaves)
def _(session: Session, _turn: int, identifier: str) -> Any:
    summary, spouse = _with_spouse(session, identifier)
    version, today = summary.household.version, session.today()
    return membership.MemberLeaves(summary.file.file_no, version, spouse, today, Leaving.MOVED)


@scene(membership.set_guardian)
def _(session: Session, _turn: int, identifier: str) -> Any:
    summary, spouse = _with_spouse(session, identifier)
    return membership.SetGuardian(
        summary.file.file_no, summary.person.id, GuardianKind.APPOINTED, session.today(), "۱۲/۳۴", spouse
    )


@scene(membership.end_guardianship)
def _(session: Session, _turn: int, identifier: str) -> Any:
    summary, spouse = _with_spouse(session, identifier)
    number, ward, today = summary.file.file_no, summary.person.id, session.today()
    session.do(
        membership.set_guardian,
        membership.SetGuardian(number, ward, GuardianKind.APPOINTED, today, "۱۲/۳۴", spouse),
    )
    guardian = session.ask(show, ShowFile(number)).household.members[0].guardian
    assert guardian is not None
    return membership.EndGuardianship(number, ward, today, guardian.id)


@scene(households.change_head)
def _(session: Session, _turn: int, identifier: str) -> Any:
    summary, spouse = _with_spouse(session, identifier)
    return households.ChangeHead(summary.file.file_no, summary.household.version, spouse)


@scene(households.split_household)
def _(session: Session, _turn: int, identifier: str) -> Any:
    summary, spouse = _with_spouse(session, identifier)
    version, today = summary.household.version, session.today()
    return households.SplitHousehold(summary.file.file_no, version, (spouse,), spouse, today)


@scene(households.join_households)
def _(session: Session, _turn: int, identifier: str) -> Any:
    fields = {"foreign_id": f"70{identifier}", "first_name": "سکینه", "last_name": CANARY}
    other = session.do(register_file, RegisterFile(fields, Domain.SOCIAL)).file_no
    return households.JoinHouseholds(file(session, identifier), 1, other, 1, session.today())


@scene(household_undoing.undo_household_act)
def _(session: Session, _turn: int, identifier: str) -> Any:
    facts = membership.AddMember(file(session, identifier), 1, Kinship.SPOUSE, fields=SPOUSE)
    return household_undoing.UndoHouseholdAct(session.do(membership.add_member, facts).act, CANARY)


@scene(reasons.add_disability)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return reasons.AddDisability(file(session, identifier), 1, DisabilityType.VISUAL)


def _disability(session: Session, identifier: str) -> tuple[str, int]:
    number = file(session, identifier)
    return number, _shown(session, number).disabilities[0].id


@scene(reasons.edit_disability)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number, row = _disability(session, identifier)
    return reasons.EditDisability(number, 1, row, DisabilityType.HEARING)


@scene(reasons.make_primary)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = file(session, identifier)
    added = session.do(reasons.add_disability, reasons.AddDisability(number, 1, DisabilityType.VISUAL))
    return reasons.MakePrimary(number, 2, added.id)


@scene(reasons.end_disability)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number, row = _disability(session, identifier)
    return reasons.EndDisability(number, 1, row, session.today(), CANARY)


@scene(reasons.drop_disability)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number, row = _disability(session, identifier)
    return reasons.DropDisability(number, 1, row, CANARY)


@scene(reasons.reopen_disability)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number, row = _disability(session, identifier)
    session.do(reasons.end_disability, reasons.EndDisability(number, 1, row, session.today()))
    return reasons.ReopenDisability(number, 2, row, CANARY)


@scene(reasons.add_category)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return reasons.AddCategory(file(session, identifier), 1, "چندقلوها", session.today())


@scene(reasons.drop_category)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = file(session, identifier)
    return reasons.DropCategory(number, 1, _shown(session, number).categories[0].id, CANARY)


@scene(reasons.reopen_category)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = file(session, identifier)
    row = _shown(session, number).categories[0].id
    session.do(reasons.end_category, reasons.EndCategory(number, 1, row, session.today()))
    return reasons.ReopenCategory(number, 2, row, CANARY)


@scene(reasons.end_category)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = file(session, identifier)
    row = _shown(session, number).categories[0].id
    return reasons.EndCategory(number, 1, row, session.today(), CANARY)


@scene(restricted.show_tags)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return restricted.ShowTags(file(session, identifier))


@scene(restricted.add_tag)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return restricted.AddTag(file(session, identifier), session.today(), "زباله‌گرد")


@scene(restricted.drop_tag)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = file(session, identifier)
    added = session.do(restricted.add_tag, restricted.AddTag(number, session.today(), "زباله‌گرد"))
    return restricted.DropTag(number, added.id, CANARY)


@scene(restricted.reopen_tag)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = file(session, identifier)
    added = session.do(restricted.add_tag, restricted.AddTag(number, session.today(), "زباله‌گرد"))
    session.do(restricted.end_tag, restricted.EndTag(number, added.id, session.today()))
    return restricted.ReopenTag(number, added.id, CANARY)


@scene(restricted.end_tag)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = file(session, identifier)
    added = session.do(restricted.add_tag, restricted.AddTag(number, session.today(), "زباله‌گرد"))
    return restricted.EndTag(number, added.id, session.today())


@scene(papers.issue_household_sheet)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return papers.IssueHouseholdSheet(file(session, identifier))
