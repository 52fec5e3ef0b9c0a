# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The clocks of a running node: the wall, which may be wrong, and the steady one."""

import time


def wall_s() -> float:
    """Unix seconds, as this machine believes."""
    return time.time()


def steady_s() -> float:
    """Seconds of a clock that never jumps."""
    return time.monotonic()
