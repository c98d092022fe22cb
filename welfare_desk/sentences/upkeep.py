# SPDX-License-Identifier: Apache-2.0
"""Sentences about copies, going back to one, and the check."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "no_backup": Sentence(
        "این پرونده پشتیبان این برنامه نیست یا ناقص است. پروندهٔ دیگری با پسوند wdbackup برگزینید.",
        "This file is no backup of this program, or is cut short. Choose another file ending in wdbackup.",
    ),
    "backup_damaged": Sentence(
        "این پشتیبان آسیب دیده یا دست‌کاری شده است ({part}) و بازگردانده نشد. پشتیبان دیگری برگزینید.",
        "This backup is damaged or was tampered with ({part}) and was not restored. Choose another one.",
    ),
    "other_office": Sentence(
        "این پشتیبان از آنِ ادارهٔ دیگری است ({county})، نه این اداره ({present}). آن را در پوشهٔ خالی بازگردانید.",
        "This backup is of another office ({county}), not of this one ({present}). Restore it into an empty folder.",
    ),
    "office_open_elsewhere": Sentence(
        "پنجرهٔ دیگری همین اداره را باز دارد. همهٔ پنجره‌ها را ببندید و دوباره تلاش کنید.",
        "Another window has this office open. Close all windows and try again.",
    ),
}
