# SPDX-License-Identifier: Apache-2.0
"""What is said of an office's chain of bundles: of one that is not made or written, or missing before another."""

from __future__ import annotations

from welfare_desk.sentences import Sentence as S

CODES: dict[str, S] = {
    "bundle_not_written": S(
        "بستهٔ شمارهٔ {sequence} از {month} ساخته و ثبت شده است و همین می‌ماند؛ تنها فایل «{name}» نوشته نشد. ماه را دوباره، "
        "در پوشهٔ دیگری، بفرستید: همین بسته نوشته می‌شود.",
        "Bundle no. {sequence} of {month} is made and on record, and stays as it is; only its file “{name}” was not "
        "written. Export the month again, into another folder: the same bundle is written.",
    ),
    "bundle_not_written.disk_full": S(
        "بستهٔ شمارهٔ {sequence} از {month} ساخته و ثبت شده است و همین می‌ماند؛ تنها فایل «{name}» نوشته نشد، چون مقصد پر است. "
        "جا باز کنید یا پوشهٔ دیگری بدهید و ماه را دوباره بفرستید: همین بسته نوشته می‌شود.",
        "Bundle no. {sequence} of {month} is made and on record, and stays as it is; only its file “{name}” was not "
        "written, since there is no room. Make room or name another folder, and export the month again: the same "
        "bundle is written.",
    ),
    "bundle_not_written.file_locked": S(
        "بستهٔ شمارهٔ {sequence} از {month} ساخته و ثبت شده است و همین می‌ماند؛ تنها فایل «{name}» نوشته نشد، چون در برنامهٔ "
        "دیگری باز است یا اجازهٔ نوشتن نیست. آن را ببندید یا پوشهٔ دیگری بدهید و ماه را دوباره بفرستید: همین بسته نوشته می‌شود.",
        "Bundle no. {sequence} of {month} is made and on record, and stays as it is; only its file “{name}” was not "
        "written: it is open in another program or may not be written to. Close it or name another folder, and export "
        "the month again: the same bundle is written.",
    ),
    "bundle_not_written.name_taken": S(
        "بستهٔ شمارهٔ {sequence} از {month} ساخته و ثبت شده است و همین می‌ماند؛ تنها فایل «{name}» نوشته نشد، چون فایل دیگری به این "
        "نام آمده است. پوشهٔ دیگری بدهید و ماه را دوباره بفرستید: همین بسته نوشته می‌شود.",
        "Bundle no. {sequence} of {month} is made and on record, and stays as it is; only its file “{name}” was not "
        "written, since another file of this name has come. Name another folder and export the month again: the same "
        "bundle is written.",
    ),
    "bundle_name_taken": S(
        "در این پوشه فایل دیگری به نام «{name}» هست که همان بستهٔ شمارهٔ {sequence} نیست، و چیزی جای آن نوشته نشد؛ پوشهٔ دیگری "
        "بدهید یا آن فایل را جابه‌جا کنید.",
        "Another file named “{name}” stands in this folder, which is not bundle no. {sequence}, and nothing was written "
        "in its place; name another folder, or move that file away.",
    ),
    "bundle_not_made": S(
        "از {month} بستهٔ شمارهٔ {sequence} ساخته نشده است؛ یکی از شماره‌های این ماه را بدهید: {numbers}.",
        "No bundle no. {sequence} of {month} was made; name one of the numbers of this month: {numbers}.",
    ),
    "bundle_not_made.none": S(
        "از {month} هنوز هیچ بسته‌ای ساخته نشده است؛ ماه را ببندید و بفرستید، یا ماه دیگری را بدهید.",
        "No bundle of {month} was made yet; close the month and send it, or name another month.",
    ),
    "month_unsigned": S(
        "بستهٔ {month} هنوز ساخته نشده است و نخستین بار رئیس آن را می‌سازد و امضا می‌کند؛ از رئیس بخواهید ماه را بفرستد، سپس "
        "رونوشت آن را بگیرید.",
        "The bundle of {month} is not made yet, and it is the head who makes and signs it; ask the head to send the "
        "month, then take the copy.",
    ),
    "no_bundle_among": S(
        "در میان آنچه برگزیده شد بستهٔ ماه ({ending}) نیست؛ پوشه یا فایل دیگری برگزینید.",
        "There is no bundle of a month ({ending}) among what was chosen; choose another folder or file.",
    ),
    "month_of_older_form": S(
        "{month} را نگارش پیشین این برنامه بست و همهٔ آنچه ستاد اکنون می‌خواهد در آن نیست. ماه‌های بسته را از آخرین تا این ماه دوباره باز "
        "کنید، به ترتیب ببندید و بفرستید.",
        "{month} was closed by an earlier version of this program and has not all that headquarters wants now. Open the "
        "closed months again from the last back to this one, close them in their order and send them.",
    ),
    "earlier_month_unsent": S(
        "بسته‌ها به ترتیب ماه ساخته می‌شوند و {next} بسته شده ولی هنوز فرستاده نشده است؛ نخست آن را بیرون ببرید، سپس {month} را.",
        "Bundles are made month by month, and {next} is closed but was never exported; export it first, then {month}.",
    ),
    "bundle_gap": S(
        "بستهٔ شمارهٔ {sequence} ادارهٔ «{county}» رسیده ولی شمارهٔ {missing} نرسیده است؛ نخست آن را از اداره بگیرید، که در "
        "«ماه و گزارش» با «بسته‌های پیشین» دوباره نوشته می‌شود. اگر اداره دیگر آن را ندارد، برای آن زنجیرهٔ تازه آغاز کنید.",
        "Bundle no. {sequence} of the office “{county}” has come, but no. {missing} has not; ask the office for that "
        "first, which writes it again with “Earlier bundles” on the page of the month. Where it has it no more, let "
        "its next bundle begin a new chain (hq begin-chain).",
    ),
    "bundle_gap.several": S(
        "بستهٔ شمارهٔ {sequence} ادارهٔ «{county}» رسیده ولی شماره‌های {missing} تا {until} پذیرفته نشده است؛ نخست آنها را به "
        "ترتیب از اداره بگیرید، که در «ماه و گزارش» با «بسته‌های پیشین» دوباره نوشته می‌شوند. اگر اداره دیگر آنها را ندارد، "
        "برای آن زنجیرهٔ تازه آغاز کنید.",
        "Bundle no. {sequence} of the office “{county}” has come, but nos. {missing} to {until} were not taken; ask the "
        "office for them first, in their order: it writes them again with “Earlier bundles” on the page of the month. "
        "Where it has them no more, let its next bundle begin a new chain (hq begin-chain).",
    ),
    "bundle_forked.begin": S(
        "بستهٔ {month} از «{county}» (شمارهٔ {sequence}) زنجیرهٔ تازه را دیر آغاز می‌کند: از {next} به بعد آنچه این ستاد پذیرفته است با "
        "آنچه در اداره هست یکی نیست و نادرست می‌ماند. از اداره بخواهید {next} و ماه‌های پس از آن را باز کند، به ترتیب دوباره ببندد و "
        "بفرستد و بسته‌های تازه را به ترتیب بدهید؛ زنجیرهٔ تازه منتظر آنهاست.",
        "The bundle of {month} from “{county}” (no. {sequence}) begins the new chain too late: from {next} on, what was "
        "taken here is not what the office has, and would stay wrong. Let the office open {next} and the months after "
        "it again, close and send them in their order, and give its new bundles in their order; the new chain waits "
        "for them.",
    ),
    "bundle_begins_otherwise.anew": S(
        "بستهٔ {month} از «{county}» (شمارهٔ {sequence}) که زنجیرهٔ تازه را آغاز می‌کند با رقم دیگری آغاز می‌شود ({figure}: {begins}) جز "
        "آنچه {next} در این ستاد با آن پایان یافته است ({ended}). از اداره بخواهید {next} و ماه‌های پس از آن را باز کند، به ترتیب "
        "دوباره ببندد و بفرستد و بسته‌های تازه را به ترتیب بدهید؛ زنجیرهٔ تازه منتظر آنهاست.",
        "The bundle of {month} from “{county}” (no. {sequence}), the first of the new chain, begins with another figure "
        "({figure}: {begins}) than {next} ended with here ({ended}). Let the office open {next} and the months after it "
        "again, close and send them in their order, and give its new bundles in their order; the new chain waits for "
        "them.",
    ),
    "bundle_month_gap": S(
        "پس از آخرین ماه ادارهٔ «{county}» باید {next} بیاید و این بسته از {month} است؛ ماه‌های میانی را از اداره "
        "بخواهید.",
        "After the last month of the office “{county}” comes {next}, and this bundle is of {month}; ask for the months "
        "between.",
    ),
}
