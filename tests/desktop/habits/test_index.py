# SPDX-License-Identifier: Apache-2.0
"""The thirty habits of the ux notes, section 1, and by which tests each is held."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

DESKTOP = Path(__file__).resolve().parents[1]
HABIT = re.compile(r"test_habits?_((?:\d+_)(?:(?:and_)?\d+_)*)")

LATER = {16: "rows typed one below the other come with the vouchers"}
"""Habits of a part of the program that is not there yet."""

HELD: dict[int, tuple[str, ...]] = {
    1: (
        "habits/test_forms.py::test_habits_1_2_and_29_on_every_form",
        "kit/test_fields.py::test_enter_walks_on_shift_enter_back_and_the_last_field_finishes",
    ),
    2: (
        "habits/test_forms.py::test_habits_1_2_and_29_on_every_form",
        "habits/test_forms.py::test_habit_2_tab_runs_as_one_reads_on_the_file_too",
    ),
    3: (
        "habits/test_keys.py::test_habit_3_no_key_has_two_meanings_and_f1_lists_them_all",
        "habits/test_keys.py::test_habit_3_no_key_cap_of_the_help_is_empty",
        "habits/test_keys.py::test_habit_3_every_key_that_is_shown_works",
        "habits/test_keys.py::test_habit_3_the_palette_knows_the_acts_of_parts_that_are_not_seen_and_leads_there",
        "test_dead_keys.py::test_every_key_that_is_on_acts_or_says_why",
        "test_walk.py::test_every_button_of_a_row_has_a_key",
    ),
    4: ("habits/test_keys.py::test_habit_4_new_save_print_and_escape_by_keyboard",),
    5: (
        "habits/test_keys.py::test_habits_5_and_6_one_box_takes_any_identifier",
        "habits/test_keys.py::test_habit_5_ctrl_f_searches_in_the_page",
        "frame/test_window.py::test_the_palette_runs_commands_with_their_keys_beside",
    ),
    6: (
        "habits/test_keys.py::test_habits_5_and_6_one_box_takes_any_identifier",
        "casework/listing/test_page.py::test_a_household_member_is_found_in_the_palette",
    ),
    7: (
        "frame/test_window.py::test_the_palette_forgives_the_wrong_keyboard_and_says_so",
        "casework/listing/test_page.py::test_typing_narrows_the_list_on_any_keyboard",
    ),
    8: (
        "../domain/test_text.py::test_one_folding_makes_equal_what_a_reader_takes_for_equal",
        "frame/test_window.py::test_a_command_is_found_however_its_words_are_spelt",
    ),
    9: (
        "kit/test_fields.py::test_leading_zeros_stay_and_the_clipboard_is_ascii",
        "habits/test_digits.py::test_habit_9_no_digit_is_western_on_any_page",
        "habits/test_digits.py::test_habit_9_nor_in_any_form",
    ),
    10: (
        "habits/test_dates.py::test_habit_10_there_are_twenty_two_of_them",
        "habits/test_dates.py::test_habit_10_a_day_is_told_below_and_written_out_on_enter",
        "habits/test_dates.py::test_habit_10_what_is_no_day_stays_and_says_why",
    ),
    11: (
        "kit/test_fields.py::test_keys_of_a_date_today_and_a_day_on_and_back",
        "kit/test_fields.py::test_today_works_on_a_persian_keyboard_whose_semicolon_is_a_letter",
        "kit/test_fields.py::test_the_calendar_opens_with_f4_and_dies_when_closed",
    ),
    12: (
        "kit/test_fields.py::test_a_national_id_is_not_red_while_typed_and_offers_the_right_digit_when_whole",
        "kit/test_fields.py::test_leaving_a_short_national_id_says_what_is_wrong",
    ),
    13: (
        "casework/test_likely.py::test_a_known_identifier_tells_the_state_of_the_file_while_typing",
        "casework/test_register.py::test_one_key_opens_the_file_that_a_person_already_has",
    ),
    14: (
        "kit/test_amount.py::test_an_amount_is_grouped_while_typed_and_spelled_below",
        "kit/test_amount.py::test_short_forms_and_pasted_amounts",
    ),
    15: (
        "habits/test_lists.py::test_habit_15_a_scanner_opens_the_file_under_either_layout",
        "habits/test_scanner.py::test_habit_15_an_id_scanned_on_any_page_opens_that_file",
        "habits/test_scanner.py::test_habit_15_the_keyboard_may_write_either_language",
        "habits/test_scanner.py::test_habit_15_keys_that_come_from_the_system_are_told_apart_by_their_moments",
        "habits/test_scanner.py::test_habit_15_and_on_every_part_of_a_file",
        "habits/test_scanner.py::test_habit_15_codes_one_after_the_other_open_one_file_after_the_other",
        "habits/test_scanner.py::test_habit_15_a_code_that_several_files_begin_with_is_left_to_the_clerk",
        "habits/test_scanner.py::test_habit_15_a_scanner_that_ends_with_two_enters_chooses_nobody",
        "habits/test_scanner.py::test_habit_15_a_slow_typist_is_not_disturbed",
        "habits/test_scanner.py::test_habit_15_space_acts_at_once",
        "habits/test_scanner.py::test_habit_15_fewer_keys_than_a_code_are_handed_on_in_their_order",
        "habits/test_scanner.py::test_habit_15_the_search_box_opens_with_the_first_letter_as_before",
        "habits/test_scanner.py::test_habit_15_fields_questions_menus_and_the_lock_keep_their_keys",
        "habits/test_scanner.py::test_habit_15_no_act_has_a_key_that_a_scanner_types",
        "habits/test_scanner.py::test_habit_15_f1_tells_of_the_scanner",
    ),
    17: ("habits/test_keys.py::test_habit_17_f9_lists_the_phrases_of_the_office",),
    18: (
        "casework/listing/test_page.py::test_a_heading_sorts_in_the_database_and_is_kept_for_tomorrow",
        "casework/listing/test_page.py::test_coming_back_keeps_what_was_filtered_since",
        "kit/test_parts.py::test_chips_say_what_is_filtered_and_one_button_clears_all",
        "kit/test_filter_menu.py::test_a_long_menu_is_narrowed_by_typing_as_every_search_folds",
        "kit/test_filter_menu.py::test_narrowed_values_are_ticked_one_after_the_other_by_keys_alone",
    ),
    19: (
        "habits/test_lists.py::test_habit_19_a_row_goes_to_excel_with_its_zeros",
        "habits/test_lists.py::test_habit_19_rows_go_out_and_come_back_in_by_keys",
        "frame/test_copying.py::test_ticked_rows_are_copied_for_excel_with_their_zeros",
        "exchange/test_pasting.py::test_pasted_rows_are_mapped_checked_imported_and_taken_back_by_keys",
        "exchange/test_pasting.py::test_all_faults_are_named_by_row_and_field_before_anything_is_written",
    ),
    20: (
        "habits/test_columns.py::test_habit_20_every_table_keeps_its_widths",
        "habits/test_columns.py::test_habit_20_so_do_the_tables_of_the_forms",
        "habits/test_keeping.py::test_habit_20_widths_are_kept_on_this_pc_and_can_be_as_designed_again",
        "habits/test_lists.py::test_habit_20_the_columns_are_as_designed_again_by_keys",
        "habits/test_lists.py::test_habit_20_sort_and_filter_are_remembered",
        "habits/test_lists.py::test_habit_20_a_list_is_sorted_by_keys",
    ),
    21: ("habits/test_keeping.py::test_habit_21_views_stand_above_the_list_with_their_counts",),
    22: (
        "habits/test_keeping.py::test_habit_22_ctrl_z_takes_back_typing_first_and_the_record_after",
        "kit/test_parts.py::test_undo_is_offered_for_ten_seconds",
    ),
    23: (
        "habits/test_keeping.py::test_habit_23_what_is_typed_outlives_a_kill",
        "habits/test_keeping.py::test_habit_23_what_a_dialog_held_comes_back_by_keys_and_is_saved",
        "habits/test_drafts.py::test_the_link_of_a_draft_opens_its_form_with_what_was_typed",
        "habits/test_drafts.py::test_habit_23_the_offer_of_a_draft_leaves_the_form_in_one_piece_and_the_cursor_in_it",
    ),
    24: (
        "habits/test_keeping.py::test_habit_24_the_preview_is_the_paper_to_the_pixel",
        "habits/test_lists.py::test_habit_24_the_printer_paints_what_the_preview_shows",
        "habits/test_lists.py::test_habit_24_printer_sheet_and_copies_are_kept_for_each_kind_of_paper",
        "habits/test_printing.py::test_habit_24_each_kind_of_paper_is_given_its_own_by_keys",
        "habits/test_printing.py::test_habit_24_what_was_chosen_is_taken_and_what_the_dialog_changes_is_kept",
        "habits/test_printing.py::test_habit_24_without_a_printer_the_way_out_is_told",
        "habits/test_printing.py::test_habit_24_a_printer_that_is_gone_is_named_and_another_one_asked_for",
        "habits/test_printing.py::test_habit_24_the_tray_is_chosen_where_the_driver_names_some",
    ),
    25: (
        "habits/test_keeping.py::test_habit_25_what_is_cancelled_leaves_no_half",
        "habits/test_lists.py::test_habit_25_only_work_over_a_second_shows_count_and_cancel",
    ),
    26: (
        "habits/test_empty.py::test_habit_26_what_is_empty_says_what_to_do",
        "habits/test_empty.py::test_habit_26_so_do_the_parts_of_a_new_file",
        "habits/test_empty.py::test_habit_26_every_part_of_every_page_does",
        "habits/test_empty.py::test_habit_26_a_filter_that_leaves_nothing_says_how_to_drop_it",
    ),
    27: (
        "habits/test_keeping.py::test_habit_27_errors_say_what_and_what_next_in_persian",
        "habits/test_keeping.py::test_habit_27_what_went_wrong_is_copied_for_support",
        "habits/test_keeping.py::test_habit_27_a_refusal_stands_on_the_page_with_its_code",
    ),
    28: (
        "habits/test_keys.py::test_habit_28_a_day_without_the_mouse",
        "habits/test_focus.py::test_habit_28_the_ring_is_seen_on_every_part_of_a_page",
        "habits/test_focus.py::test_habit_28_the_ring_is_seen_in_every_form",
        "habits/test_keys.py::test_ctrl_tab_goes_along_the_parts_of_every_page",
    ),
    29: (
        "habits/test_keys.py::test_habit_29_a_screen_reader_can_name_everything",
        "habits/test_keys.py::test_habit_29_and_in_the_questions",
        "habits/test_forms.py::test_habits_1_2_and_29_on_every_form",
    ),
    30: (
        "frame/test_window.py::test_every_page_opens_in_every_look_and_size_with_no_text_cut",
        "../house/test_startup.py::test_the_sign_in_window_is_painted_before_anything_heavy_is_loaded",
    ),
}
"""Tests by the number of their habit; modules are told from `tests/desktop`."""


@cache
def names_in(path: Path) -> frozenset[str]:
    """Names of the tests of a module."""
    tree = ast.parse(path.read_text("utf-8"))
    return frozenset(
        node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    )


def test_each_of_the_thirty_habits_is_held_by_a_test_or_comes_later() -> None:
    assert sorted([*HELD, *LATER]) == list(range(1, 31))
    assert [number for number, held in HELD.items() if not held] == []


def test_each_test_that_is_named_is_there() -> None:
    named = {place for held in HELD.values() for place in held}
    gone = set()
    for place in named:
        module, _, name = place.partition("::")
        path = DESKTOP / module
        if not path.is_file() or name not in names_in(path):
            gone.add(place)
    assert gone == set()


def test_each_test_that_bears_a_number_stands_under_it() -> None:
    missing = set()
    for path in DESKTOP.rglob("test_*.py"):
        for name in names_in(path):
            found = HABIT.match(name)
            place = f"{path.relative_to(DESKTOP).as_posix()}::{name}"
            for number in map(int, re.findall(r"\d+", found[1])) if found else ():
                if place not in HELD.get(number, ()):
                    missing.add((number, place))
    assert missing == set()
