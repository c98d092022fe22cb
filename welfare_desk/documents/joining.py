# SPDX-License-Identifier: Apache-2.0
"""Several papers as one PDF, for whoever prints them in one go."""

from __future__ import annotations

import io
from collections.abc import Sequence

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
