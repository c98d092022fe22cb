# SPDX-License-Identifier: Apache-2.0
"""The office-wide register of numbered papers: found, verified, printed again, made void."""
