# SPDX-License-Identifier: Apache-2.0
"""Joins the floors: makes and opens offices for the window, the command line and the tests."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from welfare_desk.domain.errors import RuleError

if TYPE_CHECKING:
    from datetime import date, datetime

    from welfare_desk import settings
    from welfare_desk.desktop.doors import Doors, OfficeMade, OfficeWanted, ReturnTo, WhatIsLost
    from welfare_desk.services.card import OfficeCard
    from welfare_desk.services.restoring import Credentials
    from welfare_desk.services.session import Session
    from welfare_desk.services.signin import Created, NewOffice, Terms
    from welfare_desk.storage.keyslots import Kdf
    from welfare_desk.storage.restore import Loss, Restored

Clock: TypeAlias = "Callable[[], datetime]"


def wall_clock() -> datetime:
    """The PC's clock in Iran's zone, whatever zone the PC is set to: today is one day everywhere."""
    from datetime import datetime

    from welfare_desk.domain.calendar import IRAN

    return datetime.now(IRAN)


def pinned_to(day: date) -> Clock:
    """Noon of a day; the trail still says what the PC's clock said."""
    from datetime import datetime, time

    from welfare_desk.domain.calendar import IRAN
    from welfare_desk.services.clocks import PinnedClock

    return PinnedClock(datetime.combine(day, time(12), IRAN), wall_clock)


def load_use_cases() -> None:
    """Import every module that declares use cases, so that the registry is complete."""
    from welfare_desk.services import everything

    everything.load()


def _terms(directory: Path, clock: Clock, kdf: Kdf | None) -> Terms:
    from welfare_desk.services.signin import Terms
    from welfare_desk.storage.keyslots import Kdf as DefaultKdf

    return Terms(directory, clock, kdf or DefaultKdf())


def create_office(
    directory: Path, new: NewOffice, *, clock: Clock = wall_clock, kdf: Kdf | None = None
) -> Created:
    """A new office with its first administrator signed in, and the recovery groups to print."""
    from welfare_desk.services import signin

    return signin.create(_terms(directory, clock, kdf), new)


def open_office(
    directory: Path, user: str | None, password: str, *, clock: Clock = wall_clock, kdf: Kdf | None = None
) -> Session:
    """Sign in; without a user the only account is meant."""
    from welfare_desk.services import signin

    return signin.sign_in(_terms(directory, clock, kdf), user, password)


def open_with_recovery_key(
    directory: Path,
    groups: str,
    user: str,
    new_password: str,
    *,
    clock: Clock = wall_clock,
    kdf: Kdf | None = None,
) -> Session:
    """Open with the key on paper, however typed, and set the account's new password."""
    from welfare_desk.services import signin

    return signin.recover(_terms(directory, clock, kdf), groups, user, new_password)


def office_card(directory: Path) -> OfficeCard | None:
    """What the sign-in window shows before a password; None when no office stands there."""
    from welfare_desk.services.card import card

    return card(directory)


def preview_restore(
    directory: Path, file: Path, who: Credentials, *, clock: Clock = wall_clock, kdf: Kdf | None = None
) -> Loss:
    """What going back to this copy would undo; nothing is changed."""
    from welfare_desk.services import restoring

    return restoring.preview(_terms(directory, clock, kdf), file, who)


def restore_office(
    directory: Path,
    file: Path,
    who: Credentials,
    key: str | None = None,
    *,
    clock: Clock = wall_clock,
    kdf: Kdf | None = None,
) -> Restored:
    """Put the copy in the office's place; the former database stays aside."""
    from welfare_desk.services import restoring

    return restoring.go_back(_terms(directory, clock, kdf), file, who, key)


def draw_shots(
    session: Session,
    folder: Path,
    *,
    size: tuple[int, int] = (1366, 768),
    dark: bool = False,
    language: str = "fa",
    scale: float = 1.0,
) -> list[Path]:
    """Draw every page of an opened office to PNG, without a display; answers the files written."""
    from welfare_desk.desktop.shots import draw

    ways = doors(session.office_dir, lambda: session.now().astimezone())
    return draw(session, folder, size, dark, language, scale, ways)


