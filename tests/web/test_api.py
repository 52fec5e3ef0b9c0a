# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The API: what a program may read and do, and how it is told no."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec
import pytest
from httpx import Response
from litestar.testing import TestClient

from baken.domain import bulletins, points
from baken.domain.basis import CARE
from baken.domain.charter import NSP_STAFF, Role
from baken.domain.process import Does, Process, Row, fixed
from baken.domain.staffing import RetirePerson
from baken.domain.words import Choice
from baken.kernel.act import Act, personal
from baken.kernel.audience import REGION
from baken.kernel.errors import StoreFull
from baken.kernel.lane import Lane
from baken.node.config import BadFolder, Settings
from baken.web import asked, openapi
from baken.web.api import BODY_BYTES_MAX, VERSION, Api, api_routes
from baken.web.app import create_app
from baken.web.resources import Public, Resource, resources_of

from .api_world import (
    CP,
    GCT,
    JSON,
    NSP,
    PROBLEM,
    START_S,
    TAKE,
    TOKEN,
    Desk,
    desk,
    make_runner,
)
from .fakes import Region

REPORTS = "/v1/meldingen"


@pytest.fixture
def cp() -> Iterator[Desk]:
    """The coordination point; the program is an assessor."""
    with desk(CP, "cp_assessor") as found:
        yield found


@pytest.fixture
def point() -> Iterator[Desk]:
    """The support point; the program is at the desk."""
    with desk(NSP, "nsp_desk") as found:
        yield found


@pytest.fixture
def team() -> Iterator[Desk]:
    """The crisis team; the program is its head of information."""
    with desk(GCT, "gct_hin") as found:
        yield found


def problem(response: Response, status: int) -> dict[str, Any]:
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == PROBLEM
    assert response.headers["api-version"] == VERSION
    found: dict[str, Any] = response.json()
    assert found["status"] == status
    assert found["title"]
    assert found["detail"]
    return found


def taken(at: Desk, **fields: Any) -> str:
    """A report, and its address."""
    response = at.ask("POST", REPORTS, TAKE | fields)
    assert response.status_code == 201, response.text
    return str(response.headers["location"])


def do(at: Desk, address: str, soort: str, **fields: Any) -> Response:
    return at.ask("POST", f"{address}/handelingen", {"soort": soort, "velden": fields})


# --- reading and doing ----------------------------------------------------------


def test_a_report_is_taken_and_found_by_both_its_numbers(point: Desk) -> None:
    response = point.ask("POST", REPORTS, TAKE)
    assert response.status_code == 201
    assert response.headers["location"] == "/v1/meldingen/OND-0001"
    report = response.json()
    assert report["sleutel"] == "OND-0001"
    assert report["toestand"] == "taken"
    assert report["voorrang"] == "nood"
    assert report["geopend"] == "2027-01-15T08:00:00Z"
    assert report["uiterlijk"] == "2027-01-15T08:05:00Z"
    assert report["plaats"] == "OND"
    assert report["inhoud"]["take"]["where"] == "Dorpsstraat 1"
    for number in ("OND-0001", report["nummer"]):
        assert point.ask("GET", f"{REPORTS}/{number}").json() == report


def test_what_happened_to_a_report_is_its_history(cp: Desk) -> None:
    address = taken(cp)
    done = do(cp, address, "see-report")
    assert done.status_code == 201
    history = cp.ask("GET", f"{address}/handelingen").json()["handelingen"]
    assert [event["soort"] for event in history] == ["take-report", "see-report"]
    assert [event["titel"] for event in history] == ["Melding opnemen", "Gezien"]
    assert history[0]["velden"]["what"] == "fire"
    assert history[0]["rol"] == "cp_assessor"
    assert history[0]["apart"] is None
    one = cp.ask("GET", done.headers["location"]).json()
    assert one == done.json()
    assert one == history[1] | {"bewijzen": []}


