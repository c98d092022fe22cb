# SPDX-License-Identifier: Apache-2.0
"""Which office a command means, by which clock, and who signs in."""

from __future__ import annotations

import argparse
import contextlib
import getpass
import os
import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from welfare_desk import assembly, logs, paths, settings
from welfare_desk.cli.terminal import Terminal
from welfare_desk.domain.access import SignInRefused
from welfare_desk.domain.calendar import parse_date
from welfare_desk.domain.errors import RuleError

if TYPE_CHECKING:
    from welfare_desk.services.session import Session

PASSWORD_VARIABLE = "WELFARE_DESK_PASSWORD"  # noqa: S105  # the name of a variable, not a password


def clock(args: argparse.Namespace) -> Callable[[], datetime]:
    """The wall clock, or noon of the day that ``--today`` pins."""
    pinned: date | None = getattr(args, "today", None)
    if pinned is None:
        return assembly.wall_clock
    return assembly.pinned_to(pinned)


def today(args: argparse.Namespace) -> date:
    """The date of a command's clock."""
    return clock(args)().date()


def read_day(typed: str, on: date) -> date:
    """A day as options take it: ISO, or Jalali in any of the ways a clerk types; RuleError ``bad_date``."""
    with contextlib.suppress(ValueError):
        iso = date.fromisoformat(typed)
        if iso.year >= 1800:
            return iso
    return parse_date(typed, on)


def office_dir(args: argparse.Namespace) -> Path:
    """The office's folder: as given, else the last one opened, else where this installation keeps it."""
    given: str | None = getattr(args, "office", None)
    return Path(given) if given else paths.default_office(_settings().last_office)


def _settings() -> settings.Settings:
    try:
        return settings.read(paths.settings_file())
    except (RuleError, OSError):
        return settings.Settings()


def operation_key(args: argparse.Namespace) -> str:
    """The key under which a change is one change; the same throughout a run, so that an error can name it."""
    from welfare_desk.services.session import new_key

    if getattr(args, "operation_key", None) is None:
        args.operation_key = new_key()
    return str(args.operation_key)


def remember(directory: Path) -> None:
    """The next command without ``--office`` means this one; an unwritable home is no trouble."""
    known = _settings()
    place = directory.absolute()
    if known.last_office != place:
        with contextlib.suppress(OSError, RuleError):
            settings.write(paths.settings_file(), known._replace(last_office=place))


def password(terminal: Terminal, prompt: str) -> str:
    """From the variable, else asked for; RuleError ``password_needed`` (exit 4) where nobody can be asked."""
    given = os.environ.get(PASSWORD_VARIABLE)
    if given:
        return given
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass(prompt)
    terminal.note(prompt)
    typed = sys.stdin.readline().rstrip("\n") if sys.stdin is not None else ""
    if not typed:
        raise SignInRefused("password_needed")
    return typed


def prompt(terminal: Terminal) -> str:
    """What stands before the place where a password is typed."""
    return terminal.words("گذرواژه: ", "Password: ")


def start_log(directory: Path) -> None:
    """Log into the office's own folder, if there is such an office."""
    if directory.is_dir():
        with contextlib.suppress(OSError):
            logs.start(directory / "logs")


@contextlib.contextmanager
def signed_in(terminal: Terminal, args: argparse.Namespace) -> Iterator[Session]:
    """A session of the office that is meant, closed afterwards; the use cases are all known then."""
    directory = office_dir(args)
    start_log(directory)
    assembly.load_use_cases()
    user: str | None = getattr(args, "as_user", None)
    if assembly.office_card(directory) is None:
        # Nobody should type a password for an office that is not there.
        typed = os.environ.get(PASSWORD_VARIABLE, "")
    else:
        typed = password(terminal, prompt(terminal))
    session = assembly.open_office(directory, user, typed, clock=clock(args))
    try:
        if getattr(args, "office", None):
            remember(directory)
        yield session
    finally:
        session.close()
