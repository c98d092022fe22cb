# SPDX-License-Identifier: Apache-2.0
"""One run of the command line: parse, do, show; every error becomes a sentence and an exit code."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Mapping, Sequence
from typing import Any

from welfare_desk import assembly, logs
from welfare_desk.cli import (
    anything,
    demo,
    figures,
    files,
    headquarters,
    lists,
    months,
    office,
    papers,
    payments,
    pictures,
    proving,
    queue,
    reports,
    stock,
    users,
    visits,
)
from welfare_desk.cli.messages import DONE, REFUSED, STORAGE, USAGE, error_document, exit_code, told_of
from welfare_desk.cli.parser import Parser, UsageError, root, wanted_language
from welfare_desk.cli.terminal import Answer, Terminal
from welfare_desk.domain.errors import Cancelled, RuleError, StorageError

ROOMS = (
    demo,
    office,
    lists,
    files,
    papers,
    payments,
    visits,
    figures,
    months,
    headquarters,
    reports,
    queue,
    stock,
    users,
    anything,
    pictures,
    proving,
)
"""Modules of commands, in the order of the help page."""


def build(language: str) -> Parser:
    """The parser with every command."""
    words = Terminal(language).words
    parser, commands = root(words, assembly.wall_clock().date(), persian=language != "en")
    for room in ROOMS:
        room.add(commands)
    return parser


def run(argv: Sequence[str]) -> int:
    """Run one command; never a traceback."""
    terminal = Terminal(wanted_language(argv), "--json" in argv)
    try:
        _must_be_text(argv)
        args = build(terminal.language).parse_args(list(argv))
    except UsageError as refused:
        return _misused(terminal, refused)
    except SystemExit as left:  # --help has printed its page
        return _printed(terminal, int(left.code or 0))
    terminal.as_json = getattr(args, "as_json", False)
    try:
        return _done(terminal, args)
    except UsageError as refused:
        return _misused(terminal, refused)
    except (RuleError, StorageError, Cancelled) as error:
        _answer_with(terminal, told_of(error, getattr(args, "operation_key", "") or "", terminal.language))
        return exit_code(error)
    except KeyboardInterrupt:
        _tell(terminal, "cancelled", {})
        return REFUSED
    except BrokenPipeError:  # whoever read our output has had enough of it
        return DONE
    except Exception as error:  # noqa: BLE001  # the last line of defence: apology and report number
        _tell(terminal, "unexpected", {"report": logs.report_bug(error)})
        return STORAGE
    finally:
        logs.stop()


def _done(terminal: Terminal, args: argparse.Namespace) -> int:
    try:
        answer: Answer = args.run(terminal, args)
        terminal.show(answer)
        return DONE if answer.then is None else answer.then()
    except BrokenPipeError:
        raise
    except OSError as error:
        # A folder that may not even be looked into, or a name longer than the disk takes.
        raise StorageError("cannot_open") from error


def _printed(terminal: Terminal, code: int) -> int:
    try:
        terminal.settle()
    except BrokenPipeError:
        return code
    except StorageError as error:
        terminal.note(told_of(error, "", terminal.language)["error"]["message"])
        return exit_code(error)
    return code


def _must_be_text(argv: Sequence[str]) -> None:
    """Bytes that are no UTF-8 reach us as halves of letters, which no file and no database can hold."""
    for word in argv:
        try:
            word.encode()
        except UnicodeEncodeError:
            shown = word.encode(errors="replace").decode()
            raise UsageError(f"«{shown}»: UTF-8", "") from None


def _misused(terminal: Terminal, refused: UsageError) -> int:
    _tell(terminal, "usage", {"detail": refused.detail, "command": refused.command})
    return USAGE


def _tell(terminal: Terminal, code: str, facts: Mapping[str, object]) -> None:
    _answer_with(terminal, error_document(code, facts, terminal.language))


def _answer_with(terminal: Terminal, document: dict[str, Any]) -> None:
    """An error for programs and for people; where its document cannot be written, its sentence is told."""
    if terminal.as_json:
        with contextlib.suppress(BrokenPipeError, StorageError):
            terminal.show(Answer(document))
    terminal.note(document["error"]["message"])
