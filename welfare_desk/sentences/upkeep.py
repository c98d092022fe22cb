# SPDX-License-Identifier: Apache-2.0
"""Sentences about copies, going back to one, and the check."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

# What the check found is said by its code after `finding_`.
CODES: dict[str, Sentence] = {
    "no_backup": Sentence(
        "این پرونده پشتیبان این برنامه نیست یا ناقص است. پروندهٔ دیگری با پسوند wdbackup برگزینید.",
        "This file is no backup of this program, or is cut short. Choose another file ending in wdbackup.",
    ),
    "backup_damaged": Sentence(
        "این پشتیبان آسیب دیده یا دست‌کاری شده است ({part}) و بازگردانده نشد. پشتیبان دیگری برگزینید.",
        "This backup is damaged or was tampered with ({part}) and was not restored. Choose another one.",
    ),
    "other_office": Sentence(
        "این پشتیبان از آنِ ادارهٔ دیگری است ({county})، نه این اداره ({present}). آن را در پوشهٔ خالی "
        "بازگردانید.",
        "This backup is of another office ({county}), not of this one ({present}). Restore it into an "
        "empty folder.",
    ),
    "office_open_elsewhere": Sentence(
        "پنجرهٔ دیگری همین اداره را باز دارد. همهٔ پنجره‌ها را ببندید و دوباره تلاش کنید.",
        "Another window has this office open. Close all windows and try again.",
    ),
    "office_restoring": Sentence(
        "همین حالا کسی این اداره را به یک پشتیبان برمی‌گرداند. یک دقیقه صبر کنید و دوباره وارد شوید.",
        "Somebody is restoring this office from a backup right now. Wait a minute and sign in again.",
    ),
    "finding_integrity": Sentence(
        "پروندهٔ داده در خودش ناسازگار است ({text}). کار را رها کنید و آخرین پشتیبان سالم را بازگردانید.",
        "The data file disagrees with itself ({text}). Stop working and restore the last verified backup.",
    ),
    "finding_constraint": Sentence(
        "ردیف‌هایی قاعدهٔ جدول خود را نقض می‌کنند ({text})؛ کسی بیرون از برنامه آن‌ها را نوشته است. رئیس اداره را خبر "
        "کنید و به پشتیبان برنامه بگویید.",
        "Rows break a rule of their table ({text}); somebody wrote them outside the program. Tell the head of office "
        "and whoever supports the program.",
    ),
    "finding_check_failed": Sentence(
        "وارسی «{check}» به پایان نرسید ({why})؛ شاید کسی بیرون از برنامه در پروندهٔ داده نوشته است. بقیهٔ وارسی‌ها "
        "انجام شد. به پشتیبان برنامه بگویید.",
        "The check “{check}” did not come to its end ({why}); somebody may have written into the data file outside "
        "the program. The other checks were made. Tell whoever supports the program.",
    ),
    "finding_foreign_key": Sentence(
        "ردیف {row_id} جدول {table} به چیزی اشاره می‌کند که نیست. پشتیبان بگیرید و به پشتیبان برنامه بگویید.",
        "Row {row_id} of {table} points at something that is not there. Make a backup and tell whoever "
        "supports the program.",
    ),
    "finding_cipher_integrity": Sentence(
        "صفحه‌ای از پروندهٔ داده آسیب دیده است ({text}). آخرین پشتیبان سالم را بازگردانید و دیسک را "
        "بررسی کنید.",
        "A page of the data file is damaged ({text}). Restore the last verified backup and have the "
        "disk checked.",
    ),
    "finding_schema": Sentence(
        "ساختار پایگاه داده دستکاری شده است ({name}: {how}). آخرین پشتیبان سالم را کنار بگذارید و به "
        "پشتیبان برنامه بگویید.",
        "The database's structure was tampered with ({name}: {how}). Keep the last verified backup and "
        "tell whoever supports the program.",
    ),
    "finding_chain": Sentence(
        "ثبت {seq} دفتر رویداد با ثبت پیش از خود نمی‌خواند؛ کسی بیرون از برنامه آن را تغییر داده است. "
        "رئیس اداره را خبر کنید.",
        "Entry {seq} of the audit does not follow from the one before; somebody changed it outside the "
        "program. Tell the head of office.",
    ),
    "finding_tail_cut": Sentence(
        "پشتیبان «{copy}» ثبت {seq} دفتر رویداد را گواهی می‌کند و این پایگاه داده آن را ندارد یا دگرگونه دارد؛ "
        "رویدادهای پایانی را کسی بیرون از برنامه برداشته است. پشتیبان را نگه دارید و رئیس اداره را خبر کنید.",
        "Backup {copy} vouches for audit entry {seq}, which this database lacks or has otherwise; somebody "
        "took the last entries away outside the program. Keep that backup and tell the head of office.",
    ),
    "finding_chain_rows": Sentence(
        "ردیف‌های ثبت {seq} دفتر رویداد آن نیست که نوشته شده بود. رئیس اداره را خبر کنید.",
        "The rows of audit entry {seq} are not those that were written. Tell the head of office.",
    ),
    "finding_answer_changed": Sentence(
        "پاسخ نگه‌داشتهٔ ثبت {seq} تغییر کرده است. رئیس اداره را خبر کنید.",
        "The kept answer of entry {seq} was changed. Tell the head of office.",
    ),
    "finding_row_changed": Sentence(
        "ردیف {row_id} جدول {table} بیرون از برنامه تغییر کرده است. آن را با پشتیبان بسنجید.",
        "Row {row_id} of {table} was changed outside the program. Compare it with a backup.",
    ),
    "finding_row_unknown": Sentence(
        "ردیف {row_id} جدول {table} بیرون از برنامه افزوده شده است. آن را با پشتیبان بسنجید.",
        "Row {row_id} of {table} was added outside the program. Compare it with a backup.",
    ),
    "finding_row_missing": Sentence(
        "ردیف {row_id} جدول {table} بیرون از برنامه پاک شده است. آن را با پشتیبان بسنجید.",
        "Row {row_id} of {table} was deleted outside the program. Compare it with a backup.",
    ),
    "finding_series_gap": Sentence(
        "شماره‌های {kind} سال {year} پیوسته نیست: {papers} برگه، آخرین شماره {series}. برگه‌های کم‌شده "
        "را بیابید.",
        "Numbers of {kind} in {year} have a gap: {papers} papers, last number {series}. Find the "
        "missing papers.",
    ),
    "finding_paper_without_witness": Sentence(
        "دفتر رویداد پیش از برگهٔ {kind} شمارهٔ {number} سال {year} از نو نوشته شده است. "
        "برگهٔ مراجع را با این بسنجید و رئیس اداره را خبر کنید.",
        "The audit before paper {number} ({kind}, {year}) was written anew. "
        "Compare the client's copy and tell the head of office.",
    ),
    "finding_operation_without_entry": Sentence(
        "ثبت {seq} دفتر رویداد یا کلید عملیاتش نیست؛ کسی آن را برداشته است. رئیس اداره را خبر کنید.",
        "Entry {seq} of the audit or its operation key is missing; somebody took it out. Tell the head "
        "of office.",
    ),
    "finding_coverage_differs_from_events": Sentence(
        "حالت پوشش پرونده با آخرین رویداد آن نمی‌خواند (ردیف {file_id}). پرونده را باز کنید و رویداد "
        "درست را ثبت کنید.",
        "A file's coverage differs from its last event (row {file_id}). Open the file and record the "
        "right event.",
    ),
    "finding_queue_differs_from_events": Sentence(
        "حالت یک نوبت با آخرین رویداد آن نمی‌خواند (ردیف {entry_id}). پرونده را باز کنید و رویداد درست "
        "را ثبت کنید.",
        "A queue entry differs from its last event (row {entry_id}). Open the file and record the right "
        "event.",
    ),
    "finding_pension_differs_from_events": Sentence(
        "حالت یک مستمری با آخرین رویداد آن نمی‌خواند (ردیف {pension_id}). پرونده را باز کنید و رویداد "
        "درست را ثبت کنید.",
        "A pension differs from its last event (row {pension_id}). Open the file and record the right event.",
    ),
    "finding_move_without_event": Sentence(
        "انتقالی به ادارهٔ دیگر ثبت شده (ردیف {transfer_id}) بی آن‌که پوشش پرونده «منتقل‌شده» شده باشد. به پشتیبان "
        "برنامه بگویید.",
        "A move to another office (row {transfer_id}) stands without the change of coverage that sent the file. "
        "Tell whoever supports the program.",
    ),
    "finding_reception_differs_from_events": Sentence(
        "حالت یک پذیرش با آخرین رویداد آن نمی‌خواند (ردیف {reception_id}). به پشتیبان برنامه بگویید.",
        "A reception differs from its last event (row {reception_id}). Tell whoever supports the program.",
    ),
    "finding_field_differs_from_events": Sentence(
        "حوزهٔ یک پرونده با آخرین رویداد حوزهٔ آن نمی‌خواند (ردیف {file_id}). پرونده را باز کنید و حوزهٔ "
        "درست را ثبت کنید.",
        "A file's specialised field differs from its last event (row {file_id}). Open the file and record "
        "the right field.",
    ),
    "finding_field_counter_event_differs": Sentence(
        "برگشت یک تغییر حوزه قرینهٔ خود آن تغییر نیست (ردیف {event_id}). به پشتیبان برنامه بگویید.",
        "What takes back a change of field does not mirror it (row {event_id}). Tell whoever supports the "
        "program.",
    ),
    "finding_coverage_counter_event_differs": Sentence(
        "برگشت یک رویداد پوشش قرینهٔ خود آن رویداد نیست (ردیف {event_id}). به پشتیبان برنامه بگویید.",
        "What takes back a coverage event does not mirror it (row {event_id}). Tell whoever supports the "
        "program.",
    ),
    "finding_queue_counter_event_differs": Sentence(
        "برگشت یک رویداد نوبت قرینهٔ خود آن رویداد نیست (ردیف {event_id}). به پشتیبان برنامه بگویید.",
        "What takes back a queue event does not mirror it (row {event_id}). Tell whoever supports the "
        "program.",
    ),
    "finding_pension_counter_event_differs": Sentence(
        "برگشت یک رویداد مستمری قرینهٔ خود آن رویداد نیست (ردیف {event_id}). به پشتیبان برنامه بگویید.",
        "What takes back a pension event does not mirror it (row {event_id}). Tell whoever supports the "
        "program.",
    ),
    "finding_pension_after_leaving": Sentence(
        "پرونده از پوشش بیرون رفته است ولی مستمری آن هنوز باز است (ردیف {pension_id}). مستمری را ببندید.",
        "A file has left coverage but its pension is still open (row {pension_id}). End the pension.",
    ),
    "finding_queue_after_leaving": Sentence(
        "یک پرونده در نوبتی مانده است که وضعیت پوشش آن اجازه نمی‌دهد (ردیف {entry_id}). نوبت را ببندید.",
        "A file waits in a queue though its coverage does not allow it (row {entry_id}). Close the entry.",
    ),
    "finding_pension_of_another_household": Sentence(
        "یک مستمری به خانوار دیگری جز خانوار پرونده‌اش بسته است (ردیف {pension_id}). به پشتیبان برنامه "
        "بگویید.",
        "A pension is tied to another household than its file's (row {pension_id}). Tell whoever "
        "supports the program.",
    ),
    "finding_list_differs_from_files": Sentence(
        "فهرست جستجو با پروندهٔ ردیف {file_id} نمی‌خواند. پرونده را باز و دوباره ثبت کنید تا فهرست درست شود.",
        "The search list differs from the file in row {file_id}. Open the file and save it again to "
        "mend the list.",
    ),
    "finding_search_side_incomplete": Sentence(
        "جستجو کامل نیست: {files} پرونده، {words} واژه‌نامه، {keys} کلید. به پشتیبان برنامه بگویید.",
        "The search is incomplete: {files} files, {words} word entries, {keys} keys. Tell whoever "
        "supports the program.",
    ),
    "no_rule": Sentence(
        "برای این روز مقداری برای «{rule}» ثبت نشده است. در تنظیمات اداره مقدار را با تاریخ اثر بنویسید.",
        "No value of “{rule}” is recorded for this day. Write it with its date in the office's settings.",
    ),
    "rule_out_of_range": Sentence(
        "این مقدار پذیرفتنی نیست؛ عددی از {least} تا {most} بنویسید.",
        "This value cannot be taken; write a number from {least} to {most}.",
    ),
    "rule_exists": Sentence(
        "برای این تاریخ مقداری ثبت شده است و ردیف گذشته ویرایش نمی‌شود. تاریخ دیگری بنویسید.",
        "A value is recorded for this date already, and past rows are not edited. Write another date.",
    ),
    "rule_not_latest": Sentence(
        "برای این قاعده مقدار تازه‌تری از {date} ثبت شده است؛ نخست همان مقدار تازه‌تر را پس بگیرید.",
        "A later value of this rule counts from {date}; take that one back first.",
    ),
    "rule_gone": Sentence(
        "این مقدار را اداره ثبت نکرده است یا دیگر نیست؛ صفحه را تازه کنید.",
        "The office has not recorded this value, or it is gone; reload the page.",
    ),
    "source_needed": Sentence(
        "منبع این مقدار نوشته نشده است؛ بنویسید از کدام نامه یا بخشنامه است.",
        "The source of this value is missing; write which letter or circular it comes from.",
    ),
    "signatory_overlaps": Sentence(
        "«{name}» از همین تاریخ یا پس از آن امضاکنندهٔ این سمت است. تاریخ دیرتری بنویسید.",
        "“{name}” signs for this post from that date or later. Write a later date.",
    ),
    "signatory_has_signed": Sentence(
        "نام «{name}» روی برگه‌هایی آمده است (آخرین: {date}) و پس گرفته نمی‌شود؛ به‌جای آن آخرین روز امضایش را ثبت کنید.",
        "“{name}” stands on papers (the last of {date}), so the name is not taken back; record the last day on which "
        "they sign instead.",
    ),
    "name_needed": Sentence(
        "نام خالی است؛ آن را بنویسید.",
        "The name is empty; write it.",
    ),
    "item_exists": Sentence(
        "«{name}» در این فهرست هست؛ اگر کنار گذاشته شده است، آن را برگردانید.",
        "“{name}” is on this list already; if it was put aside, put it back.",
    ),
    "no_such_item": Sentence(
        "«{name}» در این فهرست نیست؛ یکی از فهرست را برگزینید یا آن را در تنظیمات بیفزایید.",
        "“{name}” is not on this list; choose one that is, or add it in the settings.",
    ),
}
