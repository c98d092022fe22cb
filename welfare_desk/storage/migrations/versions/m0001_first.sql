CREATE TABLE audit (
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    pc TEXT NOT NULL,
    command TEXT NOT NULL,
    op_id TEXT NOT NULL,
    entities TEXT NOT NULL,
    reason TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    rows_digest TEXT NOT NULL,
    result TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (seq),
    CONSTRAINT uq_audit_op_id UNIQUE (op_id),
    CONSTRAINT uq_audit_hash UNIQUE (hash)
)
 STRICT

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append only: audit'); END

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append only: audit'); END

CREATE TABLE office (
    id INTEGER NOT NULL,
    county TEXT NOT NULL,
    province TEXT NOT NULL,
    office_code TEXT NOT NULL,
    created_at TEXT NOT NULL,
    branch INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 1),
    CHECK (branch >= 1)
)
 STRICT

CREATE TABLE office_key (
    id INTEGER NOT NULL,
    public BLOB NOT NULL,
    private BLOB NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 1),
    CHECK (length(public) = 32 AND length(private) = 32)
)
 STRICT

CREATE TABLE account (
    id INTEGER NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL,
    disabled INTEGER DEFAULT '0' NOT NULL,
    slot TEXT,
    PRIMARY KEY (id),
    CHECK (disabled IN (0, 1)),
    CHECK (length(name) BETWEEN 2 AND 40),
    CHECK (role IN ('admin', 'head', 'case_clerk', 'pension_clerk', 'rehab_clerk', 'storekeeper', 'donation_clerk', 'viewer')),
    CONSTRAINT uq_account_name UNIQUE (name)
)
 STRICT

CREATE TABLE neighbourhood (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    fold TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(fold) > 0),
    CONSTRAINT uq_neighbourhood_fold UNIQUE (fold)
)
 STRICT

CREATE TABLE social_category (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    fold TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(fold) > 0),
    CONSTRAINT uq_social_category_fold UNIQUE (fold)
)
 STRICT

CREATE TABLE person (
    id INTEGER NOT NULL,
    national_id TEXT,
    foreign_id TEXT,
    first_name TEXT NOT NULL,
    last_name TEXT DEFAULT '' NOT NULL,
    father_name TEXT DEFAULT '' NOT NULL,
    sex TEXT DEFAULT 'unknown' NOT NULL,
    birth_date TEXT,
    birth_cert_no TEXT DEFAULT '' NOT NULL,
    marital TEXT DEFAULT 'unknown' NOT NULL,
    mobile TEXT,
    phone TEXT,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(national_id) BETWEEN 10 AND 10 AND national_id NOT GLOB '*[^0-9]*'),
    CHECK (length(foreign_id) BETWEEN 8 AND 14 AND foreign_id NOT GLOB '*[^0-9]*'),
    CHECK (length(first_name) > 0 OR length(last_name) > 0),
    CHECK (sex IN ('female', 'male', 'unknown')),
    CHECK (marital IN ('single', 'married', 'divorced', 'separated', 'widowed', 'unknown')),
    CHECK (birth_date IS date(birth_date)),
    CHECK (mobile GLOB '09[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
    CHECK (length(phone) BETWEEN 4 AND 15 AND phone NOT GLOB '*[^0-9]*'),
    CONSTRAINT uq_person_national_id UNIQUE (national_id),
    CONSTRAINT uq_person_foreign_id UNIQUE (foreign_id)
)
 STRICT

CREATE TABLE saved_view (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    fold TEXT NOT NULL,
    filter TEXT NOT NULL,
    sort TEXT NOT NULL,
    descending INTEGER DEFAULT '0' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(fold) > 0),
    CHECK (json_valid(filter)),
    CHECK (sort IN ('name', 'file_no', 'national_id', 'birth_date', 'neighbourhood', 'last_event')),
    CHECK (descending IN (0, 1)),
    CONSTRAINT uq_saved_view_fold UNIQUE (fold)
)
 STRICT

CREATE TABLE series (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    last_no INTEGER NOT NULL,
    PRIMARY KEY (id),
    CHECK (last_no >= 0),
    CHECK (year BETWEEN 1300 AND 1600),
    CONSTRAINT uq_series_kind_year UNIQUE (kind, year)
)
 STRICT

CREATE TABLE series_skip (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    from_no INTEGER NOT NULL,
    to_no INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (from_no <= to_no)
)
 STRICT

CREATE TABLE draft (
    id INTEGER NOT NULL,
    user TEXT NOT NULL,
    page TEXT NOT NULL,
    "key" TEXT NOT NULL,
    body TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (json_valid(body))
)
 STRICT

CREATE UNIQUE INDEX uq_draft_place ON draft (user, page, "key")

