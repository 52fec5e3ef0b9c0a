# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is kept of one person, for that person: all of it, and nobody else's name."""

import msgspec

from baken.domain import access
from baken.domain.access import How, What
from baken.domain.charter import Actor, Role
from baken.domain.observations import Category, NoteObservation
from baken.domain.reports import AddToReport
from baken.domain.staffing import AdmitPerson, Org
from baken.kernel.stamp import to_wall
from baken.node.dossier import FOUND_MAX, MASKED, PAGE, Dossier, Match, dossier, search
from baken.node.node import Node
from baken.node.retention import Sweeper

from ..area import CPO, DAY_S, DESK, OND, START_S, a_report, node_at

NOBODY = Actor(0, Role.NSP_NODE)
WORDS = "Zonneveld"


def found(node: Node, words: str) -> list[Match]:
    return [match for match in search(node, words) if match is not None]


def desk_with(*reports: dict[str, str]) -> tuple[Node, list[int]]:
    node = node_at(OND)
    return node, [node.submit(a_report(**fields), DESK, START_S).record for fields in reports]


def test_a_person_is_found_in_every_personal_field_of_every_act() -> None:
    node, [by_name, by_text, later, _] = desk_with(
        {"name": "Mevrouw Zonneveld"}, {"text": "bij zonneveld thuis"}, {}, {"name": "Anders"}
    )
    node.submit(AddToReport(text="dochter van ZONNEVELD belde"), DESK, START_S, later)
    seen = node.submit(
        NoteObservation(category=Category.GAS, text="gaslucht", where="naast Zonneveld"),
        DESK,
        START_S,
    ).record
    assert {match.record for match in found(node, WORDS)} == {by_name, by_text, later, seen}
    assert {match.record for match in found(node, "zonneveld mevrouw")} == {by_name}
    assert found(node, "") == found(node, "   ") == []


def test_a_search_ends_at_its_bound_and_lets_others_go_before() -> None:
    node, _ = desk_with(*({"name": f"Zonneveld {n}"} for n in range(FOUND_MAX + 10)))
    assert len(found(node, WORDS)) == FOUND_MAX
    node, _ = desk_with(*({"name": "Anders"} for _ in range(PAGE + 1)))
    assert list(search(node, WORDS)) == [None, None]


def test_a_telephone_number_is_found_however_it_was_written() -> None:
    node, records = desk_with(
        {"reach": "06-1234 5678"}, {"text": "bel +31 6 12345678"}, {"reach": "0612345678"},
        {"reach": "06-99999999"},
    )  # fmt: skip
    for asked in ("0612345678", "06 12 34 56 78", "+31612345678"):
        assert {match.record for match in found(node, asked)} == set(records[:3])


def test_a_secret_is_not_searched_and_not_given() -> None:
    node = node_at(OND)
    staff = AdmitPerson(
        org=Org.OTHER, roles=frozenset({Role.NSP_DESK}), name="Zonneveld", pin_hash="argon-geheim"
    )
    person = node.submit(staff, NOBODY, START_S).record
    assert found(node, "argon-geheim") == []
    made = msgspec.json.encode(dossier(node, [person], WORDS, START_S))
    assert b"Zonneveld" in made
    assert b"argon-geheim" not in made


def test_names_of_others_are_masked_and_ones_own_is_not() -> None:
    node, [record] = desk_with({"name": "Zonneveld", "text": "geholpen door Bakker-Jansen"})
    staff = AdmitPerson(org=Org.OTHER, roles=frozenset({Role.NSP_DESK}), name="Bakker-Jansen")
    node.submit(staff, NOBODY, START_S)
    made = dossier(node, [record], WORDS, START_S)
    values = dict(made.files[0].acts[0].fields)
    assert "Zonneveld" in values.values()
    assert f"geholpen door {MASKED}" in values.values()
    other = dict(dossier(node, [record], "Kuiper", START_S).files[0].acts[0].fields)
    assert MASKED in other.values()
    assert "Zonneveld" not in str(other)
    by_number = dict(dossier(node, [record], "0612345678", START_S).files[0].acts[0].fields)
    assert "Zonneveld" in by_number.values()


def test_it_tells_who_read_it_and_when_it_is_erased() -> None:
    node, [record, other] = desk_with({"name": "Zonneveld"}, {"name": "Anders"})
    [note] = access.notes([record], What.MEDICAL, How.PRINT, "brandweer")
    node.submit(note, DESK, START_S)
    [file] = dossier(node, [record], WORDS, START_S).files
    assert [(seen.how, seen.purpose) for seen in file.seen] == [(How.PRINT.label, "brandweer")]
    assert file.erased_s is not None
    assert file.erased_s >= START_S + 30 * DAY_S
    [file] = dossier(node, [other], WORDS, START_S).files
    assert file.seen == ()


def test_only_what_was_chosen_goes_in_and_it_comes_back_from_its_json() -> None:
    node, [chosen, _] = desk_with({"name": "Zonneveld"}, {"name": "Zonneveld Junior"})
    made = dossier(node, [chosen, 12345], WORDS, START_S)
    assert [file.record for file in made.files] == [chosen]
    assert "Junior" not in str(made)
    assert msgspec.json.decode(msgspec.json.encode(made), type=Dossier) is not None
    assert to_wall(node.history(chosen)[0].at) == made.files[0].acts[0].at_s


def test_what_was_erased_is_not_found_any_more() -> None:
    office = node_at(CPO)
    record = office.submit(a_report(name=WORDS), Actor(1, Role.CP_ASSESSOR), START_S).record
    assert [match.record for match in found(office, WORDS)] == [record]
    late_s = START_S + 300 * DAY_S
    office.tick(late_s)
    Sweeper(office).sweep(late_s)
    assert found(office, WORDS) == []
