# SPDX-License-Identifier: Apache-2.0
"""What became of a paper, in words and colours."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.kit.words import day, inline
from welfare_desk.desktop.theme.look import look
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.domain.summary.paper_register import PaperState, Voiding
from welfare_desk.domain.text import isolate
from welfare_desk.sentences.paper_fates import fate_in_words
from welfare_desk.services.verifying import Became, Register, Verified

_TONES = {
    PaperState.ISSUED: Tone.GREEN,
    PaperState.VOID: Tone.RED,
    PaperState.REPLACED: Tone.AMBER,
}


def state_words(state: PaperState) -> str:
    """The state of a number in a word or two."""
    translate = QCoreApplication.translate
    known = {
        PaperState.ISSUED: translate("PaperWords", "issued"),
        PaperState.VOID: translate("PaperWords", "void"),
        PaperState.REPLACED: translate("PaperWords", "replaced"),
    }
    return known[state]


def state_tone(state: PaperState) -> Tone:
    """Its colour."""
    return _TONES[state]


def void_words(void: Voiding) -> str:
    """Why a paper is void, when and by whom."""
    told = QCoreApplication.translate("PaperWords", "{why} ({by}, {date})")
    return told.format(why=inline(void.reason), by=inline(void.by), date=isolate(day(void.at.date())))


def code_words(found: Verified) -> tuple[str, Tone, str]:
    """What the square code proves: the sentence, its tone and icon."""
    translate = QCoreApplication.translate
    known = {
        "genuine": (
            translate("PaperWords", "The code is genuine: this office has signed it."),
            Tone.GREEN,
            "shield-check",
        ),
        "forged": (
            translate("PaperWords", "The code is forged: its signature is not this office's."),
            Tone.RED,
            "shield-alert",
        ),
        "known_office": (
            translate("PaperWords", "Signature whole, office known: the province vouches for its key."),
            Tone.GREEN,
            "shield-check",
        ),
        "revoked_office": (
            translate(
                "PaperWords",
                "Signature whole, but the certificate of this office is revoked; telephone it before you "
                "rely on the paper.",
            ),
            Tone.AMBER,
            "shield-alert",
        ),
        "sound_unknown_office": (
            translate(
                "PaperWords",
                "Signature whole, office unknown: nobody this office trusts vouches for its key. Telephone "
                "the office that the paper names.",
            ),
            Tone.AMBER,
            "building-2",
        ),
        "unknown_office": (
            translate("PaperWords", "The code is of another office, whose key is not known here."),
            Tone.AMBER,
            "building-2",
        ),
        "control_code": (
            translate(
                "PaperWords",
                "This control code is of a paper of this office. Compare what the sheet says with this.",
            ),
            Tone.BLUE,
            "keyboard",
        ),
        "typed": (
            translate(
                "PaperWords", "A number was typed. It finds the paper and proves nothing; scan the code."
            ),
            Tone.BLUE,
            "keyboard",
        ),
    }
    return known[found.state]


def register_words(found: Verified) -> tuple[str, Tone, str]:
    """What the register says of the number: the sentence, its tone and icon."""
    translate = QCoreApplication.translate
    if found.state == "genuine" and not found.matches and found.register in _HELD:
        said = translate("PaperWords", "The register holds another paper under this number.")
        return said, Tone.RED, "triangle-alert"
    known = {
        Register.ISSUED: (translate("PaperWords", "It is in force."), Tone.GREEN, "circle-check"),
        Register.VOID: (translate("PaperWords", "It is void."), Tone.RED, "ban"),
        Register.REPLACED: (
            translate("PaperWords", "It is void; another paper stands in its place."),
            Tone.AMBER,
            "repeat",
        ),
        Register.LEFT_OUT: (
            translate("PaperWords", "This number was left out, when an older copy was put back."),
            Tone.AMBER,
            "circle-minus",
        ),
        Register.MISSING: (
            translate("PaperWords", "The register lacks this number, though others after it were issued."),
            Tone.RED,
            "triangle-alert",
        ),
        Register.NEVER_ISSUED: (
            translate("PaperWords", "This number was never issued: its series has not come so far."),
            Tone.RED,
            "circle-x",
        ),
        Register.OTHER_OFFICE: (
            translate("PaperWords", "Ask the office that issued it what became of it."),
            Tone.GREY,
            "info",
        ),
    }
    return known[found.register]


_HELD = frozenset({Register.ISSUED, Register.VOID, Register.REPLACED})


def became_words(became: Became) -> str:
    """What became of it in its room, in the words of its code."""
    return fate_in_words(became.code, {**became.facts, "by": became.by, "date": became.on}, look().language)
