# SPDX-License-Identifier: Apache-2.0
"""The table of made faults, each with its finding, and of what looks like one and is none."""

from __future__ import annotations

GUARDIAN = "INSERT INTO guardianship (ward_id, guardian_id, kind, since) VALUES (2, 1, '{}', '2022-01-01')"
NEW = (
    "INSERT INTO person (id, first_name, national_id, birth_date)"
    " VALUES (9, 'نو', '1111111119', '1990-01-01')"
)
SPOUSE = "INSERT INTO household_member (household_id, person_id, kinship) VALUES (1, 9, 'spouse')"
GROWN = "UPDATE household SET declared_size = declared_size + 1 WHERE id = 1"
FOREIGN = "UPDATE person SET national_id = NULL, foreign_id = '12345678' WHERE id = 1"
CARD = "UPDATE attachment SET kind = 'residence_card', expires_on = {} WHERE file_id = 1"

SUPPORTED = "INSERT INTO inquiry (file_id, body, sent_on, answered_on, answer, valid_until)"

ASKED = "INSERT INTO inquiry (file_id, body, sent_on) VALUES (1, 'imdad_committee', '2025-10-01')"
REFERRED = "INSERT INTO commission_case (person_id, kind, referred_on) VALUES (1, 'military', '2025-10-01')"
REJECTED = (
    "INSERT INTO commission_case (person_id, kind, referred_on, attended, vote, voted_on)"
    " VALUES (1, 're_examination', '2025-09-01', 1, 'rejected', '2025-10-01')"
)
ORIGIN_REFUSED = (
    "INSERT INTO transfer (file_id, direction, other_office, asked_on, answered_on, answer)"
    " VALUES (1, 'in', 'ری', '2025-09-01', '2025-10-01', 'refused')"
)

CLOSED = ("UPDATE case_file SET coverage = 'closed' WHERE id = 3",)

