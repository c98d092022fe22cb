# SPDX-License-Identifier: Apache-2.0
"""Settings: what this office has decided, and what this PC is told."""
