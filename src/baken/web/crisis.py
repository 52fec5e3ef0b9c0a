# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""To come."""

from typing import Any

routes: list[Any] = []
