# SPDX-License-Identifier: Apache-2.0
"""A scene for every command: what has to be in an office before it, and the facts it is called with.

A scene gets an open session and a turn, and may run other commands to set itself up; another turn in the
same office must give other facts, so that scenes can be played again and again. Whoever registers a command
writes its scene here: a test fails for a command without one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from welfare_desk import assembly
from welfare_desk.domain.access import Role
from welfare_desk.services import access, upkeep
from welfare_desk.services.door import Command, registry
from welfare_desk.services.session import Session

Scene = Callable[[Session, int], Any]
SCENES: dict[str, Scene] = {}

CANARY = "قناریان‌زاده"
"""A name that no log, message or file name may ever carry."""
CANARY_ID = "0499370899"
CANARIES = (CANARY, "قناریان", CANARY_ID, "۰۴۹۹۳۷۰۸۹۹")
PHRASE = "چهار واژهٔ بی ربط"


def scene(command: Command[Any, Any]) -> Callable[[Scene], Scene]:
    """Declare the scene of a command."""

    def declared(play: Scene) -> Scene:
        SCENES[command.name] = play
        return play

    return declared


def commands() -> dict[str, Command[Any, Any]]:
    """Every registered command by name."""
    assembly.load_use_cases()
    return {name: found for name, found in sorted(registry().items()) if isinstance(found, Command)}


def user(session: Session, turn: int, prefix: str) -> str:
    """An account of this turn."""
    name = f"{prefix}-{turn}"
    session.do(access.add_user, access.AddUser(name, Role.CASE_CLERK, PHRASE, CANARY))
    return name


@scene(access.add_user)
def _(_session: Session, turn: int) -> Any:
    return access.AddUser(f"clerk-{turn}", Role.CASE_CLERK, PHRASE, CANARY)


@scene(access.set_role)
def _(session: Session, turn: int) -> Any:
    return access.SetRole(user(session, turn, "rises"), Role.HEAD)


@scene(access.change_password)
def _(session: Session, turn: int) -> Any:
    return access.ChangePassword(user(session, turn, "forgot"), "پنج واژهٔ دیگر و نو")


@scene(access.disable_user)
def _(session: Session, turn: int) -> Any:
    return access.DisableUser(user(session, turn, "leaves"), "بازنشسته شد")


@scene(access.rename_user)
def _(session: Session, turn: int) -> Any:
    return access.RenameUser(user(session, turn, "marries"), CANARY)


@scene(upkeep.make_backup)
def _(session: Session, turn: int) -> Any:
    return upkeep.MakeBackup(str(session.office_dir / f"copies-{turn}"))
