# SPDX-License-Identifier: Apache-2.0
"""The pension and the allowances: changes of a payment, proposals, who draws what."""
