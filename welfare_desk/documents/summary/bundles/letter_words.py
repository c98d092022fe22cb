# SPDX-License-Identifier: Apache-2.0
"""What a letter of headquarters tells an office of each refusal: why, and step by step what it does now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from welfare_desk.documents.wording import digits
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.money import grouped
from welfare_desk.sentences import say
from welfare_desk.sentences.bundle_demands import demands_in_words

_AGAIN = (
    "در «ماه و گزارش» «بسته‌های پیشین» را بزنید، همین بسته را برگزینید و با «دوباره نوشتن بسته» آن را روی "
    "رسانهٔ سالمی بنویسید: بایت‌های آن همان است که پیش‌تر ساخته شد."
)
_FIND = (
    "در «ماه و گزارش» «بسته‌های پیشین» را بزنید و در فهرست آن بستهٔ شمارهٔ {missing} را برگزینید، "
    "هرچند ماه آن دوباره باز یا بسته شده باشد."
)
_FIND_EACH = (
    "در «ماه و گزارش» «بسته‌های پیشین» را بزنید و در فهرست آن هر یک از شماره‌های {missing} تا {until} را "
    "برگزینید، هرچند ماه آن دوباره باز یا بسته شده باشد."
)
_WRITE = "با «دوباره نوشتن بسته» آن را در پوشه‌ای روی رسانه بنویسید: بایت‌های آن همان است که پیش‌تر ساخته شد."
_SEND = "ماه را در «ماه و گزارش» باز کنید، دوباره ببندید و بستهٔ تازه را بفرستید."
_UPDATE = "برنامهٔ اداره را به‌روز کنید."
_REQUEST = "در «تنظیمات، ستاد استان» درخواست ثبت را بنویسید و فایل آن را به این ستاد برسانید."
_ANSWER = "پاسخ ثبت این ستاد را در «تنظیمات، ستاد استان» بخوانید."
_CALL = "پیش از هر کار به این ستاد تلفن بزنید و اثر انگشت‌های بالا را با هم بسنجید."
_NEWEST = (
    "تازه‌ترین پشتیبان اداره را، که همهٔ ماه‌های پذیرفته‌شده در آن است، برگردانید "
    "و رایانه‌های دیگر را کنار بگذارید."
)
_NEW_CHAIN = (
    "اگر پشتیبان تازه‌تری نیست، این را به این ستاد بگویید تا برای اداره زنجیرهٔ تازه آغاز کند، "
    "سپس بسته‌های پس از برگشت را به ترتیب بدهید."
)
_OPEN_ALL = (
    "{corrected} و همهٔ ماه‌های پس از آن را در «ماه و گزارش» باز کنید، رقم‌ها را ببینید "
    "و به ترتیب دوباره ببندید."
)
_OPEN_FROM = (
    "{next} و همهٔ ماه‌های پس از آن را در «ماه و گزارش» باز کنید، رقم‌ها را ببینید و به ترتیب دوباره ببندید."
)
_SEND_ALL = "بسته‌های تازه را به ترتیب به این ستاد برسانید؛ شمارهٔ آن‌ها هرچه باشد پذیرفته می‌شود."
_NEW_CHAIN_THEN = "به این ستاد بگویید تا برای اداره زنجیرهٔ تازه آغاز کند، سپس همان ماه‌ها را به ترتیب بفرستید."
_RIGHT_ONE = (
    "اگر آمار این بسته درست است، بر رایانه‌ای که بستهٔ پذیرفته‌شده را ساخته است ماه را باز کنید، "
    "دوباره ببندید و بفرستید."
)
_CARRY = (
    "با «فرستادن ماه» بسته را بنویسید و فایل آن را به این ستاد برسانید؛ "
    "اگر ماه‌های پیش از آن هم مانده است، به ترتیب."
)


@dataclass(frozen=True)
class Told:
    """Why a bundle was not taken, and what the office does, in order."""

    why: str
    steps: tuple[str, ...]


_REFUSALS: dict[str, Told] = {
    "bundle_not_read": Told("رسانه یا پوشه، فایل را نداد و چیزی از آن خوانده نشد.", (_AGAIN,)),
    "bundle_damaged": Told(
        "بایت‌های فایل آن نیست که برنامهٔ آن اداره نوشته است: ناقص رسیده، در راه عوض شده یا بستهٔ ماه نیست.",
        (_AGAIN, "فایل را با برنامهٔ دیگری باز یا ذخیره نکنید و آن را پیش از بردن یک بار بسنجید."),
    ),
    "bundle_damaged.stranger": Told(
        "بسته بزرگ است و کلیدی که آن را امضا کرده در این ستاد ثبت نیست، پس خوانده نشد.",
        (_REQUEST, _ANSWER, _AGAIN),
    ),
    "bundle_signature": Told(
        "امضای بسته درست نیست: پس از امضا عوض شده است یا برنامهٔ آن اداره آن را نساخته است.",
        (_AGAIN, "اگر آن اداره این فایل را نساخته است، بی‌درنگ به این ستاد خبر دهید."),
    ),
    "bundle_version": Told(
        "بسته با نسخهٔ {version} قالب ساخته شده و برنامهٔ این ستاد تا نسخهٔ {known} را می‌شناسد.",
        (
            "کاری بر عهدهٔ آن اداره نیست: این ستاد برنامهٔ خود را به‌روز می‌کند و همان فایل را دوباره می‌خواند.",
            "فایل را تا اعلام پذیرش نگه دارید.",
        ),
    ),
    "bundle_invalid": Told(
        "امضای بسته سالم است، ولی محتوای آن با قالب منتشرشده، یا رقم‌هایش با فهرست‌های خودش، نمی‌خواند.",
        ("برنامهٔ اداره را به‌روز کنید و با پشتیبان آن تماس بگیرید.", _SEND),
    ),
    "bundle_incomplete": Told("بسته کامل نیست: {missing} در آن نیست.", (_UPDATE, _SEND)),
    "bundle_incomplete.member": Told(
        "امضای بسته سالم است، ولی {missing} در آن نیست، که بستهٔ هر ماه بسته دارد.", (_UPDATE, _SEND)
    ),
    "bundle_incomplete.list": Told(
        "فهرست‌های پشت رقم‌ها کامل نیست و رقمی بی فهرست پذیرفته نمی‌شود؛ نیست: {missing}.", (_UPDATE, _SEND)
    ),
    "bundle_incomplete.check": Told(
        "همهٔ بررسی‌های پیش از بستن ماه در بسته نیست؛ نیست: {missing}.", (_UPDATE, _SEND)
    ),
    "bundle_member_wrong": Told(
        "امضای بسته سالم است، ولی «{member}» درون آن فایلی از آن گونه نیست.", (_CALL, _UPDATE, _SEND)
    ),
    "bundle_member_wrong.unknown": Told(
        "در بسته فایلی است که هیچ بستهٔ ماهی ندارد: «{member}».", (_CALL, _UPDATE, _SEND)
    ),
    "bundle_blocked": Told(
        "رقم‌های بسته با هم نمی‌خواند و ماه با آن نباید بسته می‌شد: {checks}.",
        (
            "ماه را در «ماه و گزارش» باز کنید و فهرست پشت هر یک از این بررسی‌ها را ببینید.",
            "رقم‌ها را درست کنید، ماه را دوباره ببندید و بستهٔ تازه را بفرستید.",
        ),
    ),
    "bundle_office_unknown": Told(
        "آن اداره در این ستاد ثبت نیست و از بستهٔ ادارهٔ ثبت‌نشده چیزی شمرده نمی‌شود.",
        (
            _REQUEST,
            "نشان کلید اداره را تلفنی برای این ستاد بخوانید.",
            _ANSWER,
            _SEND,
        ),
    ),
    "bundle_other_key": Told(
        "بسته با کلیدی جز کلید ثبت‌شدهٔ آن اداره امضا شده است.",
        (
            "به این ستاد تلفن بزنید و بگویید کلید چرا عوض شده است: رایانهٔ تازه، نصب دوباره یا جز آن.",
            "درخواست ثبت تازه‌ای از «تنظیمات، ستاد استان» بنویسید و برسانید تا کلید جایگزین شود.",
            "پاسخ تازه را همان جا بخوانید و سپس ماه را بفرستید.",
        ),
    ),
    "bundle_certificate_revoked": Told(
        "گواهی شمارهٔ {serial} آن اداره باطل شده و بسته با کلید همان گواهی امضا شده است.",
        (
            "بستهٔ ماه را از رایانه‌ای بفرستید که کلید تازهٔ اداره را دارد.",
            "اگر اداره کلید تازه‌ای ندارد، درخواست ثبت تازه بنویسید و آن را با این ستاد هماهنگ کنید.",
        ),
    ),
    "bundle_other_certificate": Told(
        "بسته گواهی‌ای دارد که این ستاد نداده است؛ گواهی آن اداره نزد این ستاد شمارهٔ {serial} است.",
        (_ANSWER, _SEND),
    ),
    "bundle_other_county": Told(
        "بسته خود را از «{county}» می‌داند، ولی کلید آن از اداره‌ای است که در این ستاد با نام «{known}» "
        "ثبت شده است.",
        (
            "به این ستاد تلفن بزنید و بگویید نام درست اداره کدام است.",
            "اگر نام اداره عوض شده است، درخواست ثبت تازه‌ای از «تنظیمات، ستاد استان» بنویسید و برسانید.",
            "پاسخ تازه را همان جا بخوانید و سپس ماه را بفرستید.",
        ),
    ),
    "bundle_other_county.province": Told(
        "بسته خود را از استان «{province}» می‌داند، ولی ادارهٔ «{county}» در این ستاد با استان «{known}» "
        "ثبت شده است.",
        (
            _CALL,
            "بگویید این بسته را کدام رایانه ساخته است و بستهٔ رایانهٔ ثبت‌شده را بفرستید.",
        ),
    ),
    "bundle_gap": Told(
        "بستهٔ شمارهٔ {sequence} رسیده، ولی بستهٔ شمارهٔ {missing} پیش از آن نرسیده است.",
        (
            _FIND,
            _WRITE,
            "آن را به این ستاد برسانید؛ سپس همین بستهٔ شمارهٔ {sequence} دوباره خوانده می‌شود.",
            "اگر بستهٔ شمارهٔ {missing} در آن فهرست نیست، به این ستاد بگویید تا زنجیرهٔ تازه‌ای آغاز کند.",
        ),
    ),
    "bundle_gap.several": Told(
        "بستهٔ شمارهٔ {sequence} رسیده، ولی بسته‌های شمارهٔ {missing} تا {until} پیش از آن پذیرفته نشده است.",
        (
            _FIND_EACH,
            _WRITE,
            "آن‌ها را با هم به این ستاد برسانید؛ سپس همین بستهٔ شمارهٔ {sequence} دوباره خوانده می‌شود.",
            "اگر یکی از آن‌ها در آن فهرست نیست، به این ستاد بگویید تا زنجیرهٔ تازه‌ای آغاز کند.",
        ),
    ),
    "bundle_month_gap": Told(
        "پس از آخرین ماه پذیرفته‌شدهٔ آن اداره باید {next} بیاید و این بسته از {month} است.",
        ("بسته‌های {next} تا پیش از {month} را به ترتیب بفرستید، سپس همین بسته را.",),
    ),
    "bundle_month_ahead": Told(
        "بسته از {month} است که به تاریخ این ستاد هنوز تمام نشده است: گویا تاریخ رایانهٔ آن اداره جلو است.",
        (
            "تاریخ رایانهٔ اداره را درست کنید؛ اگر درست است، این را به این ستاد خبر دهید.",
            "{month} را در «ماه و گزارش» باز کنید و پس از پایان آن دوباره ببندید.",
            "پس از پایان ماه نخست همین بسته و سپس بستهٔ تازه را بفرستید، تا زنجیرهٔ بسته‌ها نگسلد.",
        ),
    ),
    "bundle_begins_otherwise": Told(
        "{month} با رقمی جز آنچه ماه پیش با آن پایان یافت آغاز می‌شود و تصحیحی آن را توضیح نمی‌دهد.",
        (
            "{month} را در «ماه و گزارش» باز کنید و دوباره ببندید.",
            "به این ستاد بگویید تا برای اداره زنجیرهٔ تازه آغاز کند، سپس همان ماه را دوباره بفرستید.",
        ),
    ),
    "bundle_begins_otherwise.anew": Told(
        "زنجیرهٔ تازه با {month} آغاز می‌شود، ولی با رقمی جز آنچه {next} در این ستاد با آن پایان یافته است.",
        (_OPEN_FROM, _SEND_ALL),
    ),
    "bundle_corrects_otherwise": Told(
        "بسته رقمی از {corrected} را تصحیح می‌کند ({figure}) و می‌گوید پیش‌تر {closed} گفته شده بود، "
        "ولی آنچه این ستاد از آن دارد {held} است.",
        (_OPEN_ALL, _NEW_CHAIN_THEN),
    ),
    "bundle_corrects_otherwise.month": Told(
        "بسته رقم‌های {corrected} را تصحیح می‌کند، ولی از آن ماه آن اداره چیزی در این ستاد شمرده نمی‌شود.",
        (
            _CALL,
            "اگر {corrected} در آن اداره بسته است، نخست بستهٔ آن و سپس بسته‌های پس از آن را به ترتیب بفرستید.",
        ),
    ),
    "bundle_corrects_otherwise.sums": Told(
        "با تصحیح‌های بسته، رقم‌های {corrected} دیگر با هم نمی‌خواند: {checks}.",
        (_OPEN_ALL, _NEW_CHAIN_THEN),
    ),
    "bundle_forked": Told(
        "بستهٔ شمارهٔ {sequence} دنبالهٔ بسته‌های پذیرفته‌شدهٔ آن اداره نیست.", (_CALL, _NEWEST, _NEW_CHAIN)
    ),
    "bundle_forked.sequence": Told(
        "برای شمارهٔ {sequence} پیش‌تر بستهٔ دیگری پذیرفته شده است: گویا پشتیبانی کهنه برگردانده شده "
        "یا دو رایانه جدا از هم کار می‌کنند.",
        (_CALL, _NEWEST, _NEW_CHAIN),
    ),
    "bundle_forked.previous": Told(
        "بسته به بستهٔ پیشینی جز آخرین بستهٔ پذیرفته‌شده تکیه دارد: گویا پشتیبانی کهنه برگردانده شده است.",
        (_CALL, _NEWEST, _NEW_CHAIN),
    ),
    "bundle_forked.branch": Told(
        "بسته از نسخه‌ای است پیش از آخرین برگشت به پشتیبان: دو رایانه جدا از هم کار می‌کنند.",
        (_CALL, "رایانه‌ای را که نسخهٔ درست دارد نگه دارید و دیگری را کنار بگذارید.", _SEND),
    ),
    "bundle_forked.begin": Told(
        "زنجیرهٔ تازه با {month} دیر آغاز می‌شود: از {next} به بعد آنچه این ستاد پذیرفته است با آنچه در آن "
        "اداره هست یکی نیست.",
        (_OPEN_FROM, _SEND_ALL),
    ),
    "bundle_forked.both": Told(
        "دو بستهٔ جدا با شمارهٔ {sequence} با هم رسیده است و هر یک می‌تواند دنباله باشد؛ هیچ‌یک پذیرفته نشد.",
        (
            _CALL,
            "بگویید کدام بسته درست است تا تنها همان خوانده شود و رایانهٔ دیگر را کنار بگذارید.",
        ),
    ),
    "bundle_forked.month": Told(
        "برای {month} بستهٔ دیگری پذیرفته شده است و این بسته خود را جای آن نمی‌داند.",
        (
            "اگر آمار پذیرفته‌شده درست است، کاری لازم نیست؛ این را به این ستاد خبر دهید.",
            _RIGHT_ONE,
        ),
    ),
}
MISSING = Told(
    "آمار این ماه آن اداره در جمع استان شمرده نشده است.",
    (
        "ماه را در «ماه و گزارش» وارسی کنید و ببندید.",
        _CARRY,
        "اگر ماه به دلیلی بسته نمی‌شود، آن دلیل را به این ستاد بنویسید.",
    ),
)
KEYLESS = Told(
    "بسته پیش از ثبت آن اداره ساخته شده است و نشان افراد را ندارد: افراد آن میان اداره‌های استان یک بار شمرده "
    "نمی‌شوند. دیگر آمار آن شمرده شده است.",
    (_ANSWER, _SEND),
)


def again(earlier: JalaliMonth) -> Told:
    """What is told of a month that was taken before an earlier one of its office came again."""
    month = digits(earlier.title())
    return Told(
        f"پس از آن بستهٔ {month} آن اداره دوباره آمد، پس ماه‌های پس از {month} در آن اداره باز است و تا دوباره "
        "نیاید در هیچ جمع استان شمرده نمی‌شود.",
        (
            f"ماه‌های پس از {month} را در «ماه و گزارش» به ترتیب وارسی کنید و ببندید.",
            _CARRY,
            "اگر ماهی به دلیلی بسته نمی‌شود، آن دلیل را به این ستاد بنویسید.",
        ),
    )


def refusal(code: str, facts: Mapping[str, Any]) -> Told:
    """What is told of a refusal; of a code without words of its own the sentence of the screen."""
    said = demands_in_words(code, facts, "fa")
    named = {name: word if isinstance(word, str) else "، ".join(word) for name, word in said.items()}
    words = {name: _word(name, value) for name, value in facts.items()} | named
    found = _REFUSALS.get(f"{code}.{facts.get('reason', '')}") or _REFUSALS.get(code)
    if found is None:
        return Told(digits(say(code, words, "fa")), ())
    return Told(
        digits(found.why.format_map(_Known(words))),
        tuple(digits(step.format_map(_Known(words))) for step in found.steps),
    )


def sentence(code: str, facts: Mapping[str, Any]) -> str:
    """The sentence of the screen."""
    return digits(say(code, facts, "fa"))


def _word(name: str, value: Any) -> Any:
    if name in {"closed", "held"} and type(value) is int:
        return grouped(value, persian=True)
    return JalaliMonth.parse(value).title() if name in {"month", "next", "corrected"} and value else value


class _Known(dict[str, Any]):
    """A fact that a refusal does not have shows as «…»."""

    def __missing__(self, key: str) -> str:
        return "…"
