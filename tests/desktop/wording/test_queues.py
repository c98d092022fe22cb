# SPDX-License-Identifier: Apache-2.0
"""Services of queues by name: the papers' Persian name in the Persian window, English in the English one."""

from __future__ import annotations

import pytest

from welfare_desk.desktop.app import dress
from welfare_desk.desktop.wording.queues import service_words
from welfare_desk.domain.waiting.services import SHIPPED_SERVICES
from welfare_desk.settings import Settings


@pytest.fixture(autouse=True)
def _dressed_first(_dressed: None) -> None:
    """Languages can be loaded."""


def test_shipped_services_are_called_in_persian_as_on_papers() -> None:
    dress(Settings(theme="light", language="fa"))
    assert [service_words(one.code) for one in SHIPPED_SERVICES] == [one.name for one in SHIPPED_SERVICES]


def test_in_english_no_shipped_service_is_persian() -> None:
    dress(Settings(theme="light", language="en"))
    assert all(service_words(one.code, one.name).isascii() for one in SHIPPED_SERVICES)


def test_what_the_office_added_is_called_as_it_says() -> None:
    assert service_words("rent-aid", "کمک اجاره") == "کمک اجاره"
    assert service_words("rent-aid") == "rent-aid"
