# SPDX-License-Identifier: Apache-2.0
"""Bundles of months and offices that headquarters knows, in words: refusals, commands, tables and columns."""

from __future__ import annotations

from welfare_desk.sentences import Sentence as S

CODES: dict[str, S] = {
    "bundle_damaged": S(
        "این فایل بستهٔ ماه نیست یا در راه عوض شده است ({reason})؛ فایل را دوباره از اداره بگیرید.",
        "This file is no bundle of a month, or was changed on its way ({reason}); ask the office for it again.",
    ),
    "bundle_damaged.size": S(
        "این فایل از هر بستهٔ ماهی بزرگ‌تر است و خوانده نشد؛ ببینید فایل درست را برگزیده‌اید.",
        "This file is larger than any bundle of a month and was not read; see whether it is the right one.",
    ),
    "bundle_damaged.stranger": S(
        "این بسته بزرگ است و کلیدی که آن را امضا کرده در این دفتر شناخته نیست، پس خوانده نشد. نخست درخواست آن اداره را ثبت کنید و "
        "سپس بسته را دوباره بدهید.",
        "This bundle is large, and the key that signed it is not known here, so it was not read. Enrol the request of "
        "its office first, then give the bundle again.",
    ),
    "bundle_damaged.container": S(
        "بایت‌های این فایل آن نیست که اداره ساخته است: ناقص است، در راه عوض شده یا بستهٔ ماه نیست. فایل را دوباره از "
        "اداره بگیرید.",
        "The bytes of this file are not those that the office made: it is cut off, was changed, or is no bundle. Ask the "
        "office for the file again.",
    ),
    "bundle_damaged.members": S(
        "یکی از فایل‌های درون بسته با فهرست امضاشدهٔ آن نمی‌خواند؛ بسته را دوباره از اداره بگیرید.",
        "A file inside the bundle does not fit its signed list; ask the office for the bundle again.",
    ),
    "bundle_signature": S(
        "امضای این بسته درست نیست: پس از امضا عوض شده یا اداره آن را نساخته است. آن را به کار نبرید و بسته را دوباره از "
        "اداره بگیرید.",
        "The signature of this bundle is broken: it was changed afterwards, or the office did not make it. Do not use it; "
        "ask the office for the bundle again.",
    ),
    "bundle_version": S(
        "این بسته با نسخهٔ {version} ساخته شده و این برنامه تا نسخهٔ {known} را می‌شناسد؛ برنامه را به‌روز کنید و دوباره "
        "بخوانید.",
        "This bundle has the form {version}, and this program knows {known}; update the program and read it again.",
    ),
    "bundle_version.older": S(
        "این بسته را برنامه‌ای قدیمی با نسخهٔ {version} ساخته و این برنامه نسخهٔ {known} را می‌خواند؛ از اداره بخواهید برنامه‌اش را به‌روز "
        "کند، ماه را دوباره باز کند، ببندد و بفرستد.",
        "An older program made this bundle in the form {version}, and this program reads {known}; ask the office to "
        "update its program, to open the month again, close it and send it.",
    ),
    "bundle_invalid": S(
        "امضای بسته سالم است ولی محتوای آن با قالب منتشرشده، یا رقم‌هایش با فهرست‌های خودش، نمی‌خواند ({faults})؛ با پشتیبان برنامهٔ آن "
        "اداره صحبت کنید.",
        "The bundle is signed, but what it tells is not in the published form, or its figures are not those of its own "
        "lists ({faults}); talk to whoever supports the program of that office.",
    ),
    "bundle_not_read": S(
        "فایل «{name}» خوانده نشد: نیست یا دیسک آن را نمی‌دهد. نشانی را ببینید و دوباره بخوانید.",
        "The file “{name}” was not read: it is not there, or the disk does not give it. See the path and try again.",
    ),
    "bundle_not_read.no_file": S(
        "«{name}» فایل نیست (پوشه، لوله یا دستگاه است) و خوانده نشد؛ خود فایل را برگزینید.",
        "“{name}” is no file (a folder, a pipe or a device) and was not read; choose the file itself.",
    ),
    "bundles_too_many": S(
        "در هر بار از ۱ تا {most} بسته خوانده می‌شود؛ بسته‌ها را در چند نوبت بدهید.",
        "From 1 to {most} bundles are read at once; give them in several turns.",
    ),
    "bundle_office_unknown": S(
        "بستهٔ {month} از ادارهٔ «{county}» است که در این ستاد ثبت نشده؛ نخست درخواست آن اداره را ثبت کنید.",
        "The bundle of {month} is of the office “{county}”, which is not enrolled here; enrol its request first by hq "
        "enrol.",
    ),
    "bundle_other_key": S(
        "بستهٔ {month} نام ادارهٔ «{county}» را دارد ولی کلید آن نیست. آن را نپذیرید و تلفنی از اداره بپرسید؛ اگر کلید "
        "اداره عوض شده، درخواست تازه بگیرید.",
        "The bundle of {month} names the office “{county}”, but is not signed with its key. Do not use it, and telephone "
        "the office; where its key has changed, ask for a new request.",
    ),
    "bundle_certificate_revoked": S(
        "گواهی شمارهٔ {serial} ادارهٔ «{county}» باطل شده و بستهٔ {month} با کلید همان گواهی است؛ بسته‌ای با کلید تازه "
        "بخواهید.",
        "The certificate {serial} of the office “{county}” is revoked, and the bundle of {month} has its key; ask for one "
        "with the new key.",
    ),
    "bundle_other_certificate": S(
        "بستهٔ {month} از «{county}» گواهی‌ای دارد که این ستاد نداده است (گواهی این ستاد شمارهٔ {serial} است). از اداره بخواهید "
        "پاسخ همین ستاد را بپذیرد، سپس {month} را دوباره باز کند، ببندد و بفرستد؛ بستهٔ ساخته‌شده گواهی دیگری نمی‌گیرد.",
        "The bundle of {month} from “{county}” carries a certificate that this headquarters did not give (ours is no. "
        "{serial}). Let the office accept the answer of this headquarters, then open {month} again, close and send it: a "
        "bundle that was made takes no other certificate.",
    ),
    "bundle_other_county": S(
        "بستهٔ {month} (شمارهٔ {sequence}) خود را از «{county}» می‌داند، ولی کلید آن از اداره‌ای است که با نام «{known}» ثبت شده است. "
        "تلفنی از اداره بپرسید و اگر نام اداره عوض شده، درخواست تازهٔ آن را به جای پیشین ثبت کنید.",
        "The bundle of {month} (no. {sequence}) says that it is of “{county}”, but its key is that of the office that is "
        "enrolled as “{known}”. Telephone the office and, where its name has changed, enrol its new request in the place "
        "of the former one.",
    ),
    "bundle_other_county.province": S(
        "بستهٔ {month} (شمارهٔ {sequence}) از «{county}» خود را از استان «{province}» می‌داند، ولی این اداره با استان «{known}» ثبت شده "
        "است. آن را به کار نبرید و تلفنی از اداره بپرسید این بسته را کدام رایانه ساخته است.",
        "The bundle of {month} (no. {sequence}) from “{county}” says that it is of the province “{province}”, but this "
        "office is enrolled with “{known}”. Do not use it, and telephone the office: ask which PC made this bundle.",
    ),
    "bundle_repeated": S(
        "بستهٔ {month} از «{county}» (شمارهٔ {sequence}) پیش‌تر پذیرفته شده و دوباره شمرده نشد؛ کاری لازم نیست.",
        "The bundle of {month} from “{county}” (no. {sequence}) was taken before and is not counted twice; nothing is to "
        "be done.",
    ),
    "bundle_repeated.opened": S(
        "بستهٔ {month} از «{county}» (شمارهٔ {sequence}) پیش‌تر پذیرفته شده، ولی پس از آن {first} همان اداره دوباره آمده است و {month} در "
        "هیچ جمعی شمرده نمی‌شود؛ همین فایل دیگر به کار نمی‌آید: از اداره بخواهید {month} را دوباره ببندد و بستهٔ تازهٔ آن را بفرستد.",
        "The bundle of {month} from “{county}” (no. {sequence}) was taken before, but {first} of that office came again since, "
        "and {month} counts in no sum; this file serves no more: ask the office to close {month} again and to send its new "
        "bundle.",
    ),
    "bundle_month_ahead": S(
        "بستهٔ {month} از «{county}» از ماهی است که به تاریخ این رایانه هنوز تمام نشده است (پایان: {ends}). نخست تاریخ همین "
        "رایانه را ببینید؛ اگر درست است، ساعت رایانهٔ آن اداره جلو است: به اداره خبر دهید.",
        "The bundle of {month} from “{county}” is of a month that has not ended by the date of this computer (it ends on "
        "{ends}). See the date of this computer first; where it is right, the clock of that office is ahead: tell the "
        "office.",
    ),
    "bundle_begins_otherwise": S(
        "بستهٔ {month} «{county}» (شمارهٔ {sequence}) با رقم دیگری آغاز می‌شود ({figure}: {begins}) جز آنچه ماه پیش با آن پایان یافت "
        "({ended}) و تصحیحی آن را توضیح نمی‌دهد. از اداره بخواهید این ماه را باز کند و دوباره ببندد، برای آن زنجیرهٔ تازه آغاز کنید و "
        "بستهٔ تازه را بدهید.",
        "The bundle of {month} from “{county}” (no. {sequence}) begins with another figure ({figure}: {begins}) than the "
        "month before ended with ({ended}), and no correction explains it. Let the office open this month again and close "
        "it, begin a new chain for it (hq begin-chain), and give its new bundle.",
    ),
    "bundle_corrects_otherwise": S(
        "بستهٔ {month} «{county}» (شمارهٔ {sequence}) رقمی از {corrected} را تصحیح می‌کند ({figure}) و می‌گوید پیش‌تر {closed} گفته شده بود، "
        "ولی آنچه این ستاد از آن دارد {held} است. از اداره بخواهید {corrected} و ماه‌های پس از آن را باز کند و به ترتیب دوباره ببندد، برای "
        "آن زنجیرهٔ تازه آغاز کنید (مگر آنکه آغاز شده باشد) و بسته‌های تازه را به ترتیب بدهید.",
        "The bundle of {month} from “{county}” (no. {sequence}) corrects a figure of {corrected} ({figure}) and says that "
        "it was told as {closed}, but what was taken here says {held}. Let the office open {corrected} and the months after "
        "it again and close them in their order, begin a new chain for it (hq begin-chain) unless one waits already, and "
        "give its new bundles in their order.",
    ),
    "bundle_corrects_otherwise.month": S(
        "بستهٔ {month} «{county}» (شمارهٔ {sequence}) رقم‌های {corrected} را تصحیح می‌کند، ولی از آن ماه این اداره چیزی در این ستاد "
        "شمرده نمی‌شود. بستهٔ {corrected} را از اداره بخواهید؛ اگر چنین ماهی بسته نشده است، تلفنی بپرسید این بسته را کدام رایانه ساخته است.",
        "The bundle of {month} from “{county}” (no. {sequence}) corrects figures of {corrected}, but nothing of that month of "
        "this office counts here. Ask the office for its bundle of {corrected}; where it closed no such month, telephone it "
        "and ask which PC made this bundle.",
    ),
    "bundle_corrects_otherwise.sums": S(
        "با تصحیح‌های بستهٔ {month} «{county}» (شمارهٔ {sequence}) رقم‌های {corrected} دیگر با هم نمی‌خواند: {checks}. از اداره بخواهید "
        "{corrected} و ماه‌های پس از آن را باز کند، رقم‌ها را ببیند و به ترتیب دوباره ببندد، برای آن زنجیرهٔ تازه آغاز کنید (مگر آنکه "
        "آغاز شده باشد) و بسته‌های تازه را به ترتیب بدهید.",
        "With the corrections of the bundle of {month} from “{county}” (no. {sequence}) the figures of {corrected} add up no "
        "longer: {checks}. Let the office open {corrected} and the months after it again, see the figures and close "
        "them in their order, begin a new chain for it (hq begin-chain) unless one waits already, and give its new "
        "bundles in their order.",
    ),
    "bundle_forked": S(
        "بستهٔ {month} از «{county}» (شمارهٔ {sequence}) دنبالهٔ بسته‌های پذیرفته‌شده نیست ({reason}). با اداره تماس بگیرید و اگر "
        "از پشتیبان ادامه می‌دهد، برای آن زنجیرهٔ تازه آغاز کنید.",
        "The bundle of {month} from “{county}” (no. {sequence}) does not continue those that were taken ({reason}). "
        "Call the office, and where it goes on from a backup begin a new chain for it (hq begin-chain).",
    ),
    "bundle_forked.sequence": S(
        "ادارهٔ «{county}» برای شمارهٔ {sequence} پیش‌تر بستهٔ دیگری داده است: به پشتیبان کهنه‌ای برگشته یا دو رایانه "
        "جدا کار می‌کنند. این بسته پذیرفته نشد. از اداره بخواهید تازه‌ترین پشتیبان را برگرداند یا، اگر پشتیبان تازه‌تری نیست، برای "
        "آن زنجیرهٔ تازه آغاز کنید و بسته‌های پس از برگشت را، همین بسته نخست، به ترتیب بدهید.",
        "The office “{county}” has given another bundle with no. {sequence} before: it went back to an old copy, or two "
        "PCs work apart. This one was not taken. Let the office restore its newest copy or, where it has no newer one, "
        "begin a new chain for it (hq begin-chain) and give its bundles since then in their order, this one first.",
    ),
    "bundle_forked.previous": S(
        "بستهٔ شمارهٔ {sequence} ادارهٔ «{county}» پس از بسته‌ای آمده که آخرین بستهٔ پذیرفته‌شدهٔ آن نیست: اداره به پشتیبان کهنه‌ای "
        "برگشته است. از اداره بخواهید تازه‌ترین پشتیبان را برگرداند یا، اگر پشتیبان تازه‌تری نیست، برای آن زنجیرهٔ تازه آغاز کنید و "
        "بسته‌های پس از برگشت را به ترتیب بدهید.",
        "Bundle no. {sequence} of the office “{county}” follows another than the last one that was taken: the office went "
        "back to an old copy. Let it restore its newest copy or, where it has no newer one, begin a new chain for it "
        "(hq begin-chain) and give its bundles since then in their order.",
    ),
    "bundle_forked.branch": S(
        "بستهٔ شمارهٔ {sequence} ادارهٔ «{county}» از نسخه‌ای است پیش از آخرین برگشت به پشتیبان: دو رایانه جدا کار می‌کنند. از "
        "اداره بپرسید کدام نسخه درست است و اگر همین است، برای آن زنجیرهٔ تازه آغاز کنید.",
        "Bundle no. {sequence} of the office “{county}” is from before it last went back to a copy: two PCs work apart. "
        "Ask the office which one is right and, where it is this one, begin a new chain for it (hq begin-chain).",
    ),
    "bundle_forked.month": S(
        "برای {month} ادارهٔ «{county}» بستهٔ دیگری پذیرفته شده و این بسته (شمارهٔ {sequence}) خود را جای آن نمی‌داند. از اداره "
        "بپرسید کدام درست است و اگر همین است، برای آن زنجیرهٔ تازه آغاز کنید و بسته را دوباره بدهید.",
        "Another bundle of {month} was taken from the office “{county}”, and this one (no. {sequence}) does not say that "
        "it takes its place. Ask the office which one is right and, where it is this one, begin a new chain for it "
        "(hq begin-chain) and give the bundle again.",
    ),
    "bundle_forked.both": S(
        "این فایل‌ها بسته‌های جدا با یک شماره ({sequence}) از ادارهٔ «{county}» است و هر کدام می‌تواند دنباله باشد: {files}. "
        "هیچ‌یک پذیرفته نشد. از اداره بپرسید کدام درست است و تنها همان را دوباره بدهید و اگر کار اداره از دیگری ادامه دارد، پس از "
        "آن برای اداره زنجیرهٔ تازه آغاز کنید.",
        "These files are different bundles of one number ({sequence}) from the office “{county}”, and any could be the "
        "next: {files}. None was taken. Ask the office which one is right and give that one alone and, where the office "
        "works on from the other, begin a new chain for it afterwards (hq begin-chain).",
    ),
    "office_not_enrolled": S(
        "اداره‌ای با کد یا نام «{office}» در این ستاد ثبت نیست، یا چند اداره این نام را دارند؛ کد آن را از فهرست اداره‌های ثبت‌شده "
        "بدهید.",
        "No office with the code or the name “{office}” is enrolled here, or several have that name; give its code from "
        "the list of enrolled offices.",
    ),
    "chain_begun_already": S(
        "برای ادارهٔ «{county}» زنجیرهٔ تازه آغاز شده و هنوز بسته‌ای در آن نیامده است؛ بستهٔ بعدی اداره را بدهید.",
        "A new chain was begun for the office “{county}”, and no bundle of it has come yet; give the next bundle of the "
        "office.",
    ),
    "finding_bundle_chain_broken": S(
        "بستهٔ شمارهٔ {sequence} دنبالهٔ بستهٔ پیش از خود یا از ماه خود نیست؛ این پایگاه را نفرستید و تازه‌ترین پشتیبان را برگردانید.",
        "Bundle no. {sequence} does not follow the one before it, or is not of its month; send nothing of this database, "
        "and restore the newest copy.",
    ),
    "finding_taken_chain_broken": S(
        "بستهٔ شمارهٔ {sequence} ادارهٔ {office_code} بی بستهٔ پیش از آن یا بی ثبت اداره نگه داشته شده است؛ تازه‌ترین پشتیبان را "
        "برگردانید.",
        "Bundle no. {sequence} of the office {office_code} is kept without the one before it, or without an enrolment; "
        "restore the newest copy.",
    ),
    "bundle_not_on_record": S(
        "این بسته یا رد آن در این ستاد ثبت نیست؛ صفحه را با کلید تازه‌سازی بازخوانی کنید و دوباره برگزینید.",
        "This bundle, or its refusal, is not on record at this headquarters; refresh the page and choose it again.",
    ),
    "letter_to_nobody": S(
        "این فایل نمی‌گوید از کدام اداره است، پس نامه‌ای به اداره‌ای نوشته نمی‌شود؛ گزارش وارسی را چاپ کنید و به آورندهٔ فایل "
        "بدهید.",
        "This file does not say whose it is, so no office can be written to; print the report of its verification, and "
        "give it to whoever brought the file.",
    ),
    "letter_not_wanted": S(
        "بستهٔ {month} از «{county}» پذیرفته شده و چیزی از اداره خواسته نمی‌شود؛ اگر گواهی پذیرش می‌خواهید، گزارش وارسی را "
        "چاپ کنید.",
        "The bundle of {month} from “{county}” was taken, and nothing is wanted of the office; print the report of its "
        "verification where proof of that is asked for.",
    ),
    "letter_not_wanted.ahead": S(
        "{month} هنوز به پایان نرسیده است و بستهٔ آن از «{county}» خواسته نمی‌شود؛ ماهی را بنویسید که پایان یافته است.",
        "{month} is not over, and its bundle is not wanted of “{county}” yet; name a month that is over.",
    ),
    "letter_not_wanted.before": S(
        "بسته‌های «{county}» پس از {month} آغاز می‌شود و بستهٔ آن ماه خواسته نمی‌شود؛ ماه دیگری را بنویسید.",
        "The bundles of “{county}” begin after {month}, and none of that month is wanted; name another month.",
    ),
    "province_span": S(
        "جمع استان در هر بار از ۱ تا {most} ماه پشت سر هم را در بر می‌گیرد؛ بازه را کوتاه‌تر کنید.",
        "The sums of the province hold from 1 to {most} months in a row; choose a shorter span.",
    ),
    "enrolment_unreadable": S(
        "این فایل خوانده نشد: برگهٔ ثبت اداره نیست، ناقص است یا عوض شده. فایل را دوباره از فرستنده بگیرید.",
        "This file was not read: it is no paper of enrolment, is cut off or was changed. Ask its sender for it again.",
    ),
    "enrolment_unreadable.office_request": S(
        "این فایل درخواست ثبت اداره نیست یا عوض شده است؛ فایل درخواستی را بدهید که اداره ساخته است.",
        "This file is no request of an office, or was changed; give the file that the office made by office request.",
    ),
    "enrolment_unreadable.enrolment": S(
        "این فایل پاسخ ستاد نیست یا عوض شده است؛ فایل پاسخی را بدهید که ستاد با ثبت اداره ساخته است.",
        "This file is no answer of headquarters, or was changed; give the file that it made by hq enrol.",
    ),
    "enrolment_signature": S(
        "امضای این برگه درست نیست: پس از امضا عوض شده است. آن را به کار نبرید و دوباره از فرستنده بگیرید.",
        "The signature of this paper is broken: it was changed afterwards. Do not use it; ask its sender again.",
    ),
    "enrolment_for_other": S(
        "این پاسخ برای ادارهٔ «{county}» یا برای کلید دیگری است و به این اداره نمی‌خورد؛ پاسخ درخواست خود را بگیرید.",
        "This answer is for the office “{county}” or another key, not for this office; ask for the answer to your own "
        "request.",
    ),
    "enrolment_not_opened": S(
        "کلید درون پاسخ برای این اداره باز نشد؛ درخواست تازه بسازید و از ستاد پاسخ تازه بگیرید.",
        "The key in the answer did not open for this office; make a new request, and get a new answer.",
    ),
    "enrolment_not_asked": S(
        "این اداره هنوز درخواستی نساخته و پاسخی ندارد؛ نخست درخواست ثبت بسازید و به ستاد بدهید.",
        "This office has made no request, so there is no answer to it; make one by office request and give it to "
        "headquarters first.",
    ),
    "enrolment_other_headquarters": S(
        "این پاسخ با کلید دیگری امضا شده است (نشان آن: {answered}) جز کلید ستادی که اداره نزد آن ثبت است ({key}). تلفنی از ستاد "
        "بپرسید؛ اگر ستاد کلید خود را از دست داده است، پاسخ را با «جایگزینی ستاد» و دلیل بپذیرید.",
        "This answer is signed with another key (fingerprint: {answered}) than that of the headquarters with which the office "
        "is enrolled ({key}). Telephone headquarters; where it has lost its key, accept the answer as a replacement with a "
        "reason.",
    ),
    "enrolment_other_province": S(
        "این درخواست از استان «{province}» است و این ستاد از آن «{ours}»؛ درخواست را به ستاد همان استان بدهید.",
        "This request is from the province “{province}”, and this headquarters is of “{ours}”; give it to its own "
        "province.",
    ),
    "enrolled_with_other_key": S(
        "ادارهٔ «{county}» با کلید دیگری ثبت است. تلفنی بپرسید چرا کلید عوض شده؛ اگر درست است، دوباره با «جایگزینی کلید» و "
        "دلیل ثبت کنید تا گواهی پیشین باطل شود.",
        "The office “{county}” is enrolled with another key. Telephone and ask why it changed; if that is right, enrol "
        "it again as a replacement with a reason, which revokes the earlier certificate.",
    ),
}

