# SPDX-License-Identifier: Apache-2.0
"""Facts of one file as words: states as chips, the household in a phrase, events of a time line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.cards import Happening
from welfare_desk.desktop.kit.words import day, number, past_day
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording.codes import tone, words
from welfare_desk.desktop.wording.events import event_detail, event_look
from welfare_desk.domain.calendar import age_years
from welfare_desk.domain.casework.codes import Coverage, Severity
from welfare_desk.domain.casework.file import opened_by_mistake
from welfare_desk.domain.casework.person import Disability, Household
from welfare_desk.domain.pension import PensionState
from welfare_desk.domain.summary.file import FileSummary, TimelineItem
from welfare_desk.domain.text import isolate
from welfare_desk.domain.waiting import OPEN_STATES, PENSION, QueueEntry


def primary(disabilities: Iterable[Disability]) -> Disability | None:
    """The primary disability, else the first, else none."""
    known = sorted(disabilities, key=lambda disability: not disability.is_primary)
    return known[0] if known else None


def open_places(summary: FileSummary) -> list[QueueEntry]:
    """The places by which the file stands in queues now, that of the pension first."""
    standing = [entry for entry in summary.queue if entry.state in OPEN_STATES]
    return sorted(standing, key=lambda entry: entry.service != PENSION)


def pension_place(summary: FileSummary) -> QueueEntry | None:
    """The place by which the file waits for the pension now: one for a wheelchair is none."""
    return next((entry for entry in open_places(summary) if entry.service == PENSION), None)


def state_chips(summary: FileSummary) -> list[tuple[str, Tone]]:
    """Kind, severity, then coverage, pension and queue as far as each says something."""
    chips: list[tuple[str, Tone]] = []
    disability = primary(summary.disabilities)
    if disability is not None:
        chips.append((words(disability.type), Tone.TEAL))
        if disability.severity is not Severity.UNKNOWN:
            chips.append((words(disability.severity), tone(disability.severity)))
    elif summary.categories:
        chips.append((summary.categories[0].name, Tone.VIOLET))
    else:
        chips.append((words(summary.file.domain), tone(summary.file.domain)))
    return chips + state_only(summary)


def state_only(summary: FileSummary) -> list[tuple[str, Tone]]:
    """Coverage when not in force, pension when there is one, its queue when in it; else «non-recurring»."""
    chips: list[tuple[str, Tone]] = []
    if opened_by_mistake(summary.events) is not None:
        chips.append((QCoreApplication.translate("FileTelling", "Opened by mistake"), Tone.RED))
    elif summary.file.coverage is not Coverage.COVERED:
        chips.append((words(summary.file.coverage), tone(summary.file.coverage)))
    if summary.pension.state is not PensionState.NONE:
        chips.append((words(summary.pension.state), tone(summary.pension.state)))
    if summary.waits_for(PENSION):
        chips.append((QCoreApplication.translate("FileTelling", "In the pension queue"), Tone.BLUE))
    if not chips:
        chips.append((QCoreApplication.translate("FileTelling", "Non-recurring"), Tone.GREY))
    return chips


def years(count: int) -> str:
    """An age with its unit."""
    if count == 1:
        return QCoreApplication.translate("FileTelling", "one year")
    return QCoreApplication.translate("FileTelling", "{count} years").format(count=number(count))


def age_and_birth(birth: dt.date | None, today: dt.date) -> str:
    """«۳۷ سال (۱۳۶۷/۰۲/۱۸)»; empty when the birth date is not known."""
    if birth is None:
        return ""
    return f"{years(age_years(birth, today))} ({isolate(day(birth))})"


def people(household: Household) -> str:
    """The size as counted, with the declared one beside it where they differ."""
    translate = QCoreApplication.translate
    counted, declared = household.counted_size, household.declared_size
    if not counted:
        if declared is None:
            return ""
        return translate("FileTelling", "{count} declared").format(count=number(declared))
    told = (
        translate("FileTelling", "{count} persons") if counted > 1 else translate("FileTelling", "one person")
    )
    told = told.format(count=number(counted))
    if declared is not None and declared != counted:
        beside = translate("FileTelling", "{count} declared").format(count=number(declared))
        return f"{told} ({beside})"
    return told


def happenings(items: Iterable[TimelineItem], today: dt.date) -> list[Happening]:
    """Events as entries of a time line, in the order given."""
    entries = []
    for item in items:
        shown = event_look(item.kind, item.code)
        entries.append(
            Happening(
                shown.icon,
                Tone.GREY if item.struck else shown.tone,
                shown.title,
                event_detail(item),
                past_day(item.on, today),
                item.struck,
            )
        )
    return entries


def last_event(summary: FileSummary, today: dt.date) -> list[tuple[str, Tone | None]]:
    """The last thing that happened to a file, for the foot of its page; not what is planned."""
    last = next((item for item in summary.timeline if item.on <= today), None)
    if last is None:
        return []
    told = QCoreApplication.translate("FilePage", "Last: {event}, {when}")
    words = told.format(event=event_look(last.kind, last.code).title, when=past_day(last.on, today))
    return [(words, None)]


def merged_banner(before: str, now: str) -> Banner:
    """The file that was open has gone on as another while somebody typed in it."""
    translate = QCoreApplication.translate
    title = translate("FilePage", "File {before} was merged into {now}; you see that one now")
    text = translate("FilePage", "What you typed is kept. Look at every amber line before you save it here.")
    return Banner(Tone.VIOLET, "users", title.format(before=isolate(before), now=isolate(now)), text)
