# SPDX-License-Identifier: Apache-2.0
"""What everybody is to a new head."""

from __future__ import annotations

import pytest

from welfare_desk.domain.casework.codes import Kinship as K
from welfare_desk.domain.casework.codes import Sex
from welfare_desk.domain.casework.kinship import seen_from

F, M, U = Sex.FEMALE, Sex.MALE, Sex.UNKNOWN


@pytest.mark.parametrize(
    ("new_head", "member", "sex", "then"),
    [
        (K.SPOUSE, K.HEAD, M, K.SPOUSE),
        (K.SPOUSE, K.SON, M, K.SON),
        (K.SPOUSE, K.MOTHER, F, K.OTHER),
        (K.SON, K.HEAD, F, K.MOTHER),
        (K.DAUGHTER, K.SPOUSE, M, K.FATHER),
        (K.SON, K.DAUGHTER, F, K.SISTER),
        (K.SON, K.SON, U, K.BROTHER),
        (K.SON, K.FATHER, M, K.OTHER),
        (K.MOTHER, K.HEAD, F, K.DAUGHTER),
        (K.MOTHER, K.FATHER, M, K.SPOUSE),
        (K.FATHER, K.SISTER, F, K.DAUGHTER),
        (K.BROTHER, K.HEAD, M, K.BROTHER),
        (K.BROTHER, K.MOTHER, F, K.MOTHER),
        (K.BROTHER, K.SON, M, K.OTHER),
        (K.OTHER, K.HEAD, M, K.OTHER),
        (K.HEAD, K.SON, M, K.SON),
    ],
)
def test_kinship_turns(new_head: K, member: K, sex: Sex, then: K) -> None:
    assert seen_from(new_head, member, sex) is then
