# SPDX-License-Identifier: Apache-2.0
"""How a declared figure stands to the computed one, in words: the same on screens, papers and terminals."""

from __future__ import annotations

from welfare_desk.domain.summary.monthly.declarations import Odd
from welfare_desk.domain.summary.monthly.declared import Judged, Verdict, Why
from welfare_desk.sentences import Sentence as S

VERDICTS: dict[Verdict, S] = {
    Verdict.FITS: S("برابر", "Equal"),
    Verdict.FITS_IF_CUT: S("برابر، رقم‌های پایانی بریده شده", "Equal once it is cut short"),
    Verdict.FITS_IF_ROUNDED: S("برابر، گرد شده", "Equal once it is rounded"),
    Verdict.DOES_NOT_FIT: S("ناهمخوان", "Differs"),
    Verdict.UNIT_SLIP: S("ده برابر: ریال یا تومان؟", "Ten times off: rial or toman?"),
    Verdict.NOT_COMPARABLE: S("سنجیدنی نیست", "Not comparable"),
}

WHYS: dict[Why, S] = {
    Why.UNKNOWN: S("رقم محاسبه‌شده نامشخص است", "The computed figure is unknown"),
    Why.UNITS: S("چیز دیگری شمرده شده است", "It counts something else"),
    Why.PERIODS: S("درازای دوره‌ها یکی نیست", "The periods differ in length"),
    Why.PERIOD_NOT_OVER: S("پیش از پایان دوره گفته شده است", "It was said before the period was over"),
}
"""Why two figures are not compared."""

ODDS: dict[Odd, S] = {
    Odd.AS_BEFORE: S("همان رقم ماه پیش", "Last month's figure"),
    Odd.DOUBLED: S("دو برابر با همان شمار", "Doubled with the same headcount"),
}
"""What a figure that does not fit looks like."""

STRUCK = S("خط‌خورده", "Struck out")


def verdict_words(judged: Judged | None, odd: Odd | None, language: str) -> str:
    """The verdict in `fa` or `en`; of a declaration that was struck, that it was."""
    if judged is None:
        return _in(STRUCK, language)
    if odd is not None:
        return _in(ODDS[odd], language)
    return _in(VERDICTS[judged.verdict] if judged.why is None else WHYS[judged.why], language)


def _in(word: S, language: str) -> str:
    return word.en if language == "en" else word.fa
