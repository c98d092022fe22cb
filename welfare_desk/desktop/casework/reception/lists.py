# SPDX-License-Identifier: Apache-2.0
"""The lists of the reception desk: their tabs, columns and keys, and what they say while they are empty."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from welfare_desk.desktop.frame.page import Key
from welfare_desk.desktop.kit.columns import CellLook, Column
from welfare_desk.desktop.kit.states import EmptyState
from welfare_desk.desktop.kit.tabs import Tab
from welfare_desk.desktop.kit.words import day, number
from welfare_desk.desktop.theme.tokens import Tone
from welfare_desk.desktop.wording import codes
from welfare_desk.desktop.wording.fields import field_name
from welfare_desk.desktop.wording.life import tone, words
from welfare_desk.domain.access import Permission
from welfare_desk.domain.casework.desk_order import ReceptionSort
from welfare_desk.domain.casework.reception import OPEN, ReceptionRow, ReceptionState
from welfare_desk.services.casework.reception import DeskCounts

RECEPTIONS, REQUESTS, TRANSFERS = "receptions", "requests", "transfers"
LISTS = (RECEPTIONS, REQUESTS, TRANSFERS)

UNDECIDED, ALL = "undecided", "all"
STATES: dict[str, tuple[ReceptionState, ...]] = {
    UNDECIDED: tuple(sorted(OPEN)),
    **{state.value: (state,) for state in ReceptionState},
    ALL: (),
}
"""The states behind each tab; none shows everything."""


def list_tabs(counts: DeskCounts) -> tuple[Tab, ...]:
    """The three lists, each with what waits in it."""
    translate = QCoreApplication.translate
    waiting = sum(counts.by_state.get(state, 0) for state in OPEN)
    return (
        Tab(RECEPTIONS, translate("Reception", "Requests at the desk"), _shown(waiting), Tone.BLUE),
        Tab(REQUESTS, translate("Reception", "Open requests"), _shown(counts.open_requests), Tone.AMBER),
        Tab(
            TRANSFERS,
            translate("Reception", "Unanswered moves"),
            _shown(counts.unanswered_transfers),
            Tone.RED if counts.overdue_transfers else Tone.BLUE,
        ),
    )


def state_tabs(by_state: dict[str, int]) -> tuple[Tab, ...]:
    """Undecided ones first, then each state, then all."""
    translate = QCoreApplication.translate
    waiting = sum(by_state.get(state, 0) for state in OPEN)
    each = (Tab(state, words(state), _shown(by_state.get(state, 0)), tone(state)) for state in ReceptionState)
    return (
        Tab(UNDECIDED, translate("Reception", "Undecided"), _shown(waiting), Tone.BLUE),
        *each,
        Tab(ALL, translate("Reception", "All"), _shown(sum(by_state.values()))),
    )


def _shown(count: int) -> str:
    return number(count) if count else ""


def reception_columns() -> list[Column]:
    """Columns of the requests at the desk."""
    return [
        Column(
            "name",
            QCoreApplication.translate("Reception", "Name"),
            _name,
            CellLook.STRONG,
            width=170,
            stretch=2,
            least=120,
            sort=ReceptionSort.NAME,
        ),
        Column("identifier", field_name("national_id"), _identifier, CellLook.DIGITS, width=108),
        Column(
            "received",
            field_name("received_on"),
            _received,
            CellLook.DIGITS,
            width=116,
            sort=ReceptionSort.DAY,
        ),
        Column("domain", field_name("domain"), _domain, width=116, drop=3),
        Column(
            "state",
            field_name("state"),
            _state,
            CellLook.CHIP,
            width=126,
            tone=_tone,
            sort=ReceptionSort.STATE,
        ),
        Column(
            "whom", QCoreApplication.translate("Reception", "With"), lambda r: r.whom, width=110, stretch=1
        ),
        Column("wish", field_name("wish"), lambda r: r.wish, width=150, stretch=2, drop=1),
        Column(
            "neighbourhood",
            field_name("neighbourhood"),
            _place,
            width=100,
            drop=4,
            hidden=True,
            sort=ReceptionSort.NEIGHBOURHOOD,
        ),
        Column(
            "file_no", field_name("file_no"), lambda r: r.file_no or "—", CellLook.CODE, width=100, drop=2
        ),
    ]


def _name(row: ReceptionRow) -> str:
    return row.name


def _identifier(row: ReceptionRow) -> str:
    return row.identifier or "—"


def _received(row: ReceptionRow) -> str:
    return day(row.received_on)


def _domain(row: ReceptionRow) -> str:
    return codes.words(row.domain) or "—"


def _state(row: ReceptionRow) -> str:
    return words(row.state)


def _tone(row: ReceptionRow) -> Tone:
    return tone(row.state)


def _place(row: ReceptionRow) -> str:
    return row.neighbourhood


def empties() -> dict[str, EmptyState]:
    """What each list says while it is empty."""
    translate = QCoreApplication.translate
    return {
        RECEPTIONS: EmptyState(
            "inbox",
            translate("ReceptionPage", "Nobody is here"),
            translate(
                "ReceptionPage", "Record who comes to the desk; who they are is looked up while you type."
            ),
            key="Ctrl+N",
        ),
        REQUESTS: EmptyState(
            "inbox",
            translate("ReceptionPage", "No request waits for an answer"),
            translate("ReceptionPage", "Record a request on its file, in the part «Requests»."),
        ),
        TRANSFERS: EmptyState(
            "circle-check",
            translate("ReceptionPage", "No office owes an answer"),
            translate(
                "ReceptionPage",
                "Ask the office of origin from a file; the question stands here until it is answered, "
                "a late one in red.",
            ),
        ),
    }


def keys_of(shown: str) -> list[Key]:
    """The keys that the foot of the window names beside a list."""
    translate, edits = QCoreApplication.translate, Permission.EDIT_FILES
    if shown == RECEPTIONS:
        acts = [
            Key("Enter", translate("ReceptionPage", "decide"), edits),
            Key("F4", translate("ReceptionPage", "edit")),
            Key("Shift+F6", translate("ReceptionPage", "take back the last step"), edits),
        ]
    else:
        acts = [
            Key("Enter", translate("ReceptionPage", "answer"), edits),
            Key("Ctrl+O", translate("ReceptionPage", "open file")),
        ]
    somebody = Key("Ctrl+N", translate("ReceptionPage", "somebody comes"))
    return [*acts, somebody, Key("Ctrl+Tab", translate("ReceptionPage", "next list"))]
