# SPDX-License-Identifier: Apache-2.0
"""The chapters of a clerk's second day, in Persian and by keyboard alone; the story tells what stands."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication

from tests.support.clerk import CLERK, FIRST_PASSWORD, OWN_PASSWORD, PIN, turn_to
from tests.support.keyboard import Keyboard
from welfare_desk.desktop.app import Desktop
from welfare_desk.desktop.casework.papers import PaperDialog

CALLED, TASK = "هزینهٔ سرویس مدرسهٔ پسرش را می‌پرسد.", "بررسی کمک‌هزینهٔ تحصیلی"
REFUSED_FOR, RETURNED_FOR = "ساکن این شهرستان نیست", "دوباره درآمدی ندارد"
BODY, GIVEN = "کمیته امداد", "یک بستهٔ غذایی"
ADDRESSED_TO, PURPOSE = "بانک ملت شعبهٔ اسلامشهر", "وام قرض‌الحسنه"
SUBJECT = "ارسال گواهی پوشش"


def sign_in(keys: Keyboard, desk: Desktop) -> None:
    """The first password is replaced, and a PIN chosen for the lock."""
    keys.settle()
    keys.enter("نام کاربری", CLERK)
    keys.enter("گذرواژه", FIRST_PASSWORD)
    keys.press("Enter")
    keys.wait_for(lambda: keys.dialogs() != [])
    keys.asked("گذرواژهٔ تازهٔ شما")
    _twice(keys, "گذرواژهٔ تازه", OWN_PASSWORD)
    keys.press("Enter")
    keys.wait_for(lambda: desk.session is not None)
    keys.settle()
    keys.command("رفتن به حساب من")
    _twice(keys, "رمز شش‌رقمی تازه", PIN)
    keys.write(OWN_PASSWORD)
    keys.press("Enter", "Enter")
    assert keys.reads("رمز شش‌رقمی ثبت شد"), keys.words()


def _fill(keys: Keyboard, typed: dict[str, str]) -> None:
    """Walk to each field by its name, or by its start, and type or choose."""
    for name, text in typed.items():
        keys.enter(name, text)


def _twice(keys: Keyboard, name: str, secret: str) -> None:
    keys.enter(name, secret)
    keys.press("Enter")
    keys.write(secret)
    keys.press("Enter")


def somebody_calls(keys: Keyboard) -> None:
    """About Fatemeh's file; a task comes of it."""
    keys.command("فاطمه‌سادات")
    keys.press("F8")
    keys.asked("تماس")
    _fill(keys, {"تماس‌گیرنده": "او تماس گرفت", "شرح گفت‌وگو": CALLED})
    keys.press("Ctrl+Enter")
    keys.nothing_asked()
    keys.press("Ctrl+T")
    keys.asked("کار تازه")
    keys.write(TASK)
    _fill(keys, {"تا روز": "فردا"})
    keys.press("Ctrl+S")
    keys.nothing_asked()


def take_documents(keys: Keyboard, desk: Desktop, scan: Path) -> bytes:
    """The scan is pasted on the file; who brought the original gets a receipt."""
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(scan))])
    QApplication.clipboard().setMimeData(held)
    turn_to(keys, desk, "documents", back=True)
    keys.press("Ctrl+V")
    keys.asked("افزودن مدارک")
    _fill(keys, {"نوع مدرک": "شناسنامه", "عنوان": "شناسنامهٔ پسر"})
    keys.press("Ctrl+S")
    keys.nothing_asked()
    keys.press("Ctrl+Shift+P")
    keys.asked("رسید مدارک")
    _fill(keys, {"تحویل‌دهنده": "رضا میرزایی", "شناسنامه": "اصل"})
    keys.enter("تعداد برگ", "۲")
    keys.press("Ctrl+S")
    return _paper(keys, "رسید مدارک")


def _paper(keys: Keyboard, title: str) -> bytes:
    """The paper that is shown, put aside with Esc."""
    keys.asked(title)
    pdf: bytes = keys.one(PaperDialog).preview.pdf
    keys.press("Esc")
    keys.nothing_asked()
    return pdf