FAULTS: dict[str, tuple[str, ...]] = {
    "no_head": ("UPDATE household SET head_person_id = NULL WHERE id = 1",),
    "head_elsewhere": ("UPDATE household SET head_person_id = 2 WHERE id = 1",),
    "several_heads": ("UPDATE household_member SET kinship = 'head' WHERE household_id = 2",),
    "head_not_called_head": ("UPDATE household_member SET kinship = 'other' WHERE person_id = 1",),
    "member_deceased": (
        NEW, SPOUSE.replace("spouse", "other"), GROWN,
        ("INSERT INTO case_file (file_no, person_id, household_id, domain, coverage)"
        " VALUES ('1400-00009', 9, 1, 'social', 'deceased')"),
    ),
    "head_deceased": (
        NEW, SPOUSE.replace("spouse", "other"), GROWN,
        ("INSERT INTO case_file (file_no, person_id, household_id, domain, coverage)"
        " VALUES ('1400-00009', 9, 1, 'social', 'deceased')"),
        "UPDATE household SET head_person_id = 9 WHERE id = 1",
        "UPDATE household_member SET kinship = 'head' WHERE person_id = 9",
        "UPDATE household_member SET kinship = 'other' WHERE person_id = 1",
    ),
    "head_minor": (
        NEW, SPOUSE.replace("spouse", "brother"), GROWN,
        "UPDATE person SET birth_date = '2010-01-01' WHERE id = 1",
    ),
    "size_differs": ("UPDATE household SET declared_size = 5 WHERE id = 1",),
    "size_missing": ("UPDATE household SET declared_size = NULL WHERE id = 1",),
    "member_unidentified": (NEW.replace("'1111111119'", "NULL"), SPOUSE, GROWN),
    "unmarried_with_spouse": (NEW, SPOUSE, GROWN, "UPDATE person SET marital = 'widowed' WHERE id = 1"),
    "spouses_of_one_sex": (NEW, SPOUSE, GROWN, "UPDATE person SET sex = 'female' WHERE id = 9"),
    "child_older_than_parent": ("UPDATE person SET birth_date = '1975-01-01' WHERE id = 3",),
    "lives_in_two": (
        ("INSERT INTO household_member (household_id, person_id, kinship, since, until, left_because)"
        " VALUES (1, 3, 'son', '2020-01-01', '2022-01-01', 'moved')"),
        "UPDATE household_member SET since = '2021-05-05' WHERE person_id = 3 AND until IS NULL",
    ),
    "no_address": ("UPDATE household SET address = '' WHERE id = 1",),
    "no_neighbourhood": ("UPDATE household SET neighbourhood_id = NULL WHERE id = 1",),
    "no_postal_code": ("UPDATE household SET postal_code = NULL WHERE id = 1",),
    "pensioner_without_sheba": ("UPDATE household SET sheba = NULL, sheba_owner_id = NULL WHERE id = 1",),
    "sheba_of_nobody": ("UPDATE household SET sheba_owner_id = NULL WHERE id = 1",),
    "sheba_of_stranger": ("UPDATE household SET sheba_owner_id = 2 WHERE id = 1",),
    "sheba_of_dead": (
        ("INSERT INTO household_member (household_id, person_id, kinship, until, left_because)"
         " VALUES (1, 3, 'son', '2025-09-01', 'died')"),
        ("UPDATE household SET sheba = 'IR580540105180021273113007', sheba_owner_id = 3,"
         " declared_size = declared_size - 1 WHERE id = 2"),
    ),
    "decile_missing": ("UPDATE household SET decile = NULL, decile_on = NULL WHERE id = 2",),
    "decile_undated": ("UPDATE household SET decile_on = NULL WHERE id = 1",),
    "decile_old": ("UPDATE household SET decile_on = '2023-01-01' WHERE id = 1",),
    "minor_without_guardian": (
        "UPDATE household_member SET until = '2025-01-01' WHERE person_id = 2",
        "UPDATE case_file SET coverage = 'closed' WHERE id = 2", "DELETE FROM queue_event",
        "DELETE FROM queue_entry", "UPDATE household SET declared_size = 1, head_person_id = 3 WHERE id = 2",
        "UPDATE household_member SET kinship = 'head' WHERE person_id = 3",
    ),
    "ended_with_visit": (
        *CLOSED,
        "INSERT INTO visit (file_id, kind, state, planned_on) VALUES (3, 'home', 'planned', '2025-10-20')",
    ),
    "ended_with_inquiry": (*CLOSED, ASKED.replace("(1,", "(3,")),
    "ended_with_referral": (*CLOSED, REFERRED.replace("(1,", "(3,")),
    "ended_with_request": (
        *CLOSED,
        (
            "INSERT INTO service_request (file_id, service, asked_on, state)"
            " VALUES (3, 'ویلچر', '2025-10-20', 'open')"
        ),
    ),
    "ended_with_equipment": (
        *CLOSED,
        (
            "INSERT INTO equipment_request"
            " (year, number, file_id, item_id, quantity, asked_on, asked_at, state)"
            " VALUES (1404, 1, 3, 1, 1, '2025-10-20', 'desk', 'open')"
        ),
    ),
    "ended_with_origin": (
        *CLOSED,
        (
            "INSERT INTO transfer (file_id, direction, other_office, asked_on)"
            " VALUES (3, 'in', 'ری', '2025-10-20')"
        ),
    ),
    "guardian_deceased": (
        NEW,
        GUARDIAN.format("parent").replace("2, 1", "3, 9"),
        "INSERT INTO household (id) VALUES (9)",
        ("INSERT INTO household_member (household_id, person_id, kinship, until, left_because)"
        " VALUES (9, 9, 'other', '2025-01-01', 'died')"),
    ),
    "not_in_own_household": (
        NEW, SPOUSE.replace("spouse", "head"),
        "UPDATE household SET head_person_id = 9, sheba_owner_id = 9 WHERE id = 1",
        "UPDATE household_member SET until = '2025-01-01' WHERE person_id = 1",
    ),
    "social_without_category": ("UPDATE person_category SET until = since WHERE person_id = 2",),
    "no_identifier": ("UPDATE person SET national_id = NULL WHERE id = 1",),
    "no_birth_date": ("UPDATE person SET birth_date = NULL WHERE id = 1",),
    "too_old": ("UPDATE person SET birth_date = '1899-01-01' WHERE id = 1",),
    "no_father_name": ("UPDATE person SET father_name = '' WHERE id = 1",),
    "sex_unknown": ("UPDATE person SET sex = 'unknown' WHERE id = 1",),
    "no_phone": ("UPDATE person SET mobile = NULL WHERE id = 1",),
    "no_disability": ("DELETE FROM disability",),
    "no_primary": ("UPDATE disability SET is_primary = 0",),
    "severity_unknown": ("UPDATE disability SET severity = 'unknown'",),
    "none_beside_disability": ("INSERT INTO disability (person_id, type) VALUES (1, 'none')",),
    "none_with_degree": ("UPDATE disability SET type = 'none'",),
    "commission_expired": ("UPDATE disability SET valid_until = '2025-10-21'",),
    "commission_expiring": ("UPDATE disability SET valid_until = '2025-10-22'",),
    "commission_in_future": ("UPDATE disability SET commission_on = '2026-01-01'",),
    "commission_before_birth": ("UPDATE disability SET commission_on = '1960-01-01'",),
    "opened_before_birth": ("UPDATE case_file SET opened_on = '1930-01-01' WHERE id = 1",),
    "parent_of_adult": (GUARDIAN.format("parent"),),
    "national_card_missing": ("UPDATE attachment SET kind = 'medical' WHERE file_id = 1",),
    "residence_card_missing": (FOREIGN,),
    "residence_card_expired": (FOREIGN, CARD.format("'2025-01-01'")),
    "document_expired": ("UPDATE attachment SET expires_on = '2025-01-01' WHERE file_id = 1",),
    "pension_not_covered": ("UPDATE case_file SET coverage = 'discharged' WHERE id = 1",),
    "waits_wrongly": ("UPDATE case_file SET coverage = 'discharged' WHERE id = 2",),
    "pension_and_waiting": (
        "UPDATE queue_entry SET file_id = 1", "UPDATE household SET decile = 2",
    ),
    "long_suspended": ("UPDATE pension SET state = 'suspended', since = '2025-01-01'",),
    "applicant_undecided": (
        "UPDATE case_file SET coverage = 'applicant' WHERE id = 3",
    ),
    "referral_undecided": ("UPDATE case_file SET coverage = 'referred' WHERE id = 3",),
    "not_visited": ("UPDATE visit SET visited_on = '2024-01-01' WHERE file_id = 1",),
    "visit_overdue": (
        "INSERT INTO visit (file_id, kind, state, planned_on) VALUES (1, 'home', 'planned', '2025-01-01')",
    ),
    "request_open": (
        ("INSERT INTO service_request (file_id, service, asked_on, state)"
        " VALUES (1, 'ویلچر', '2025-01-01', 'open')"),
    ),
    "transfer_unanswered": (
        ("INSERT INTO transfer (file_id, direction, other_office, asked_on)"
         " VALUES (1, 'in', 'ری', '2025-01-01')"),
    ),
    "transfer_refused": (
        "UPDATE case_file SET coverage = 'transferred' WHERE id = 3",
        ("INSERT INTO coverage_event"
         " (id, file_id, from_state, to_state, effective_on, recorded_at, recorded_by)"
         " VALUES (99, 3, 'covered', 'transferred', '2025-01-01', 'x', 'م')"),
        ("INSERT INTO transfer"
         " (file_id, direction, other_office, asked_on, answered_on, answer, coverage_event_id)"
         " VALUES (3, 'out', 'ری', '2025-01-01', '2025-01-05', 'refused', 99)"),
    ),
    "covered_against_origin": (ORIGIN_REFUSED,),
    "rejected_stands": (REJECTED,),
    "inquiry_unanswered": (
        "INSERT INTO inquiry (file_id, body, sent_on) VALUES (1, 'social_security', '2025-01-01')",
    ),
    "inquiry_expired": (
        ("INSERT INTO inquiry (file_id, body, sent_on, answered_on, answer, valid_until)"
        " VALUES (1, 'social_security', '2024-01-01', '2024-02-01', 'clear', '2025-01-01')"),
    ),
    "supported_elsewhere": (
        (f"{SUPPORTED} VALUES (1, 'imdad_committee', '2025-08-01', '2025-08-02', 'supported_there',"
        " '2026-02-02')"),
    ),
    "recorded_before_birth": (
        ("INSERT INTO visit (file_id, kind, state, visited_on, result)"
         " VALUES (1, 'home', 'done', '1950-01-01', 'met')"),
    ),
    "recorded_after_death": (
        ("INSERT INTO household_member (household_id, person_id, kinship, until, left_because)"
         " VALUES (1, 3, 'son', '2022-01-01', 'died')"),
        # They count no more where they are listed as living.
        ("UPDATE household SET declared_size = declared_size - 1 WHERE id ="
         " (SELECT household_id FROM household_member WHERE person_id = 3 AND until IS NULL)"),
    ),
    "born_after_death": (
        NEW,
        ("INSERT INTO case_file (id, file_no, person_id, household_id, domain, coverage)"
         " VALUES (9, '1400-00009', 9, 1, 'social', 'deceased')"),
        ("INSERT INTO coverage_event (file_id, to_state, effective_on, recorded_at, recorded_by)"
         " VALUES (9, 'deceased', '1980-01-01', 'x', 'م')"),
    ),
    "asked_twice": (ASKED, ASKED),
    "referred_twice": (REFERRED, REFERRED),
    "task_overdue": (
        ("INSERT INTO task (file_id, text, due_on, for_user, made_at, made_by)"
        " VALUES (1, 'زنگ', '2025-01-01', 'م', '2025-01-01T08:00:00.000000Z', 'م')"),
    ),
    "opened_after_today": ("UPDATE case_file SET opened_on = '2026-01-01' WHERE id = 1",),
}  # fmt: skip
"""What is written into the office in order; then only the check of this name finds anything, in one file."""

