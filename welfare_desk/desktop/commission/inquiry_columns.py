# SPDX-License-Identifier: Apache-2.0
"""Columns of inquiries, as the list over many files and the part of one show them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.commission.columns import UNKNOWN
from welfare_desk.desktop.frame.mistaken import is_struck, with_mistake
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day, inline, letter_number
from welfare_desk.desktop.wording.codes import tone, words
from welfare_desk.domain.casework.register_order import InquirySort
from welfare_desk.domain.summary.inquiries import InquiryRow


def inquiry_columns(page: Page, *, named: bool) -> list[Column]:
    """Columns of inquiries; `named`: with the client, for lists over many files."""
    today = page.desk.today
    return [
        *(_who_columns() if named else ()),
        Column(
            "body",
            QCoreApplication.translate("Commission", "Body asked"),
            lambda row: words(row.body),
            CellLook.STRONG,
            width=120 if named else 150,
            stretch=2,
            struck=is_struck,
        ),
        Column(
            "sent_on",
            QCoreApplication.translate("Commission", "Sent on"),
            lambda row: day(row.sent_on),
            CellLook.DIGITS,
            width=96,
            struck=is_struck,
            sort=InquirySort.DAY if named else "",
        ),
        Column(
            "letter_no",
            QCoreApplication.translate("Commission", "Letter"),
            lambda row: letter_number(row.letter_no) or UNKNOWN,
            CellLook.CODE,
            width=96,
            drop=3,
        ),
        Column(
            "state",
            QCoreApplication.translate("Commission", "State"),
            lambda row: words(row.state(today())),
            CellLook.CHIP,
            width=120 if named else 150,
            tone=lambda row: tone(row.state(today())),
            struck=is_struck,
        ),
        *_answer_columns(named=named),
    ]


def _who_columns() -> list[Column]:
    return [
        Column(
            "name",
            QCoreApplication.translate("Commission", "Name"),
            lambda row: row.full_name,
            CellLook.STRONG,
            width=130,
            stretch=3,
            sort=InquirySort.NAME,
        ),
        Column(
            "file_no",
            QCoreApplication.translate("Commission", "File"),
            lambda row: row.file_no,
            CellLook.CODE,
            width=104,
            sort=InquirySort.FILE_NO,
        ),
    ]


def _answer_columns(*, named: bool) -> list[Column]:
    """What came back, when and under which letter, who said it: the last to go where there is little room."""
    return [
        Column(
            "answer",
            QCoreApplication.translate("Commission", "Answer"),
            lambda row: with_mistake(row.mistake, words(row.answer)) or UNKNOWN,
            width=126 if named else 140,
            stretch=1,
        ),
        Column(
            "answered",
            QCoreApplication.translate("Commission", "Day and letter of the answer"),
            _answered,
            width=134,
            stretch=1,
            struck=is_struck,
        ),
        Column(
            "answered_by",
            QCoreApplication.translate("Commission", "Answered by"),
            lambda row: row.answered_by or UNKNOWN,
            width=110,
            stretch=1,
            drop=1,
        ),
        Column(
            "valid_until",
            QCoreApplication.translate("Commission", "Valid until"),
            lambda row: day(row.valid_until) or UNKNOWN,
            CellLook.DIGITS,
            width=96,
            drop=2,
            sort=InquirySort.VALID_UNTIL if named else "",
        ),
    ]


def _answered(row: InquiryRow) -> str:
    if row.answered_on is None:
        return UNKNOWN
    on = inline(day(row.answered_on))
    return f"{on} · {inline(letter_number(row.answer_letter_no))}" if row.answer_letter_no else on
