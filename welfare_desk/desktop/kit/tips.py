# SPDX-License-Identifier: Apache-2.0
"""Tool tips of what people typed: Qt would read a name with signs of HTML as a page, and fetch its parts."""

from __future__ import annotations


def tip(text: str) -> str:
    """The text as a tool tip that shows exactly this, whatever signs it holds."""
    if "<" not in text:  # Qt takes nothing else for a page
        return text
    # Not by `html`, whose tables the sign-in window would wait for.
    shown = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<qt>{shown}</qt>"
