# SPDX-License-Identifier: Apache-2.0
"""Commands of the office as a whole: make it, copy it, go back to a copy, check it."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from welfare_desk import assembly
from welfare_desk.cli import enrolling
from welfare_desk.cli.opening import (
    clock,
    office_dir,
    operation_key,
    password,
    prompt,
    remember,
    signed_in,
    start_log,
    today,
)
from welfare_desk.cli.parser import Commands, UsageError
from welfare_desk.cli.terminal import Answer, Terminal
from welfare_desk.domain.calendar import IRAN, JalaliMonth, format_date
from welfare_desk.domain.text import persian_digits


def add(commands: Commands) -> None:
    """Declare `office create`, `backup`, `restore` and `check`."""
    offices = commands.branch("office", "ساختن اداره", "make an office")
    create = offices.leaf("create", "یک ادارهٔ تازه و خالی", "a new empty office", _create)
    words = commands.words
    create.add_argument("--county", required=True, metavar="C", help=words("شهرستان", "county"))
    create.add_argument("--province", required=True, metavar="P", help=words("استان", "province"))
    create.add_argument("--admin", required=True, metavar="NAME", help=words("نخستین کاربر", "first account"))
    create.add_argument(
        "--recovery",
        metavar="PDF",
        help=words("برگهٔ کلید بازیابی در این فایل", "the recovery sheet, as a PDF"),
    )
    enrolling.add(offices)
    backup = commands.leaf("backup", "پشتیبان وارسی‌شده", "a verified copy", _backup)
    backup.add_argument("--to", metavar="DIR", help=words("پوشهٔ مقصد", "folder to write to"))
    restore = commands.leaf("restore", "بازگشت به یک پشتیبان", "go back to a copy", _restore)
    restore.add_argument("file", metavar="FILE", help=words("فایل پشتیبان", "the backup"))
    restore.add_argument(
        "--dry-run", action="store_true", help=words("فقط بگو چه از دست می‌رود", "only say what would be lost")
    )
    commands.leaf("check", "وارسی همهٔ قاعده‌های داده", "check every invariant of the data", _check)


def _create(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.recovery_sheet import recovery_sheet
    from welfare_desk.services.signin import NewOffice

    directory = office_dir(args)
    if args.recovery is not None:
        if args.recovery == "-":
            raise UsageError(
                terminal.words("کلید بازیابی به «-» نوشته نمی‌شود", "no key to «-»"), "office create"
            )
        terminal.must_take(
            args.recovery, directory
        )  # an office whose key was never printed cannot be made twice
    assembly.load_use_cases()
    new = NewOffice(args.county, args.province, args.admin, password(terminal, prompt(terminal)))
    made = assembly.create_office(directory, new, clock=clock(args))
    try:
        start_log(directory)
        if args.recovery is not None:
            sheet = recovery_sheet(made.session, made.recovery, today(args))
            terminal.write_file(args.recovery, sheet, directory)
        else:
            terminal.note(
                terminal.words(
                    "کلید بازیابی چاپ نشد؛ بی آن، با گم‌شدن گذرواژه‌ها داده‌ها باز نمی‌شود.",
                    "No recovery key was printed; without it, lost passwords mean lost data.",
                )
            )
    finally:
        made.session.close()
    remember(directory)
    document = {"office": str(directory), "recovery": args.recovery, "user": new.admin}
    return Answer(document, [terminal.words(f"اداره ساخته شد: {directory}", f"Office made: {directory}")])


def _backup(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.facts import to_json
    from welfare_desk.services.upkeep import MakeBackup, make_backup

    with signed_in(terminal, args) as session:
        # An empty name is refused by name: nobody means the folder where the command happens to stand.
        to = str(Path(args.to).absolute()) if args.to else args.to
        made = session.do(make_backup, MakeBackup(to), operation_key(args), terminal.progress)
    copy = terminal.place(made.file)
    told = terminal.words(f"پشتیبان وارسی‌شده: {copy}", f"Verified copy: {copy}")
    return Answer(to_json(made), [told])


def _restore(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.facts import to_json
    from welfare_desk.services.restoring import Credentials

    directory, file = office_dir(args), Path(args.file)
    start_log(directory)
    user: str | None = getattr(args, "as_user", None)
    who = Credentials(user, password(terminal, prompt(terminal)))
    loss = assembly.preview_restore(directory, file, who, clock=clock(args))
    count = terminal.count
    made = _moment(terminal, loss.made_at)
    lost = terminal.words(
        f"از دست می‌رود: {count(loss.operations)} عملیات و {count(loss.papers)} برگه پس از {made}",
        f"Lost: {loss.operations} operations and {loss.papers} papers after {made}",
    )
    if not loss.known:
        lost = terminal.words(
            "ادارهٔ کنونی خوانده نمی‌شود؛ آنچه از دست می‌رود دانسته نیست.",
            "The present office cannot be read, so nobody can say what would be lost.",
        )
    if loss.documents_missing:
        terminal.note(
            terminal.words(
                f"{count(loss.documents_missing)} سند نه در پوشهٔ اداره است و نه کنار پشتیبان "
                "(پوشهٔ backup-attachments).",
                f"{loss.documents_missing} documents lie neither in the office's folder nor beside the copy "
                "(folder backup-attachments).",
            )
        )
    if loss.months_sent:
        terminal.note(_chain_breaks(terminal, [JalaliMonth.parse(month) for month in loss.months_sent]))
    if args.dry_run:
        return Answer({"restored": None, "loss": to_json(loss)}, [lost])
    terminal.note(lost)
    done = assembly.restore_office(directory, file, who, operation_key(args), clock=clock(args))
    document = {"restored": str(directory), **to_json(done)}
    told = terminal.place(file)
    return Answer(document, [terminal.words(f"بازگشت انجام شد: {told}", f"Gone back to {told}")])


def _moment(terminal: Terminal, written: str) -> str:
    """A kept moment as people tell it, in Iran: «۱۴۰۴/۰۹/۰۹ ساعت ۱۲:۰۰»."""
    local = datetime.fromisoformat(written).astimezone(IRAN)
    day, hour = format_date(local.date()), f"{local:%H:%M}"
    return terminal.words(persian_digits(f"{day} ساعت {hour}"), f"{day} {hour}")


def _chain_breaks(terminal: Terminal, months: list[JalaliMonth]) -> str:
    """What going back before bundles that headquarters may have means, and what is done about it."""
    fa, en = "، ".join(one.title() for one in months), ", ".join(str(one) for one in months)
    return terminal.words(
        f"بستهٔ این ماه‌ها برای ستاد پس از این پشتیبان ساخته شده است و با آن از دست می‌رود: {fa}. دنبالهٔ"
        " بسته‌های این اداره نزد ستاد می‌شکند: به پشتیبان تازه‌تری برگردید یا، اگر نیست، از ستاد بخواهید"
        " دنبالهٔ تازه‌ای آغاز کند.",
        f"Bundles for headquarters of these months were made after this copy and go with it: {en}. The chain"
        " of this office at headquarters breaks: go back to a newer copy or, without one, ask headquarters to"
        " begin a new chain.",
    )


def _check(terminal: Terminal, args: argparse.Namespace) -> Answer:
    from welfare_desk.services.facts import to_json
    from welfare_desk.services.upkeep import CheckOffice, check_office

    with signed_in(terminal, args) as session:
        report = session.ask(check_office, CheckOffice())
    if report.ok:
        lines = [terminal.words("همه چیز درست است.", "All is well.")]
    else:
        head = terminal.words(
            f"{terminal.count(len(report.findings))} نادرستی پیدا شد:", f"{len(report.findings)} findings:"
        )
        lines = [head, *(f"  {finding.code}  {to_json(finding.facts)}" for finding in report.findings)]
    return Answer(to_json(report), lines)
