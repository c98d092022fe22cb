# SPDX-License-Identifier: Apache-2.0
"""The size by which a household is paid for a month."""

from __future__ import annotations


def size_for_pay(declared: int | None, living: int, gone: int) -> int:
    """Persons by whom a household is paid: the living members, unless not everybody is known by name.

    `living` and `gone` count members by name on the last day before the month begins: who lives there, and
    who has left or died. With fewer names than persons were declared the names say nothing about the size.
    """
    if declared is not None and living + gone < declared:
        return declared
    return max(living, 1)
