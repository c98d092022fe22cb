# SPDX-License-Identifier: Apache-2.0
"""What the window itself refuses, before any use case is asked."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "passwords_differ": Sentence(
        "دو گذرواژه یکی نیستند؛ هر دو را دوباره و یکسان بنویسید.",
        "The two passwords differ; type both again, alike.",
    ),
    "no_viewer": Sentence(
        "این رایانه برنامه‌ای برای نمایش این فایل ندارد. از مسئول رایانه‌ها بخواهید یک نمایشگر PDF و عکس نصب کند و "
        "سند را دوباره باز کنید.",
        "This PC has no program that shows this file. Have a viewer for PDF and pictures installed by whoever "
        "looks after the PCs, then open the document again.",
    ),
    "persian_missing": Sentence(
        "جمله‌های فارسی پنجره در این نسخهٔ برنامه نیست و ساخته هم نشد؛ برنامه را دوباره نصب کنید.",
        "The Persian sentences of the window are missing from this copy of the program and could not be built;"
        " install the program again.",
    ),
}