NOT_ENROLLED = S(
    "این اداره هنوز در ستاد استان ثبت نیست: بسته گواهی ندارد، آنجا «دفتر ناشناخته» خوانده می‌شود و افراد آن میان اداره‌ها شمرده "
    "نمی‌شوند. پیش از فرستادن، درخواست ثبت را به ستاد بدهید و پاسخ آن را بپذیرید؛ رقم‌های این بسته پس از ثبت پذیرفته می‌شود.",
    "This office is not enrolled with headquarters yet: the bundle carries no certificate, is read there as “office "
    "unknown”, and its persons cannot be counted across offices. Give headquarters a request (office request) and accept "
    "its answer (office accept) before you send it; the figures of this bundle are taken once the office is enrolled.",
)
"""Of a bundle without a certificate, to whoever has just made it or been handed it."""

AS_SENT = S(
    "شمار افراد همان است که با بستهٔ هر ماه آمد؛ آنچه پس از بستن دانسته شد در آن نیست.",
    "Persons are as the bundle of each month told them: what was learnt after its closing is not among them.",
)
"""Beside persons of months that are corrected since."""

MADE_BEFORE = S(
    "این بسته پیش از ثبت اداره در ستاد ساخته شده و گواهی ندارد: رقم‌هایش پذیرفته می‌شود، ولی ستاد افراد آن را میان اداره‌ها "
    "نمی‌شمارد. اگر ستاد آنها را هم بخواهد، ماه‌های بسته را از آخرین تا این ماه باز کنید، به ترتیب دوباره ببندید و بفرستید.",
    "This bundle was made before the office was enrolled, and carries no certificate: its figures are taken, but "
    "headquarters does not count its persons across offices. Where it wants them too, open the closed months again from "
    "the last back to this one, close them anew in order and send them.",
)
"""Of a bundle without a certificate, in an office that has one by now."""

