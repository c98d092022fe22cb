# SPDX-License-Identifier: Apache-2.0
"""What the pages at the root say of the tree is true of it."""

from __future__ import annotations

import re

import pytest

from tests.house.source import ROOT, no_fault

PAGES = ["README.md", "README.fa.md", "ARCHITECTURE.md"]

# Made by dev.py, hence not in a fresh clone.
BUILT = {".venv", "resources/translations"}


@pytest.mark.parametrize("page", PAGES)
def test_every_link_and_picture_leads_somewhere(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)", text) if not link.startswith("http")]
    links += re.findall(r'(?:src|href)="([^"#]+)"', text)
    no_fault([link for link in links if not (ROOT / link).exists()])


@pytest.mark.parametrize("page", PAGES)
def test_every_path_named_stands_in_the_tree(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    named = set(re.findall(r"`([\w.-]+(?:/[\w.-]+)+/?|[\w.-]+/|[\w-]+\.py)`", text)) - BUILT
    homes = (ROOT, ROOT / "welfare_desk")
    # A room is a file until it needs to be a folder.
    lost = [
        path
        for path in named
        if not any((home / path).exists() or (home / f"{path}.py").exists() for home in homes)
    ]
    no_fault(sorted(lost))


def test_both_readmes_show_the_same_commands_and_pictures() -> None:
    english, persian = ((ROOT / page).read_text("utf-8") for page in PAGES[:2])
    for pattern in (r"^python dev\.py \w+", r"docs/pictures/[\w.-]+"):
        assert re.findall(pattern, english, re.MULTILINE) == re.findall(pattern, persian, re.MULTILINE)


def test_the_command_line_has_every_command_the_readme_shows() -> None:
    english = (ROOT / "README.md").read_text("utf-8")
    import dev

    assert set(re.findall(r"dev\.py (\w+)", english)) <= dev.COMMANDS.keys()
