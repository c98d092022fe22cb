# SPDX-License-Identifier: Apache-2.0
"""The commission on the screen: sessions and votes, who waits, extensions by circular, inquiries."""
