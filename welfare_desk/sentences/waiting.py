# SPDX-License-Identifier: Apache-2.0
"""What is said about queues, their services and their order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "already_waiting.then": Sentence(
        "این پرونده در {date} یا روزی پس از آن نوبت دیگری در همین صف داشت؛ دو نوبت برای یک روز نمی‌ماند. روز پایان آن نوبت، که "
        "در سابقهٔ پرونده است، یا روزی پس از آن را بنویسید.",
        "On {date} or a later day this file had another place in this queue, and no day has two. Write the day on which "
        "that place ended, which the file's timeline tells, or a later one.",
    ),
    "already_waiting": Sentence(
        "این پرونده هم‌اکنون در نوبت این خدمت است؛ نوبت دوم ثبت نشد. همان نوبت را در پرونده ببینید.",
        "This file is in this queue already; no second entry was made. Look at that entry in the file.",
    ),
    "draws_already": Sentence(
        "این پرونده همین پرداخت را هم‌اکنون می‌گیرد و در نوبت آن نمی‌رود؛ وضعیت پرداخت را در پرونده ببینید.",
        "This file draws this very payment and does not wait for it; look at the payment in the file.",
    ),
    "draws_already.then": Sentence(
        "این پرونده در {date} یا روزی پس از آن همین پرداخت را می‌گرفت و همان روزها در نوبت آن نبود. تاریخ قطع آن، که "
        "در سابقهٔ پرونده است، یا روزی پس از آن را بنویسید.",
        "On {date} or a later day this file drew this very payment, and did not wait for it on those days. Write the day "
        "on which it was cut, which the file's timeline tells, or a later one.",
    ),
    "waits_for_quota.then": Sentence(
        "این پرونده در {date} یا روزی پس از آن در نوبت همین پرداخت بود؛ برای یک روز هم نوبت و هم پرداخت نمی‌ماند. روز پایان "
        "نوبت، که در سابقهٔ پرونده است، یا روزی پس از آن را بنویسید.",
        "On {date} or a later day this file waited for this very payment; no day has both a place and a payment. Write "
        "the day on which the place ended, which the file's timeline tells, or a later one.",
    ),
    "waits_for_quota": Sentence(
        "پروندهٔ {file_no} در نوبت مستمری است و از سهمیه پذیرفته می‌شود. بیرون از سهمیه تنها رئیس اداره با نامه و دلیل "
        "برقرار می‌کند؛ از او بخواهید.",
        "File {file_no} waits for the pension and is admitted by a quota. Beside the quotas only the head grants it, by "
        "a letter and with a reason; ask the head.",
    ),
    "held_in_queue.day": Sentence(
        "نوبت این پرونده تا {date} نگه داشته شده است و تا آن روز چیزی برقرار نمی‌شود. اگر سبب آن برطرف شده، نخست در صف "
        "«پایان نگه‌داشتن» را انجام دهید.",
        "The place of this file is held until {date}, and nothing is granted before. If its cause is gone, release it "
        "in the queue first.",
    ),
    "held_in_queue": Sentence(
        "نوبت این پرونده نگه داشته شده است و تا آزاد نشود چیزی برقرار نمی‌شود. اگر سبب آن برطرف شده، نخست در صف «پایان "
        "نگه‌داشتن» را انجام دهید.",
        "The place of this file is held, and nothing is granted until it is released. If its cause is gone, release it "
        "in the queue first.",
    ),
    "not_waiting": Sentence(
        "این پرونده در نوبت این خدمت نیست؛ نخست آن را در نوبت ثبت کنید.",
        "This file is not in this queue; let it join first.",
    ),
    "queue_not_covered": Sentence(
        "پرونده تحت پوشش نیست و در نوبت مستمری ثبت نمی‌شود؛ نخست پوشش آن را ثبت کنید.",
        "The file is not covered, so it does not join the pension queue; record its coverage first.",
    ),
    "queue_not_covered.then": Sentence(
        "پرونده از {since} بی‌وقفه تحت پوشش است و {date} پیش از آن است؛ نوبت مستمری از روزی آغاز می‌شود که پرونده پوشش داشت. تاریخ "
        "{since} یا پس از آن را بنویسید.",
        "The file has been covered without a break since {since}, and {date} is before that; a place in the pension "
        "queue begins on a day with coverage. Write {since} or a later date.",
    ),
    "queue_not_in_hand": Sentence(
        "پرونده متقاضی یا تحت پوشش نیست و در نوبت ثبت نمی‌شود؛ نخست پوشش آن را ثبت کنید.",
        "The file is neither an applicant's nor covered, so it does not join; record its coverage first.",
    ),
    "queue_not_covered.died": Sentence(
        "فوت این مددجو ثبت شده است و پرونده در نوبتی نمی‌ایستد. اگر ثبت فوت اشتباه بوده است، همان رویداد را برگردانید.",
        "The death of this client is recorded, so the file joins no queue. If that was a mistake, undo that event.",
    ),
    "queue_not_in_hand.died": Sentence(
        "فوت این مددجو ثبت شده است و پرونده در نوبتی نمی‌ایستد. اگر ثبت فوت اشتباه بوده است، همان رویداد را برگردانید.",
        "The death of this client is recorded, so the file joins no queue. If that was a mistake, undo that event.",
    ),
    "bad_service": Sentence(
        "نام خدمت باید از ۱ تا {longest} نویسه باشد؛ آن را درست کنید.",
        "The name of a service has 1 to {longest} characters; correct it.",
    ),
    "admitted_by_run": Sentence(
        "پذیرش از صف تنها با سهمیه و تصویب رئیس انجام می‌شود، یا با برقراری خود مستمری یا کمک‌هزینه؛"
        " صفحهٔ «پذیرش با سهمیه» را باز کنید.",
        "Nobody is admitted by a move in the queue: the head admits under a quota letter, or the pension or"
        " allowance itself is granted. Open “Admission by quota”.",
    ),
    "queue_move_not_allowed": Sentence(
        "نوبت نمی‌تواند از «{from_state}» به «{to_state}» برود؛ وضعیت دیگری برگزینید.",
        "A place in the queue cannot go from “{from_state}” to “{to_state}”; choose another state.",
    ),
    "unknown_service": Sentence(
        "خدمتی به نام «{service}» نوبت ندارد. خدمت‌های شناخته: {known}. یکی از آن‌ها را برگزینید"
        " یا مدیر برنامه خدمت تازه را بیفزاید.",
        "No queue is kept for “{service}”. Known services: {known}. Choose one of them,"
        " or let the administrator add the service.",
    ),
    "bad_service_code": Sentence(
        "کد خدمت از حرف‌های کوچک لاتین، رقم و خط تیره ساخته می‌شود و با حرف آغاز می‌شود (مانند \u200erent-aid\u200e)،"
        " تا {longest} نویسه؛ آن را درست کنید.",
        "The code of a service is made of small Latin letters, digits and hyphens and begins with a letter"
        " (such as rent-aid), up to {longest} characters; correct it.",
    ),
    "bad_service_name": Sentence(
        "نام خدمت حرف می‌خواهد و تا {longest} نویسه جا دارد؛ آن را درست کنید.",
        "The name of a service needs letters and has room for {longest} characters; correct it.",
    ),
    "finding_queue_place_missing": Sentence(
        "یکی از نوبت‌ها جای خود را در صف ندارد، یا جایی دارد که نباید داشته باشد (ردیف {entry_id}، {state}). صف را دوباره "
        "امتیاز دهید؛ اگر ماند به پشتیبان برنامه بگویید.",
        "An entry has no place in its queue, or one that it should not have (row {entry_id}, {state}). Score the "
        "queue anew; if it stays, tell whoever supports the program.",
    ),
    "finding_queue_place_differs": Sentence(
        "جای یکی از نوبت‌ها با خود نوبت نمی‌خواند (ردیف {entry_id}). صف را دوباره امتیاز دهید؛ اگر ماند به پشتیبان برنامه "
        "بگویید.",
        "The place of an entry differs from the entry (row {entry_id}). Score the queue anew; if it stays, tell "
        "whoever supports the program.",
    ),
    "finding_queue_bucket_differs": Sentence(
        "شمار نفرات بخشی از صف {service} با نوبت‌های آن نمی‌خواند (پهنا {width}، بخش {bucket}). صف را دوباره امتیاز دهید؛ "
        "اگر ماند به پشتیبان برنامه بگویید.",
        "The count of a part of the queue {service} differs from its entries (width {width}, part {bucket}). Score "
        "the queue anew; if it stays, tell whoever supports the program.",
    ),
    "finding_queue_unscored": Sentence(
        "صف {service} نفراتی دارد ولی هنوز امتیاز داده نشده است. آن را دوباره امتیاز دهید.",
        "The queue {service} has people in it but was never scored. Score it anew.",
    ),
    "service_known": Sentence(
        "خدمت «{name}» با کد {service} از پیش هست و خدمت دوم افزوده نشد؛ همان را به کار ببرید.",
        "The service “{name}” with the code {service} is there already and no second one was added; use that one.",
    ),
    "service_shipped": Sentence(
        "خدمت {service} همراه برنامه است و کنار گذاشته نمی‌شود؛ تنها خدمتی را کنار بگذارید که اداره افزوده است.",
        "The service {service} comes with the program and cannot be put aside; put aside only what the office added.",
    ),
    "bad_policy": Sentence(
        "آیین‌نامهٔ نوبت پذیرفته نشد. این بخش‌ها را درست کنید: {fields}.",
        "The policy was not accepted. Correct these parts: {fields}.",
    ),
    "bad_policy_file": Sentence(
        "این پرونده آیین‌نامهٔ نوبت نیست یا بخشی از آن خوانده نمی‌شود؛ آن را با «آیین‌نامه‌ها» دوباره بسازید.",
        "This file is no policy of a queue, or a part of it cannot be read; make it anew.",
    ),
    "policy_not_found": Sentence(
        "آیین‌نامهٔ شمارهٔ {id} نیست؛ فهرست آیین‌نامه‌ها را دوباره ببینید.",
        "There is no policy {id}; look at the list of policies again.",
    ),
    "policy_not_draft": Sentence(
        "این آیین‌نامه دیگر پیش‌نویس نیست ({state})؛ برای دگرگونی پیش‌نویس تازه‌ای بسازید.",
        "This policy is no draft any more ({state}); make a new draft to change the order.",
    ),
    "policy_since_past": Sentence(
        "آیین‌نامه نمی‌تواند از {date} که پیش از امروز ({today}) است اجرا شود؛ روزی از امروز به بعد بنویسید.",
        "A policy cannot hold from {date}, which is before today ({today}); type a day from today on.",
    ),
    "policy_since_far": Sentence(
        "آیین‌نامه نمی‌تواند از {date} اجرا شود که بیش از یک سال دیگر است؛ روزی تا {last} بنویسید.",
        "A policy cannot begin on {date}, more than a year from now; type a day until {last}.",
    ),
    "policy_since_taken": Sentence(
        "آیین‌نامهٔ دیگری از {last} اجرا می‌شود؛ روز آغاز این یکی ({date}) پیش از آن است. روز دیرتری بنویسید.",
        "Another policy holds from {last} on; this one would begin before it ({date}). Type a later day.",
    ),
    "comparison_not_seen": Sentence(
        "پیش از تأیید آیین‌نامه باید فهرست پیش و پس با نام‌ها دیده شود؛ آن را ببینید و سپس تأیید کنید.",
        "A policy is approved only after the named lists before and after were seen: look at them, then approve.",
    ),
    "comparison_changed": Sentence(
        "پس از دیدن فهرست پیش و پس، نوبت دگرگون شد؛ آیین‌نامه تأیید نشد. فهرست را دوباره ببینید و تأیید کنید.",
        "The queue has changed since the lists before and after were shown; nothing was approved."
        " Look at them again, then approve.",
    ),
}

_PARTS: dict[str, Sentence] = {
    "severity": Sentence("شدت معلولیت", "severity"),
    "decile": Sentence("دهک درآمدی", "income decile"),
    "other_disabled": Sentence("معلول دیگر در خانوار", "other disabled members"),
    "woman_head": Sentence("زن سرپرست", "woman head"),
    "months_waited": Sentence("ماه‌های انتظار", "months waited"),
    "housing": Sentence("مسکن", "housing"),
    "household_size": Sentence("بعد خانوار", "household size"),
    "documents": Sentence("مدارک", "documents"),
    "visited": Sentence("بازدید منزل", "home visit"),
    "ties": Sentence("ترتیب در امتیاز برابر", "order of equal scores"),
    "criteria": Sentence("معیارها", "criteria"),
}
"""Parts of a policy, by the codes of `domain.waiting.policy.CriterionKind` and the two that are none."""

_FAULTS: dict[str, Sentence] = {
    "twice": Sentence("دو بار آمده است", "stands there twice"),
    "unknown_code": Sentence("مقدار ناشناخته دارد", "holds an unknown value"),
    "out_of_range": Sentence("عددی بیرون از اندازه دارد", "holds a number out of range"),
    "nothing": Sentence("به هیچ‌کس امتیاز نمی‌دهد", "gives nobody a point"),
    "not_aged": Sentence("مدرکی ندارد که کهنه شود", "has no evidence that grows old"),
    "no_criteria": Sentence("معیاری ندارد", "has no criterion"),
}
"""What is wrong with a part, by the faults of `domain.waiting.policy.check_policy`."""


def policy_in_words(code: str, facts: Mapping[str, Any], language: str) -> dict[str, str]:
    """The parts of a refused policy in words, each with its fault."""
    if code != "bad_policy":
        return {}

    def word(table: Mapping[str, Sentence], told: Any) -> str:
        known = table.get(str(told))
        return str(told) if known is None else known.en if language == "en" else known.fa

    pairs = zip(facts.get("fields", ()), facts.get("faults", ()), strict=False)
    said = [f"{word(_PARTS, part)} {word(_FAULTS, fault)}" for part, fault in pairs]
    return {"fields": ("; " if language == "en" else "؛ ").join(said)}
