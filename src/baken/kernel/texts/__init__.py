# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The models by which texts are coded, one module a number; see `kernel/text.py`."""
