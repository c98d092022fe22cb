# SPDX-License-Identifier: Apache-2.0
"""The forms that keep drafts: what each is called, and on which page it is found again."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication


class Form(NamedTuple):
    """A form by words; `page` and `part` are where it is opened, `part` being one of a file's page."""

    words: str
    page: str
    part: str = ""
    tab: str = ""
    """The list or section of the page."""
    of_row: str = ""
    """The page of one record that has the form of a known one, which takes its id."""


def forms() -> dict[str, Form]:
    """Every form that keeps drafts, by the name it keeps them under."""
    cases = {
        **_of_persons(),
        **_of_cases(),
        **_of_queues(),
        **_of_admissions(),
        **_of_payments(),
        **_of_goods(),
        **_of_the_store(),
    }
    return {**cases, **_of_the_desk(), **_of_the_office()}


def _of_persons() -> dict[str, Form]:
    translate = QCoreApplication.translate
    return {
        "file": Form(translate("DraftedForms", "Person and household"), "file", "overview"),
        "file-details": Form(translate("DraftedForms", "All details"), "file", "details"),
        "new-file": Form(translate("DraftedForms", "New file"), "files"),
        "labels": Form(translate("DraftedForms", "Address labels"), "files"),
        "certificate": Form(translate("DraftedForms", "Certificate of coverage"), "file", "overview"),
        "coverage": Form(translate("DraftedForms", "Change of coverage"), "file", "standing"),
        "coverage-undone": Form(
            translate("DraftedForms", "Last change of coverage undone"), "file", "standing"
        ),
        "domain": Form(translate("DraftedForms", "Change of the specialised field"), "file", "standing"),
        "domain-undone": Form(
            translate("DraftedForms", "Last change of field taken back"), "file", "standing"
        ),
        "move": Form(translate("DraftedForms", "Question to the office of origin"), "file", "standing"),
        "move-answer": Form(translate("DraftedForms", "Answer of the other office"), "file", "standing"),
        "move-mistake": Form(translate("DraftedForms", "Question to an office struck"), "file", "standing"),
        "member-new": Form(translate("DraftedForms", "New member"), "file", "household"),
        "member": Form(translate("DraftedForms", "Facts of a member"), "file", "household"),
        "member-leaves": Form(translate("DraftedForms", "A member leaves"), "file", "household"),
        "kinship": Form(translate("DraftedForms", "Kinship of a member"), "file", "household"),
        "head": Form(translate("DraftedForms", "Another head of the household"), "file", "household"),
        "split": Form(translate("DraftedForms", "Household parted in two"), "file", "household"),
        "join": Form(translate("DraftedForms", "Households joined"), "file", "household"),
        "household-undone": Form(
            translate("DraftedForms", "Last change of the household taken back"), "file", "household"
        ),
        "guardian": Form(translate("DraftedForms", "Guardian"), "file", "household"),
        "guardian-ends": Form(translate("DraftedForms", "End of a guardianship"), "file", "household"),
    }