IN_SEVERAL: dict[str, tuple[tuple[str, ...], int]] = {
    "sheba_shared": (
        ("UPDATE household SET sheba = (SELECT sheba FROM household WHERE id = 1) WHERE id = 2",), 2
    ),
    "mobile_shared": (
        tuple(
            statement
            for number in range(11, 16)
            for statement in (
                (f"INSERT INTO person (id, first_name, national_id, birth_date, sex, father_name, mobile)"
                f" VALUES ({number}, 'نو', '11111111{number}', '1990-01-01', 'male', 'حسن', '09120000000')"),
                (f"INSERT INTO household (id, head_person_id, declared_size, address, postal_code,"
                f" neighbourhood_id) VALUES ({number}, {number}, 1, 'ن', '3319884411', 1)"),
                (f"INSERT INTO household_member (household_id, person_id, kinship)"
                f" VALUES ({number}, {number}, 'head')"),
                (f"INSERT INTO case_file (file_no, person_id, household_id, domain, coverage, opened_on)"
                f" VALUES ('1404-000{number}', {number}, {number}, 'prevention', 'covered', '2025-09-01')"),
            )
        ),
        5,
    ),
}  # fmt: skip


ENDED = "UPDATE disability SET is_primary = 0, ended_on = '2025-01-01'"
NO_END = (
    "INSERT INTO attachment (file_id, kind, sha256, media, size, added_at, added_by)"
    " SELECT file_id, kind, sha256, media, size, added_at, added_by FROM attachment WHERE file_id = 1"
)
RAN_OUT = FAULTS["inquiry_expired"][0]

