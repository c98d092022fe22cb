# SPDX-License-Identifier: Apache-2.0
"""What a command gives back and how it reaches the reader: JSON for programs, lines for people."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO

from welfare_desk.domain.errors import RuleError, StorageError
from welfare_desk.domain.text import harmless, persian_digits
from welfare_desk.outside import must_take, write


@dataclass(frozen=True)
class Answer:
    """The document of ``--json``, and the same for somebody who reads it."""

    document: Mapping[str, Any]
    lines: Sequence[str] = ()
    then: Callable[[], int] | None = None
    """What comes once the answer is on the screen, such as a window; its exit code counts."""


@dataclass
class Terminal:
    """Where a command writes: results to standard output, everything else to standard error."""

    language: str = "fa"
    as_json: bool = False
    taken: bool = False
    """True once a file named ``-`` went to standard output: the answer then goes to standard error."""
    _told: float = field(default=0.0)

    def words(self, fa: str, en: str) -> str:
        """One of two texts, by the reader's language."""
        return en if self.language == "en" else fa

    def count(self, number: int) -> str:
        """A number within a sentence, in the digits of the reader's language."""
        return self.words(persian_digits(str(number)), str(number))

    def place(self, typed: object) -> str:
        """A path as a line of the answer tells it: whole, without what breaks the line or turns it."""
        return harmless(str(typed), len(str(typed)))

    def note(self, text: str) -> None:
        """A line beside the result."""
        with contextlib.suppress(OSError, StorageError), _to(sys.stderr) as stream:
            print(text, file=stream)

    def tell_rest(self, asked: int, shown: int, total: int) -> None:
        """Say that fewer rows came than were asked for, and how many more there are."""
        if shown < min(asked, total):
            rest = total - shown
            self.note(
                self.words(
                    f"{shown} ردیف نشان داده شد و {rest} ردیف دیگر هست؛ جست‌وجو را تنگ‌تر کنید.",
                    f"{shown} rows are shown and {rest} more are left out; narrow the search.",
                )
            )

    def show(self, answer: Answer) -> None:
        """The result itself; StorageError `answer_unwritten` where nothing takes it."""
        as_json = [json.dumps(answer.document, ensure_ascii=False, indent=None)] if self.as_json else []
        with _to(sys.stderr if self.taken else sys.stdout) as stream:
            for line in as_json or answer.lines:
                print(line, file=stream)

    def settle(self) -> None:
        """Bring out what was written past us, such as a page of help; as `show` refuses."""
        with _to(sys.stdout):
            pass

    def progress(self, done: int, total: int) -> bool:
        """Shows how far a long command is, twice a second and only to people."""
        now = time.monotonic()
        watched = sys.stderr is not None and sys.stderr.isatty()
        if not self.as_json and total and watched and now - self._told > 0.5:
            self._told = now
            end = "\n" if done >= total else ""
            with contextlib.suppress(OSError, StorageError), _to(sys.stderr) as stream:
                print(f"\r{100 * done // total:3d}%", end=end, file=stream)
        return True

    def write_file(self, name: str, content: bytes, office: Path) -> None:
        """Write a file as a whole; ``-`` is standard output. Refused as by `show`, `outside.file_place`."""
        if name == "-":
            self.taken = True
            with _to(sys.stdout) as stream:
                stream.buffer.write(content)
            return
        write(name, content, office)

    def must_take(self, name: str, office: Path) -> None:
        """Ask before the work whether a file could be written; refused as `write_file` refuses.

        StorageError `no_output` where standard output was closed before we began.
        """
        if name != "-":
            must_take(name, office)
        elif sys.stdout is None:
            raise StorageError("no_output")

    def read_json(self, name: str) -> Any:
        """A JSON document from a file; ``-`` is standard input.

        RuleError ``bad_facts_file``, or ``repeated_fact`` for a name that an object has twice.
        """
        try:
            text = sys.stdin.read() if name == "-" else Path(name).read_text("utf-8-sig")
            return json.loads(text, object_pairs_hook=_once)
        except OSError as error:
            raise StorageError("file_unreadable", errno=error.errno) from error
        except (ValueError, RecursionError) as error:  # brackets in brackets by the thousand
            raise RuleError("bad_facts_file") from error


@contextlib.contextmanager
def _to(stream: TextIO | None) -> Iterator[TextIO]:
    """A stream to write to, brought out at the end. StorageError `answer_unwritten` where it takes nothing.

    BrokenPipeError leaves as it is: whoever read our output has stopped.
    """
    if stream is None:  # closed before we began
        raise StorageError("answer_unwritten")
    try:
        yield stream
        stream.flush()
    except OSError as error:
        _give_up(stream)
        if isinstance(error, BrokenPipeError):
            raise
        raise StorageError("answer_unwritten", errno=error.errno) from error


def _give_up(stream: TextIO) -> None:
    """Let what waits in the stream go nowhere; Python would complain once more while it closes it."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The object of these pairs; which of two values under one name counts must not depend on the reader."""
    made = dict(pairs)
    if len(made) < len(pairs):
        counted = Counter(name for name, _ in pairs)
        raise RuleError("repeated_fact", fields=[name for name, times in counted.items() if times > 1])
    return made


def columns(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows as lines with their columns under each other."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)] if rows else []
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
