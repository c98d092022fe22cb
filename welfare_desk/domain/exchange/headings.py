# SPDX-License-Identifier: Apache-2.0
"""Headings that offices write over their columns, in many words and spellings, folded."""

from __future__ import annotations

import re

from welfare_desk.domain.exchange.fields import Cell, Field
from welfare_desk.domain.exchange.spellings import listed
from welfare_desk.domain.text import fold, fold_words

_SPELLINGS: dict[Field, tuple[str, ...]] = {
    Field.NATIONAL_ID: listed(
        """
        کد ملی | کدملی | شماره ملی | کد ملی مددجو | شماره ملی مددجو | کد ملی توانخواه
        کدملی سرپرست | کد ملی سرپرست | کد ملی سرپرست خانوار | کد ملی متقاضی | کد ملی فرد
        شماره کارت ملی | کد ملی ۱۰ رقمی | ش ملی | ک ملی | کد ملی خدمت گیرنده | کد ملی معلول
        شناسه ملی | شماره ملی متقاضی | کد ملی شخص | کدملی عضو | national id | national code
        nationalid | national no | national number | nid | melli code | code melli | codemeli
        melli | national identity number | national identification number | id number
        national id number | ssn | کد شناسایی | کد ملی ده رقمی | national_code | کد ملی مددجویان
        """
    ),
    Field.FOREIGN_ID: listed(
        """
        شناسه اتباع | کد اتباع | کد فراگیر | کد فراگیر اتباع | شماره اقامت | شماره کارت اقامت
        کارت اقامت | کارت آمایش | شماره آمایش | شناسه خارجی | کد اختصاصی اتباع
        شناسه اختصاصی اتباع | کد یکتا اتباع | شماره اختصاصی اتباع | شناسه کارت اقامت | اتباع
        کد اتباع خارجی | شناسه اتباع خارجی | شماره پاسپورت | شماره گذرنامه | گذرنامه | کد آمایش
        شماره کارت آمایش | شناسه یکتای اتباع | foreigner id | foreign id | residence card
        residence no | alien id | foreign national id | passport | passport no | foreign_id
        شماره اتباع | شناسه فراگیر | کد یکتای اتباع | شماره کارت هویت اتباع | کد اتباع غیر ایرانی
        """
    ),
    Field.ANY_ID: listed(
        """
        کد ملی اتباع | کد ملی یا کد اتباع | کد ملی کد اتباع | کد ملی یا شناسه اتباع
        کد ملی کد فراگیر | شناسه | کد ملی یا اتباع | شناسه ملی اتباع | کد ملی یا کد فراگیر
        کد ملی و اتباع | شناسه هویتی | کد هویتی | کد ملی شناسه اتباع | national or foreign id
        identifier | identity number | id | identity no
        """
    ),
    Field.FIRST_NAME: listed(
        """
        نام | نام مددجو | اسم | نام کوچک | نام توانخواه | نام متقاضی | نام سرپرست | نام شخص
        نام فرد | نام عضو | نام معلول | first name | firstname | given name | name | fname | forename
        first | given | نام سرپرست خانوار | first_name | نام خدمت گیرنده
        """
    ),
    Field.LAST_NAME: listed(
        """
        نام خانوادگی | فامیل | فامیلی | نام فامیل | شهرت | نام خانوادگی مددجو | خانوادگی
        نام فامیلی | نامخانوادگی | نام خانوادگی توانخواه | نام خانوادگی متقاضی
        نام خانوادگی سرپرست | نام خانوادگی فرد | نام خانوادگی سرپرست خانوار | last name | lastname
        family | family name | surname | lname | last | last_name
        """
    ),
    Field.FULL_NAME: listed(
        """
        نام و نام خانوادگی | نام نام خانوادگی | نام و فامیل | نام و شهرت | نام کامل
        نام و نام خانوادگی مددجو | مشخصات | مددجو | توانخواه | نام و نام خانوادگی توانخواه
        اسم و فامیل | نام و نام خانوادگی سرپرست | نام و نام خانوادگی متقاضی
        نام و نام خانوادگی فرد | نام و نام خانوادگی معلول | مشخصات مددجو | نام و خانوادگی
        نام و نام خانوادگی سرپرست خانوار | ن و ن خ | full name | fullname | client | client name
        name and family | name and surname | full_name | نام ونام خانوادگی | اسامی | نام و نشان
        """
    ),
    Field.FULL_NAME_REVERSED: listed(
        """
        نام خانوادگی و نام | نام خانوادگی نام | فامیل و نام | شهرت و نام | فامیلی و نام
        خانوادگی و نام | surname name | last name first name | family name and name
        نام خانوادگی و نام مددجو
        """
    ),
    Field.FATHER_NAME: listed(
        """
        نام پدر | پدر | اسم پدر | نام پدر مددجو | نام‌پدر | ن پدر | فرزند | father name
        fathers name | father s name | father | fathername | father_name | نام پدر توانخواه
        """
    ),
    Field.SEX: listed(
        """
        جنسیت | جنس | زن مرد | مرد زن | sex | gender | جنسیت مددجو
        """
    ),
    Field.BIRTH_DATE: listed(
        """
        تاریخ تولد | تولد | ت تولد | تاریخ‌تولد | متولد | تاریخ ولادت | ت ت | تاریخ تولد مددجو
        روز تولد | تاریخ تولد شمسی | birth date | birthdate | date of birth | birthday | dob
        birth | born | birth_date | تاریخ تولد توانخواه
        """
    ),
    Field.FILE_NO: listed(
        """
        شماره پرونده | ش پرونده | پرونده | شماره‌پرونده | کد پرونده | شماره پرونده مددجو | شماره
        کد مددجویی | شماره بایگانی | شماره ثبت پرونده | ش پ | شماره پرونده توانبخشی
        شماره پرونده بهزیستی | کد مددجو
        file no | file number | case no | case number | case file no | fileno | file | case id
        file_no | case
        """
    ),
    Field.DOMAIN: listed(
        """
        حوزه تخصصی | حوزه | رشته تخصصی | معاونت | نوع پرونده | حوزه خدمت | واحد | بخش
        حوزه فعالیت | واحد تخصصی | حوزه پرونده | حوزه خدمات | زمینه تخصصی | بخش تخصصی
        معاونت تخصصی | حوزه حمایتی | حوزه حمایت | domain | field | department | programme
        program | specialised field | specialized field | service area | division | حوزه معاونت
        نوع حوزه | امور | حیطه | حیطه تخصصی | service field | domain name | specialty
        """
    ),
    Field.CATEGORY: listed(
        """
        گروه هدف | دسته اجتماعی | گروه اجتماعی | نوع مددجو | علت حمایت | علت تشکیل پرونده | گروه
        دسته | علت پوشش | نوع حمایت | جامعه هدف | گروه حمایتی | وضعیت سرپرستی | علت تحت پوشش
        علت تحت پوشش بودن | عنوان گروه هدف | category | social category | target group | group
        social group | reason
        """
    ),
    Field.DISABILITY: listed(
        """
        نوع معلولیت | معلولیت | نوع ناتوانی | گروه معلولیت | نوع و گروه معلولیت | ناتوانی
        نوع معلولیت اصلی | نوع آسیب | نوع معلولیت مددجو | disability | disability type
        type of disability | impairment
        """
    ),
    Field.SEVERITY: listed(
        """
        شدت معلولیت | شدت | درجه معلولیت | میزان معلولیت | درجه شدت | سطح معلولیت | شدت ناتوانی
        درجه | severity | degree | disability severity | severity of disability
        disability degree
        """
    ),
    Field.PENSION: listed(
        """
        وضعیت مستمری | مستمری | وضعیت پرداخت | مستمری بگیر | وضعیت مستمر | نوع خدمت | نوع خدمات
        وضعیت پرداخت مستمری | وضعیت دریافت مستمری | مستمر غیرمستمر | وضعیت خدمات | وضعیت
        مستمر یا غیرمستمر | دریافت مستمری | pension | pension status | pension state | status
        payment status | pension_state
        """
    ),
    Field.REQUESTED_ON: listed(
        """
        تاریخ درخواست | تاریخ تقاضا | تاریخ ثبت درخواست | تاریخ ورود به صف | تاریخ نوبت
        تاریخ تشکیل پرونده | تاریخ ثبت | تاریخ پذیرش | تاریخ مراجعه | درخواست | تاریخ ثبت نام
        ت درخواست | تاریخ پرونده | تاریخ درخواست مستمری | تاریخ متقاضی شدن | تاریخ ورود
        تاریخ تحت پوشش | request date | requested on | date of request | application date
        applied | application | registered on | registration date | asked | asked on | queue date
        """
    ),
    Field.HOUSEHOLD_SIZE: listed(
        """
        بعد خانوار | تعداد خانوار | تعداد افراد خانوار | تعداد اعضای خانوار | خانوار | تعداد اعضا
        تعداد افراد | تعداد نفرات | جمعیت خانوار | عائله | تعداد عائله | اعضای خانوار
        نفرات خانوار | نفرات | تعداد اعضا خانوار | عائله تحت تکفل
        نفر | تعداد نفرات خانوار | تعداد عائله تحت تکفل | تعداد اعضای خانواده
        تعداد افراد تحت تکفل | بعد | household size | household | family size | household members
        no of household members | members
        number of members | size | persons
        """
    ),
    Field.DECILE: listed(
        """
        دهک | دهک درآمدی | دهک خانوار | دهک اقتصادی | دهک بندی | دهک رفاهی | decile
        income decile
        """
    ),
    Field.SHEBA: listed(
        """
        شماره شبا | شبا | شماره شبا بانکی | حساب شبا | شبای بانکی | شماره حساب شبا | کد شبا
        شماره شبا سرپرست | شماره شبای بانکی | شبا بانکی | شماره حساب | sheba | iban | sheba number
        shaba | account | account no | account number | شماره شبا حساب
        """
    ),
    Field.MOBILE: listed(
        """
        تلفن همراه | موبایل | همراه | شماره همراه | شماره موبایل | شماره تلفن همراه | تلفن‌همراه
        گوشی | ش همراه | تلفن همراه مددجو | شماره گوشی | شماره تماس | تلفن تماس | mobile | cell
        cell phone | mobile no | mobile number | mobile phone | cellphone | contact number
        ش موبایل | تماس | شماره تلفن | تلفن | phone | telephone | phone number | tel
        """
    ),
    Field.PHONE: listed(
        """
        تلفن ثابت | تلفن منزل | شماره ثابت | تلفن ثابت منزل | شماره تلفن ثابت | شماره منزل | ثابت
        landline | home phone | fixed phone
        """
    ),
    Field.NEIGHBOURHOOD: listed(
        """
        محله | نام محله | منطقه | محل سکونت | محله سکونت | ناحیه | شهرک | روستا | محل | محلات
        سکونتگاه | neighbourhood | neighborhood | district | quarter | area | محله محل سکونت
        شهر روستا
        """
    ),
    Field.ADDRESS: listed(
        """
        نشانی | آدرس | نشانی منزل | آدرس منزل | نشانی محل سکونت | آدرس محل سکونت | آدرس سکونت
        نشانی سکونت | آدرس دقیق | address | home address | street
        """
    ),
    Field.POSTAL_CODE: listed(
        """
        کد پستی | کدپستی | پستی | کد پستی منزل | کد پستی ۱۰ رقمی | کد پستی ده رقمی | ک پستی
        postal code | post code | postcode | zip | zip code | postal | zipcode
        """
    ),
    Field.NOTE: listed(
        """
        توضیحات | یادداشت | ملاحظات | شرح | توضیح | نکات | سایر توضیحات | note | notes | remarks
        comments | comment | description | remark
        """
    ),
}  # fmt: skip

