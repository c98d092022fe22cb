# SPDX-License-Identifier: Apache-2.0
"""Fields of forms: a label, an input that speaks in domain values, and a line for hint or error."""
