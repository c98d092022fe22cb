# SPDX-License-Identifier: Apache-2.0
"""Whom the sums of the province count, and what they are without: said before any figure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from welfare_desk.desktop.kit.cards import Card
from welfare_desk.desktop.kit.labels import Label
from welfare_desk.desktop.kit.words import listed, month_title
from welfare_desk.desktop.summary.headquarters.words import Counts
from welfare_desk.desktop.summary.month.words import figure_words
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.bundles.province import Province
from welfare_desk.sentences.bundles import AS_SENT
from welfare_desk.sentences.month_words import corrected_words, since_words

_NAMED = 16
"""Missing months of offices, and offices without the key, that are named."""


class Lacking(Card):
    """Fill it with `show_province`."""

    def __init__(self) -> None:
        super().__init__(margin=10, soft=True)
        self.persons = Label("", "strong", wrap=True)
        self.keyless = Label("", "small", wrap=True, tone=Tone.AMBER)
        self.missing = Label("", "small", wrap=True)
        self.corrected = Label("", "small", wrap=True)
        self._counties: Mapping[str, str] = {}
        self.body.setSpacing(px(3))
        for label in (self.persons, self.keyless, self.missing, self.corrected):
            self.body.addWidget(label)

    def show_province(self, found: Province, counties: Mapping[str, str], corrected_since: int = 0) -> None:
        """Persons of the last month, then the gaps of all; `counties` are the offices' by their codes.

        `corrected_since` as in `TotalsShown`.
        """
        self._counties = counties
        persons = self._persons(found)
        self.persons.setText(persons)
        self.persons.setVisible(bool(persons))
        without = self._without_key(found.persons[-1][1].keyless if found.persons else ())
        self.keyless.setText(without)
        self.keyless.setVisible(bool(without))
        self.missing.setText(self._gaps(found))
        since = since_words(found.months[0], corrected_since, look().language, month_title)
        corrected = corrected_words(found.corrected, look().language, month_title) or since
        persons_told = (AS_SENT.fa if look().persian else AS_SENT.en) if corrected and persons else ""
        self.corrected.setText(" ".join(filter(None, (corrected, persons_told))))
        self.corrected.setVisible(bool(corrected))

    def _persons(self, found: Province) -> str:
        if not found.persons:
            return ""
        month, last = found.persons[-1]
        told = self.tr("{month}: {once} persons, each counted once; {two} of them in two offices")
        if last.once is None or last.in_two is None:
            told = self.tr("{month}: persons, each counted once: {once}; of them in two offices: {two}")
        elif last.at_least:
            told = self.tr(
                "{month}: {once} persons, each counted once; at least {two} of them in two offices"
            )
        once, two = figure_words(last.once), figure_words(last.in_two)
        return told.format(month=month_title(month), once=once, two=two)

    def _without_key(self, codes: Sequence[str]) -> str:
        """Which offices are not in the count of persons, and what they do about it."""
        if not codes:
            return ""
        named = self._named(codes, len(codes) <= _NAMED)
        told = self.tr(
            "Not in this count, because the bundle was made without the key of the province: {offices}. "
            "Next: such an office reads the answer to its enrolment in Settings, «Headquarters», opens the "
            "month again, closes it and sends it once more."
        )
        return told.format(offices=named)

    def _gaps(self, found: Province) -> str:
        """Which months are not counted: by name, or in many months as counts alone, which the sheet names."""
        gaps = [(month, codes) for month, codes in found.missing if codes]
        if not gaps:
            return self.tr("Every enrolled office has sent every month.")
        named = sum(len(codes) for _, codes in gaps) <= _NAMED
        parts = [f"{month_title(month)}: {self._named(codes, named)}" for month, codes in gaps]
        told = self.tr("Not counted, because the month has not come or has to come again: {gaps}")
        return told.format(gaps=("؛ " if look().persian else "; ").join(parts))

    def _named(self, codes: Sequence[str], by_name: bool) -> str:
        return listed(self._counties[code] for code in codes) if by_name else Counts().offices(len(codes))
