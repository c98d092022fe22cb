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

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append only: audit'); END

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append only: audit'); END

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

CREATE TABLE centre (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    leader TEXT DEFAULT '' NOT NULL,
    phone TEXT DEFAULT '' NOT NULL,
    address TEXT DEFAULT '' NOT NULL,
    capacity INTEGER NOT NULL,
    workers INTEGER DEFAULT '3' NOT NULL,
    closed INTEGER DEFAULT '0' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(code) BETWEEN 1 AND 20),
    CHECK (length(name) > 0),
    CHECK (capacity BETWEEN 1 AND 100000),
    CHECK (workers BETWEEN 1 AND 99),
    CHECK (closed IN (0, 1)),
    CONSTRAINT uq_centre_code UNIQUE (code)
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
    birth_cert_serial TEXT DEFAULT '' NOT NULL,
    birth_place TEXT DEFAULT '' NOT NULL,
    military TEXT DEFAULT 'unknown' NOT NULL,
    education TEXT DEFAULT 'unknown' NOT NULL,
    field_of_study TEXT DEFAULT '' NOT NULL,
    job TEXT DEFAULT '' NOT NULL,
    skill TEXT DEFAULT '' NOT NULL,
    insurance TEXT DEFAULT 'unknown' NOT NULL,
    insurance_no TEXT DEFAULT '' NOT NULL,
    disability_code TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(national_id) BETWEEN 10 AND 10 AND national_id NOT GLOB '*[^0-9]*'),
    CHECK (length(foreign_id) BETWEEN 8 AND 14 AND foreign_id NOT GLOB '*[^0-9]*'),
    CHECK (length(first_name) > 0 OR length(last_name) > 0),
    CHECK (sex IN ('female', 'male', 'unknown')),
    CHECK (marital IN ('single', 'married', 'divorced', 'separated', 'widowed', 'unknown')),
    CHECK (military IN ('done', 'exempt', 'absent', 'under_age', 'unknown')),
    CHECK (education IN ('illiterate', 'primary', 'lower_secondary', 'incomplete_diploma', 'diploma', 'associate', 'bachelor', 'master', 'doctorate', 'unknown')),
    CHECK (insurance IN ('none', 'social_security', 'universal_health', 'iranian_health', 'rural', 'behzisti', 'carpet_weavers', 'self_employed', 'employer', 'housewives', 'armed_forces', 'special_patients', 'other', 'unknown')),
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

CREATE TABLE office_setting (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(name) > 0),
    CHECK (json_valid(value)),
    CONSTRAINT uq_office_setting_name UNIQUE (name)
)
 STRICT

CREATE TABLE signatory (
    id INTEGER NOT NULL,
    post TEXT NOT NULL,
    name TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (post IN ('head', 'social_deputy', 'rehabilitation_deputy', 'admission', 'social_worker', 'pension_expert', 'accountant', 'comptroller', 'governorate', 'storekeeper', 'rehabilitation_expert', 'property_custodian')),
    CHECK (length(name) > 0),
    CHECK (since IS date(since)),
    CHECK (until IS date(until)),
    CHECK (since <= until)
)
 STRICT

CREATE TABLE catalogue_item (
    id INTEGER NOT NULL,
    catalogue TEXT NOT NULL,
    name TEXT NOT NULL,
    fold TEXT NOT NULL,
    place INTEGER DEFAULT '0' NOT NULL,
    retired INTEGER DEFAULT '0' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (catalogue IN ('exit_reason', 'refusal_reason', 'service', 'other_body', 'other_office', 'reception_condition', 'social_category')),
    CHECK (length(fold) > 0),
    CHECK (retired IN (0, 1)),
    CONSTRAINT uq_catalogue_item_catalogue_fold UNIQUE (catalogue, fold)
)
 STRICT

CREATE TABLE dated_rule (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    since TEXT NOT NULL,
    value INTEGER NOT NULL,
    source TEXT DEFAULT '' NOT NULL,
    proposed INTEGER DEFAULT '0' NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (name IN ('visit_months', 'centre_capacity', 'files_per_worker', 'inquiry_months', 'care_ends_at_age', 'applicant_days', 'referral_days', 'suspension_days', 'request_days', 'transfer_days', 'inquiry_days', 'visit_days', 'task_days', 'pension_decile', 'living_decile', 'twins_decile', 'triplets_decile', 'multiples_age', 'unvisited_months', 'unreachable_tries', 'unreachable_days', 'allocation_days', 'loan_return_days', 'loan_soon_days')),
    CHECK (since IS date(since)),
    CHECK (proposed IN (0, 1))
)
 STRICT

CREATE UNIQUE INDEX uq_dated_rule_stands ON dated_rule (name, since) WHERE struck_at IS NULL

CREATE TABLE account (
    id INTEGER NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    disabled INTEGER DEFAULT '0' NOT NULL,
    must_change INTEGER DEFAULT '0' NOT NULL,
    slot TEXT,
    pin TEXT,
    PRIMARY KEY (id),
    CHECK (disabled IN (0, 1)),
    CHECK (must_change IN (0, 1)),
    CHECK (length(name) BETWEEN 2 AND 40),
    CONSTRAINT uq_account_name UNIQUE (name)
)
 STRICT

CREATE TABLE clock_statement (
    id INTEGER NOT NULL,
    day TEXT NOT NULL,
    ahead_until TEXT NOT NULL,
    after_seq INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (day IS date(day)),
    CHECK (ahead_until IS date(ahead_until)),
    CHECK (day < ahead_until),
    CHECK (length(reason) > 0)
)
 STRICT

CREATE TRIGGER clock_statement_no_delete BEFORE DELETE ON clock_statement BEGIN SELECT RAISE(ABORT, 'append only: clock_statement'); END

CREATE TRIGGER clock_statement_no_update BEFORE UPDATE ON clock_statement BEGIN SELECT RAISE(ABORT, 'append only: clock_statement'); END

CREATE TABLE paper_batch (
    id INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    user TEXT NOT NULL,
    made_by TEXT NOT NULL,
    papers INTEGER NOT NULL,
    day TEXT,
    kind TEXT,
    sheet TEXT,
    place TEXT NOT NULL,
    done_at TEXT,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (papers >= 1)
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

CREATE TABLE commission_session (
    id INTEGER NOT NULL,
    session_no TEXT NOT NULL,
    held_on TEXT NOT NULL,
    kind TEXT NOT NULL,
    place TEXT DEFAULT '' NOT NULL,
    members TEXT DEFAULT '[]' NOT NULL,
    closed INTEGER DEFAULT '0' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (kind IN ('determination', 're_examination', 'psychiatric', 'epilepsy', 'military')),
    CHECK (held_on IS date(held_on)),
    CHECK (length(session_no) BETWEEN 1 AND 30),
    CHECK (json_valid(members)),
    CHECK (closed IN (0, 1)),
    CONSTRAINT uq_commission_session_session_no UNIQUE (session_no)
)
 STRICT

CREATE TABLE validity_extension (
    id INTEGER NOT NULL,
    circular_no TEXT NOT NULL,
    circular_on TEXT NOT NULL,
    expired_from TEXT NOT NULL,
    expired_until TEXT NOT NULL,
    months INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    undone_at TEXT,
    undone_by TEXT,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(circular_no) > 0),
    CHECK (circular_on IS date(circular_on)),
    CHECK (expired_from IS date(expired_from)),
    CHECK (expired_until IS date(expired_until)),
    CHECK (expired_from <= expired_until),
    CHECK (months BETWEEN 1 AND 120)
)
 STRICT

CREATE TABLE draft (
    id INTEGER NOT NULL,
    user TEXT NOT NULL,
    page TEXT NOT NULL,
    "key" TEXT NOT NULL,
    sitting TEXT NOT NULL,
    body TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (json_valid(body))
)
 STRICT

CREATE UNIQUE INDEX uq_draft_place ON draft (user, page, "key", sitting)

CREATE TABLE member_key (
    k TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    PRIMARY KEY (k, person_id)
)
 WITHOUT ROWID,
 STRICT

CREATE INDEX ix_member_key_person_id ON member_key (person_id)

CREATE TABLE stock_phrase (
    id INTEGER NOT NULL,
    text TEXT NOT NULL,
    fold TEXT NOT NULL,
    place INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(fold) > 0),
    CONSTRAINT uq_stock_phrase_fold UNIQUE (fold)
)
 STRICT

CREATE TABLE restricted_tag (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    fold TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(fold) > 0),
    CONSTRAINT uq_restricted_tag_fold UNIQUE (fold)
)
 STRICT

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
    words TEXT NOT NULL,
    PRIMARY KEY (file_id)
)
 STRICT

CREATE INDEX ix_file_list_family ON file_list (family_key, file_no, national_id, first_name, last_name, father_name, birth_date, domain, pension_state, waiting, coverage, sex, disability, severity, category, neighbourhood, mobile, last_event_on)

CREATE INDEX ix_file_list_given ON file_list (given_key, file_no, national_id, first_name, last_name, father_name, birth_date, domain, pension_state, waiting, coverage, sex, disability, severity, category, neighbourhood, mobile, last_event_on)

CREATE INDEX ix_file_list_name_sort ON file_list (name_sort)

CREATE TRIGGER file_list_gone AFTER DELETE ON file_list BEGIN DELETE FROM search_key WHERE file_id = old.file_id AND k IN (SELECT value FROM json_each('["' || replace(old.keys, ' ', '","') || '"]')); DELETE FROM file_words WHERE rowid = old.file_id; END

CREATE TRIGGER file_list_keys AFTER UPDATE OF keys ON file_list WHEN old.keys <> new.keys BEGIN DELETE FROM search_key WHERE file_id = old.file_id AND k IN (SELECT value FROM json_each('["' || replace(old.keys, ' ', '","') || '"]')); INSERT INTO search_key (k, file_id) SELECT value, new.file_id FROM (SELECT value FROM json_each('["' || replace(new.keys, ' ', '","') || '"]')); END

CREATE TRIGGER file_list_words AFTER UPDATE OF words ON file_list WHEN old.words <> new.words BEGIN DELETE FROM file_words WHERE rowid = old.file_id; INSERT INTO file_words (rowid, words) VALUES (new.file_id, new.words); END

CREATE VIRTUAL TABLE file_words USING fts5(words, content='', contentless_delete=1, detail=none, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')

CREATE TABLE search_key (
    k TEXT NOT NULL,
    file_id INTEGER NOT NULL,
    PRIMARY KEY (k, file_id)
)
 WITHOUT ROWID,
 STRICT

CREATE TABLE outreach (
    id INTEGER NOT NULL,
    place TEXT NOT NULL,
    planned_on TEXT NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    made_by TEXT NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(place) > 0),
    CHECK (planned_on IS date(planned_on))
)
 STRICT

CREATE TABLE equipment_item (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    fold TEXT NOT NULL,
    item_group TEXT NOT NULL,
    kind TEXT NOT NULL,
    unit TEXT NOT NULL,
    sizes TEXT DEFAULT '[]' NOT NULL,
    disabilities TEXT DEFAULT '[]' NOT NULL,
    reissue_months INTEGER,
    interval_proposed INTEGER DEFAULT '0' NOT NULL,
    need TEXT NOT NULL,
    service TEXT NOT NULL,
    returnable INTEGER DEFAULT '0' NOT NULL,
    needs_prescription INTEGER DEFAULT '0' NOT NULL,
    min_stock INTEGER DEFAULT '0' NOT NULL,
    barcode TEXT DEFAULT '' NOT NULL,
    unit_price INTEGER,
    shelf TEXT DEFAULT '' NOT NULL,
    retired INTEGER DEFAULT '0' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (item_group IN ('mobility', 'bed', 'toilet', 'vision', 'hearing', 'orthosis', 'consumable', 'respiratory')),
    CHECK (kind IN ('serial', 'durable', 'consumable')),
    CHECK (unit IN ('device', 'piece', 'pair', 'pack')),
    CHECK (length(code) BETWEEN 1 AND 40),
    CHECK (length(fold) > 0),
    CHECK (json_valid(sizes) AND json_valid(disabilities)),
    CHECK (reissue_months BETWEEN 1 AND 600),
    CHECK (length(need) > 0 AND length(service) > 0),
    CHECK (min_stock >= 0),
    CHECK (unit_price > 0),
    CHECK (interval_proposed IN (0, 1) AND returnable IN (0, 1) AND needs_prescription IN (0, 1) AND retired IN (0, 1)),
    CHECK (kind <> 'consumable' OR returnable = 0),
    CONSTRAINT uq_equipment_item_code UNIQUE (code),
    CONSTRAINT uq_equipment_item_fold UNIQUE (fold)
)
 STRICT

CREATE INDEX ix_equipment_item_need ON equipment_item (need)

CREATE UNIQUE INDEX uq_equipment_item_barcode ON equipment_item (barcode) WHERE barcode <> ''

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

CREATE TABLE monthly_list (
    id INTEGER NOT NULL,
    month TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    line_count INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    arrears_sum INTEGER NOT NULL,
    deductions INTEGER NOT NULL,
    net INTEGER NOT NULL,
    promised INTEGER NOT NULL,
    digest TEXT NOT NULL,
    prepared_at TEXT NOT NULL,
    prepared_by TEXT NOT NULL,
    approved_at TEXT,
    approved_by TEXT DEFAULT '' NOT NULL,
    sent_at TEXT,
    sent_by TEXT DEFAULT '' NOT NULL,
    sent_on TEXT,
    letter_no TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_monthly_list_month_kind UNIQUE (month, kind),
    CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr(month, 6) BETWEEN '01' AND '12'),
    CHECK (kind IN ('pension', 'care', 'hygiene', 'living', 'multiples', 'kin_care')),
    CHECK (state IN ('draft', 'approved', 'sent', 'reconciled')),
    CHECK (sent_on IS date(sent_on)),
    CHECK (line_count >= 1),
    CHECK (net = amount + arrears_sum - deductions),
    CHECK (length(digest) = 64),
    CHECK ((state = 'draft') = (approved_at IS NULL)),
    CHECK ((state IN ('draft', 'approved')) = (sent_at IS NULL)),
    CHECK ((sent_at IS NULL) = (sent_on IS NULL))
)
 STRICT

CREATE TABLE pension_tariff (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    since TEXT NOT NULL,
    source TEXT NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    proposed INTEGER DEFAULT '0' NOT NULL,
    announced INTEGER DEFAULT '0' NOT NULL,
    released_on TEXT,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (kind IN ('pension', 'care', 'hygiene', 'living', 'multiples', 'kin_care')),
    CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr(since, 6) BETWEEN '01' AND '12'),
    CHECK (released_on IS date(released_on)),
    CHECK (length(source) > 0),
    CHECK (proposed IN (0, 1)),
    CHECK (announced IN (0, 1)),
    CHECK (released_on IS NULL OR announced = 1)
)
 STRICT

