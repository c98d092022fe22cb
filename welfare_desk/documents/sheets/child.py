# SPDX-License-Identifier: Apache-2.0
"""The reading child: guard, then calamine, in a process that may die without harm.

Started as ``python -m welfare_desk.documents.sheets.child``; a frozen program starts itself with
``process.FROZEN_ARGUMENT``, and its entry point hands over to ``main`` before anything else. It takes one
JSON line per file on standard input and answers in frames on standard output until its input ends.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from welfare_desk.documents.sheets import cage, frames
from welfare_desk.documents.sheets.cells import batches
from welfare_desk.documents.sheets.frames import Say
from welfare_desk.documents.sheets.guard import Inspection, inspect
from welfare_desk.documents.sheets.limits import CHILD_MEMORY
from welfare_desk.documents.sheets.package import damaged
from welfare_desk.domain.errors import RuleError

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_VISIBILITY = {"Visible": "visible", "Hidden": "hidden", "VeryHidden": "very_hidden"}


def main() -> int:
    """Serves files until standard input ends; returns the exit code."""
    # Loaded before the walls go up, so that a lack of memory is the file's and not the library's.
    import python_calamine  # noqa: F401

    if sys.platform == "win32":
        import msvcrt

        for stream in (0, 1):
            msvcrt.setmode(stream, os.O_BINARY)
    requests = os.fdopen(0, "rb", closefd=False)
    answers = os.fdopen(1, "wb", closefd=False)
    cage.enter(CHILD_MEMORY)
    serve(requests, answers)
    return 0


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answers each line of requests; whatever a file does to the reader becomes a coded refusal."""
    frames.send(answers, [Say.READY])
    for line in requests:
        frames.send(answers, _answer(json.loads(line)["path"], answers))


def _answer(path: str, answers: BinaryIO) -> frames.Frame:
    try:
        return _read(path, answers)
    except RuleError as error:
        return [Say.REFUSED, error.code, error.facts]
    except MemoryError:
        return [Say.REFUSED, "workbook_too_heavy", {}]
    except OSError as error:
        return [Say.TROUBLE, "file_unreadable", {"errno": error.errno}]
    except BaseException as error:
        # A panic inside calamine is no Exception and known by its name alone.
        if type(error).__name__ != "PanicException":
            raise
        return [Say.REFUSED, "damaged_workbook", {"why": "reader", "part": ""}]


def _read(path: str, answers: BinaryIO) -> frames.Frame:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    def step(done: int, total: int) -> None:
        frames.send(answers, [Say.STEP, done, 2 * total])

    before = _identity(path)
    with Path(path).open("rb") as file:
        inspection = inspect(file, step)
    try:
        with CalamineWorkbook.from_path(path) as book:
            _send_sheets(book, inspection, answers)
    except PasswordError as error:
        raise RuleError("encrypted", part="") from error
    except CalamineError as error:
        raise damaged("reader") from error
    if _identity(path) != before:
        raise RuleError("file_changed")
    return [Say.DONE, inspection.sha256, inspection.size]


def _identity(path: str) -> tuple[int, int, int]:
    state = Path(path).stat()
    return state.st_ino, state.st_size, state.st_mtime_ns


def _send_sheets(book: CalamineWorkbook, inspection: Inspection, answers: BinaryIO) -> None:
    from python_calamine import SheetTypeEnum

    facts = {sheet.title: sheet for sheet in inspection.sheets}
    total = max(1, sum(sheet.cells for sheet in inspection.sheets))
    before = 0
    for index, listed in enumerate(book.sheets_metadata):
        if listed.typ != SheetTypeEnum.WorkSheet:
            continue
        if listed.name not in facts:
            # calamine sees a sheet where the guard saw none: the two disagree about the file.
            raise damaged("sheet", listed.name)
        unreadable = facts[listed.name].unreadable
        sheet = book.get_sheet_by_index(index)
        visibility = _VISIBILITY[str(listed.visible).rpartition(".")[2]]
        merged = [[top + 1, left, bottom + 1, right] for (top, left), (bottom, right) in _merged(sheet)]
        frames.send(answers, [Say.SHEET, listed.name, visibility, merged])
        for batch in batches(sheet, unreadable):
            frames.send(answers, [Say.ROWS, batch.rows, batch.dates, batch.moments])
            done = min(total, before + batch.cells)
            frames.send(answers, [Say.STEP, total + done, 2 * total])
        before += facts[listed.name].cells
        frames.send(answers, [Say.UNREADABLE, [[*place, why] for place, why in unreadable.items()]])


def _merged(sheet: CalamineSheet) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    return sheet.merged_cell_ranges or []


if __name__ == "__main__":
    sys.exit(main())
