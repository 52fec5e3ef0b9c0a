# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of planning: from files to wishes, a run, a result, papers, and plans side by side."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from baken.domain.charter import Role
from baken.planning.example import write_example
from baken.planning.plan import plan_bytes
from baken.planning.wishes import read_wishes
from baken.web import planning as pages
from baken.web.planjobs import MADE, WISHES, Kept, Plans, State

from ..planning.plans import small_plan
from .authorities import visit
from .fakes import Page, Region, Visitor

PATH = "/plannen"
PEOPLE = b"postcode;inwoners;x_rd;y_rd\n1001;900;150000;450000\n1002;400;151000;450000\n"


@pytest.fixture
def team(region: Region, tmp_path: Path) -> Iterator[Visitor]:
    """The commander of the crisis team, at a computer with a folder."""
    (tmp_path / "WAT").mkdir()
    with visit(region, "WAT", tmp_path / "WAT") as visitor:
        visitor.sign_in("Commandant 1")
        yield visitor


def folder(team: Visitor) -> Path:
    return Path(team.runner.settings.folder) / "plans"


def made(team: Visitor, name: str, seed: int = 1) -> Path:
    """A plan that is done."""
    path = folder(team) / name
    path.mkdir(parents=True)
    plan = small_plan(points=6, seed=seed)
    (path / MADE).write_bytes(plan_bytes(plan))
    (path / WISHES).write_text('name = "Rivier"\n', "utf-8")
    kept = Kept(name=f"Plan {name}", state=State.DONE)
    (path / "state.json").write_bytes(msgspec.json.encode(kept))
    return path


def upload(team: Visitor, title: str = "Rivierenland", **files: bytes) -> Page:
    form = team.get(f"{PATH}/nieuw").form(f"{PATH}/nieuw")
    brought = {name: (f"{name}.csv", data) for name, data in files.items()}
    answer = team.client.post(
        f"{PATH}/nieuw",
        data={**form.fields, "naam": title},
        files=brought or {"mensen": ("", b"")},
        follow_redirects=True,
    )
    return Page(answer)


def test_a_new_plan_comes_from_a_table_and_asks_what_is_wished(team: Visitor) -> None:
    page = upload(team, mensen=PEOPLE)
    assert page.status == 200
    assert "Rivierenland" in page.text
    path = folder(team) / "rivierenland"
    assert (path / "mensen.csv").read_bytes() == PEOPLE
    wishes = read_wishes(path / WISHES)
    assert (wishes.name, wishes.input.people) == ("Rivierenland", "mensen.csv")
    assert "mensen.csv" in page.text


@pytest.mark.parametrize(
    ("title", "files", "says"),
    [("", {"mensen": PEOPLE}, pages.NAME_IT), ("Rivier", {}, pages.NO_FILE)],
)
def test_what_is_missing_is_asked_and_nothing_is_made(
    team: Visitor, title: str, files: dict[str, bytes], says: str
) -> None:
    page = upload(team, title, **files)
    assert page.status == 400
    assert says in page.text
    assert not folder(team).exists() or not any(folder(team).iterdir())


def test_files_past_the_bound_leave_nothing(team: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "BYTES_MAX", 20)
    page = upload(team, mensen=PEOPLE)
    assert page.status == 413
    assert not any(folder(team).iterdir())


def test_a_name_in_a_path_reaches_no_folder_outside(team: Visitor) -> None:
    made(team, "rivier")
    for name in ("..", "%2e%2e", "rivier%2f..", "Rivier", "rivier%00", "-", "x" * 41):
        for part in ("", "/wensen", "/kaart.json", "/stuk/plan"):
            assert team.get(f"{PATH}/{name}{part}").status in (404, 200, 405)
            assert b"p_median" not in team.client.get(f"{PATH}/{name}/stuk/plan").content


def test_wrong_wishes_come_back_at_their_field_with_what_was_typed(team: Visitor) -> None:
    upload(team, mensen=PEOPLE)
    form = team.get(f"{PATH}/rivierenland/wensen").form(f"{PATH}/rivierenland/wensen")
    page = team.press(form, {"punten": "veel", "doel0": "p_median"})
    assert page.status == 400
    assert pages.LOOK_BELOW in page.text
    assert 'value="veel"' in page.html
    assert "Vul een heel getal in" in page.text
    assert team.runner is not None
    assert read_wishes(folder(team) / "rivierenland" / WISHES).points == 10  # as it was


def test_a_wrong_plan_file_says_what_is_wrong(team: Visitor) -> None:
    upload(team, mensen=PEOPLE)
    form = team.get(f"{PATH}/rivierenland/wensen").form(f"{PATH}/rivierenland/wensen")
    for text, says in (("name = ", ""), ('name = "x"\npunten = 3', "punten")):
        page = team.press(form, {"hoe": "tekst", "tekst": text})
        assert page.status == 400
        assert says in page.text


