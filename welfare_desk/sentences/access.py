# SPDX-License-Identifier: Apache-2.0
"""Sentences about accounts, passwords and keys."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "wrong_password": Sentence(
        "نام کاربر یا گذرواژه نادرست است. زبان صفحه‌کلید و Caps Lock را ببینید و دوباره بنویسید.",
        "The user or the password is wrong. Look at the keyboard's language and Caps Lock, and type it "
        "again.",
    ),
    "wrong_recovery_key": Sentence(
        "این کلید بازیابی از آنِ این اداره نیست. برگهٔ کلید همین اداره را بیاورید.",
        "This recovery key is not this office's. Use the sheet with this office's key.",
    ),
    "too_many_tries": Sentence(
        "گذرواژه چند بار نادرست بود. {seconds} ثانیه صبر کنید و دوباره بنویسید.",
        "The password was wrong several times. Wait {seconds} seconds and type it again.",
    ),
    "account_disabled": Sentence(
        "این حساب بسته شده است. از مدیر اداره بخواهید بازش کند.",
        "This account is closed. Ask the office's administrator to open it.",
    ),
    "user_needed": Sentence(
        "چند حساب هست؛ بنویسید با کدام وارد می‌شوید: {users}.",
        "There are several accounts; say which one signs in: {users}.",
    ),
    "no_such_user": Sentence(
        "حسابی به نام «{user}» نیست. نام را از فهرست کاربران بردارید.",
        "There is no account named “{user}”. Take the name from the list of users.",
    ),
    "user_exists": Sentence(
        "حسابی به نام «{user}» از پیش هست. نام دیگری برگزینید.",
        "There is already an account named “{user}”. Choose another name.",
    ),
    "bad_user_name": Sentence(
        "نام کاربر باید ۲ تا ۴۰ نویسهٔ خواندنی باشد. نام دیگری بنویسید.",
        "A user's name has 2 to 40 readable characters. Type another name.",
    ),
    "weak_password": Sentence(
        "این گذرواژه آسان حدس زده می‌شود. دست‌کم ۱۲ نویسه بنویسید که نام شهر، نام خودتان، سال یا ۱۲۳۴ "
        "نباشد؛ چند واژهٔ بی‌ربط خوب است.",
        "This password is easy to guess. Use at least 12 characters that are not the town, your name, a "
        "year or 1234; "
        "a few unrelated words do well.",
    ),
    "last_admin": Sentence(
        "«{user}» تنها مدیر اداره است؛ اداره بی‌مدیر نمی‌ماند. نخست کس دیگری را مدیر کنید.",
        "“{user}” is the office's only administrator, and an office needs one. Make somebody else "
        "administrator first.",
    ),
    "keys_missing": Sentence(
        "پروندهٔ کلیدها کنار پایگاه داده نیست. با کلید بازیابی کاغذی باز کنید؛ داده سر جایش است.",
        "The key file beside the database is gone. Open with the recovery key on paper; the data is in "
        "its place.",
    ),
    "keys_damaged": Sentence(
        "هر دو نسخهٔ پروندهٔ کلیدها آسیب دیده است. با کلید بازیابی کاغذی باز کنید؛ داده سر جایش است.",
        "Both copies of the key file are damaged. Open with the recovery key on paper; the data is in "
        "its place.",
    ),
    "bad_recovery_group": Sentence(
        "گروه {group} کلید بازیابی درست نوشته نشده است. همان هفت نویسه را از روی برگه دوباره بنویسید.",
        "Group {group} of the recovery key is not typed right. Type its seven characters again from the "
        "sheet.",
    ),
    "bad_recovery_length": Sentence(
        "کلید بازیابی {wanted} نویسه دارد و {found} نویسه نوشته شده است. هر هشت گروه را بنویسید.",
        "The recovery key has {wanted} characters, and {found} were typed. Type all eight groups.",
    ),
}


RIGHTS: dict[str, Sentence] = {
    "view_files": Sentence("دیدن پرونده‌ها", "seeing files"),
    "edit_files": Sentence("ویرایش پرونده‌ها", "editing files"),
    "import_files": Sentence("ورود فهرست از اکسل", "importing lists"),
    "export_lists": Sentence("خروجی گرفتن از فهرست‌ها", "exporting lists"),
    "print_papers": Sentence("صدور و چاپ برگه‌ها", "issuing and printing papers"),
    "edit_queue": Sentence("تغییر صف", "changing the queue"),
    "edit_pension": Sentence("تغییر مستمری", "changing pensions"),
    "manage_users": Sentence("ادارهٔ حساب‌ها", "managing accounts"),
    "manage_office": Sentence("تنظیم اداره", "managing the office"),
    "backup": Sentence("پشتیبان‌گیری", "making backups"),
    "restore": Sentence("برگشت به پشتیبان", "going back to a backup"),
    "check": Sentence("بازرسی داده‌ها", "checking the data"),
    "own_account": Sentence("حساب خود", "one's own account"),
    "print_lists": Sentence("چاپ فهرست‌ها", "printing lists"),
    "merge_persons": Sentence("یکی کردن افراد تکراری", "merging doubles"),
    "extend_validity": Sentence("تمدید گروهی اعتبار", "extending validity for many"),
    "view_restricted": Sentence("دیدن نشان‌های محدود", "seeing restricted tags"),
    "edit_restricted": Sentence("ثبت نشان‌های محدود", "recording restricted tags"),
    "view_audit": Sentence("دیدن سابقهٔ تغییرها", "seeing the trail of changes"),
}
"""The rights by the codes of `domain.access.Permission`, as a refusal names them."""