def test_an_act_shows_who_has_it(point: Desk) -> None:
    address = taken(point)
    report = point.known("reports", "OND-0001")
    log = report.id >> 26
    point.node.prove(CP, {log: 1}, START_S, stored=False, bearer="tcp")
    point.node.prove(CP, {log: 1}, START_S + 1, stored=True, bearer="tcp")
    found = point.ask("GET", f"{address}/handelingen/{report.id:016x}").json()["bewijzen"]
    assert [(proof["soort"], proof["computer"], proof["weg"]) for proof in found] == [
        ("aangeboden", "GTH", "tcp"),
        ("opgeslagen", "GTH", "tcp"),
    ]


def test_a_report_goes_all_the_way_to_closed(cp: Desk) -> None:
    address = taken(cp)
    for soort, fields in (
        ("assess-report", {"disciplines": ["fire"], "help_offer": "unit", "reason": "brand",
                           "fire": "p1", "tell": "De brandweer komt."}),
        ("hand-over", {"to": "control_room", "via": "c2000"}),
        ("inform-reporter", {"how": "in_person"}),
        ("resolve-report", {"outcome": "helped"}),
        ("close-report", {}),
    ):  # fmt: skip
        assert do(cp, address, soort, **fields).status_code == 201, soort
    report = cp.ask("GET", address).json()
    assert report["toestand"] == "closed"
    assert report["uiterlijk"] is None
    assert report["inhoud"]["assessment"]["disciplines"] == ["fire"]


def test_another_record_is_named_by_its_long_number(cp: Desk) -> None:
    first, second = taken(cp), taken(cp)
    number = cp.ask("GET", first).json()["nummer"]
    assert do(cp, second, "mark-duplicate", of=number).status_code == 201
    assert cp.ask("GET", second).json()["inhoud"]["duplicate_of"] == number


def test_an_act_without_fields_needs_none(cp: Desk) -> None:
    address = taken(cp)
    response = cp.ask("POST", f"{address}/handelingen", {"soort": "see-report"})
    assert response.status_code == 201


def test_the_node_gives_the_number_not_the_sender(point: Desk) -> None:
    found = problem(point.ask("POST", REPORTS, TAKE | {"no": 7}), 400)
    assert [error["code"] for error in found["errors"]] == ["unknown_field"]


def test_what_goes_through_the_api_is_cleaned_as_on_the_screen(point: Desk) -> None:
    address = taken(point, where=" Dorps\u202estraat\x00 1\r\n", text="een\r\ntwee")
    take = point.ask("GET", address).json()["inhoud"]["take"]
    assert take["where"] == "Dorpsstraat 1"
    assert point.known("reports", "OND-0001").take.where == "Dorpsstraat 1"


# --- pressed twice ----------------------------------------------------------------


def test_the_same_request_twice_is_done_once(point: Desk) -> None:
    key = {"idempotency-key": "loper-17"}
    first = point.ask("POST", REPORTS, TAKE, headers=key)
    again = point.ask("POST", REPORTS, TAKE, headers=key)
    assert again.status_code == 201
    assert again.headers["location"] == first.headers["location"]
    assert again.json() == first.json()
    assert point.ask("GET", REPORTS).json()["totaal"] == 1
    key = {"idempotency-key": "loper-18"}
    assert point.ask("POST", REPORTS, TAKE, headers=key).json() != first.json()


def test_the_same_act_twice_is_done_once(cp: Desk) -> None:
    path = f"{taken(cp)}/handelingen"
    unit = {"soort": "note-unit", "velden": {"unit": "TS 09-4131", "status": "en_route"}}
    key = {"idempotency-key": "a"}
    one, two = (cp.ask("POST", path, unit, headers=key) for _ in range(2))
    assert one.headers["location"] == two.headers["location"]
    assert len(cp.ask("GET", path).json()["handelingen"]) == 2


