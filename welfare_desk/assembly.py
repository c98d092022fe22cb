# SPDX-License-Identifier: Apache-2.0
"""Joins the floors: makes and opens offices for the window, the command line and the tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.services.card import OfficeCard
    from welfare_desk.services.restoring import Credentials
    from welfare_desk.services.session import Session
    from welfare_desk.services.signin import Created, NewOffice
    from welfare_desk.storage.keyslots import Kdf
    from welfare_desk.storage.restore import Loss, Restored

Clock = Callable[[], datetime]


def wall_clock() -> datetime:
    """The PC's clock, with its zone."""
    return datetime.now().astimezone()


def load_use_cases() -> None:
    """Import every module that declares use cases, so that the registry is complete."""
    from welfare_desk.services import everything

    everything.load()


def create_office(
    directory: Path, new: NewOffice, *, clock: Clock = wall_clock, kdf: Kdf | None = None
) -> Created:
    """A new office with its first administrator signed in, and the recovery groups to print."""
    from welfare_desk.services import signin
    from welfare_desk.storage.keyslots import Kdf as DefaultKdf

    return signin.create(signin.Terms(directory, clock, kdf or DefaultKdf()), new)


def open_office(
    directory: Path, user: str | None, password: str, *, clock: Clock = wall_clock, kdf: Kdf | None = None
) -> Session:
    """Sign in; without a user the only account is meant."""
    from welfare_desk.services import signin
    from welfare_desk.storage.keyslots import Kdf as DefaultKdf

    return signin.sign_in(signin.Terms(directory, clock, kdf or DefaultKdf()), user, password)


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
    from welfare_desk.storage.keyslots import Kdf as DefaultKdf

    return signin.recover(signin.Terms(directory, clock, kdf or DefaultKdf()), groups, user, new_password)


def office_card(directory: Path) -> OfficeCard | None:
    """What the sign-in window shows before a password; None when no office stands there."""
    from welfare_desk.services.card import card

    return card(directory)


def preview_restore(
    directory: Path, file: Path, who: Credentials, *, clock: Clock = wall_clock, kdf: Kdf | None = None
) -> Loss:
    """What going back to this copy would undo; nothing is changed."""
    from welfare_desk.services import restoring, signin
    from welfare_desk.storage.keyslots import Kdf as DefaultKdf

    return restoring.preview(signin.Terms(directory, clock, kdf or DefaultKdf()), file, who)


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
    from welfare_desk.services import restoring, signin
    from welfare_desk.storage.keyslots import Kdf as DefaultKdf

    return restoring.go_back(signin.Terms(directory, clock, kdf or DefaultKdf()), file, who, key)


def draw_shots(
    session: Session,
    folder: Path,
    *,
    size: tuple[int, int] = (1366, 768),
    dark: bool = False,
    language: str = "fa",
) -> list[Path]:
    """Draw every page of an opened office to PNG, without a display; answers the files written."""
    from welfare_desk.desktop.shots import draw

    return draw(session, folder, size, dark, language)
