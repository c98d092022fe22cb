# SPDX-License-Identifier: Apache-2.0
"""What is said when this PC's settings file does not fit."""

from __future__ import annotations

from typing import Final

from welfare_desk.sentences import Sentence

CODES: Final[dict[str, Sentence]] = {
    "unknown_setting": Sentence(
        "در پروندهٔ تنظیمات این رایانه نامی هست که برنامه نمی‌شناسد: {names}. آن را پاک کنید؛ نام‌های درست: {known}.",
        "This PC's settings file has a name the program does not know: {names}. Remove it; known are {known}.",
    ),
    "bad_setting": Sentence(
        "مقدار «{value}» برای تنظیم «{name}» درست نیست. در صفحهٔ تنظیمات مقدار دیگری برگزینید.",
        "The value “{value}” does not fit the setting “{name}”. Choose another on the settings page.",
    ),
    "unreadable_settings": Sentence(
        "پروندهٔ تنظیمات این رایانه خوانده نشد، چون TOML درستی نیست. آن را پاک کنید تا از نو ساخته شود.",
        "This PC's settings file could not be read, for it is no valid TOML. Delete it and it is made anew.",
    ),
}
