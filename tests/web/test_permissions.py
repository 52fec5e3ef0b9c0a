# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""/bevoegdheden: the table that every node judges by, and what of it is yours."""

import re

import pytest

from baken.domain.charter import Discipline, Level, Role
from baken.domain.permissions import for_roles, rules

from .fakes import Page, Region, Visitor
from .test_dispatch import grant


def acts(page: Page) -> set[str]:
    return set(re.findall(r'<li class="row" id="([A-Za-z]+)"', page.html))


def test_the_page_has_every_act_with_its_basis(desk: Visitor) -> None:
    page = desk.get("/bevoegdheden")
    assert acts(page) == {rule.name for rule in rules()}
    for text in ("Wvr 35a", "Huisregel", "Een afspraak van deze regio. Geen wet."):
        assert text in page.text


def test_what_may_i_do_is_asked_of_the_roles_taken(desk: Visitor) -> None:
    page = desk.get("/bevoegdheden?wie=ik")
    own = desk.person("Coördinator 1").roles
    assert acts(page) == {rule.name for rule in for_roles(rules(), own)}
    assert {"OpenPoint", "OpenOnStandingOrder"} <= acts(page)
    assert not {"OrderOpen", "AssessReport", "ApproveBulletin"} & acts(page)


@pytest.mark.parametrize("role", [role for role in Role if not role.is_node], ids=lambda r: r.name)
def test_what_may_this_role_do(desk: Visitor, role: Role) -> None:
    page = desk.get(f"/bevoegdheden?wie={role.word}")
    assert acts(page) == {rule.name for rule in for_roles(rules(), (role,))}


def test_who_may_do_this(desk: Visitor) -> None:
    page = desk.get("/bevoegdheden?handeling=OrderOpen")
    assert acts(page) == {"OrderOpen"}
    for word in ("burgemeester", "officier van dienst bevolkingszorg", "Wvr 5", "Bvr 2.1.3"):
        assert word in page.text


def test_who_may_not_is_told_so(desk: Visitor) -> None:
    page = desk.get("/bevoegdheden?handeling=OrderOpen&wie=ik")
    assert acts(page) == set()
    assert "Dit mag deze rol niet." in page.text


@pytest.mark.parametrize("words", ["wie=koning", "handeling=Dansen", "wie=%00&handeling=%27"])
def test_what_makes_no_sense_is_not_asked(desk: Visitor, words: str) -> None:
    page = desk.get(f"/bevoegdheden?{words}")
    assert (page.status, len(acts(page))) == (200, len(rules()))


def test_the_mandates_stand_there_as_they_are_now(region: Region) -> None:
    with region.visit("CPO") as office:
        office.sign_in("Officier 1")
        page = office.get("/bevoegdheden?handeling=AssignUnit")
        assert "Ook nodig: een mandaat voor die hulpdienst." in page.text
        assert "Geen mandaat: beoordelen en doorgeven mag, eenheden inzetten niet." in page.text
        grant(region, Discipline.MEDICAL, Level.ALLOCATE)
        page = office.get("/bevoegdheden?handeling=AssignUnit")
        assert "ambulance en zorg : toewijzen" in page.text
        assert "Besluit 12" in page.text


def test_nobody_sees_it_without_signing_in(nobody: Visitor) -> None:
    assert nobody.client.get("/bevoegdheden", follow_redirects=False).status_code == 303