IN_ORDER: dict[str, tuple[str, ...]] = {
    "a body that supported the person and does no more": (
        FAULTS["supported_elsewhere"][0],
        f"{SUPPORTED} VALUES (1, 'imdad_committee', '2025-08-03', '2025-08-04', 'clear', '2026-02-04')",
    ),
    "support elsewhere of a file that draws and waits for nothing": (
        f"{SUPPORTED} VALUES (3, 'imdad_committee', '2025-08-01', '2025-08-02', 'supported_there', NULL)",
    ),
    "a fault in a disability that has ended": (
        ENDED + ", commission_on = '1960-01-01'",
        "INSERT INTO disability (person_id, type, severity, is_primary) VALUES (1, 'visual', 'mild', 1)",
    ),
    "a date to come in a disability that has ended": (
        ENDED + ", commission_on = '2026-01-01'",
        "INSERT INTO disability (person_id, type, severity, is_primary) VALUES (1, 'visual', 'mild', 1)",
    ),
    "a residence card without end beside one that ran out": (FOREIGN, CARD.format("'2025-01-01'"), NO_END,
        "UPDATE attachment SET expires_on = NULL WHERE id = (SELECT max(id) FROM attachment)",
    ),
    "a transfer taken back": (
        *FAULTS["transfer_unanswered"],
        ("UPDATE transfer SET struck_at = '2025-02-01T08:00:00.000000Z', struck_by = 'maryam',"
         " struck_why = 'منصرف شد'"),
    ),
    "an origin that refused first and has agreed since": (
        ORIGIN_REFUSED, ORIGIN_REFUSED.replace("'refused'", "'agreed'"),
    ),
    "two questions to a body without a name, and two that are answered": (
        *[ASKED.replace("imdad_committee", "other")] * 2, *[RAN_OUT.replace("2025-01", "2027-01")] * 2,
    ),
    "two referrals of two kinds, and one that was decided": (
        REFERRED, REFERRED.replace("military", "determination"),
        ("INSERT INTO commission_case (person_id, kind, referred_on, attended, vote, voted_on)"
         " VALUES (1, 'military', '2025-01-01', 1, 'rejected', '2025-02-01')"),
    ),
    "a re-examination that rejected, and is appealed against": (
        REJECTED, REFERRED.replace("military", "re_examination"),
    ),
    "a re-examination that rejected, after which the disability ended": (
        REJECTED,
        "UPDATE disability SET ended_on = '2025-10-05', is_primary = 0 WHERE person_id = 1",
        ("INSERT INTO disability (person_id, type, severity, is_primary, commission_on)"
         " VALUES (1, 'visual', 'mild', 1, '2020-01-01')"),
    ),
    "a referral to a first commission that rejected": (
        REJECTED.replace("re_examination", "determination"),
    ),
    "an inquiry that ran out and was sent again": (RAN_OUT,
        "INSERT INTO inquiry (file_id, body, sent_on) VALUES (1, 'social_security', '2025-10-01')",
    ),
    "an inquiry that ran out beside an answer without end": (RAN_OUT,
        ("INSERT INTO inquiry (file_id, body, sent_on, answered_on, answer)"
         " VALUES (1, 'social_security', '2025-01-01', '2025-01-02', 'clear')"),
    ),
    "who has no disability has no severity": (
        "UPDATE disability SET type = 'none', severity = 'unknown', valid_until = NULL WHERE person_id = 1",
    ),
    "an applicant of this month": (
        "UPDATE case_file SET coverage = 'applicant' WHERE id = 3",
        "UPDATE coverage_event SET to_state = 'applicant', effective_on = '2025-10-01' WHERE file_id = 3",
    ),
}  # fmt: skip
"""What is written into the office in order and is no fault."""

