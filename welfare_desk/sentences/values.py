# SPDX-License-Identifier: Apache-2.0
"""Sentences about single values: identifiers, dates, amounts, numbers of papers and files."""

from __future__ import annotations

from welfare_desk.sentences import Sentence as S

CODES: dict[str, S] = {
    "bad_national_id": S(
        "کد ملی خوانده نشد؛ ده رقم را از روی کارت بنویسید.",
        "The national ID cannot be read; type its ten digits from the card.",
    ),
    "bad_national_id.empty": S(
        "کد ملی خالی است؛ ده رقم را از روی کارت بنویسید.",
        "The national ID is empty; type its ten digits from the card.",
    ),
    "bad_national_id.characters": S(
        "در کد ملی جز رقم هم نوشته شده است؛ تنها ده رقم را بنویسید.",
        "The national ID holds more than digits; type its ten digits only.",
    ),
    "bad_national_id.length": S(
        "کد ملی ده رقم دارد؛ رقم‌ها کم یا زیاد است. از روی کارت بنویسید.",
        "A national ID has ten digits; some are missing or too many. Type it from the card.",
    ),
    "bad_national_id.checksum": S(
        "رقم کنترل کد ملی نمی‌خواند؛ یک رقم جابه‌جا یا اشتباه است. از روی کارت بنویسید.",
        "The control digit of the national ID does not fit; a digit is wrong or swapped. "
        "Type it from the card.",
    ),
    "bad_national_id.equal_digits": S(
        "ده رقم یکسان کد ملی نیست؛ شمارهٔ کارت را بنویسید.",
        "Ten equal digits are not a national ID; type the number on the card.",
    ),
    "bad_foreign_id": S(
        "شناسهٔ اتباع باید ۸ تا ۱۴ رقم باشد؛ از روی کارت اقامت بنویسید.",
        "A foreigner ID has 8 to 14 digits; type it from the residence card.",
    ),
    "bad_sheba": S(
        "شمارهٔ شبا خوانده نشد؛ IR و ۲۴ رقم را از روی برگهٔ بانک بنویسید.",
        "The SHEBA cannot be read; type IR and 24 digits from the bank's paper.",
    ),
    "bad_sheba.length": S(
        "شبا پس از IR بیست‌وچهار رقم دارد و رقم‌ها کم یا زیاد است؛ از روی برگهٔ بانک بنویسید.",
        "A SHEBA has 24 digits after IR and some are missing or too many; type it from the bank's paper.",
    ),
    "bad_sheba.checksum": S(
        "رقم‌های کنترل شبا نمی‌خواند؛ یک رقم اشتباه است. از روی برگهٔ بانک بنویسید.",
        "The control digits of the SHEBA do not fit; a digit is wrong. Type it from the bank's paper.",
    ),
    "bad_card": S(
        "شمارهٔ کارت شانزده رقم دارد و رقم کنترلش باید بخواند؛ از روی کارت بنویسید.",
        "A card number has sixteen digits with a control digit; type it from the card.",
    ),
    "bad_mobile": S(
        "تلفن همراه خوانده نشد؛ یازده رقم بنویسید که با ۰۹ آغاز شود.",
        "The mobile number cannot be read; type eleven digits that begin with 09.",
    ),
    "bad_postal_code": S(
        "کد پستی ده رقم دارد و رقم‌ها کم یا زیاد است؛ دوباره بنویسید.",
        "A postal code has ten digits and some are missing or too many; type it again.",
    ),
    "bad_number": S("این عدد خوانده نشد؛ تنها رقم بنویسید.", "This number cannot be read; type digits only."),
    "bad_number.precision": S(
        "رقم‌های آخر این عدد در فایل از دست رفته است؛ ستون را در اکسل «متن» کنید و شماره را دوباره بنویسید.",
        "The last digits of this number are lost in the file; make the column text in Excel "
        "and type the number again.",
    ),
    "bad_date": S(
        "تاریخ خوانده نشد؛ مانند ۱۴۰۴/۰۷/۰۳ بنویسید.", "The date cannot be read; type it like 1404/07/03."
    ),
    "bad_date.empty": S(
        "تاریخ خالی است؛ مانند ۱۴۰۴/۰۷/۰۳ بنویسید.", "The date is empty; type it like 1404/07/03."
    ),
    "bad_date.year_alone": S(
        "این تنها سال است؛ تاریخ را کامل بنویسید، مانند ۱۳۷۹/۰۷/۰۳.",
        "This is only a year; type the whole date, like 1379/07/03.",
    ),
    "bad_date.order": S(
        "روشن نیست کدام عدد سال است؛ سال را چهاررقمی بنویسید، مانند ۱۴۰۴/۰۷/۰۳.",
        "It is not clear which number is the year; type the year with four digits, like 1404/07/03.",
    ),
    "no_such_date": S(
        "چنین روزی در تقویم نیست؛ سال، ماه و روز را ببینید.",
        "There is no such day in the calendar; look at the year, month and day.",
    ),
    "no_such_date.day": S(
        "این ماه چنین روزی ندارد؛ روزی تا {last_day} بنویسید.",
        "This month has no such day; type a day up to {last_day}.",
    ),
    "no_such_date.month": S(
        "ماه از ۱ تا ۱۲ است؛ ماه را ببینید.", "Months run from 1 to 12; look at the month."
    ),
    "bad_time": S(
        "ساعت خوانده نشد؛ ساعت و دقیقه را مانند ۱۰:۳۰ بنویسید.",
        "The time cannot be read; type the hour and minutes like 10:30.",
    ),
    "bad_month": S(
        "ماه خوانده نشد؛ مانند 1404-07 بنویسید.", "The month cannot be read; type it like 1404-07."
    ),
    "day_too_early": S(
        "این تاریخ پیش از سال ۱۳۰۰ است؛ سال را دوباره بنویسید.",
        "This date lies before 1300 (Jalali); type the year again.",
    ),
    "day_too_late": S(
        "این تاریخ بیش از اندازه دور است؛ سال را دوباره بنویسید.",
        "This date lies too far ahead; type the year again.",
    ),
    "number_beyond": S(
        "این عدد بسیار بزرگ‌تر از هر چیزی است که در این جا می‌آید؛ آن را دوباره بنویسید.",
        "This number is far larger than anything kept here; type it again.",
    ),
    "amount_beyond": S(
        "این مبلغ هزار تریلیون ریال یا بیشتر است و نمی‌تواند درست باشد؛ صفرهای آن را بشمارید.",
        "This amount is a quadrillion rial or more, which cannot be right; count its zeros.",
    ),
    "text_too_long": S(
        "این متن بسیار بلندتر از آن است که در این جا نگه داشته شود؛ آن را کوتاه کنید.",
        "This text is far longer than what is kept here; shorten it.",
    ),
    "date_in_future": S(
        "این تاریخ هنوز نرسیده است؛ تاریخ امروز یا پیش از آن را بنویسید.",
        "This date has not come yet; type today's date or an earlier one.",
    ),
    "bad_amount": S(
        "مبلغ خوانده نشد؛ مانند ۱۲٬۵۰۰٬۰۰۰ بنویسید.", "The amount cannot be read; type it like 12,500,000."
    ),
    "bad_amount.fraction": S(
        "مبلغ باید ریال کامل باشد؛ بی ممیز بنویسید.", "An amount is whole rials; type it without a fraction."
    ),
    "bad_amount.negative": S(
        "مبلغ منفی پذیرفته نیست؛ برای کم‌کردن، سند اصلاح ثبت کنید.",
        "An amount is never negative; to take back, make a reversal.",
    ),
    "bad_amount.grouping": S(
        "جداکنندهٔ هزارگان سر جایش نیست؛ رقم‌ها را بی جداکننده بنویسید.",
        "The thousands are not separated rightly; type the digits without separators.",
    ),
    "bad_amount.too_large": S(
        "این مبلغ بزرگ‌تر از آن است که درست باشد؛ صفرها را بشمارید.",
        "This amount is too large to be right; count the zeros.",
    ),
    "bad_paper_number": S(
        "شمارهٔ برگه مانند ۱۴۰۴/۰۰۰۱۲۳ است؛ دوباره بنویسید.",
        "A paper's number looks like 1404/000123; type it again.",
    ),
    "bad_file_no": S(
        "شمارهٔ پرونده مانند 1404-00012 است؛ دوباره بنویسید.",
        "A file number looks like 1404-00012; type it again.",
    ),
    "bad_code": S(
        "این کد خوانده نشد؛ از روی برگه، حرف به حرف بنویسید.",
        "This code cannot be read; type it from the paper, letter by letter.",
    ),
}
