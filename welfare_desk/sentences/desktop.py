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
    "printer_refused": Sentence(
        "چاپگر «{printer}» برگه را نگرفت و چیزی چاپ نشد؛ شاید خاموش، بی‌کاغذ یا جدا شده است. آن را ببینید و همین برگه را "
        "از پنجرهٔ آن دوباره چاپ کنید یا PDF آن را نگه دارید.",
        "The printer “{printer}” did not take the paper, and nothing was printed; it may be off, out of paper or "
        "unplugged. Look at it, then print this paper again from its window, or save it as PDF.",
    ),
    "printer_refused.stopped": Sentence(
        "چاپگر «{printer}» میانهٔ کار ایستاد: از {total} صفحه، {pages} صفحه به آن رسید و شاید همه بیرون نیامده باشد. "
        "کاغذهای نیمه‌کاره را پاره کنید، چاپگر را ببینید و همهٔ برگه را از پنجرهٔ آن دوباره چاپ کنید.",
        "The printer “{printer}” stopped on its way: {pages} of {total} pages reached it, and perhaps not all came "
        "out. Tear up what is incomplete, look at the printer, and print the whole paper again from its window.",
    ),
    "printer_refused.gone": Sentence(
        "چاپگر «{printer}» دیگر روی این رایانه نصب نیست و چیزی چاپ نشد. از پنجرهٔ برگه چاپگر دیگری برگزینید یا PDF آن را "
        "نگه دارید.",
        "The printer “{printer}” is not installed on this PC any more, and nothing was printed. Choose another "
        "printer in the window of the paper, or save it as PDF.",
    ),
    "persian_missing": Sentence(
        "جمله‌های فارسی پنجره در این نسخهٔ برنامه نیست و ساخته هم نشد؛ برنامه را دوباره نصب کنید.",
        "The Persian sentences of the window are missing from this copy of the program and could not be built;"
        " install the program again.",
    ),
}
