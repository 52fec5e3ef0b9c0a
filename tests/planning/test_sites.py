# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Candidate sites from CSV and GeoJSON, and what is wrong with them."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from baken.domain.words import Known
from baken.planning import geo, sites
from baken.planning.area import Neighbourhood, People, Site, SiteKind
from baken.planning.people import NAMES as PEOPLE_NAMES
from baken.planning.sites import KINDS, SITE_NAMES, BadFile, read_sites
from baken.planning.spots import PLACE_NAMES
from baken.planning.tables import Columns

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data" / "bad-input"

HERE = (
    Neighbourhood(
        code="A", name="Hoek", x=155_000, y=463_000, people=People(all=100), municipality="Hoek"
    ),
)
FULL = {
    "code": "MAA",
    "naam": "De Maalderij",
    "soort": "dorpshuis",
    "gemeente": "Hoek",
    "adres": "Kerkplein 3",
    "x_rd": "155100",
    "y_rd": "463100",
    "bestaand": "ja",
    "capaciteit": "5200",
    "oppervlakte_m2": "520,5",
    "toegankelijk": "ja",
    "eigenaar_akkoord": "nee",
    "sleutelhouders": "4",
    "waterdiepte_cm": "25",
    "overstromingsgebied": "Zuid",
    "droge_verdieping": "ja",
    "in_risicocontour": "nee",
    "voedingskabel": "OS-3",
    "noodstroom_uren": "24",
    "water_en_warmte": "ja",
    "radiobereik_m": "9000",
    "masthoogte_m": "10,5",
    "c2000": "ja",
    "verbindingen": "glasvezel, mobiel",
    "rustige_ruimtes": "2",
    "zitplaatsen": "12",
    "vrachtwagen": "ja",
    "beveiligd": "onbekend",
    "personeel_dichtbij": "6",
    "coordinatiepunt": "nee",
    "bekendheid": "0,9",
    "tweede_uitgang": "ja",
    "gereedheid": "0,8",
}
READ = Site(
    code="MAA",
    name="De Maalderij",
    kind=SiteKind.COMMUNITY_CENTRE,
    x=155_100,
    y=463_100,
    municipality="Hoek",
    address="Kerkplein 3",
    capacity=5_200,
    area_m2=520.5,
    existing=True,
    accessible=Known.YES,
    owner_agrees=Known.NO,
    keyholders=4,
    flood_cm=25,
    flood_zone="Zuid",
    upper_floor=Known.YES,
    in_contour=Known.NO,
    feeder="OS-3",
    power_h=24,
    water_and_heat=Known.YES,
    radio_m=9_000,
    mast_m=10.5,
    c2000=Known.YES,
    links=frozenset({"fibre", "mobile"}),
    rooms=2,
    seats=12,
    truck=Known.YES,
    security=Known.UNKNOWN,
    staff_near=6,
    coordination=Known.NO,
    known_to_residents=0.9,
    second_exit=Known.YES,
    staff_ready=0.8,
)


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    def written(content: str | dict[str, Any], name: str = "") -> Path:
        text = content if isinstance(content, str) else json.dumps(content)
        path = tmp_path / (name or ("s.csv" if isinstance(content, str) else "s.geojson"))
        path.write_text(text, "utf-8")
        return path

    return written


def csv_of(*rows: dict[str, str]) -> str:
    head = list(rows[0])
    return "\n".join(";".join(cells) for cells in (head, *([*row.values()] for row in rows)))


def feature(x: float = 155_100, y: float = 463_100, **properties: Any) -> dict[str, Any]:
    lat, lon = geo.to_wgs84(x, y)
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "Point", "coordinates": [float(lon[0]), float(lat[0])]},
    }


