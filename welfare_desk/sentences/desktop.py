# SPDX-License-Identifier: Apache-2.0
"""What the window itself refuses, before any use case is asked."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "passwords_differ": Sentence(
        "دو گذرواژه یکی نیستند؛ هر دو را دوباره و یکسان بنویسید.",
        "The two passwords differ; type both again, alike.",
    ),
    "persian_missing": Sentence(
        "جمله‌های فارسی پنجره در این نسخهٔ برنامه نیست و ساخته هم نشد؛ برنامه را دوباره نصب کنید.",
        "The Persian sentences of the window are missing from this copy of the program and could not be built;"
        " install the program again.",
    ),
}