@pytest.mark.parametrize("key", ["", "a b", "x" * 65, "é"])
def test_a_key_that_is_none_is_told(point: Desk, key: str) -> None:
    headers = {"idempotency-key": key.encode()}
    response = point.ask("POST", REPORTS, TAKE, headers=headers)
    (error,) = problem(response, 400)["errors"]
    assert (error["in"], error["location"]) == ("header", {"name": "Idempotency-Key"})


# --- lists ------------------------------------------------------------------------


def test_a_list_is_filtered_by_state_precedence_and_place(cp: Desk) -> None:
    urgent, calm = taken(cp), taken(cp, life_threat="no")
    do(cp, urgent, "assess-report", disciplines=["none"], help_offer="self_help",
       reason="kan zelf", tell="Blus met zand.")  # fmt: skip

    def keys(query: str) -> list[str]:
        return [d["sleutel"] for d in cp.ask("GET", f"{REPORTS}?{query}").json()["dossiers"]]

    one, two = (address.rpartition("/")[2] for address in (urgent, calm))
    assert keys("") == [one, two]
    assert keys("toestand=taken") == [two]
    assert keys("toestand=taken&toestand=assessed") == [one, two]
    assert keys("voorrang=spoed") == [two]
    assert keys("plaats=GTH&volgorde=oudste") == [one, two]
    assert keys("plaats=OND") == []


def test_a_list_comes_in_pages_with_links(cp: Desk) -> None:
    for _ in range(5):
        taken(cp)
    page = cp.ask("GET", f"{REPORTS}?limiet=2&vanaf=2&toestand=taken")
    assert page.json()["totaal"] == 5
    assert [d["sleutel"] for d in page.json()["dossiers"]] == ["GTH-0003", "GTH-0004"]
    links = {rel: link["url"] for rel, link in page.links.items()}
    base = f"{REPORTS}?limiet=2&toestand=taken&vanaf="
    assert links == {rel: base + at for rel, at in
                     {"first": "0", "prev": "0", "next": "4", "last": "4"}.items()}  # fmt: skip
    last = cp.ask("GET", links["next"])
    assert len(last.json()["dossiers"]) == 1
    assert "next" not in last.links


def test_all_that_is_wrong_with_a_query_is_said_at_once(cp: Desk) -> None:
    query = "limiet=0&vanaf=-1&toestand=open&voorrang=hoog&plaats=X&volgorde=a&kleur=rood"
    found = problem(cp.ask("GET", f"{REPORTS}?{query}"), 400)
    assert [error["location"]["name"] for error in found["errors"]] == [
        "", "toestand", "voorrang", "plaats", "volgorde", "limiet", "vanaf",
    ]  # fmt: skip
    assert {error["in"] for error in found["errors"]} == {"query"}
    assert "rood" not in str(found)


@pytest.mark.parametrize(
    "query",
    [
        f"limiet={asked.PAGE_MAX + 1}",
        f"vanaf={asked.OFFSET_MAX + 1}",
        "limiet=1&limiet=2",
        "limiet=",
        "limiet=%00",
        "limiet=٣",
        "limiet=1e1",
        "limiet=99999999999999999999999999",
        "volgorde=wachtrij&volgorde=oudste",
        "&".join(f"a{n}=1" for n in range(asked.PARTS_MAX + 1)),
    ],
)
def test_a_list_has_bounds(cp: Desk, query: str) -> None:
    problem(cp.ask("GET", f"{REPORTS}?{query}"), 400)


# --- told no ----------------------------------------------------------------------


def test_all_that_is_wrong_with_a_report_is_said_at_once(point: Desk) -> None:
    wrong = {"what": "draak", "readback_done": "ja", "where": "x" * 121, "persons": -1,
             "hazards": ["fire", "fire"], "minutes_left": 1.5, "Naam": "Jansen"}  # fmt: skip
    found = problem(point.ask("POST", REPORTS, wrong), 400)
    by_pointer = {error["location"]["pointer"]: error["detail"] for error in found["errors"]}
    assert by_pointer.keys() == {
        "", "/what", "/life_threat", "/readback_done", "/where", "/persons", "/hazards",
        "/minutes_left",
    }  # fmt: skip
    assert by_pointer["/life_threat"] == "Dit veld is verplicht."
    assert by_pointer["/where"] == "Verwacht hier: een tekst van hoogstens 120 tekens."
    assert by_pointer["/readback_done"] == "Verwacht hier: true of false."
    for sent in ("draak", "Jansen", "xxx"):
        assert sent not in str(found)