def _of_cases() -> dict[str, Form]:
    translate = QCoreApplication.translate
    return {
        "disability": Form(translate("DraftedForms", "Disability"), "file", "reasons"),
        "disability-ends": Form(translate("DraftedForms", "End of a disability"), "file", "reasons"),
        "category": Form(translate("DraftedForms", "Social category"), "file", "reasons"),
        "category-ends": Form(translate("DraftedForms", "End of a social category"), "file", "reasons"),
        "category-holds-on": Form(
            translate("DraftedForms", "A social category that holds on"), "file", "reasons"
        ),
        "referral": Form(translate("DraftedForms", "Referral to the commission"), "file", "assessments"),
        "referral-letter": Form(translate("DraftedForms", "Referral letter"), "file", "assessments"),
        "inquiry": Form(translate("DraftedForms", "Inquiry sent"), "file", "assessments"),
        "inquiry-answer": Form(translate("DraftedForms", "Answer to an inquiry"), "file", "assessments"),
        "inquiry-dropped": Form(
            translate("DraftedForms", "Inquiry recorded by mistake"), "file", "assessments"
        ),
        "vote": Form(translate("DraftedForms", "Vote of the commission"), "file", "assessments"),
        "session": Form(
            translate("DraftedForms", "Session of the commission"), "commission", of_row="session"
        ),
        "extension-undone": Form(translate("DraftedForms", "Extension taken back"), "extension"),
        "visit": Form(translate("DraftedForms", "Report of a visit"), "file", "visits"),
        "visit-plan": Form(translate("DraftedForms", "Plan of a visit"), "visits", "visits"),
        "visit-given-up": Form(translate("DraftedForms", "Visit given up"), "file", "visits"),
        "visit-mistake": Form(translate("DraftedForms", "Record of a visit struck"), "file", "visits"),
        "file-centre": Form(translate("DraftedForms", "Centre of a file"), "file", "visits"),
        "centre": Form(translate("DraftedForms", "Positive-life centre"), "visits", tab="centres"),
        "centre-files": Form(translate("DraftedForms", "Files handed to a centre"), "visits", tab="centres"),
        "centre-closed": Form(translate("DraftedForms", "End of a centre"), "visits", tab="centres"),
    }


def _of_payments() -> dict[str, Form]:
    translate = QCoreApplication.translate
    return {
        "pension": Form(translate("DraftedForms", "Change of the pension"), "file", "payments"),
        "allowance": Form(translate("DraftedForms", "Change of an allowance"), "file", "payments"),
        "allowance-grant": Form(translate("DraftedForms", "New allowance"), "file", "payments"),
        "allowance-drawer": Form(translate("DraftedForms", "Who draws an allowance"), "file", "payments"),
        "proposal-aside": Form(translate("DraftedForms", "Proposal put aside"), "pension", tab="proposals"),
        "proposal-back": Form(translate("DraftedForms", "Proposal made again"), "pension", tab="proposals"),
        "rate": Form(translate("DraftedForms", "New rates"), "settings", tab="rates"),
        "rate-confirmed": Form(translate("DraftedForms", "Rates confirmed"), "settings", tab="rates"),
        "rate-released": Form(translate("DraftedForms", "Difference released"), "settings", tab="rates"),
        "rate-mistake": Form(translate("DraftedForms", "Rates struck"), "settings", tab="rates"),
    }


def _of_queues() -> dict[str, Form]:
    translate = QCoreApplication.translate
    return {
        "queue-join": Form(translate("DraftedForms", "Joining a queue"), "queue"),
        "queue-call": Form(translate("DraftedForms", "Call in the queue"), "queue"),
        "queue-hold": Form(translate("DraftedForms", "Place in the queue held"), "queue"),
        "queue-release": Form(translate("DraftedForms", "End of a hold"), "queue"),
        "queue-documents": Form(translate("DraftedForms", "Documents of who waits"), "queue"),
        "queue-service": Form(translate("DraftedForms", "New service with a queue"), "queue"),
        "queue-leave": Form(translate("DraftedForms", "Leaving the queue"), "queue"),
        "list-sent": Form(translate("DraftedForms", "Sending of a monthly list"), "pension"),
        "month-reopened": Form(translate("DraftedForms", "Opening of a closed month"), "month"),
        "chain-begun": Form(
            translate("DraftedForms", "New chain of an office's bundles"), "headquarters", tab="offices"
        ),
        "month-reason": Form(translate("DraftedForms", "Reason of the warnings of a month"), "month"),
        "declared": Form(translate("DraftedForms", "Declared figure"), "month", tab="declared"),
        "declared-corrected": Form(
            translate("DraftedForms", "Declared figure corrected"), "month", tab="declared"
        ),
        "declared-mistake": Form(
            translate("DraftedForms", "Declared figure struck"), "month", tab="declared"
        ),
        "report": Form(translate("DraftedForms", "Name of a report"), "reports"),
        "payment-note": Form(translate("DraftedForms", "Follow-up of a payment"), "pension"),
        "deduction": Form(translate("DraftedForms", "Instalment kept back"), "pension"),
        "deduction-end": Form(translate("DraftedForms", "Last month of an instalment"), "pension"),
        "deduction-mistake": Form(translate("DraftedForms", "Instalment struck"), "pension"),
        "payment-file-mistake": Form(translate("DraftedForms", "File of payments struck"), "pension"),
        "policy-approval": Form(translate("DraftedForms", "Approval of a policy"), "policy"),
        "policy-name": Form(translate("DraftedForms", "Name of a draft policy"), "policy"),
    }


