# SPDX-License-Identifier: Apache-2.0
"""How a declared figure stands to the computed one, in words: the same on screens, papers and terminals."""

from __future__ import annotations

from welfare_desk.domain.summary.monthly.declarations import Against, Basis, Odd
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
    Odd.ONE_RATE: S("چند مصرف با یک نرخ", "One rate for several purposes"),
}
"""What a figure looks like that was likely not counted."""

BASES: dict[Basis, S] = {
    Basis.PARTS: S("جمع جزءها", "Sum of its parts"),
    Basis.SOME_PARTS: S("جمع جزءهای گفته‌شده", "Sum of the parts told"),
    Basis.EACH: S("شمار در بهای هر یک", "Number times the price of one"),
    Basis.WHOLE: S("کلی که جزء آن است", "The whole it is a part of"),
    Basis.USUAL_EACH: S("بهای پیشین هر یک", "Earlier price of one"),
    Basis.GROWTH: S("رشد مبلغ‌ها (درصد)", "Growth of the amounts (per cent)"),
}
"""What of the same report a figure is judged by."""

_BY_BASIS: dict[tuple[Basis, Verdict], S] = {
    (Basis.SOME_PARTS, Verdict.FITS): S("جزءها در آن می‌گنجد", "The parts stay within it"),
    (Basis.SOME_PARTS, Verdict.DOES_NOT_FIT): S("از جمع جزءها کمتر است", "Less than its parts"),
    (Basis.WHOLE, Verdict.DOES_NOT_FIT): S("از کل خود بیشتر است", "More than its whole"),
    (Basis.USUAL_EACH, Verdict.FITS): S("بهای هر یک پذیرفتنی", "The price of one is plausible"),
    (Basis.USUAL_EACH, Verdict.DOES_NOT_FIT): S("بهای هر یک نامعمول", "The price of one is unusual"),
}
"""Verdicts that say something else by what they were found."""

STRUCK = S("خط‌خورده", "Struck out")


def verdict_words(
    judged: Judged | None, odd: Odd | None, language: str, against: Against | None = None
) -> str:
    """The verdict in `fa` or `en`; of a declaration that was struck, that it was."""
    if judged is None:
        return _in(STRUCK, language)
    if odd is not None:
        return _in(ODDS[odd], language)
    if judged.why is not None:
        return _in(WHYS[judged.why], language)
    own = None if against is None else _BY_BASIS.get((against.basis, judged.verdict))
    return _in(own or VERDICTS[judged.verdict], language)


def basis_words(basis: Basis, language: str) -> str:
    """What a figure was judged by."""
    return _in(BASES[basis], language)


def _in(word: S, language: str) -> str:
    return word.en if language == "en" else word.fa
