# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of people: the layouts of CBS, tables of one's own, and what is wrong with them."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pyogrio
import pytest
import shapely

from baken.planning import geo, people
from baken.planning.people import BadFile, read_people

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "geo" / "pc4_population.csv"

# The head of CBS's own CSV (StatLine, "Kerncijfers wijken en buurten"), the columns of interest.
KEY_FIGURES = """\
"ID";"WijkenEnBuurten";"Gemeentenaam_1";"SoortRegio_2";"Codering_3";"AantalInwoners_5";\
"k_65JaarOfOuder_12";"HuishoudensTotaal_29";"Eenpersoonshuishoudens_30";\
"GemiddeldInkomenPerInwoner_78";"PersonenInArmoede_81";"PersonenautoSPerHuishouden_107";\
"MateVanStedelijkheid_125"
"0";"NL00";"Nederland";"Land";"NL00";"17811291";"36";"80";"31";"29.5";".";"1.0";"2"
"1";"GM9901";"Waterhoven  ";"Gemeente  ";"GM9901  ";"300";"60";"140";"50";"20.1";"3.0";"1.1";"4"
"2";"BU99010000";"Waterhoven  ";"Buurt     ";"BU99010000";"   200";"  40";"90";"30";"9";"4.5";\
"0.7";"3"
"3";"BU99010001";"Waterhoven  ";"Buurt     ";"BU99010001";"     .";"   .";".";".";".";".";".";"5"
"4";"BU99020001";"Elders      ";"Buurt     ";"BU99020001";"100";"20";"40";"10";".";"";"1.4";"5"
"""
DOWNLOAD = """\
"Kerncijfers wijken en buurten 2023"
"Wijken en buurten";"Regioaanduiding/Gemeentenaam (naam)";\
"Regioaanduiding/Soort regio (omschrijving)";"Regioaanduiding/Codering (code)";\
"Bevolking/Aantal inwoners (aantal)";"Bevolking/Leeftijdsgroepen/65 jaar of ouder (aantal)";\
"Bevolking/Particuliere huishoudens/Eenpersoonshuishoudens (aantal)";\
"Motorvoertuigen/Personenauto's/Personenauto's; per huishouden (per huishouden)"
"Oud Café";"Waterhoven";"Buurt";"BU99010000";"200";"40";"30";"0,7"
"Bron: CBS"
"""
OLD = """\
gwb_code_10,regio,gm_naam,recs,a_inw,a_65_oo,a_hh,a_1p_hh,p_hh_li,g_pau_hh,ste_mvs
BU99010000,Oud,Waterhoven,Buurt,200,40,90,30,5.5,0.7,3
BU99010001,Nieuw,Waterhoven,Buurt,150,-99997,80,20,-99997,-99997,4
"""
CODES = ("BU99010000", "BU99010001", "BU99020001")


def layer(
    path: Path, columns: dict[str, list[str] | list[int] | list[float]], crs: str = geo.RD
) -> Path:
    """A GeoPackage of square buurten, in RD or in degrees."""
    squares = [
        shapely.box(155_000 + 1_000 * i, 463_000, 155_900 + 1_000 * i, 463_900) for i in range(3)
    ]
    if crs == geo.WGS84:
        squares = [
            shapely.transform(one, lambda at: np.column_stack(geo.to_wgs84(*at.T)[::-1]))
            for one in squares
        ]
    data = [
        np.array(one, dtype=object if isinstance(one[0], str) else None)
        for one in (list(CODES), *columns.values())
    ]
    pyogrio.raw.write(
        path,
        shapely.to_wkb(squares),
        data,
        ["buurtcode", *columns],
        layer="buurten",
        geometry_type="Polygon",
        crs=crs,
    )
    return path


@pytest.fixture
def borders(tmp_path: Path) -> Path:
    return layer(tmp_path / "borders.gpkg", {"buurtnaam": ["Oud", "Nieuw", "Ver"]})