def _of_goods() -> dict[str, Form]:
    translate = QCoreApplication.translate
    return {
        "voucher": Form(translate("DraftedForms", "Voucher"), "equipment", "overview"),
        "loan-reminded": Form(translate("DraftedForms", "Reminder of a loan"), "equipment", tab="loans"),
        "loan-extended": Form(
            translate("DraftedForms", "Another last day of a loan"), "equipment", tab="loans"
        ),
        "loan-contract": Form(translate("DraftedForms", "Loan contract"), "equipment", tab="loans"),
        "return-slip": Form(translate("DraftedForms", "Return of goods"), "equipment", tab="loans"),
        "equipment-request": Form(
            translate("DraftedForms", "New request for equipment"), "equipment", tab="requests"
        ),
        "equipment-papers": Form(
            translate("DraftedForms", "Papers of a request"), "equipment", tab="requests"
        ),
        "equipment-withdrawn": Form(
            translate("DraftedForms", "Request for equipment withdrawn"), "equipment", tab="requests"
        ),
        "equipment-promise": Form(
            translate("DraftedForms", "Goods promised to somebody"), "equipment", tab="requests"
        ),
        "equipment-cash": Form(translate("DraftedForms", "Cash aid to buy"), "equipment", tab="requests"),
        "equipment-promise-released": Form(
            translate("DraftedForms", "Promise given up"), "equipment", tab="promises"
        ),
        "outreach": Form(translate("DraftedForms", "Outreach day planned"), "equipment", tab="outreach"),
        "outreach-keyed": Form(translate("DraftedForms", "Tick sheet keyed in"), "equipment", tab="outreach"),
        "interval-withdrawn": Form(
            translate("DraftedForms", "Approval not needed any more"), "equipment", tab="approvals"
        ),
        "cash-mistake": Form(translate("DraftedForms", "Cash aid taken back"), "equipment", tab="cash"),
        "interval-refused": Form(
            translate("DraftedForms", "Interval not approved"), "equipment", tab="approvals"
        ),
        "committee": Form(
            translate("DraftedForms", "Session of the committee"),
            "equipment",
            tab="committee",
            of_row="committee",
        ),
    }


def _of_the_desk() -> dict[str, Form]:
    translate = QCoreApplication.translate
    return {
        "arrival": Form(translate("DraftedForms", "Somebody at the desk"), "reception"),
        "decision": Form(translate("DraftedForms", "Decision on a request"), "reception"),
        "decision-undone": Form(translate("DraftedForms", "Last step taken back"), "reception"),
        "request": Form(translate("DraftedForms", "Request"), "file", "requests"),
        "request-answer": Form(translate("DraftedForms", "Answer to a request"), "file", "requests"),
        "note": Form(translate("DraftedForms", "Note"), "file", "notes"),
        "task": Form(translate("DraftedForms", "Task"), "first", "notes"),
        "task-mistake": Form(translate("DraftedForms", "Task struck"), "file", "notes"),
        "letter": Form(translate("DraftedForms", "Letter"), "letters", "letters"),
        "call": Form(translate("DraftedForms", "Call"), "file", "letters"),
        "request-mistake": Form(translate("DraftedForms", "Request or answer struck"), "file", "requests"),
        "letter-mistake": Form(translate("DraftedForms", "Letter voided"), "letters", "letters"),
        "call-mistake": Form(translate("DraftedForms", "Call struck"), "file", "letters"),
        "paper-void": Form(translate("DraftedForms", "Paper made void"), "papers"),
        "paper-replaced": Form(translate("DraftedForms", "Paper in the place of a void one"), "papers"),
        "documents": Form(translate("DraftedForms", "Documents to be added"), "file", "documents"),
        "document": Form(translate("DraftedForms", "Document corrected"), "file", "documents"),
        "document-out": Form(translate("DraftedForms", "Document taken out"), "file", "documents"),
        "receipt": Form(translate("DraftedForms", "Receipt for documents"), "file", "documents"),
    }


