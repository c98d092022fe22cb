# SPDX-License-Identifier: Apache-2.0
"""The check: tiles and chips narrow the list, every doubtful row has its way out by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.lists import client, nid
from tests.support.lists_on_disk import clean, doubtful, list_at
from tests.support.window import press, press_here, settle, type_into
from tests.support.wizard import choose, go_on, rows_of
from welfare_desk.desktop.exchange.editing import EditCell
from welfare_desk.desktop.exchange.wizard import CHECK, DONE, ImportPage
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.services.casework.questions import ShowFile, show
from welfare_desk.services.session import Session


@pytest.fixture
def checked(
    qtbot: QtBot, window: MainWindow, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> ImportPage:
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", doubtful()), page)
    go_on(qtbot, window)
    assert page.step == CHECK
    return page


def problems(page: ImportPage) -> list[tuple[int, str, str]]:
    return [(row.row, row.outcome, row.code) for row in rows_of(page.checking.table)]


def counts(page: ImportPage) -> dict[str, str]:
    return {name: tile.accessibleDescription() for name, tile in page.checking.tiles.tiles.items()}


def at_row(page: ImportPage, number: int) -> None:
    assert page.checking.table.go_to_key(("پرونده‌ها", number))
    page.checking.table.setFocus()


def dialog(window: MainWindow) -> EditCell:
    (found,) = [each for each in window.findChildren(EditCell) if each.isVisible()]
    return found


ALL = [
    (13, "ambiguous", "other_name"),
    (14, "ambiguous", "file_no_of_another"),
    (15, "rejected", "bad_national_id"),
    (16, "rejected", "unknown_domain"),
    (17, "rejected", "unknown_domain"),
    (18, "rejected", "no_such_date"),
    (19, "rejected", "missing"),
    (20, "warned", "phone_unreadable"),
]


def test_what_the_clerk_must_decide_comes_first(checked: ImportPage) -> None:
    assert problems(checked) == ALL
    assert counts(checked) == {
        "accepted": "11", "warned": "1", "ambiguous": "2", "rejected": "5", "repeated": "1", "skipped": "0"
    }  # fmt: skip


def test_tiles_and_the_field_chip_narrow_the_list(checked: ImportPage) -> None:
    tile = checked.checking.tiles.tiles["rejected"]
    tile.setFocus()
    press(tile, "Space")
    assert problems(checked) == ALL[2:7]
    checked.checking.field_chip.choose(("domain",), announce=True)
    assert problems(checked) == ALL[3:5]
    checked.checking.table.setFocus()
    press_here("Esc")
    assert (problems(checked), checked.step) == (ALL, CHECK)


def test_rows_that_need_nothing_are_shown_by_their_tiles(
    qtbot: QtBot, window: MainWindow, checked: ImportPage
) -> None:
    tiles = checked.checking.tiles.tiles
    press(tiles["repeated"], "Space")
    settle(qtbot, window)
    (again,) = rows_of(checked.checking.table)
    assert (again.row, again.code, again.reasons[0].facts["other_row"]) == (21, "repeated_row", 5)
    press(tiles["accepted"], "Space")
    settle(qtbot, window)
    assert [row.row for row in rows_of(checked.checking.table)] == list(range(3, 13))
    press(tiles["skipped"], "Space")
    settle(qtbot, window)
    assert not checked.checking.nothing.isHidden()
    press(tiles["skipped"], "Space")
    settle(qtbot, window)
    assert problems(checked) == ALL


def test_two_persons_stand_side_by_side_and_one_key_decides(
    qtbot: QtBot, window: MainWindow, checked: ImportPage
) -> None:
    compare = checked.checking.compare
    assert compare.isVisible()
    assert (compare.same.isEnabled(), compare.different.isEnabled()) == (True, False)
    go_on(qtbot, window, "3")
    assert checked.checking.table.currentIndex().row() == 1
    assert (compare.different.isEnabled(), problems(checked)) == (True, ALL)
    go_on(qtbot, window, "2")
    assert problems(checked) == [ALL[0], *ALL[2:]]
    assert counts(checked)["accepted"] == "12"
    press_here("Ctrl+Z")
    settle(qtbot, window)
    assert problems(checked) == ALL


def test_one_person_completes_the_row_before(
    qtbot: QtBot, window: MainWindow, checked: ImportPage, session: Session
) -> None:
    go_on(qtbot, window, "1")
    assert counts(checked)["ambiguous"] == "1"
    go_on(qtbot, window)
    assert checked.step == DONE
    summary = session.ask(show, ShowFile("1399-00001"))
    assert summary.person.first_name == client(0)["name"]


def test_the_probable_digit_is_taken_with_one_key(
    qtbot: QtBot, window: MainWindow, checked: ImportPage, session: Session
) -> None:
    at_row(checked, 15)
    go_on(qtbot, window, "Enter")
    assert problems(checked) == [*ALL[:2], *ALL[3:]]
    go_on(qtbot, window)
    assert session.ask(show, ShowFile(nid(40))).file.file_no == "1399-00043"


def test_one_answer_serves_every_row_with_the_same_word(
    qtbot: QtBot, window: MainWindow, checked: ImportPage, session: Session
) -> None:
    at_row(checked, 16)
    assert checked.checking.table.columns[-1].text(checked.checking.table.current_row()) == (
        "«Rehabilitation» for 2 rows"
    )
    go_on(qtbot, window, "Enter")
    assert problems(checked) == [*ALL[:3], *ALL[5:]]
    go_on(qtbot, window)
    assert session.ask(show, ShowFile(nid(44))).file.domain == Domain.REHABILITATION


def test_a_cell_is_typed_anew(
    qtbot: QtBot, window: MainWindow, checked: ImportPage, session: Session
) -> None:
    at_row(checked, 18)
    press_here("F2")
    asked = dialog(window)
    assert asked.title.text() == "Date of birth"
    type_into(asked.field.control, "1360/12/29")
    go_on(qtbot, window, "Enter")
    assert problems(checked) == [*ALL[:5], *ALL[6:]]
    at_row(checked, 17)
    press_here("F2")
    asked = dialog(window)
    asked.field.set_value(Domain.SOCIAL)
    asked.use_for_all.click()
    settle(qtbot, window)
    assert problems(checked) == [*ALL[:3], *ALL[6:]]
    go_on(qtbot, window)
    assert session.ask(show, ShowFile(nid(43))).file.domain == Domain.SOCIAL


def test_esc_leaves_the_cell_as_it_was(qtbot: QtBot, window: MainWindow, checked: ImportPage) -> None:
    at_row(checked, 19)
    press_here("F2")
    press_here("Esc")
    settle(qtbot, window)
    assert (checked.step, problems(checked)) == (CHECK, ALL)


def test_differing_values_change_only_with_the_tick(
    qtbot: QtBot, window: MainWindow, page: ImportPage, session: Session, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "list.xlsx", clean(2)), page)
    go_on(qtbot, window)
    go_on(qtbot, window)
    page.finished.another.click()
    changed = [client(0, father_name="جواد"), client(1)]
    choose(qtbot, window, monkeypatch, list_at(tmp_path / "new.xlsx", changed), page)
    go_on(qtbot, window)
    tick = page.checking.overwrite
    assert (tick.text(), tick.isVisible()) == ("Replace 1 differing value", True)
    assert not page.checking.import_button.isEnabled()
    tick.click()
    settle(qtbot, window)
    assert page.checking.import_button.accessibleName() == "Complete 1 file"
    go_on(qtbot, window)
    assert session.ask(show, ShowFile(nid(0))).person.father_name == "جواد"


def test_in_a_narrow_window_the_two_persons_come_when_called(
    qtbot: QtBot, window: MainWindow, checked: ImportPage
) -> None:
    window.resize(1092, 614)
    compare = checked.checking.compare
    seen = [compare.isVisible()]
    press_here("1")
    settle(qtbot, window)
    assert problems(checked) == ALL
    for keys in ("F2", "Esc", "Enter"):
        press_here(keys)
        seen.append(compare.isVisible())
    assert seen == [False, True, False, True]
    assert checked.checking.band.isHidden()
