# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The region and its desks, fresh for each test."""

from collections.abc import Iterator

import pytest

from .fakes import Region, Visitor


@pytest.fixture
def region() -> Region:
    return Region()


@pytest.fixture
def nobody(region: Region) -> Iterator[Visitor]:
    """At the support point; nobody signed in."""
    with region.visit("OND") as visitor:
        yield visitor


@pytest.fixture
def resident(region: Region) -> Iterator[Visitor]:
    """On the support point's Wi-Fi, at the residents' port."""
    with region.pass_by("OND") as visitor:
        yield visitor


@pytest.fixture
def desk(region: Region) -> Iterator[Visitor]:
    """At the support point; the coordinator, who is at the desk too, signed in."""
    with region.visit("OND") as visitor:
        visitor.sign_in("Coördinator 1")
        yield visitor
