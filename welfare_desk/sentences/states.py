# SPDX-License-Identifier: Apache-2.0
"""States of a file, a pension, a place in a queue and a request at the desk, as refusals name them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from welfare_desk.domain.equipment.requests import RequestState
from welfare_desk.sentences import Sentence
from welfare_desk.sentences.monthly_lists import STATES as _LIST
from welfare_desk.sentences.stock_words import WORDS as _EQUIPMENT

_COVERAGE = {
    "applicant": Sentence("متقاضی", "applicant"),
    "referred": Sentence("ارجاع‌شده", "referred"),
    "refused": Sentence("ردشده", "refused"),
    "covered": Sentence("تحت پوشش", "covered"),
    "discharged": Sentence("ترخیص‌شده", "discharged"),
    "transferred": Sentence("منتقل‌شده", "transferred"),
    "recovered": Sentence("بهبودیافته", "recovered"),
    "deceased": Sentence("فوت‌شده", "deceased"),
    "closed": Sentence("مختومه", "closed"),
}
_PENSION = {
    "none": Sentence("بدون مستمری", "no pension"),
    "on_pension": Sentence("مستمری‌بگیر", "on pension"),
    "suspended": Sentence("مستمری تعلیق‌شده", "suspended"),
    "cut": Sentence("مستمری قطع‌شده", "cut"),
}
_QUEUE = {
    "waiting": Sentence("در نوبت", "waiting"),
    "called": Sentence("فراخوانده", "called"),
    "held": Sentence("نگه‌داشته", "held"),
    "admitted": Sentence("پذیرفته", "admitted"),
    "withdrew": Sentence("انصراف", "withdrew"),
    "removed": Sentence("خارج‌شده", "removed"),
}
_RECEPTION = {
    "received": Sentence("ثبت‌شده", "received"),
    "with_expert": Sentence("نزد کارشناس", "with an expert"),
    "committee_one": Sentence("کمیتهٔ سطح یک", "committee of level one"),
    "committee_two": Sentence("کمیتهٔ سطح دو", "committee of level two"),
    "sent_elsewhere": Sentence("ارجاع‌شده", "sent elsewhere"),
    "refused": Sentence("ردشده", "refused"),
    "accepted": Sentence("پذیرفته", "accepted"),
    "light": Sentence("بدون پرونده", "without a file"),
    "withdrawn": Sentence("انصراف‌داده", "withdrawn"),
}
STATES: Mapping[str, Mapping[str, Sentence]] = {
    "coverage_not_allowed": _COVERAGE,
    "death_is_a_state": _COVERAGE,
    "issue_not_in_hand": _COVERAGE,
    "list_step_not_allowed": _LIST,
    "only_applicants_come": _COVERAGE,
    "pension_change_not_allowed": _PENSION,
    "queue_move_not_allowed": _QUEUE,
    "reception_step_not_allowed": _RECEPTION,
    "request_move_not_allowed": _EQUIPMENT[RequestState],
}
"""By the code of the refusal."""
_NOTHING = Sentence("ثبت‌نشده", "not recorded")
_FACTS = ("from_state", "to_state", "coverage")


def states_in_words(code: str, facts: Mapping[str, Any], language: str) -> dict[str, str]:
    """The states that a refusal names, by its fact; an empty one was not recorded yet."""
    known = STATES.get(code, {})
    found = {name: known.get(str(facts[name]), _NOTHING) for name in _FACTS if known and name in facts}
    return {name: word.en if language == "en" else word.fa for name, word in found.items()}