CREATE TABLE file_list (
    file_id INTEGER NOT NULL,
    file_no TEXT NOT NULL,
    national_id TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    father_name TEXT NOT NULL,
    birth_date TEXT,
    domain TEXT NOT NULL,
    pension_state TEXT NOT NULL,
    waiting INTEGER NOT NULL,
    coverage TEXT NOT NULL,
    sex TEXT NOT NULL,
    disability TEXT,
    severity TEXT,
    category TEXT NOT NULL,
    neighbourhood TEXT NOT NULL,
    mobile TEXT NOT NULL,
    last_event_on TEXT,
    incomplete INTEGER NOT NULL,
    given_key TEXT NOT NULL,
    family_key TEXT NOT NULL,
    name_sort TEXT NOT NULL,
    area_sort TEXT NOT NULL,
    keys TEXT NOT NULL,
    PRIMARY KEY (file_id)
)
 STRICT

CREATE INDEX ix_file_list_family ON file_list (family_key, file_no, national_id, first_name, last_name, father_name, birth_date, domain, pension_state, waiting, coverage, sex, disability, severity, category, neighbourhood, mobile, last_event_on)

CREATE INDEX ix_file_list_given ON file_list (given_key, file_no, national_id, first_name, last_name, father_name, birth_date, domain, pension_state, waiting, coverage, sex, disability, severity, category, neighbourhood, mobile, last_event_on)

CREATE INDEX ix_file_list_name_sort ON file_list (name_sort)

CREATE VIRTUAL TABLE file_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')

CREATE TABLE search_key (
    k TEXT NOT NULL,
    file_id INTEGER NOT NULL,
    PRIMARY KEY (k, file_id)
)
 WITHOUT ROWID,
 STRICT

CREATE TABLE import_batch (
    id INTEGER NOT NULL,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    file_size INTEGER NOT NULL,
    columns TEXT NOT NULL,
    overwrite INTEGER NOT NULL,
    rows_count INTEGER NOT NULL,
    accepted_count INTEGER NOT NULL,
    updated_count INTEGER NOT NULL,
    warned_count INTEGER NOT NULL,
    rejected_count INTEGER NOT NULL,
    ambiguous_count INTEGER NOT NULL,
    repeated_count INTEGER NOT NULL,
    skipped_count INTEGER NOT NULL,
    undone_at TEXT,
    undone_by TEXT,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (json_valid(columns)),
    CHECK (overwrite IN (0, 1)),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
    CHECK (rows_count >= 0),
    CHECK (accepted_count >= 0),
    CHECK (updated_count >= 0),
    CHECK (warned_count >= 0),
    CHECK (rejected_count >= 0),
    CHECK (ambiguous_count >= 0),
    CHECK (repeated_count >= 0),
    CHECK (skipped_count >= 0)
)
 STRICT

CREATE INDEX ix_import_batch_file_sha256 ON import_batch (file_sha256)

CREATE TABLE column_mapping (
    id INTEGER NOT NULL,
    heading_key TEXT NOT NULL,
    heading TEXT NOT NULL,
    field TEXT,
    used_at TEXT NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(heading_key) > 0),
    CHECK (field IN ('national_id', 'foreign_id', 'any_id', 'name', 'last_name', 'full_name', 'full_name_reversed', 'father_name', 'sex', 'birth_date', 'file_no', 'domain', 'category', 'disability', 'severity', 'pension', 'requested_on', 'household_size', 'decile', 'sheba', 'mobile', 'phone', 'neighbourhood', 'address', 'postal_code', 'note', 'keep_in_note')),
    CONSTRAINT uq_column_mapping_heading_key UNIQUE (heading_key)
)
 STRICT

CREATE TABLE audit_row (
    id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    digest BLOB,
    changes TEXT,
    PRIMARY KEY (id),
    CHECK (row_count >= 1),
    CHECK (length(digest) = 32 * row_count),
    CONSTRAINT fk_audit_row_seq FOREIGN KEY(seq) REFERENCES audit (seq)
)
 STRICT

CREATE INDEX ix_audit_row_seq ON audit_row (seq)

CREATE INDEX ix_audit_row_place ON audit_row (tbl, row_id)

CREATE TRIGGER audit_row_no_update BEFORE UPDATE ON audit_row BEGIN SELECT RAISE(ABORT, 'append only: audit_row'); END

CREATE TRIGGER audit_row_no_delete BEFORE DELETE ON audit_row BEGIN SELECT RAISE(ABORT, 'append only: audit_row'); END

CREATE TABLE operation (
    op_id TEXT NOT NULL,
    command TEXT NOT NULL,
    facts_sha TEXT NOT NULL,
    answer TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (op_id),
    CONSTRAINT uq_operation_seq UNIQUE (seq),
    CONSTRAINT fk_operation_seq FOREIGN KEY(seq) REFERENCES audit (seq)
)
 STRICT