_ROW_NUMBERS = frozenset(
    fold(word)
    for word in listed(
        """
        ردیف | ر | شماره ردیف | # | row | no | no. | rownum | row no | index | ش | رديف
        """
    )
)

LONGEST_HEADING = 500
"""Characters of a heading; what is longer names nothing."""

_STAR = re.compile(r"[(\[{«].*?[)\]}»]")


def heading_key(written: Cell) -> str:
    """A heading as it is compared and remembered: folded words, without punctuation and the ی of «شماره‌ی»."""
    return "".join(word for word in fold_words(written) if word != "ی") if isinstance(written, str) else ""


_FIELDS = {heading_key(spelling): name for name, spellings in _SPELLINGS.items() for spelling in spellings}

# What may stand inside a longer heading; order matters, the first that fits is taken.
_INSIDE: tuple[tuple[str, Field], ...] = tuple(
    (heading_key(words), name)
    for words, name in (
        ("نام و نام خانوادگی", Field.FULL_NAME), ("نام خانوادگی و نام", Field.FULL_NAME_REVERSED),
        ("نام خانوادگی", Field.LAST_NAME), ("نام پدر", Field.FATHER_NAME), ("تاریخ تولد", Field.BIRTH_DATE),
        ("شماره پرونده", Field.FILE_NO), ("شدت معلولیت", Field.SEVERITY), ("نوع معلولیت", Field.DISABILITY),
        ("کد پستی", Field.POSTAL_CODE), ("شبا", Field.SHEBA), ("همراه", Field.MOBILE),
        ("موبایل", Field.MOBILE),
        ("بعد خانوار", Field.HOUSEHOLD_SIZE), ("دهک", Field.DECILE), ("جنسیت", Field.SEX),
        ("آدرس", Field.ADDRESS),
        ("نشانی", Field.ADDRESS), ("حوزه تخصصی", Field.DOMAIN), ("گروه هدف", Field.CATEGORY),
        ("وضعیت مستمری", Field.PENSION), ("تاریخ درخواست", Field.REQUESTED_ON), ("اتباع", Field.FOREIGN_ID),
        ("کد ملی", Field.NATIONAL_ID), ("شماره ملی", Field.NATIONAL_ID), ("date of birth", Field.BIRTH_DATE),
        ("national", Field.NATIONAL_ID), ("حوزه", Field.DOMAIN),
    )
)  # fmt: skip

