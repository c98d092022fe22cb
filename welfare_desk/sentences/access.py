# SPDX-License-Identifier: Apache-2.0
"""Sentences about accounts, passwords and keys."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "wrong_password": Sentence(
        "نام کاربری یا گذرواژه نادرست است. زبان صفحه‌کلید و Caps Lock را ببینید و دوباره بنویسید.",
        "The user or the password is wrong. Look at the keyboard's language and Caps Lock, and type it "
        "again.",
    ),
    "wrong_own_password": Sentence(
        "گذرواژهٔ شما نادرست است. زبان صفحه‌کلید و Caps Lock را ببینید و دوباره بنویسید.",
        "Your password is wrong. Look at the keyboard's language and Caps Lock, and type it again.",
    ),
    "wrong_recovery_key": Sentence(
        "پروندهٔ داده با این کلید بازیابی باز نمی‌شود: یا کلید از آنِ این اداره نیست، یا آغاز پرونده آسیب دیده است. برگهٔ کلید "
        "همین اداره را بیاورید؛ اگر همین است، آخرین پشتیبان سالم را بازگردانید.",
        "The data file does not open with this recovery key: it is not this office's, or the beginning of the file is "
        "damaged. Use the sheet with this office's key; if this is the one, restore the last verified backup.",
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
        "نام کاربری باید ۲ تا ۴۰ نویسهٔ خواندنی باشد. نام دیگری بنویسید.",
        "A user's name has 2 to 40 readable characters. Type another name.",
    ),
    "weak_password": Sentence(
        "این گذرواژه آسان حدس زده می‌شود. دست‌کم ۱۵ نویسه بنویسید که نام شهر، نام خودتان، سال یا ۱۲۳۴ "
        "نباشد؛ چند واژهٔ بی‌ربط خوب است.",
        "This password is easy to guess. Use at least 15 characters that are not the town, your name, a "
        "year or 1234; "
        "a few unrelated words do well.",
    ),
    "last_admin": Sentence(
        "«{shown}» تنها مدیر اداره است؛ اداره بی‌مدیر نمی‌ماند. نخست کس دیگری را مدیر کنید.",
        "“{shown}” is the office's only administrator, and an office needs one. Make somebody else "
        "administrator first.",
    ),
    "password_again": Sentence(
        "این کار تنها با گذرواژهٔ خود شماست؛ آن را دوباره بنویسید.",
        "This is done only with your own password; type it once more.",
    ),
    "password_must_change": Sentence(
        "این گذرواژه را کسی دیگر داده و فقط برای یک بار است. نخست گذرواژهٔ خودتان را بگذارید.",
        "Somebody else has chosen this password, for one sign-in only. Set a password of your own first.",
    ),
    "password_unchanged": Sentence(
        "گذرواژهٔ تازه همان گذرواژهٔ کنونی است. گذرواژهٔ دیگری بنویسید.",
        "The new password is the present one. Type another.",
    ),
    "wrong_pin": Sentence(
        "این رمز شش‌رقمی درست نیست. دوباره بنویسید یا با گذرواژه باز کنید.",
        "This PIN is wrong. Type it again, or open with the password.",
    ),
    "weak_pin": Sentence(
        "رمز شش رقم است. شش رقم بنویسید.",
        "A PIN has six digits. Type six digits.",
    ),
    "weak_pin.repeated": Sentence(
        "رقم‌های این رمز تکراری است و زود حدس زده می‌شود. رقم‌های دیگری بنویسید.",
        "The digits of this PIN repeat and are soon guessed. Type other digits.",
    ),
    "weak_pin.run": Sentence(
        "این رمز پشت سر هم است (مانند ۱۲۳۴۵۶) و زود حدس زده می‌شود. رقم‌های دیگری بنویسید.",
        "This PIN is a run (such as 123456) and is soon guessed. Type other digits.",
    ),
    "weak_pin.year": Sentence(
        "در این رمز یک سال هست (مانند سال تولد) و زود حدس زده می‌شود. رقم‌های دیگری بنویسید.",
        "There is a year in this PIN (such as one of birth), soon guessed. Type other digits.",
    ),
    "no_role": Sentence(
        "هر حساب دست‌کم یک نقش دارد. نقشی برگزینید یا حساب را ببندید.",
        "Every account has at least one role. Choose a role, or close the account.",
    ),
    "roles_of_closed_account": Sentence(
        "حساب «{shown}» بسته است و نقش تازه نمی‌گیرد؛ نخست با یک گذرواژهٔ نخست تازه آن را باز کنید.",
        "The account of “{shown}” is closed and gets no new role; first open it with a new first password.",
    ),
    "roles_clash": Sentence(
        "«{role}» و «{other_role}» را یک نفر با هم ندارد. یکی را بردارید؛ "
        "ادارهٔ تک‌نفره می‌تواند این قاعده را با نوشتن دلیل بردارد.",
        "Nobody holds “{role}” together with “{other_role}”. Take one away; "
        "an office of one person may lift this rule with a reason.",
    ),
    "clash_must_end": Sentence(
        "«{user}» نقش‌های «{role}» و «{other_role}» را با هم دارد و این فقط در ادارهٔ تک‌نفره رواست؛ حساب دوم باز نشد. "
        "نخست یکی از این دو نقش را از او بردارید.",
        "“{user}” holds “{role}” together with “{other_role}”, which only an office of one person may; no second "
        "account was opened. First take one of the two roles away.",
    ),
    "not_alone": Sentence(
        "این قاعده فقط در ادارهٔ تک‌نفره برداشته می‌شود. نقش‌ها را میان کاربران بخش کنید.",
        "This rule is lifted only in an office of one person. Divide the roles among the users.",
    ),
    "lift_reason_missing": Sentence(
        "دلیل نوشته نشده است. دلیل را بنویسید؛ در سابقهٔ تغییرها می‌ماند.",
        "No reason is given. Write it; it stays in the trail of changes.",
    ),
    "no_such_entry": Sentence(
        "تغییری با شمارهٔ {seq} در سابقه نیست. از فهرست سابقهٔ تغییرها برگزینید.",
        "The trail has no entry number {seq}. Choose one from the list.",
    ),
    "trail_empty": Sentence(
        "با این فیلتر چیزی در سابقه نیست و چاپ نشد. فیلتر را بازتر کنید.",
        "The trail has nothing with this filter, so nothing was printed. Widen the filter.",
    ),
    "trail_too_long": Sentence(
        "{found} تغییر برای چاپ زیاد است؛ دست‌بالا {most} تغییر چاپ می‌شود. بازهٔ روزها را کوتاه کنید.",
        "{found} entries are too many to print; at most {most} are. Choose fewer days.",
    ),
    "not_logged": Sentence(
        "این کار انجام نشد، چون ثبت آن پیدا نشد یا زمان آن گذشته است. کار را از نو آغاز کنید.",
        "This was not done, because it is not on record or its time is over. Start it again.",
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
    "restore": Sentence("برگشت به پشتیبان", "restoring"),
    "check": Sentence("بازرسی داده‌ها", "checking the data"),
    "own_account": Sentence("حساب خود", "one's own account"),
    "print_lists": Sentence("چاپ فهرست‌ها", "printing lists"),
    "merge_persons": Sentence("یکی کردن افراد تکراری", "merging doubles"),
    "extend_validity": Sentence("تمدید گروهی اعتبار", "extending validity"),
    "view_restricted": Sentence("دیدن نشان‌های محدود", "seeing restricted tags"),
    "edit_restricted": Sentence("ثبت نشان‌های محدود", "recording restricted tags"),
    "view_audit": Sentence("دیدن سابقهٔ تغییرها", "seeing the trail"),
    "approve": Sentence(
        "کارهای رئیس: بستن، بازگشودن و فرستادن ماه، تأیید پذیرش، آیین‌نامه، لیست، شمارش و تحویل زودتر",
        "acts of the head: months, admissions, lists, counts",
    ),
    "edit_store": Sentence("کار انبار", "the store's work"),
    "edit_equipment": Sentence("کمیته و تخصیص وسایل توانبخشی", "committee, allocation of equipment"),
    "ask_approval": Sentence("درخواست تأیید", "asking approvals"),
    "headquarters": Sentence("کار ستاد", "headquarters"),
}
"""The rights by the codes of `domain.access.Permission`, as a refusal names them."""

ROLES: dict[str, Sentence] = {
    "admin": Sentence("مدیر سامانه", "administrator"),
    "head": Sentence("رئیس اداره", "head of office"),
    "case_clerk": Sentence("مددکار و پذیرش", "case clerk"),
    "pension_clerk": Sentence("کارشناس مستمری", "pension clerk"),
    "rehab_clerk": Sentence("کارشناس توانبخشی", "rehabilitation clerk"),
    "storekeeper": Sentence("انباردار", "storekeeper"),
    "donation_clerk": Sentence("کارشناس مشارکت‌ها", "donation clerk"),
    "viewer": Sentence("بیننده", "viewer"),
}
"""The roles by the codes of `domain.access.Role`."""

SIGHTINGS: dict[str, Sentence] = {
    "restricted_tags": Sentence("دیدن نشان‌های محدود", "restricted tags seen"),
    "document": Sentence("باز کردن مدرک", "document opened"),
    "export": Sentence("خروجی فهرست", "list exported"),
    "printed_list": Sentence("چاپ فهرست", "list printed"),
    "audit_trail": Sentence("چاپ سابقهٔ تغییرها", "trail printed"),
}
"""What was seen or carried away, by the codes of `domain.access.Sighting`."""
