# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands in a PDF or a drawing, for tests."""

import re
import shutil
import subprocess
from xml.etree import ElementTree

import pytest

SVG = "{http://www.w3.org/2000/svg}"


def in_dutch(text: str, **values: object) -> str:
    """A sentence as it stands in the source."""
    return text.format(**values) if values else text


def pages(pdf: bytes) -> int:
    """How many pages it has."""
    (found,) = re.findall(rb"/Type/Pages/Count (\d+)", pdf)
    return int(found)


def words(pdf: bytes) -> str:
    """Its text, in the order in which it was set; words whole."""
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("needs pdftotext")
    out = subprocess.run([tool, "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(out.stdout.decode().replace("\u00ad\n", "").split())


def parsed(svg: str) -> ElementTree.Element:
    """The drawing, which must be well-formed."""
    root = ElementTree.fromstring(svg)
    assert root.tag == f"{SVG}svg"
    return root


def texts(svg: str) -> list[str]:
    """Every text in a drawing."""
    return ["".join(one.itertext()) for one in parsed(svg).iter(f"{SVG}text")]