@pytest.fixture
def table(tmp_path: Path) -> Callable[[str], Path]:
    def written(text: str) -> Path:
        path = tmp_path / "people.csv"
        path.write_bytes(text.encode("utf-8"))
        return path

    return written


def refused(path: Path, **wishes: tuple[str, ...]) -> list[str]:
    with pytest.raises(BadFile) as caught:
        read_people(path, **wishes)  # type: ignore[arg-type]
    return str(caught.value).splitlines()


@pytest.mark.skipif(not SHARED.is_file(), reason="the shared data are not here")
def test_the_shared_postcodes_are_read_whole_and_by_region() -> None:
    whole = read_people(SHARED)
    assert len(whole.neighbourhoods) == 3_814
    assert whole.sources == ("CBS, CC BY 4.0",)
    assert whole.notes == ()
    one = whole.neighbourhoods[0]
    assert (one.code, one.name, one.municipality, one.region, one.x, one.y) == (
        "1011",
        "1011 Amsterdam",
        "Amsterdam",
        "VR13",
        122_260,
        487_210,
    )
    assert (one.people.all, one.people.age_65, one.people.age_80) == (9_630, 1_855, 270)
    assert one.people.low_income is None
    by_code = read_people(SHARED, regions=("VR25",)).neighbourhoods
    by_name = read_people(SHARED, regions=("veiligheidsregio flevoland",)).neighbourhoods
    assert by_code == by_name
    assert {one.region for one in by_code} == {"VR25"}
    assert sum(one.region == "VR25" for one in whole.neighbourhoods) == len(by_code)
    (almere,) = {
        one.municipality for one in read_people(SHARED, municipalities=("GM0034",)).neighbourhoods
    }
    assert almere == "Almere"


def test_key_figures_of_cbs_with_borders(table: Callable[[str], Path], borders: Path) -> None:
    read = read_people(table(KEY_FIGURES), borders, ("Waterhoven",))
    old, new = read.neighbourhoods
    assert (old.code, old.name, old.municipality, old.urbanity) == (
        "BU99010000",
        "Oud",
        "Waterhoven",
        3,
    )
    assert msgspec.structs.asdict(old.people) == {
        "all": 200,
        "age_65": 40,
        "age_80": None,
        "low_income": 9.0,  # 4.5 % of 200
        "alone": 30,
        "no_car": 60.0,  # at least 1 - 0.7 of the households
    }
    assert (old.x, old.y) == (155_450, 463_450)
    assert shapely.Polygon(old.border[0]).area == pytest.approx(900 * 900)
    assert new.people.all == 0
    assert [one.text for one in read.notes] == [people.SECRET, people.AT_LEAST]
    assert read.notes[0].values == {"count": 1, "names": "BU99010001"}
    assert read.sources == (people.CBS,)


def test_a_download_of_statline_with_a_title_and_commas(
    table: Callable[[str], Path], borders: Path
) -> None:
    (one,) = read_people(table(DOWNLOAD), borders).neighbourhoods
    assert (one.name, one.people.age_65, one.people.alone, one.people.no_car) == (
        "Oud Café",
        40,
        30,
        60.0,
    )


def test_older_key_figures_with_their_secrets(table: Callable[[str], Path], borders: Path) -> None:
    old, new = read_people(table(OLD), borders, ("GM9901",)).neighbourhoods
    assert (old.name, old.people.age_65, old.people.low_income) == ("Oud", 40, 11.0)
    assert (new.people.all, new.people.age_65, new.people.no_car) == (150, None, None)