_OTHERS = tuple(
    heading_key(words)
    for words in listed(
        """
        همسر | مادر | قیم | معرف | مددکار | سازمان | محل تولد | تاریخ صدور | مرکز | کمیسیون
        اعتبار | فوت | ضامن | نماینده | نسبت | ملیت | انتخابیه | spouse | mother | guardian | worker
        relation | nationality
        """
    )
)  # fmt: skip
"""Words that make a heading speak of somebody or something else, however familiar the rest of it sounds."""

_SECOND_CHOICE = frozenset(
    heading_key(words)
    for words in listed(
        """
        کد مددجویی | کد مددجو | شماره بایگانی | شماره | file | case | وضعیت | status | نوع خدمت
        نوع خدمات | وضعیت خدمات | وضعیت پرداخت | payment status | درخواست | تاریخ تشکیل پرونده
        تاریخ ثبت | تاریخ پذیرش | تاریخ مراجعه | تاریخ تحت پوشش | تاریخ پرونده | تاریخ ورود
        تاریخ ثبت نام | application | registered on | registration date | شماره حساب | account
        account no | account number | تلفن | شماره تماس | تلفن تماس | شماره تلفن | تماس | phone
        telephone | phone number | tel | contact number | نوع پرونده | واحد | بخش | امور | معاونت
        field | department | division | گروه | دسته | نوع مددجو | group | reason | منطقه | ناحیه
        محل | محلات | شهرک | روستا | area | district | خانوار | نفر | household | size | درجه
        degree | شناسه | id | identifier | مددجو | توانخواه | مشخصات | client | فرزند
        """
    )
)
"""Headings that may mean a field, and yield it to a column that names the field outright."""

