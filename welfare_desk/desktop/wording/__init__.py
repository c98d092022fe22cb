# SPDX-License-Identifier: Apache-2.0
"""The office's codes in words, tones and pictures of the window's language; every room of pages uses them."""
