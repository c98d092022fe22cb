# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.support.office import ADMIN, PASSWORD
from welfare_desk.cli import users

Run = Callable[..., Ran]
OTHER = "چهار مرغ در باغچه"
OWN = "هفت رود و یک پل چوبی"


def test_accounts_from_first_to_last(run: Run, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WELFARE_DESK_NEW_PASSWORD", OTHER)
    at = ("--office", place, "--as", ADMIN, "--json")
    made = run(
        "user", "add", "رضا", "--role", "viewer", "--role", "case_clerk", "--display", "رضا کریمی", *at
    ).document
    assert made == {
        "name": "رضا",
        "display_name": "رضا کریمی",
        "role": "case_clerk",
        "disabled": False,
        "roles": ["case_clerk", "viewer"],
        "must_change": True,
        "has_pin": False,
    }
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", OTHER)
    bound = run("counts", "--office", place, "--as", "رضا", "--json")
    assert (bound.code, bound.document["error"]["code"]) == (4, "password_must_change")
    monkeypatch.setenv("WELFARE_DESK_NEW_PASSWORD", OWN)
    own = run("user", "password", "رضا", "--office", place, "--as", "رضا", "--json").document
    assert own["must_change"] is False
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", OWN)
    assert run("counts", "--office", place, "--as", "رضا").code == 0
    refused = run("user", "list", "--office", place, "--as", "رضا", "--json")
    assert refused.code == 0
    refused = run("user", "role", "رضا", "admin", "--office", place, "--as", "رضا", "--json")
    assert (refused.code, refused.document["error"]["code"]) == (4, "not_permitted")
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", PASSWORD)
    assert run("user", "role", "رضا", "viewer", *at).document["role"] == "viewer"
    both = run("user", "role", "رضا", "viewer", "head", *at).document
    assert (both["role"], both["roles"]) == ("head", ["head", "viewer"])
    clash = run("user", "role", "رضا", "pension_clerk", "head", *at)
    assert (clash.code, clash.document["error"]["code"]) == (1, "roles_clash")
    gone = ("user", "disable", "رضا", "--reason", "انتقال", *at)
    nobody = run(*gone, "--tasks-to", "رضا").document["error"]["code"]
    assert nobody == "task_for_closed_account"
    assert run(*gone, "--tasks-to", ADMIN).document["disabled"] is True
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", OWN)
    assert run("counts", "--office", place, "--as", "رضا").code == 4


def test_a_new_password_of_ones_own(run: Run, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WELFARE_DESK_NEW_PASSWORD", OTHER)
    assert run("user", "password", ADMIN, "--office", place).code == 0
    assert run("counts", "--office", place).code == 4
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", OTHER)
    assert run("counts", "--office", place).code == 0


def test_the_last_administrator_stays(run: Run, place: Path) -> None:
    ran = run("user", "disable", ADMIN, "--office", place, "--json")
    assert (ran.code, ran.document["error"]["code"]) == (1, "last_admin")


def test_roles_are_known_words(run: Run, place: Path) -> None:
    assert run("user", "add", "رضا", "--role", "king", "--office", place).code == 2


@pytest.mark.parametrize(
    "words",
    [("add", "رضا", "--role", "viewer"), ("role", ADMIN, "viewer"), ("password", ADMIN)],
)
def test_the_right_is_asked_for_before_any_password(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.setenv("WELFARE_DESK_NEW_PASSWORD", OTHER)
    assert run("user", "add", "سارا", "--role", "viewer", "--office", place).code == 0
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", OTHER)
    monkeypatch.setenv("WELFARE_DESK_NEW_PASSWORD", OWN)
    assert run("user", "password", "سارا", "--office", place, "--as", "سارا").code == 0
    monkeypatch.setenv("WELFARE_DESK_PASSWORD", OWN)
    monkeypatch.delenv("WELFARE_DESK_NEW_PASSWORD")
    monkeypatch.setattr(users, "password", pytest.fail)
    refused = run("user", *words, "--office", place, "--as", "سارا", "--json")
    assert (refused.code, refused.document["error"]["code"]) == (4, "not_permitted")
