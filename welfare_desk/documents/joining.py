# SPDX-License-Identifier: Apache-2.0
"""Several papers as one PDF, for whoever prints them in one go."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

import pypdfium2


def joined(pdfs: Sequence[bytes]) -> bytes:
    """All pages one after the other; one paper alone stays as it is."""
    if len(pdfs) == 1:
        return pdfs[0]
    whole = pypdfium2.PdfDocument.new()
    try:
        for pdf in pdfs:
            part = pypdfium2.PdfDocument(pdf)
            try:
                whole.import_pages(part)
            finally:
                part.close()
        written = io.BytesIO()
        whole.save(written)
    finally:
        whole.close()
    return written.getvalue()


def join_files(parts: Sequence[Path], into: BinaryIO, told: Callable[[int, int], None]) -> None:
    """Write the pages of these files one after the other; `told` (done, total) may raise to stop."""
    whole = pypdfium2.PdfDocument.new()
    try:
        for done, path in enumerate(parts, start=1):
            part = pypdfium2.PdfDocument(path)
            try:
                whole.import_pages(part)
            finally:
                part.close()
            told(done, len(parts))
        whole.save(into)
    finally:
        whole.close()
