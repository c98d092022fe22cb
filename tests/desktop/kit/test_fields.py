# SPDX-License-Identifier: Apache-2.0
"""Fields as a clerk types into them: dates, amounts, identifiers, forms."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.keys import type_text, wait_for_death
from welfare_desk.desktop.app import dress
from welfare_desk.desktop.kit.fields.amount import AmountField
from welfare_desk.desktop.kit.fields.field import Field, as_typed
from welfare_desk.desktop.kit.fields.identifier import IdField, IdKind
from welfare_desk.desktop.kit.fields.jalali import JalaliField
from welfare_desk.desktop.kit.fields.lines import ChoiceField, NoteField, TextField, TickField
from welfare_desk.desktop.kit.fields.month_grid import MonthGrid
from welfare_desk.desktop.kit.fields.named import NameField
from welfare_desk.desktop.kit.form import Form
from welfare_desk.desktop.wording.codes import choices
from welfare_desk.domain.calendar import format_date, from_jalali
from welfare_desk.domain.casework.codes import Sex
from welfare_desk.domain.money import Rial
from welfare_desk.settings import Settings

TODAY = from_jalali(1404, 7, 3)


def today() -> datetime.date:
    return TODAY


def date_field(qtbot: QtBot, **options: bool) -> JalaliField:
    field = JalaliField("born", "تاریخ تولد", today, **options)
    qtbot.addWidget(field)
    field.show()
    return field


def leave(field: QWidget) -> None:
    QApplication.sendEvent(field, QEvent(QEvent.Type.FocusOut))


@pytest.mark.parametrize(
    ("typed", "full"),
    [
        ("1404/7/3", "1404/07/03"),
        ("14040703", "1404/07/03"),
        ("7/3", "1404/07/03"),
        ("15", "1404/07/15"),
        ("۳ مهر", "1404/07/03"),
        ("امروز", "1404/07/03"),
        ("+7", "1404/07/10"),
        ("1403/12/30", "1403/12/30"),
    ],
)
def test_a_date_is_typed_short_and_written_in_full_on_leaving(qtbot: QtBot, typed: str, full: str) -> None:
    field = date_field(qtbot)
    field.edit.insert(typed)
    leave(field.edit)
    assert field.edit.text() == full
    assert format_date(field.value() or TODAY) == full


def test_the_date_is_spelled_out_below_before_anything_is_saved(qtbot: QtBot) -> None:
    field = date_field(qtbot)
    field.edit.insert("1404/7/3")
    assert field.below.text() == "پنجشنبه ۳ مهر ۱۴۰۴"


def test_an_impossible_date_is_refused_with_a_reason_only_after_leaving(qtbot: QtBot) -> None:
    field = date_field(qtbot)
    qtbot.keyClicks(field.edit, "1404/12/30")
    assert field.error() == ""
    leave(field.edit)
    assert field.edit.text() == "1404/12/30"
    assert field.error() == "این ماه چنین روزی ندارد؛ روزی تا ۲۹ بنویسید."
    assert not field.check()


def test_keys_of_a_date_today_and_a_day_on_and_back(qtbot: QtBot) -> None:
    field = date_field(qtbot)
    qtbot.keyClick(field.edit, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)
    assert field.edit.text() == "1404/07/03"
    qtbot.keyClick(field.edit, Qt.Key.Key_Up)
    qtbot.keyClick(field.edit, Qt.Key.Key_Up)
    qtbot.keyClick(field.edit, Qt.Key.Key_Down)
    assert field.edit.text() == "1404/07/04"


def test_today_works_on_a_persian_keyboard_whose_semicolon_is_a_letter(qtbot: QtBot) -> None:
    field = date_field(qtbot)
    control = Qt.KeyboardModifier.ControlModifier
    QApplication.sendEvent(field.edit, QKeyEvent(QEvent.Type.KeyPress, 0x06A9, control, "ک"))
    assert field.edit.text() == "1404/07/03"


def test_a_required_empty_date_says_so_and_an_optional_one_does_not(qtbot: QtBot) -> None:
    assert not date_field(qtbot, required=True).check()
    optional = date_field(qtbot)
    assert optional.check()
    assert optional.value() is None


def test_the_month_grid_moves_by_keys_and_keeps_the_day_where_it_exists(qtbot: QtBot) -> None:
    grid = MonthGrid(from_jalali(1404, 6, 31), TODAY)
    qtbot.addWidget(grid)
    chosen: list[datetime.date] = []
    grid.chosen.connect(chosen.append)
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    assert format_date(grid.cursor_day) == "1404/07/30"
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert format_date(grid.cursor_day) == "1404/08/07"
    qtbot.keyClick(grid, Qt.Key.Key_Left)  # onward, for Persian reads to the left
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert [format_date(day) for day in chosen] == ["1404/08/08"]


def test_the_calendar_opens_with_f4_and_dies_when_closed(qtbot: QtBot) -> None:
    field = date_field(qtbot)
    qtbot.keyClick(field.edit, Qt.Key.Key_F4)
    popups = field.edit.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    popup = next(widget for widget in popups if widget.isWindow())
    grid = popup.findChild(MonthGrid)
    assert grid is not None
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    wait_for_death(qtbot, popup)
    assert field.edit.text() == "1404/07/03"


def test_a_proposed_day_is_typed_over_when_its_form_opens(qtbot: QtBot) -> None:
    field = date_field(qtbot)
    field.set_value(TODAY)
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.edit.clearFocus()
    field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(field.edit.hasFocus)
    type_text(field.edit, "1404/1/5")
    assert field.value() == from_jalali(1404, 1, 5)


def test_an_age_is_told_of_nobody_who_is_not_born_yet(qtbot: QtBot) -> None:
    field = JalaliField("born", "تاریخ تولد", today, describe=lambda day: "۱- سال", latest=today)
    qtbot.addWidget(field)
    field.edit.insert("1405/1/1")
    assert field.below.text() == "شنبه ۱ فروردین ۱۴۰۵"
    leave(field.edit)
    assert "۱- سال" not in field.below.text()
    assert field.error() != ""


def id_field(qtbot: QtBot, kind: IdKind) -> IdField:
    field = IdField("id", "شناسه", kind)
    qtbot.addWidget(field)
    field.show()
    return field


def test_a_national_id_is_not_red_while_typed_and_offers_the_right_digit_when_whole(qtbot: QtBot) -> None:
    field = id_field(qtbot, IdKind.NATIONAL_ID)
    qtbot.keyClicks(field.edit, "108000000")
    assert field.error() == ""
    qtbot.keyClicks(field.edit, "4")
    assert field.error() != ""
    assert field.edit.proposal == "1080000003"
    qtbot.keyClick(field.edit, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == "1080000003"
    assert field.error() == ""


def test_leaving_a_short_national_id_says_what_is_wrong(qtbot: QtBot) -> None:
    field = id_field(qtbot, IdKind.NATIONAL_ID)
    qtbot.keyClicks(field.edit, "10800")
    leave(field.edit)
    assert field.error() != ""


def test_leading_zeros_stay_and_the_clipboard_is_ascii(qtbot: QtBot) -> None:
    field = id_field(qtbot, IdKind.NATIONAL_ID)
    field.edit.insert("۰۴۹۹۳۷۰۸۹۹")
    leave(field.edit)
    assert field.edit.text() == "0499370899"
    field.edit.selectAll()
    field.edit.copy()
    assert QGuiApplication.clipboard().text() == "0499370899"


def test_a_sheba_typed_on_a_persian_keyboard_is_read_and_its_bank_named(qtbot: QtBot) -> None:
    field = id_field(qtbot, IdKind.SHEBA)
    field.edit.insert("هق062960000000100324200001"[2:])
    leave(field.edit)
    assert field.value() == "IR062960000000100324200001"
    assert field.edit.text() == "IR06 2960 0000 0010 0324 2000 01"


def test_a_mobile_of_any_shape_is_shown_in_groups_and_kept_plain(qtbot: QtBot) -> None:
    field = id_field(qtbot, IdKind.MOBILE)
    field.edit.insert("+98 912 253 5970")
    leave(field.edit)
    assert field.edit.text() == "0912 253 5970"
    assert field.value() == "09122535970"


def test_codes_are_drawn_with_latin_digits_and_numbers_with_persian_ones(qtbot: QtBot) -> None:
    national, sheba = id_field(qtbot, IdKind.NATIONAL_ID), id_field(qtbot, IdKind.SHEBA)
    tag = national.edit.font().featureTags()
    assert [national.edit.font().featureValue(item) for item in tag] == [1]
    assert [sheba.edit.font().featureValue(item) for item in sheba.edit.font().featureTags()] == [0]
    dress(Settings(theme="light", language="en"))
    english = id_field(qtbot, IdKind.NATIONAL_ID)
    assert [english.edit.font().featureValue(item) for item in english.edit.font().featureTags()] == [0]


def form(qtbot: QtBot) -> Form:
    made = Form(columns=2)
    made.add(TextField("first", "نام", required=True))
    made.add(TextField("last", "نام خانوادگی", required=True))
    made.add(ChoiceField("sex", "جنسیت", [("f", "زن"), ("m", "مرد")]))
    made.add(TickField("head", "سرپرست"))
    made.add(NoteField("note", "یادداشت"), span=2)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def focused(made: Form) -> str:
    return next((name for name, field in made.fields.items() if field.control.hasFocus()), "")


def test_enter_walks_on_shift_enter_back_and_the_last_field_finishes(qtbot: QtBot) -> None:
    made = form(qtbot)
    ends: list[bool] = []
    made.finished.connect(lambda: ends.append(True))
    made.fields["first"].control.setFocus()
    order = []
    for _ in range(4):
        order.append(focused(made))
        qtbot.keyClick(made.fields[focused(made)].control, Qt.Key.Key_Return)
    assert order == ["first", "last", "sex", "head"]
    assert focused(made) == "note"
    made.fields["last"].control.setFocus()
    qtbot.keyClick(made.fields["last"].control, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert focused(made) == "first"
    assert ends == []


def test_tab_runs_as_one_reads(qtbot: QtBot) -> None:
    made = form(qtbot)
    controls = {field.control: name for name, field in made.fields.items()}
    places = {name: field.geometry() for name, field in made.fields.items()}
    reading = sorted(places, key=lambda name: (places[name].y(), -places[name].right()))
    chain, widget = [], made.fields["first"].control
    for _ in range(40):
        if widget in controls and controls[widget] not in chain:
            chain.append(controls[widget])
        widget = widget.nextInFocusChain()
    assert chain == reading


def test_all_faults_at_once_and_the_cursor_on_the_first(qtbot: QtBot) -> None:
    made = form(qtbot)
    wrong = made.check()
    assert [field.name for field in wrong] == ["first", "last"]
    assert made.faults() == 2
    assert focused(made) == "first"
    type_text(made.fields["first"].control, "علی")
    assert made.faults() == 1


def test_edited_knows_what_differs_and_settle_forgets_it(qtbot: QtBot) -> None:
    made = form(qtbot)
    made.show_values({"first": "علی", "last": "اکبری", "sex": "m", "head": True, "note": ""})
    assert made.edited() == []
    qtbot.keyClicks(made.fields["last"].control, "X")
    made.fields["note"].control.setFocus()
    qtbot.keyClicks(made.fields["note"].control, "y")
    assert made.edited() == ["last", "note"]
    made.settle()
    assert made.edited() == []


def test_what_a_command_refused_stands_under_its_fields(qtbot: QtBot) -> None:
    made = form(qtbot)
    rest = made.show_faults([{"field": "last", "code": "too_long"}, {"field": "elsewhere", "code": "x"}])
    assert made.fields["last"].error() != ""
    assert rest == [{"field": "elsewhere", "code": "x"}]
    assert focused(made) == "last"


def test_every_input_has_a_name_for_those_who_cannot_see_it(qtbot: QtBot) -> None:
    made = form(qtbot)
    assert all(field.control.accessibleName() for field in made.fields.values())


def test_a_line_with_nothing_to_undo_leaves_ctrl_z_to_the_window(qtbot: QtBot) -> None:
    field = TextField("name", "نام")
    qtbot.addWidget(field)
    field.set_value("آرش")
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(field.control, undo)
    assert not undo.isAccepted()
    field.line.insert("ی")
    QApplication.sendEvent(field.control, undo)
    assert undo.isAccepted()


@pytest.mark.parametrize("ticked", [False, True])
def test_a_tick_box_shows_that_it_has_the_cursor(qtbot: QtBot, ticked: bool) -> None:
    form = Form(1)
    qtbot.addWidget(form)
    tick = TickField("head", "سرپرست")
    form.add(tick)
    form.add(TextField("note", "یادداشت"))
    tick.tick.setChecked(ticked)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.fields["note"].control.setFocus()
    without = tick.tick.grab().toImage()
    qtbot.keyClick(form.fields["note"].control, Qt.Key.Key_Backtab)
    assert tick.tick.hasFocus()
    edge = tick.tick.grab().toImage()
    middle = edge.width() // 2
    assert edge.pixelColor(middle, 1) != without.pixelColor(middle, 1)


def test_what_is_not_recorded_stands_first_and_down_goes_on_from_it(qtbot: QtBot) -> None:
    field = ChoiceField("sex", "جنسیت", choices((Sex.FEMALE, Sex.MALE, Sex.UNKNOWN)))
    qtbot.addWidget(field)
    field.set_value(Sex.UNKNOWN)
    qtbot.keyClick(field.control, Qt.Key.Key_Down)
    assert field.value() is Sex.FEMALE
    qtbot.keyClick(field.control, Qt.Key.Key_Down)
    assert field.value() is Sex.MALE
    qtbot.keyClick(field.control, Qt.Key.Key_Home)
    assert field.value() is Sex.UNKNOWN


def test_the_offered_digit_is_taken_from_any_field_of_the_form(qtbot: QtBot) -> None:
    form = Form(2)
    number, name = IdField("id", "کد ملی", IdKind.NATIONAL_ID), TextField("name", "نام")
    for field in (number, name):
        form.add(field)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    number.control.setFocus()
    type_text(number.control, "0013542418")
    name.control.setFocus()
    assert number.fix.isVisible()
    qtbot.keyClick(name.control, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert number.value() == "0013542419"
    name.control.setFocus()  # a line that has the cursor when it dies would still check itself


def test_every_field_puts_back_what_its_draft_holds(qtbot: QtBot) -> None:
    today = datetime.date(2025, 10, 22)
    fields: list[tuple[Field, object]] = [
        (TextField("a", "نام"), "نیمه"),
        (NameField("h", "کارشناس"), "نرگس"),
        (NoteField("b", "یادداشت"), "سطر یک\nسطر دو"),
        (TickField("c", "دارد"), True),
        (ChoiceField("d", "جنسیت", choices((Sex.FEMALE, Sex.MALE, Sex.UNKNOWN))), Sex.MALE),
        (JalaliField("e", "تاریخ", lambda: today), today),
        (AmountField("f", "مبلغ"), Rial(2_500_000)),
        (IdField("g", "کد ملی", IdKind.NATIONAL_ID), "0013542419"),
    ]
    form = Form(2)
    for field, _ in fields:
        form.add(field)
    qtbot.addWidget(form)
    for field, value in fields:
        field.restore(as_typed(value))
        assert (field.name, field.edited(), field.value()) == (field.name, True, value)
    assert form.typed() == {field.name: as_typed(value) for field, value in fields}


def test_half_a_date_or_number_comes_back_as_it_was_typed(qtbot: QtBot) -> None:
    date = JalaliField("e", "تاریخ", lambda: datetime.date(2025, 10, 22))
    amount, number = AmountField("f", "مبلغ"), IdField("g", "کد ملی", IdKind.NATIONAL_ID)
    for field, typed in ((date, "1404/13"), (amount, "دو و نیم"), (number, "00135")):
        qtbot.addWidget(field)
        field.restore(typed)
        assert as_typed(field.typed()) == typed
