# SPDX-License-Identifier: Apache-2.0
"""Before an office is open: sign-in, first run, the paper key, going back to a backup, the apology."""