CREATE TRIGGER operation_no_update BEFORE UPDATE ON operation BEGIN SELECT RAISE(ABORT, 'append only: operation'); END

CREATE TRIGGER operation_no_delete BEFORE DELETE ON operation BEGIN SELECT RAISE(ABORT, 'append only: operation'); END

CREATE TABLE household (
    id INTEGER NOT NULL,
    head_person_id INTEGER,
    declared_size INTEGER,
    address TEXT DEFAULT '' NOT NULL,
    postal_code TEXT,
    neighbourhood_id INTEGER,
    decile INTEGER,
    decile_on TEXT,
    sheba TEXT,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (declared_size BETWEEN 1 AND 99),
    CHECK (length(postal_code) BETWEEN 10 AND 10 AND postal_code NOT GLOB '*[^0-9]*'),
    CHECK (decile BETWEEN 1 AND 10),
    CHECK (decile_on IS date(decile_on)),
    CHECK (length(sheba) = 26 AND sheba LIKE 'IR%' AND substr(sheba, 3) NOT GLOB '*[^0-9]*'),
    CONSTRAINT fk_household_head_person_id FOREIGN KEY(head_person_id) REFERENCES person (id),
    CONSTRAINT fk_household_neighbourhood_id FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id)
)
 STRICT

CREATE INDEX ix_household_neighbourhood_id ON household (neighbourhood_id)

CREATE INDEX ix_household_head_person_id ON household (head_person_id)

CREATE TABLE disability (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    type TEXT NOT NULL,
    severity TEXT DEFAULT 'unknown' NOT NULL,
    is_primary INTEGER DEFAULT '0' NOT NULL,
    commission_on TEXT,
    valid_until TEXT,
    PRIMARY KEY (id),
    CHECK (type IN ('physical', 'visual', 'hearing', 'speech', 'intellectual', 'psychosocial', 'multiple', 'elderly', 'leprosy', 'dementia', 'unknown')),
    CHECK (severity IN ('mild', 'moderate', 'severe', 'very_severe', 'unknown')),
    CHECK (is_primary IN (0, 1)),
    CHECK (commission_on IS date(commission_on)),
    CHECK (valid_until IS date(valid_until)),
    CONSTRAINT fk_disability_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT

CREATE UNIQUE INDEX uq_disability_primary ON disability (person_id) WHERE is_primary = 1

CREATE INDEX ix_disability_person_id ON disability (person_id)

CREATE TABLE person_category (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    category_id INTEGER NOT NULL,
    since TEXT,
    until TEXT,
    PRIMARY KEY (id),
    CHECK (since IS date(since)),
    CHECK (until IS date(until)),
    CHECK (since <= until),
    CONSTRAINT fk_person_category_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_person_category_category_id FOREIGN KEY(category_id) REFERENCES social_category (id)
)
 STRICT

CREATE INDEX ix_person_category_category_id ON person_category (category_id)

CREATE INDEX ix_person_category_person_id ON person_category (person_id)

CREATE UNIQUE INDEX uq_person_category_open ON person_category (person_id, category_id) WHERE until IS NULL

CREATE TABLE import_row (
    id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    sheet TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    identifier TEXT NOT NULL,
    name TEXT NOT NULL,
    cells TEXT NOT NULL,
    problems TEXT NOT NULL,
    changes TEXT NOT NULL,
    person_id INTEGER,
    file_id INTEGER,
    PRIMARY KEY (id),
    CHECK (outcome IN ('accepted', 'warned', 'updated', 'ambiguous', 'rejected', 'repeated', 'skipped')),
    CHECK (row >= 1),
    CHECK (json_valid(cells)),
    CHECK (json_valid(problems)),
    CHECK (json_valid(changes)),
    CONSTRAINT fk_import_row_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id)
)
 STRICT

CREATE INDEX ix_import_row_outcome ON import_row (batch_id, outcome)

CREATE TABLE household_member (
    id INTEGER NOT NULL,
    household_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    kinship TEXT NOT NULL,
    since TEXT,
    until TEXT,
    PRIMARY KEY (id),
    CHECK (kinship IN ('head', 'spouse', 'son', 'daughter', 'father', 'mother', 'brother', 'sister', 'other')),
    CHECK (since IS date(since)),
    CHECK (until IS date(until)),
    CHECK (since <= until),
    CONSTRAINT fk_household_member_household_id FOREIGN KEY(household_id) REFERENCES household (id),
    CONSTRAINT fk_household_member_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT

CREATE INDEX ix_household_member_person_id ON household_member (person_id)

CREATE INDEX ix_household_member_household_id ON household_member (household_id)

CREATE UNIQUE INDEX uq_household_member_open ON household_member (person_id) WHERE until IS NULL

CREATE TABLE case_file (
    id INTEGER NOT NULL,
    file_no TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    household_id INTEGER NOT NULL,
    domain TEXT NOT NULL,
    coverage TEXT NOT NULL,
    opened_on TEXT,
    note TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(file_no) BETWEEN 1 AND 30),
    CHECK (domain IN ('social', 'rehabilitation', 'prevention')),
    CHECK (coverage IN ('applicant', 'referred', 'refused', 'covered', 'discharged', 'transferred', 'recovered', 'deceased', 'closed')),
    CHECK (opened_on IS date(opened_on)),
    CONSTRAINT uq_case_file_file_no UNIQUE (file_no),
    CONSTRAINT uq_case_file_person_id UNIQUE (person_id),
    CONSTRAINT fk_case_file_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_case_file_household_id FOREIGN KEY(household_id) REFERENCES household (id)
)
 STRICT

