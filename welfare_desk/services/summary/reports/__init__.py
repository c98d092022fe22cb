# SPDX-License-Identifier: Apache-2.0
"""Reports that a user defines: asked, run, kept, and taken out."""