@pytest.mark.parametrize("crs", [geo.RD, geo.WGS84])
def test_a_geopackage_with_everything(tmp_path: Path, crs: str) -> None:
    path = layer(
        tmp_path / "buurten.gpkg",
        {
            "buurtnaam": ["Oud", "Nieuw", "Meer"],
            "gemeentenaam": ["Waterhoven", "Waterhoven", "Waterhoven"],
            "water": ["NEE", "NEE", "JA"],
            "aantal_inwoners": [200, 210, -99999999],
            "percentage_personen_65_jaar_en_ouder": [20, 25, -99997],
            "aantal_huishoudens": [90, 100, -99997],
            "percentage_eenpersoonshuishoudens": [30, 33, -99997],
            "percentage_huishoudens_met_laag_inkomen": [5.5, -99997.0, -99997.0],
            "stedelijkheid_adressen_per_km2": [3, 4, -99997],
        },
        crs,
    )
    old, new = read_people(path, municipalities=("waterhoven",)).neighbourhoods
    assert (old.people.all, old.people.age_65, old.people.alone) == (200, 40, 27)
    assert (new.people.low_income, new.urbanity) == (None, 4)
    assert (old.x, old.y) == pytest.approx((155_450, 463_450), abs=0.2)
    assert shapely.Polygon(new.border[0]).area == pytest.approx(900 * 900, rel=1e-3)


def test_a_table_of_ones_own(table: Callable[[str], Path]) -> None:
    path = table(
        "code;name;residents;lat;lon;age_80;no_car;flood_cm;care_addresses;urbanity\n"
        "A;Hoek;100;52,155172897;5,387203657;7;12,5;35;2;5\n"
    )
    (one,) = read_people(path).neighbourhoods
    assert one.people.age_80 == 7
    assert one.people.no_car == 12.5
    assert (one.flood_cm, one.care_addresses, one.urbanity) == (35, 2, 5)
    assert (one.x, one.y) == pytest.approx((155_000, 463_000), abs=0.5)
    assert read_people(path).sources == ()


HEAD = "code;naam;inwoners;inw_65plus;x_rd;y_rd\n"
GOOD = "A;Hoek;100;10;155000;463000\n"


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ("B;B;-5;0;155000;463000", "regel 3, kolom inwoners: hier hoort een getal van ten minste"),
        ("B;B;;0;155000;463000", "regel 3, kolom inwoners: deze cel is leeg"),
        ("B;B;.;0;155000;463000", "regel 3, kolom inwoners: hier hoort het aantal inwoners; er"),
        ("B;B;-99997;0;155000;463000", "regel 3, kolom inwoners: hier hoort het aantal inwoners"),
        ("B;B;tien;0;155000;463000", "regel 3, kolom inwoners: hier hoort een getal; er staat “t"),
        ("B;B;100;900;155000;463000", "regel 3, kolom inw_65plus: 900 is meer dan het aantal"),
        ("B;B;100;10;5.387;52.155", "regel 3, kolom x_rd: hier horen meters (RD); “5.387” zijn"),
        ("B;B;100;10;463000;155000", "regel 3, kolom x_rd: de kolommen x_rd en y_rd zijn verwis"),
        ("B;B;100;10;155000;900000", "regel 3, kolom y_rd: “900000” ligt niet in Nederland"),
        ("B;B;100;10;;", "regel 3: de coördinaten ontbreken"),
        ("A;B;100;10;155000;463000", "regel 3, kolom code: A staat er al in, op plaats 2"),
        (";B;100;10;155000;463000", "regel 3, kolom code: deze cel is leeg"),
        ("B;B;100;10;155000", "regel 3: deze rij heeft 5 cellen"),
        ("B;B;30000000;1;155000;463000", "meer dan in heel Nederland"),
    ],
)
def test_a_wrong_row_is_named_with_line_and_column(
    table: Callable[[str], Path], rows: str, says: str
) -> None:
    (said,) = refused(table(HEAD + GOOD + rows + "\n"))
    assert said.startswith("people.csv")
    assert says in said


