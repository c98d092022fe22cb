# SPDX-License-Identifier: Apache-2.0
"""The chips above the list of files, turned into a filter and back; what does not fit waits under «more»."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from welfare_desk.desktop.kit.filter_menu import Option
from welfare_desk.desktop.kit.filters import FilterBar, FilterChip
from welfare_desk.desktop.kit.words import number
from welfare_desk.desktop.theme.look import look, px
from welfare_desk.desktop.wording.codes import Code, words
from welfare_desk.domain.casework.codes import Coverage, DisabilityType, Domain, Severity, Sex
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.listing import FileFilter, FilterValues, Lacking, ValueCount


def _options(codes: Iterable[Code]) -> list[Option]:
    return [Option(code, words(code)) for code in codes]


def _counted(values: Iterable[ValueCount]) -> list[Option]:
    return [Option(value.name, value.name, value.files) for value in values]


@dataclass
class _Spread:
    """Which chips are on the bar and which under «more»."""

    shown: list[FilterChip] = field(default_factory=list)
    hidden: list[FilterChip] = field(default_factory=list)


class MoreChip(FilterChip):
    """Stands for the chips that did not fit; its menu brings one of them onto the bar."""

    def __init__(self, title: str) -> None:
        self.hidden: list[FilterChip] = []
        super().__init__("more", title)

    def stand_for(self, chips: list[FilterChip]) -> None:
        """These chips are not on the bar."""
        self.hidden = chips
        self.setAccessibleName(f"{self.title}: {len(chips)}")
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        return number(len(self.hidden))

    def open_menu(self) -> None:
        """Offer the hidden chips; the one chosen comes onto the bar with its menu open."""
        menu = QMenu(self)
        for chip in self.hidden:
            words_ = f"{chip.title}: {self._of(chip)}" if chip.values else chip.title
            action = QAction(words_, menu)
            action.setData(chip.name)
            menu.addAction(action)
        menu.triggered.connect(self._take)
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self.mapToGlobal(self.rect().bottomLeft())
        if look().persian:
            corner = self.mapToGlobal(self.rect().bottomRight())
            corner.setX(corner.x() - menu.sizeHint().width())
        menu.popup(corner)

    @staticmethod
    def _of(chip: FilterChip) -> str:
        return chip.accessibleName().partition(": ")[2]

    def _take(self, action: QAction) -> None:
        bar = self.parentWidget()
        if isinstance(bar, FileFilters):
            bar.bring(str(action.data()))


class FileFilters(FilterBar):
    """The chips of the files list. `changed` comes with any new choice by hand."""

    def __init__(self) -> None:
        self._pinned: str = ""
        super().__init__(_chips())
        self.more = MoreChip(self.tr("More"))
        self.layout_.insertWidget(self.layout_.indexOf(self.clear_button), self.more)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.changed.connect(self.spread)

    def offer(self, values: FilterValues) -> None:
        """The office's neighbourhoods and social categories."""
        self.chips["neighbourhood"].offer(_counted(values.neighbourhoods))
        self.chips["category"].offer(_counted(values.categories))
        self.spread()

    def filter(self, text: str = "") -> FileFilter:
        """What the chips ask for, narrowed by a text."""
        chosen = {name: chip.values for name, chip in self.chips.items()}
        waiting = chosen["waiting"]
        return FileFilter(
            text=text,
            domains=chosen["domain"],
            coverages=chosen["coverage"],
            pension_states=chosen["pension"],
            waiting=bool(waiting[0]) if waiting else None,
            disabilities=chosen["disability"],
            severities=chosen["severity"],
            sexes=chosen["sex"],
            neighbourhoods=chosen["neighbourhood"],
            categories=chosen["category"],
            incomplete=bool(chosen["incomplete"]),
            lacking=chosen["lacking"],
            batch=chosen["batch"][0] if chosen["batch"] else 0,
        )

    def show_filter(self, wanted: FileFilter) -> None:
        """Set the chips as a filter has it, without announcing it."""
        listed = self.tr("no. {number}").format(number=number(wanted.batch))
        self.chips["batch"].offer([Option(wanted.batch, listed)] if wanted.batch else [])
        values: dict[str, tuple[Any, ...]] = {
            "domain": wanted.domains,
            "coverage": wanted.coverages,
            "pension": wanted.pension_states,
            "waiting": () if wanted.waiting is None else (wanted.waiting,),
            "disability": wanted.disabilities,
            "severity": wanted.severities,
            "sex": wanted.sexes,
            "neighbourhood": wanted.neighbourhoods,
            "category": wanted.categories,
            "incomplete": (True,) if wanted.incomplete else (),
            "lacking": wanted.lacking,
            "batch": (wanted.batch,) if wanted.batch else (),
        }
        self.show_values(values)
        self.spread()

    def chosen_words(self, chip: FilterChip) -> str:
        """What a chip filters by, in words."""
        return chip.accessibleName().partition(": ")[2]

    def bring(self, name: str) -> None:
        """Put a chip onto the bar and open its menu."""
        self._pinned = name
        self.spread()
        self.chips[name].setFocus()
        self.chips[name].open_menu()

    def spread(self) -> None:
        """Show as many chips as fit; those that filter, and the one asked for, always."""
        spread = self._spread()
        self.chips["batch"].setVisible(self.chips["batch"] in spread.shown)
        for chip in spread.shown:
            chip.show()
        for chip in spread.hidden:
            chip.hide()
        self.more.stand_for(spread.hidden)
        self.more.setVisible(bool(spread.hidden))

    def _spread(self) -> _Spread:
        gap = self.layout_.spacing()
        # An import is chosen where it was made: without one its chip has nothing to offer.
        offered = [chip for chip in self.chips.values() if chip.name != "batch" or chip.values]
        shown = list(offered)
        taken = px(17) + sum(chip.sizeHint().width() + gap for chip in shown)
        if self.active():
            taken += self.clear_button.sizeHint().width() + gap
        more = px(92) + gap
        spread = _Spread(shown)
        idle = [chip for chip in offered if not chip.values and chip.name != self._pinned]
        # Chips that filter stay as long as there is room for them; the menu of «more» tells their values.
        busy = [chip for chip in offered if chip not in idle]
        for chip in (*reversed(idle), *reversed(busy)):
            room = self.width() - (more if spread.hidden else 0)
            if taken <= room:
                break
            spread.shown.remove(chip)
            spread.hidden.append(chip)
            taken -= chip.sizeHint().width() + gap
        spread.hidden.sort(key=offered.index)
        return spread

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.spread()

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), px(31))


