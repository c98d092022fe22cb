# SPDX-License-Identifier: Apache-2.0
"""Sentences of requests for equipment, the rehabilitation committee, allocations and cash aid."""

from __future__ import annotations

from welfare_desk.sentences import Sentence

CODES: dict[str, Sentence] = {
    "request_move_not_allowed": Sentence(
        "درخواست از «{from_state}» به «{to_state}» نمی‌رود و چیزی ثبت نشد. وضعیت کنونی آن را ببینید.",
        "A request cannot go from “{from_state}” to “{to_state}”, so nothing was recorded. Look at its present state.",
    ),
    "papers_missing": Sentence(
        "با {item} موافقت نشد، چون این مدارک هنوز نیست: {missing}. نخست آن‌ها را در درخواست ثبت کنید.",
        "{item} was not granted, since these papers are missing: {missing}. Record them in the request first.",
    ),
    "vote_needs_way": Sentence(
        "روشن نیست کمیته با چه موافقت کرده است؛ کالا از انبار یا کمک‌هزینهٔ خرید را برگزینید.",
        "It is not clear what the committee granted; choose goods from the store or cash aid to buy.",
    ),
    "vote_needs_amount": Sentence(
        "مبلغ کمک‌هزینه نوشته نشده است؛ آن را به ریال بنویسید.",
        "The amount of the cash aid is missing; type it in rial.",
    ),
    "vote_needs_reason": Sentence(
        "مخالفت یا موکول‌کردن بی دلیل ثبت نمی‌شود؛ دلیل کمیته را بنویسید.",
        "A refusal or delay is not recorded without a reason; write the committee's.",
    ),
    "allocation_not_found": Sentence(
        "این تخصیص پیدا نشد؛ فهرست تخصیص‌ها را تازه کنید.",
        "This allocation was not found; refresh the list of allocations.",
    ),
}
