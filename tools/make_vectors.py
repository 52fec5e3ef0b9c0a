# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Write the test vectors that every implementation of the protocol must read and make.

The rule this file guards: the vectors of a version are frozen.  Without `--new`
it only writes what is not there, and fails where the code no longer makes what
stands in `vectors/`: what changes the bytes is a new version of the protocol.
`--new` writes them all, for a version that nobody uses yet.

Everything in them is text, numbers and hex; how they are made of each other
stands in `docs/spec/`.
"""

import json
import sys
from pathlib import Path
from typing import Any

import msgspec

from baken.domain import badges, catalogue
from baken.domain.badges import Badge
from baken.domain.charter import Role
from baken.domain.reports import (
    AssessReport,
    Channel,
    CloseReport,
    Discipline,
    Hazard,
    HelpOffer,
    InformReporter,
    MedicalUrgency,
    Relation,
    TakeReport,
    Told,
    What,
)
from baken.domain.words import Known
from baken.kernel import entry as entries
from baken.kernel.act import Act
from baken.kernel.audience import (
    AUTHOR_MAX,
    OFFICES,
    REGION,
    SEQ_MAX,
    Scope,
    audience,
    author_in_life,
    entry_id,
    life_of,
    log_of,
    node_of,
)
from baken.kernel.entry import ACTOR_MAX, EPOCH_MAX, KIND_MAX, Entry, Head, genesis
from baken.kernel.errors import RemoteError
from baken.kernel.lane import Lane
from baken.kernel.seal import AudienceKey, seal
from baken.kernel.signing import public_key, sign, signer
from baken.kernel.stamp import STAMP_MAX, from_wall
from baken.node.keys import NodeKeys
from baken.sync import messages
from baken.sync.frames import cut
from baken.sync.messages import Beacon, Ends, Frontier, Hello, Need

FOLDER = Path(__file__).resolve().parent.parent / "vectors"

REGION_ID = b"laagveen"
SEED = bytes(range(32))
SECRET = bytes(range(100, 132))
ONE_BOX, OTHER_BOX = bytes(range(32, 64)), bytes(range(64, 96))
NONCE, OTHER_NONCE = b"nonce-01", b"nonce-02"
AT = from_wall(1_800_000_000.0)

KEYS = AudienceKey(SECRET).pair()
SIGNER = signer(SEED)

REPORT = TakeReport(
    what=What.UNCONSCIOUS,
    life_threat=Known.YES,
    readback_done=True,
    no=42,
    where="Molenstraat 12, Ondermolen",
    text="Mijn buurvrouw van 84 ligt op de vloer in de keuken en reageert niet meer. "
    "Ze ademt nog wel. De voordeur is op slot, de achterdeur is open. Er is een hond",
)
FULL_REPORT = TakeReport(
    what=What.DEVICE_POWER_FAILING,
    life_threat=Known.UNKNOWN,
    readback_done=True,
    no=128,
    where="Dijk 4",
    text="Zuurstof valt uit",
    floor="2",
    access="Bel boven",
    name="S. de Wit",
    reach="Wacht in de hal",
    waits_here=False,
    channel=Channel.RUNNER,
    relation=Relation.NEIGHBOUR,
    conscious=Known.YES,
    breathing=Known.NO,
    persons=1,
    children=0,
    hazards=frozenset({Hazard.DOG}),
    device="Concentrator",
    minutes_left=40,
    minutes_ago=5,
    paper_ref="A-017",
)
ASSESSMENT = AssessReport(
    disciplines=frozenset({Discipline.MEDICAL}),
    help_offer=HelpOffer.UNIT,
    reason="bewusteloos",
    medical=MedicalUrgency.A1,
    tell="Een ambulance is onderweg. Blijf bij haar.",
)


class Case(msgspec.Struct, frozen=True):
    """An entry to write: an act, or two parts as they are.  Without a record it opens one."""

    name: str
    log: int
    seq: int
    act: Act | tuple[bytes, bytes]
    record: int | None = None
    actor: int = 1 << 4 | 2
    exercise: bool = False
    epoch: int = 0


OND, CPO, BRE = 3, 1, 4
POINT, AREA = audience(Scope.POINT, OND), audience(Scope.AREA, CPO)
DESK_LOG = log_of(OND, POINT, Lane.NOOD)
OPENED = entry_id(DESK_LOG, 42)
TOP = log_of(AUTHOR_MAX, audience(Scope.OWN, AUTHOR_MAX - 1), Lane.ROUTINE)
LIFE_LOG = log_of(author_in_life(OND, 1), POINT, Lane.NOOD)
BO = (b"\x91\x01", b"\x91\xa2Bo")
TOLD = InformReporter(how=Told.RUNNER)
CASES = (
    Case("a report, in the author's own place", DESK_LOG, 42, REPORT),
    Case("an assessment, in another place", log_of(CPO, POINT, Lane.NOOD), 7, ASSESSMENT, OPENED),
    Case("an act without a field", log_of(CPO, POINT, Lane.ROUTINE), 1, CloseReport(), OPENED),
    Case("an act of an exercise", DESK_LOG, 200, REPORT, exercise=True),
    Case("another act of an exercise, on a record", DESK_LOG, 201, TOLD, OPENED, exercise=True),
    Case("region, without a personal part", log_of(CPO, REGION, Lane.SPOED), 1, (b"\x91\x01", b"")),
    Case("offices", log_of(CPO, OFFICES, Lane.WELZIJN), 130, BO, actor=16),
    Case("an area, the author's own", log_of(CPO, AREA, Lane.ROUTINE), 1, BO, actor=0),
    Case("an area, another's", log_of(BRE, AREA, Lane.ROUTINE), 1, BO),
    Case("own", log_of(OND, audience(Scope.OWN, OND), Lane.ROUTINE), 3, (b"", BO[1]), actor=0),
    Case("neither a public nor a personal part", log_of(OND, POINT, Lane.SPOED), 1, (b"", b"")),
    Case("a second life, in its own place", LIFE_LOG, 1, REPORT),
    Case("a later epoch", DESK_LOG, 202, TOLD, OPENED, epoch=1),
    Case("an epoch of two bytes, in an exercise", DESK_LOG, 203, REPORT, exercise=True, epoch=128),
    Case(
        "every number at its largest",
        TOP,
        SEQ_MAX,
        (b"\x90", b"\x90"),
        entry_id(TOP, SEQ_MAX - 1),
        ACTOR_MAX,
        exercise=True,
        epoch=EPOCH_MAX,
    ),
)


def all_files() -> dict[str, str]:
    """Every file of vectors by its path under `vectors/`."""
    made = {
        "entries.json": entry_vectors(),
        "seal.json": seal_vectors(),
        "acts.json": act_vectors(),
        "frames.json": frame_vectors(),
        "messages.json": message_vectors(),
        "badges.json": badge_vectors(),
    }
    return {
        f"v{messages.VERSION}/{name}": json.dumps(vectors, indent=1, ensure_ascii=False) + "\n"
        for name, vectors in made.items()
    }


# entries


def entry_vectors() -> dict[str, Any]:
    return {
        "region": REGION_ID.hex(),
        "audience_secret": SECRET.hex(),
        "vector_key": KEYS.vector.hex(),
        "stream_key": KEYS.stream.hex(),
        "author_seed": SEED.hex(),
        "author_key": public_key(SEED).hex(),
        "genesis": [
            {"log": log, "hash": genesis(REGION_ID, log).hash.hex()} for log in (0, DESK_LOG, TOP)
        ],
        "entries": [_entry_case(case) for case in CASES],
        "run": _run_case(),
    }


def _entry_case(case: Case) -> dict[str, Any]:
    head = Head(case.seq - 1, bytes((case.seq % 256,)) * 32)
    stamp = STAMP_MAX if case.log == TOP else AT + case.seq
    if isinstance(case.act, Act):
        known = catalogue.BY_ACT[type(case.act)]
        kind, parts = known.does.kind, known.codec.encode(case.act)
    else:
        kind, parts = KIND_MAX if case.log == TOP else 500, case.act
    public, personal = parts
    entry = entries.write(
        head, case.log, stamp, kind, case.record, case.actor, public, personal,
        msgspec.structs.replace(KEYS, epoch=case.epoch), SIGNER, case.exercise,
    )  # fmt: skip
    return {"name": case.name, "previous": head.hash.hex()} | _shown(entry, parts)


def _shown(entry: Entry, parts: tuple[bytes, bytes]) -> dict[str, Any]:
    assert entry.signature is not None
    log = entry.log
    return {
        "id": entry.id,
        "log": log,
        "author": log >> 21,
        "node": node_of(log),
        "life": life_of(log),
        "scope": log >> 2 & 7,
        "place": log >> 5 & 0xFFFF,
        "lane": log & 3,
        "seq": entry.seq,
        "stamp": entry.stamp,
        "kind": entry.kind,
        "exercise": entry.exercise,
        "epoch": entry.epoch,
        "record": entry.record,
        "actor": entry.actor,
        "public_clear": parts[0].hex(),
        "personal_clear": parts[1].hex(),
        "header": entry.header.hex(),
        "vector": entry.vector.hex(),
        "wire": entry.wire.hex(),
        "erased_wire": entries.erase(entry).wire.hex(),
        "hash": entry.hash.hex(),
        "signature": entry.signature.hex(),
    }


def _run_case() -> dict[str, Any]:
    """The first three entries of a log, under the signature of the third."""
    log = log_of(CPO, POINT, Lane.SPOED)
    head = genesis(REGION_ID, log)
    shown: list[dict[str, Any]] = []
    wires: list[bytes] = []
    for at, act in enumerate((ASSESSMENT, InformReporter(how=Told.IN_PERSON), CloseReport())):
        known = catalogue.BY_ACT[type(act)]
        parts = known.codec.encode(act)
        entry = entries.write(head, log, AT + at, known.does.kind, OPENED, 18, *parts, KEYS, SIGNER)
        head = Head(entry.seq, entry.hash, entry.stamp)
        shown.append(_shown(entry, parts))
        wires.append(entry.wire)
    kind, message = messages.put_parcel(bytes.fromhex(shown[-1]["signature"]), wires)
    return {
        "log": log,
        "genesis": genesis(REGION_ID, log).hash.hex(),
        "entries": shown,
        "type": kind,
        "message": message.hex(),
    }


def seal_vectors() -> dict[str, Any]:
    cases = [
        (b"header", b"wat", b"wie"),
        (b"header", b"wat", b""),
        (b"header", b"", b"wie"),
        (b"header", b"", b""),
        (b"Header", b"wat", b"wie"),
        (b"header", b"watw", b"ie"),
        (b"h" * 30, bytes(range(256)), bytes(100)),
    ]
    shown: list[dict[str, str]] = []
    for header, public, personal in cases:
        vector, one, other = seal(KEYS, header, public, personal)
        shown.append(
            {
                "header": header.hex(),
                "public_clear": public.hex(),
                "personal_clear": personal.hex(),
                "vector": vector.hex(),
                "public": one.hex(),
                "personal": other.hex(),
            }
        )
    return {
        "audience_secret": SECRET.hex(),
        "vector_key": KEYS.vector.hex(),
        "stream_key": KEYS.stream.hex(),
        "cases": shown,
    }


# acts


def act_vectors() -> dict[str, Any]:
    acts = [
        TakeReport(what=What.OTHER, life_threat=Known.UNKNOWN, readback_done=False),
        REPORT,
        FULL_REPORT,
        ASSESSMENT,
        InformReporter(how=Told.NOTE),
        InformReporter(how=Told.NOTE, understood=False),
        CloseReport(),
    ]
    return {"acts": [_act_case(act) for act in acts]}


def _act_case(act: Act) -> dict[str, Any]:
    known = catalogue.BY_ACT[type(act)]
    public, personal = known.codec.encode(act)
    return {
        "act": type(act).__name__,
        "kind": known.does.kind,
        "fields": msgspec.to_builtins(act),
        "public": public.hex(),
        "personal": personal.hex(),
    }


# frames and messages


def frame_vectors() -> dict[str, Any]:
    cases = [
        (3, 1, b"", 200),
        (3, 255, b"x" * 198, 200),
        (3, 256, b"x" * 199, 200),
        (4, 7, bytes(range(256)) * 2, 60),
        (1, 300, bytes(range(250)), 32),
        (15, 2, bytes(at % 251 for at in range(4000)), 32),
    ]
    return {
        "cases": [
            {
                "type": kind,
                "number": number,
                "frame_bytes": frame_bytes,
                "message": message.hex(),
                "frames": [frame.hex() for frame in cut(kind, number, message, frame_bytes)],
            }
            for kind, number, message, frame_bytes in cases
        ]
    }


def message_vectors() -> dict[str, Any]:
    one, other = NodeKeys(SEED, ONE_BOX), NodeKeys(SEED, OTHER_BOX)
    pair = one.pair(other.box_public)
    told = messages.told_key(pair, NONCE, OTHER_NONCE)
    hellos = [
        Hello(CPO, REGION_ID, NONCE, messages.NO_NONCE),
        Hello(AUTHOR_MAX, REGION_ID, OTHER_NONCE, NONCE),
    ]
    logs = [log_of(CPO, REGION, Lane.NOOD), log_of(OND, POINT, Lane.SPOED), TOP]
    frontiers = [
        Frontier({}, full=False),
        Frontier({}, full=True, asks=True),
        Frontier({logs[0]: 1, logs[1]: 128, logs[2]: SEQ_MAX}, full=True),
        Frontier({logs[1]: 129}, full=False, asks=True),
        Frontier({logs[1]: 130}, full=False, again=True),
    ]
    beacons = [
        Beacon(sender=CPO, stamp=0, seqs={}, asks=True, again=True),
        Beacon(
            sender=CPO, stamp=(1 << 40) - 1, seqs=frontiers[2].seqs, full=True,
            heard=(OND, AUTHOR_MAX), needs=(Need(OND, 255, 0), Need(AUTHOR_MAX, 7, 255)),
        ),
    ]  # fmt: skip
    marks = {logs[0]: (1, b"mark one"), logs[2]: (SEQ_MAX, bytes(8))}
    ends = [Ends({}), Ends(marks, failed=1), Ends({logs[1]: (0, b"mark two")}, failed=2)]
    secret = signer(SEED)
    case = entry_vectors()
    alone = case["entries"][0]
    kind, message = messages.put_parcel(
        bytes.fromhex(alone["signature"]), [bytes.fromhex(alone["wire"])]
    )
    first, *rest = case["run"]["entries"]
    run = [first | {"previous": case["run"]["genesis"]}, *rest]
    return {
        "pair": {
            "one_box_secret": ONE_BOX.hex(),
            "one_box_public": one.box_public.hex(),
            "other_box_secret": OTHER_BOX.hex(),
            "other_box_public": other.box_public.hex(),
            "pair_key": pair.hex(),
        },
        "told": {
            "teller_nonce": NONCE.hex(),
            "hearer_nonce": OTHER_NONCE.hex(),
            "told_key": told.hex(),
        },
        "hellos": [
            {
                "sender": hello.sender,
                "region": hello.region.hex(),
                "nonce": hello.nonce.hex(),
                "echo": hello.echo.hex(),
                "beat_s": hello.beat_s,
                "message": messages.put_hello(hello, pair).hex(),
            }
            for hello in hellos
        ],
        "frontiers": [
            {
                "full": frontier.full,
                "asks": frontier.asks,
                "again": frontier.again,
                "logs": [[log, seq] for log, seq in frontier.seqs.items()],
                "message": messages.put_frontier(frontier, told).hex(),
            }
            for frontier in frontiers
        ],
        "ends": [
            {
                "failed": end.failed,
                "logs": [[log, seq, mark.hex()] for log, (seq, mark) in end.marks.items()],
                "message": messages.put_ends(end, told).hex(),
            }
            for end in ends
        ],
        "witnesses": [
            {
                "previous": entries[0]["previous"],
                "signature": entries[-1]["signature"],
                "entries": [entry["wire"] for entry in entries],
                "message": messages.put_witness(
                    bytes.fromhex(entries[0]["previous"]),
                    bytes.fromhex(entries[-1]["signature"]),
                    [bytes.fromhex(entry["wire"]) for entry in entries],
                ).hex(),
            }
            for entries in ([alone], run)
        ],
        "beacons": {
            "region": REGION_ID.hex(),
            "key": public_key(SEED).hex(),
            "cases": [
                {
                    "sender": beacon.sender,
                    "stamp": beacon.stamp,
                    "full": beacon.full,
                    "asks": beacon.asks,
                    "again": beacon.again,
                    "heard": list(beacon.heard),
                    "needs": [[need.sender, need.number, need.missing] for need in beacon.needs],
                    "logs": [[log, seq] for log, seq in beacon.seqs.items()],
                    "message": messages.put_beacon(
                        beacon, REGION_ID, lambda digest: sign(secret, digest)
                    ).hex(),
                }
                for beacon in beacons
            ],
        },
        "parcels": [
            {
                "type": kind,
                "signature": alone["signature"],
                "entries": [alone["wire"]],
                "message": message.hex(),
                "frames_of_200": [frame.hex() for frame in cut(kind, 5, message, 200)],
            },
            {
                "type": case["run"]["type"],
                "signature": case["run"]["entries"][-1]["signature"],
                "entries": [entry["wire"] for entry in case["run"]["entries"]],
                "message": case["run"]["message"],
            },
        ],
    }


# badges

BADGE = Badge(
    number=17,
    name="Vrijwilliger 1",
    roles=frozenset({Role.NSP_DESK}),
    from_day=20_790,
    until_day=20_810,
)


def badge_vectors() -> dict[str, Any]:
    """Badges with what they say and the seed that signed them; and bytes with their error."""
    return {
        "badges": [
            _good_badge("one role", BADGE, SEED),
            _good_badge(
                "roles at two kinds of place",
                Badge(
                    number=300,
                    name="Coördinator 2",
                    roles=frozenset({Role.NSP_COORDINATOR, Role.CP_ASSESSOR}),
                    from_day=0,
                    until_day=badges.DAYS_MAX,
                ),
                SEED,
            ),
            _good_badge(
                "the largest",
                Badge(
                    number=badges.NUMBER_MAX,
                    name="\U0001f600" * 30,
                    roles=frozenset(role for role in Role if not role.is_node),
                    from_day=badges.DAYS_MAX,
                    until_day=badges.DAYS_MAX,
                ),
                bytes(32),
            ),
        ],
        "bad": [
            {"what": what, "bytes": data.hex(), "code": _badge_fault(data)}
            for what, data in _bad_badges()
        ],
    }


def _good_badge(what: str, badge: Badge, seed: bytes) -> dict[str, Any]:
    return {
        "what": what,
        "seed": seed.hex(),
        "number": badge.number,
        "name": badge.name,
        "roles": sorted(int(role) for role in badge.roles),
        "from_day": badge.from_day,
        "until_day": badge.until_day,
        "badge": badges.encode(badge, seed).hex(),
    }


def _bad_badges() -> list[tuple[str, bytes]]:
    good = badges.encode(BADGE, SEED)
    number = 2 + badges.KEY_BYTES  # where the holder's number stands, in one byte
    head, rest = good[:number], good[number + 1 :]
    name = number + 1 + 4 + badges.ROLES_BYTES + 1
    return [
        ("nothing", b""),
        ("another thing", b"B" + good[1:]),
        ("no version", good[:1]),
        ("a newer version", good[:1] + b"\x02" + good[2:]),
        ("cut off", good[:-1]),
        ("too long", good + b"\0"),
        ("number 0", head + b"\0" + rest),
        ("a number in more bytes than it needs", head + b"\x91\x00" + rest),
        (
            "ends before it begins",
            head + good[number : number + 1] + rest[2:4] + rest[:2] + rest[4:],
        ),
        ("a name that is no UTF-8", good[:name] + b"\xff" + good[name + 1 :]),
        (
            "a name that turns the line",
            good.replace(b"Vrijwilliger 1", "Vrijwillige\u202e".encode()),
        ),
    ]


def _badge_fault(data: bytes) -> str:
    try:
        badges.decode(data)
    except RemoteError as error:
        return error.code
    raise AssertionError("these bytes are a badge")


def main(arguments: list[str]) -> int:
    if arguments not in ([], ["--new"]):
        print("usage: make_vectors.py [--new]", file=sys.stderr)
        return 2
    changed: list[str] = []
    for name, text in all_files().items():
        path = FOLDER / name
        if path.exists() and path.read_text(encoding="utf-8") != text and not arguments:
            changed.append(name)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for name in changed:
        print(f"vectors/{name} is frozen, and the code no longer makes it", file=sys.stderr)
    if changed:
        print(
            "Mend the code, or give the protocol a new VERSION in sync/messages.py.\n"
            "Only for a version that nobody uses yet: tools/make_vectors.py --new",
            file=sys.stderr,
        )
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