def _chips() -> list[FilterChip]:
    translate = QCoreApplication.translate
    waiting = [
        Option(True, translate("FileFilters", "in the queue")),
        Option(False, translate("FileFilters", "not in the queue")),
    ]
    gaps = [Option(True, translate("FileFilters", "incomplete"))]
    lacking = [
        Option(Lacking.NEIGHBOURHOOD, translate("FileFilters", "neighbourhood")),
        Option(Lacking.DISABILITY, translate("FileFilters", "type of disability")),
        Option(Lacking.SEVERITY, translate("FileFilters", "severity")),
        Option(Lacking.DECILE, translate("FileFilters", "decile of the household")),
    ]
    return [
        FilterChip("batch", translate("FileFilters", "Imported list"), many=False),
        FilterChip("domain", translate("FileFilters", "Field"), _options(Domain)),
        FilterChip("coverage", translate("FileFilters", "Coverage"), _options(Coverage)),
        FilterChip("pension", translate("FileFilters", "Pension"), _options(PensionState)),
        FilterChip("waiting", translate("FileFilters", "Queue"), waiting, many=False),
        FilterChip("disability", translate("FileFilters", "Disability"), _options(DisabilityType)),
        FilterChip("severity", translate("FileFilters", "Severity"), _options(Severity)),
        FilterChip("neighbourhood", translate("FileFilters", "Neighbourhood")),
        FilterChip("category", translate("FileFilters", "Social category")),
        FilterChip("sex", translate("FileFilters", "Sex"), _options(Sex)),
        FilterChip("incomplete", translate("FileFilters", "Details"), gaps, many=False),
        FilterChip("lacking", translate("FileFilters", "Unknown"), lacking),
    ]
