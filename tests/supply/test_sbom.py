# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of what is in a release: all a node needs, nothing else, and it may be passed on."""

import json
import re
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

import pytest

from tools import sbom

AT_S = 1_800_000_000
# Planning is an extra: what reads plans loads where its libraries are, and all else without.
LOAD_ALL = """
import importlib, pkgutil, sys
import baken
extra = ("baken.planning", "baken.web.planviews", "baken.web.planform", "baken.cli.plansolve",
         "baken.cli.plantell", "baken.cli.planwork")
def walk(path, prefix):
    for module in pkgutil.iter_modules(path, prefix):
        if module.name.startswith(extra) or module.name == "baken.__main__":
            continue
        loaded = importlib.import_module(module.name)
        if module.ispkg:
            walk(loaded.__path__, module.name + ".")
walk(baken.__path__, "baken.")
print(len(sys.modules))
"""


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sbom.document(AT_S))
    return found


def python_parts(bill: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {
        part["name"]: part for part in bill["components"] if part["purl"].startswith("pkg:pypi/")
    }


def loads(folder: Path, names: Iterable[str]) -> bool:
    """Can every module of Baken be imported where nothing else is installed than these?"""
    folder.mkdir()
    for name in names:
        found = distribution(name)
        for top in {file.parts[0] for file in found.files or ()} - {"..", "__pycache__"}:
            target = folder / top
            if not target.exists():
                target.symlink_to(str(found.locate_file(top)))
    done = subprocess.run(
        [sys.executable, "-S", "-P", "-c", LOAD_ALL],
        env={"PYTHONPATH": f"{folder}:{sbom.ROOT / 'src'}"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode == 0 and int(done.stdout) > 500


def test_with_what_is_in_it_and_nothing_else_all_of_baken_loads(
    bill: dict[str, Any], tmp_path: Path
) -> None:
    names = python_parts(bill).keys()
    assert loads(tmp_path / "all", names)
    assert not loads(tmp_path / "fewer", names - {"markupsafe"})


def test_what_is_in_it_is_installed_in_that_version_and_needed(bill: dict[str, Any]) -> None:
    """And the tools of the tests, the linters and the build are not in it."""
    parts = python_parts(bill)
    for name, part in parts.items():
        assert distribution(name).version == part["version"]
    needs = {one["ref"]: set(one["dependsOn"]) for one in bill["dependencies"]}
    reached, todo = set(), {bill["metadata"]["component"]["bom-ref"]}
    while todo:
        ref = todo.pop()
        reached.add(ref)
        todo |= needs[ref] - reached
    assert reached == needs.keys()
    assert {part["bom-ref"] for part in bill["components"]} < reached
    assert parts.keys() & {"pytest", "hypothesis", "ruff", "mypy", "hatchling", "uv"} == set()


def test_its_hashes_are_those_that_an_installation_is_held_to(bill: dict[str, Any]) -> None:
    lock = sbom.LOCK.read_text("utf-8").replace("\\\n", " ")
    for name, part in python_parts(bill).items():
        [line] = [line for line in lock.splitlines() if re.match(rf"{re.escape(name)}==", line)]
        assert f"{name}=={part['version']} " in line
        wanted = set(re.findall(r"sha256:([0-9a-f]{64})", line))
        assert {one["content"] for one in part["hashes"]} == wanted
        assert wanted


def test_the_front_end_packages_that_are_built_in_are_in_it(bill: dict[str, Any]) -> None:
    told = json.loads((sbom.ROOT / "front" / "package.json").read_text("utf-8"))
    packages = {part["name"]: part for part in bill["components"] if "npm" in part["purl"]}
    assert packages.keys() == told["dependencies"].keys()
    assert {name: part["version"] for name, part in packages.items()} == told["dependencies"]
    for part in packages.values():
        [digest] = part["hashes"]
        assert (digest["alg"], len(digest["content"])) == ("SHA-512", 128)
    assert "axe-core" in told["devDependencies"]


def test_every_licence_is_known_and_may_be_passed_on(bill: dict[str, Any]) -> None:
    for part in bill["components"]:
        [said] = part["licenses"]
        expression = said.get("expression") or said["license"]["id"]
        assert any(one in sbom.COMPATIBLE for one in expression.split(" OR ")), part["name"]


@pytest.mark.parametrize(
    ("expression", "good"),
    [
        ("MIT", True), ("GPL-3.0-only OR MIT", True), ("MIT AND BSD-3-Clause", True),
        ("AGPL-3.0-only", False), ("MIT AND SSPL-1.0", False), ("Proprietary", False), ("", False),
    ],
)  # fmt: skip
def test_a_licence_that_does_not_go_with_ours_stops_the_build(expression: str, good: bool) -> None:
    if good:
        assert sbom.checked("x", expression) == expression
    else:
        with pytest.raises(sbom.Unknown, match="not known to go with"):
            sbom.checked("x", expression)


class Told(Distribution):
    """A distribution that says this of itself."""

    def __init__(self, *lines: str) -> None:
        self.text = "\n".join(["Metadata-Version: 2.1", "Name: x", "Version: 1", *lines, ""])

    def read_text(self, filename: str) -> str | None:
        return self.text if filename == "METADATA" else None

    def locate_file(self, path: Any) -> Any:
        raise PackageNotFoundError


def test_a_licence_is_taken_from_what_leaves_no_doubt_and_never_guessed() -> None:
    mit, bsd = "Classifier: License :: OSI Approved :: MIT License", "License: BSD"
    vague = "Classifier: License :: OSI Approved :: BSD License"
    assert sbom.licence(Told("License-Expression: MIT-0", mit)) == "MIT-0"
    assert sbom.licence(Told("License: MIT License", mit)) == "MIT"
    assert sbom.licence(Told(mit)) == "MIT"
    assert sbom.licence(Told("License: MIT OR Apache-2.0")) == "MIT OR Apache-2.0"
    for doubt in ((), (vague,), (bsd, mit), (mit, vague), ("License: see LICENSE",)):
        with pytest.raises(sbom.Unknown, match="read its licence"):
            sbom.licence(Told(*doubt))


def test_what_was_read_by_hand_is_still_needed(bill: dict[str, Any]) -> None:
    assert sbom.READ.keys() <= {part["name"] for part in bill["components"]}


def test_the_same_sources_give_the_same_bytes() -> None:
    assert sbom.document(AT_S) == sbom.document(AT_S)
    other = json.loads(sbom.document(AT_S + 1))
    first = json.loads(sbom.document(AT_S))
    assert first["metadata"].pop("timestamp") == "2027-01-15T08:00:00Z"
    assert other["metadata"].pop("timestamp") == "2027-01-15T08:00:01Z"
    assert first == other


def test_it_is_a_document_of_its_kind(bill: dict[str, Any]) -> None:
    """What the schema of CycloneDX 1.6 asks of the parts that are used here."""
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill["serialNumber"])
    refs = [part["bom-ref"] for part in bill["components"]]
    assert len(set(refs)) == len(refs)
    own = bill["metadata"]["component"]["bom-ref"]
    assert {one["ref"] for one in bill["dependencies"]} == {*refs, own}
    for part in bill["components"]:
        name = part["name"].replace("@", "%40")
        kind = "npm" if "npm" in part["purl"] else "pypi"
        assert part["purl"] == f"pkg:{kind}/{name}@{part['version']}"


def test_it_holds_no_address_but_those_of_packages() -> None:
    assert b"://" not in sbom.document(AT_S)
