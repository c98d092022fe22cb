# SPDX-License-Identifier: Apache-2.0
"""Tariffs of the recurring payments by month and size: what is in force, announced, or only proposed.

A year without a tariff of its own is asked for and never carried over from the one before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.mistake import Mistake
from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.money import MOST_TYPED, Rial
from welfare_desk.domain.pension.kinds import BANDS, PaymentKind


@dataclass(frozen=True)
class Tariff:
    """The amounts of a kind from a month on, by band (`kinds.BANDS`) or one for all. `id` 0: shipped with us.

    `proposed`: nobody is paid by it before it is confirmed. `announced`: the difference to the tariff before
    is promised and not paid before it is released.
    """

    kind: PaymentKind
    since: JalaliMonth
    amounts: tuple[Rial, ...]
    source: str
    letter_no: str = ""
    proposed: bool = False
    announced: bool = False
    released_on: date | None = None
    id: int = 0
    version: int = 0
    mistake: Mistake | None = None

    @property
    def counts(self) -> bool:
        """Whether anybody is paid by it."""
        return self.mistake is None and not self.proposed and not self.waits

    @property
    def waits(self) -> bool:
        """Announced, and not released yet."""
        return self.announced and self.released_on is None

    def band(self, size: int) -> int:
        """The band of a household of so many persons (or of so many multiples); 0 where all get the same."""
        bands = BANDS[self.kind]
        if len(self.amounts) == 1:
            return 0
        return min(max(size, bands[0]), bands[-1])

    def amount(self, size: int) -> Rial:
        """What a household of so many persons gets a month."""
        band = self.band(size)
        return self.amounts[BANDS[self.kind].index(band) if band else 0]


def check_amounts(kind: PaymentKind, amounts: Sequence[Rial]) -> None:
    """RuleError ``rate_amounts`` unless there is one for all or one for each band, ``rate_out_of_range``.

    More persons never get less: RuleError ``rates_fall``.
    """
    bands = BANDS[kind]
    if len(amounts) not in {1, len(bands)} - {0}:
        raise RuleError("rate_amounts", kind=kind, expected=max(len(bands), 1), count=len(amounts))
    for amount in amounts:
        if not 0 < amount.amount < MOST_TYPED:
            raise RuleError("rate_out_of_range", amount=amount.amount, most=MOST_TYPED)
    if list(amounts) != sorted(amounts):
        raise RuleError("rates_fall")


def in_force(
    tariffs: Iterable[Tariff], kind: PaymentKind, month: JalaliMonth, *, with_announced: bool = False
) -> Tariff:
    """The tariff of a month: the latest of its own Jalali year, the office's own before a shipped one.

    Of two of one month what was announced is the later word, whichever was recorded first.

    RuleError ``rate_missing``, or ``rate_proposed`` where the year has nothing but proposals (facts: kind,
    month).
    """
    of_year = [
        each
        for each in tariffs
        if each.kind is kind and each.mistake is None and each.since.year == month.year
        if each.since <= month
    ]
    paid = [each for each in of_year if each.counts or (with_announced and each.waits and not each.proposed)]
    if not paid:
        code = "rate_proposed" if any(each.proposed for each in of_year) else "rate_missing"
        raise RuleError(code, kind=kind, month=str(month))
    return max(paid, key=lambda each: (each.since, each.id > 0, each.announced, each.id))


def _toman(*amounts: int) -> tuple[Rial, ...]:
    return tuple(Rial(amount * 10) for amount in amounts)


def _of(
    kind: PaymentKind,
    since: tuple[int, int],
    amounts: tuple[Rial, ...],
    source: str,
    *,
    proposed: bool = False,
) -> Tariff:
    return Tariff(kind, JalaliMonth(*since), amounts, source, proposed=proposed)


_K = PaymentKind
_WEB = "منبع عمومی: "

SHIPPED: tuple[Tariff, ...] = (
    _of(_K.PENSION, (1396, 1), _toman(148_000, 250_000, 320_000, 418_000, 465_000),
        _WEB + "روزنامهٔ شرق، ۹ مه ۲۰۱۷ (نخستین تعرفهٔ یکسان)"),
    _of(_K.PENSION, (1400, 1), _toman(350_000, 500_000, 700_000, 900_000, 1_100_000),
        _WEB + "kalannews.ir به نقل از مهر"),
    _of(_K.PENSION, (1401, 1), _toman(420_000, 600_000, 840_000, 1_080_000, 1_320_000),
        _WEB + "kalannews.ir به نقل از مهر (٪۲۰ افزایش)"),
    _of(_K.PENSION, (1401, 7), _toman(546_000, 780_000, 1_092_000, 1_404_000, 1_716_000),
        _WEB + "yjc.ir/fa/news/8566451؛ ماه آغاز در هیچ منبعی یافت نشد و این‌جا فرض است", proposed=True),
    _of(_K.PENSION, (1402, 1), _toman(655_200, 936_000, 1_310_400, 1_684_800, 2_059_200),
        _WEB + "yjc.ir/fa/news/8566451 (دو رقم بدچاپ، با ضریب ۱٫۲ درست شد)"),
    _of(_K.PENSION, (1402, 6), _toman(764_400, 1_092_000, 1_528_800, 1_965_600, 2_402_400),
        _WEB + "yjc.ir/fa/news/8566451"),
    _of(_K.PENSION, (1403, 1), _toman(993_720, 1_419_600, 1_987_440, 2_555_280, 3_123_120),
        _WEB + "bankeghtesad.com/113665 (٪۳۰ افزایش)"),
    _of(_K.PENSION, (1404, 1), _toman(1_391_208, 1_987_440, 2_782_416, 3_577_392, 4_372_368),
        _WEB + "intitr.net/400227 (٪۴۰ افزایش)"),
    _of(_K.CARE, (1402, 1), _toman(2_100_000), _WEB + "shahraranews.ir/211954"),
    _of(_K.CARE, (1403, 1), _toman(2_940_000), _WEB + "hirna.ir/news/544"),
    _of(_K.LIVING, (1402, 1), _toman(273_000),
        _WEB + "shahraranews.ir/182500 (سه‌ماهه ۸۱۹٬۰۰۰ تومان پرداخت می‌شد)"),
    _of(_K.LIVING, (1403, 1), _toman(482_000),
        _WEB + "پرداخت علی‌الحساب فروردین ۱۴۰۳؛ مبلغ قطعی یافت نشد", proposed=True),
    _of(_K.LIVING, (1404, 1), _toman(1_200_000, 1_800_000, 2_400_000, 3_000_000, 3_600_000),
        _WEB + "isignal.ir به نقل از ایرنا (مصوبهٔ ۱۴۰۴، دهک‌های ۱ تا ۷)"),
    _of(_K.MULTIPLES, (1404, 1), _toman(3_600_000, 4_400_000),
        _WEB + "iribnews.ir/5617376 (دوقلو؛ سه‌قلو و بیشتر)"),
    _of(_K.KIN_CARE, (1403, 1), _toman(2_500_000),
        _WEB + "تسنیم، خراسان رضوی ۱۴۰۳؛ مبلغ استان شما را پیش از پرداخت تأیید کنید", proposed=True),
)  # fmt: skip
"""What is known from public pages (domain notes 3.1, 3.2); 1397–1399 and 1405 were not found, nor the year of
the hygiene aid's amounts: the office records them."""