def refuse_somebody(keys: Keyboard) -> None:
    """For a reason that is told."""
    keys.press("Alt+3")
    _come(keys, {"نام": "کامران", "نام خانوادگی": "صالحی", "حوزهٔ تخصصی": "امور اجتماعی", "نیاز": "مستمری"})
    _decide(keys, {"تصمیم": "رد درخواست", "دلیل": REFUSED_FOR})


def send_somebody_on(keys: Keyboard) -> None:
    """To the body whose matter it is, with a letter."""
    _come(
        keys, {"نام": "پروین", "نام خانوادگی": "حیدری", "حوزهٔ تخصصی": "امور اجتماعی", "نیاز": "جهیزیهٔ دختر"}
    )
    _decide(keys, {"تصمیم": "ارجاع", "دستگاه مقصد": BODY, "شمارهٔ نامه": "1404/87"})


def help_without_a_file(keys: Keyboard) -> None:
    """Nobody covers her, and she needs something today."""
    _come(keys, {"نام": "صغری", "نام خانوادگی": "بیات", "تحت حمایت": "هیچ", "نیاز": "بستهٔ غذایی"})
    _decide(keys, {"تصمیم": "کمک بدون", "کمک داده‌شده": GIVEN})


def _come(keys: Keyboard, typed: dict[str, str]) -> None:
    keys.press("Ctrl+N")
    keys.asked("مراجعهٔ تازه")
    _fill(keys, typed)
    keys.press("Ctrl+S")
    keys.nothing_asked()


def _decide(keys: Keyboard, typed: dict[str, str]) -> None:
    """On the request that has the cursor, which is the one just recorded."""
    keys.press("Enter")
    keys.asked("تصمیم دربارهٔ مراجعه")
    _fill(keys, typed)
    keys.press("Ctrl+S")
    keys.nothing_asked()
    assert keys.reads("تصمیم ثبت شد"), keys.words()


def judge_the_doubles(keys: Keyboard, desk: Desktop) -> None:
    """The cousins are two persons; Zahra is one, yet first the wrong record stays, which is taken back."""
    keys.command("رفتن به کیفیت داده")
    keys.press("Ctrl+D", "Down", "Ctrl+Delete")
    assert keys.reads("به خاطر سپرده شد: این‌ها دو نفرند"), keys.words()
    keys.press("Enter", "Ctrl+T", "Ctrl+Enter")
    assert desk.window.current_name() == "quality"
    keys.press("Ctrl+Tab", "Ctrl+Shift+Z")
    keys.asked("این دو دوباره جدا شوند؟")
    keys.press("Enter")
    keys.nothing_asked()
    assert keys.reads("دوباره دو نفر شدند"), keys.words()


def merge_the_double(keys: Keyboard, desk: Desktop) -> None:
    """The day of birth is the second record's; what the first one lacks comes along by itself."""
    keys.press("Ctrl+D", "Enter")
    assert desk.window.current_name() == "double"
    keys.press("Down", "Left")
    assert desk.window.current().table.accessibleDescription() == "تاریخ تولد: «1345/01/21» گرفته می‌شود"
    keys.press("Ctrl+Enter")
    assert keys.reads("دو پرونده یکی شدند"), keys.words()


def somebody_moves_away(keys: Keyboard, desk: Desktop) -> None:
    """The file goes to another office, which agrees."""
    keys.command("حسن رستمی")
    _record_coverage(keys, {"وضعیت تازه": "منتقل‌شده", "شمارهٔ نامه": "1404/88", "به ادارهٔ": "کرج"})
    turn_to(keys, desk, "standing")
    _other_office_agrees(keys, "ک/9")


def somebody_comes_from_elsewhere(keys: Keyboard, desk: Desktop) -> None:
    """Her office of origin is asked; once it has agreed she is covered here."""
    keys.command("سکینه موسوی")
    turn_to(keys, desk, "standing")
    keys.press("Ins")
    keys.asked("استعلام از ادارهٔ مبدأ")
    _fill(keys, {"آمده از": "ری", "شمارهٔ نامه": "1404/89"})
    keys.press("Ctrl+S")
    keys.nothing_asked()
    _other_office_agrees(keys, "ر/44")


