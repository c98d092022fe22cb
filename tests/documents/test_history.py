# SPDX-License-Identifier: Apache-2.0
"""What a paper's time line says of events that were taken back."""

from __future__ import annotations

from datetime import date

import pytest

from welfare_desk.documents.history import moment
from welfare_desk.domain.summary.file import TimelineItem


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("coverage", "برگرداندن تغییر پوشش"),
        ("pension", "بازگرداندن مستمری"),
        ("queue", "بازگرداندن نوبت"),
        ("other", "برگرداندن رویداد پیشین"),
    ],
)
def test_what_was_undone_is_told(code: str, words: str) -> None:
    told = moment(TimelineItem(date(2025, 10, 22), "undo", code, "اشتباه", "مریم"))
    assert (told.event, told.detail) == (words, "اشتباه")
