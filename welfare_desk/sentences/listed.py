# SPDX-License-Identifier: Apache-2.0
"""What a column of a list becomes where no column of ours has the name, in the words of the trail."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

LISTED: dict[tuple[str, str], Sentence] = {
    ("field", "any_id"): Sentence("کد ملی یا شناسهٔ اتباع", "national or foreigner ID"),
    ("field", "full_name"): Sentence("نام و نام خانوادگی", "given and family name"),
    ("field", "full_name_reversed"): Sentence("نام خانوادگی و نام", "family and given name"),
    ("field", "category"): Sentence("گروه اجتماعی", "social category"),
    ("field", "disability"): Sentence("نوع معلولیت", "kind of disability"),
    ("field", "pension"): Sentence("وضعیت مستمری", "pension state"),
    ("field", "requested_on"): Sentence("تاریخ درخواست", "date of request"),
    ("field", "household_size"): Sentence("بعد خانوار", "household size"),
    ("field", "neighbourhood"): Sentence("محله", "the neighbourhood"),
    ("field", "keep_in_note"): Sentence("نگهداری در یادداشت", "keep in the note"),
}
"""By column as `code_words` asks."""
