<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddDialog</name>
    <message numerus="yes">
        <source>{count} files for {name}, file {file_no}</source>
        <translation>
            <numerusform>{count} document for {name}, file {file_no}</numerusform>
            <numerusform>{count} files for {name}, file {file_no}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllowancesPage</name>
    <message numerus="yes">
        <source>{count} allowances in this list</source>
        <translation>
            <numerusform>{count} allowance in this list</numerusform>
            <numerusform>{count} allowances in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message numerus="yes">
        <source>{count} persons would stand elsewhere than today.</source>
        <translation>
            <numerusform>{count} person would stand elsewhere than today.</numerusform>
            <numerusform>{count} persons would stand elsewhere than today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApproveListDialog</name>
    <message numerus="yes">
        <source>{count} of the lines have no SHEBA: they are in no text for the bank.</source>
        <translation>
            <numerusform>{count} of the lines has no SHEBA: it is in no text for the bank.</numerusform>
            <numerusform>{count} of the lines have no SHEBA: they are in no text for the bank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: {count} lines, {amount}. From now on its lines never change; what changes later is carried by the next list.</source>
        <translation>
            <numerusform>{kind}: {count} line, {amount}. From now on it never changes; what changes later is carried by the next list.</numerusform>
            <numerusform>{kind}: {count} lines, {amount}. From now on its lines never change; what changes later is carried by the next list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Approving</name>
    <message numerus="yes">
        <source>Admit {count} persons?</source>
        <translation>
            <numerusform>Admit {count} person?</numerusform>
            <numerusform>Admit {count} persons?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} admitted and sealed</source>
        <translation>
            <numerusform>{count} admitted and sealed</numerusform>
            <numerusform>{count} admitted and sealed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message numerus="yes">
        <source>{count} papers written to {file}</source>
        <translation>
            <numerusform>{count} paper written to {file}</numerusform>
            <numerusform>{count} papers written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} papers were being drawn and are not finished</source>
        <translation>
            <numerusform>{count} paper was being drawn and is not finished</numerusform>
            <numerusform>{count} papers were being drawn and are not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindCard</name>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} row</numerusform>
            <numerusform>{count} rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message numerus="yes">
        <source>{count} to be called</source>
        <translation>
            <numerusform>{count} to be called</numerusform>
            <numerusform>{count} to be called</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CashCounts</name>
    <message numerus="yes">
        <source>{count} cash aids</source>
        <translation>
            <numerusform>{count} cash aid</numerusform>
            <numerusform>{count} cash aids</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message numerus="yes">
        <source>{count} items</source>
        <translation>
            <numerusform>{count} item</numerusform>
            <numerusform>{count} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} intervals are only proposed: save an item to confirm its own</source>
        <translation>
            <numerusform>{count} interval is only proposed: save its item to confirm it</numerusform>
            <numerusform>{count} intervals are only proposed: save an item to confirm its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CautionCounts</name>
    <message numerus="yes">
        <source>{count} persons wait for {item}, the first is {name}, file {file_no}.</source>
        <translation>
            <numerusform>{count} person waits for {item}: {name}, file {file_no}.</numerusform>
            <numerusform>{count} persons wait for {item}, the first is {name}, file {file_no}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cautions</name>
    <message numerus="yes">
        <source>The documents of {count} who would be admitted are not marked as complete.</source>
        <translation>
            <numerusform>The documents of {count} who would be admitted are not marked as complete.</numerusform>
            <numerusform>The documents of {count} who would be admitted are not marked as complete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CentreDialog</name>
    <message numerus="yes">
        <source>one carries {files} files</source>
        <translation>
            <numerusform>one carries {files} file</numerusform>
            <numerusform>one carries {files} files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CentresTab</name>
    <message numerus="yes">
        <source>{files} files handed over</source>
        <translation>
            <numerusform>{files} file handed over</numerusform>
            <numerusform>{files} files handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>Replace {count} differing values</source>
        <translation>
            <numerusform>Replace {count} differing value</numerusform>
            <numerusform>Replace {count} differing values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {count} files</source>
        <translation>
            <numerusform>Import {count} file</numerusform>
            <numerusform>Import {count} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete {count} files</source>
        <translation>
            <numerusform>Complete {count} file</numerusform>
            <numerusform>Complete {count} files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} ambiguous rows wait for you; undecided they stay in this batch</source>
        <translation>
            <numerusform>{count} ambiguous row waits for you; undecided it stays in this batch</numerusform>
            <numerusform>{count} ambiguous rows wait for you; undecided they stay in this batch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rejected rows stay in the report, ready to be mended</source>
        <translation>
            <numerusform>{count} rejected row stays in the report, ready to be mended</numerusform>
            <numerusform>{count} rejected rows stay in the report, ready to be mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksPart</name>
    <message numerus="yes">
        <source>{count} checks</source>
        <translation>
            <numerusform>{count} check</numerusform>
            <numerusform>{count} checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseAccountDialog</name>
    <message numerus="yes">
        <source>It has {count} tasks to do.</source>
        <translation>
            <numerusform>It has {count} task to do.</numerusform>
            <numerusform>It has {count} tasks to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseCentreDialog</name>
    <message numerus="yes">
        <source>It carries {files} files and serves no neighbourhood afterwards.</source>
        <translation>
            <numerusform>It carries {files} file and serves no neighbourhood afterwards.</numerusform>
            <numerusform>It carries {files} files and serves no neighbourhood afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseMonthDialog</name>
    <message numerus="yes">
        <source>{count} warnings, with the reason: {reason}</source>
        <translation>
            <numerusform>{count} warning, with the reason: {reason}</numerusform>
            <numerusform>{count} warnings, with the reason: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommissionPage</name>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} session</numerusform>
            <numerusform>{count} sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} persons wait</source>
        <translation>
            <numerusform>{count} person waits</numerusform>
            <numerusform>{count} persons wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} inquiries in this list</source>
        <translation>
            <numerusform>{count} inquiry in this list</numerusform>
            <numerusform>{count} inquiries in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteeCounts</name>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} session</numerusform>
            <numerusform>{count} sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message numerus="yes">
        <source>{count} votes get a number and are fixed; members: {names}.</source>
        <translation>
            <numerusform>{count} vote gets a number and is fixed; members: {names}.</numerusform>
            <numerusform>{count} votes get a number and are fixed; members: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsPart</name>
    <message numerus="yes">
        <source>{count} entries since the closing ({closed})</source>
        <translation>
            <numerusform>{count} entry since the closing ({closed})</numerusform>
            <numerusform>{count} entries since the closing ({closed})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries since the report of {month}</source>
        <translation>
            <numerusform>{count} entry since the report of {month}</numerusform>
            <numerusform>{count} entries since the report of {month}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountPart</name>
    <message numerus="yes">
        <source>{count} counts</source>
        <translation>
            <numerusform>{count} count</numerusform>
            <numerusform>{count} counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines counted</source>
        <translation>
            <numerusform>{count} line counted</numerusform>
            <numerusform>{count} lines counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines differ</source>
        <translation>
            <numerusform>{count} line differs</numerusform>
            <numerusform>{count} lines differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines differ and are posted: {lines}</source>
        <translation>
            <numerusform>{count} line differs and is posted: {lines}</numerusform>
            <numerusform>{count} lines differ and are posted: {lines}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} items with stock were not counted; their stock stays as it is.</source>
        <translation>
            <numerusform>{count} item with stock was not counted; its stock stays as it is.</numerusform>
            <numerusform>{count} items with stock were not counted; their stock stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>{count} documents end within 30 days or have ended</source>
        <translation>
            <numerusform>{count} document ends within 30 days or has ended</numerusform>
            <numerusform>{count} documents end within 30 days or have ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} planned visits are due</source>
        <translation>
            <numerusform>{count} planned visit is due</numerusform>
            <numerusform>{count} planned visits are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} transfers wait for an answer</source>
        <translation>
            <numerusform>{count} transfer waits for an answer</numerusform>
            <numerusform>{count} transfers wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} inquiries wait for an answer</source>
        <translation>
            <numerusform>{count} inquiry waits for an answer</numerusform>
            <numerusform>{count} inquiries wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} covered files are incomplete</source>
        <translation>
            <numerusform>{count} covered file is incomplete</numerusform>
            <numerusform>{count} covered files are incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of «{file}» became no file</source>
        <translation>
            <numerusform>{count} row of «{file}» became no file</numerusform>
            <numerusform>{count} rows of «{file}» became no file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} admissions wait for your approval</source>
        <translation>
            <numerusform>{count} admission waits for your approval</numerusform>
            <numerusform>{count} admissions wait for your approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payments to be looked at</source>
        <translation>
            <numerusform>{count} payment to be looked at</numerusform>
            <numerusform>{count} payments to be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} approvals before the interval is over wait for your answer</source>
        <translation>
            <numerusform>{count} approval before the interval is over waits for your answer</numerusform>
            <numerusform>{count} approvals before the interval is over wait for your answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedLines</name>
    <message numerus="yes">
        <source>Draft: {count} lines, {amount}</source>
        <translation>
            <numerusform>Draft: {count} line, {amount}</numerusform>
            <numerusform>Draft: {count} lines, {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved by {who}: {count} lines, {amount}</source>
        <translation>
            <numerusform>Approved by {who}: {count} line, {amount}</numerusform>
            <numerusform>Approved by {who}: {count} lines, {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent by letter {letter}: {count} lines, {amount}</source>
        <translation>
            <numerusform>Sent by letter {letter}: {count} line, {amount}</numerusform>
            <numerusform>Sent by letter {letter}: {count} lines, {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reconciled: {count} lines, {amount}</source>
        <translation>
            <numerusform>Reconciled: {count} line, {amount}</numerusform>
            <numerusform>Reconciled: {count} lines, {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{months} are not owed: what a list paid for them is taken back.</source>
        <translation>
            <numerusform>{months} is not owed: what a list paid for it is taken back.</numerusform>
            <numerusform>{months} are not owed: what a list paid for them is taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterHead</name>
    <message numerus="yes">
        <source>{count} handed out</source>
        <translation>
            <numerusform>{count} handed out</numerusform>
            <numerusform>{count} handed out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>{count} checks block the closing</source>
        <translation>
            <numerusform>{count} check blocks the closing</numerusform>
            <numerusform>{count} checks block the closing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings want a reason</source>
        <translation>
            <numerusform>{count} warning wants a reason</numerusform>
            <numerusform>{count} warnings want a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files refused</source>
        <translation>
            <numerusform>{count} file refused</numerusform>
            <numerusform>{count} files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} refused</numerusform>
            <numerusform>{count} refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left</source>
        <translation>
            <numerusform>{count} left</numerusform>
            <numerusform>{count} left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} offices</source>
        <translation>
            <numerusform>{count} office</numerusform>
            <numerusform>{count} offices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} months</source>
        <translation>
            <numerusform>{count} month</numerusform>
            <numerusform>{count} months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message numerus="yes">
        <source>{count} changes in queues</source>
        <translation>
            <numerusform>{count} change in queues</numerusform>
            <numerusform>{count} changes in queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of pensions</source>
        <translation>
            <numerusform>{count} change of pensions</numerusform>
            <numerusform>{count} changes of pensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of allowances</source>
        <translation>
            <numerusform>{count} change of allowances</numerusform>
            <numerusform>{count} changes of allowances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changes of coverage</source>
        <translation>
            <numerusform>{count} change of coverage</numerusform>
            <numerusform>{count} changes of coverage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} moves to another specialised field</source>
        <translation>
            <numerusform>{count} move to another specialised field</numerusform>
            <numerusform>{count} moves to another specialised field</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sealed runs</source>
        <translation>
            <numerusform>{count} sealed run</numerusform>
            <numerusform>{count} sealed runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} approved policies</source>
        <translation>
            <numerusform>{count} approved policy</numerusform>
            <numerusform>{count} approved policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} queues in the order of a later day</source>
        <translation>
            <numerusform>{count} queue in the order of a later day</numerusform>
            <numerusform>{count} queues in the order of a later day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DevicesPart</name>
    <message numerus="yes">
        <source>{count} devices in this list</source>
        <translation>
            <numerusform>{count} device in this list</numerusform>
            <numerusform>{count} devices in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message numerus="yes">
        <source>{count} documents ticked for the receipt</source>
        <translation>
            <numerusform>{count} document ticked for the receipt</numerusform>
            <numerusform>{count} documents ticked for the receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} documents have ended or end soon</source>
        <translation>
            <numerusform>{count} document has ended or ends soon</numerusform>
            <numerusform>{count} documents have ended or end soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>{count} files were imported</source>
        <translation>
            <numerusform>{count} file was imported</numerusform>
            <numerusform>{count} files were imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files were completed</source>
        <translation>
            <numerusform>{count} file was completed</numerusform>
            <numerusform>{count} files were completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} ambiguous rows stay in this batch; decide in the report and import it</source>
        <translation>
            <numerusform>{count} ambiguous row stays in this batch; decide in the report and import it</numerusform>
            <numerusform>{count} ambiguous rows stay in this batch; decide in the report and import it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message numerus="yes">
        <source>{persons} persons compared, {count} likely pairs. Verdicts are remembered.</source>
        <translation>
            <numerusform>{persons} persons compared, {count} likely pair. Verdicts are remembered.</numerusform>
            <numerusform>{persons} persons compared, {count} likely pairs. Verdicts are remembered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyWords</name>
    <message numerus="yes">
        <source>the interval is {months} months and ends on {until}</source>
        <translation>
            <numerusform>the interval is {months} month and ends on {until}</numerusform>
            <numerusform>the interval is {months} months and ends on {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{interval}, in {left} months</source>
        <translation>
            <numerusform>{interval}, in {left} month</numerusform>
            <numerusform>{interval}, in {left} months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingDocumentsPage</name>
    <message numerus="yes">
        <source>{count} documents</source>
        <translation>
            <numerusform>{count} document</numerusform>
            <numerusform>{count} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} have ended</source>
        <translation>
            <numerusform>{count} has ended</numerusform>
            <numerusform>{count} have ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message numerus="yes">
        <source>and {count} more rows</source>
        <translation>
            <numerusform>and {count} more row</numerusform>
            <numerusform>and {count} more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtensionPage</name>
    <message numerus="yes">
        <source>{months} months</source>
        <translation>
            <numerusform>{months} month</numerusform>
            <numerusform>{months} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Extend the validity of {count} votes?</source>
        <translation>
            <numerusform>Extend the validity of {count} vote?</numerusform>
            <numerusform>Extend the validity of {count} votes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The validity of {count} votes is extended</source>
        <translation>
            <numerusform>The validity of {count} vote is extended</numerusform>
            <numerusform>The validity of {count} votes is extended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} votes are extended; this circular has extended {already} of the range before.</source>
        <translation>
            <numerusform>{count} vote is extended; this circular has extended {already} of the range before.</numerusform>
            <numerusform>{count} votes are extended; this circular has extended {already} of the range before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>{count} households</source>
        <translation>
            <numerusform>{count} household</numerusform>
            <numerusform>{count} households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileNames</name>
    <message numerus="yes">
        <source>{count} others</source>
        <translation>
            <numerusform>{count} other</numerusform>
            <numerusform>{count} others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>{count} files in this view</source>
        <translation>
            <numerusform>{count} file in this view</numerusform>
            <numerusform>{count} files in this view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files selected</source>
        <translation>
            <numerusform>{count} file selected</numerusform>
            <numerusform>{count} files selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesTakenIn</name>
    <message numerus="yes">
        <source>File {name}, {count} rows: the list stands as it did without it.</source>
        <translation>
            <numerusform>File {name}, {count} row: the list stands as it did without it.</numerusform>
            <numerusform>File {name}, {count} rows: the list stands as it did without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message numerus="yes">
        <source>{count} findings of {kinds} kinds in {checks} checks</source>
        <translation>
            <numerusform>{count} finding of {kinds} kind in {checks} checks</numerusform>
            <numerusform>{count} findings of {kinds} kinds in {checks} checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message numerus="yes">
        <source>{count} files in all</source>
        <translation>
            <numerusform>{count} file in all</numerusform>
            <numerusform>{count} files in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pensions suspended</source>
        <translation>
            <numerusform>{count} pension suspended</numerusform>
            <numerusform>{count} pensions suspended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiftsPage</name>
    <message numerus="yes">
        <source>{count} lines in this list</source>
        <translation>
            <numerusform>{count} line in this list</numerusform>
            <numerusform>{count} lines in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message numerus="yes">
        <source>Pro rata, an estimate: what happened before (≈) is brought to {count} months; what stands on a day is compared as it stands.</source>
        <translation>
            <numerusform>Pro rata, an estimate: what happened before (≈) is brought to {count} month; what stands on a day is compared as it stands.</numerusform>
            <numerusform>Pro rata, an estimate: what happened before (≈) is brought to {count} months; what stands on a day is compared as it stands.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message numerus="yes">
        <source>The centre would carry {over} files too many. It may be done all the same.</source>
        <translation>
            <numerusform>The centre would carry {over} file too many. It may be done all the same.</numerusform>
            <numerusform>The centre would carry {over} files too many. It may be done all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} files will be handed over: {now} now, {after} afterwards, room for {room}.</source>
        <translation>
            <numerusform>{files} file will be handed over: {now} now, {after} afterwards, room for {room}.</numerusform>
            <numerusform>{files} files will be handed over: {now} now, {after} afterwards, room for {room}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadquartersPage</name>
    <message numerus="yes">
        <source>{count} refused files belong to no office known here</source>
        <translation>
            <numerusform>{count} refused file belongs to no office known here</numerusform>
            <numerusform>{count} refused files belong to no office known here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IfTried</name>
    <message numerus="yes">
        <source>{count} enter</source>
        <translation>
            <numerusform>{count} enters</numerusform>
            <numerusform>{count} enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} stay out</source>
        <translation>
            <numerusform>{count} stays out</numerusform>
            <numerusform>{count} stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} others are admitted either way.</source>
        <translation>
            <numerusform>{count} other is admitted either way.</numerusform>
            <numerusform>{count} others are admitted either way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>The import was taken back; {count} files are gone.</source>
        <translation>
            <numerusform>The import was taken back; {count} file is gone.</numerusform>
            <numerusform>The import was taken back; {count} files are gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InquiryAnswerDialog</name>
    <message numerus="yes">
        <source>{months} months, unless the body says otherwise</source>
        <translation>
            <numerusform>{months} month, unless the body says otherwise</numerusform>
            <numerusform>{months} months, unless the body says otherwise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyInDialog</name>
    <message numerus="yes">
        <source>Nothing is handed out yet: {count} numbers are refused</source>
        <translation>
            <numerusform>Nothing is handed out yet: {count} number is refused</numerusform>
            <numerusform>Nothing is handed out yet: {count} numbers are refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message numerus="yes">
        <source>{right} of 8 groups are right</source>
        <translation>
            <numerusform>{right} of 8 groups is right</numerusform>
            <numerusform>{right} of 8 groups are right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} groups are left</source>
        <translation>
            <numerusform>{left} group is left</numerusform>
            <numerusform>{left} groups are left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelActs</name>
    <message numerus="yes">
        <source>{count} address labels</source>
        <translation>
            <numerusform>{count} address label</numerusform>
            <numerusform>{count} address labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no address and got no label</source>
        <translation>
            <numerusform>{count} file has no address and got no label</numerusform>
            <numerusform>{count} files have no address and got no label</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message numerus="yes">
        <source>{count} files. A file without an address gets no label; the printing is logged.</source>
        <translation>
            <numerusform>{count} file. A file without an address gets no label; the printing is logged.</numerusform>
            <numerusform>{count} files. A file without an address gets no label; the printing is logged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message numerus="yes">
        <source>{count} promised ({unit}); the first promise ends on {day}</source>
        <translation>
            <numerusform>{count} promised ({unit}); the promise ends on {day}</numerusform>
            <numerusform>{count} promised ({unit}); the first promise ends on {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>{count} letters in this view</source>
        <translation>
            <numerusform>{count} letter in this view</numerusform>
            <numerusform>{count} letters in this view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListActs</name>
    <message numerus="yes">
        <source>{months} stand on no list: this one pays them as arrears, and once it is approved they get none of their own.</source>
        <translation>
            <numerusform>{months} stands on no list: this one pays it as arrears, and once it is approved it gets none of its own.</numerusform>
            <numerusform>{months} stand on no list: this one pays them as arrears, and once it is approved they get none of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft of {month} holds {count} lines, {amount}</source>
        <translation>
            <numerusform>The draft of {month} holds {count} line, {amount}</numerusform>
            <numerusform>The draft of {month} holds {count} lines, {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of {month} is approved: {count} lines, {amount}</source>
        <translation>
            <numerusform>The list of {month} is approved: {count} line, {amount}</numerusform>
            <numerusform>The list of {month} is approved: {count} lines, {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its {count} lines go; the list can be prepared again at any time.</source>
        <translation>
            <numerusform>Its {count} line goes; the list can be prepared again at any time.</numerusform>
            <numerusform>Its {count} lines go; the list can be prepared again at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines written to {path}</source>
        <translation>
            <numerusform>{count} line written to {path}</numerusform>
            <numerusform>{count} lines written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines written to {path}; {left} without SHEBA or amount left out</source>
        <translation>
            <numerusform>{count} line written to {path}; {left} without SHEBA or amount left out</numerusform>
            <numerusform>{count} lines written to {path}; {left} without SHEBA or amount left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoanCounts</name>
    <message numerus="yes">
        <source>{count} days overdue</source>
        <translation>
            <numerusform>{count} day overdue</numerusform>
            <numerusform>{count} days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {count} days</source>
        <translation>
            <numerusform>in {count} day</numerusform>
            <numerusform>in {count} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reminders</source>
        <translation>
            <numerusform>{count} reminder</numerusform>
            <numerusform>{count} reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} loans</source>
        <translation>
            <numerusform>{count} loan</numerusform>
            <numerusform>{count} loans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeExtensions</name>
    <message numerus="yes">
        <source>{count} validities are back; {left} stay, for they were changed since</source>
        <translation>
            <numerusform>{count} validity is back; {left} stay, for they were changed since</numerusform>
            <numerusform>{count} validities are back; {left} stay, for they were changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} validities are back</source>
        <translation>
            <numerusform>{count} validity is back</numerusform>
            <numerusform>{count} validities are back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapStep</name>
    <message numerus="yes">
        <source>{count} columns recognised</source>
        <translation>
            <numerusform>{count} column recognised</numerusform>
            <numerusform>{count} columns recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check {count} rows</source>
        <translation>
            <numerusform>Check {count} row</numerusform>
            <numerusform>Check {count} rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovementsPart</name>
    <message numerus="yes">
        <source>{count} documents in this list</source>
        <translation>
            <numerusform>{count} document in this list</numerusform>
            <numerusform>{count} documents in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteList</name>
    <message numerus="yes">
        <source>{count} older notes</source>
        <translation>
            <numerusform>{count} older note</numerusform>
            <numerusform>{count} older notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutreachCounts</name>
    <message numerus="yes">
        <source>{count} outreach days</source>
        <translation>
            <numerusform>{count} outreach day</numerusform>
            <numerusform>{count} outreach days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} vouchers were made, {first} to {last}</source>
        <translation>
            <numerusform>{count} voucher was made, {first} to {last}</numerusform>
            <numerusform>{count} vouchers were made, {first} to {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print {count} vouchers into one PDF?</source>
        <translation>
            <numerusform>Print {count} voucher into one PDF?</numerusform>
            <numerusform>Print {count} vouchers into one PDF?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutreachDialog</name>
    <message numerus="yes">
        <source>Its sheet has the {count} promises that are ticked.</source>
        <translation>
            <numerusform>Its sheet has the {count} promise that is ticked.</numerusform>
            <numerusform>Its sheet has the {count} promises that are ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperOut</name>
    <message numerus="yes">
        <source>Printer ready: {printer}, {count} copies</source>
        <translation>
            <numerusform>Printer ready: {printer}, {count} copy</numerusform>
            <numerusform>Printer ready: {printer}, {count} copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>{count} papers in this view</source>
        <translation>
            <numerusform>{count} paper in this view</numerusform>
            <numerusform>{count} papers in this view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaymentFileDialog</name>
    <message numerus="yes">
        <source>{count} rows cannot be taken, so nothing of the file is:</source>
        <translation>
            <numerusform>{count} row cannot be taken, so nothing of the file is:</numerusform>
            <numerusform>{count} rows cannot be taken, so nothing of the file is:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of these lines are paid by an earlier file already; taken in, they count a second time. If this file corrects that one, take that one back first.</source>
        <translation>
            <numerusform>{count} of these lines is paid by an earlier file already; taken in, it counts a second time. If this file corrects that one, take that one back first.</numerusform>
            <numerusform>{count} of these lines are paid by an earlier file already; taken in, they count a second time. If this file corrects that one, take that one back first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCounts</name>
    <message numerus="yes">
        <source>The tick sheet has {count} lines; Ctrl+P prints it</source>
        <translation>
            <numerusform>The tick sheet has {count} line; Ctrl+P prints it</numerusform>
            <numerusform>The tick sheet has {count} lines; Ctrl+P prints it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>{count} visits planned</source>
        <translation>
            <numerusform>{count} visit planned</numerusform>
            <numerusform>{count} visits planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files were left out of the plan</source>
        <translation>
            <numerusform>{count} file was left out of the plan</numerusform>
            <numerusform>{count} files were left out of the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files, the first {file_no}: {why}</source>
        <translation>
            <numerusform>{count} file, {file_no}: {why}</numerusform>
            <numerusform>{count} files, the first {file_no}: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseCounts</name>
    <message numerus="yes">
        <source>{count} promises</source>
        <translation>
            <numerusform>{count} promise</numerusform>
            <numerusform>{count} promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} end soon</source>
        <translation>
            <numerusform>{count} ends soon</numerusform>
            <numerusform>{count} end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days left</source>
        <translation>
            <numerusform>{count} day left</numerusform>
            <numerusform>{count} days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} ticked for an outreach day</source>
        <translation>
            <numerusform>{count} ticked for an outreach day</numerusform>
            <numerusform>{count} ticked for an outreach day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueCounts</name>
    <message numerus="yes">
        <source>{count} months</source>
        <translation>
            <numerusform>{count} month</numerusform>
            <numerusform>{count} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} persons</source>
        <translation>
            <numerusform>{count} person</numerusform>
            <numerusform>{count} persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joined {count} days earlier</source>
        <translation>
            <numerusform>joined {count} day earlier</numerusform>
            <numerusform>joined {count} days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places behind the line of the open quota</source>
        <translation>
            <numerusform>{count} place behind the line of the open quota</numerusform>
            <numerusform>{count} places behind the line of the open quota</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} earlier moves</source>
        <translation>
            <numerusform>{count} earlier move</numerusform>
            <numerusform>{count} earlier moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joined {count} days later</source>
        <translation>
            <numerusform>joined {count} day later</numerusform>
            <numerusform>joined {count} days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} persons wait</source>
        <translation>
            <numerusform>{count} person waits</numerusform>
            <numerusform>{count} persons wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} moves</source>
        <translation>
            <numerusform>{count} move</numerusform>
            <numerusform>{count} moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them by another policy</source>
        <translation>
            <numerusform>{count} of them by another policy</numerusform>
            <numerusform>{count} of them by another policy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{fact}. The vote of {count} members ran out on {date}, it counts no more</source>
        <translation>
            <numerusform>{fact}. The vote of {count} member ran out on {date}, it counts no more</numerusform>
            <numerusform>{fact}. The vote of {count} members ran out on {date}, it counts no more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonsTab</name>
    <message numerus="yes">
        <source>{days} days left</source>
        <translation>
            <numerusform>{days} day left</numerusform>
            <numerusform>{days} days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message numerus="yes">
        <source>{right} of 8 groups are right</source>
        <translation>
            <numerusform>{right} of 8 groups is right</numerusform>
            <numerusform>{right} of 8 groups are right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalsPart</name>
    <message numerus="yes">
        <source>{count} refusals are kept; of them were not taken since: {open}</source>
        <translation>
            <numerusform>{count} refusal is kept; of them were not taken since: {open}</numerusform>
            <numerusform>{count} refusals are kept; of them were not taken since: {open}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} file</numerusform>
            <numerusform>{count} files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportLeaving</name>
    <message numerus="yes">
        <source>{count} rows written to {path}</source>
        <translation>
            <numerusform>{count} row written to {path}</numerusform>
            <numerusform>{count} rows written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{groups} groups of {count} rows written to {path}</source>
        <translation>
            <numerusform>{groups} groups of {count} row written to {path}</numerusform>
            <numerusform>{groups} groups of {count} rows written to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count} row</numerusform>
            <numerusform>{count} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <translation>
            <numerusform>{count} group</numerusform>
            <numerusform>{count} groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCounts</name>
    <message numerus="yes">
        <source>{count} requests</source>
        <translation>
            <numerusform>{count} request</numerusform>
            <numerusform>{count} requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lack papers</source>
        <translation>
            <numerusform>{count} lacks papers</numerusform>
            <numerusform>{count} lack papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>{count} documents are not beside the copy; bring the folder backup-attachments with it.</source>
        <translation>
            <numerusform>{count} document is not beside the copy; bring the folder backup-attachments with it.</numerusform>
            <numerusform>{count} documents are not beside the copy; bring the folder backup-attachments with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message numerus="yes">
        <source>{count} more rows differ</source>
        <translation>
            <numerusform>{count} more row differs</numerusform>
            <numerusform>{count} more rows differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message numerus="yes">
        <source>{count} persons</source>
        <translation>
            <numerusform>{count} person</numerusform>
            <numerusform>{count} persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} runs</source>
        <translation>
            <numerusform>{count} run</numerusform>
            <numerusform>{count} runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendListDialog</name>
    <message numerus="yes">
        <source>{kind}, {month}: {count} lines, {amount}</source>
        <translation>
            <numerusform>{kind}, {month}: {count} line, {amount}</numerusform>
            <numerusform>{kind}, {month}: {count} lines, {amount}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message numerus="yes">
        <source>{count} persons: {kind}</source>
        <translation>
            <numerusform>{count} person: {kind}</numerusform>
            <numerusform>{count} persons: {kind}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message numerus="yes">
        <source>{count} persons</source>
        <translation>
            <numerusform>{count} person</numerusform>
            <numerusform>{count} persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownReport</name>
    <message numerus="yes">
        <source>{count} rows unknown</source>
        <translation>
            <numerusform>{count} row unknown</numerusform>
            <numerusform>{count} rows unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message numerus="yes">
        <source>for {months} months</source>
        <translation>
            <numerusform>for {months} month</numerusform>
            <numerusform>for {months} months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockPart</name>
    <message numerus="yes">
        <source>{count} items</source>
        <translation>
            <numerusform>{count} item</numerusform>
            <numerusform>{count} items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} items below their least</source>
        <translation>
            <numerusform>{count} item below its least</numerusform>
            <numerusform>{count} items below their least</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockSide</name>
    <message numerus="yes">
        <source>{count} items are below their least</source>
        <translation>
            <numerusform>{count} item is below its least</numerusform>
            <numerusform>{count} items are below their least</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message numerus="yes">
        <source>Lines paid: {paid} of {sent}; {differing} differ</source>
        <translation>
            <numerusform>Lines paid: {paid} of {sent}; {differing} differs</numerusform>
            <numerusform>Lines paid: {paid} of {sent}; {differing} differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicksField</name>
    <message numerus="yes">
        <source>{count} numbers are ticked; {keys}</source>
        <translation>
            <numerusform>{count} number is ticked; {keys}</numerusform>
            <numerusform>{count} numbers are ticked; {keys}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message numerus="yes">
        <source>{count} changes</source>
        <translation>
            <numerusform>{count} change</numerusform>
            <numerusform>{count} changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message numerus="yes">
        <source>{count} open accounts</source>
        <translation>
            <numerusform>{count} open account</numerusform>
            <numerusform>{count} open accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifiedDialog</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message numerus="yes">
        <source>{count} files in this list</source>
        <translation>
            <numerusform>{count} file in this list</numerusform>
            <numerusform>{count} files in this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} centres</source>
        <translation>
            <numerusform>{count} centre</numerusform>
            <numerusform>{count} centres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} visits in this list</source>
        <translation>
            <numerusform>{count} visit in this list</numerusform>
            <numerusform>{count} visits in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsSide</name>
    <message numerus="yes">
        <source>{count} days late</source>
        <translation>
            <numerusform>{count} day late</numerusform>
            <numerusform>{count} days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not planned</source>
        <translation>
            <numerusform>{count} not planned</numerusform>
            <numerusform>{count} not planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsTab</name>
    <message numerus="yes">
        <source>{months} months</source>
        <translation>
            <numerusform>{months} month</numerusform>
            <numerusform>{months} months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{days} days overdue</source>
        <translation>
            <numerusform>{days} day overdue</numerusform>
            <numerusform>{days} days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message numerus="yes">
        <source>{count} more tasks are due</source>
        <translation>
            <numerusform>{count} more task is due</numerusform>
            <numerusform>{count} more tasks are due</numerusform>
        </translation>
    </message>
</context>
</TS>
