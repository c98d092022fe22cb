# SPDX-License-Identifier: Apache-2.0
"""What is chosen for one PC, and its values, in the words of the trail of changes."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CHOSEN: dict[tuple[str, str], Sentence] = {
    ("theme", "system"): Sentence("همانند ویندوز", "as Windows says"),
    ("theme", "light"): Sentence("روشن", "light"),
    ("theme", "dark"): Sentence("تیره", "dark"),
    ("language", "fa"): Sentence("فارسی", "Persian"),
    ("language", "en"): Sentence("انگلیسی", "English"),
    ("name", "theme"): Sentence("زمینه", "theme"),
    ("name", "language"): Sentence("زبان", "language"),
    ("name", "scale"): Sentence("اندازهٔ نوشته‌ها", "size of letters"),
    ("name", "printer"): Sentence("چاپگر", "printer"),
    **{
        ("scale", scale): Sentence(f"{percent}٪", f"{percent}%")
        for scale, percent in (("0.85", 85), ("1.0", 100), ("1.15", 115), ("1.25", 125), ("1.5", 150))
    },
}
"""By column as `code_words` asks: ``name`` tells what was chosen, that name its values."""
