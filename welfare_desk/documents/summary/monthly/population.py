# SPDX-License-Identifier: Apache-2.0
"""The chapter of the population: every way in which covered files and their households are divided."""

from __future__ import annotations

from collections.abc import Sequence

from welfare_desk.documents.summary.charts import Bar, BarChart, Pattern
from welfare_desk.documents.summary.monthly.sheet import Chapters, greatest_first
from welfare_desk.documents.summary.monthly.words import NOT_ZERO, ROUNDED, unit
from welfare_desk.documents.wording import count
from welfare_desk.domain.summary.monthly.figures import UNKNOWN, Part, Unit
from welfare_desk.sentences.month_words import measure_title, part_title

_SEVERITIES = (
    ("mild", Pattern.EMPTY),
    ("moderate", Pattern.DOTS),
    ("severe", Pattern.SLANTS),
    ("very_severe", Pattern.FULL),
    (UNKNOWN, Pattern.UNKNOWN),
)
_MOST = 12
"""Bars of a chart of what an office may have any number of."""
_SEXES = (("women", Pattern.DOTS), ("men", Pattern.SLANTS), ("sex_unknown", Pattern.UNKNOWN))


def population(chapters: Chapters) -> None:
    """Every table of the covered population, with its charts."""
    files = unit(Unit.FILE)
    chapters.chapter(part_title(Part.POPULATION, "fa"))
    chapters.table(
        f"پرونده‌های توانبخشی به تفکیک معلولیت اصلی و شدت ({files})",
        chapters.figures(
            "disabilities",
            "گونهٔ معلولیت",
            chapters.width,
            measures=(*(code for code, _ in _SEVERITIES), "files"),
            share_of="files",
        ),
    )
    chart(chapters, f"نمودار ۱ · گونه و شدت ({files})", "disabilities", _SEVERITIES)
    sexes = ("files", *(code for code, _ in _SEXES))
    chapters.table(
        "حوزه و جنسیت (پرونده؛ جنسیت: نفر)",
        chapters.figures("domains", "حوزه", chapters.width, measures=sexes, share_of="files"),
    )
    chapters.table(
        "گروه سنی در آخرین روز ماه و جنسیت (پرونده؛ جنسیت: نفر)",
        chapters.figures("ages", "گروه سنی", chapters.width, measures=sexes, share_of="files"),
    )
    chart(chapters, "نمودار ۲ · گروه سنی و جنسیت (نفر)", "ages", _SEXES)
    chapters.table(
        "خانوارها به تفکیک دهک درآمدی (خانوار؛ نفر)",
        chapters.figures("deciles", "دهک", chapters.width, share_of="households"),
    )
    if chapters.facts.figures.table("categories").lines:
        chapters.table(
            "پرونده‌های اجتماعی به تفکیک گروه (پرونده؛ جنسیت: نفر)",
            chapters.figures("categories", "گروه", chapters.width, measures=sexes, share_of="files"),
        )
    chapters.listed_figures("neighbourhoods", "محله", f"محله‌ها ({files})", 3)
    largest(chapters, "neighbourhoods")
    chapters.listed_figures("centres", "مرکز مثبت زندگی", f"مراکز مثبت زندگی ({files})", 2)
    chapters.note(f"{ROUNDED} {NOT_ZERO}")


def chart(chapters: Chapters, name: str, code: str, parts: Sequence[tuple[str, Pattern]]) -> None:
    """Bars of a table's lines; parts and lines without any figure are left out."""
    counted = chapters.facts.figures.table(code)
    shown = [(measure, pattern) for measure, pattern in parts if counted.total(measure)]
    bars = [
        Bar(
            chapters.key(code, line.key),
            tuple(counted.value(line.key, measure) or 0 for measure, _ in shown),
        )
        for line in chapters.lines(counted)
    ]
    if not shown:
        return
    legend = [(measure_title(code, measure, "fa"), pattern) for measure, pattern in shown]
    drawing = BarChart(chapters.book, legend, bars)
    chapters.heading(name, drawing.height)
    chapters.flow.y = drawing.draw(chapters.frame.right, chapters.frame.left, chapters.flow.y)


def largest(chapters: Chapters, code: str) -> None:
    """Bars of the lines with the most files; how many are left out is told by its name."""
    counted = chapters.facts.figures.table(code)
    known = [line for line in greatest_first(counted, "files") if line.key != UNKNOWN]
    bars = [
        Bar(chapters.key(code, line.key), (counted.value(line.key, "files") or 0,)) for line in known[:_MOST]
    ]
    if not bars:
        return
    name = f"نمودار ۳ · محله‌ها ({unit(Unit.FILE)})"
    if len(known) > _MOST:
        name = f"نمودار ۳ · {count(_MOST)} محلهٔ بزرگ‌تر از {count(len(known))} محله ({unit(Unit.FILE)})"
    drawing = BarChart(chapters.book, [("", Pattern.DOTS)], bars)
    chapters.heading(name, drawing.height)
    chapters.flow.y = drawing.draw(chapters.frame.right, chapters.frame.left, chapters.flow.y)
