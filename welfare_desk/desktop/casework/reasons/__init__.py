# SPDX-License-Identifier: Apache-2.0
"""Why a file is supported: disabilities, social categories, restricted tags."""
