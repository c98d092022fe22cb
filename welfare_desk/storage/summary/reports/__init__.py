# SPDX-License-Identifier: Apache-2.0
"""Reports that a user keeps."""