def test_a_refusal_at_a_field_points_at_it(point: Desk) -> None:
    found = problem(point.ask("POST", REPORTS, TAKE | {"readback_done": False}), 400)
    assert found["code"] == "reports.no_readback"
    assert found["detail"] == "Lees de melding eerst voor aan de melder."
    assert [error["location"]["pointer"] for error in found["errors"]] == ["/readback_done"]


def test_a_refusal_at_a_field_of_an_act_points_within_it(cp: Desk) -> None:
    address = taken(cp)
    fields = {"disciplines": ["fire"], "help_offer": "unit", "reason": "r", "tell": "t"}
    found = problem(do(cp, address, "assess-report", **fields), 400)
    assert [error["location"]["pointer"] for error in found["errors"]] == ["/velden/fire"]


def test_what_can_not_be_done_now_is_a_conflict(cp: Desk) -> None:
    found = problem(do(cp, taken(cp), "close-report"), 409)
    assert found["code"] == "reports.not_told"


def test_a_role_does_no_more_than_it_may(point: Desk) -> None:
    found = problem(do(point, taken(point), "see-report"), 403)
    assert found["code"] == "not_entitled.not_this_role"
    assert found["detail"].startswith("Dit mag alleen: ")


@pytest.mark.parametrize(
    "body",
    [
        [],
        {},
        {"soort": "sluit"},
        {"soort": ["close-report"]},
        {"soort": "take-report", "velden": TAKE},
        {"soort": "close-report", "velden": None},
        {"soort": "close-report", "velden": {"reden": "klaar"}},
        {"soort": "close-report", "Velden": {}},
    ],
)
def test_an_act_that_is_none_is_told(cp: Desk, body: Any) -> None:
    problem(cp.ask("POST", f"{taken(cp)}/handelingen", body), 400)


@pytest.mark.parametrize(
    "path",
    [
        "/v1",
        "/v1/",
        "/v1/honden",
        "/v1/meldingen/",
        "/v1/meldingen/OND-9999",
        "/v1/meldingen/0000000000000000",
        "/v1/meldingen/7fffffffffffffff",
        "/v1/meldingen/ffffffffffffffff",
        "/v1/meldingen/%00",
        "/v1/meldingen/%ff%fe",
        "/v1/meldingen/..%2f..%2fetc",
        "/v1/meldingen/OND-9999/handelingen",
        "/v1/meldingen/OND-0001/handelingen/0000000000000000",
        "/v1/meldingen/OND-0001/handelingen/x",
        "/v1/meldingen/OND-0001/onzin",
        "/v1/logregels/OND-0001",
        "/v1/openapi.yaml",
    ],
)
def test_what_is_not_there_is_not_found(point: Desk, path: str) -> None:
    taken(point)
    problem(point.ask("GET", path), 404)


def test_a_record_is_not_found_under_another_process(point: Desk) -> None:
    taken(point)
    number = point.ask("GET", f"{REPORTS}/OND-0001").json()["nummer"]
    problem(point.ask("GET", f"/v1/waarnemingen/{number}"), 404)


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "TRACE", "BREW"])
def test_another_method_is_told_which_there_are(point: Desk, method: str) -> None:
    response = point.ask(method, REPORTS)
    problem(response, 405)
    assert {"GET", "POST"} <= set(response.headers["allow"].split(", "))


