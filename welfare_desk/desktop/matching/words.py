# SPDX-License-Identifier: Apache-2.0
"""Codes of matching in words: reasons, gravities, fields and kinds of row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from welfare_desk.desktop.kit.banners import Banner
from welfare_desk.desktop.kit.words import day, listed, month_title, spaced
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording import people
from welfare_desk.desktop.wording.codes import Worded, words
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.desktop.wording.payments import kind_words
from welfare_desk.domain.calendar import JalaliMonth
from welfare_desk.domain.casework.codes import (
    Education,
    Housing,
    Insurance,
    Marital,
    Military,
    Residence,
    Sex,
)
from welfare_desk.domain.matching.likeness import AGAINST, Reason
from welfare_desk.domain.matching.quality import Gravity
from welfare_desk.sentences import Sentence
from welfare_desk.sentences.matching import ROWS
from welfare_desk.sentences.quality import finding
from welfare_desk.services.matching.facts import PaidTwice

_REASONS: dict[Reason, object] = {
    Reason.SAME_NAME: QT_TRANSLATE_NOOP("Matching", "same name"),
    Reason.SOUNDS_ALIKE: QT_TRANSLATE_NOOP("Matching", "names sound alike"),
    Reason.NEAR_NAME: QT_TRANSLATE_NOOP("Matching", "names a letter apart"),
    Reason.SWAPPED_NAMES: QT_TRANSLATE_NOOP("Matching", "names crosswise"),
    Reason.SAME_FATHER: QT_TRANSLATE_NOOP("Matching", "same father's name"),
    Reason.NEAR_FATHER: QT_TRANSLATE_NOOP("Matching", "father's name a letter apart"),
    Reason.SAME_BIRTH: QT_TRANSLATE_NOOP("Matching", "same date of birth"),
    Reason.NEAR_BIRTH: QT_TRANSLATE_NOOP("Matching", "date of birth a digit apart"),
    Reason.NEAR_ID: QT_TRANSLATE_NOOP("Matching", "identifier a digit apart"),
    Reason.SAME_MOBILE: QT_TRANSLATE_NOOP("Matching", "same mobile"),
    Reason.SAME_PHONE: QT_TRANSLATE_NOOP("Matching", "same telephone"),
    Reason.SAME_SHEBA: QT_TRANSLATE_NOOP("Matching", "same SHEBA"),
    Reason.SAME_ADDRESS: QT_TRANSLATE_NOOP("Matching", "same address"),
    Reason.SAME_HOUSEHOLD: QT_TRANSLATE_NOOP("Matching", "one household"),
    Reason.OTHER_FATHER: QT_TRANSLATE_NOOP("Matching", "another father's name"),
    Reason.OTHER_BIRTH: QT_TRANSLATE_NOOP("Matching", "another date of birth"),
    Reason.OTHER_ID: QT_TRANSLATE_NOOP("Matching", "another identifier"),
}

_GRAVITIES: dict[Gravity, object] = {
    Gravity.ERROR: QT_TRANSLATE_NOOP("Matching", "Error"),
    Gravity.WARNING: QT_TRANSLATE_NOOP("Matching", "Warning"),
    Gravity.HINT: QT_TRANSLATE_NOOP("Matching", "Hint"),
}
_GRAVITY_TONES = {Gravity.ERROR: Tone.RED, Gravity.WARNING: Tone.AMBER, Gravity.HINT: Tone.BLUE}

_MORE_FIELDS: dict[str, object] = {
    "birth_cert_serial": QT_TRANSLATE_NOOP("Matching", "Certificate serial"),
    "birth_place": QT_TRANSLATE_NOOP("Matching", "Place of birth"),
    "military": QT_TRANSLATE_NOOP("Matching", "Military service"),
    "education": QT_TRANSLATE_NOOP("Matching", "Education"),
    "field_of_study": QT_TRANSLATE_NOOP("Matching", "Field of study"),
    "job": QT_TRANSLATE_NOOP("Matching", "Job"),
    "skill": QT_TRANSLATE_NOOP("Matching", "Skill"),
    "insurance": QT_TRANSLATE_NOOP("Matching", "Insurance"),
    "insurance_no": QT_TRANSLATE_NOOP("Matching", "Insurance no."),
    "disability_code": QT_TRANSLATE_NOOP("Matching", "Disability code"),
    "housing": QT_TRANSLATE_NOOP("Matching", "Housing"),
    "residence": QT_TRANSLATE_NOOP("Matching", "Kind of place"),
}

_CODES: dict[str, type[Worded]] = {"sex": Sex, "marital": Marital}
_OF_PEOPLE: dict[str, type[people.Worded]] = {
    "military": Military, "education": Education, "insurance": Insurance, "housing": Housing,
    "residence": Residence,
}  # fmt: skip

_MOVES: dict[str, object] = {
    "attachment": QT_TRANSLATE_NOOP("Matching", "Documents"),
    "visit": QT_TRANSLATE_NOOP("Matching", "Visits"),
    "note": QT_TRANSLATE_NOOP("Matching", "Notes"),
    "task": QT_TRANSLATE_NOOP("Matching", "Tasks"),
    "service_request": QT_TRANSLATE_NOOP("Matching", "Requests"),
    "inquiry": QT_TRANSLATE_NOOP("Matching", "Inquiries"),
    "letter": QT_TRANSLATE_NOOP("Matching", "Letters"),
    "call": QT_TRANSLATE_NOOP("Matching", "Calls"),
    "transfer": QT_TRANSLATE_NOOP("Matching", "Transfers"),
    "paper": QT_TRANSLATE_NOOP("Matching", "Issued papers"),
    "disability": QT_TRANSLATE_NOOP("Matching", "Disabilities"),
    "person_category": QT_TRANSLATE_NOOP("Matching", "Social categories"),
    "commission_case": QT_TRANSLATE_NOOP("Matching", "Commissions"),
    "reception": QT_TRANSLATE_NOOP("Matching", "Receptions"),
    "queue_entry": QT_TRANSLATE_NOOP("Matching", "Places in queues"),
    "case_file": QT_TRANSLATE_NOOP("Matching", "Second file"),
}


def _said(source: object) -> str:
    return QCoreApplication.translate("Matching", str(source))


def reason_words(reason: Reason) -> str:
    """A reason in two or three words."""
    return _said(_REASONS[reason])


def reason_tone(reason: Reason) -> Tone:
    """Green speaks for one person, amber against."""
    return Tone.AMBER if reason in AGAINST else Tone.GREEN


def reasons_line(reasons: Iterable[Reason]) -> str:
    """All reasons for one person in a line, then those against it."""
    return QCoreApplication.translate("Matching", " · ").join(reason_words(reason) for reason in reasons)


def gravity_words(gravity: Gravity) -> str:
    """The gravity in a word."""
    return _said(_GRAVITIES[gravity])


def gravity_tone(gravity: Gravity) -> Tone:
    """Its colour."""
    return _GRAVITY_TONES[gravity]


def moving_words(table: str) -> str:
    """What rows of a table are called in the panel of what moves."""
    source = _MOVES.get(table)
    return row_words(table) if source is None else _said(source)


def row_words(table: str) -> str:
    """One row of a table by name."""
    named = ROWS.get(table)
    return table if named is None else in_language(named)


def in_language(sentence: Sentence) -> str:
    """A sentence of both languages in the one in force."""
    return sentence.fa if look().persian else sentence.en


def check_title(code: str) -> str:
    """What a check finds, in a few words."""
    return in_language(finding(code).title)


def check_advice(code: str) -> str:
    """What to do about it."""
    return in_language(finding(code).advice)


def paid_twice_words(twice: PaidTwice) -> str:
    """The kind and the months for which both files are on its lists; months in a row as from and to."""
    runs: list[list[JalaliMonth]] = []
    for month in twice.months:
        if runs and runs[-1][-1].plus(1) == month:
            runs[-1].append(month)
        else:
            runs.append([month])
    told = QCoreApplication.translate("Matching", "{kind}: {months}")
    return told.format(kind=kind_words(twice.kind), months=listed(map(_run_words, runs)))


def _run_words(months: Sequence[JalaliMonth]) -> str:
    first, last = month_title(months[0]), month_title(months[-1])
    if first == last:
        return first
    return QCoreApplication.translate("Matching", "{first} to {last}").format(first=first, last=last)


def banner_before(refused: str, twice: Sequence[PaidTwice]) -> Banner | None:
    """What must be known before two are merged: why it would be refused, or that lists pay both files.

    One person was paid by two files: nobody else says so, and nothing takes it back.
    """
    translate = QCoreApplication.translate
    if refused:
        title = translate("Matching", "These cannot be merged so")
        return Banner(Tone.AMBER, "triangle-alert", title, refused)
    if not twice:
        return None
    title = translate("Matching", "Both files are on approved lists of the same months")
    advice = translate(
        "Matching", "The merge takes none of it back; record a deduction for what was paid twice."
    )
    return Banner(Tone.AMBER, "banknote", title, "\n".join([*map(paid_twice_words, twice), advice]))


def compared_field(name: str) -> str:
    """The label of a compared field."""
    source = _MORE_FIELDS.get(name)
    return field_name(name) if source is None else _said(source)


def compared_value(name: str, value: str) -> str:
    """A kept value as it reads; a dash for none."""
    if not value:
        return "—"
    if name in _CODES:
        return words(_CODES[name](value))
    if name in _OF_PEOPLE:
        return people.words(_OF_PEOPLE[name](value))
    if name in ("mobile", "phone"):
        return spaced(value, 4, 3)
    if name == "sheba":
        return spaced(value, 4, 4, 4, 4, 4, 4)
    return day(date.fromisoformat(value)) if name == "birth_date" else value