CREATE INDEX ix_case_file_household_id ON case_file (household_id)

CREATE TABLE paper (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    file_id INTEGER,
    issued_on TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    state TEXT DEFAULT 'issued' NOT NULL,
    facts TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    qr TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_paper_kind_year_number UNIQUE (kind, year, number),
    CHECK (state IN ('issued', 'void')),
    CHECK (number >= 1),
    CHECK (length(fingerprint) = 12),
    CHECK (json_valid(facts)),
    CONSTRAINT fk_paper_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_paper_file_id ON paper (file_id)

CREATE TABLE coverage_event (
    id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    batch_id INTEGER,
    PRIMARY KEY (id),
    CHECK (from_state IN ('applicant', 'referred', 'refused', 'covered', 'discharged', 'transferred', 'recovered', 'deceased', 'closed')),
    CHECK (to_state IN ('applicant', 'referred', 'refused', 'covered', 'discharged', 'transferred', 'recovered', 'deceased', 'closed')),
    CHECK (from_state IS NOT to_state),
    CHECK (effective_on IS date(effective_on)),
    CONSTRAINT fk_coverage_event_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_coverage_event_file_id ON coverage_event (file_id)

CREATE TABLE pension (
    id INTEGER NOT NULL,
    household_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    state TEXT NOT NULL,
    since TEXT,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (state IN ('on_pension', 'suspended', 'cut')),
    CHECK (since IS date(since)),
    CONSTRAINT fk_pension_household_id FOREIGN KEY(household_id) REFERENCES household (id),
    CONSTRAINT uq_pension_file_id UNIQUE (file_id),
    CONSTRAINT fk_pension_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE UNIQUE INDEX uq_pension_live ON pension (household_id) WHERE state IN ('on_pension', 'suspended')

CREATE INDEX ix_pension_household_id ON pension (household_id)

CREATE TABLE queue_entry (
    id INTEGER NOT NULL,
    service TEXT NOT NULL,
    file_id INTEGER NOT NULL,
    state TEXT NOT NULL,
    joined_on TEXT NOT NULL,
    ended_on TEXT,
    letter_no TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (state IN ('waiting', 'called', 'held', 'admitted', 'withdrew', 'removed')),
    CHECK (length(service) BETWEEN 1 AND 40),
    CHECK (joined_on IS date(joined_on)),
    CHECK (ended_on IS date(ended_on)),
    CHECK (joined_on <= ended_on),
    CHECK ((ended_on IS NULL) = (state IN ('waiting', 'called', 'held'))),
    CONSTRAINT fk_queue_entry_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE UNIQUE INDEX uq_queue_entry_open ON queue_entry (file_id, service) WHERE state IN ('waiting', 'called', 'held')

CREATE INDEX ix_queue_entry_file_id ON queue_entry (file_id)

CREATE TABLE pension_event (
    id INTEGER NOT NULL,
    pension_id INTEGER NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    batch_id INTEGER,
    PRIMARY KEY (id),
    CHECK (from_state IN ('on_pension', 'suspended', 'cut')),
    CHECK (to_state IN ('on_pension', 'suspended', 'cut')),
    CHECK (effective_on IS date(effective_on)),
    CONSTRAINT fk_pension_event_pension_id FOREIGN KEY(pension_id) REFERENCES pension (id)
)
 STRICT

CREATE INDEX ix_pension_event_pension_id ON pension_event (pension_id)

CREATE TABLE queue_event (
    id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    batch_id INTEGER,
    PRIMARY KEY (id),
    CHECK (from_state IN ('waiting', 'called', 'held', 'admitted', 'withdrew', 'removed')),
    CHECK (to_state IN ('waiting', 'called', 'held', 'admitted', 'withdrew', 'removed')),
    CHECK (effective_on IS date(effective_on)),
    CONSTRAINT fk_queue_event_entry_id FOREIGN KEY(entry_id) REFERENCES queue_entry (id)
)
 STRICT

CREATE INDEX ix_queue_event_entry_id ON queue_event (entry_id)
