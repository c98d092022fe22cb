# SPDX-License-Identifier: Apache-2.0
"""Lists that came in: batches, their rows as they stood in the file, and the columns an office has named."""
