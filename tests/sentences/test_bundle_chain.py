# SPDX-License-Identifier: Apache-2.0
"""Sentences of a chain of bundles: what is told and what comes next."""

from __future__ import annotations

from welfare_desk.sentences import say


def test_a_month_of_an_older_form_names_the_way_back() -> None:
    facts = {"month": "1404-07", "missing": ["visits"]}
    assert say("month_of_older_form", facts, "fa") == (
        "مهر ۱۴۰۴ را نگارش پیشین این برنامه بست و همهٔ آنچه ستاد اکنون می‌خواهد در آن نیست."
        " ماه‌های بسته را از آخرین تا این ماه دوباره باز کنید، به ترتیب ببندید و بفرستید."
    )
    assert say("month_of_older_form", facts, "en") == (
        "1404-07 was closed by an earlier version of this program and has not all that headquarters wants"
        " now. Open the closed months again from the last back to this one, close them in their order and"
        " send them."
    )


def test_what_holds_no_bundle_names_their_ending() -> None:
    assert say("no_bundle_among", {"ending": ".wdm"}, "en") == (
        "There is no bundle of a month (.wdm) among what was chosen; choose another folder or file."
    )
