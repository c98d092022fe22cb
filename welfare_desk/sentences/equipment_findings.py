# SPDX-License-Identifier: Apache-2.0
"""What the check of an office says of the store, of requests for equipment, and of promises."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "finding_stock_balance_differs": Sentence(
        "موجودی یک کالا با گردش‌های دفتر انبار نمی‌خواند (کالای {item_id}، اندازهٔ «{size}»). آن را بشمارید و به "
        "پشتیبان برنامه بگویید.",
        "The balance of an item differs from the movements of the ledger (item {item_id}, size “{size}”). "
        "Count it and tell whoever supports the program.",
    ),
    "finding_lot_balance_differs": Sentence(
        "ماندهٔ یک محموله با گردش‌های آن نمی‌خواند (محمولهٔ {lot_id}). به پشتیبان برنامه بگویید.",
        "What is left of a lot differs from its movements (lot {lot_id}). Tell whoever supports the program.",
    ),
    "finding_devices_differ": Sentence(
        "شمار دستگاه‌های یک کالا با موجودی آن نمی‌خواند (کالای {item_id}، اندازهٔ «{size}»). دستگاه‌ها را با سریال بشمارید و به "
        "پشتیبان برنامه بگویید.",
        "The devices of an item are not as many as its balance (item {item_id}, size “{size}”). Count them by their "
        "serial numbers and tell whoever supports the program.",
    ),
    "finding_stock_short_on_a_day": Sentence(
        "موجودی یک کالا در روزی زیر صفر است (کالای {item_id}، اندازهٔ «{size}»، {place}، {day}): سندی با تاریخ نادرست ثبت شده یا "
        "رسیدی ثبت نشده است. کاردکس آن را ببینید و سند نادرست را باطل کنید.",
        "The balance of an item is below zero on a day (item {item_id}, size “{size}”, {place}, {day}): a document has a "
        "wrong day, or a receipt is missing. Look at its ledger card and take the wrong document back.",
    ),
    "finding_stock_allocated_differs": Sentence(
        "تعداد تخصیص‌یافتهٔ یک کالا با تخصیص‌های باز نمی‌خواند (کالای {item_id}، اندازهٔ «{size}»). به پشتیبان "
        "برنامه بگویید.",
        "The pieces promised of an item differ from its open promises (item {item_id}, size “{size}”). Tell "
        "whoever supports the program.",
    ),
    "finding_device_place_differs": Sentence(
        "جای یک دستگاه با آخرین گردش آن نمی‌خواند (دستگاه {device_id}). دستگاه را پیدا کنید و به پشتیبان برنامه "
        "بگویید.",
        "The place of a device differs from its last movement (device {device_id}). Find the device and tell "
        "whoever supports the program.",
    ),
    "finding_more_back_than_out": Sentence(
        "از یک ردیف بیش از آنچه بیرون رفته برگشته است (ردیف {entry_id}). به پشتیبان برنامه بگویید.",
        "More came back of a line than had left with it (row {entry_id}). Tell whoever supports the program.",
    ),
    "finding_stock_document_empty": Sentence(
        "یک سند انبار هیچ ردیفی ندارد (سند {document_id}، {kind}). به پشتیبان برنامه بگویید.",
        "A document of the store has no line (document {document_id}, {kind}). Tell whoever supports the program.",
    ),
    "finding_stock_document_paper": Sentence(
        "برگهٔ یک سند انبار از نوع دیگری است یا نیست (سند {document_id}، {kind}: {paper}). به پشتیبان برنامه بگویید.",
        "The paper of a document of the store is of another kind or missing (document {document_id}, {kind}: "
        "{paper}). Tell whoever supports the program.",
    ),
    "finding_store_paper_without_document": Sentence(
        "برگه‌ای از انبار شماره دارد ولی سندی پشت آن نیست ({kind} {year}/{number}). به پشتیبان برنامه بگویید.",
        "A paper of the store has a number but no document behind it ({kind} {year}/{number}). Tell whoever "
        "supports the program.",
    ),
    "finding_reversal_differs": Sentence(
        "برگشت یک سند انبار قرینهٔ خود آن سند نیست (سند {document_id}). به پشتیبان برنامه بگویید.",
        "What takes back a document of the store does not mirror it (document {document_id}). Tell whoever "
        "supports the program.",
    ),
    "finding_request_state_differs": Sentence(
        "وضعیت یک درخواست تجهیزات با رویدادهای آن نمی‌خواند (درخواست {request_id}، {state}). به پشتیبان برنامه "
        "بگویید.",
        "The state of a request for equipment differs from its events (request {request_id}, {state}). Tell "
        "whoever supports the program.",
    ),
    "finding_promise_without_grant": Sentence(
        "تخصیصی باز است که درخواست آن موافقت‌شده نیست یا برای کالای دیگری است (تخصیص {allocation_id}). تخصیص را "
        "بردارید.",
        "A promise is open whose request is not granted or is for other goods (promise {allocation_id}). "
        "Release the promise.",
    ),
    "finding_promised_device_elsewhere": Sentence(
        "دستگاهی که تخصیص یافته در انبار نیست یا کالای دیگری است (تخصیص {allocation_id}، دستگاه {device_id}). "
        "تخصیص را بردارید.",
        "A promised device is not in the store or is another item (promise {allocation_id}, device {device_id}). "
        "Release the promise.",
    ),
}
