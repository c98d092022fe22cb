# SPDX-License-Identifier: Apache-2.0
"""Columns of inquiries, as the list over many files and the part of one show them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.commission.columns import UNKNOWN
from welfare_desk.desktop.frame.mistaken import is_struck, with_mistake
from welfare_desk.desktop.frame.page import Page
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.words import day
from welfare_desk.desktop.wording.codes import tone, words
from welfare_desk.domain.casework.register_order import InquirySort


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
            width=150,
            stretch=2,
            struck=is_struck,
        ),
        Column(
            "sent_on",
            QCoreApplication.translate("Commission", "Sent on"),
            lambda row: day(row.sent_on),
            CellLook.DIGITS,
            width=100,
            struck=is_struck,
            sort=InquirySort.DAY if named else "",
        ),
        Column(
            "letter_no",
            QCoreApplication.translate("Commission", "Letter"),
            lambda row: row.letter_no or UNKNOWN,
            CellLook.CODE,
            width=96,
            drop=3,
        ),
        Column(
            "state",
            QCoreApplication.translate("Commission", "State"),
            lambda row: words(row.state(today())),
            CellLook.CHIP,
            width=150,
            tone=lambda row: tone(row.state(today())),
            struck=is_struck,
        ),
        *_answer_columns(InquirySort.VALID_UNTIL if named else ""),
    ]


def _who_columns() -> list[Column]:
    return [
        Column(
            "name",
            QCoreApplication.translate("Commission", "Name"),
            lambda row: row.full_name,
            CellLook.STRONG,
            width=160,
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


def _answer_columns(sort: str) -> list[Column]:
    return [
        Column(
            "answer",
            QCoreApplication.translate("Commission", "Answer"),
            lambda row: with_mistake(row.mistake, words(row.answer)) or UNKNOWN,
            width=140,
            stretch=1,
        ),
        Column(
            "answered_by",
            QCoreApplication.translate("Commission", "Answered by"),
            lambda row: row.answered_by or UNKNOWN,
            width=130,
            stretch=1,
            drop=2,
        ),
        Column(
            "valid_until",
            QCoreApplication.translate("Commission", "Valid until"),
            lambda row: day(row.valid_until) or UNKNOWN,
            CellLook.DIGITS,
            width=104,
            drop=1,
            sort=sort,
        ),
    ]