BUNDLE_COMMANDS: dict[str, S] = {
    "headquarters.begin_chain": S("آغاز زنجیرهٔ تازهٔ یک اداره", "New chain of an office begun"),
    "headquarters.enrol": S("ثبت اداره در ستاد", "Office enrolled"),
    "headquarters.export_province": S("بیرون بردن جمع استان", "Sums of the province exported"),
    "headquarters.take_bundles": S("پذیرش بسته‌های ماه", "Bundles of months taken"),
    "summary.accept_enrolment": S("پذیرش گواهی ستاد", "Certificate of headquarters accepted"),
    "summary.ask_enrolment": S("درخواست ثبت در ستاد", "Enrolment asked for"),
    "summary.export_month": S("بیرون بردن بستهٔ ماه", "Bundle of a month exported"),
}

BUNDLE_TABLES: dict[str, S] = {
    "accepted_bundle": S("بستهٔ پذیرفته‌شده", "bundle taken"),
    "bundle_chain": S("زنجیرهٔ تازهٔ بسته‌ها", "new chain of bundles"),
    "enrolled_office": S("ادارهٔ ثبت‌شده", "enrolled office"),
    "month_bundle": S("بستهٔ ماه", "bundle of a month"),
    "office_box_key": S("کلید رمزگشایی اداره", "opening key of the office"),
    "office_enrolment": S("ثبت اداره در ستاد", "enrolment of the office"),
    "province_key": S("کلید استان", "key of the province"),
    "refused_bundle": S("بستهٔ رد شده", "bundle refused"),
}