def test_head_is_get_without_its_body(point: Desk) -> None:
    response = point.ask("HEAD", REPORTS)
    assert response.status_code == 200
    assert response.content == b""
    assert response.headers["api-version"] == VERSION


@pytest.mark.parametrize("kind", ["", "text/plain", "application/x-www-form-urlencoded", "???"])
def test_a_body_must_be_json(point: Desk, kind: str) -> None:
    headers = {"content-type": kind} if kind else {}
    response = point.ask("POST", REPORTS, content=msgspec.json.encode(TAKE), headers=headers)
    problem(response, 415)


def test_a_body_has_a_bound(point: Desk) -> None:
    for headers in ({"content-type": JSON}, {"content-type": JSON, "transfer-encoding": "chunked"}):
        body = b'{"text":"' + b"x" * BODY_BYTES_MAX + b'"}'
        problem(point.ask("POST", REPORTS, content=body, headers=headers), 413)


def test_a_full_disk_is_told_as_such(point: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise StoreFull("disk")

    monkeypatch.setattr(point.node.store, "commit", full)
    assert "niet opgeslagen" in problem(point.ask("POST", REPORTS, TAKE), 507)["detail"]


def test_our_own_bug_is_a_problem_without_a_trace(
    point: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def bug(*_: Any) -> None:
        raise ZeroDivisionError("geheim pad /home/x")

    monkeypatch.setattr(point.node, "count", bug)
    assert "geheim" not in str(problem(point.ask("GET", REPORTS), 500))


# --- who asks ---------------------------------------------------------------------


@pytest.mark.parametrize("name", ["meldingen", "diensten", "waarnemingen", "logregels"])
def test_who_did_not_sign_in_reads_nothing_of_people(point: Desk, name: str) -> None:
    for path in (name, f"{name}/OND-0001", f"{name}/OND-0001/handelingen"):
        response = point.as_nobody("GET", f"/v1/{path}")
        problem(response, 401)
        assert response.headers["www-authenticate"].startswith("Bearer")


def test_who_did_not_sign_in_does_nothing(team: Desk) -> None:
    for path in (REPORTS, f"{REPORTS}/OND-0001/handelingen", "/v1/punten/OND/handelingen"):
        problem(team.as_nobody("POST", path, json={"soort": "stop-point"}), 401)


@pytest.mark.parametrize(
    "said", ["", "Bearer", "Bearer ", "Bearer fout", f"Basic {TOKEN}", TOKEN, "Bearer é"]
)
def test_a_wrong_token_is_nobody_also_where_nobody_may_read(team: Desk, said: str) -> None:
    headers = {"authorization": said.encode()}
    problem(team.client.get("/v1/punten", headers=headers), 401)  # type: ignore[arg-type]


def test_without_a_token_in_the_settings_no_token_is_right() -> None:
    with desk(CP) as found:
        problem(found.ask("GET", REPORTS), 401)
        problem(found.ask("GET", REPORTS, headers={"authorization": "Bearer "}), 401)


@pytest.mark.parametrize("role", ["", "baas", "cp_assessor", "nsp_node"])
def test_a_token_needs_a_role_of_this_place(role: str) -> None:
    runner = make_runner(NSP)
    runner.settings = Settings(number=NSP, api_token=TOKEN, api_role=role)
    with pytest.raises(BadFolder, match="api_role must be one of nsp_coordinator"):
        Api(runner)


def test_a_token_that_is_easy_to_guess_is_not_taken() -> None:
    runner = make_runner(NSP)
    runner.settings = Settings(number=NSP, api_token="kort", api_role="nsp_desk")
    with pytest.raises(BadFolder, match="api_token"):
        Api(runner)


def test_the_description_is_there_for_all_also_for_other_sites(point: Desk) -> None:
    response = point.as_nobody("GET", "/v1/openapi.json")
    assert response.status_code == 200
    assert response.headers["access-control-allow-origin"] == "*"
    assert response.headers["api-version"] == VERSION
    assert response.json()["info"]["version"] == VERSION


def test_nothing_is_kept_on_the_way(point: Desk) -> None:
    for response in (point.ask("GET", REPORTS), point.as_nobody("GET", REPORTS)):
        assert response.headers["cache-control"] == "no-store"
        assert response.headers["x-content-type-options"] == "nosniff"


def test_who_signed_in_at_the_desk_may_what_their_roles_may(region: Region) -> None:
    with region.visit("OND") as desk:
        problem(desk.client.get(REPORTS), 401)
        desk.sign_in("Balie 1")
        response = desk.client.post(REPORTS, json=TAKE)
        assert response.status_code == 201
        person = desk.person("Balie 1").no
        assert response.json()["inhoud"]["taken_by"] == person
        acts = response.headers["location"] + "/handelingen"
        (event,) = desk.client.get(acts).json()["handelingen"]
        assert (event["persoon"], event["rol"]) == (person, "nsp_desk")
        problem(desk.client.post(acts, json={"soort": "see-report"}), 403)


def test_a_cookie_is_worth_no_more_than_the_person(region: Region) -> None:
    with region.visit("OND") as desk:
        desk.sign_in("Balie 1")
        assert desk.client.get(REPORTS).status_code == 200
        region.does("OND", Role.NSP_COORDINATOR, RetirePerson(), desk.person("Balie 1").id)
        problem(desk.client.get(REPORTS), 401)
        problem(desk.client.post(REPORTS, json=TAKE), 401)


def test_a_form_of_another_site_does_nothing(region: Region) -> None:
    with region.visit("OND") as desk:
        desk.sign_in("Balie 1")
        before = desk.node.version
        for kind in ("application/x-www-form-urlencoded", "multipart/form-data", "text/plain"):
            body = msgspec.json.encode(TAKE)
            sent = desk.client.post(REPORTS, content=body, headers={"content-type": kind})
            problem(sent, 415)
        origin = {"origin": "http://evil.example"}
        refused = desk.client.post(REPORTS, json=TAKE, headers=origin)
        assert refused.status_code == 403
        assert refused.headers["content-type"] == PROBLEM
        assert desk.node.version == before


# --- what anyone may know ----------------------------------------------------------


def test_anyone_may_know_how_a_point_stands(team: Desk) -> None:
    point = team.known("points", "OND")
    order = points.OrderOpen(place=NSP, reason=points.Reason.POWER, authority=points.Authority.ACBZ)
    team.does(Role.GCT_ACBZ, order, point.id)
    listed = team.as_nobody("GET", "/v1/punten").json()
    assert listed["totaal"] == 1
    found = team.as_nobody("GET", "/v1/punten/OND").json()
    assert listed["dossiers"] == [found]
    assert found["toestand"] == "ordered"
    assert found["inhoud"]["plan"]["services"] == ["info"]
    assert "order" not in found["inhoud"]
    assert "order" in team.ask("GET", "/v1/punten/OND").json()["inhoud"]


def bulletin(team: Desk, minutes: float) -> int:
    until = int(team.runner.now() + minutes * 60)
    draft = bulletins.DraftBulletin(title="Geen water", known="k", advice="a", valid_until=until)
    return team.does(Role.GCT_HIN, draft).record


def approve(team: Desk, record: int) -> None:
    team.does(Role.GCT_HCOM, bulletins.CheckBulletin(), record, person=2)
    team.does(Role.GCT_MAYOR, bulletins.ApproveBulletin(), record, person=2)


def test_anyone_may_read_a_bulletin_while_it_holds(team: Desk) -> None:
    path = "/v1/publieksberichten"
    record = bulletin(team, minutes=60)
    one = f"{path}/{record:016x}"
    assert team.as_nobody("GET", path).json()["totaal"] == 0
    problem(team.as_nobody("GET", one), 401)
    approve(team, record)
    bulletin(team, minutes=60)
    listed = team.as_nobody("GET", path).json()
    assert listed["totaal"] == 1
    found = team.as_nobody("GET", one).json()
    assert found["inhoud"]["draft"]["title"] == "Geen water"
    assert "drafted_by" not in found["inhoud"]
    assert listed["dossiers"] == [found]
    assert team.as_nobody("GET", f"{path}?toestand=draft").json()["totaal"] == 0
    assert team.ask("GET", path).json()["totaal"] == 2
    team.later(minutes=61)
    assert team.as_nobody("GET", path).json() == {"totaal": 0, "dossiers": []}
    problem(team.as_nobody("GET", one), 401)


def test_what_anyone_may_know_comes_in_pages_too(team: Desk) -> None:
    for _ in range(3):
        approve(team, bulletin(team, minutes=60))
    page = team.as_nobody("GET", "/v1/publieksberichten?limiet=2&vanaf=2&volgorde=oudste")
    assert page.json()["totaal"] == 3
    assert len(page.json()["dossiers"]) == 1
    assert "prev" in page.links


# --- secrets ----------------------------------------------------------------------


def test_the_hash_of_a_pin_never_leaves(point: Desk) -> None:
    person = point.known("staffing", f"{NSP}/1")
    assert person.pin_hash
    number = f"{person.id:016x}"
    for path in ("", f"/{number}", f"/{number}/handelingen", f"/{number}/handelingen/{number}"):
        response = point.ask("GET", f"/v1/diensten{path}")
        assert response.status_code == 200
        assert "C. Balie" in response.text
        assert person.pin_hash not in response.text
        assert "pin_hash" not in response.text
    assert "pin_hash" not in point.as_nobody("GET", "/v1/openapi.json").text


def test_nobody_is_let_in_and_no_pin_is_set_from_here() -> None:
    with desk(NSP, "nsp_coordinator") as found:
        person = found.known("staffing", f"{NSP}/1")
        path = f"/v1/diensten/{person.id:016x}"
        problem(do(found, path, "change-pin", pin_hash="x"), 400)
        problem(found.ask("POST", "/v1/diensten", {"org": "other", "roles": ["nsp_desk"]}), 400)
        assert found.known("staffing", f"{NSP}/1") == person


# --- every process ----------------------------------------------------------------


def test_every_process_has_its_address_in_dutch() -> None:
    with desk(CP) as found:
        assert list(Api(found.runner).resources) == [
            "meldingen", "punten", "publieksberichten", "diensten", "waarnemingen", "logregels",
            "verbindingen", "koerierstassen", "wisopdrachten", "schouwen",
        ]  # fmt: skip


class PetState(Choice):
    HERE = 1, "hier"
    GONE = 2, "opgehaald"


class BringPet(Act):
    what: str
    owner: Annotated[str, personal(title="Eigenaar", max_length=40)] = ""


class FetchPet(Act):
    by_owner: bool = True


class FindPet(Act):
    where: str


class Pet(msgspec.Struct, frozen=True):
    id: int
    bring: BringPet
    brought_at: int = 0
    state: PetState = PetState.HERE


def pets(*does: Does) -> Process:
    return Process(
        name="pets",
        number=99,
        title="Dieren & één ander",
        record=Pet,
        does=does,
        judge=lambda record, act, context: None,
        apply=lambda record, act, meta: record,
        row=lambda record: Row(state=record.state, key="a/1"),
    )


def kind(act: type[Act], number: int, **rest: Any) -> Does:
    return Does(act=act, kind=number, by=NSP_STAFF, basis=CARE, title=act.__name__,
                lane=fixed(Lane.ROUTINE), **rest)  # fmt: skip


OPENS = {"opens": True, "home": lambda context, act: REGION}


def describe(process: Process) -> dict[str, Any]:
    found = resources_of([process]).values()
    return openapi.document(found, base="/v1", version="1.0.0", cookie="baken-3")


def test_a_new_process_has_its_api_without_a_line_here() -> None:
    process = pets(kind(BringPet, 4000, **OPENS), kind(FetchPet, 4001))
    found = describe(process)
    assert list(found["paths"]) == [
        "/dieren-een-ander",
        "/dieren-een-ander/{nummer}",
        "/dieren-een-ander/{nummer}/handelingen",
        "/dieren-een-ander/{nummer}/handelingen/{handeling}",
    ]
    schemas = found["components"]["schemas"]
    owner = schemas["BringPet"]["properties"]["owner"]
    assert owner["title"] == "Eigenaar"
    assert owner["x-persoonsgegeven"] is True
    assert schemas["DierenEenAnderOpening"] == {"$ref": "#/components/schemas/BringPet"}
    (choice,) = schemas["DierenEenAnderOpdracht"]["oneOf"]
    assert choice["properties"]["soort"] == {"const": "fetch-pet"}


def test_a_process_that_opens_in_two_ways_asks_which() -> None:
    process = pets(kind(BringPet, 4000, **OPENS), kind(FindPet, 4001, **OPENS))
    choices = describe(process)["components"]["schemas"]["DierenEenAnderOpening"]["oneOf"]
    assert [c["properties"]["soort"]["const"] for c in choices] == ["bring-pet", "find-pet"]


def test_a_key_that_does_not_fit_an_address_is_not_in_one() -> None:
    (resource,) = resources_of([pets(kind(BringPet, 4000, **OPENS))]).values()
    assert resource.address(Pet(5, BringPet(what="hond"))) == "0000000000000005"


def test_a_personal_field_can_not_be_made_public() -> None:
    public = Public(fields=frozenset({"id", "bring"}), when=lambda record, now_s: True)
    with pytest.raises(AssertionError, match="BringPet"):
        Resource(pets(kind(BringPet, 4000, **OPENS)), public)


def test_times_are_utc_and_as_exact_as_a_stamp(cp: Desk) -> None:
    address = taken(cp)
    do(cp, address, "see-report")
    events = cp.ask("GET", f"{address}/handelingen").json()["handelingen"]
    times = [datetime.fromisoformat(event["tijd"]) for event in events]
    assert all(time.tzinfo is UTC for time in times)
    assert times[0] < times[1]


def test_a_time_is_read_with_any_offset_and_never_without() -> None:
    order = {"place": NSP, "reason": "power", "authority": "acbz",
             "effective_from": "2027-01-15T10:00:00+02:00"}  # fmt: skip
    with desk(GCT, "gct_acbz") as team:
        naive = order | {"effective_from": "2027-01-15T10:00:00"}
        (error,) = problem(do(team, "/v1/punten/OND", "order-open", **naive), 400)["errors"]
        assert error["location"] == {"pointer": "/velden/effective_from"}
        assert do(team, "/v1/punten/OND", "order-open", **order).status_code == 201
        found = team.ask("GET", "/v1/punten/OND").json()["inhoud"]["order"]
    assert found["effective_from"] == "2027-01-15T08:00:00Z"
    assert found["expected_until"] is None


def test_a_program_is_nobody_where_a_person_must_sign(team: Desk) -> None:
    draft = {"title": "t", "known": "k", "advice": "a"}
    found = problem(team.ask("POST", "/v1/publieksberichten", draft), 409)
    assert found["code"] == "bulletins.nobody"


def test_the_desks_keep_their_pages_and_the_api_its_problems() -> None:
    runner = make_runner(NSP, "nsp_desk")
    with TestClient(create_app(runner, secret=b"k" * 32, more=api_routes(runner))) as client:
        assert client.get("/elders").headers["content-type"].startswith("text/html")
        problem(client.get("/v1/elders"), 404)
        problem(client.get(REPORTS), 401)
        problem(client.post(REPORTS, json=TAKE), 401)
        signed = {"authorization": f"Bearer {TOKEN}"}
        made = client.post(REPORTS, json=TAKE, headers=signed)
        assert made.status_code == 201
        assert "set-cookie" not in made.headers
