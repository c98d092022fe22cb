# SPDX-License-Identifier: Apache-2.0
"""Two readers of PDF, and how much of what was printed they give back."""

from __future__ import annotations

import subprocess
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pypdfium2


def poppler(pdf: bytes) -> list[str]:
    """Text of every page as `pdftotext` gives it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "paper.pdf"
        path.write_bytes(pdf)
        made = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, check=True)
    return made.stdout.decode("utf-8").split("\f")[:-1]


def page_size(pdf: bytes, page: int) -> tuple[float, float]:
    """Width and height of a page (from 0) in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        width, height = document[page].get_size()
        return float(width), float(height)
    finally:
        document.close()


def pdfium(pdf: bytes) -> list[str]:
    """Text of every page as Chromium's reader gives it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(text_page.get_text_range())
            text_page.close()
            page.close()
        return texts
    finally:
        document.close()


READERS: dict[str, Callable[[bytes], list[str]]] = {"poppler": poppler, "pdfium": pdfium}


def normal(text: str) -> str:
    """NFKC, one spelling of ۀ, no format characters, single blanks: what two readers can agree on."""
    text = unicodedata.normalize("NFKC", text).replace("ه\u0654", "ۀ")
    text = "".join(char for char in text if unicodedata.category(char) != "Cf")
    return " ".join(text.split())


def with_joiners(text: str) -> str:
    """As `normal`, but ZWNJ stays."""
    return normal(text.replace("\u200c", "\ue000")).replace("\ue000", "\u200c")


@dataclass(frozen=True)
class Score:
    """Parts of the printed words and fields found, and the fields that were not."""

    words: float
    fields: float
    missing: tuple[str, ...]


def score(
    pages: Sequence[Sequence[str]], texts: Sequence[str], spelled: Callable[[str], str] = normal
) -> Score:
    """How much of the fields printed on each page stands, in logical order, in what a reader took out."""
    words = found_words = fields = 0
    missing: list[str] = []
    for printed, text in zip(pages, texts, strict=True):
        taken = spelled(text)
        tokens = Counter(taken.split())
        for field in map(spelled, printed):
            fields += 1
            if field not in taken:
                missing.append(field)
            for word in field.split():
                words += 1
                if tokens[word]:
                    tokens[word] -= 1
                    found_words += 1
    return Score(found_words / words, (fields - len(missing)) / fields, tuple(missing))