CREATE UNIQUE INDEX uq_pension_tariff_stands ON pension_tariff (kind, since, announced) WHERE struck_at IS NULL

CREATE TABLE month_closing (
    id INTEGER NOT NULL,
    month TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    closed_by TEXT NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    digest TEXT NOT NULL,
    figures TEXT NOT NULL,
    seal BLOB NOT NULL,
    reopened_at TEXT,
    reopened_by TEXT DEFAULT '' NOT NULL,
    reopened_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr(month, 6) BETWEEN '01' AND '12'),
    CHECK (json_valid(figures)),
    CHECK (length(digest) = 64),
    CHECK ((reopened_at IS NULL) = (reopened_by = '')),
    CHECK ((reopened_at IS NULL) = (reopened_why = ''))
)
 STRICT

CREATE UNIQUE INDEX uq_month_closing_stands ON month_closing (month) WHERE reopened_at IS NULL

CREATE TABLE office_box_key (
    id INTEGER NOT NULL,
    public BLOB NOT NULL,
    private BLOB NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 1),
    CHECK (length(public) = 32 AND length(private) = 32)
)
 STRICT

CREATE TABLE office_enrolment (
    id INTEGER NOT NULL,
    certificate TEXT NOT NULL,
    province_key BLOB NOT NULL,
    person_key BLOB NOT NULL,
    paper_proof BLOB NOT NULL,
    accepted_at TEXT NOT NULL,
    accepted_by TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 1),
    CHECK (json_valid(certificate)),
    CHECK (length(province_key) = 32 AND length(person_key) = 32 AND length(paper_proof) = 64)
)
 STRICT

CREATE TABLE province_key (
    id INTEGER NOT NULL,
    public BLOB NOT NULL,
    private BLOB NOT NULL,
    person_key BLOB NOT NULL,
    PRIMARY KEY (id),
    CHECK (id = 1),
    CHECK (length(public) = 32 AND length(private) = 32 AND length(person_key) = 32)
)
 STRICT

CREATE TABLE enrolled_office (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    county TEXT NOT NULL,
    public BLOB NOT NULL,
    certificate TEXT NOT NULL,
    enrolled_at TEXT NOT NULL,
    enrolled_by TEXT NOT NULL,
    revoked_at TEXT,
    revoked_by TEXT DEFAULT '' NOT NULL,
    revoked_why TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    CHECK (json_valid(certificate)),
    CHECK (length(public) = 32),
    CHECK ((revoked_at IS NULL) = (revoked_by = ''))
)
 STRICT

CREATE UNIQUE INDEX uq_enrolled_office_stands ON enrolled_office (code) WHERE revoked_at IS NULL

CREATE TABLE accepted_bundle (
    id INTEGER NOT NULL,
    office_code TEXT NOT NULL,
    public BLOB NOT NULL,
    chain INTEGER NOT NULL,
    month TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    branch INTEGER NOT NULL,
    digest TEXT NOT NULL,
    closed_at TEXT NOT NULL,
    accepted_at TEXT NOT NULL,
    accepted_by TEXT NOT NULL,
    document BLOB NOT NULL,
    lists BLOB NOT NULL,
    corrections TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr(month, 6) BETWEEN '01' AND '12'),
    CHECK (json_valid(corrections)),
    CHECK (length(digest) = 64),
    CHECK (length(public) = 32),
    CHECK (chain >= 1),
    CONSTRAINT uq_accepted_bundle_digest UNIQUE (digest)
)
 STRICT

CREATE INDEX ix_accepted_bundle_month ON accepted_bundle (month, office_code)

CREATE INDEX ix_accepted_bundle_office ON accepted_bundle (office_code)

CREATE UNIQUE INDEX uq_accepted_bundle_chain ON accepted_bundle (public, chain, sequence)

CREATE TABLE bundle_chain (
    id INTEGER NOT NULL,
    office_code TEXT NOT NULL,
    public BLOB NOT NULL,
    number INTEGER NOT NULL,
    begun_at TEXT NOT NULL,
    begun_by TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(public) = 32),
    CHECK (number >= 2),
    CHECK (why <> '')
)
 STRICT

CREATE UNIQUE INDEX uq_bundle_chain ON bundle_chain (public, number)

CREATE TABLE refused_bundle (
    id INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    digest TEXT DEFAULT '' NOT NULL,
    code TEXT NOT NULL,
    facts TEXT NOT NULL,
    office_code TEXT DEFAULT '' NOT NULL,
    month TEXT,
    sequence INTEGER,
    previous TEXT,
    expected TEXT,
    refused_at TEXT NOT NULL,
    refused_by TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr(month, 6) BETWEEN '01' AND '12'),
    CHECK (json_valid(facts)),
    CHECK (length(digest) IN (0, 64)),
    CHECK ((office_code = '') = (month IS NULL) AND (month IS NULL) = (sequence IS NULL))
)
 STRICT

CREATE INDEX ix_refused_bundle_digest ON refused_bundle (digest)

CREATE INDEX ix_refused_bundle_office ON refused_bundle (office_code, month)

CREATE INDEX ix_refused_bundle_refused_at ON refused_bundle (refused_at)

CREATE TABLE declared_figure (
    id INTEGER NOT NULL,
    period TEXT NOT NULL,
    of_table TEXT NOT NULL,
    of_line TEXT DEFAULT '' NOT NULL,
    of_measure TEXT NOT NULL,
    unit TEXT NOT NULL,
    value INTEGER NOT NULL,
    grain INTEGER DEFAULT '1' NOT NULL,
    said_by TEXT NOT NULL,
    said_on TEXT NOT NULL,
    source TEXT NOT NULL,
    in_full INTEGER DEFAULT '0' NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (unit IN ('file', 'person', 'household', 'rial', 'piece', 'session', 'case', 'visit', 'request', 'place', 'payment', 'percent')),
    CHECK (said_on IS date(said_on)),
    CHECK (length(period) BETWEEN 4 AND 7),
    CHECK (value >= 0 OR unit = 'percent'),
    CHECK (in_full IN (0, 1)),
    CHECK (grain >= 1),
    CHECK (length(said_by) > 0 AND length(source) > 0)
)
 STRICT

CREATE UNIQUE INDEX uq_declared_figure_stands ON declared_figure (period, of_table, of_line, of_measure, said_by, said_on) WHERE struck_at IS NULL

CREATE TABLE saved_report (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    fold TEXT NOT NULL,
    made_by TEXT NOT NULL,
    shared INTEGER DEFAULT '0' NOT NULL,
    definition TEXT NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_saved_report_made_by_fold UNIQUE (made_by, fold),
    CHECK (length(fold) > 0),
    CHECK (json_valid(definition)),
    CHECK (shared IN (0, 1))
)
 STRICT

CREATE TABLE queue_bucket (
    service TEXT NOT NULL,
    width INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    joined INTEGER NOT NULL,
    PRIMARY KEY (service, width, bucket)
)
 WITHOUT ROWID,
 STRICT

CREATE TABLE queue_scored (
    service TEXT NOT NULL,
    scored_on TEXT NOT NULL,
    policy_id INTEGER NOT NULL,
    PRIMARY KEY (service)
)
 WITHOUT ROWID,
 STRICT

CREATE TABLE queue_policy (
    id INTEGER NOT NULL,
    service TEXT NOT NULL,
    state TEXT NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    version_no INTEGER,
    since TEXT,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    approved_at TEXT,
    approved_by TEXT,
    letter_no TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (state IN ('draft', 'approved', 'discarded')),
    CHECK (length(service) BETWEEN 1 AND 40),
    CHECK (length(name) BETWEEN 1 AND 80),
    CHECK (json_valid(body)),
    CHECK (version_no >= 1),
    CHECK ((state = 'approved') = (version_no IS NOT NULL)),
    CHECK ((version_no IS NULL) = (since IS NULL)),
    CHECK ((version_no IS NULL) = (approved_at IS NULL)),
    CHECK ((version_no IS NULL) = (approved_by IS NULL)),
    CHECK (since IS date(since))
)
 STRICT

CREATE UNIQUE INDEX uq_queue_policy_version ON queue_policy (service, version_no) WHERE version_no IS NOT NULL

CREATE TRIGGER queue_policy_no_delete BEFORE DELETE ON queue_policy WHEN old.state = 'approved' BEGIN SELECT RAISE(ABORT, 'append only: queue_policy'); END

CREATE TRIGGER queue_policy_no_update BEFORE UPDATE ON queue_policy WHEN old.state = 'approved' BEGIN SELECT RAISE(ABORT, 'append only: queue_policy'); END

CREATE TABLE quota (
    id INTEGER NOT NULL,
    service TEXT NOT NULL,
    letter_no TEXT NOT NULL,
    letter_key TEXT NOT NULL,
    letter_on TEXT NOT NULL,
    places INTEGER NOT NULL,
    from_month TEXT NOT NULL,
    conditions TEXT NOT NULL,
    state TEXT NOT NULL,
    closed_why TEXT DEFAULT '' NOT NULL,
    submitted_at TEXT,
    submitted_on TEXT,
    submitted_by TEXT DEFAULT '' NOT NULL,
    submitted_files TEXT DEFAULT '[]' NOT NULL,
    submitted_policy INTEGER DEFAULT '0' NOT NULL,
    returned_on TEXT,
    returned_by TEXT DEFAULT '' NOT NULL,
    returned_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (state IN ('open', 'closed')),
    CONSTRAINT uq_quota_service_letter_key_letter_on UNIQUE (service, letter_key, letter_on),
    CHECK (length(letter_key) > 0),
    CHECK (length(service) BETWEEN 1 AND 40),
    CHECK (length(letter_no) > 0),
    CHECK (places >= 1),
    CHECK (json_valid(conditions)),
    CHECK ((state = 'closed') = (closed_why <> '')),
    CHECK ((submitted_at IS NULL) = (submitted_by = '')),
    CHECK ((submitted_at IS NULL) = (submitted_on IS NULL)),
    CHECK (json_valid(submitted_files)),
    CHECK ((returned_on IS NULL) = (returned_by = '')),
    CHECK ((returned_by = '') = (returned_why = '')),
    CHECK (submitted_at IS NULL OR returned_by = ''),
    CHECK (letter_on IS date(letter_on)),
    CHECK (submitted_on IS date(submitted_on)),
    CHECK (returned_on IS date(returned_on)),
    CHECK (from_month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr(from_month, 6) BETWEEN '01' AND '12')
)
 STRICT

CREATE TRIGGER quota_not_below_used BEFORE UPDATE OF places ON quota WHEN EXISTS (SELECT 1 FROM admission_considered WHERE quota_id = new.id AND seat > new.places) BEGIN SELECT RAISE(ABORT, 'quota: fewer places than are given'); END

CREATE TABLE waiting_service (
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    fold TEXT NOT NULL,
    retired INTEGER DEFAULT '0' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(code) BETWEEN 1 AND 40),
    CHECK (length(fold) > 0),
    CHECK (retired IN (0, 1)),
    CONSTRAINT uq_waiting_service_code UNIQUE (code),
    CONSTRAINT uq_waiting_service_fold UNIQUE (fold)
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

CREATE INDEX ix_audit_row_place ON audit_row (tbl, row_id)

CREATE INDEX ix_audit_row_seq ON audit_row (seq)

CREATE TRIGGER audit_row_no_delete BEFORE DELETE ON audit_row BEGIN SELECT RAISE(ABORT, 'append only: audit_row'); END

CREATE TRIGGER audit_row_no_update BEFORE UPDATE ON audit_row BEGIN SELECT RAISE(ABORT, 'append only: audit_row'); END

CREATE TABLE centre_neighbourhood (
    id INTEGER NOT NULL,
    centre_id INTEGER NOT NULL,
    neighbourhood_id INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_centre_neighbourhood_centre_id FOREIGN KEY(centre_id) REFERENCES centre (id),
    CONSTRAINT uq_centre_neighbourhood_neighbourhood_id UNIQUE (neighbourhood_id),
    CONSTRAINT fk_centre_neighbourhood_neighbourhood_id FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id)
)
 STRICT

CREATE INDEX ix_centre_neighbourhood_centre_id ON centre_neighbourhood (centre_id)

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
    sheba_owner_id INTEGER,
    account_no TEXT DEFAULT '' NOT NULL,
    card_no TEXT,
    housing TEXT DEFAULT 'unknown' NOT NULL,
    deposit INTEGER,
    rent INTEGER,
    residence TEXT DEFAULT 'unknown' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(card_no) BETWEEN 16 AND 16 AND card_no NOT GLOB '*[^0-9]*'),
    CHECK (housing IN ('rented', 'owned', 'parental', 'relatives', 'endowed', 'inherited', 'employer', 'care_home', 'homeless', 'unknown')),
    CHECK (residence IN ('urban', 'rural', 'nomadic', 'unknown')),
    CHECK (deposit >= 0),
    CHECK (rent >= 0),
    CHECK (declared_size BETWEEN 1 AND 99),
    CHECK (length(postal_code) BETWEEN 10 AND 10 AND postal_code NOT GLOB '*[^0-9]*'),
    CHECK (decile BETWEEN 1 AND 10),
    CHECK (decile_on IS date(decile_on)),
    CHECK (length(sheba) = 26 AND sheba LIKE 'IR%' AND substr(sheba, 3) NOT GLOB '*[^0-9]*'),
    CONSTRAINT fk_household_head_person_id FOREIGN KEY(head_person_id) REFERENCES person (id),
    CONSTRAINT fk_household_neighbourhood_id FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id),
    CONSTRAINT fk_household_sheba_owner_id FOREIGN KEY(sheba_owner_id) REFERENCES person (id)
)
 STRICT

CREATE INDEX ix_household_head_person_id ON household (head_person_id)

CREATE INDEX ix_household_neighbourhood_id ON household (neighbourhood_id)

