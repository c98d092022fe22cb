# SPDX-License-Identifier: Apache-2.0
"""The filter of a report in words: a chip for each part, its days, and what may narrow it more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from welfare_desk.desktop.kit.buttons import Button, ButtonKind
from welfare_desk.desktop.kit.cards import empty
from welfare_desk.desktop.kit.fields.span import DaySpan
from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.focus import holds_cursor
from welfare_desk.desktop.theme.look import px
from welfare_desk.desktop.wording.reports import code_words, head_words, span_words
from welfare_desk.domain.summary.reports.definition import Definition, Period, Span
from welfare_desk.services.summary.reports.shapes import FilterShape, ListShape

PERIOD = "period"
_NAMED = tuple(span for span in Span if span not in (Span.ALL, Span.FIXED))


def value_at(asked: Mapping[str, Any], path: str) -> Any:
    """What the facts of a list have at a path such as ``filter.states``; None for nothing."""
    found: Any = asked
    for name in path.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def chosen_of(shape: FilterShape, value: Any) -> tuple[str, ...]:
    """The values of a chip for what the facts have."""
    if value is None or value in ("", [], 0) or (value is False and len(shape.choices) < 2):
        return ()
    many = value if isinstance(value, list) else [value]
    return tuple(str(one).lower() if isinstance(one, bool) else str(one) for one in many)


def fact_of(shape: FilterShape, chosen: tuple[str, ...]) -> Any:
    """What the facts have for the values of a chip; None where it lets every row through."""
    if not chosen:
        return None
    read = [_read(shape, one) for one in chosen]
    return read if shape.many else read[0]


def _read(shape: FilterShape, value: str) -> Any:
    if shape.kind == "yes":
        return value == "true"
    return int(value) if shape.kind == "number" else value


def with_value(asked: Mapping[str, Any], path: str, value: Any) -> dict[str, Any]:
    """The facts with another value at a path; without it for None."""
    name, _, rest = path.partition(".")
    changed = dict(asked)
    if rest:
        inner = with_value(asked.get(name, {}), rest, value)
        if inner:
            return {**changed, name: inner}
    elif value is not None:
        return {**changed, name: value}
    changed.pop(name, None)
    return changed


class Narrowing(QWidget):
    """`changed` comes when anything is narrowed otherwise; `narrowed` tells the report as it is now."""

    changed = Signal()

    def __init__(self, today: Callable[[], dt.date]) -> None:
        super().__init__()
        self._shape: ListShape | None = None
        self._definition = Definition("")
        self.bar = FilterBar([])
        self.more = Button(self.tr("Narrow by…"), "plus", ButtonKind.LINK)
        self.more.clicked.connect(self.offer_more)
        self.span = DaySpan(today)
        self.span.changed.connect(self._span_changed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(8))

    def show_report(self, definition: Definition, shape: ListShape) -> None:
        """The filter of a report of this list."""
        self._definition, self._shape = definition, shape
        chips = [self._chip(one) for one in shape.filters if self._is_set(one)]
        if shape.dated:
            chips.append(self._period(definition.period))
        self._lay_out(FilterBar(chips), dated=shape.dated)
        fixed = definition.period.span is Span.FIXED
        self.span.since.show_date(definition.period.since if fixed else None)
        self.span.until.show_date(definition.period.until if fixed else None)

    def _lay_out(self, bar: FilterBar, *, dated: bool) -> None:
        """Other chips; the cursor stays on the one of the same name, or goes to the first."""
        held = holds_cursor(self.bar)
        name = next((name for name, chip in self.bar.chips.items() if chip.hasFocus()), "")
        for kept in (self.more, self.span):
            self._row.removeWidget(kept)
            kept.setParent(self)
        empty(self._row)
        self.bar = bar
        bar.changed.connect(self._changed)
        self._row.addWidget(bar, 1)
        self._row.addWidget(self.more)
        self._row.addWidget(self.span)
        self.span.setVisible(dated)
        self.more.setVisible(bool(self._rest()))
        if held:
            bar.show()  # what is not seen yet takes no cursor
            chips = list(bar.chips.values())
            (bar.chips.get(name) or (chips[0] if chips else self.more)).setFocus()

    def _is_set(self, shape: FilterShape) -> bool:
        return bool(shape.rest or chosen_of(shape, value_at(self._definition.asked, shape.path)))

    def _rest(self) -> list[FilterShape]:
        """What may narrow the list beside the chips that are shown."""
        filters = () if self._shape is None else self._shape.filters
        return [one for one in filters if one.choices and one.path not in self.bar.chips]

    def _chip(self, shape: FilterShape) -> FilterChip:
        chosen = chosen_of(shape, value_at(self._definition.asked, shape.path))
        offered = {choice.value: code_words(choice.words) for choice in shape.choices}
        resting = (shape.rest,) if shape.rest else ()
        unknown = {one: one for one in chosen if one not in offered}
        options = [Option(value, words) for value, words in {**offered, **unknown}.items()]
        chip = FilterChip(
            shape.path, head_words(shape.label), options, many=shape.many, kept=False, rest=resting
        )
        chip.choose(chosen)
        return chip

    def _period(self, period: Period) -> FilterChip:
        options = [Option(span, span_words(span)) for span in _NAMED]
        chip = FilterChip(PERIOD, self.tr("Period"), options, many=False, kept=False)
        chip.choose((period.span,) if period.span in _NAMED else ())
        return chip

    # what is chosen

    def narrowed(self) -> Definition:
        """The report as its chips and days narrow it."""
        if self._shape is None:
            return self._definition
        asked: dict[str, Any] = dict(self._definition.asked)
        for shape in self._shape.filters:
            chip = self.bar.chips.get(shape.path)
            if chip is not None:
                chosen = chip.values if chip.is_active() else ()
                asked = with_value(asked, shape.path, fact_of(shape, chosen))
        return replace(self._definition, asked=asked, period=self._days())

    def _days(self) -> Period:
        named = self.bar.chips.get(PERIOD)
        if named is not None and named.values:
            return Period(named.values[0])
        since, until = self.span.days()
        return Period(Span.FIXED, since, until) if since or until else Period()

    def is_narrowed(self) -> bool:
        """Whether anything narrows the report."""
        return bool(self.bar.active() or any(self.span.days()))

    def clear(self) -> None:
        """Take every part of the filter away."""
        self.span.clear()
        self.bar.clear()

    def offer_more(self) -> None:
        """What else may narrow the list."""
        menu = QMenu(self)
        for shape in self._rest():
            menu.addAction(head_words(shape.label)).triggered.connect(partial(self._add, shape))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _add(self, shape: FilterShape, _: bool = False) -> None:
        if self._shape is None:
            return
        self._definition = self.narrowed()
        chips = [self._chip(one) for one in self._shape.filters if self._is_set(one) or one is shape]
        if self._shape.dated:
            chips.append(self._period(self._definition.period))
        self._lay_out(FilterBar(chips), dated=self._shape.dated)
        chip = self.bar.chips[shape.path]
        chip.setFocus()
        QTimer.singleShot(0, chip, chip.open_menu)  # once it stands where it will be seen

    def _changed(self) -> None:
        named = self.bar.chips.get(PERIOD)
        if named is not None and named.values:
            self.span.clear()
        self.changed.emit()

    def _span_changed(self) -> None:
        """Days of one's own take the place of a named time."""
        named = self.bar.chips.get(PERIOD)
        if named is not None:
            named.choose(())
        self.changed.emit()
