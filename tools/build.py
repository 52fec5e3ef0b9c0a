# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Make what is released, in `dist/`: the wheel of Baken, and the list of what it needs.

The rule guarded: the same sources, with the same Python and zlib, give the same bytes, in
whatever folder, umask, language or year.  The one date in it is SOURCE_DATE_EPOCH, which ./run
sets to that of the last commit.  What ./run put in place (the browser's files, the compiled
catalogues) goes in; a wheel without them is an error.
"""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MUST_HOLD = (
    "baken/web/static/vendor/htmx.min.js",
    "baken/web/static/vendor/utrecht.min.css",
    "baken/web/static/vendor/licences/packages.txt",
    "baken/locale/nl/LC_MESSAGES/baken.mo",
    "baken/locale/en/LC_MESSAGES/baken.mo",
)


class Incomplete(Exception):
    """What was built is not what should be released; the message says what lacks."""


def main() -> int:
    dist = ROOT / "dist"
    for old in dist.glob("baken-*"):
        old.unlink()
    try:
        made = wheel(ROOT, dist)
    except Incomplete as incomplete:
        print(f"build: {incomplete}", file=sys.stderr)
        return 1
    bill = made.with_name(made.name.partition("-py3")[0] + ".cdx.json")
    with bill.open("wb") as file:
        done = subprocess.run(
            [sys.executable, ROOT / "tools" / "sbom.py"], stdout=file, check=False
        )
    for path in (made, bill):
        print(path.relative_to(ROOT))
    return done.returncode


def wheel(root: Path, dist: Path) -> Path:
    """Build the wheel of the sources in `root`; SOURCE_DATE_EPOCH is set."""
    if "SOURCE_DATE_EPOCH" not in os.environ:
        raise Incomplete("SOURCE_DATE_EPOCH is not set; ./run build sets it")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", dist],
        cwd=root, stdout=subprocess.DEVNULL, check=True,
    )  # fmt: skip
    [made] = dist.glob("baken-*.whl")
    with zipfile.ZipFile(made) as archive:
        lacking = sorted(set(MUST_HOLD) - set(archive.namelist()))
    if lacking:
        raise Incomplete(f"not in the wheel: {', '.join(lacking)}")
    return made


if __name__ == "__main__":
    sys.exit(main())
