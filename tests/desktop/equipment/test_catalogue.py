# SPDX-License-Identifier: Apache-2.0
"""The catalogue, the story of a device, and what gifts became."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from tests.support.stocked import CANE, CHAIR, DONOR, FIRST, device, item
from tests.support.window import dialog_of, plain, press, settle, show_page
from welfare_desk.desktop.casework.papers import PaperDialog
from welfare_desk.desktop.equipment.catalogue import CataloguePage
from welfare_desk.desktop.equipment.device_page import DevicePage
from welfare_desk.desktop.equipment.gifts import GiftsPage
from welfare_desk.desktop.equipment.item_dialog import ItemDialog
from welfare_desk.desktop.frame.mistaken import MistakeDialog
from welfare_desk.desktop.window import MainWindow
from welfare_desk.domain.equipment.device import Care
from welfare_desk.domain.equipment.items import ItemGroup, ItemKind, Unit
from welfare_desk.domain.money import Rial
from welfare_desk.services.equipment.repairing import CareForDevice, care
from welfare_desk.services.session import Session


def changing(qtbot: QtBot, window: MainWindow, code: str) -> ItemDialog:
    page: CataloguePage = show_page(qtbot, window, "catalogue", item=code)
    page.table.setFocus()
    press(page.table, "Enter")
    settle(qtbot, window)
    return dialog_of(window, ItemDialog)


def test_saving_an_item_confirms_its_interval(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    assert item(session).interval_proposed
    form = changing(qtbot, window, CANE)
    assert form.months.below.text() == "Only proposed: saving the item confirms it as the office's own"
    form.months.restore("24")
    form.price.restore("4500000")
    form.save()
    settle(qtbot, window)
    now = item(session)
    assert (now.interval_proposed, now.reissue_months, now.unit_price) == (False, 24, Rial(4_500_000))


def test_an_item_that_is_there_is_not_retired(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    form = changing(qtbot, window, CHAIR)
    form.retired.restore("True")
    form.save()
    settle(qtbot, window)
    assert form.retired.error() != ""
    assert not item(session, CHAIR).retired


def test_a_new_item_with_sizes(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    page: CataloguePage = show_page(qtbot, window, "catalogue")
    press(page.table, "Ctrl+N")
    settle(qtbot, window)
    form = dialog_of(window, ItemDialog)
    for field, typed in (
        (form.code, "brace-knee"), (form.name, "زانوبند طبی تازه"), (form.group, ItemGroup.ORTHOSIS.value),
        (form.kind, ItemKind.DURABLE.value), (form.unit, Unit.PIECE.value), (form.sizes, "S، M,L"),
    ):  # fmt: skip
        field.restore(typed)
    form.save()
    settle(qtbot, window)
    made = item(session, "BRACE-KNEE")
    assert (made.sizes, made.reissue_months, made.min_stock) == (("S", "M", "L"), 36, 0)
    assert page.table.current_row().code == "BRACE-KNEE"


def test_a_code_and_a_barcode_that_another_item_has_are_told_at_their_fields(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    page: CataloguePage = show_page(qtbot, window, "catalogue")
    press(page.table, "Ctrl+N")
    settle(qtbot, window)
    form = dialog_of(window, ItemDialog)
    for field, typed in (
        (form.code, CANE), (form.name, "تشک تازه"), (form.group, ItemGroup.BED.value),
        (form.kind, ItemKind.DURABLE.value), (form.unit, Unit.PIECE.value),
    ):  # fmt: skip
        field.restore(typed)
    form.save()
    settle(qtbot, window)
    assert (form.name.error(), item(session).name in form.code.error()) == ("", True)
    form.code.restore("MAT-NEW")
    form.barcode.restore(CHAIR)
    form.save()
    settle(qtbot, window)
    assert (form.code.error(), item(session, CHAIR).name in form.barcode.error()) == ("", True)
    assert window.focusWidget() is form.barcode.control
    form.barcode.restore("")
    form.save()
    settle(qtbot, window)
    assert plain(window.status._toast_words.text()) == "Item saved: تشک تازه (MAT-NEW)"
    assert page.table.current_row().code == "MAT-NEW"


def test_the_story_tells_what_a_year_cost_and_strikes_a_mistake(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.do(care, CareForDevice(FIRST, Care.REPAIR, None, Rial(8_000_000), "تعمیرگاه", "تعویض چرخ"))
    page: DevicePage = show_page(qtbot, window, "device", serial=FIRST)
    shown = [(entry.title, plain(entry.note)) for entry in page.timeline.entries()]
    told = "تعمیرگاه — 8,000,000 rial (800,000 toman) — تعویض چرخ"
    assert [note for title, note in shown if title == "Repair"] == [told]
    assert page.rows["year"].value.text() == "not known"
    press(page.timeline, "Del")
    settle(qtbot, window)
    form = dialog_of(window, MistakeDialog)
    form.reason.restore("دستگاه دیگری بود")
    form.save()
    settle(qtbot, window)
    assert device(session).repairs == 0
    assert [entry.title for entry in page.timeline.entries()] == ["Came into the store"]


def test_esc_leaves_the_story(qtbot: QtBot, window: MainWindow) -> None:
    show_page(qtbot, window, "gifts")
    page: DevicePage = show_page(qtbot, window, "device", serial=FIRST)
    assert plain(page.rows["price"].name.text()) == "Value"
    press(page.timeline, "Esc")
    settle(qtbot, window)
    assert not page.isVisible()


def test_the_story_is_printed(qtbot: QtBot, window: MainWindow) -> None:
    page: DevicePage = show_page(qtbot, window, "device", serial=FIRST)
    press(page.timeline, "Ctrl+P")
    settle(qtbot, window)
    assert plain(dialog_of(window, PaperDialog).title.text()) == "Story of a device 1404/000001"


def test_what_a_gift_became(qtbot: QtBot, window: MainWindow) -> None:
    page: GiftsPage = show_page(qtbot, window, "gifts")
    rows: list[Any] = [page.table.rows.row_at(place) for place in range(page.table.rows.total)]
    assert sorted((row.donor, row.code, row.received, row.store) for row in rows) == [
        (DONOR, CANE, 10, 10),
        (DONOR, CHAIR, 2, 2),
    ]
