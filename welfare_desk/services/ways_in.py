# SPDX-License-Identifier: Apache-2.0
"""What is done while nobody is signed in: no session's door stands before it, so it asks for itself.

Declared here, it joins the reviewed table of roles and use cases all the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from welfare_desk.domain.access import Permission

C = TypeVar("C", bound=Callable[..., object])


@dataclass(frozen=True)
class Outside:
    """A way by the name that the trail keeps; without a right no account is asked, but the paper key is."""

    name: str
    permission: Permission | None
    run: Callable[..., object]


_WAYS: dict[str, Outside] = {}


def outside(name: str, permission: Permission | None) -> Callable[[C], C]:
    """Declare a function that nobody needs to be signed in for."""

    def declared(run: C) -> C:
        if name in _WAYS:
            raise TypeError(f"{name} is declared twice")
        _WAYS[name] = Outside(name, permission, run)
        return run

    return declared


def ways() -> dict[str, Outside]:
    """Every way by its name; `services.signin` and `services.restoring` declare them."""
    return dict(_WAYS)


def right_of(name: str) -> Permission | None:
    """The right that this way asks an account for."""
    return _WAYS[name].permission