BUNDLE_COLUMNS: dict[str, S] = {
    "accepted_at": S("زمان پذیرش", "accepted at"),
    "accepted_by": S("پذیرنده", "accepted by"),
    "begun_at": S("زمان آغاز", "begun at"),
    "branch": S("شعبه", "branch"),
    "certificate": S("گواهی", "certificate"),
    "certificate_no": S("شمارهٔ گواهی", "certificate no."),
    "chain": S("زنجیره", "chain"),
    "closed_at": S("زمان بستن ماه", "month closed at"),
    "closing_id": S("بستن ماه", "closing"),
    "content": S("محتوا", "content"),
    "corrections": S("تصحیح‌ها", "corrections"),
    "county": S("شهرستان", "county"),
    "document": S("سند", "document"),
    "enrolled_at": S("زمان ثبت", "enrolled at"),
    "enrolled_by": S("ثبت‌کننده", "enrolled by"),
    "expected": S("بستهٔ پیشین نزد ستاد", "bundle before, as headquarters has it"),
    "lists": S("فهرست‌ها", "lists"),
    "office_code": S("کد اداره", "office code"),
    "paper_proof": S("تأیید استان برای رمزینه‌ها", "the province's word for codes of papers"),
    "person_key": S("کلید شمارش افراد", "key of the person hashes"),
    "previous": S("بستهٔ پیشین", "bundle before"),
    "private": S("کلید خصوصی", "private key"),
    "province_key": S("کلید استان", "key of the province"),
    "refused_at": S("زمان رد", "refused at"),
    "refused_by": S("ردکننده", "refused by"),
    "revoked_at": S("زمان ابطال", "revoked at"),
    "revoked_by": S("باطل‌کننده", "revoked by"),
    "revoked_why": S("دلیل ابطال", "why it was revoked"),
    "sequence": S("شمارهٔ زنجیره", "place in the chain"),
}