NEVERTHELESS: dict[str, tuple[str, ...]] = {
    "no_disability": (ENDED,),
    "no_primary": (
        ENDED, "INSERT INTO disability (person_id, type, severity) VALUES (1, 'visual', 'mild')",
    ),
    "applicant_undecided": (
        "UPDATE case_file SET coverage = 'applicant' WHERE id = 3",
        "UPDATE coverage_event SET to_state = 'applicant' WHERE file_id = 3",
        ("INSERT INTO coverage_event (id, file_id, from_state, to_state, effective_on, recorded_at,"
         " recorded_by) VALUES (90, 3, 'applicant', 'refused', '2025-10-01', 'x', 'م')"),
        ("INSERT INTO coverage_event (id, file_id, from_state, to_state, effective_on, recorded_at,"
         " recorded_by, undoes) VALUES (91, 3, 'refused', 'applicant', '2025-10-01', 'x', 'م', 90)"),
    ),
    "not_visited": (
        "UPDATE visit SET visited_on = '2024-01-01' WHERE file_id = 1",
        ("INSERT INTO visit (file_id, kind, state, visited_on, result)"
         " VALUES (1, 'home', 'done', '2025-10-01', 'not_at_home'),"
         " (1, 'phone', 'done', '2025-10-02', 'met')"),
    ),
}  # fmt: skip
"""A fault that something beside it must not hide: a row that has ended, an event taken back, a call."""
