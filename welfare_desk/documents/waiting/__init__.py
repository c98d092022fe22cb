# SPDX-License-Identifier: Apache-2.0
"""Papers of the queues: why a place, the minutes of an admission, lists to call by."""
