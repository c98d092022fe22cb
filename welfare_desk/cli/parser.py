# SPDX-License-Identifier: Apache-2.0
"""The parser: global options before or after the command, and refusals in the reader's language."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, NoReturn

from welfare_desk.domain.errors import RuleError
from welfare_desk.domain.text import harmless, whole_number

Words = Callable[[str, str], str]
"""Picks the Persian or the English of two texts."""

Handler = Callable[..., Any]

_REFUSALS: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (?P<what>.+)", "«{what}» لازم است"),
    (r"argument (?P<what>[^:]+): expected one argument", "پس از «{what}» یک مقدار لازم است"),
    (r"argument (?P<what>[^:]+): expected .+", "پس از «{what}» مقدار لازم است"),
    (
        r"argument (?P<what>[^:]+): invalid choice: (?P<given>.+?) \(choose from .+\)",
        "{given} برای «{what}» شناخته نیست",
    ),
    (
        r"argument (?P<what>[^:]+): invalid (?P<kind>\w+) value: (?P<given>.+)",
        "{given} برای «{what}» پذیرفته نیست",
    ),
    (r"argument (?P<what>[^:]+): not allowed with argument (?P<other>.+)", "«{what}» با «{other}» نمی‌آید"),
    (r"argument (?P<what>[^:]+): (bad_date|no_such_date)", "آنچه پس از «{what}» آمده تاریخ درستی نیست"),
    (
        r"argument (?P<what>[^:]+): bad_time",
        "ساعتی که پس از «{what}» آمده خوانده نشد؛ مانند «1404/07/30 10:30» بنویسید",
    ),
    (
        r"argument (?P<what>[^:]+): no whole number from 1 to (?P<most>\d+): (?P<given>.*)",
        "«{given}» برای «{what}» پذیرفته نیست؛ عددی از ۱ تا {most} بنویسید",
    ),
    (
        r"argument (?P<what>[^:]+): no whole number from 0 to (?P<most>\d+): (?P<given>.*)",
        "«{given}» برای «{what}» پذیرفته نیست؛ عددی از ۰ تا {most} بنویسید",
    ),
    (
        r"argument (?P<what>[^:]+): unknown copy: (?P<given>.*) \(known: (?P<known>.+)\)",
        "«{given}» برای «{what}» شناخته نیست؛ یکی یا چند تا از این‌ها را با ویرگول بنویسید: {known}",
    ),
    (r"argument (?P<what>[^:]+): (?P<given>[^ ]+)", "{given} برای «{what}» پذیرفته نیست"),
    (r"unrecognized arguments: (?P<what>.+)", "«{what}» شناخته نیست"),
    (r"ambiguous option: (?P<what>.+?) could match .+", "«{what}» چند معنا دارد"),
)


class UsageError(Exception):
    """A command that is not written correctly; ``command`` names the part whose help would tell."""

    def __init__(self, detail: str, command: str) -> None:
        super().__init__("usage")
        self.detail = detail
        self.command = command


class Parser(argparse.ArgumentParser):
    """A parser that raises instead of printing and leaving."""

    persian = True

    def error(self, message: str) -> NoReturn:
        """Raise `UsageError` with the refusal in the reader's language."""
        program, _, command = self.prog.partition(" ")
        del program
        raise UsageError(_in_persian(message) if Parser.persian else message, command)

    def _get_values(self, action: argparse.Action, arg_strings: list[str]) -> Any:
        """As argparse reads them; `--option=--`, of which it would make an empty list, has no value."""
        found = super()._get_values(action, arg_strings)
        if action.option_strings and action.nargs is None and found == []:
            self.error(f"argument {'/'.join(action.option_strings)}: expected one argument")
        return found


def _in_persian(message: str) -> str:
    for pattern, sentence in _REFUSALS:
        found = re.fullmatch(pattern, message)
        if found:
            return sentence.format(**found.groupdict())
    return message


def day(on: date) -> Callable[[str], date]:
    """The type of an option that takes a date, read as on this day."""
    from welfare_desk.cli.opening import read_day

    def read(typed: str) -> date:
        try:
            return read_day(typed, on)
        except RuleError as refused:
            raise argparse.ArgumentTypeError(refused.code) from refused

    read.__name__ = "date"
    return read


