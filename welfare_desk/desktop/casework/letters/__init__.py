# SPDX-License-Identifier: Apache-2.0
"""Letters and calls of the office, envelopes and labels."""