def test_a_result_shows_its_proof_its_points_and_what_was_assumed(team: Visitor) -> None:
    path = made(team, "rivier")
    plan = small_plan(points=6, seed=1)
    page = team.get(f"{PATH}/rivier")
    assert page.status == 200
    for one in plan.points:
        assert one.site.name in page.text
    assert f"{PATH}/rivier/besluit" in page.html
    assert "Kaart" in page.text
    (path / MADE).write_bytes(b"{}")
    assert "niet te lezen" in team.get(f"{PATH}/rivier").text


def test_every_paper_is_there(team: Visitor) -> None:
    made(team, "rivier")
    starts = {"xlsx": b"PK", "geojson": b"{", "plan": b"{"}
    for paper in pages.PAPERS:
        answer = team.client.get(f"{PATH}/rivier/stuk/{paper}")
        assert answer.status_code == 200, paper
        assert answer.content.startswith(starts.get(paper, b"%PDF")), paper
    assert json.loads(team.client.get(f"{PATH}/rivier/kaart.json").content)["features"]
    assert team.get(f"{PATH}/rivier/stuk/anders").status == 404
    for drawing in pages.DRAWINGS:
        answer = team.client.get(f"{PATH}/rivier/stuk/{drawing}")
        assert answer.headers["content-type"].startswith("image/svg+xml"), drawing


def test_a_name_from_a_file_stays_text(team: Visitor) -> None:
    path = made(team, "rivier")
    plan = small_plan(points=6, seed=1)
    hostile = "<script>alert(1)</script>"
    one = plan.points[0]
    new = msgspec.structs.replace
    points = (new(one, site=new(one.site, name=hostile)), *plan.points[1:])
    (path / MADE).write_bytes(plan_bytes(new(plan, points=points)))
    html = team.get(f"{PATH}/rivier").html
    assert hostile not in html
    assert "&lt;script&gt;" in html
    assert hostile.encode() not in team.client.get(f"{PATH}/rivier/stuk/tekening").content


def test_plans_stand_side_by_side(team: Visitor) -> None:
    for seed, name in enumerate(("een", "twee"), 1):
        made(team, name, seed)
    page = team.get(f"{PATH}/naast-elkaar?plan=een&plan=twee")
    assert page.status == 200
    assert "Gemiddelde afstand" in page.text
    assert pages.CHOOSE_SOME in team.get(f"{PATH}/naast-elkaar?plan=een").text
    assert pages.CHOOSE_SOME in team.get(f"{PATH}/naast-elkaar?plan=een&plan=drie").text


def test_a_plan_goes_only_when_that_was_said(team: Visitor) -> None:
    path = made(team, "rivier")
    form = team.get(f"{PATH}/rivier").form(f"{PATH}/rivier/weg")
    team.press(form)
    assert path.is_dir()
    team.press(form, {"zeker": "ja"})
    assert not path.exists()


def test_a_failed_run_says_why_in_the_language_of_who_looks(team: Visitor) -> None:
    path = made(team, "rivier")
    error = {"nl": "mensen.csv, regel 3: fout", "en": "people.csv, line 3: wrong"}
    kept = Kept(name="Rivier", state=State.FAILED, error=error)
    (path / "state.json").write_bytes(msgspec.json.encode(kept))
    assert error["nl"] in team.get(f"{PATH}/rivier").text
    team.press(team.get(PATH).form("/weergave"), {"language": "en"})
    assert error["en"] in team.get(f"{PATH}/rivier").text


def test_who_makes_no_plans_sees_none(region: Region, tmp_path: Path) -> None:
    for code, name, sees in (
        ("OND", "Coördinator 1", False),
        ("CPO", "Beoordelaar 1", False),
        ("CPO", "Officier 1", True),
        ("WAT", "Informatie 1", True),
    ):
        with visit(region, code, tmp_path / f"{code}{name[0]}") as visitor:
            visitor.sign_in(name)
            made(visitor, "rivier")
            assert ("Plan rivier" in visitor.get(PATH).text) is sees, name
            answer = visitor.client.get(f"{PATH}/rivier/stuk/plan")
            assert (answer.content.startswith(b'{"')) is sees, name


def test_without_its_libraries_the_page_says_so(
    team: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(team, "rivier")
    monkeypatch.setattr(pages, "views", lambda: None)
    for path in (PATH, f"{PATH}/nieuw", f"{PATH}/rivier"):
        assert "niet geïnstalleerd" in team.get(path).text


def test_the_example_runs_as_a_page_starts_it(tmp_path: Path) -> None:
    """The real command, as a run of the node, from the example to the plan."""

    async def run() -> Plans:
        plans = Plans(tmp_path)
        path = plans.begin("Voorbeeld", 0.0)
        write_example(path)
        plans.start(path.name)
        assert plans._worker is not None
        await asyncio.wait_for(plans._worker, 120)
        return plans

    plans = asyncio.run(run())
    assert plans.kept("voorbeeld").state is State.DONE
    assert plans.progress("voorbeeld").phase
    assert plans.made("voorbeeld") is not None


def test_roles_that_plan_are_roles_of_an_office() -> None:
    assert {role.kind.name for role in pages.WHO} == {"GCT", "CP"}
    assert Role.CP_ASSESSOR not in pages.WHO
