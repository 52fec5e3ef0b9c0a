# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""List what is in a release: `./run sbom` gives a CycloneDX 1.6 document on standard output.

Every distribution that a node needs (those in `pyproject.toml` and what they need), and every
front-end package that is built in: name, version, licence, hashes, purl, and who needs whom.

The rules: nothing is guessed, so a licence that the metadata does not say in so many words stands
in `READ`, by whoever read it; one that can't be distributed with EUPL-1.2 is an error; and the
same sources give the same bytes: there is no clock but SOURCE_DATE_EPOCH, and no serial number
but a hash.
"""

import base64
import hashlib
import json
import os
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import UUID

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
LOCK, FRONT_LOCK = ROOT / "requirements" / "run.txt", ROOT / "front" / "package-lock.json"

# What may be passed on in one work with EUPL-1.2: the permissive ones, and those of which its
# article 5 and appendix take care (MPL; LGPL for a library that stays one, and can be replaced).
COMPATIBLE = frozenset(
    {
        "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EUPL-1.2", "ISC",
        "LGPL-2.1-or-later", "MIT", "MIT-0", "MIT-CMU", "MPL-2.0", "PSF-2.0", "Unlicense", "Zlib",
    }
)  # fmt: skip
SAID = {  # words of the field License, and of classifiers, that leave no doubt
    "Apache Software License": "Apache-2.0",
    "BSD-3-Clause": "BSD-3-Clause",
    "Apache-2.0": "Apache-2.0",
    "MIT": "MIT",
    "MIT License": "MIT",
    "MPL-2.0": "MPL-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
READ = {  # from the licence that lies in the distribution itself
    "htmx-ext-sse": "0BSD",
    "jinja2": "BSD-3-Clause",
    "pyserial": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
    "uvloop": "MIT OR Apache-2.0",
}
_PIN = re.compile(r"^([A-Za-z0-9_.-]+)==([^ ;\\]+)")


class Unknown(Exception):
    """Something in a release of which too little is known; the message names it."""


def main() -> int:
    try:
        if sys.argv[1:] == ["--requirements"]:
            print("\n".join(requirements()))
        else:
            sys.stdout.buffer.write(document(epoch()))
    except Unknown as unknown:
        print(f"sbom: {unknown}", file=sys.stderr)
        return 1
    return 0


def epoch() -> int:
    """The moment of the sources: SOURCE_DATE_EPOCH, in Unix seconds."""
    try:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    except (KeyError, ValueError) as error:
        raise Unknown("SOURCE_DATE_EPOCH is not set to Unix seconds; ./run sets it") from error


# --- what there is ------------------------------------------------------------


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def runtime() -> dict[str, Distribution]:
    """Every distribution that a node needs on this computer, by its normal name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    out: dict[str, Distribution] = {}
    done: set[tuple[str, str]] = set()
    todo = [Requirement(line) for line in project["dependencies"]]
    while todo:
        wanted = todo.pop()
        for extra in ("", *sorted(wanted.extras)):
            if (normal(wanted.name), extra) not in done:
                done.add((normal(wanted.name), extra))
                found = out[normal(wanted.name)] = distribution(wanted.name)
                todo += _needs(found, extra)
    return dict(sorted(out.items()))


def _needs(found: Distribution, extra: str = "") -> Iterator[Requirement]:
    for line in found.requires or ():
        needed = Requirement(line)
        if needed.marker is None or needed.marker.evaluate({"extra": extra}):
            yield needed


def locked() -> dict[str, tuple[str, list[str]]]:
    """Version and hashes of each line of `requirements/run.txt`, by normal name."""
    out: dict[str, tuple[str, list[str]]] = {}
    for line in LOCK.read_text("utf-8").replace("\\\n", " ").splitlines():
        if pin := _PIN.match(line):
            out[normal(pin[1])] = (
                pin[2],
                sorted(re.findall(r"--hash=sha256:([0-9a-f]{64})", line)),
            )
    return out


def requirements() -> Iterator[str]:
    """The lines of `requirements/run.txt` for what a node needs, and not for what builds it."""
    needed = runtime()
    for line in LOCK.read_text("utf-8").replace("\\\n", " ").splitlines():
        if (pin := _PIN.match(line)) and normal(pin[1]) in needed:
            yield line


def front() -> dict[str, dict[str, Any]]:
    """The front-end packages that are built in, by name: those that no test alone needs."""
    packages = json.loads(FRONT_LOCK.read_text("utf-8"))["packages"]
    return {
        path.removeprefix("node_modules/"): about
        for path, about in sorted(packages.items())
        if path and not about.get("dev")
    }


# --- licences -----------------------------------------------------------------


