# SPDX-License-Identifier: Apache-2.0
"""Whatever a name is written in, the full-text index takes its words as we cut them."""

from __future__ import annotations

import sqlcipher3.dbapi2 as driver
from hypothesis import given
from hypothesis import strategies as st

from welfare_desk.domain.casework.finding import file_words, full_text, understand, words_of
from welfare_desk.storage.casework.search_tables import FILE_WORDS

NAMES = st.text(
    st.characters(codec="utf-8", exclude_characters="\0") | st.sampled_from("علیرضآ\u200c ئؤـَ-'\"*()۱٣"),
    min_size=1,
    max_size=30,
)


@given(NAMES, st.integers(1, 30))
def test_every_name_is_found_by_its_beginning(name: str, typed: int) -> None:
    connection = driver.connect(":memory:")
    try:
        connection.execute(FILE_WORDS)
        connection.execute("INSERT INTO file_words (rowid, words) VALUES (7, ?)", (file_words([name]),))
        words = words_of(name)[:3]
        query = understand(" ".join(word[:typed] for word in words))
        if query.ways:
            hits = connection.execute(
                "SELECT rowid FROM file_words WHERE file_words MATCH ?", (full_text(query.ways),)
            ).fetchall()
            assert hits == [(7,)]
    finally:
        connection.close()
