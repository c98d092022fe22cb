# SPDX-License-Identifier: Apache-2.0
"""One Persian word for one term of the office, spelled one way, on screen, on paper and in every refusal."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.house.source import ROOT, no_fault

SPOKEN = sorted([
    *(ROOT / "welfare_desk").rglob("*.py"), *(ROOT / "i18n" / "fa").glob("*.ts"), ROOT / "README.fa.md"
])  # fmt: skip
OTHER_MINUTES = "صورت[\u200c ]جلسه"
OTHER_LIST = "فهرست (ماه|پرداخت|مستمری|بانک)"


def said_otherwise(paths: list[Path], other: str) -> list[str]:
    """Every line that has the other word."""
    return [
        f"{path.relative_to(ROOT)}:{at}"
        for path in paths
        for at, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(other, line)
    ]


def test_minutes_are_spelled_as_one_word() -> None:
    no_fault(said_otherwise(SPOKEN, OTHER_MINUTES))


def test_the_list_of_a_month_is_called_by_one_word() -> None:
    """«لیست» of what is paid, «فهرست» of everything else that is listed."""
    no_fault(said_otherwise(SPOKEN, OTHER_LIST))


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("صورت\u200cجلسه", OTHER_MINUTES),
        ("صورت جلسهٔ پذیرش", OTHER_MINUTES),
        ("فهرست ماهانهٔ مستمری", OTHER_LIST),
    ],
)
def test_the_other_word_is_found(
    text: str, other: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.house.test_one_word.ROOT", tmp_path)
    odd = tmp_path / "odd.ts"
    odd.write_text(f"صورتجلسه و لیست ماهانه\n{text}\n", "utf-8")
    assert said_otherwise([odd], other) == ["odd.ts:2"]
