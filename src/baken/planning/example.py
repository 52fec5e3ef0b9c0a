# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small complete example, made by us: Waterhoven, which doesn't exist.

Forty neighbourhoods, thirty buildings with every column there is, roads, heights and a plan
file that uses every table.  It lies on the polder in the Markermeer that was never made.
"""

import errno
import os
from pathlib import Path

FILES = Path(__file__).with_name("example")
PLAN = "plan.toml"


def write_example(folder: Path) -> Path:
    """Copies the example into a folder, which is made; answers its plan file.

    Raises `OSError`, also where one of its files is there already: nothing is overwritten.
    """
    found = sorted(FILES.iterdir())
    folder.mkdir(parents=True, exist_ok=True)
    for file in found:
        if (folder / file.name).exists():
            taken = str(folder / file.name)
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), taken)
    for file in found:
        (folder / file.name).write_bytes(file.read_bytes())
    return folder / PLAN