CREATE TABLE disability (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    type TEXT NOT NULL,
    severity TEXT DEFAULT 'unknown' NOT NULL,
    is_primary INTEGER DEFAULT '0' NOT NULL,
    commission_on TEXT,
    valid_until TEXT,
    ended_on TEXT,
    PRIMARY KEY (id),
    CHECK (type IN ('physical', 'visual', 'hearing', 'speech', 'intellectual', 'psychosocial', 'multiple', 'elderly', 'leprosy', 'dementia', 'none', 'undocumented', 'unknown')),
    CHECK (severity IN ('mild', 'moderate', 'severe', 'very_severe', 'unknown')),
    CHECK (is_primary IN (0, 1)),
    CHECK (commission_on IS date(commission_on)),
    CHECK (valid_until IS date(valid_until)),
    CHECK (ended_on IS date(ended_on)),
    CHECK (is_primary = 0 OR ended_on IS NULL),
    CONSTRAINT fk_disability_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT

CREATE INDEX ix_disability_person_id ON disability (person_id)

CREATE INDEX ix_disability_valid_until ON disability (valid_until) WHERE valid_until IS NOT NULL

CREATE UNIQUE INDEX uq_disability_primary ON disability (person_id) WHERE is_primary = 1

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

CREATE TABLE account_role (
    id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_account_role_account_id_role UNIQUE (account_id, role),
    CHECK (role IN ('admin', 'head', 'case_clerk', 'pension_clerk', 'rehab_clerk', 'storekeeper', 'donation_clerk', 'viewer')),
    CONSTRAINT fk_account_role_account_id FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT

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

CREATE TRIGGER operation_no_delete BEFORE DELETE ON operation BEGIN SELECT RAISE(ABORT, 'append only: operation'); END

CREATE TRIGGER operation_no_update BEFORE UPDATE ON operation BEGIN SELECT RAISE(ABORT, 'append only: operation'); END

CREATE TABLE guardianship (
    id INTEGER NOT NULL,
    ward_id INTEGER NOT NULL,
    guardian_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    deed_no TEXT DEFAULT '' NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (kind IN ('parent', 'appointed', 'trustee')),
    CHECK (since IS date(since)),
    CHECK (until IS date(until)),
    CHECK (since <= until),
    CHECK (ward_id <> guardian_id),
    CONSTRAINT fk_guardianship_ward_id FOREIGN KEY(ward_id) REFERENCES person (id),
    CONSTRAINT fk_guardianship_guardian_id FOREIGN KEY(guardian_id) REFERENCES person (id)
)
 STRICT

CREATE INDEX ix_guardianship_guardian_id ON guardianship (guardian_id)

CREATE INDEX ix_guardianship_ward_id ON guardianship (ward_id)

CREATE UNIQUE INDEX uq_guardianship_open ON guardianship (ward_id) WHERE until IS NULL

CREATE TABLE person_tag (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (id),
    CHECK (since IS date(since)),
    CHECK (until IS date(until)),
    CHECK (since <= until),
    CONSTRAINT fk_person_tag_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_person_tag_tag_id FOREIGN KEY(tag_id) REFERENCES restricted_tag (id)
)
 STRICT

CREATE INDEX ix_person_tag_person_id ON person_tag (person_id)

CREATE INDEX ix_person_tag_tag_id ON person_tag (tag_id)

CREATE UNIQUE INDEX uq_person_tag_open ON person_tag (person_id, tag_id) WHERE until IS NULL

CREATE TABLE stock_balance (
    item_id INTEGER NOT NULL,
    size TEXT NOT NULL,
    store INTEGER DEFAULT '0' NOT NULL,
    workshop INTEGER DEFAULT '0' NOT NULL,
    loan INTEGER DEFAULT '0' NOT NULL,
    allocated INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (item_id, size),
    CHECK (store >= 0 AND workshop >= 0 AND loan >= 0),
    CHECK (allocated BETWEEN 0 AND store),
    CONSTRAINT fk_stock_balance_item_id FOREIGN KEY(item_id) REFERENCES equipment_item (id)
)
 WITHOUT ROWID,
 STRICT

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

CREATE TABLE not_same (
    id INTEGER NOT NULL,
    first_id INTEGER NOT NULL,
    second_id INTEGER NOT NULL,
    decided_at TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    CHECK (first_id < second_id),
    CONSTRAINT uq_not_same_first_id_second_id UNIQUE (first_id, second_id),
    CONSTRAINT fk_not_same_first_id FOREIGN KEY(first_id) REFERENCES person (id),
    CONSTRAINT fk_not_same_second_id FOREIGN KEY(second_id) REFERENCES person (id)
)
 STRICT

CREATE INDEX ix_not_same_second_id ON not_same (second_id)

CREATE TABLE merge (
    id INTEGER NOT NULL,
    kept_id INTEGER NOT NULL,
    gone_id INTEGER NOT NULL,
    "before" TEXT NOT NULL,
    merged_at TEXT NOT NULL,
    merged_by TEXT NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    undone_at TEXT,
    undone_by TEXT,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (kept_id <> gone_id),
    CHECK (json_valid(before)),
    CONSTRAINT fk_merge_kept_id FOREIGN KEY(kept_id) REFERENCES person (id),
    CONSTRAINT fk_merge_gone_id FOREIGN KEY(gone_id) REFERENCES person (id)
)
 STRICT

CREATE INDEX ix_merge_gone_id ON merge (gone_id)

CREATE INDEX ix_merge_kept_id ON merge (kept_id)

CREATE UNIQUE INDEX uq_merge_gone_now ON merge (gone_id) WHERE undone_at IS NULL

CREATE TABLE monthly_draft (
    id INTEGER NOT NULL,
    list_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    line_no INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    household_id INTEGER NOT NULL,
    file_no TEXT NOT NULL,
    client_code TEXT NOT NULL,
    name TEXT NOT NULL,
    identifier TEXT NOT NULL,
    domain TEXT NOT NULL,
    size INTEGER NOT NULL,
    rate_since TEXT NOT NULL,
    band INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    arrears INTEGER NOT NULL,
    deductions INTEGER NOT NULL,
    net INTEGER NOT NULL,
    promised INTEGER NOT NULL,
    bank TEXT NOT NULL,
    sheba TEXT NOT NULL,
    sheba_owner TEXT NOT NULL,
    owner_identifier TEXT NOT NULL,
    remarks TEXT NOT NULL,
    remark TEXT NOT NULL,
    household TEXT NOT NULL,
    claims TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_monthly_draft_list_id_line_no UNIQUE (list_id, line_no),
    CONSTRAINT fk_monthly_draft_list_id FOREIGN KEY(list_id) REFERENCES monthly_list (id)
)
 STRICT

CREATE TABLE payment_file (
    id INTEGER NOT NULL,
    list_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    rows_sha256 TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    partial INTEGER DEFAULT '0' NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (partial IN (0, 1)),
    CHECK (length(sha256) = 64),
    CHECK (row_count >= 1),
    CHECK (length(rows_sha256) = 64),
    CONSTRAINT fk_payment_file_list_id FOREIGN KEY(list_id) REFERENCES monthly_list (id)
)
 STRICT

CREATE INDEX ix_payment_file_list_id ON payment_file (list_id)

CREATE INDEX ix_payment_file_sha256 ON payment_file (sha256) WHERE struck_at IS NULL

CREATE TABLE pension_rate (
    id INTEGER NOT NULL,
    tariff_id INTEGER NOT NULL,
    band INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (id),
    CHECK (band BETWEEN 0 AND 5),
    CHECK (amount > 0),
    CONSTRAINT uq_pension_rate_tariff_id_band UNIQUE (tariff_id, band),
    CONSTRAINT fk_pension_rate_tariff_id FOREIGN KEY(tariff_id) REFERENCES pension_tariff (id)
)
 STRICT

CREATE TABLE month_bundle (
    id INTEGER NOT NULL,
    closing_id INTEGER NOT NULL,
    month TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    previous TEXT,
    digest TEXT NOT NULL,
    certificate_no INTEGER,
    province_key BLOB,
    made_at TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (id),
    CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr(month, 6) BETWEEN '01' AND '12'),
    CHECK (length(digest) = 64),
    CHECK (sequence >= 1 AND (sequence = 1) = (previous IS NULL)),
    CHECK ((province_key IS NULL) = (certificate_no IS NULL)),
    CONSTRAINT uq_month_bundle_closing_id UNIQUE (closing_id),
    CONSTRAINT fk_month_bundle_closing_id FOREIGN KEY(closing_id) REFERENCES month_closing (id),
    CONSTRAINT uq_month_bundle_sequence UNIQUE (sequence)
)
 STRICT

CREATE TABLE admission_run (
    id INTEGER NOT NULL,
    quota_id INTEGER NOT NULL,
    service TEXT NOT NULL,
    letter_no TEXT NOT NULL,
    letter_on TEXT NOT NULL,
    places INTEGER NOT NULL,
    free INTEGER NOT NULL,
    from_month TEXT NOT NULL,
    conditions TEXT NOT NULL,
    decided_on TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    policy TEXT NOT NULL,
    policy_version INTEGER NOT NULL,
    most_tries INTEGER NOT NULL,
    considered INTEGER NOT NULL,
    admitted INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (letter_on IS date(letter_on)),
    CHECK (decided_on IS date(decided_on)),
    CHECK (from_month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr(from_month, 6) BETWEEN '01' AND '12'),
    CHECK (admitted BETWEEN 1 AND free),
    CHECK (free <= places),
    CHECK (length(digest) = 64),
    CONSTRAINT fk_admission_run_quota_id FOREIGN KEY(quota_id) REFERENCES quota (id)
)
 STRICT

CREATE INDEX ix_admission_run_quota_id ON admission_run (quota_id)

CREATE TRIGGER admission_run_no_delete BEFORE DELETE ON admission_run BEGIN SELECT RAISE(ABORT, 'append only: admission_run'); END

CREATE TRIGGER admission_run_no_update BEFORE UPDATE ON admission_run BEGIN SELECT RAISE(ABORT, 'append only: admission_run'); END

CREATE TABLE household_member (
    id INTEGER NOT NULL,
    household_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    kinship TEXT NOT NULL,
    since TEXT,
    until TEXT,
    left_because TEXT,
    PRIMARY KEY (id),
    CHECK (kinship IN ('head', 'spouse', 'son', 'daughter', 'father', 'mother', 'brother', 'sister', 'other')),
    CHECK (left_because IN ('died', 'married', 'moved', 'independent', 'care_home', 'split', 'joined', 'other')),
    CHECK (since IS date(since)),
    CHECK (until IS date(until)),
    CHECK (since <= until),
    CONSTRAINT fk_household_member_household_id FOREIGN KEY(household_id) REFERENCES household (id),
    CONSTRAINT fk_household_member_person_id FOREIGN KEY(person_id) REFERENCES person (id)
)
 STRICT

CREATE INDEX ix_household_member_lived ON household_member (household_id, since, until)

CREATE INDEX ix_household_member_person_id ON household_member (person_id)

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
    client_code TEXT DEFAULT '' NOT NULL,
    referred_by TEXT DEFAULT '' NOT NULL,
    social_worker TEXT DEFAULT '' NOT NULL,
    centre_id INTEGER,
    archive_no TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(file_no) BETWEEN 1 AND 30),
    CHECK (domain IN ('social', 'rehabilitation', 'prevention')),
    CHECK (coverage IN ('applicant', 'referred', 'refused', 'covered', 'discharged', 'transferred', 'recovered', 'deceased', 'closed')),
    CHECK (opened_on IS date(opened_on)),
    CONSTRAINT uq_case_file_file_no UNIQUE (file_no),
    CONSTRAINT uq_case_file_person_id UNIQUE (person_id),
    CONSTRAINT fk_case_file_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_case_file_household_id FOREIGN KEY(household_id) REFERENCES household (id),
    CONSTRAINT fk_case_file_centre_id FOREIGN KEY(centre_id) REFERENCES centre (id)
)
 STRICT

CREATE INDEX ix_case_file_centre_id ON case_file (centre_id)

CREATE INDEX ix_case_file_household_id ON case_file (household_id)

CREATE INDEX ix_case_file_standing ON case_file (coverage, domain, person_id, household_id, centre_id)

CREATE TABLE commission_case (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    session_id INTEGER,
    kind TEXT NOT NULL,
    referred_on TEXT NOT NULL,
    complaint TEXT DEFAULT '' NOT NULL,
    attended INTEGER,
    vote TEXT,
    voted_on TEXT,
    type TEXT,
    severity TEXT,
    valid_until TEXT,
    note TEXT DEFAULT '' NOT NULL,
    appeal_of INTEGER,
    overrules INTEGER,
    disability_id INTEGER,
    found TEXT DEFAULT '[]' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (kind IN ('determination', 're_examination', 'psychiatric', 'epilepsy', 'military')),
    CHECK (vote IN ('confirmed', 'rejected', 'documents_missing')),
    CHECK (type IN ('physical', 'visual', 'hearing', 'speech', 'intellectual', 'psychosocial', 'multiple', 'elderly', 'leprosy', 'dementia', 'none', 'undocumented', 'unknown')),
    CHECK (severity IN ('mild', 'moderate', 'severe', 'very_severe', 'unknown')),
    CHECK (attended IN (0, 1)),
    CHECK (referred_on IS date(referred_on)),
    CHECK (voted_on IS date(voted_on)),
    CHECK (valid_until IS date(valid_until)),
    CHECK (vote IS NULL OR (attended = 1 AND voted_on IS NOT NULL)),
    CHECK (vote <> 'confirmed' OR (type IS NOT NULL AND severity IS NOT NULL)),
    CHECK (referred_on <= voted_on),
    CHECK (overrules IS NULL OR (vote IS NOT NULL AND length(note) > 0)),
    CHECK (json_valid(found)),
    CONSTRAINT fk_commission_case_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_commission_case_session_id FOREIGN KEY(session_id) REFERENCES commission_session (id),
    CONSTRAINT fk_commission_case_appeal_of FOREIGN KEY(appeal_of) REFERENCES commission_case (id),
    CONSTRAINT uq_commission_case_overrules UNIQUE (overrules),
    CONSTRAINT fk_commission_case_overrules FOREIGN KEY(overrules) REFERENCES commission_case (id),
    CONSTRAINT fk_commission_case_disability_id FOREIGN KEY(disability_id) REFERENCES disability (id)
)
 STRICT

CREATE INDEX ix_commission_case_person_id ON commission_case (person_id)

CREATE INDEX ix_commission_case_session_id ON commission_case (session_id)

CREATE TABLE extended_disability (
    id INTEGER NOT NULL,
    extension_id INTEGER NOT NULL,
    disability_id INTEGER NOT NULL,
    valid_until_before TEXT NOT NULL,
    valid_until_after TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (valid_until_before IS date(valid_until_before)),
    CHECK (valid_until_after IS date(valid_until_after)),
    CHECK (valid_until_before < valid_until_after),
    CONSTRAINT fk_extended_disability_extension_id FOREIGN KEY(extension_id) REFERENCES validity_extension (id),
    CONSTRAINT fk_extended_disability_disability_id FOREIGN KEY(disability_id) REFERENCES disability (id)
)
 STRICT