def moment(on: date) -> Callable[[str], datetime]:
    """The type of an option that takes a day, read as on this one, and its hour in Iran."""
    from welfare_desk.domain.hours import moment_of, parse_hour

    read_day = day(on)

    def read(typed: str) -> datetime:
        which, _, hour = typed.strip().replace("T", " ").rpartition(" ")
        try:
            at = parse_hour(hour)
        except RuleError as refused:
            raise argparse.ArgumentTypeError(refused.code) from refused
        return moment_of(read_day(which), at)

    read.__name__ = "time"
    return read


def count(most: int, least: int = 1) -> Callable[[str], int]:
    """The type of an option that takes a whole number from `least` to `most`."""

    def read(typed: str) -> int:
        found = whole_number(typed, most)
        if found is None or found < least:
            raise argparse.ArgumentTypeError(f"no whole number from {least} to {most}: {harmless(typed)}")
        return found

    read.__name__ = "count"
    return read


def folder(typed: str) -> str:
    """The type of an option that names a folder: an empty one would silently mean another.

    «-» stands for a stream, and no folder is one.
    """
    if typed.strip() in ("", "-") or "\0" in typed:
        raise argparse.ArgumentTypeError(f"«{harmless(typed)}»")
    return typed


def with_globals(parser: argparse.ArgumentParser, words: Words, on: date) -> None:
    """Add the options that may stand anywhere; those not given leave no trace, so neither place wins."""
    group = parser.add_argument_group(words("گزینه‌های همه‌جا", "options of every command"))
    quiet: dict[str, Any] = {"default": argparse.SUPPRESS}
    group.add_argument(
        "--office", type=folder, metavar="DIR", help=words("پوشهٔ اداره", "the office's folder"), **quiet
    )
    group.add_argument(
        "--as", dest="as_user", metavar="USER", help=words("نام کاربری", "whose account signs in"), **quiet
    )
    group.add_argument(
        "--lang", choices=("fa", "en"), help=words("زبان پیام‌ها", "language of messages"), **quiet
    )
    group.add_argument(
        "--json", dest="as_json", action="store_true",
        help=words("یک سند JSON در خروجی", "one JSON document on standard output"), **quiet,
    )  # fmt: skip
    group.add_argument(
        "--key",
        dest="operation_key",
        metavar="KEY",
        help=words("کلید عملیات", "operation key of a change"),
        **quiet,
    )
    group.add_argument(
        "--today", metavar="DATE", type=day(on), help=words("تاریخ امروز", "the day to take as today"),
        **quiet,
    )  # fmt: skip


class Commands:
    """A level of commands: each leaf has the global options, a help line and what runs it."""

    def __init__(self, actions: Any, words: Words, on: date) -> None:
        self._actions = actions
        self.words = words
        self.on = on

    def leaf(self, name: str, fa: str, en: str, run: Handler) -> argparse.ArgumentParser:
        """A command; the caller adds its own arguments."""
        parser: argparse.ArgumentParser = self._actions.add_parser(
            name, help=self.words(fa, en), description=self.words(fa, en), allow_abbrev=False
        )
        with_globals(parser, self.words, self.on)
        parser.set_defaults(run=run)
        return parser

    def branch(self, name: str, fa: str, en: str) -> Commands:
        """A word that is followed by another."""
        parser = self._actions.add_parser(
            name, help=self.words(fa, en), description=self.words(fa, en), allow_abbrev=False
        )
        with_globals(parser, self.words, self.on)
        return Commands(_children(parser, self.words), self.words, self.on)


def _children(parser: argparse.ArgumentParser, words: Words) -> Any:
    return parser.add_subparsers(metavar="COMMAND", title=words("دستورها", "commands"), required=True)


def root(words: Words, on: date, *, persian: bool) -> tuple[Parser, Commands]:
    """The parser of the program and its first level of commands."""
    Parser.persian = persian
    parser = Parser(
        prog="welfare-desk",
        description=words(
            "میز بهزیستی: بدون دستور پنجره باز می‌شود.", "Welfare Desk; without a command the window opens."
        ),
        allow_abbrev=False,
    )
    with_globals(parser, words, on)
    return parser, Commands(_children(parser, words), words, on)


def wanted_language(argv: Sequence[str]) -> str:
    """The language asked for, found before parsing so that even a refusal is in it."""
    for place, word in enumerate(argv):
        if word == "--lang" and place + 1 < len(argv):
            return "en" if argv[place + 1] == "en" else "fa"
        if word.startswith("--lang="):
            return "en" if word == "--lang=en" else "fa"
    return "fa"