def test_all_wrong_rows_are_told_together(table: Callable[[str], Path]) -> None:
    said = refused(table(HEAD + GOOD + "B;B;-1;0;155000;463000\nC;C;x;0;5.3;52.1\n"))
    assert [line.split(":")[0] for line in said] == [
        "people.csv, regel 3, kolom inwoners",
        "people.csv, regel 4, kolom inwoners",
        "people.csv, regel 4, kolom x_rd",
    ]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("A;1;463000;155000", "hier horen graden (WGS84); “463000” zijn meters"),
        ("A;1;5.387;52.155", "de kolommen lat en lon zijn verwisseld"),
        ("A;1;48.85;2.35", "ligt niet in Nederland"),
    ],
)
def test_degrees_are_held_to_degrees(table: Callable[[str], Path], row: str, says: str) -> None:
    assert says in refused(table(f"code;inwoners;lat;lon\n{row}\n"))[0]


def test_metres_and_degrees_that_contradict_each_other(table: Callable[[str], Path]) -> None:
    head = "code;inwoners;x_rd;y_rd;lat;lon\n"
    near = "A;1;155000;463000;52.155;5.387\n"
    (said,) = refused(table(head + near + "B;1;155000;463000;52.255;5.387\n"))
    assert said.startswith("people.csv, regel 3: de meters (RD) en de graden (WGS84)")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("code;inwonners;x_rd;y_rd\nA;1;155000;463000\n", "Bedoelt u inwoners"),
        ("code;x_rd;y_rd\nA;155000;463000\n", "Er is ten minste een kolom nodig voor: inwoners"),
        ("naam;inwoners;x_rd;y_rd\nA;1;155000;463000\n", "de code van de buurt"),
        ("code;inwoners\nA;1\n", "Noem bij borders"),
        (HEAD, "geen enkele buurt"),
        (KEY_FIGURES.splitlines()[0] + "\n" + KEY_FIGURES.splitlines()[1] + "\n", "alleen: Land"),
    ],
)
def test_a_table_without_what_is_needed(table: Callable[[str], Path], text: str, says: str) -> None:
    assert says in refused(table(text))[0]


def test_a_wish_for_a_place_that_is_not_there_names_what_looks_like_it(
    table: Callable[[str], Path],
) -> None:
    path = table(HEAD.replace("naam", "gemeente") + GOOD)
    (said,) = refused(path, municipalities=("Hoekk",))
    assert said == "people.csv: Hoekk komt in dit bestand niet voor. Lijkt op: Hoek."
    (said,) = refused(path, municipalities=("Hoek", "Elders"))
    assert said == "people.csv: Elders komt in dit bestand niet voor."
    (said,) = refused(path, regions=("VR08",))
    assert "geen kolom voor de veiligheidsregio" in said


def test_a_buurt_without_a_border_is_named(table: Callable[[str], Path], borders: Path) -> None:
    path = table(KEY_FIGURES.replace("BU99020001", "BU99020009"))
    with pytest.raises(BadFile) as caught:
        read_people(path, borders)
    assert str(caught.value) == "people.csv: BU99020009 staat niet in borders.gpkg."


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_what_is_no_geopackage(tmp_path: Path, table: Callable[[str], Path]) -> None:
    broken = tmp_path / "broken.gpkg"
    broken.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5_000)
    other = tmp_path / "other.gpkg"
    other.write_bytes(b"not a package")
    for path in (broken, other, tmp_path / "none.gpkg"):
        assert refused(path)[0].startswith(path.name)
        with pytest.raises(BadFile):
            read_people(table(KEY_FIGURES), path)


def test_a_layer_in_a_grid_of_elsewhere(tmp_path: Path) -> None:
    path = layer(tmp_path / "far.gpkg", {"aantal_inwoners": [1, 2, 3]}, "EPSG:3857")
    assert "EPSG:3857" in refused(path)[0]


def test_a_table_that_is_too_long_stops_at_once(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    rows = (f"A{i};Hoek;1;0;155000;463000\n" for i in range(300_000))
    # Who reads on beyond the bound trips over the last line.
    path.write_text(HEAD + "".join(rows) + "\x00")
    (said,) = refused(path)
    assert said == (
        "long.csv: er zijn meer dan 50000 buurten. Kies gemeenten of een veiligheidsregio."
    )
