# SPDX-License-Identifier: Apache-2.0
"""Which account is meant by what is typed; imported at the first key, for the start must stay light."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.domain.keyboard import layout_guesses
from welfare_desk.domain.text import fold


def accounts_meant(typed: str, accounts: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Sign-in names of the accounts (name, name shown) that are called so, else of those that begin so.

    Either keyboard, any ی and ک, spaces and capitals do not matter.
    """
    keys = tuple(key for key in map(fold, (typed, *layout_guesses(typed))) if key)
    called = [(name, (fold(name), fold(shown))) for name, shown in accounts]
    whole = tuple(name for name, names in called if any(key in names for key in keys))
    begun = tuple(name for name, names in called if any(one.startswith(keys) for one in names))
    return whole or begun