def collection(*features: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": [*features], **more}


def refused(path: Path) -> list[str]:
    with pytest.raises(BadFile) as caught:
        read_sites(path, HERE)
    return str(caught.value).splitlines()


def test_every_field_has_a_dutch_and_an_english_column(file: Callable[..., Path]) -> None:
    fields = set(Site.__struct_fields__)
    assert {*SITE_NAMES} - {*PLACE_NAMES} == fields - {"x", "y"}
    assert len(FULL) == len(fields)
    assert read_sites(file(csv_of(FULL)), HERE).sites == (READ,)
    columns = Columns(FULL, SITE_NAMES)
    english = {field: FULL[columns.name(field)] for field in columns.place}
    assert read_sites(file(csv_of(english)), HERE).sites == (READ,)


def test_the_page_names_every_column_and_every_kind() -> None:
    text = (ROOT / "docs/planning-files.md").read_text("utf-8")
    part = text.split("\n## Sites\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `(\w+)` \| `(\w+)` \|", part, re.MULTILINE)
    found = [
        (Columns([one], SITE_NAMES).place, Columns([two], SITE_NAMES).place) for one, two in rows
    ]
    assert [one for one, two in found if [*one] != [*two]] == []
    assert {field for one, _ in found for field in one} == {*SITE_NAMES} - {*PLACE_NAMES}
    kinds = part.split("\nKinds: ")[1].split("\n")[0]
    told = {kind for kind, words in KINDS.items() for word in words if f"`{word}`" in kinds}
    assert told == {*SiteKind}


def test_the_page_names_columns_of_people_that_are_known() -> None:
    text = (ROOT / "docs/planning-files.md").read_text("utf-8")
    part = text.split("\n## People\n")[1].split("\nThe number at the end")[0]
    names = re.findall(r"`(\w+)`", part)
    assert len(names) > 40
    assert [name for name in names if not Columns([name], PEOPLE_NAMES).place] == []


def test_geojson_gives_the_same_as_csv(file: Callable[..., Path]) -> None:
    drawn = feature() | {
        "properties": {name: value for name, value in FULL.items() if name not in ("x_rd", "y_rd")}
    }
    (one,) = read_sites(file(collection(drawn)), HERE).sites
    assert (one.x, one.y) == pytest.approx((155_100, 463_100), abs=0.1)
    assert msgspec.structs.replace(one, x=READ.x, y=READ.y) == READ


def test_geojson_with_true_and_lists_an_id_and_a_building_drawn_as_a_polygon(
    file: Callable[..., Path],
) -> None:
    corners = [(155_000, 463_000), (155_020, 463_000), (155_020, 463_020), (155_000, 463_000)]
    ring = [feature(x, y)["geometry"]["coordinates"] for x, y in corners]
    drawn = {
        "type": "Feature",
        "id": 7,
        "properties": {"name": "School", "kind": "school", "truck": True, "links": ["fibre"]},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    (one,) = read_sites(file(collection(drawn)), HERE).sites
    assert (one.code, one.truck, one.links) == ("7", Known.YES, frozenset({"fibre"}))
    assert 155_000 < one.x < 155_020
    assert 463_000 < one.y < 463_020


def test_metres_in_geojson_only_where_they_are_declared(file: Callable[..., Path]) -> None:
    metres = feature(name="A")
    metres["geometry"]["coordinates"] = [155_100, 463_100]
    rd = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
    (one,) = read_sites(file(collection(metres, crs=rd)), HERE).sites
    assert (one.x, one.y) == (155_100, 463_100)
    (said,) = refused(file(collection(metres)))
    assert said.startswith("s.geojson, onderdeel 1, lat: hier horen graden (WGS84)")
    far = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}
    assert (
        "het stelsel (crs) is urn:ogc:def:crs:EPSG::3857"
        in refused(file(collection(metres, crs=far)))[0]
    )


@pytest.mark.parametrize(
    ("word", "kind"), [(word, kind) for kind, words in KINDS.items() for word in words]
)
def test_kinds_in_dutch_and_english(file: Callable[..., Path], word: str, kind: SiteKind) -> None:
    text = csv_of(FULL | {"soort": word.replace(" ", "_").upper()})
    assert read_sites(file(text), HERE).sites[0].kind is kind


def test_a_kind_or_column_that_is_not_known_is_told_and_a_slip_is_refused(
    file: Callable[..., Path],
) -> None:
    read = read_sites(file(csv_of(FULL | {"soort": "zwembad", "opmerking": "x"})), HERE)
    assert read.sites[0].kind is SiteKind.OTHER
    assert [(one.text, one.values) for one in read.notes] == [
        (sites.IGNORED, {"names": "opmerking"}),
        (sites.OTHER_KINDS, {"names": "zwembad"}),
    ]
    assert "Bedoelt u bibliotheek?" in refused(file(csv_of(FULL | {"soort": "biblioteek"})))[0]
    slip = {("sleutelhoudrs" if name == "sleutelhouders" else name): v for name, v in FULL.items()}
    assert "Bedoelt u sleutelhouders?" in refused(file(csv_of(slip)))[0]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"naam": ""}, "regel 2, kolom naam: deze cel is leeg"),
        ({"toegankelijk": "misschien"}, "kolom toegankelijk: hier hoort ja, nee of onbekend"),
        ({"capaciteit": "veel"}, "kolom capaciteit: hier hoort een getal"),
        ({"capaciteit": "5.200"}, "kolom capaciteit: is “5.200” een groot getal of een breuk?"),
        ({"sleutelhouders": "1,5"}, "kolom sleutelhouders: hier hoort een heel getal"),
        ({"bekendheid": "80"}, "kolom bekendheid: hier hoort een getal van ten hoogste 1"),
        ({"waterdiepte_cm": "-1"}, "kolom waterdiepte_cm: hier hoort een getal van ten minste 0"),
        ({"x_rd": "5,39", "y_rd": "52,16"}, "kolom x_rd: hier horen meters (RD)"),
        ({"x_rd": ""}, "regel 2: de coördinaten ontbreken"),
        ({"x_rd": "175000"}, "regel 2: De Maalderij ligt buiten het gebied: 20.0 km"),
    ],
)
def test_a_wrong_cell_is_named(
    file: Callable[..., Path], change: dict[str, str], says: str
) -> None:
    (said,) = refused(file(csv_of(FULL | change)))
    assert says in said