def _of_the_office() -> dict[str, Form]:
    translate = QCoreApplication.translate
    return {
        "account": Form(translate("DraftedForms", "New account"), "users"),
        "account-name": Form(translate("DraftedForms", "Another name of an account"), "users"),
        "account-closed": Form(translate("DraftedForms", "End of an account"), "users"),
        "clashes": Form(translate("DraftedForms", "Rule of clashing roles"), "users"),
        "signatory": Form(translate("DraftedForms", "Who signs"), "settings", tab="letterhead"),
        "signatory-ends": Form(translate("DraftedForms", "End of a signature"), "settings", tab="letterhead"),
        "rule-mistake": Form(translate("DraftedForms", "Value of a rule struck"), "settings", tab="rules"),
        "rule": Form(translate("DraftedForms", "New value of a rule"), "settings", tab="rules"),
    }


def _of_the_store() -> dict[str, Form]:
    translate, page = QCoreApplication.translate, "equipment"
    return {
        "goods-receipt": Form(translate("DraftedForms", "Goods receipt"), page, tab="stock"),
        "goods-transfer": Form(translate("DraftedForms", "Goods for another office"), page, tab="stock"),
        "goods-scrap": Form(translate("DraftedForms", "Goods to be scrapped"), page, tab="stock"),
        "goods-workshop": Form(translate("DraftedForms", "Goods for the workshop"), page, tab="stock"),
        "property-statement": Form(translate("DraftedForms", "Property statement"), page, tab="stock"),
        "document-back": Form(translate("DraftedForms", "Document taken back"), page, tab="movements"),
        "voucher-back": Form(translate("DraftedForms", "Return of goods"), page, tab="movements"),
        "device-back": Form(translate("DraftedForms", "Return of a device"), page, tab="devices"),
        "device-care": Form(translate("DraftedForms", "Care for a device"), page, tab="devices"),
        "care-mistake": Form(translate("DraftedForms", "Care for a device struck"), page, tab="devices"),
        "count-begun": Form(translate("DraftedForms", "New stock count"), page, tab="count"),
        "catalogue-item": Form(translate("DraftedForms", "Item of the catalogue"), "catalogue"),
    }


def _of_admissions() -> dict[str, Form]:
    translate = QCoreApplication.translate
    return {
        "quota": Form(translate("DraftedForms", "Quota letter"), "admission"),
        "quota-closed": Form(translate("DraftedForms", "End of a quota letter"), "admission"),
        "quota-returned": Form(translate("DraftedForms", "List sent back"), "admission"),
        "day-confirmed": Form(translate("DraftedForms", "Confirmed day"), "admission"),
        "queue-call-mistake": Form(translate("DraftedForms", "Call in the queue struck"), "calls"),
    }


def way_to(form: Form, key: str) -> tuple[str, dict[str, Any], str]:
    """The page with its arguments, and the id of the record on it, empty for a new one.

    A record of a file leads to the file, whose number begins its key.
    """
    if form.part:
        file_no, _, row = key.partition("/")
        if file_no:
            return "file", {"key": file_no, "part": form.part}, row
        return form.page, {}, row
    if form.of_row and key:
        return form.of_row, {f"{form.of_row}_id": int(key)}, key
    return form.page, {**_of_list(form)}, key


def _of_list(form: Form) -> dict[str, Any]:
    return {"section" if form.page == "settings" else "tab": form.tab} if form.tab else {}
