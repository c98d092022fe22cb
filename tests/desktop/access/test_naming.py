# SPDX-License-Identifier: Apache-2.0
"""Whom a typed name means: sign-in names and names shown, folded, on either keyboard."""

from __future__ import annotations

import pytest

from welfare_desk.desktop.access.naming import accounts_meant

OFFICE = (("maryam", "مریم اکبری"), ("sara", "سارا کریمی"), ("sara2", "سارا یزدی"), ("علی", "علی"))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sara", ("sara",)),
        (" SARA ", ("sara",)),
        ("سشقش", ("sara",)),
        ("سارا كريمي", ("sara",)),
        ("سارا", ("sara", "sara2")),
        ("sar", ("sara", "sara2")),
        ("mar", ("maryam",)),
        ("lvdl", ("maryam",)),
        ("ugd", ("علی",)),
        ("رضا", ()),
        ("", ()),
        (" ", ()),
    ],
)
def test_whom_a_typed_name_means(typed: str, meant: tuple[str, ...]) -> None:
    assert accounts_meant(typed, OFFICE) == meant