def test_the_same_code_twice(file: Callable[..., Path]) -> None:
    assert (
        refused(file(csv_of(FULL, FULL)))[0] == "s.csv, regel 3: MAA staat er al in, op plaats 2."
    )


def test_a_site_in_another_municipality_is_left_out_of_a_part_of_the_country(
    file: Callable[..., Path],
) -> None:
    away = FULL | {"code": "B", "x_rd": "200000", "gemeente": "Elders"}
    path = file(csv_of(FULL, away))
    read = read_sites(path, HERE, filtered=True)
    assert read.sites == (READ,)
    assert [(one.text, one.values) for one in read.notes] == [(sites.ELSEWHERE, {"count": 1})]
    assert "buiten het gebied" in refused(path)[0]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data are not here")
def test_bad_geojson_and_bad_json_are_refused_and_good_is_at_most_abroad() -> None:
    bad = [*(SHARED / "geojson" / "bad").iterdir(), *(SHARED / "json").glob("n_*.json")]
    assert len(bad) > 100
    for path in bad:
        assert refused(path)[0].startswith(path.name)
    for path in (SHARED / "geojson" / "good").iterdir():
        said = refused(path)
        assert not any("JSON:" in one for one in said), path.name


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('{"type": "FeatureCollection", "features": [', "geen geldige JSON"),
        ('{"type": "FeatureCollection", "type": "x"}', "“type” staat twee keer"),
        ('{"a": NaN}', "geen geldige JSON"),
        ("[" * 100_000, "geen geldige JSON"),
        ("[]", "FeatureCollection"),
        ('{"type": "FeatureCollection", "features": []}', "geen plekken"),
        ('{"type": "FeatureCollection", "features": [], "properties": {}}', "“properties” hoort"),
        ('{"type": "FeatureCollection", "features": [{"type": "Feature"}]}', "ontbreekt"),
    ],
)
def test_what_is_no_geojson(file: Callable[..., Path], content: str, says: str) -> None:
    assert says in refused(file(content, "s.geojson"))[0]


json_values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["type", "geometry", "coordinates", "properties", "id", "name"]),
            inner | st.sampled_from(["Feature", "Point", "Polygon"]),
            max_size=5,
        )
    ),
    max_leaves=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(json_values, max_size=4), json_values)
def test_whatever_the_features_are_they_are_read_or_refused(
    tmp_path: Path, features: list[Any], crs: Any
) -> None:
    path = tmp_path / "s.geojson"
    whole = {"type": "FeatureCollection", "features": features, "crs": crs}
    path.write_text(json.dumps(whole), "utf-8", errors="surrogatepass")
    try:
        read = read_sites(path, HERE)
    except BadFile:
        return
    assert read.sites
