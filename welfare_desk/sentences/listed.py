# SPDX-License-Identifier: Apache-2.0
"""How a list is sorted, what its columns become, and how its rows came out: words of the trail."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

LISTED: dict[tuple[str, str], Sentence] = {
    ("sort", "name"): Sentence("نام", "by name"),
    ("sort", "file_no"): Sentence("شمارهٔ پرونده", "by file number"),
    ("sort", "national_id"): Sentence("کد ملی", "by national ID"),
    ("sort", "birth_date"): Sentence("تاریخ تولد", "by date of birth"),
    ("sort", "neighbourhood"): Sentence("محله", "by neighbourhood"),
    ("sort", "last_event"): Sentence("تاریخ وضعیت", "by day of the status"),
    ("outcome", "accepted"): Sentence("پذیرفته", "taken in"),
    ("outcome", "warned"): Sentence("پذیرفته با هشدار", "taken in with a warning"),
    ("outcome", "updated"): Sentence("به‌روز شده", "brought up to date"),
    ("outcome", "ambiguous"): Sentence("نیازمند تصمیم", "to be decided"),
    ("outcome", "rejected"): Sentence("ردشده", "refused"),
    ("outcome", "repeated"): Sentence("بی‌تغییر", "nothing new"),
    ("outcome", "skipped"): Sentence("کنار گذاشته", "left out"),
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