CREATE INDEX ix_extended_disability_disability_id ON extended_disability (disability_id)

CREATE INDEX ix_extended_disability_extension_id ON extended_disability (extension_id)

CREATE TABLE former_size (
    id INTEGER NOT NULL,
    household_id INTEGER NOT NULL,
    size INTEGER,
    until TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (size BETWEEN 1 AND 99),
    CHECK (until IS date(until)),
    CONSTRAINT fk_former_size_household_id FOREIGN KEY(household_id) REFERENCES household (id)
)
 STRICT

CREATE INDEX ix_former_size_household ON former_size (household_id, until)

CREATE TABLE former_key (
    id INTEGER NOT NULL,
    merge_id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(key) > 0),
    CONSTRAINT fk_former_key_merge_id FOREIGN KEY(merge_id) REFERENCES merge (id)
)
 STRICT

CREATE INDEX ix_former_key_key ON former_key ("key")

CREATE INDEX ix_former_key_merge_id ON former_key (merge_id)

CREATE TABLE admission_considered (
    id INTEGER NOT NULL,
    run_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    entry_id INTEGER,
    queue_no INTEGER,
    file_id INTEGER,
    joined_on TEXT,
    severity TEXT,
    severity_on TEXT,
    severity_until TEXT,
    decile INTEGER,
    decile_on TEXT,
    other_disabled INTEGER,
    other_disabled_on TEXT,
    woman_head INTEGER,
    woman_head_on TEXT,
    housing TEXT,
    household_size INTEGER,
    documents TEXT,
    visited_on TEXT,
    state TEXT,
    held_until TEXT,
    coverage TEXT,
    died INTEGER,
    domain TEXT,
    neighbourhood TEXT,
    household_id INTEGER,
    household_has_pension INTEGER,
    tries INTEGER,
    draws_it INTEGER,
    unmet TEXT,
    file_no TEXT,
    score INTEGER,
    place_key INTEGER,
    outcome TEXT,
    reason TEXT,
    quota_id INTEGER,
    seat INTEGER,
    PRIMARY KEY (id),
    CHECK (outcome IN ('admitted', 'skipped', 'beyond')),
    CHECK (reason IN ('died', 'not_covered', 'household_has_pension', 'household_entry_ahead', 'already_drawn', 'not_eligible', 'not_in_conditions', 'held', 'unreachable', 'documents_incomplete', 'no_home_visit')),
    CONSTRAINT uq_admission_considered_run_id_position UNIQUE (run_id, position),
    CHECK ((outcome = 'skipped') = (reason IS NOT NULL)),
    CHECK ((outcome = 'admitted') = (seat IS NOT NULL)),
    CHECK ((quota_id IS NULL) = (seat IS NULL)),
    CONSTRAINT fk_admission_considered_run_id FOREIGN KEY(run_id) REFERENCES admission_run (id),
    CONSTRAINT fk_admission_considered_quota_id FOREIGN KEY(quota_id) REFERENCES quota (id)
)
 STRICT

CREATE UNIQUE INDEX uq_admission_entry ON admission_considered (entry_id) WHERE seat IS NOT NULL

CREATE UNIQUE INDEX uq_admission_seat ON admission_considered (quota_id, seat) WHERE seat IS NOT NULL

CREATE TRIGGER admission_considered_no_delete BEFORE DELETE ON admission_considered BEGIN SELECT RAISE(ABORT, 'append only: admission_considered'); END

CREATE TRIGGER admission_considered_no_update BEFORE UPDATE ON admission_considered BEGIN SELECT RAISE(ABORT, 'append only: admission_considered'); END

CREATE TRIGGER admission_never_over BEFORE INSERT ON admission_considered WHEN new.seat IS NOT NULL AND NOT EXISTS (SELECT 1 FROM admission_run JOIN quota ON quota.id = admission_run.quota_id WHERE admission_run.id = new.run_id AND quota.id = new.quota_id AND quota.state = 'open' AND new.seat BETWEEN 1 AND quota.places) BEGIN SELECT RAISE(ABORT, 'admission: over the quota'); END

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
    undoes INTEGER,
    PRIMARY KEY (id),
    CHECK (from_state IN ('applicant', 'referred', 'refused', 'covered', 'discharged', 'transferred', 'recovered', 'deceased', 'closed')),
    CHECK (to_state IN ('applicant', 'referred', 'refused', 'covered', 'discharged', 'transferred', 'recovered', 'deceased', 'closed')),
    CHECK (effective_on IS date(effective_on)),
    CHECK (from_state IS NOT to_state),
    CONSTRAINT fk_coverage_event_file_id FOREIGN KEY(file_id) REFERENCES case_file (id),
    CONSTRAINT fk_coverage_event_undoes FOREIGN KEY(undoes) REFERENCES coverage_event (id)
)
 STRICT

CREATE INDEX ix_coverage_event_effective_on_file_id ON coverage_event (effective_on, file_id)

CREATE INDEX ix_coverage_event_file_id_effective_on ON coverage_event (file_id, effective_on)

CREATE UNIQUE INDEX uq_coverage_event_undoes ON coverage_event (undoes) WHERE undoes IS NOT NULL

CREATE TABLE domain_event (
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
    undoes INTEGER,
    PRIMARY KEY (id),
    CHECK (from_state IN ('social', 'rehabilitation', 'prevention')),
    CHECK (to_state IN ('social', 'rehabilitation', 'prevention')),
    CHECK (effective_on IS date(effective_on)),
    CHECK (from_state IS NOT NULL AND from_state <> to_state),
    CONSTRAINT fk_domain_event_file_id FOREIGN KEY(file_id) REFERENCES case_file (id),
    CONSTRAINT fk_domain_event_undoes FOREIGN KEY(undoes) REFERENCES domain_event (id)
)
 STRICT

CREATE INDEX ix_domain_event_effective_on_file_id ON domain_event (effective_on, file_id)

CREATE INDEX ix_domain_event_file_id_effective_on ON domain_event (file_id, effective_on)

CREATE UNIQUE INDEX uq_domain_event_undoes ON domain_event (undoes) WHERE undoes IS NOT NULL

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
    void_reason TEXT,
    voided_at TEXT,
    voided_by TEXT,
    replaced_by INTEGER,
    version INTEGER DEFAULT '1' NOT NULL,
    fingerprint TEXT NOT NULL,
    qr TEXT DEFAULT '' NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_paper_kind_year_number UNIQUE (kind, year, number),
    CHECK (state IN ('issued', 'void')),
    CHECK (number >= 1),
    CHECK (length(fingerprint) = 12),
    CHECK (json_valid(facts)),
    CHECK ((state = 'void') = (void_reason IS NOT NULL)),
    CHECK ((state = 'void') = (voided_at IS NOT NULL)),
    CHECK ((state = 'void') = (voided_by IS NOT NULL)),
    CHECK (replaced_by IS NULL OR (state = 'void' AND replaced_by <> id)),
    CONSTRAINT fk_paper_file_id FOREIGN KEY(file_id) REFERENCES case_file (id),
    CONSTRAINT fk_paper_replaced_by FOREIGN KEY(replaced_by) REFERENCES paper (id)
)
 STRICT

CREATE INDEX ix_paper_file_id ON paper (file_id)

CREATE INDEX ix_paper_fingerprint ON paper (fingerprint)

CREATE INDEX ix_paper_register ON paper (issued_on, id, kind, year, number, state, replaced_by, issued_by, file_id)

CREATE INDEX ix_paper_replaced_by ON paper (replaced_by)

