# SPDX-License-Identifier: Apache-2.0
"""What is told beside an enrolment: of months that were bundled before, and of offices of one county."""

from __future__ import annotations

from welfare_desk.sentences import Sentence as S

KEYLESS = S(
    "این ماه‌ها پیش از ثبت اداره بسته‌بندی شده‌اند: {months}. رقم‌هایشان پذیرفته می‌شود، ولی ستاد افراد آنها را میان اداره‌ها "
    "نمی‌شمارد. اگر ستاد آنها را هم بخواهد، این ماه‌ها را از آخرین ماه بسته به عقب باز کنید، به ترتیب دوباره ببندید و بفرستید.",
    "These months were bundled before the office was enrolled: {months}. Their figures are taken, but headquarters does "
    "not count their persons across offices. Where it asks for them, open these months again from the last closed one "
    "back, close them in their order and send them anew.",
)
"""To an office that has just been enrolled."""

FOREIGN = S(
    "بستهٔ این ماه‌ها گواهی ستاد پیشین را دارد و ستاد تازه آن را نمی‌پذیرد: {months}. هر چند ماه را که ستاد بخواهد، از آخرین ماه "
    "بسته به عقب باز کنید، به ترتیب دوباره ببندید و بفرستید.",
    "The bundles of these months carry the certificate of the former headquarters, and the new one does not take them: "
    "{months}. Open as many of them again as headquarters asks for, from the last closed one back, close them in their "
    "order and send them anew.",
)
"""To an office whose headquarters has lost its keys."""

NAMESAKES = S(
    "از همین شهرستان ادارهٔ دیگری هم ثبت است ({codes}) و رقم‌های هر دو با هم جمع می‌شود. اگر این همان اداره در پوشهٔ تازه‌ای است، "
    "ماه‌هایی را که پیش‌تر فرستاده دوباره نفرستد.",
    "Another office of this county is enrolled as well ({codes}), and the figures of both are added up. If this is "
    "the same office in a new folder, it must not send again the months that it has sent.",
)
"""Where headquarters enrols a second office of a county."""
