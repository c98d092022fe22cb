# SPDX-License-Identifier: Apache-2.0
"""Saved views are shared by the office, and changed by whoever made them, the head or the admin."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.family import refusal
from tests.support.office import PASSWORD, copy_office, desk
from welfare_desk.domain.access import Role
from welfare_desk.domain.summary.listing import FileFilter
from welfare_desk.services.access import AddUser, add_user
from welfare_desk.services.casework.commands import DeleteView, SaveView, delete_view, save_view
from welfare_desk.services.casework.questions import AskViews, views


@pytest.fixture
def office(tmp_path: Path) -> Path:
    folder = copy_office(tmp_path)
    with desk(folder) as session:
        for name, role in (("ali", Role.CASE_CLERK), ("sara", Role.CASE_CLERK), ("reza", Role.HEAD)):
            facts = AddUser(name, role, "چهار واژهٔ بی ربط", own_password=PASSWORD)
            session.do(add_user, facts)
    return folder


def test_a_view_is_changed_and_deleted_by_its_maker_or_the_head(office: Path) -> None:
    with desk(office, user="ali") as maker:
        view = maker.do(save_view, SaveView("یکی", FileFilter()))
        other = maker.do(save_view, SaveView("دو", FileFilter()))
    orders: tuple[tuple[Any, Any], ...] = (
        (save_view, SaveView("سه", FileFilter(), id=view.id)),
        (save_view, SaveView("یکی", FileFilter(text="علی"))),
        (delete_view, DeleteView(view.id)),
    )
    with desk(office, user="sara") as colleague:
        for command, facts in orders:
            assert refusal(colleague, command, facts) == "view_of_another"
    with desk(office, user="reza") as head:
        assert head.do(delete_view, DeleteView(other.id, other.version)).id == other.id
    with desk(office, user="ali") as maker:
        assert maker.do(delete_view, DeleteView(view.id, view.version)).id == view.id


def test_a_view_that_a_colleague_has_changed_or_just_made_is_not_replaced_unseen(office: Path) -> None:
    with desk(office, user="reza") as head:
        view = head.do(save_view, SaveView("یکی", FileFilter()))
        assert refusal(head, save_view, SaveView("يکی", FileFilter(text="علی"))) == "view_exists"
        changed = head.do(save_view, SaveView("یکی", FileFilter(text="رضا"), seen=view.version))
        for command, facts in (
            (save_view, SaveView("یکی", FileFilter(text="علی"), seen=view.version)),
            (save_view, SaveView("نام دیگر", FileFilter(), id=view.id, seen=view.version)),
            (delete_view, DeleteView(view.id, view.version)),
        ):
            assert refusal(head, command, facts) == "stale_row"
        assert head.ask(views, AskViews(counted=False)) == (changed,)
