# SPDX-License-Identifier: Apache-2.0
"""The figures of a period as one Persian paragraph, for public relations or the governor's council.

It is made of segments: words, and numbers that each name the figures they come from. Counts carry their unit,
amounts stand in rial and toman; what nobody knows is called so and never told as 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from welfare_desk.domain.calendar import format_long
from welfare_desk.domain.casework.codes import Domain
from welfare_desk.domain.money import Rial, grouped
from welfare_desk.domain.pension.kinds import PaymentKind
from welfare_desk.domain.pension.state import PensionState
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, UNTOLD_PARTS, Part, Unit
from welfare_desk.domain.summary.monthly.growth import Growth, growth, rounded
from welfare_desk.domain.summary.monthly.periods import PeriodFigures
from welfare_desk.domain.summary.monthly.statement import Key, Told, share, told
from welfare_desk.domain.text import persian_digits

UNITS = {
    Unit.FILE: "پرونده",
    Unit.PERSON: "نفر",
    Unit.HOUSEHOLD: "خانوار",
    Unit.RIAL: "ریال",
    Unit.PIECE: "عدد",
    Unit.SESSION: "جلسه",
    Unit.CASE: "مورد",
    Unit.VISIT: "بازدید",
    Unit.REQUEST: "درخواست",
    Unit.PLACE: "سهمیه",
    Unit.PAYMENT: "پرداخت",
    Unit.PERCENT: "درصد",
}
"""What a number counts, as it stands behind the number."""

_FIELDS = {
    Domain.SOCIAL: "در حوزهٔ امور اجتماعی",
    Domain.REHABILITATION: "در حوزهٔ توانبخشی",
    Domain.PREVENTION: "در حوزهٔ پیشگیری",
    UNKNOWN: "با حوزهٔ نامشخص",
}
_STANDINGS = {
    PensionState.ON_PENSION: "مستمری‌بگیر است",
    PensionState.SUSPENDED: "مستمری معلق دارد",
    "queued": "در صف مستمری است",
    "non_recurring": "بیرون از صف خدمات غیرمستمر می‌گیرد",
}
_PAYMENTS = {
    PaymentKind.PENSION: "مستمری",
    PaymentKind.CARE: "حق پرستاری",
    PaymentKind.HYGIENE: "کمک‌هزینهٔ لوازم بهداشتی",
    PaymentKind.LIVING: "کمک‌هزینهٔ معیشت (مادهٔ ۲۷)",
    PaymentKind.MULTIPLES: "مستمری چندقلو",
    PaymentKind.KIN_CARE: "امداد کودکان",
}
_UNTOLD = {Part.AID: "کمک‌های موردی", Part.PARTICIPATION: "مشارکت‌های مردمی"}


@dataclass(frozen=True)
class Segment:
    """A piece of the paragraph; `of` names the figures a number comes from, nothing for words."""

    text: str
    of: tuple[Key, ...] = ()


@dataclass(frozen=True)
class Paragraph:
    """The paragraph in pieces; joined they are its text."""

    segments: tuple[Segment, ...]

    @property
    def text(self) -> str:
        """As it is read."""
        return "".join(segment.text for segment in self.segments)

    def numbers(self) -> tuple[Segment, ...]:
        """The pieces that are numbers, in order."""
        return tuple(segment for segment in self.segments if segment.of)


Piece = str | Segment
Clause = Sequence[Piece]


def number(figure: Told) -> list[Piece]:
    """A figure as it is said: «۸٬۰۰۰ پرونده», «۱٬۲۳۰ ریال (۱۲۳ تومان)», «شمار نامشخصی پرونده»."""
    if figure.value is None:
        unknown = "مبلغ نامشخصی" if figure.unit is Unit.RIAL else "شمار نامشخصی"
        return [Segment(unknown, (figure.key,)), f" {UNITS[figure.unit]}"]
    said: list[Piece] = [_digits(grouped(figure.value, persian=True), figure), f" {UNITS[figure.unit]}"]
    if figure.unit is Unit.RIAL:
        whole, rest = Rial(figure.value).toman
        said += [" (", _digits(grouped(whole, persian=True), figure), " تومان"]
        said += [" و ", _digits(grouped(abs(rest), persian=True), figure), " ریال)"] if rest else [")"]
    return said


def _digits(text: str, *figures: Told) -> Segment:
    return Segment(text, tuple(figure.key for figure in figures))


def per_cent(rate: Fraction, *figures: Told) -> list[Piece]:
    """A rate to two places, without the zeros at its end: «۶۸٫۷۵ درصد»."""
    plain = f"{rounded(rate):f}".rstrip("0").rstrip(".")
    return [_digits(persian_digits(plain).replace(".", "٫"), *figures), " درصد"]


def news(
    figures: PeriodFigures,
    office: str,
    year_before: PeriodFigures | None = None,
    eve: PeriodFigures | None = None,
    known: PeriodFigures | None = None,
) -> Paragraph:
    """The paragraph of a period; `office` is its name, as «ادارهٔ بهزیستی شهرستان اسلامشهر».

    Growth is told against `year_before`, the same period a year before, once both are whole; `known` is what
    grew, where a closed month stands in `figures` as it was closed. `eve` is the month before as it was
    closed: told where the period begins with something else.
    """
    if figures.total("domains", "files") is None:
        return Paragraph(_joined(_unrecorded(figures, office)))
    grew = known or figures
    sentences = [
        _coverage(figures, office),
        _standing(figures),
        _persons(figures),
        _grown(grew, year_before),
        _moved(figures),
        _began_otherwise(figures, eve),
        *_paid(figures, grew),
        _commission(figures),
        _equipment(figures),
        _visits(figures),
        _corrected(figures, grew, year_before),
        _untold(),
    ]
    pieces: list[Piece] = []
    for sentence in filter(None, sentences):
        pieces += [" ", *sentence] if pieces else sentence
    return Paragraph(_joined(pieces))


def _joined(pieces: Iterable[Piece]) -> tuple[Segment, ...]:
    """Words beside words make one segment."""
    found: list[Segment] = []
    for piece in pieces:
        segment = Segment(piece) if isinstance(piece, str) else piece
        if found and not segment.of and not found[-1].of:
            found[-1] = Segment(found[-1].text + segment.text)
        else:
            found.append(segment)
    return tuple(found)


def _listed(clauses: Sequence[Clause]) -> list[Piece]:
    """«الف، ب و پ»."""
    said: list[Piece] = []
    for place, clause in enumerate(clauses):
        if place:
            said.append(" و " if place == len(clauses) - 1 else "، ")
        said += clause
    return said


def _end(figures: PeriodFigures) -> str:
    title = figures.period.title()
    return f"در پایان {title}" if figures.whole else f"در پایان روز {format_long(figures.until)}"


def _within(figures: PeriodFigures) -> str:
    title = figures.period.title()
    return f"در {title}" if figures.whole else f"از آغاز {title} تا پایان روز {format_long(figures.until)}"


def _unrecorded(figures: PeriodFigures, office: str) -> list[Piece]:
    """Before the first thing that the office recorded nothing is known, and no number is told."""
    unknown = Segment("نامشخص", (told(figures, "domains", "files").key,))
    said = f"آمار {office} {_within(figures)} "
    return [said, unknown, " است: تا پایان آن چیزی در برنامهٔ این اداره ثبت نشده است."]


def _coverage(figures: PeriodFigures, office: str) -> list[Piece]:
    covered = told(figures, "domains", "files")
    homes = told(figures, "deciles", "households")
    if covered.value == 0:
        nothing = Segment("هیچ پرونده‌ای", (covered.key,))
        return [f"{_end(figures)}، ", nothing, f" تحت پوشش {office} نیست."]
    said: list[Piece] = [f"{_end(figures)}، ", *number(covered)]
    if homes.value:
        said += [" از ", *number(homes)]
    said.append(f" تحت پوشش {office} است")
    parts = [told(figures, "domains", "files", code) for code in _FIELDS]
    clauses = [
        [*number(part), f" {words}"]
        for part, words in zip(parts, _FIELDS.values(), strict=True)
        if part.value != 0
    ]
    return [*said, ": ", *_listed(clauses), "."] if clauses else [*said, "."]


def _persons(figures: PeriodFigures) -> list[Piece]:
    women, men, unknown = (told(figures, "domains", measure) for measure in ("women", "men", "sex_unknown"))
    clauses = [[*number(part), f" {word}"] for part, word in ((women, "زن"), (men, "مرد")) if part.value != 0]
    said: list[Piece] = ["صاحبان این پرونده‌ها ", *_listed(clauses), " هستند"] if clauses else []
    if unknown.value != 0:
        said += [" و " if said else "", "جنسیت ", *number(unknown), " ثبت نشده است"]
    return [*said, "."] if said else []


def _standing(figures: PeriodFigures) -> list[Piece]:
    covered = told(figures, "standings", "files")
    clauses: list[Clause] = []
    for code, words in _STANDINGS.items():
        part = told(figures, "standings", "files", str(code))
        if part.value == 0:
            continue
        rate = share(part, covered)
        of_all = [] if rate is None else [" (", *per_cent(rate, part, covered), ")"]
        clauses.append([*number(part), *of_all, f" {words}"])
    return ["از این شمار، ", *_listed(clauses), "."] if clauses else []


def _grown(figures: PeriodFigures, before: PeriodFigures | None) -> list[Piece]:
    if before is None or not (figures.whole and before.whole):
        return []
    clauses = [
        _growth(
            "شمار پرونده‌های تحت پوشش", told(before, "domains", "files"), told(figures, "domains", "files")
        ),
        _growth(
            "خالص لیست‌های مستمری",
            told(before, "payments", "net", PaymentKind.PENSION),
            told(figures, "payments", "net", PaymentKind.PENSION),
        ),
    ]
    said = [clause for clause in clauses if clause]
    return [f"نسبت به {before.period.title()}، ", *_listed(said), "."] if said else []


def _growth(what: str, before: Told, now: Told) -> list[Piece]:
    found: Growth | None = growth(now.value, before.value)
    if found is None:
        return []
    if found.rate == 0:
        return [f"{what} تغییری نکرده است"]
    way = "افزایش یافته است" if found.rate > 0 else "کاهش یافته است"
    exact = found.rate == Fraction(found.rounded())
    return [
        f"{what} ",
        *per_cent(abs(found.rate), now, before),
        f" {way}" if exact else f" (گردشده تا دو رقم) {way}",
    ]


def _moved(figures: PeriodFigures) -> list[Piece]:
    came, went = told(figures, "coverage_in", "files"), told(figures, "coverage_out", "files")
    begun, ended = told(figures, "pension_in", "files"), told(figures, "pension_out", "files")
    clauses: list[Clause] = [
        [*number(one), f" {words}"]
        for one, words in ((came, "به پوشش افزوده شد"), (went, "از پوشش خارج شد"))
        if one.value != 0
    ]
    clauses += [
        ["مستمری ", *number(one), f" {words}"]
        for one, words in ((begun, "برقرار شد"), (ended, "قطع یا معلق شد"))
        if one.value != 0
    ]
    within = f"{_within(figures)}، "
    return [within, *_listed(clauses), "."] if clauses else [f"{within}پوشش و مستمری‌ها تغییری نداشت."]


def _began_otherwise(figures: PeriodFigures, eve: PeriodFigures | None) -> list[Piece]:
    """Whoever kept the paragraph of the month before finds that in and out do not explain the difference."""
    if eve is None:
        return []
    stood = (
        (told(eve, "domains", "files"), " تحت پوشش", eve.after.covered, figures.before.covered),
        (told(eve, "recurring", "drawing", PaymentKind.PENSION), " مستمری‌بگیر", eve.after.on_pension,
         figures.before.on_pension),
        (told(eve, "queues", "files", "pension"), " در صف مستمری", eve.after.queued, figures.before.queued),
    )  # fmt: skip
    clauses = [[*number(one), words] for one, words, was, now in stood if was != now]
    if not clauses:
        return []
    title = eve.period.title()
    return [f"{title} با ", *_listed(clauses), " بسته شده بود و پس از بستن تصحیح شده است."]


_APPROVED_SINCE = "تصویب نشده بود؛ سپس تصویب شد و رقم آن در تصحیح‌های گزارش بعدی گفته می‌شود."


def _paid(figures: PeriodFigures, grew: PeriodFigures) -> list[list[Piece]]:
    """Of a closed month as it was closed: a list that was approved since is named, with no figure of it."""
    said: list[list[Piece]] = []
    missing = "لیست آن" if len(figures.counted) == 1 else "لیست همهٔ ماه‌های آن"
    for kind, name in _PAYMENTS.items():
        lines = told(figures, "payments", "lines", kind)
        net = told(figures, "payments", "net", kind)
        if net.value is None or lines.value is None:
            unknown = Segment("نامشخص", (net.key,))
            if told(grew, "payments", "net", kind).value is not None:
                said.append(
                    [f"مبلغ {name} ", unknown, f" است، چون {missing} هنگام بستن ماه {_APPROVED_SINCE}"]
                )
                continue
            said.append([f"مبلغ {name} ", unknown, f" است، چون {missing} هنوز تصویب نشده است."])
        elif lines.value:
            said.append([f"خالص لیست‌های تصویب‌شدهٔ {name} برای ", *number(lines), "، ", *number(net), " است."])
    return said


def _commission(figures: PeriodFigures) -> list[Piece]:
    sessions, called = told(figures, "sessions", "sessions"), told(figures, "commission", "called")
    if not sessions.value:
        return []
    attended, confirmed = told(figures, "commission", "attended"), told(figures, "commission", "confirmed")
    said: list[Piece] = ["کمیسیون پزشکی ", *number(sessions), " برگزار کرد"]
    if called.value != 0:
        said += ["؛ ", *number(called), " فراخوانده شد، ", *number(attended), " حاضر شد و "]
        said += [*number(confirmed), " به تأیید رسید"]
    return [*said, "."]


def _equipment(figures: PeriodFigures) -> list[Piece]:
    clauses: list[Clause] = []
    requests = told(figures, "requests", "requests")
    if requests.value != 0:
        clauses.append([*number(requests), " وسیلهٔ کمک‌توانبخشی ثبت شد"])
    for measure, words in (("given", "وسیله به‌طور قطعی"), ("lent", "وسیله به امانت")):
        pieces = told(figures, "stock_moves", measure)
        if pieces.value is not None and pieces.value < 0:
            back = replace(pieces, value=-pieces.value)
            clauses.append([*number(back), f" {words} بیش از تحویل‌های این دوره پس گرفته شد"])
        elif pieces.value != 0:
            clauses.append([*number(pieces), f" {words} تحویل شد"])
    return [*_listed(clauses), "."] if clauses else []


def _visits(figures: PeriodFigures) -> list[Piece]:
    done, due = told(figures, "visits", "done"), told(figures, "visits", "due")
    clauses: list[Clause] = []
    if done.value != 0:
        clauses.append([*number(done), " از مددجویان انجام شد"])
    if due.value != 0:
        clauses.append(["موعد ", *number(due), " منزل گذشته است"])
    return [*_listed(clauses), "."] if clauses else []


def _corrected(figures: PeriodFigures, grew: PeriodFigures, before: PeriodFigures | None) -> list[Piece]:
    """Whoever adds up the months as they were published finds other sums, and has to know why."""
    months = figures.corrected
    if before is not None and _grown(grew, before):
        months = (*before.corrected, *grew.corrected)
    named = [[f"{one.month.title()} ({persian_digits(grouped(one.figures))} رقم)"] for one in months]
    what = "این رقم‌ها" if figures.corrected else "رشد"
    return [f"{what} با آنچه پس از بستن ", *_listed(named), " دانسته شد حساب شده است."] if named else []


def _untold() -> list[Piece]:
    names: list[Clause] = [[_UNTOLD[part]] for part in UNTOLD_PARTS]
    return ["آمار ", *_listed(names), " نامشخص است و در این گزارش نیامده است."]