CREATE TABLE sighting (
    id INTEGER NOT NULL,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    what TEXT NOT NULL,
    file_id INTEGER,
    rows INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (what IN ('restricted_tags', 'document', 'export', 'printed_list', 'audit_trail')),
    CHECK (rows >= 0),
    CONSTRAINT fk_sighting_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_sighting_file_id ON sighting (file_id)

CREATE TABLE attachment (
    id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT DEFAULT '' NOT NULL,
    dated_on TEXT,
    expires_on TEXT,
    sha256 TEXT NOT NULL,
    media TEXT NOT NULL,
    size INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL,
    is_photo INTEGER DEFAULT '0' NOT NULL,
    removed_at TEXT,
    removed_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (kind IN ('photo', 'national_card', 'birth_certificate', 'residence_card', 'commission_vote', 'disability_card', 'needs_form', 'medical', 'bank', 'insurance', 'lease_or_deed', 'utility_bill', 'guardianship_deed', 'divorce_deed', 'death_certificate', 'military', 'school', 'letter', 'other')),
    CHECK (media IN ('pdf', 'jpeg', 'png')),
    CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    CHECK (size > 0),
    CHECK (is_photo IN (0, 1)),
    CHECK (is_photo = 0 OR (removed_at IS NULL AND kind = 'photo' AND media <> 'pdf')),
    CHECK (dated_on IS date(dated_on)),
    CHECK (expires_on IS date(expires_on)),
    CHECK (dated_on <= expires_on),
    CONSTRAINT fk_attachment_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_attachment_ending ON attachment (expires_on) WHERE removed_at IS NULL

CREATE INDEX ix_attachment_file_id ON attachment (file_id)

CREATE UNIQUE INDEX ix_attachment_photo ON attachment (file_id) WHERE is_photo = 1

CREATE INDEX ix_attachment_sha256 ON attachment (sha256)

CREATE TABLE inquiry (
    id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    body TEXT NOT NULL,
    sent_on TEXT NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    answered_on TEXT,
    answer TEXT,
    answered_by TEXT DEFAULT '' NOT NULL,
    answer_letter_no TEXT DEFAULT '' NOT NULL,
    valid_until TEXT,
    note TEXT DEFAULT '' NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (body IN ('imdad_committee', 'social_security', 'welfare_database', 'health_insurance', 'civil_registry', 'martyrs_foundation', 'other')),
    CHECK (answer IN ('clear', 'supported_there', 'undecided')),
    CHECK (sent_on IS date(sent_on)),
    CHECK (answered_on IS date(answered_on)),
    CHECK (valid_until IS date(valid_until)),
    CHECK (sent_on <= answered_on),
    CHECK ((answer IS NULL) = (answered_on IS NULL)),
    CHECK (valid_until IS NULL OR answered_on <= valid_until),
    CHECK (answered_on IS NULL OR struck_at IS NULL),
    CONSTRAINT fk_inquiry_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_inquiry_file_id ON inquiry (file_id)

CREATE TABLE letter (
    id INTEGER NOT NULL,
    file_id INTEGER,
    direction TEXT NOT NULL,
    letter_no TEXT NOT NULL,
    dated_on TEXT NOT NULL,
    correspondent TEXT NOT NULL,
    subject TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    from_series INTEGER DEFAULT '0' NOT NULL,
    fold TEXT NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (direction IN ('in', 'out')),
    CHECK (from_series IN (0, 1)),
    CHECK (from_series = 0 OR direction = 'out'),
    CHECK (length(letter_no) > 0),
    CHECK (length(correspondent) > 0),
    CHECK (length(subject) > 0),
    CHECK (dated_on IS date(dated_on)),
    CONSTRAINT fk_letter_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_letter_dated ON letter (dated_on, id)

CREATE INDEX ix_letter_file_id ON letter (file_id)

CREATE INDEX ix_letter_no ON letter (letter_no)

CREATE UNIQUE INDEX uq_letter_series ON letter (letter_no) WHERE from_series = 1

CREATE TABLE call (
    id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    direction TEXT NOT NULL,
    phone TEXT DEFAULT '' NOT NULL,
    called_at TEXT NOT NULL,
    reached INTEGER NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    recorded_by TEXT NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (direction IN ('in', 'out')),
    CHECK (reached IN (0, 1)),
    CONSTRAINT fk_call_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_call_file_id ON call (file_id)

CREATE TABLE note (
    id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    written_at TEXT NOT NULL,
    written_by TEXT NOT NULL,
    pinned INTEGER DEFAULT '0' NOT NULL,
    struck INTEGER DEFAULT '0' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(text) > 0),
    CHECK (pinned IN (0, 1)),
    CHECK (struck IN (0, 1)),
    CONSTRAINT fk_note_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_note_file_id ON note (file_id)

CREATE TABLE task (
    id INTEGER NOT NULL,
    file_id INTEGER,
    text TEXT NOT NULL,
    due_on TEXT NOT NULL,
    for_user TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    done_on TEXT,
    done_by TEXT DEFAULT '' NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (length(text) > 0),
    CHECK (due_on IS date(due_on)),
    CHECK (done_on IS date(done_on)),
    CHECK (done_on IS NULL OR struck_at IS NULL),
    CONSTRAINT fk_task_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_task_file_id ON task (file_id)

CREATE INDEX ix_task_open ON task (for_user, due_on) WHERE done_on IS NULL AND struck_at IS NULL

CREATE TABLE reception (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    file_id INTEGER,
    received_on TEXT NOT NULL,
    domain TEXT,
    wish TEXT DEFAULT '' NOT NULL,
    conditions TEXT DEFAULT '[]' NOT NULL,
    state TEXT NOT NULL,
    expert TEXT DEFAULT '' NOT NULL,
    body TEXT DEFAULT '' NOT NULL,
    decided_on TEXT,
    reason TEXT DEFAULT '' NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    support TEXT DEFAULT 'unknown' NOT NULL,
    neighbourhood_id INTEGER,
    given TEXT DEFAULT '' NOT NULL,
    origin_office TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (domain IN ('social', 'rehabilitation', 'prevention')),
    CHECK (state IN ('received', 'with_expert', 'committee_one', 'committee_two', 'sent_elsewhere', 'refused', 'accepted', 'light', 'withdrawn')),
    CHECK (support IN ('unknown', 'none', 'behzisti', 'imdad', 'other')),
    CHECK (received_on IS date(received_on)),
    CHECK (decided_on IS date(decided_on)),
    CHECK (received_on <= decided_on),
    CHECK (json_valid(conditions)),
    CHECK (state <> 'refused' OR length(reason) > 0),
    CHECK (state <> 'sent_elsewhere' OR length(body) > 0),
    CHECK (state <> 'with_expert' OR length(expert) > 0),
    CHECK (state NOT IN ('committee_one', 'committee_two') OR domain IS 'social'),
    CHECK (state <> 'light' OR (length(wish) > 0 AND length(given) > 0)),
    CHECK (state <> 'accepted' OR file_id IS NOT NULL),
    CONSTRAINT fk_reception_person_id FOREIGN KEY(person_id) REFERENCES person (id),
    CONSTRAINT fk_reception_file_id FOREIGN KEY(file_id) REFERENCES case_file (id),
    CONSTRAINT fk_reception_neighbourhood_id FOREIGN KEY(neighbourhood_id) REFERENCES neighbourhood (id)
)
 STRICT

CREATE INDEX ix_reception_file_id ON reception (file_id)

CREATE INDEX ix_reception_list ON reception (state, received_on)

CREATE INDEX ix_reception_neighbourhood_id ON reception (neighbourhood_id)

CREATE INDEX ix_reception_person_id ON reception (person_id)

CREATE TABLE service_request (
    id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    service TEXT NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    asked_on TEXT NOT NULL,
    state TEXT NOT NULL,
    decided_on TEXT,
    answer TEXT DEFAULT '' NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (state IN ('open', 'granted', 'refused', 'withdrawn')),
    CHECK (length(service) > 0),
    CHECK (asked_on IS date(asked_on)),
    CHECK (decided_on IS date(decided_on)),
    CHECK (asked_on <= decided_on),
    CHECK ((state = 'open') = (decided_on IS NULL)),
    CONSTRAINT fk_service_request_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_service_request_file_id ON service_request (file_id)

CREATE INDEX ix_service_request_open ON service_request (asked_on) WHERE state = 'open' AND struck_at IS NULL

CREATE TABLE visit (
    id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    planned_on TEXT,
    visited_on TEXT,
    visitor TEXT DEFAULT '' NOT NULL,
    result TEXT,
    report TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (kind IN ('home', 'office', 'care_home', 'phone')),
    CHECK (state IN ('planned', 'done', 'given_up', 'struck')),
    CHECK (result IN ('met', 'not_at_home', 'moved_away', 'refused')),
    CHECK (planned_on IS date(planned_on)),
    CHECK (visited_on IS date(visited_on)),
    CHECK ((state = 'done') = (visited_on IS NOT NULL) OR state = 'struck'),
    CHECK ((visited_on IS NULL) = (result IS NULL)),
    CHECK ((state = 'struck') = (struck_at IS NOT NULL)),
    CHECK (state <> 'planned' OR planned_on IS NOT NULL),
    CONSTRAINT fk_visit_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_visit_file_id ON visit (file_id)

CREATE INDEX ix_visit_met ON visit (file_id, visited_on, kind) WHERE state = 'done' AND result = 'met'

CREATE INDEX ix_visit_planned ON visit (planned_on) WHERE state = 'planned'

CREATE INDEX ix_visit_visited_on ON visit (visited_on) WHERE state = 'done'

CREATE UNIQUE INDEX uq_visit_open ON visit (file_id) WHERE state = 'planned'

CREATE TABLE equipment_request (
    id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    size TEXT DEFAULT '' NOT NULL,
    quantity INTEGER NOT NULL,
    asked_on TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    centre_id INTEGER,
    words TEXT DEFAULT '' NOT NULL,
    pupil INTEGER DEFAULT '0' NOT NULL,
    needs TEXT DEFAULT '' NOT NULL,
    needs_on TEXT,
    assessor TEXT DEFAULT '' NOT NULL,
    prescriber TEXT DEFAULT '' NOT NULL,
    prescribed_on TEXT,
    prescription_no TEXT DEFAULT '' NOT NULL,
    state TEXT NOT NULL,
    way TEXT,
    granted_on TEXT,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (asked_at IN ('desk', 'centre')),
    CHECK (state IN ('open', 'province', 'granted', 'refused', 'done', 'withdrawn')),
    CHECK (way IN ('goods', 'cash')),
    CHECK (asked_on IS date(asked_on)),
    CHECK (needs_on IS date(needs_on)),
    CHECK (prescribed_on IS date(prescribed_on)),
    CHECK (granted_on IS date(granted_on)),
    CHECK (quantity BETWEEN 1 AND 1000000),
    CHECK (pupil IN (0, 1)),
    CHECK ((needs_on IS NULL) = (needs = '')),
    CHECK ((prescribed_on IS NULL) = (prescriber = '')),
    CHECK ((way IS NULL) = (granted_on IS NULL)),
    CHECK ((centre_id IS NOT NULL) = (asked_at = 'centre')),
    CONSTRAINT uq_equipment_request_year_number UNIQUE (year, number),
    CONSTRAINT fk_equipment_request_file_id FOREIGN KEY(file_id) REFERENCES case_file (id),
    CONSTRAINT fk_equipment_request_item_id FOREIGN KEY(item_id) REFERENCES equipment_item (id),
    CONSTRAINT fk_equipment_request_centre_id FOREIGN KEY(centre_id) REFERENCES centre (id)
)
 STRICT

CREATE INDEX ix_equipment_request_file_id ON equipment_request (file_id)

CREATE INDEX ix_equipment_request_state ON equipment_request (state, asked_on)

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

CREATE INDEX ix_pension_household_id ON pension (household_id)

CREATE UNIQUE INDEX uq_pension_live ON pension (household_id) WHERE state IN ('on_pension', 'suspended')

CREATE TABLE allowance (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    household_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    state TEXT NOT NULL,
    since TEXT NOT NULL,
    drawer_id INTEGER NOT NULL,
    sheba TEXT,
    born_together INTEGER,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (kind IN ('care', 'hygiene', 'living', 'multiples', 'kin_care')),
    CHECK (state IN ('on_pension', 'suspended', 'cut')),
    CHECK (since IS date(since)),
    CHECK (length(sheba) = 26 AND sheba LIKE 'IR%' AND substr(sheba, 3) NOT GLOB '*[^0-9]*'),
    CHECK (born_together BETWEEN 2 AND 9),
    CHECK ((kind = 'multiples') = (born_together IS NOT NULL)),
    CONSTRAINT uq_allowance_file_id_kind UNIQUE (file_id, kind),
    CONSTRAINT fk_allowance_household_id FOREIGN KEY(household_id) REFERENCES household (id),
    CONSTRAINT fk_allowance_file_id FOREIGN KEY(file_id) REFERENCES case_file (id),
    CONSTRAINT fk_allowance_drawer_id FOREIGN KEY(drawer_id) REFERENCES person (id)
)
 STRICT

CREATE INDEX ix_allowance_drawer_id ON allowance (drawer_id)

CREATE INDEX ix_allowance_household_id ON allowance (household_id)

CREATE INDEX ix_allowance_kind_state ON allowance (kind, state, file_id)

CREATE UNIQUE INDEX uq_allowance_live ON allowance (household_id, kind) WHERE state IN ('on_pension', 'suspended') AND kind IN ('kin_care', 'multiples')

CREATE TABLE proposal_aside (
    id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    payment TEXT NOT NULL,
    reason TEXT NOT NULL,
    fact_on TEXT NOT NULL,
    set_on TEXT NOT NULL,
    until TEXT NOT NULL,
    why TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (payment IN ('pension', 'care', 'hygiene', 'living', 'multiples', 'kin_care')),
    CHECK (reason IN ('died', 'head_died', 'other_pension', 'child_over_age', 'decile', 'expired_commission', 'unvisited', 'size_changed', 'no_sheba')),
    CHECK (fact_on IS date(fact_on)),
    CHECK (set_on IS date(set_on)),
    CHECK (until IS date(until)),
    CHECK (set_on < until),
    CHECK (length(why) > 0),
    CONSTRAINT fk_proposal_aside_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_proposal_aside_file ON proposal_aside (file_id, payment, reason)

CREATE UNIQUE INDEX uq_proposal_aside_stands ON proposal_aside (file_id, payment, reason, fact_on, until) WHERE struck_at IS NULL

CREATE TABLE monthly_line (
    id INTEGER NOT NULL,
    list_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    line_no INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    household_id INTEGER NOT NULL,
    file_no TEXT NOT NULL,
    client_code TEXT NOT NULL,
    name TEXT NOT NULL,
    identifier TEXT NOT NULL,
    domain TEXT NOT NULL,
    size INTEGER NOT NULL,
    rate_since TEXT NOT NULL,
    band INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    arrears INTEGER NOT NULL,
    deductions INTEGER NOT NULL,
    net INTEGER NOT NULL,
    promised INTEGER NOT NULL,
    bank TEXT NOT NULL,
    sheba TEXT NOT NULL,
    sheba_owner TEXT NOT NULL,
    owner_identifier TEXT NOT NULL,
    remarks TEXT NOT NULL,
    remark TEXT NOT NULL,
    household TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_monthly_line_list_id_line_no UNIQUE (list_id, line_no),
    CONSTRAINT uq_monthly_line_list_id_file_id UNIQUE (list_id, file_id),
    CHECK (domain IN ('social', 'rehabilitation', 'prevention')),
    CHECK (size >= 1),
    CHECK (amount >= 0),
    CHECK (deductions >= 0),
    CHECK (net >= 0 AND net = amount + arrears - deductions),
    CHECK (json_valid(household)),
    CONSTRAINT fk_monthly_line_list_id FOREIGN KEY(list_id) REFERENCES monthly_list (id),
    CONSTRAINT fk_monthly_line_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_monthly_line_file_id ON monthly_line (file_id)

CREATE UNIQUE INDEX uq_monthly_line_household ON monthly_line (list_id, household_id) WHERE kind IN ('kin_care', 'multiples', 'pension')

CREATE TRIGGER monthly_line_no_delete BEFORE DELETE ON monthly_line BEGIN SELECT RAISE(ABORT, 'append only: monthly_line'); END

CREATE TRIGGER monthly_line_no_update BEFORE UPDATE ON monthly_line BEGIN SELECT RAISE(ABORT, 'append only: monthly_line'); END

CREATE TABLE pension_deduction (
    id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    from_month TEXT NOT NULL,
    until_month TEXT,
    remark TEXT NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (kind IN ('pension', 'care', 'hygiene', 'living', 'multiples', 'kin_care')),
    CHECK (from_month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr(from_month, 6) BETWEEN '01' AND '12'),
    CHECK (until_month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr(until_month, 6) BETWEEN '01' AND '12'),
    CHECK (amount > 0),
    CHECK (from_month <= until_month),
    CHECK (length(remark) > 0),
    CONSTRAINT fk_pension_deduction_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_pension_deduction_file_id ON pension_deduction (file_id)

CREATE TABLE queue_entry (
    id INTEGER NOT NULL,
    service TEXT NOT NULL,
    file_id INTEGER NOT NULL,
    state TEXT NOT NULL,
    joined_on TEXT NOT NULL,
    ended_on TEXT,
    letter_no TEXT DEFAULT '' NOT NULL,
    queue_no INTEGER NOT NULL,
    documents TEXT DEFAULT 'unchecked' NOT NULL,
    held_until TEXT,
    documents_missing TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (state IN ('waiting', 'called', 'held', 'admitted', 'withdrew', 'removed')),
    CHECK (documents IN ('unchecked', 'complete', 'incomplete')),
    CONSTRAINT uq_queue_entry_service_queue_no UNIQUE (service, queue_no),
    CHECK (queue_no >= 1),
    CHECK (held_until IS NULL OR state = 'held'),
    CHECK (documents_missing = '' OR documents = 'incomplete'),
    CHECK (held_until IS date(held_until)),
    CHECK (length(service) BETWEEN 1 AND 40),
    CHECK (joined_on IS date(joined_on)),
    CHECK (ended_on IS date(ended_on)),
    CHECK (joined_on <= ended_on),
    CHECK ((ended_on IS NULL) = (state IN ('waiting', 'called', 'held'))),
    CONSTRAINT fk_queue_entry_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_queue_entry_file_id ON queue_entry (file_id)

CREATE UNIQUE INDEX uq_queue_entry_open ON queue_entry (file_id, service) WHERE state IN ('waiting', 'called', 'held')

CREATE TABLE paper_print (
    id INTEGER NOT NULL,
    paper_id INTEGER NOT NULL,
    copy INTEGER NOT NULL,
    printed_at TEXT NOT NULL,
    user TEXT NOT NULL,
    printed_by TEXT NOT NULL,
    print_batch_id INTEGER,
    PRIMARY KEY (id),
    CHECK (copy >= 0),
    CONSTRAINT fk_paper_print_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id),
    CONSTRAINT fk_paper_print_print_batch_id FOREIGN KEY(print_batch_id) REFERENCES paper_batch (id)
)
 STRICT

CREATE INDEX ix_paper_print_paper ON paper_print (paper_id, copy)

CREATE INDEX ix_paper_print_print_batch_id ON paper_print (print_batch_id)

CREATE TRIGGER paper_print_no_delete BEFORE DELETE ON paper_print BEGIN SELECT RAISE(ABORT, 'append only: paper_print'); END

CREATE TRIGGER paper_print_no_update BEFORE UPDATE ON paper_print BEGIN SELECT RAISE(ABORT, 'append only: paper_print'); END

CREATE TRIGGER paper_print_once BEFORE INSERT ON paper_print BEGIN SELECT RAISE(ABORT, 'copy exists') WHERE EXISTS (SELECT 1 FROM paper_print WHERE paper_id = NEW.paper_id AND copy = NEW.copy AND paper_print.id NOT IN (SELECT print_id FROM paper_not_printed)); END

CREATE TABLE reception_event (
    id INTEGER NOT NULL,
    reception_id INTEGER NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    batch_id INTEGER,
    found TEXT DEFAULT '{}' NOT NULL,
    undoes INTEGER,
    PRIMARY KEY (id),
    CHECK (from_state IN ('received', 'with_expert', 'committee_one', 'committee_two', 'sent_elsewhere', 'refused', 'accepted', 'light', 'withdrawn')),
    CHECK (to_state IN ('received', 'with_expert', 'committee_one', 'committee_two', 'sent_elsewhere', 'refused', 'accepted', 'light', 'withdrawn')),
    CHECK (effective_on IS date(effective_on)),
    CHECK (json_valid(found)),
    CONSTRAINT fk_reception_event_reception_id FOREIGN KEY(reception_id) REFERENCES reception (id),
    CONSTRAINT fk_reception_event_undoes FOREIGN KEY(undoes) REFERENCES reception_event (id)
)
 STRICT

CREATE INDEX ix_reception_event_reception_id_effective_on ON reception_event (reception_id, effective_on)

CREATE UNIQUE INDEX uq_reception_event_undoes ON reception_event (undoes) WHERE undoes IS NOT NULL

CREATE TABLE transfer (
    id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    direction TEXT NOT NULL,
    other_office TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    answered_on TEXT,
    answer TEXT,
    answer_letter_no TEXT DEFAULT '' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    answer_note TEXT DEFAULT '' NOT NULL,
    coverage_event_id INTEGER,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (direction IN ('in', 'out')),
    CHECK (answer IN ('agreed', 'refused', 'unknown_there')),
    CHECK (length(other_office) > 0),
    CHECK (asked_on IS date(asked_on)),
    CHECK (answered_on IS date(answered_on)),
    CHECK (asked_on <= answered_on),
    CHECK ((answer IS NULL) = (answered_on IS NULL)),
    CONSTRAINT fk_transfer_file_id FOREIGN KEY(file_id) REFERENCES case_file (id),
    CONSTRAINT fk_transfer_coverage_event_id FOREIGN KEY(coverage_event_id) REFERENCES coverage_event (id)
)
 STRICT

CREATE INDEX ix_transfer_coverage_event_id ON transfer (coverage_event_id)

CREATE INDEX ix_transfer_file_id ON transfer (file_id)

CREATE TABLE stock_document (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    paper_id INTEGER,
    happened_on TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    file_id INTEGER,
    source TEXT,
    party TEXT DEFAULT '' NOT NULL,
    party_id TEXT DEFAULT '' NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    letter_on TEXT,
    campaign TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    collector TEXT DEFAULT '' NOT NULL,
    kinship TEXT DEFAULT '' NOT NULL,
    collector_id TEXT DEFAULT '' NOT NULL,
    approved_by TEXT DEFAULT '' NOT NULL,
    pupil INTEGER DEFAULT '0' NOT NULL,
    reverses INTEGER,
    PRIMARY KEY (id),
    CHECK (kind IN ('receipt', 'issue', 'return', 'transfer', 'scrap', 'count', 'repair', 'reversal')),
    CHECK (source IN ('province', 'purchase', 'donor', 'return', 'seized', 'sentence', 'transfer', 'opening', 'count')),
    CHECK (happened_on IS date(happened_on)),
    CHECK (letter_on IS date(letter_on)),
    CHECK ((source IS NOT NULL) = (kind = 'receipt')),
    CHECK ((reverses IS NOT NULL) = (kind = 'reversal')),
    CHECK (kind <> 'issue' OR file_id IS NOT NULL),
    CHECK (approved_by = '' OR reason <> ''),
    CONSTRAINT uq_stock_document_paper_id UNIQUE (paper_id),
    CONSTRAINT fk_stock_document_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id),
    CONSTRAINT fk_stock_document_file_id FOREIGN KEY(file_id) REFERENCES case_file (id),
    CONSTRAINT uq_stock_document_reverses UNIQUE (reverses),
    CONSTRAINT fk_stock_document_reverses FOREIGN KEY(reverses) REFERENCES stock_document (id)
)
 STRICT

CREATE INDEX ix_stock_document_day ON stock_document (happened_on, kind)

CREATE INDEX ix_stock_document_file_id ON stock_document (file_id)

CREATE TABLE committee_session (
    id INTEGER NOT NULL,
    held_on TEXT NOT NULL,
    members TEXT DEFAULT '[]' NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    paper_id INTEGER,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (held_on IS date(held_on)),
    CHECK (json_valid(members)),
    CONSTRAINT fk_committee_session_paper_id FOREIGN KEY(paper_id) REFERENCES paper (id)
)
 STRICT

CREATE TABLE cash_aid (
    id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    request_id INTEGER,
    amount INTEGER NOT NULL,
    granted_on TEXT NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    invoice_no TEXT DEFAULT '' NOT NULL,
    seller TEXT DEFAULT '' NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    approved_by TEXT DEFAULT '' NOT NULL,
    pupil INTEGER DEFAULT '0' NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (amount > 0),
    CHECK (granted_on IS date(granted_on)),
    CONSTRAINT fk_cash_aid_file_id FOREIGN KEY(file_id) REFERENCES case_file (id),
    CONSTRAINT fk_cash_aid_item_id FOREIGN KEY(item_id) REFERENCES equipment_item (id),
    CONSTRAINT fk_cash_aid_request_id FOREIGN KEY(request_id) REFERENCES equipment_request (id)
)
 STRICT

CREATE INDEX ix_cash_aid_file_id ON cash_aid (file_id)

CREATE INDEX ix_cash_aid_request_id ON cash_aid (request_id)

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
    coverage_event_id INTEGER,
    undoes INTEGER,
    reason_code TEXT,
    from_month TEXT,
    arrears INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    CHECK (from_state IN ('on_pension', 'suspended', 'cut')),
    CHECK (to_state IN ('on_pension', 'suspended', 'cut')),
    CHECK (effective_on IS date(effective_on)),
    CHECK (reason_code IN ('death', 'other_pension', 'allocation', 'transfer', 'employment', 'decile', 'child_over_age', 'expired_commission', 'no_visit', 'bank_account', 'care_home', 'hospital', 'mistake', 'other')),
    CHECK (from_month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr(from_month, 6) BETWEEN '01' AND '12'),
    CHECK (arrears IN (0, 1)),
    CHECK (reason_code IS NULL OR to_state IN ('cut', 'suspended')),
    CHECK (arrears = 0 OR to_state = 'on_pension'),
    CONSTRAINT fk_pension_event_pension_id FOREIGN KEY(pension_id) REFERENCES pension (id),
    CONSTRAINT fk_pension_event_coverage_event_id FOREIGN KEY(coverage_event_id) REFERENCES coverage_event (id),
    CONSTRAINT fk_pension_event_undoes FOREIGN KEY(undoes) REFERENCES pension_event (id)
)
 STRICT

CREATE INDEX ix_pension_event_coverage ON pension_event (coverage_event_id) WHERE coverage_event_id IS NOT NULL

CREATE INDEX ix_pension_event_effective_on_pension_id ON pension_event (effective_on, pension_id)

CREATE INDEX ix_pension_event_pension_id_effective_on ON pension_event (pension_id, effective_on)

CREATE UNIQUE INDEX uq_pension_event_undoes ON pension_event (undoes) WHERE undoes IS NOT NULL

CREATE TABLE allowance_event (
    id INTEGER NOT NULL,
    allowance_id INTEGER NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    reason TEXT DEFAULT '' NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    batch_id INTEGER,
    coverage_event_id INTEGER,
    undoes INTEGER,
    reason_code TEXT,
    from_month TEXT,
    arrears INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (id),
    CHECK (from_state IN ('on_pension', 'suspended', 'cut')),
    CHECK (to_state IN ('on_pension', 'suspended', 'cut')),
    CHECK (effective_on IS date(effective_on)),
    CHECK (reason_code IN ('death', 'other_pension', 'allocation', 'transfer', 'employment', 'decile', 'child_over_age', 'expired_commission', 'no_visit', 'bank_account', 'care_home', 'hospital', 'mistake', 'other')),
    CHECK (from_month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr(from_month, 6) BETWEEN '01' AND '12'),
    CHECK (arrears IN (0, 1)),
    CHECK (reason_code IS NULL OR to_state IN ('cut', 'suspended')),
    CHECK (arrears = 0 OR to_state = 'on_pension'),
    CONSTRAINT fk_allowance_event_allowance_id FOREIGN KEY(allowance_id) REFERENCES allowance (id),
    CONSTRAINT fk_allowance_event_coverage_event_id FOREIGN KEY(coverage_event_id) REFERENCES coverage_event (id),
    CONSTRAINT fk_allowance_event_undoes FOREIGN KEY(undoes) REFERENCES allowance_event (id)
)
 STRICT

CREATE INDEX ix_allowance_event_allowance_id_effective_on ON allowance_event (allowance_id, effective_on)

CREATE INDEX ix_allowance_event_coverage ON allowance_event (coverage_event_id) WHERE coverage_event_id IS NOT NULL

CREATE INDEX ix_allowance_event_effective_on_allowance_id ON allowance_event (effective_on, allowance_id)

CREATE UNIQUE INDEX uq_allowance_event_undoes ON allowance_event (undoes) WHERE undoes IS NOT NULL

CREATE TABLE monthly_claim (
    id INTEGER NOT NULL,
    line_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    for_month TEXT NOT NULL,
    amount INTEGER NOT NULL,
    why TEXT NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_monthly_claim_line_id_file_id_for_month UNIQUE (line_id, file_id, for_month),
    CHECK (for_month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]' AND substr(for_month, 6) BETWEEN '01' AND '12'),
    CHECK (why IN ('late', 'rate', 'unpaid', 'short', 'overpaid')),
    CHECK (amount <> 0),
    CONSTRAINT fk_monthly_claim_line_id FOREIGN KEY(line_id) REFERENCES monthly_line (id),
    CONSTRAINT fk_monthly_claim_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_monthly_claim_file_id ON monthly_claim (file_id)

CREATE INDEX ix_monthly_claim_line_id ON monthly_claim (line_id)

CREATE TRIGGER monthly_claim_no_delete BEFORE DELETE ON monthly_claim BEGIN SELECT RAISE(ABORT, 'append only: monthly_claim'); END

CREATE TRIGGER monthly_claim_no_update BEFORE UPDATE ON monthly_claim BEGIN SELECT RAISE(ABORT, 'append only: monthly_claim'); END

CREATE TABLE payment (
    id INTEGER NOT NULL,
    payment_file_id INTEGER NOT NULL,
    row_no INTEGER NOT NULL,
    line_id INTEGER,
    file_id INTEGER,
    identifier TEXT NOT NULL,
    file_no TEXT NOT NULL,
    sheba TEXT NOT NULL,
    name TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_payment_payment_file_id_row_no UNIQUE (payment_file_id, row_no),
    CHECK (amount >= 0),
    CHECK (line_id IS NULL OR file_id IS NULL),
    CONSTRAINT fk_payment_payment_file_id FOREIGN KEY(payment_file_id) REFERENCES payment_file (id),
    CONSTRAINT fk_payment_line_id FOREIGN KEY(line_id) REFERENCES monthly_line (id),
    CONSTRAINT fk_payment_file_id FOREIGN KEY(file_id) REFERENCES case_file (id)
)
 STRICT

CREATE INDEX ix_payment_file_id ON payment (file_id)

CREATE INDEX ix_payment_line_id ON payment (line_id)

CREATE TRIGGER payment_no_delete BEFORE DELETE ON payment BEGIN SELECT RAISE(ABORT, 'append only: payment'); END

CREATE TRIGGER payment_no_update BEFORE UPDATE ON payment BEGIN SELECT RAISE(ABORT, 'append only: payment'); END

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
    coverage_event_id INTEGER,
    undoes INTEGER,
    run_id INTEGER,
    held_until TEXT,
    PRIMARY KEY (id),
    CHECK (from_state IN ('waiting', 'called', 'held', 'admitted', 'withdrew', 'removed')),
    CHECK (to_state IN ('waiting', 'called', 'held', 'admitted', 'withdrew', 'removed')),
    CHECK (effective_on IS date(effective_on)),
    CHECK (held_until IS NULL OR to_state = 'held'),
    CHECK (held_until IS date(held_until)),
    CONSTRAINT fk_queue_event_entry_id FOREIGN KEY(entry_id) REFERENCES queue_entry (id),
    CONSTRAINT fk_queue_event_coverage_event_id FOREIGN KEY(coverage_event_id) REFERENCES coverage_event (id),
    CONSTRAINT fk_queue_event_undoes FOREIGN KEY(undoes) REFERENCES queue_event (id),
    CONSTRAINT fk_queue_event_run_id FOREIGN KEY(run_id) REFERENCES admission_run (id)
)
 STRICT

CREATE INDEX ix_queue_event_coverage ON queue_event (coverage_event_id) WHERE coverage_event_id IS NOT NULL

CREATE INDEX ix_queue_event_entry_id_effective_on ON queue_event (entry_id, effective_on)

CREATE INDEX ix_queue_event_run_id ON queue_event (run_id)

CREATE UNIQUE INDEX uq_queue_event_undoes ON queue_event (undoes) WHERE undoes IS NOT NULL

CREATE TABLE queue_place (
    entry_id INTEGER NOT NULL,
    service TEXT NOT NULL,
    file_id INTEGER NOT NULL,
    queue_no INTEGER NOT NULL,
    joined_on TEXT NOT NULL,
    score INTEGER NOT NULL,
    place_key INTEGER NOT NULL,
    parts TEXT NOT NULL,
    scored_on TEXT NOT NULL,
    cause TEXT NOT NULL,
    month_rank INTEGER,
    PRIMARY KEY (entry_id),
    CONSTRAINT fk_queue_place_entry_id FOREIGN KEY(entry_id) REFERENCES queue_entry (id) ON DELETE CASCADE
)
 STRICT

CREATE UNIQUE INDEX uq_queue_place_order ON queue_place (service, place_key, queue_no)

CREATE TRIGGER queue_place_came AFTER INSERT ON queue_place BEGIN INSERT INTO queue_bucket VALUES (new.service, 0, new.place_key >> 12, 1, CAST(julianday(new.joined_on) - 1721424.5 AS INTEGER)) ON CONFLICT DO UPDATE SET entries = entries + 1, joined = joined + excluded.joined; INSERT INTO queue_bucket VALUES (new.service, 1, new.place_key >> 24, 1, CAST(julianday(new.joined_on) - 1721424.5 AS INTEGER)) ON CONFLICT DO UPDATE SET entries = entries + 1, joined = joined + excluded.joined; INSERT INTO queue_bucket VALUES (new.service, 2, new.place_key >> 30, 1, CAST(julianday(new.joined_on) - 1721424.5 AS INTEGER)) ON CONFLICT DO UPDATE SET entries = entries + 1, joined = joined + excluded.joined; INSERT INTO queue_place_log (entry_id, service, queue_no, on_day, old_key, new_key, cause, after_seq) SELECT new.entry_id, new.service, new.queue_no, new.scored_on, NULL, new.place_key, iif(EXISTS (SELECT 1 FROM queue_place_log WHERE entry_id = new.entry_id), 'returned', new.cause), (SELECT coalesce(max(seq), 0) FROM audit) WHERE EXISTS (SELECT 1 FROM queue_entry WHERE id = new.entry_id); END

CREATE TRIGGER queue_place_counted AFTER UPDATE OF place_key, joined_on ON queue_place WHEN (old.place_key, old.joined_on) <> (new.place_key, new.joined_on) BEGIN UPDATE queue_bucket SET entries = entries - 1, joined = joined - CAST(julianday(old.joined_on) - 1721424.5 AS INTEGER) WHERE service = old.service AND width = 0 AND bucket = old.place_key >> 12; DELETE FROM queue_bucket WHERE service = old.service AND width = 0 AND bucket = old.place_key >> 12 AND entries = 0; UPDATE queue_bucket SET entries = entries - 1, joined = joined - CAST(julianday(old.joined_on) - 1721424.5 AS INTEGER) WHERE service = old.service AND width = 1 AND bucket = old.place_key >> 24; DELETE FROM queue_bucket WHERE service = old.service AND width = 1 AND bucket = old.place_key >> 24 AND entries = 0; UPDATE queue_bucket SET entries = entries - 1, joined = joined - CAST(julianday(old.joined_on) - 1721424.5 AS INTEGER) WHERE service = old.service AND width = 2 AND bucket = old.place_key >> 30; DELETE FROM queue_bucket WHERE service = old.service AND width = 2 AND bucket = old.place_key >> 30 AND entries = 0; INSERT INTO queue_bucket VALUES (new.service, 0, new.place_key >> 12, 1, CAST(julianday(new.joined_on) - 1721424.5 AS INTEGER)) ON CONFLICT DO UPDATE SET entries = entries + 1, joined = joined + excluded.joined; INSERT INTO queue_bucket VALUES (new.service, 1, new.place_key >> 24, 1, CAST(julianday(new.joined_on) - 1721424.5 AS INTEGER)) ON CONFLICT DO UPDATE SET entries = entries + 1, joined = joined + excluded.joined; INSERT INTO queue_bucket VALUES (new.service, 2, new.place_key >> 30, 1, CAST(julianday(new.joined_on) - 1721424.5 AS INTEGER)) ON CONFLICT DO UPDATE SET entries = entries + 1, joined = joined + excluded.joined; END

CREATE TRIGGER queue_place_left AFTER DELETE ON queue_place BEGIN UPDATE queue_bucket SET entries = entries - 1, joined = joined - CAST(julianday(old.joined_on) - 1721424.5 AS INTEGER) WHERE service = old.service AND width = 0 AND bucket = old.place_key >> 12; DELETE FROM queue_bucket WHERE service = old.service AND width = 0 AND bucket = old.place_key >> 12 AND entries = 0; UPDATE queue_bucket SET entries = entries - 1, joined = joined - CAST(julianday(old.joined_on) - 1721424.5 AS INTEGER) WHERE service = old.service AND width = 1 AND bucket = old.place_key >> 24; DELETE FROM queue_bucket WHERE service = old.service AND width = 1 AND bucket = old.place_key >> 24 AND entries = 0; UPDATE queue_bucket SET entries = entries - 1, joined = joined - CAST(julianday(old.joined_on) - 1721424.5 AS INTEGER) WHERE service = old.service AND width = 2 AND bucket = old.place_key >> 30; DELETE FROM queue_bucket WHERE service = old.service AND width = 2 AND bucket = old.place_key >> 30 AND entries = 0; INSERT INTO queue_place_log (entry_id, service, queue_no, on_day, old_key, new_key, cause, after_seq) SELECT old.entry_id, old.service, old.queue_no, old.scored_on, old.place_key, NULL, old.cause, (SELECT coalesce(max(seq), 0) FROM audit) WHERE EXISTS (SELECT 1 FROM queue_entry WHERE id = old.entry_id); DELETE FROM queue_scored WHERE service = old.service AND NOT EXISTS (SELECT 1 FROM queue_place WHERE service = old.service); END

CREATE TRIGGER queue_place_moved AFTER UPDATE OF place_key ON queue_place WHEN old.place_key <> new.place_key BEGIN INSERT INTO queue_place_log (entry_id, service, queue_no, on_day, old_key, new_key, cause, after_seq) SELECT new.entry_id, new.service, new.queue_no, new.scored_on, old.place_key, new.place_key, new.cause, (SELECT coalesce(max(seq), 0) FROM audit) WHERE EXISTS (SELECT 1 FROM queue_entry WHERE id = new.entry_id); END

CREATE TABLE queue_place_log (
    no INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    service TEXT NOT NULL,
    queue_no INTEGER NOT NULL,
    on_day TEXT NOT NULL,
    old_key INTEGER,
    new_key INTEGER,
    cause TEXT NOT NULL,
    after_seq INTEGER NOT NULL,
    PRIMARY KEY (no),
    CONSTRAINT fk_queue_place_log_entry_id FOREIGN KEY(entry_id) REFERENCES queue_entry (id) ON DELETE CASCADE
)
 STRICT

CREATE INDEX ix_queue_place_log_entry_id ON queue_place_log (entry_id)

CREATE INDEX ix_queue_place_log_on_day ON queue_place_log (service, on_day)

CREATE TABLE queue_call (
    id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    called_on TEXT NOT NULL,
    outcome TEXT NOT NULL,
    until TEXT,
    note TEXT DEFAULT '' NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (outcome IN ('reached', 'unreachable', 'declined', 'hold')),
    CHECK (called_on IS date(called_on)),
    CHECK (until IS date(until)),
    CHECK ((outcome = 'hold') = (until IS NOT NULL)),
    CONSTRAINT fk_queue_call_entry_id FOREIGN KEY(entry_id) REFERENCES queue_entry (id)
)
 STRICT

CREATE INDEX ix_queue_call_entry_id ON queue_call (entry_id)

CREATE TABLE paper_not_printed (
    id INTEGER NOT NULL,
    print_id INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_paper_not_printed_print_id UNIQUE (print_id),
    CONSTRAINT fk_paper_not_printed_print_id FOREIGN KEY(print_id) REFERENCES paper_print (id)
)
 STRICT

CREATE TRIGGER paper_not_printed_no_delete BEFORE DELETE ON paper_not_printed BEGIN SELECT RAISE(ABORT, 'append only: paper_not_printed'); END

CREATE TRIGGER paper_not_printed_no_update BEFORE UPDATE ON paper_not_printed BEGIN SELECT RAISE(ABORT, 'append only: paper_not_printed'); END

CREATE TABLE struck_answer (
    id INTEGER NOT NULL,
    request_id INTEGER,
    transfer_id INTEGER,
    inquiry_id INTEGER,
    answer TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    letter_no TEXT DEFAULT '' NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (answered_on IS date(answered_on)),
    CHECK ((request_id IS NULL) + (transfer_id IS NULL) + (inquiry_id IS NULL) = 2),
    CHECK (struck_at IS NOT NULL),
    CONSTRAINT fk_struck_answer_request_id FOREIGN KEY(request_id) REFERENCES service_request (id),
    CONSTRAINT fk_struck_answer_transfer_id FOREIGN KEY(transfer_id) REFERENCES transfer (id),
    CONSTRAINT fk_struck_answer_inquiry_id FOREIGN KEY(inquiry_id) REFERENCES inquiry (id)
)
 STRICT

CREATE INDEX ix_struck_answer_inquiry_id ON struck_answer (inquiry_id)

CREATE INDEX ix_struck_answer_request_id ON struck_answer (request_id)

CREATE INDEX ix_struck_answer_transfer_id ON struck_answer (transfer_id)

CREATE TABLE stock_count (
    id INTEGER NOT NULL,
    begun_on TEXT NOT NULL,
    begun_by TEXT NOT NULL,
    note TEXT DEFAULT '' NOT NULL,
    state TEXT DEFAULT 'open' NOT NULL,
    document_id INTEGER,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (state IN ('open', 'closed', 'dropped')),
    CHECK (begun_on IS date(begun_on)),
    CHECK ((state = 'closed') = (document_id IS NOT NULL)),
    CONSTRAINT uq_stock_count_document_id UNIQUE (document_id),
    CONSTRAINT fk_stock_count_document_id FOREIGN KEY(document_id) REFERENCES stock_document (id)
)
 STRICT

CREATE UNIQUE INDEX uq_stock_count_open ON stock_count (state) WHERE state = 'open'

CREATE TABLE stock_lot (
    id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    size TEXT DEFAULT '' NOT NULL,
    document_id INTEGER NOT NULL,
    source TEXT NOT NULL,
    donor TEXT DEFAULT '' NOT NULL,
    unit_cost INTEGER,
    received_on TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (source IN ('province', 'purchase', 'donor', 'return', 'seized', 'sentence', 'transfer', 'opening', 'count')),
    CHECK (received_on IS date(received_on)),
    CHECK (unit_cost >= 0),
    CONSTRAINT fk_stock_lot_item_id FOREIGN KEY(item_id) REFERENCES equipment_item (id),
    CONSTRAINT fk_stock_lot_document_id FOREIGN KEY(document_id) REFERENCES stock_document (id)
)
 STRICT

CREATE INDEX ix_stock_lot_document_id ON stock_lot (document_id)

CREATE INDEX ix_stock_lot_item ON stock_lot (item_id, size)

CREATE TRIGGER stock_lot_begins AFTER INSERT ON stock_lot BEGIN INSERT INTO lot_balance (lot_id, item_id, size, received_on) VALUES (NEW.id, NEW.item_id, NEW.size, NEW.received_on); END

CREATE TRIGGER stock_lot_no_delete BEFORE DELETE ON stock_lot BEGIN SELECT RAISE(ABORT, 'append only: stock_lot'); END

CREATE TRIGGER stock_lot_no_update BEFORE UPDATE ON stock_lot BEGIN SELECT RAISE(ABORT, 'append only: stock_lot'); END

CREATE TABLE request_event (
    id INTEGER NOT NULL,
    request_id INTEGER NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    session_id INTEGER,
    verdict TEXT,
    way TEXT,
    amount INTEGER,
    reason TEXT DEFAULT '' NOT NULL,
    queue_entry_id INTEGER,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (from_state IN ('open', 'province', 'granted', 'refused', 'done', 'withdrawn')),
    CHECK (to_state IN ('open', 'province', 'granted', 'refused', 'done', 'withdrawn')),
    CHECK (verdict IN ('granted', 'refused', 'deferred', 'province')),
    CHECK (way IN ('goods', 'cash')),
    CHECK (happened_on IS date(happened_on)),
    CHECK ((verdict IS NULL) = (session_id IS NULL)),
    CHECK (amount > 0),
    CONSTRAINT fk_request_event_request_id FOREIGN KEY(request_id) REFERENCES equipment_request (id),
    CONSTRAINT fk_request_event_session_id FOREIGN KEY(session_id) REFERENCES committee_session (id),
    CONSTRAINT fk_request_event_queue_entry_id FOREIGN KEY(queue_entry_id) REFERENCES queue_entry (id)
)
 STRICT

CREATE INDEX ix_request_event_request_id ON request_event (request_id)

CREATE INDEX ix_request_event_session_id ON request_event (session_id)

CREATE UNIQUE INDEX uq_request_event_session ON request_event (request_id, session_id) WHERE session_id IS NOT NULL AND struck_at IS NULL

CREATE TABLE interval_approval (
    id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    way TEXT NOT NULL,
    amount INTEGER,
    reason TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    state TEXT NOT NULL,
    decided_on TEXT,
    decided_by TEXT DEFAULT '' NOT NULL,
    answer TEXT DEFAULT '' NOT NULL,
    document_id INTEGER,
    cash_id INTEGER,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (state IN ('asked', 'approved', 'refused', 'used', 'withdrawn')),
    CHECK (way IN ('goods', 'cash')),
    CHECK ((way = 'cash') = (amount IS NOT NULL)),
    CHECK (amount > 0),
    CHECK (asked_on IS date(asked_on)),
    CHECK (decided_on IS date(decided_on)),
    CHECK ((state = 'used') = (document_id IS NOT NULL OR cash_id IS NOT NULL)),
    CHECK (length(reason) > 0),
    CHECK ((state = 'asked') = (decided_on IS NULL)),
    CONSTRAINT fk_interval_approval_file_id FOREIGN KEY(file_id) REFERENCES case_file (id),
    CONSTRAINT fk_interval_approval_item_id FOREIGN KEY(item_id) REFERENCES equipment_item (id),
    CONSTRAINT fk_interval_approval_document_id FOREIGN KEY(document_id) REFERENCES stock_document (id),
    CONSTRAINT fk_interval_approval_cash_id FOREIGN KEY(cash_id) REFERENCES cash_aid (id)
)
 STRICT

CREATE INDEX ix_interval_approval_cash_id ON interval_approval (cash_id)

CREATE INDEX ix_interval_approval_document_id ON interval_approval (document_id)

CREATE INDEX ix_interval_approval_file_id ON interval_approval (file_id)

CREATE UNIQUE INDEX uq_interval_approval_open ON interval_approval (file_id, item_id, way) WHERE state IN ('asked', 'approved')

CREATE TABLE payment_note (
    id INTEGER NOT NULL,
    list_id INTEGER NOT NULL,
    line_id INTEGER,
    payment_id INTEGER,
    text TEXT NOT NULL,
    written_at TEXT NOT NULL,
    written_by TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK ((line_id IS NULL) + (payment_id IS NULL) = 1),
    CHECK (length(text) > 0),
    CONSTRAINT fk_payment_note_list_id FOREIGN KEY(list_id) REFERENCES monthly_list (id),
    CONSTRAINT fk_payment_note_line_id FOREIGN KEY(line_id) REFERENCES monthly_line (id),
    CONSTRAINT fk_payment_note_payment_id FOREIGN KEY(payment_id) REFERENCES payment (id)
)
 STRICT

CREATE INDEX ix_payment_note_line_id ON payment_note (line_id)

CREATE INDEX ix_payment_note_list_id ON payment_note (list_id)

CREATE INDEX ix_payment_note_payment_id ON payment_note (payment_id)

CREATE TRIGGER payment_note_no_delete BEFORE DELETE ON payment_note BEGIN SELECT RAISE(ABORT, 'append only: payment_note'); END

CREATE TRIGGER payment_note_no_update BEFORE UPDATE ON payment_note BEGIN SELECT RAISE(ABORT, 'append only: payment_note'); END

CREATE TABLE stock_count_line (
    id INTEGER NOT NULL,
    count_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    size TEXT DEFAULT '' NOT NULL,
    counted INTEGER NOT NULL,
    balance INTEGER NOT NULL,
    counted_at TEXT NOT NULL,
    last_document INTEGER NOT NULL,
    counted_by TEXT NOT NULL,
    missing TEXT DEFAULT '[]' NOT NULL,
    words TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (counted BETWEEN 0 AND 1000000),
    CHECK (balance >= 0),
    CHECK (json_valid(missing) AND json_array_length(missing) IN (0, balance - counted)),
    CONSTRAINT fk_stock_count_line_count_id FOREIGN KEY(count_id) REFERENCES stock_count (id),
    CONSTRAINT fk_stock_count_line_item_id FOREIGN KEY(item_id) REFERENCES equipment_item (id)
)
 STRICT

CREATE UNIQUE INDEX uq_stock_count_line ON stock_count_line (count_id, item_id, size)

CREATE TABLE device (
    id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    size TEXT DEFAULT '' NOT NULL,
    lot_id INTEGER NOT NULL,
    serial TEXT NOT NULL,
    serial_key TEXT NOT NULL,
    model TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (length(serial_key) > 0),
    CONSTRAINT fk_device_item_id FOREIGN KEY(item_id) REFERENCES equipment_item (id),
    CONSTRAINT fk_device_lot_id FOREIGN KEY(lot_id) REFERENCES stock_lot (id),
    CONSTRAINT uq_device_serial_key UNIQUE (serial_key)
)
 STRICT

CREATE INDEX ix_device_item_id ON device (item_id)

CREATE INDEX ix_device_lot_id ON device (lot_id)

CREATE TRIGGER device_begins AFTER INSERT ON device BEGIN INSERT INTO device_place (device_id, place) VALUES (NEW.id, 'elsewhere'); END

CREATE TABLE lot_balance (
    lot_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    size TEXT NOT NULL,
    received_on TEXT NOT NULL,
    store INTEGER DEFAULT '0' NOT NULL,
    workshop INTEGER DEFAULT '0' NOT NULL,
    loan INTEGER DEFAULT '0' NOT NULL,
    PRIMARY KEY (lot_id),
    CHECK (store >= 0 AND workshop >= 0 AND loan >= 0),
    CONSTRAINT fk_lot_balance_lot_id FOREIGN KEY(lot_id) REFERENCES stock_lot (id)
)
 STRICT

CREATE INDEX ix_lot_balance_store ON lot_balance (item_id, size, received_on, lot_id) WHERE store > 0

CREATE TABLE stock_entry (
    id INTEGER NOT NULL,
    document_id INTEGER NOT NULL,
    line_no INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    size TEXT DEFAULT '' NOT NULL,
    lot_id INTEGER NOT NULL,
    device_id INTEGER,
    quantity INTEGER NOT NULL,
    from_place TEXT NOT NULL,
    to_place TEXT NOT NULL,
    of_entry INTEGER,
    due_on TEXT,
    PRIMARY KEY (id),
    CHECK (from_place IN ('store', 'workshop', 'loan', 'given', 'elsewhere', 'scrapped', 'difference')),
    CHECK (to_place IN ('store', 'workshop', 'loan', 'given', 'elsewhere', 'scrapped', 'difference')),
    CHECK (line_no >= 1),
    CHECK (quantity >= 1),
    CHECK (device_id IS NULL OR quantity = 1),
    CHECK (from_place <> to_place),
    CHECK ((due_on IS NOT NULL) <= (to_place = 'loan')),
    CHECK (due_on IS date(due_on)),
    CONSTRAINT fk_stock_entry_document_id FOREIGN KEY(document_id) REFERENCES stock_document (id),
    CONSTRAINT fk_stock_entry_item_id FOREIGN KEY(item_id) REFERENCES equipment_item (id),
    CONSTRAINT fk_stock_entry_lot_id FOREIGN KEY(lot_id) REFERENCES stock_lot (id),
    CONSTRAINT fk_stock_entry_device_id FOREIGN KEY(device_id) REFERENCES device (id),
    CONSTRAINT fk_stock_entry_of_entry FOREIGN KEY(of_entry) REFERENCES stock_entry (id)
)
 STRICT

CREATE INDEX ix_stock_entry_device ON stock_entry (device_id) WHERE device_id IS NOT NULL

CREATE INDEX ix_stock_entry_document_id ON stock_entry (document_id)

CREATE INDEX ix_stock_entry_item ON stock_entry (item_id, size, id)

CREATE INDEX ix_stock_entry_lot_id ON stock_entry (lot_id)

CREATE INDEX ix_stock_entry_of ON stock_entry (of_entry) WHERE of_entry IS NOT NULL

CREATE TRIGGER stock_entry_device BEFORE INSERT ON stock_entry WHEN NEW.device_id IS NOT NULL BEGIN SELECT RAISE(ABORT, 'device elsewhere') WHERE NOT EXISTS (SELECT 1 FROM device_place WHERE device_id = NEW.device_id AND place = NEW.from_place); END

CREATE TRIGGER stock_entry_moves AFTER INSERT ON stock_entry BEGIN INSERT INTO stock_balance (item_id, size) VALUES (NEW.item_id, NEW.size) ON CONFLICT DO NOTHING; UPDATE stock_balance SET store = store + NEW.quantity * ((NEW.to_place = 'store') - (NEW.from_place = 'store')), workshop = workshop + NEW.quantity * ((NEW.to_place = 'workshop') - (NEW.from_place = 'workshop')), loan = loan + NEW.quantity * ((NEW.to_place = 'loan') - (NEW.from_place = 'loan')) WHERE item_id = NEW.item_id AND size = NEW.size AND (NEW.from_place = 'store' OR NEW.to_place = 'store' OR NEW.from_place = 'workshop' OR NEW.to_place = 'workshop' OR NEW.from_place = 'loan' OR NEW.to_place = 'loan'); UPDATE lot_balance SET store = store + NEW.quantity * ((NEW.to_place = 'store') - (NEW.from_place = 'store')), workshop = workshop + NEW.quantity * ((NEW.to_place = 'workshop') - (NEW.from_place = 'workshop')), loan = loan + NEW.quantity * ((NEW.to_place = 'loan') - (NEW.from_place = 'loan')) WHERE lot_id = NEW.lot_id AND (NEW.from_place = 'store' OR NEW.to_place = 'store' OR NEW.from_place = 'workshop' OR NEW.to_place = 'workshop' OR NEW.from_place = 'loan' OR NEW.to_place = 'loan'); UPDATE device_place SET place = NEW.to_place, entry_id = NEW.id WHERE device_id = NEW.device_id; END

CREATE TRIGGER stock_entry_no_delete BEFORE DELETE ON stock_entry BEGIN SELECT RAISE(ABORT, 'append only: stock_entry'); END

CREATE TRIGGER stock_entry_no_update BEFORE UPDATE ON stock_entry BEGIN SELECT RAISE(ABORT, 'append only: stock_entry'); END

CREATE TRIGGER stock_entry_of_a_device BEFORE INSERT ON stock_entry WHEN NEW.device_id IS NULL BEGIN SELECT RAISE(ABORT, 'no device named') WHERE EXISTS (SELECT 1 FROM equipment_item WHERE id = NEW.item_id AND kind = 'serial'); END

CREATE TRIGGER stock_entry_outstanding BEFORE INSERT ON stock_entry WHEN NEW.of_entry IS NOT NULL BEGIN SELECT RAISE(ABORT, 'back already') WHERE NEW.quantity > (SELECT quantity FROM stock_entry WHERE id = NEW.of_entry) - (SELECT coalesce(sum(came.quantity - coalesce((SELECT sum(again.quantity) FROM stock_entry AS again WHERE again.of_entry = came.id), 0)), 0) FROM stock_entry AS came WHERE came.of_entry = NEW.of_entry); END

CREATE TABLE device_event (
    id INTEGER NOT NULL,
    device_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    cost INTEGER,
    done_by TEXT DEFAULT '' NOT NULL,
    words TEXT DEFAULT '' NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    struck_at TEXT,
    struck_by TEXT DEFAULT '' NOT NULL,
    struck_why TEXT DEFAULT '' NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK ((struck_at IS NULL) = (struck_by = '')),
    CHECK ((struck_at IS NULL) = (struck_why = '')),
    CHECK (kind IN ('fitting', 'repair', 'disinfection', 'inspection')),
    CHECK (happened_on IS date(happened_on)),
    CHECK (cost >= 0),
    CONSTRAINT fk_device_event_device_id FOREIGN KEY(device_id) REFERENCES device (id)
)
 STRICT

CREATE INDEX ix_device_event_device_id ON device_event (device_id)

CREATE TABLE allocation (
    id INTEGER NOT NULL,
    request_id INTEGER,
    file_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    size TEXT DEFAULT '' NOT NULL,
    device_id INTEGER,
    quantity INTEGER NOT NULL,
    allocated_on TEXT NOT NULL,
    expires_on TEXT NOT NULL,
    state TEXT NOT NULL,
    ended_on TEXT,
    reason TEXT DEFAULT '' NOT NULL,
    document_id INTEGER,
    coverage_event_id INTEGER,
    allocated_by TEXT NOT NULL,
    version INTEGER DEFAULT '1' NOT NULL,
    PRIMARY KEY (id),
    CHECK (state IN ('open', 'issued', 'expired', 'released')),
    CHECK (allocated_on IS date(allocated_on)),
    CHECK (expires_on IS date(expires_on)),
    CHECK (ended_on IS date(ended_on)),
    CHECK (quantity >= 1),
    CHECK (device_id IS NULL OR quantity = 1),
    CHECK (allocated_on <= expires_on),
    CHECK ((state = 'open') = (ended_on IS NULL)),
    CHECK ((state = 'issued') = (document_id IS NOT NULL)),
    CHECK (coverage_event_id IS NULL OR state = 'released'),
    CONSTRAINT fk_allocation_request_id FOREIGN KEY(request_id) REFERENCES equipment_request (id),
    CONSTRAINT fk_allocation_file_id FOREIGN KEY(file_id) REFERENCES case_file (id),
    CONSTRAINT fk_allocation_item_id FOREIGN KEY(item_id) REFERENCES equipment_item (id),
    CONSTRAINT fk_allocation_device_id FOREIGN KEY(device_id) REFERENCES device (id),
    CONSTRAINT fk_allocation_document_id FOREIGN KEY(document_id) REFERENCES stock_document (id),
    CONSTRAINT fk_allocation_coverage_event_id FOREIGN KEY(coverage_event_id) REFERENCES coverage_event (id)
)
 STRICT

CREATE INDEX ix_allocation_coverage_event_id ON allocation (coverage_event_id)

CREATE INDEX ix_allocation_document_id ON allocation (document_id)

CREATE INDEX ix_allocation_file_id ON allocation (file_id)

CREATE INDEX ix_allocation_open ON allocation (item_id, expires_on) WHERE state = 'open'

CREATE INDEX ix_allocation_request_id ON allocation (request_id)

CREATE UNIQUE INDEX uq_allocation_device ON allocation (device_id) WHERE state = 'open' AND device_id IS NOT NULL

CREATE UNIQUE INDEX uq_allocation_request ON allocation (request_id) WHERE state = 'open' AND request_id IS NOT NULL

CREATE TRIGGER allocation_changed AFTER UPDATE OF state, quantity, item_id, size ON allocation BEGIN INSERT INTO stock_balance (item_id, size) VALUES (OLD.item_id, OLD.size) ON CONFLICT DO NOTHING; UPDATE stock_balance SET allocated = allocated - OLD.quantity WHERE item_id = OLD.item_id AND size = OLD.size AND OLD.state = 'open'; INSERT INTO stock_balance (item_id, size) VALUES (NEW.item_id, NEW.size) ON CONFLICT DO NOTHING; UPDATE stock_balance SET allocated = allocated + NEW.quantity WHERE item_id = NEW.item_id AND size = NEW.size AND NEW.state = 'open'; END

CREATE TRIGGER allocation_gone AFTER DELETE ON allocation BEGIN INSERT INTO stock_balance (item_id, size) VALUES (OLD.item_id, OLD.size) ON CONFLICT DO NOTHING; UPDATE stock_balance SET allocated = allocated - OLD.quantity WHERE item_id = OLD.item_id AND size = OLD.size AND OLD.state = 'open'; END

CREATE TRIGGER allocation_made AFTER INSERT ON allocation BEGIN INSERT INTO stock_balance (item_id, size) VALUES (NEW.item_id, NEW.size) ON CONFLICT DO NOTHING; UPDATE stock_balance SET allocated = allocated + NEW.quantity WHERE item_id = NEW.item_id AND size = NEW.size AND NEW.state = 'open'; END

CREATE TABLE loan_term (
    id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    due_on TEXT NOT NULL,
    agreed_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (due_on IS date(due_on)),
    CHECK (agreed_on IS date(agreed_on)),
    CHECK (length(reason) > 0),
    CONSTRAINT fk_loan_term_entry_id FOREIGN KEY(entry_id) REFERENCES stock_entry (id)
)
 STRICT

CREATE INDEX ix_loan_term_entry_id ON loan_term (entry_id)

CREATE TRIGGER loan_term_no_delete BEFORE DELETE ON loan_term BEGIN SELECT RAISE(ABORT, 'append only: loan_term'); END

CREATE TRIGGER loan_term_no_update BEFORE UPDATE ON loan_term BEGIN SELECT RAISE(ABORT, 'append only: loan_term'); END

CREATE TABLE loan_reminder (
    id INTEGER NOT NULL,
    entry_id INTEGER NOT NULL,
    reminded_on TEXT NOT NULL,
    way TEXT NOT NULL,
    words TEXT DEFAULT '' NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (id),
    CHECK (way IN ('call', 'message', 'letter', 'visit')),
    CHECK (reminded_on IS date(reminded_on)),
    CONSTRAINT fk_loan_reminder_entry_id FOREIGN KEY(entry_id) REFERENCES stock_entry (id)
)
 STRICT

CREATE INDEX ix_loan_reminder_entry_id ON loan_reminder (entry_id)

CREATE TRIGGER loan_reminder_no_delete BEFORE DELETE ON loan_reminder BEGIN SELECT RAISE(ABORT, 'append only: loan_reminder'); END

CREATE TRIGGER loan_reminder_no_update BEFORE UPDATE ON loan_reminder BEGIN SELECT RAISE(ABORT, 'append only: loan_reminder'); END

CREATE TABLE device_place (
    device_id INTEGER NOT NULL,
    place TEXT NOT NULL,
    entry_id INTEGER,
    PRIMARY KEY (device_id),
    CHECK (place IN ('store', 'workshop', 'loan', 'given', 'elsewhere', 'scrapped', 'difference')),
    CONSTRAINT fk_device_place_device_id FOREIGN KEY(device_id) REFERENCES device (id),
    CONSTRAINT fk_device_place_entry_id FOREIGN KEY(entry_id) REFERENCES stock_entry (id)
)
 STRICT

CREATE TABLE outreach_line (
    id INTEGER NOT NULL,
    outreach_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    allocation_id INTEGER NOT NULL,
    document_id INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT uq_outreach_line_outreach_id_number UNIQUE (outreach_id, number),
    CONSTRAINT uq_outreach_line_outreach_id_allocation_id UNIQUE (outreach_id, allocation_id),
    CHECK (number >= 1),
    CONSTRAINT fk_outreach_line_outreach_id FOREIGN KEY(outreach_id) REFERENCES outreach (id),
    CONSTRAINT fk_outreach_line_allocation_id FOREIGN KEY(allocation_id) REFERENCES allocation (id),
    CONSTRAINT fk_outreach_line_document_id FOREIGN KEY(document_id) REFERENCES stock_document (id)
)
 STRICT
