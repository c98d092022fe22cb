# SPDX-License-Identifier: Apache-2.0
"""Sentences of the command line: wrong usage, and trouble that only it can have."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "usage": Sentence(
        "دستور درست نوشته نشده است: {detail}. راهنما را ببینید: welfare-desk {command} --help",
        "The command is not written correctly: {detail}. See the help: welfare-desk {command} --help",
    ),
    "unexpected": Sentence(
        "خطایی از خود برنامه پیش آمد و کار انجام نشد؛ پوزش می‌خواهیم. "
        "شمارهٔ گزارش {report} را به پشتیبان برنامه بگویید.",
        "An error of the program itself stopped the work; we are sorry. "
        "Tell the report number {report} to whoever supports the program.",
    ),
    "password_needed": Sentence(
        "گذرواژه لازم است: آن را در متغیر WELFARE_DESK_PASSWORD بگذارید یا در پایانه بنویسید.",
        "A password is needed: put it into the variable WELFARE_DESK_PASSWORD or type it at a terminal.",
    ),
    "bad_facts_file": Sentence(
        "فایل دانسته‌ها خوانده نشد؛ یک سند JSON با قالب UTF-8 بدهید.",
        "The file of facts cannot be read; give one JSON document in UTF-8.",
    ),
}
