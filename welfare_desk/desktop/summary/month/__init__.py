# SPDX-License-Identifier: Apache-2.0
"""The month on the screen: its figures, what is asked of it before it is closed, the list behind each."""
