# SPDX-License-Identifier: Apache-2.0
"""What headquarters writes of bundles: its papers to offices and the workbook of the province."""