_HEAD = heading_key("سرپرست")


_NATIONALITY = heading_key("ملیت")
_IRANIAN, _FOREIGN = (
    tuple(map(heading_key, words))
    for words in (("ملی", "national"), ("اتباع", "فراگیر", "خارجی", "آمایش", "اقامت", "foreign", "residence"))
)


def _names_both(key: str) -> bool:
    """Whether a heading speaks of national IDs and of foreigners' numbers («کد ملی یا شناسه خارجی»)."""
    plain = key.replace(_NATIONALITY, "").replace("nationality", "")
    return any(word in plain for word in _IRANIAN) and any(word in plain for word in _FOREIGN)


def field_of_heading(written: Cell) -> tuple[Field | None, bool]:
    """The field a heading names, and whether it is one of the known spellings as a whole."""
    if not isinstance(written, str) or len(written) > LONGEST_HEADING:
        return None, False
    key = heading_key(written)
    if key not in _FIELDS and _names_both(key):
        return Field.ANY_ID, True
    for text in (written, _STAR.sub(" ", written)):
        known = _FIELDS.get(heading_key(text))
        if known is not None:
            return known, True
    if not key or len(key) > 60 or any(other in key for other in _OTHERS):
        return None, False
    for part, name in _INSIDE:
        if part in key:
            return name, False
    return None, False


_LOOSE = frozenset(
    heading_key(word)
    for word in listed(
        """
        شماره حساب | account | account no | account number | وضعیت | status | نوع خدمت | نوع خدمات
        وضعیت خدمات
        بخش | واحد | نوع پرونده | department | division | field | program | programme | امور | درجه | degree
        شناسه | id | مستمری | شدت | مددجو | توانخواه | مشخصات | متولد | درخواست
        """
    )
)


def is_loose(written: str) -> bool:
    """Whether a heading has several meanings, so that only its cells can say which."""
    return heading_key(written) in _LOOSE


def speaks_of_another(written: str) -> bool:
    """Whether a heading names somebody or something else (a spouse, a bank): its cells then prove nothing."""
    key = heading_key(written)
    return key not in _FIELDS and any(other in key for other in _OTHERS)


def is_second_choice(written: str) -> bool:
    """Whether a heading means its field only where no other column names it outright.

    Loose words do, and columns of the head of the household, who is the client only where nobody else is.
    """
    key = heading_key(written)
    return key in _SECOND_CHOICE or _HEAD in key


def names_head(written: str) -> bool:
    """Whether a heading speaks of the head of the household or of somebody else than the client."""
    key = heading_key(written)
    return _HEAD in key or any(other in key for other in _OTHERS)


def is_row_number(written: Cell) -> bool:
    """Whether a heading stands over running numbers, which mean nothing to the office."""
    return isinstance(written, str) and (
        heading_key(written) in _ROW_NUMBERS or fold(written) in _ROW_NUMBERS
    )
