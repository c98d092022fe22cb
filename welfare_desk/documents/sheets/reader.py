# SPDX-License-Identifier: Apache-2.0
"""Reads a workbook through a child process that may run out of memory, crash or hang without harm to us."""

from __future__ import annotations

import stat
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from welfare_desk.documents.sheets.frames import Say
from welfare_desk.documents.sheets.limits import CHILD_SECONDS, CHILD_SECONDS_PER_MIB, MIB
from welfare_desk.documents.sheets.process import Child, ChildDiedError, child_command
from welfare_desk.documents.sheets.workbook import Cell, MergedArea, Row, Sheet, Workbook
from welfare_desk.domain.errors import Cancelled, RuleError, StorageError

Progress = Callable[[int, int], None]
"""Told (done, total) a few times a second; may raise ``Cancelled``."""

_KEEP_BELOW = 4 * MIB
"""A child that has read a larger file is not kept: memory once cut up seldom grows whole again."""
_SHARED_TEXTS = 50_000


def read_workbook(
    path: Path | str, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> Workbook:
    """Reads every worksheet; ``RuleError`` for a file refused, ``StorageError`` for one not to be opened."""
    with SheetReader() as reader:
        return reader.read(path, progress, cancelled)


class SheetReader:
    """A reading child that serves file after file and is replaced when it dies; for one thread at a time."""

    def __init__(self, command: Sequence[str] | None = None, seconds: float = CHILD_SECONDS) -> None:
        self._command = list(command) if command is not None else child_command()
        self._seconds = seconds
        self._child: Child | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The serving child's process number, None while there is none."""
        return self._child.pid if self._child is not None else None

    def close(self) -> None:
        """Ends the child; the next file starts another."""
        if self._child is not None:
            self._child.kill()
            self._child = None

    def read(
        self,
        path: Path | str,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Workbook:
        """Reads every worksheet of a file; a child left in the middle of something is ended."""
        path = Path(path)
        size = _size(path)
        watch = _Watch(self._seconds + CHILD_SECONDS_PER_MIB * size / MIB, progress, cancelled)
        settled = False
        try:
            answer = self._answer(path, watch)
            settled = size < _KEEP_BELOW
        except ChildDiedError:
            raise RuleError("workbook_too_heavy") from None
        finally:
            if not settled:
                self.close()
        if isinstance(answer, Workbook):
            return answer
        raise answer

    def _answer(self, path: Path, watch: _Watch) -> Workbook | RuleError | StorageError:
        used = self._child is not None
        try:
            return self._asked(path, watch)
        except ChildDiedError:
            if not used:
                raise
            # It may have died of the files before this one: one more try with a fresh child.
            self.close()
            return self._asked(path, watch)

    def _asked(self, path: Path, watch: _Watch) -> Workbook | RuleError | StorageError:
        if self._child is None:
            self._child = self._started(watch)
        self._child.ask({"path": str(path.absolute())})
        return _collected(self._child, watch)

    def _started(self, watch: _Watch) -> Child:
        try:
            child = Child(self._command)
        except OSError as error:
            raise StorageError("sheet_reader_missing", errno=error.errno) from error
        try:
            ready = child.next_frame(watch.look)[0] == Say.READY
        except ChildDiedError:
            ready = False
        except BaseException:
            child.kill()
            raise
        if not ready:
            child.kill()
            raise StorageError("sheet_reader_missing")
        return child


class _Watch:
    """The clock, the progress and the cancel button of one reading."""

    def __init__(
        self, seconds: float, progress: Progress | None, cancelled: Callable[[], bool] | None
    ) -> None:
        self._seconds = seconds
        self._until = time.monotonic() + seconds
        self._progress = progress
        self._cancelled = cancelled

    def look(self) -> None:
        """Raises when the time is up or the clerk has given up."""
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        if time.monotonic() > self._until:
            raise RuleError("workbook_too_slow", limit=round(self._seconds))

    def step(self, done: int, total: int) -> None:
        """Hands progress on."""
        if self._progress is not None:
            self._progress(done, total)


def _size(path: Path) -> int:
    """Bytes of a plain file; anything else, such as a folder or a pipe, is no workbook."""
    try:
        state = path.stat()
    except OSError as error:
        raise StorageError("file_unreadable", errno=error.errno) from error
    except ValueError as error:  # a name that no disk can hold
        raise StorageError("file_unreadable", errno=None) from error
    if not stat.S_ISREG(state.st_mode):
        raise RuleError("not_a_workbook")
    return state.st_size


def _collected(child: Child, watch: _Watch) -> Workbook | RuleError | StorageError:
    """The child's whole answer to one request."""
    sheets: list[Sheet] = []
    texts: dict[str, str] = {}
    while True:
        say, *facts = child.next_frame(watch.look)
        match say:
            case Say.STEP:
                watch.step(*facts)
            case Say.SHEET:
                title, visibility, merged = facts
                sheets.append(Sheet(title, visibility, [], {}, tuple(MergedArea(*area) for area in merged)))
            case Say.ROWS:
                rows, dates, moments = facts
                sheets[-1].rows.extend(_rows(rows, dates, moments, texts))
            case Say.UNREADABLE:
                sheets[-1].unreadable.update({(row, column): why for row, column, why in facts[0]})
            case Say.DONE:
                return Workbook(tuple(sheets), *facts)
            case Say.REFUSED:
                return RuleError(facts[0], **facts[1])
            case Say.TROUBLE:
                return StorageError(facts[0], **facts[1])
            case _:
                raise ChildDiedError


def _rows(
    rows: list[tuple[int, list[Cell]]],
    dates: list[tuple[int, int]],
    moments: list[tuple[int, int]],
    texts: dict[str, str],
) -> Iterator[Row]:
    """Rows as sent, with dates made of their ISO texts, and equal texts kept once."""
    for index, column in dates:
        rows[index][1][column] = date.fromisoformat(str(rows[index][1][column]))
    for index, column in moments:
        rows[index][1][column] = datetime.fromisoformat(str(rows[index][1][column]))
    if len(texts) > _SHARED_TEXTS:
        texts.clear()  # names of towns come back at once, file numbers would fill it for nothing
    once = texts.setdefault
    for number, cells in rows:
        yield Row(number, tuple([once(cell, cell) if isinstance(cell, str) else cell for cell in cells]))