def _other_office_agrees(keys: Keyboard, letter_no: str) -> None:
    keys.walk_to("انتقال میان اداره‌ها")
    keys.press("Enter")
    keys.asked("پاسخ ادارهٔ دیگر")
    _fill(keys, {"پاسخ": "موافقت", "شمارهٔ نامه": letter_no})
    keys.press("Ctrl+S")
    keys.nothing_asked()
    assert keys.reads("ادارهٔ دیگر موافقت کرد"), keys.words()


def open_a_file_again(keys: Keyboard) -> None:
    keys.command("لیلا قاسمی")
    _record_coverage(keys, {"وضعیت تازه": "تحت پوشش", "دلیل": RETURNED_FOR})


def _record_coverage(keys: Keyboard, typed: dict[str, str]) -> None:
    keys.press("F6")
    keys.asked("ثبت وضعیت پوشش")
    _fill(keys, typed)
    keys.press("Ctrl+S")
    keys.nothing_asked()


def somebody_dies(keys: Keyboard) -> list[str]:
    """Before it is recorded and after, the window tells what it leaves open."""
    keys.command("علی اکبری")
    keys.press("F6")
    _fill(keys, {"وضعیت تازه": "فوت‌شده"})
    told = keys.words()[-2:]
    keys.press("Ctrl+S")
    keys.nothing_asked()
    return [*told, *(words for words in keys.words() if "هنوز باز است" in words)]


def settle_the_household(keys: Keyboard, desk: Desktop) -> None:
    """The widow heads it and acts for the child; the grown son founds a household of his own."""
    turn_to(keys, desk, "household")
    keys.walk_to("اعضای خانوار")
    keys.press("Home", "Down", "Ctrl+M")
    keys.asked("تغییر سرپرست خانوار")
    keys.press("Ctrl+S")
    keys.nothing_asked()
    keys.walk_to("اعضای خانوار")
    keys.press("End", "Ctrl+U")
    keys.asked("ولی یا قیم امیر اکبری")
    _fill(keys, {"ولی یا قیم": "مهین", "سمت": "قیم", "شمارهٔ قیم‌نامه": "۱۴۰۴/۲۱۸"})
    keys.press("Ctrl+S")
    keys.nothing_asked()
    keys.press("Ctrl+Shift+J")
    keys.asked("تفکیک خانوار")
    keys.walk_to("امیر اکبری")  # the cursor stood on him in the list, so he is ticked: he stays
    keys.press("Space")
    keys.tick("رضا اکبری")
    keys.enter("نشانی", "قائمیه، کوچهٔ لاله، پلاک ۷")
    keys.press("Ctrl+S")
    keys.nothing_asked()


def certify(keys: Keyboard) -> bytes:
    keys.command("زهرا")
    keys.press("Ctrl+G")
    keys.asked("گواهی پوشش")
    _fill(keys, {"خطاب به": ADDRESSED_TO, "موضوع": PURPOSE, "اعتبار تا": "۱۴۰۴/۱۲/۲۹"})
    keys.press("Ctrl+S")
    return _paper(keys, "گواهی پوشش")


def write_a_letter(keys: Keyboard) -> bytes:
    """To the same person, with the certificate; it has an envelope."""
    keys.press("Ctrl+Shift+L")
    keys.asked("نامهٔ تازه")
    _fill(keys, {"نوع نامه": "فرستاده", "فرستنده یا گیرنده": "زهرا نوری‌زاده", "موضوع": SUBJECT})
    keys.press("Ctrl+S")
    keys.nothing_asked()
    keys.press("Ctrl+Shift+E")
    return _paper(keys, "پاکت پرونده")


def hide_the_screen_and_leave(keys: Keyboard, desk: Desktop) -> None:
    keys.press("F12")
    keys.walk_to("رمز شش‌رقمی")
    keys.write(PIN)
    keys.settle()
    keys.command("خروج")
    keys.wait_for(lambda: desk.session is None)