def licence(found: Distribution) -> str:
    """The SPDX expression of a distribution, as it says itself or as was read."""
    name = normal(found.name)
    for said in _told(found, "License-Expression"):
        return checked(name, said)
    if name in READ:
        return checked(name, READ[name])
    told = _told(found, "Classifier")
    words = [line.rpartition(" :: ")[2] for line in told if line.startswith("License :: ")]
    lines = "".join(_told(found, "License")).splitlines()
    if (said := lines[0].strip() if lines else "") in ("MIT OR Apache-2.0", *COMPATIBLE):
        return checked(name, said)
    meant = {SAID.get(word, "") for word in ([said] if said else words)}
    if len(meant) != 1 or not (one := meant.pop()):
        raise Unknown(f"{name}: read its licence, and put that in READ: {said!r} {words}")
    return checked(name, one)


def _told(found: Distribution, field: str) -> list[str]:
    return found.metadata.get_all(field) or []


def checked(name: str, expression: str) -> str:
    """The expression, if we may distribute what is under it."""
    either = [part.strip(" ()") for part in expression.split(" OR ")]
    if not any(set(part.split(" AND ")) <= COMPATIBLE for part in either):
        raise Unknown(f"{name}: {expression} is not known to go with EUPL-1.2")
    return expression


# --- the document -------------------------------------------------------------


def document(at_s: int) -> bytes:
    """The list as CycloneDX 1.6, in JSON."""
    python, packages = runtime(), front()
    name = "pkg:pypi/baken"
    components = [
        *(_distribution(one, found) for one, found in python.items()),
        *(_package(one, about) for one, about in packages.items()),
    ]
    ref = {one["name"]: one["bom-ref"] for one in components}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    direct = {normal(Requirement(line).name) for line in project["dependencies"]} & python.keys()
    needs: dict[str, Iterable[str]] = {
        name: [ref[one] for one in (*direct, *packages)],
        **{
            ref[one]: [ref[n] for need in _needs(found) if (n := normal(need.name)) in python]
            for one, found in python.items()
        },
        **{
            ref[one]: [ref[need] for need in about.get("dependencies", {}) if need in packages]
            for one, about in packages.items()
        },
    }
    body = {
        "components": components,
        "dependencies": [
            {"ref": one, "dependsOn": sorted(set(others))} for one, others in sorted(needs.items())
        ],
    }
    digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).digest()
    version = re.search(
        r'__version__ = "([^"]+)"', (ROOT / "src/baken/__init__.py").read_text("utf-8")
    )
    assert version
    head = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{UUID(bytes=digest[:16], version=4)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(at_s, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": name,
                "name": "baken",
                "version": version[1],
                "licenses": [{"license": {"id": "EUPL-1.2"}}],
                "purl": f"{name}@{version[1]}",
            },
        },
    }
    return (json.dumps(head | body, indent=1, ensure_ascii=False) + "\n").encode()


def _distribution(name: str, found: Distribution) -> dict[str, Any]:
    version, hashes = locked().get(name, ("", []))
    if version != found.version or not hashes:
        raise Unknown(f"{name} {found.version} is installed; run.txt says {version or 'nothing'}")
    purl = f"pkg:pypi/{name}@{version}"
    # Any of these files may have been installed: a wheel for each kind of computer, or the source.
    listed = [{"alg": "SHA-256", "content": digest} for digest in hashes]
    out = _component(name, version, licence(found), listed, purl)
    # Some wheels list themselves what was built into them; those lists come along in the wheel.
    inside = [str(file) for file in found.files or () if "sboms" in file.parts]
    if inside:
        out["properties"] = [{"name": "baken:sbom", "value": one} for one in sorted(inside)]
    return out


def _package(name: str, about: dict[str, Any]) -> dict[str, Any]:
    algorithm, _, digest = about["integrity"].partition("-")
    if algorithm != "sha512":
        raise Unknown(f"{name}: a hash of kind {algorithm}")
    hashes = [{"alg": "SHA-512", "content": base64.b64decode(digest).hex()}]
    purl = f"pkg:npm/{quote(name, safe='/')}@{about['version']}"
    if not (said := about.get("license") or READ.get(name)):
        raise Unknown(f"{name}: read its licence, and put that in READ")
    return _component(name, about["version"], checked(name, said), hashes, purl)


def _component(
    name: str, version: str, expression: str, hashes: list[dict[str, str]], purl: str
) -> dict[str, Any]:
    plain = " " not in expression
    return {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "hashes": hashes,
        "licenses": [{"license": {"id": expression}} if plain else {"expression": expression}],
        "purl": purl,
    }


if __name__ == "__main__":
    sys.exit(main())