def open_window(
    *, office_dir: Path | None, user: str | None = None, language: str | None = None, today: str | None = None
) -> int:
    """Show the window until it is closed; `today` pins the clock to noon of a day (ISO or Jalali)."""
    from welfare_desk import paths, settings
    from welfare_desk.desktop.app import run

    kept = _settings_kept()
    place = (office_dir or paths.default_office(kept.last_office)).absolute()
    ways = doors(place, _pinned(today), user=user or "", language=language or "")

    def keep(chosen: settings.Settings) -> None:
        # A home that cannot be written to loses the choice, not the day's work.
        with contextlib.suppress(OSError):
            settings.write(paths.settings_file(), chosen)

    return run(ways, kept, keep, paths.settings_file().with_name("window.json"))


def _settings_kept() -> settings.Settings:
    from welfare_desk import paths, settings

    try:
        return settings.read(paths.settings_file())
    except (RuleError, OSError):
        return settings.Settings()


def _pinned(today: str | None) -> Clock:
    if not today:
        return wall_clock
    from datetime import date

    from welfare_desk.domain.calendar import parse_date

    try:
        day = date.fromisoformat(today)
    except ValueError:
        day = parse_date(today, wall_clock().date())
    return pinned_to(day)


def doors(office_dir: Path, clock: Clock = wall_clock, *, user: str = "", language: str = "") -> Doors:
    """The ways into offices that the window is given; loads nothing before one of them is used."""
    from welfare_desk.desktop.doors import Doors

    return Doors(
        office_dir=office_dir,
        office_stands=_office_stands,
        office_card=office_card,
        open_office=partial(_sign_in, clock),
        open_with_recovery_key=partial(_open_by_paper, clock),
        create_office=partial(_make_office, clock),
        recovery_sheet_pdf=partial(_recovery_sheet, clock),
        preview_restore=partial(_preview, clock),
        restore=partial(_go_back, clock),
        today=lambda: clock().date(),
        make_backup=_back_up,
        warm_up=_warm_up,
        user=user,
        language=language,
    )


def _warm_up() -> None:
    from welfare_desk.services import signin

    del signin  # importing it was all
    load_use_cases()


def _office_stands(directory: Path) -> bool:
    from welfare_desk.storage.files import DATABASE

    return (directory / DATABASE).is_file()


def _started(session: Session) -> Session:
    from welfare_desk import logs

    load_use_cases()
    with contextlib.suppress(OSError):
        logs.start(session.office_dir / "logs")
    session.tidy()
    return session


def _sign_in(clock: Clock, directory: Path, user: str, password: str) -> Session:
    return _started(open_office(directory, user or None, password, clock=clock))


def _open_by_paper(clock: Clock, directory: Path, groups: str, user: str, password: str) -> Session:
    return _started(open_with_recovery_key(directory, groups, user, password, clock=clock))


def _make_office(clock: Clock, directory: Path, wanted: OfficeWanted) -> OfficeMade:
    from welfare_desk.desktop.doors import OfficeMade
    from welfare_desk.services.signin import NewOffice

    new = NewOffice(wanted.county, wanted.province, wanted.admin, wanted.password, wanted.office_code)
    made = create_office(directory, new, clock=clock)
    return OfficeMade(made.recovery, _started(made.session))


def _recovery_sheet(clock: Clock, made: OfficeMade) -> bytes:
    from welfare_desk.services.recovery_sheet import recovery_sheet

    return recovery_sheet(made.session, made.recovery, clock().date())


def _credentials(wanted: ReturnTo) -> Credentials:
    from welfare_desk.services.restoring import Credentials

    if wanted.recovery:
        return Credentials(wanted.user or None, None, wanted.recovery)
    return Credentials(wanted.user or None, wanted.password)


def _preview(clock: Clock, directory: Path, wanted: ReturnTo) -> WhatIsLost:
    from welfare_desk.desktop.doors import WhatIsLost

    loss = preview_restore(directory, wanted.file, _credentials(wanted), clock=clock)
    return WhatIsLost(
        loss.made_at,
        loss.county,
        loss.known,
        loss.operations,
        loss.papers,
        loss.documents_missing,
        loss.months_sent,
    )


def _go_back(clock: Clock, directory: Path, wanted: ReturnTo) -> Path:
    restore_office(directory, wanted.file, _credentials(wanted), clock=clock)
    return directory


def _back_up(session: Session, folder: Path | None) -> str:
    from welfare_desk.services.upkeep import MakeBackup, make_backup

    made = session.do(make_backup, MakeBackup(None if folder is None else str(folder)))
    return made.file
