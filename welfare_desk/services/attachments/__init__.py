# SPDX-License-Identifier: Apache-2.0
"""Documents of a file: handed in, looked at, taken out, and the receipt for them."""
