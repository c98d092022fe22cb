# SPDX-License-Identifier: Apache-2.0
"""Papers that sum up a month: the statistical book and the statement of the head."""
