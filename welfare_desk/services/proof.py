# SPDX-License-Identifier: Apache-2.0
"""Proving once more who sits here: one's own password before anybody gets in or gets other rights."""

from __future__ import annotations

from welfare_desk.domain.access import SignInRefused
from welfare_desk.services.door import Desk
from welfare_desk.services.tries import Tries
from welfare_desk.storage import access, keyslots
from welfare_desk.storage.keyslots import Slot


def prove_again(desk: Desk, password: str) -> None:
    """Refuse unless this is the asking user's own password.

    SignInRefused `password_again` without one, and those of `compare`.

    A screen left open for a minute must not be enough to make oneself an administrator, nor to try one
    password after the other: wrong ones wait as at sign-in, and together with those (`too_many_tries`).
    """
    if not password:
        raise SignInRefused("password_again")
    with desk.store.reading() as connection:
        text = access.slot_text(connection, desk.user.name)
    compare(desk, text, password)


def compare(desk: Desk, slot: str | None, password: str) -> None:
    """Refuse unless the password opens the asking user's slot; wrong ones wait as at sign-in.

    SignInRefused `wrong_own_password`, for here nobody asks for a name; `too_many_tries`.
    """
    try:
        with Tries(desk.store.directory, desk.wall).counting(desk.user.name):
            if slot is None:
                raise SignInRefused("wrong_password")
            keyslots.open_slot(Slot.from_text(slot), password)
    except SignInRefused as refused:
        if refused.code == "wrong_password":
            raise SignInRefused("wrong_own_password") from None
        raise
