# SPDX-License-Identifier: Apache-2.0
"""A scene for every command: what has to be in an office before it, and the facts it is called with.

A scene gets an open session and a turn, and may run other commands to set itself up; another turn in the
same office must give other facts, so that scenes can be played again and again. Whoever registers a command
writes its scene, in the module of its room beside this one: a test fails for a command without one.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from importlib import import_module
from itertools import count
from pkgutil import iter_modules
from typing import Any

from tests.support.office import PASSWORD
from tests.support.workbooks import workbook
from welfare_desk import assembly
from welfare_desk.domain.access import Role
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Severity
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.listing import FileFilter
from welfare_desk.domain.waiting import QueueState
from welfare_desk.services import access, papers, pension, upkeep, waiting
from welfare_desk.services.casework import commands as casework
from welfare_desk.services.door import Command, registry
from welfare_desk.services.exchange import importing, undoing
from welfare_desk.services.exchange.facts import BatchId, ImportFiles
from welfare_desk.services.rehearsal import fill
from welfare_desk.services.session import Session

Scene = Callable[[Session, int], Any]
SCENES: dict[str, Scene] = {}

EMPTY_OFFICE_ONLY = frozenset({"rehearsal.fill"})
"""Commands that are refused where anybody has worked already: played once, and first."""

CANARY = "قناریان‌زاده"
"""A name that no log, message or file name may ever carry."""
PHRASE = "چهار واژهٔ بی ربط"

SLOTS = 400
"""More scenes than there will be: each has national IDs of its own."""

_slots = count()


def scene(command: Command[Any, Any]) -> Callable[[Callable[[Session, int, str], Any]], Scene]:
    """Declare the scene of a command; the function also gets a national ID that is its own in every turn."""
    slot = next(_slots)

    def declared(play: Callable[[Session, int, str], Any]) -> Scene:
        def played(session: Session, turn: int) -> Any:
            return play(session, turn, national_id(turn * SLOTS + slot))

        SCENES[command.name] = played
        return played

    return declared


def day_of(turn: int, first: date) -> date:
    """A day of its own for every turn a campaign plays, and never so far ahead that it would be refused.

    A killed clerk leaves off after a turn or two, and the next one begins at the next thousand.
    """
    return first + timedelta(days=turn % 1000 + turn // 1000 * 3)


def commands() -> dict[str, Command[Any, Any]]:
    """Every registered command by name."""
    assembly.load_use_cases()
    return {name: found for name, found in sorted(registry().items()) if isinstance(found, Command)}


def national_id(number: int) -> str:
    """A national ID with its right last digit, one for each number."""
    nine = f"{400_000_000 + number}"
    rest = sum(int(digit) * (10 - place) for place, digit in enumerate(nine)) % 11
    return nine + str(rest if rest < 2 else 11 - rest)


def canaries(turns: int = 1) -> tuple[str, ...]:
    """The names and identifiers that scenes of these turns type."""
    typed = [national_id(turn * SLOTS + slot) for turn in range(turns) for slot in range(len(SCENES))]
    return (CANARY, CANARY.replace("\u200c", ""), *typed)


def user(session: Session, turn: int, prefix: str) -> str:
    """An account of this turn."""
    name = f"{prefix}-{turn}"
    session.do(access.add_user, access.AddUser(name, Role.CASE_CLERK, PHRASE, CANARY, own_password=PASSWORD))
    return name


def new_file(identifier: str, coverage: Coverage = Coverage.COVERED) -> casework.RegisterFile:
    """A file to open, filled like a real one."""
    fields = {
        "national_id": identifier, "first_name": "زهرا", "last_name": CANARY, "father_name": "حسین",
        "birth_date": "1350/04/12", "sex": "female", "mobile": "09121234567", "neighbourhood": "زرافشان",
        "decile": "2",
    }  # fmt: skip
    severe = casework.NewDisability(DisabilityType.PHYSICAL, Severity.SEVERE)
    return casework.RegisterFile(
        fields, Domain.REHABILITATION, coverage, disabilities=(severe,), categories=("زن سرپرست خانوار",)
    )


def file(session: Session, identifier: str, coverage: Coverage = Coverage.COVERED) -> str:
    """The number of a file of this turn."""
    return session.do(casework.register_file, new_file(identifier, coverage)).file_no


def intake(session: Session, turn: int, identifier: str) -> ImportFiles:
    """A workbook with one client and one ruined row, to be imported."""
    path = session.office_dir / f"list-{turn}-{identifier[:4]}.xlsx"
    rows = [
        ["کد ملی", "نام", "نام خانوادگی", "تاریخ تولد", "حوزه"],
        [identifier, "سکینه", CANARY, "1367/02/18", "توانبخشی"],
        ["123", "نام", CANARY, "1367/02/18", "توانبخشی"],
    ]
    path.write_bytes(workbook(rows))
    return ImportFiles(str(path))


@scene(access.add_user)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    return access.AddUser(f"clerk-{turn}", Role.CASE_CLERK, PHRASE, CANARY, own_password=PASSWORD)


@scene(access.set_role)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return access.SetRole(user(session, turn, "rises"), Role.HEAD, own_password=PASSWORD)


@scene(access.change_password)
def _(session: Session, turn: int, _identifier: str) -> Any:
    name = user(session, turn, "forgot")
    return access.ChangePassword(name, "پنج واژهٔ دیگر و نو", own_password=PASSWORD)


@scene(access.disable_user)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return access.DisableUser(user(session, turn, "leaves"), "بازنشسته شد")


@scene(access.rename_user)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return access.RenameUser(user(session, turn, "marries"), CANARY)


@scene(upkeep.make_backup)
def _(session: Session, turn: int, _identifier: str) -> Any:
    return upkeep.MakeBackup(str(session.office_dir.parent / f"copies-{turn}"))


@scene(casework.register_file)
def _(_session: Session, _turn: int, identifier: str) -> Any:
    return new_file(identifier)


@scene(casework.edit_person)
def _(session: Session, _turn: int, identifier: str) -> Any:
    fields = {"father_name": CANARY, "mobile": "09351234567", "address": CANARY, "decile": "3"}
    return casework.EditPerson(file(session, identifier), 1, 1, fields)


@scene(casework.record_coverage)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = file(session, identifier, Coverage.APPLICANT)
    return casework.RecordCoverage(number, Coverage.COVERED, session.today(), CANARY, "12/345")


@scene(casework.save_view)
def _(_session: Session, turn: int, _identifier: str) -> Any:
    return casework.SaveView(f"view {turn} {CANARY}", FileFilter())


@scene(casework.delete_view)
def _(session: Session, turn: int, _identifier: str) -> Any:
    kept = session.do(casework.save_view, casework.SaveView(f"to go {turn}", FileFilter()))
    return casework.DeleteView(kept.id, kept.version)


@scene(waiting.move)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return waiting.MoveInQueue(file(session, identifier), QueueState.WAITING, session.today(), letter_no="7")


@scene(pension.change)
def _(session: Session, _turn: int, identifier: str) -> Any:
    number = file(session, identifier)
    session.do(waiting.move, waiting.MoveInQueue(number, QueueState.WAITING, session.today()))
    return pension.ChangePension(number, PensionState.ON_PENSION, session.today(), CANARY, "7", arrears=False)


@scene(papers.issue_certificate)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return papers.IssueCertificate(file(session, identifier), "بانک", CANARY, session.today())


@scene(papers.issue_file_summary)
def _(session: Session, _turn: int, identifier: str) -> Any:
    return papers.IssueFileSummary(file(session, identifier))


@scene(papers.print_paper)
def _(session: Session, _turn: int, identifier: str) -> Any:
    facts = papers.IssueCertificate(file(session, identifier), "بانک", CANARY, session.today())
    issued = session.do(papers.issue_certificate, facts)
    return papers.PrintPaper(issued.kind, issued.number)


@scene(papers.not_printed)
def _(session: Session, _turn: int, identifier: str) -> Any:
    facts = papers.IssueCertificate(file(session, identifier), "بانک", CANARY, session.today())
    issued = session.do(papers.issue_certificate, facts)
    printed = session.do(papers.print_paper, papers.PrintPaper(issued.kind, issued.number))
    return papers.NotPrinted(printed.id)


@scene(importing.import_files)
def _(session: Session, turn: int, identifier: str) -> Any:
    return intake(session, turn, identifier)


@scene(undoing.undo_import)
def _(session: Session, turn: int, identifier: str) -> Any:
    return BatchId(session.do(importing.import_files, intake(session, turn, identifier)).batch_id)


@scene(fill.fill)
def _(_session: Session, _turn: int, _identifier: str) -> Any:
    return fill.FillOffice(files=2)


# Last, for they take the decorator and the files from here.
for _found in sorted(iter_modules(__path__), key=lambda found: found.name):
    import_module(f"{__name__}.{_found.name}")
