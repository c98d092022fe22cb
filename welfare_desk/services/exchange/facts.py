# SPDX-License-Identifier: Apache-2.0
"""What the wizard and the command line ask about a list, and what they are told."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from welfare_desk.domain.bounds import LONGEST_PASTED, PATH, UNCOUNTED, longest
from welfare_desk.domain.exchange.outcome import Decision, Totals
from welfare_desk.domain.exchange.survey import SheetChoice


@dataclass(frozen=True)
class ReadList:
    """A workbook to look at; nothing is written."""

    path: str = field(metadata=PATH)


@dataclass(frozen=True)
class ReadPasted:
    """Rows copied in a spreadsheet, as the clipboard has them: tabs between cells, headings among them."""

    text: str = field(metadata={**longest(LONGEST_PASTED), **UNCOUNTED})


@dataclass(frozen=True)
class ColumnRead:
    """A column as the mapping page shows it; ``field`` empty for one that is left out."""

    index: int
    heading: str
    field: str
    how: str
    """heading_and_content, heading, content, remembered, undecided, row_number or empty."""
    samples: tuple[str, ...]
    fullness: float
    """Share of rows with something in it, 0–1."""


@dataclass(frozen=True)
class SheetRead:
    """A sheet of the workbook; ``is_list`` says whether clients can be read from it."""

    title: str
    is_list: bool
    heading_row: int | None
    rows: int
    """Rows below the heading, blank ones among them."""
    columns: tuple[ColumnRead, ...]
    missing: tuple[str, ...] = ()
    """Required fields that no column gives: national_id, name, birth_date, domain."""


@dataclass(frozen=True)
class ListRead:
    """A list after a first look; ``path`` is what it is asked for by."""

    path: str
    file_name: str
    file_sha256: str
    size: int
    """Bytes."""
    sheets: tuple[SheetRead, ...]
    seen_before: datetime | None = None
    """When this very file was last imported; its rows will then be repetitions."""


@dataclass(frozen=True)
class PreviewRows:
    """One row of a sheet after mapping, ``step`` filled rows after (or before) row ``row``."""

    path: str = field(metadata=PATH)
    sheet: str
    columns: dict[str, str] = field(default_factory=dict)
    """Column index as text → field, as far as the clerk has chosen otherwise."""
    row: int = 0
    """Physical row; 0 is the first client."""
    step: int = 0


@dataclass(frozen=True)
class PreviewCell:
    """One field of a row: as it stands in the file, as it would be kept, and what was done to it.

    ``repair`` is empty or one of zeros, date, letters, word, digits; ``code`` names what is wrong with it.
    """

    field: str
    written: str
    value: str
    repair: str = ""
    code: str = ""


@dataclass(frozen=True)
class Preview:
    """A row after mapping; ``row`` 0 when the sheet has no client."""

    row: int
    cells: tuple[PreviewCell, ...]


@dataclass(frozen=True)
class CheckList:
    """A workbook with the clerk's choices so far, to be judged without writing anything."""

    path: str = field(metadata=PATH)
    sheets: tuple[SheetChoice, ...] = field(default=(), metadata=UNCOUNTED)
    decisions: tuple[Decision, ...] = field(default=(), metadata=UNCOUNTED)
    overwrite: bool = False
    """Whether differing values replace what is kept."""


@dataclass(frozen=True)
class Reason:
    """Why a cell or a row is not as it should be; `telling.message` makes sentences of them."""

    field: str
    code: str
    facts: dict[str, str | int | None]


@dataclass(frozen=True)
class ComparedField:
    """One field of the two persons of an ambiguous row, side by side."""

    field: str
    here: str
    there: str
    same: bool


@dataclass(frozen=True)
class OtherPerson:
    """Whom an ambiguous row clashes with: a file of the office, or (``row``) an earlier row of the list."""

    file_no: str
    sheet: str
    row: int | None
    fields: tuple[ComparedField, ...]
    may_differ: bool
    """Whether «two persons» is possible: their identifiers differ."""


@dataclass(frozen=True)
class RowProblem:
    """A row that needs somebody's eye; ``code`` is that of the first reason."""

    sheet: str
    row: int
    outcome: str
    fields: tuple[str, ...]
    code: str
    reasons: tuple[Reason, ...]
    identifier: str = ""
    name: str = ""
    written: str = ""
    """The cell at fault as it stands in the file."""
    other: OtherPerson | None = None


@dataclass(frozen=True)
class ImportCheck:
    """What an import would do."""

    totals: Totals
    problems: tuple[RowProblem, ...]
    left_out: tuple[str, ...]
    """Titles of sheets that hold no list or were not chosen."""
    differing: int
    """Known persons whose kept values differ from the list: they change only with the clerk's tick."""
    file_sha256: str


@dataclass(frozen=True)
class ImportFiles:
    """Import a workbook with the clerk's choices; ``file_sha256`` refuses a file changed since its check."""

    path: str = field(metadata=PATH)
    sheets: tuple[SheetChoice, ...] = field(default=(), metadata=UNCOUNTED)
    decisions: tuple[Decision, ...] = field(default=(), metadata=UNCOUNTED)
    overwrite: bool = False
    remember: bool = True
    """Whether the office remembers what its columns were taken for."""
    file_sha256: str = ""


@dataclass(frozen=True)
class Imported:
    """A batch and its figures; its problems are asked for with ``exchange.problems``."""

    batch_id: int
    totals: Totals


@dataclass(frozen=True)
class BatchId:
    """One import."""

    batch_id: int


@dataclass(frozen=True)
class BatchShown:
    """An import as its list shows it."""

    id: int
    at: datetime
    user: str
    file_name: str
    totals: Totals
    undone_at: datetime | None
    undone_by: str


@dataclass(frozen=True)
class Batches:
    """Imports, newest first, and how many there were in all."""

    batches: tuple[BatchShown, ...]
    total: int


@dataclass(frozen=True)
class ListBatches:
    """The latest imports."""

    limit: int = 200


@dataclass(frozen=True)
class BatchRows:
    """Rows of a batch, of some outcomes or all, in the order of the file."""

    batch_id: int
    outcomes: tuple[str, ...] = ()
    offset: int = 0
    limit: int = 200


@dataclass(frozen=True)
class RowShown:
    """A row as it stood in the file and what became of it."""

    sheet: str
    row: int
    outcome: str
    identifier: str
    name: str
    cells: tuple[str, ...]
    reasons: tuple[Reason, ...]
    file_no: str = ""


@dataclass(frozen=True)
class RowsShown:
    """A page of rows."""

    rows: tuple[RowShown, ...]


@dataclass(frozen=True)
class Problems:
    """Every row of a batch that needs somebody's eye."""

    problems: tuple[RowProblem, ...]


@dataclass(frozen=True)
class CheckRows:
    """Rows of a check that nobody needs to decide about, of one outcome, in the order of the file."""

    check: CheckList
    outcome: str
    limit: int = 500


@dataclass(frozen=True)
class Undone:
    """A batch that was taken back, and how many files went."""

    batch_id: int
    files: int


@dataclass(frozen=True)
class WriteReport:
    """The report workbook of a check (``check``) or of a batch (``batch_id``), to be written to ``out``."""

    out: str = field(metadata=PATH)
    check: CheckList | None = None
    batch_id: int = 0


@dataclass(frozen=True)
class Report:
    """Where the report stands, and how many rows it carries back."""

    path: str = field(metadata=PATH)
    rows: int
    warnings: int
