# SPDX-License-Identifier: Apache-2.0
"""Every role and every use case at the command line: `do` of what a role may not is exit 4."""

from __future__ import annotations

import json
import typing
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Ran
from tests.support.office import PASSWORD, desk
from welfare_desk import assembly
from welfare_desk.domain.access import PERMISSIONS, Role
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import Rial
from welfare_desk.services.access import AddUser, ChangePassword, add_user, change_password
from welfare_desk.services.door import registry

Run = Callable[..., Ran]
FIRST, OWN = "چهار مرغ در باغچه", "هفت رود و یک پل چوبی"


LEAVES: dict[Any, Any] = {
    str: "x",
    int: 1,
    bool: False,
    float: 1.0,
    date: "2025-10-22",
    datetime: "2025-10-22T08:30:00+00:00",
    bytes: "",
    Rial: 1,
    JalaliMonth: "1404-07",
}


def least(kind: Any) -> Any:
    """The smallest JSON that can be read as facts of a type."""
    if kind in LEAVES:
        return LEAVES[kind]
    if isinstance(kind, type) and is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        needed = [
            part
            for part in fields(kind)
            if part.init and part.default is MISSING and part.default_factory is MISSING
        ]
        return {part.name: least(hints[part.name]) for part in needed}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind)).value
    if typing.get_origin(kind) is tuple:
        kinds = typing.get_args(kind)
        return [] if kinds[-1] is Ellipsis else [least(each) for each in kinds]
    return {} if typing.get_origin(kind) is dict else None


@pytest.mark.parametrize("role", list(Role))
def test_what_a_role_may_not_is_exit_4(
    role: Role, run: Run, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk(place) as session:
        session.do(add_user, AddUser("کاربر", role, FIRST, own_password=PASSWORD))
    with desk(place, user="کاربر") as session:
        session.do(change_password, ChangePassword("کاربر", OWN, FIRST))
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", OWN)
    assembly.load_use_cases()
    lacking = {
        name: found.permission.value
        for name, found in registry().items()
        if found.permission not in PERMISSIONS[role]
    }
    told = {}
    for name in lacking:
        path = tmp_path / f"{name}.json"
        path.write_text(json.dumps(least(registry()[name].facts)), "utf-8")
        ran = run("do", name, path, "--office", place, "--as", "کاربر", "--json")
        error = ran.document["error"]
        told[name] = (ran.code, error["code"], error["facts"].get("permission"))
    assert told == {name: (4, "not_permitted", right) for name, right in lacking.items()}
