# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The API: the records and acts of every process as JSON, by the NLGov API Design Rules.

    GET  /v1/meldingen                                records, filtered, in pages
    POST /v1/meldingen                                the act that opens one
    GET  /v1/meldingen/OND-0042                       one, by its number
    GET  /v1/meldingen/OND-0042/handelingen           its history
    POST /v1/meldingen/OND-0042/handelingen           the next act
    GET  /v1/meldingen/OND-0042/handelingen/01ab...   one act, with its proofs
    GET  /v1/openapi.json                             all of it, described

The rules guarded here: everything is derived from the catalogue, so a new
process has its API with no line in this file; a program can do what its role
may, and nothing more, and what it reads about people is noted (`readings.py`); and
without signing in only that is seen which anyone may know (`resources.PUBLIC`).
Acts go in by the same door as from a screen.

Acts are a sub-collection, not an address for each verb (rule
/core/resource-operations): what was done is read where it was done.

Another site can't post with the cookie of a desk: it is `SameSite=Strict`, and
only `application/json` is taken, which a form can't send and a foreign script
may not.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

import msgspec
from litestar import Litestar, Response, asgi, post, route
from litestar.datastructures import MutableScopeHeaders, State
from litestar.enums import HttpMethod
from litestar.handlers import ASGIRouteHandler
from litestar.params import FromPath
from litestar.types import Message, Receive, Scope, Send

from ..domain.access import How, NoteReading, What
from ..domain.catalogue import PROCESSES
from ..domain.need import NEEDS, Sight
from ..domain.process import Does
from ..kernel.act import Act
from ..kernel.errors import Refusal, StoreFull
from ..node.node import Receipt
from ..node.runner import Runner
from . import openapi, problems
from .asked import Asked, links, read_asked
from .callers import Asking, Caller, Gate
from .expected import ID_PATTERN
from .jsontypes import Faulty, number
from .once import receipt_of, remember
from .problems import Error, Location, Problem, in_body, invalid
from .readings import Readings
from .resources import Resource, event_of, input_twin, resources_of
from .session import cookie_name

BASE = "/v1"
VERSION = "1.0.0"
BODY_BYTES_MAX = 64 * 1024
PUBLIC_MAX = 500  # how many records are looked at for who did not sign in
KEY = re.compile(r"[A-Za-z0-9_-]{1,64}")
READ = (HttpMethod.GET, HttpMethod.HEAD)

Part = FromPath[str]


class Api:
    """What all requests share."""

    def __init__(self, runner: Runner) -> None:
        self.runner = runner
        self.resources = resources_of(PROCESSES)
        self.gate = Gate(runner.node, runner.settings)
        self.readings = Readings()
        described = openapi.document(
            self.resources.values(),
            base=BASE,
            version=VERSION,
            cookie=cookie_name(runner.node.card),
        )
        self.document = msgspec.json.encode(described)

    def resource(self, name: str) -> Resource:
        if name not in self.resources:
            raise Problem(404)
        return self.resources[name]

    def record(self, resource: Resource, key: str) -> Any:
        """The record with this speakable or long number; 404 where it isn't known here."""
        node = self.runner.node
        record = node.by_key(resource.process.name, key) if key.isprintable() else None
        if record is None and re.fullmatch(ID_PATTERN, key):
            record = node.record(int(key, 16))
        if record is None or not isinstance(record, resource.process.record):
            raise Problem(404, "Dit dossier is hier niet bekend.")
        return record

    def sight(self, resource: Resource, record: Any, caller: Caller | None) -> Sight:
        """How much of this record the caller reads."""
        if caller is None:
            return Sight.COUNTS
        return caller.sight(self.runner.node, resource.process.name, record)

    def note(self, resource: Resource, records: Sequence[Any], caller: Caller | None) -> None:
        """Note what is read here about people.  A full disk hides no report: it goes on."""
        if caller is None or resource.process.name not in NEEDS:
            return
        actor = caller.actor_for(self.runner.node, NoteReading)
        for seen, what in ((Sight.PERSONAL, What.PERSONAL), (Sight.ALL, What.MEDICAL)):
            read = [r.id for r in records if self.sight(resource, r, caller) is seen]
            if read:
                self.readings.note(self.runner, actor, read, what, How.API)

    def shown(
        self, resource: Resource, records: Sequence[Any], caller: Caller | None
    ) -> list[dict[str, Any]]:
        """Records as JSON, each with as much of it as the caller may read."""
        charter, everything = self.runner.node.charter, caller is not None
        return [
            resource.dossier(
                record,
                charter,
                seen=self.sight(resource, record, caller),
                everything=everything,
            )
            for record in records
        ]

    def do(self, caller: Caller, act: Act, record: int | None, prefix: str, once: str) -> Receipt:
        """Do an act; `once` is a token that two requests share when they are one and the same."""
        node = self.runner.node
        if once and (earlier := receipt_of(node, once)) is not None:
            entry, _, opened = earlier.partition("/")
            return Receipt(int(entry, 16), int(opened, 16))
        try:
            receipt = self.runner.submit(act, caller.actor_for(node, type(act)), record)
        except Refusal as refusal:
            raise problems.of_refusal(refusal, prefix) from refusal
        with suppress(Refusal, StoreFull):  # the act is on disk: a full disk can't undo that
            where = f"{number(receipt.entry)}/{number(receipt.record)}"
            remember(node, once, where, self.runner.now())
        return receipt


def _api(request: Asking) -> Api:
    api: Api = request.app.state["api"]
    return api


# --- reading -------------------------------------------------------------------


@route("/openapi.json", http_method=READ, sync_to_thread=False)
def describe(request: Asking) -> Response[bytes]:
    """The description, for all, also from a page of another site."""
    return _json(_api(request).document, headers={"access-control-allow-origin": "*"})


@route("/{bron:str}", http_method=READ, sync_to_thread=False)
def list_records(request: Asking, bron: Part) -> Response[bytes]:
    """A page of records."""
    api = _api(request)
    resource = api.resource(bron)
    caller = api.gate.caller(request)
    if resource.public is None:
        caller = api.gate.staff(request)
    asked = read_asked(request.scope["query_string"], resource, api.runner.node.charter)
    found, total = _select(api, resource, asked) if caller else _public(api, resource, asked)
    api.note(resource, found, caller)
    page = {"totaal": total, "dossiers": api.shown(resource, found, caller)}
    return _json(page, headers={"link": links(f"{BASE}/{bron}", asked, total)})


def _select(api: Api, resource: Resource, asked: Asked) -> tuple[Sequence[Any], int]:
    node = api.runner.node
    query = node.query(
        resource.process.name,
        states=asked.states,
        lanes=asked.lanes,
        places=asked.places,
        order=asked.order,
        limit=asked.limit,
        offset=asked.offset,
    )
    return node.records(query), node.count(query)


def _public(api: Api, resource: Resource, asked: Asked) -> tuple[Sequence[Any], int]:
    """The same for who did not sign in, from the first `PUBLIC_MAX` records."""
    public = resource.public
    assert public is not None
    states = tuple(s for s in public.states if s in (asked.states or public.states))
    if public.states and not states:
        return (), 0
    wide = msgspec.structs.replace(asked, states=states or asked.states, limit=PUBLIC_MAX, offset=0)
    found, _ = _select(api, resource, wide)
    open_now = [record for record in found if public.when(record, api.runner.now())]
    return open_now[asked.offset : asked.offset + asked.limit], len(open_now)


@route("/{bron:str}/{nummer:str}", http_method=READ, sync_to_thread=False)
def show_record(request: Asking, bron: Part, nummer: Part) -> Response[bytes]:
    """One record."""
    api = _api(request)
    resource = api.resource(bron)
    caller = api.gate.caller(request)
    if resource.public is None:
        caller = api.gate.staff(request)
    record = api.record(resource, nummer)
    if not (resource.public and resource.public.when(record, api.runner.now())):
        caller = api.gate.staff(request)
    api.note(resource, [record], caller)
    (dossier,) = api.shown(resource, [record], caller)
    return _json(dossier)


@route("/{bron:str}/{nummer:str}/handelingen", http_method=READ, sync_to_thread=False)
def show_history(request: Asking, bron: Part, nummer: Part) -> Response[bytes]:
    """The acts of a record, in the order in which they count."""
    api = _api(request)
    resource = api.resource(bron)
    caller = api.gate.staff(request)
    node, record = api.runner.node, api.record(resource, nummer)
    api.note(resource, [record], caller)
    seen = api.sight(resource, record, caller)
    events = node.history(record.id)
    shown = [event_of(event, node.charter, seen=seen) for event in events]
    return _json({"handelingen": shown})


@route(
    "/{bron:str}/{nummer:str}/handelingen/{handeling:str}", http_method=READ, sync_to_thread=False
)
def show_act(request: Asking, bron: Part, nummer: Part, handeling: Part) -> Response[bytes]:
    """One act, with who is known to have it."""
    api = _api(request)
    resource = api.resource(bron)
    caller = api.gate.staff(request)
    record = api.record(resource, nummer)
    api.note(resource, [record], caller)
    return _json(_event(api, resource, caller, record, handeling))


def _event(api: Api, resource: Resource, caller: Caller, record: Any, entry: str) -> dict[str, Any]:
    node = api.runner.node
    seen = api.sight(resource, record, caller)
    for event in node.history(record.id):
        if number(event.entry) == entry:
            return event_of(event, node.charter, node.proofs(event.entry), seen=seen)
    raise Problem(404, "Deze handeling is hier niet bekend.")


# --- doing ---------------------------------------------------------------------


@post("/{bron:str}")
async def open_record(request: Asking, bron: Part) -> Response[bytes]:
    """The act that opens a record."""
    api = _api(request)
    resource = api.resource(bron)
    caller = api.gate.staff(request)
    if not resource.opening:
        raise Problem(405, headers={"allow": "GET, HEAD, OPTIONS"})
    data = await _body(request)
    if len(resource.opening) == 1:
        (does,) = resource.opening.values()
        act, prefix = _act(does, data, ""), ""
    else:
        act, prefix = _chosen(resource.opening, data)
    receipt = api.do(caller, act, None, prefix, _once(request, caller))
    record = api.runner.node.record(receipt.record)
    where = f"{BASE}/{bron}/{resource.address(record)}"
    (dossier,) = api.shown(resource, [record], caller)
    return _created(dossier, where)


@post("/{bron:str}/{nummer:str}/handelingen")
async def do_act(request: Asking, bron: Part, nummer: Part) -> Response[bytes]:
    """The next act of a record."""
    api = _api(request)
    resource = api.resource(bron)
    caller = api.gate.staff(request)
    record = api.record(resource, nummer)
    act, prefix = _chosen(resource.acts, await _body(request))
    receipt = api.do(caller, act, record.id, prefix, _once(request, caller))
    entry = number(receipt.entry)
    where = f"{BASE}/{bron}/{resource.address(record)}/handelingen/{entry}"
    return _created(_event(api, resource, caller, record, entry), where)


async def _body(request: Asking) -> Any:
    """The JSON that came; 413, 415 or 400 where there is none that can be read."""
    if request.content_type[0] != "application/json":
        raise Problem(415, "Stuur JSON, met Content-Type: application/json.")
    try:
        return _decode(await request.body())
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        fault = in_body("", "json", "Dit is geen JSON die te lezen is.")
        raise invalid([fault]) from error


def _whole(text: str) -> float:
    """A number with a point: `23.0` is a whole number, as it is in the description."""
    found = float(text)
    return int(found) if found.is_integer() else found


_decode = msgspec.json.Decoder(float_hook=_whole).decode


def _act(does: Does, data: Any, prefix: str) -> Act:
    try:
        act: Act = input_twin(does).read(data)
    except Faulty as faulty:
        faults = [
            in_body(f"{prefix}/{fault.name}" if fault.name else prefix, fault.code, fault.detail)
            for fault in faulty.faults
        ]
        raise invalid(faults) from faulty
    return act


def _chosen(choices: Mapping[str, Does], data: Any) -> tuple[Act, str]:
    """The act that `{"soort": ..., "velden": {...}}` stands for, and where its fields are."""
    if not isinstance(data, dict):
        raise invalid([in_body("", "type", "Verwacht hier: een object met soort en velden.")])
    errors = []
    if data.keys() - {"soort", "velden"}:
        errors.append(in_body("", "unknown_field", "Bekend zijn alleen soort en velden."))
    does = choices.get(soort) if isinstance(soort := data.get("soort"), str) else None
    if does is None:
        words = ", ".join(choices)
        errors.append(in_body("/soort", "value", f"Verwacht hier: een van {words}."))
        raise invalid(errors)
    if errors:
        raise invalid(errors)
    return _act(does, data.get("velden", {}), "/velden"), "/velden"


def _once(request: Asking, caller: Caller) -> str:
    """The token of this request, if its sender gave it a key: the same for the same sender."""
    key = request.headers.get("idempotency-key")
    if key is None:
        return ""
    if not KEY.fullmatch(key):
        where = Location(name="Idempotency-Key")
        detail = "Verwacht hier: hoogstens 64 letters en cijfers, - en _."
        raise invalid([Error("header", where, "value", detail)])
    parts = (caller.person, *caller.roles, request.url.path, key)
    return hashlib.blake2b(repr(parts).encode(), digest_size=16).hexdigest()


def _created(content: Any, where: str) -> Response[bytes]:
    return _json(content, 201, {"location": where})


def _json(
    content: Any, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response[bytes]:
    data = content if isinstance(content, bytes) else msgspec.json.encode(content)
    return Response(data, status_code=status, headers=headers, media_type="application/json")


# --- the application -----------------------------------------------------------


async def add_headers(message: Message, scope: Scope) -> None:
    """On every answer, also on errors."""
    if message["type"] == "http.response.start":
        headers = MutableScopeHeaders.from_message(message)
        headers["api-version"] = VERSION
        headers["cache-control"] = "no-store"
        headers["x-content-type-options"] = "nosniff"


def api_routes(runner: Runner) -> list[ASGIRouteHandler]:
    """The API as one mount for the web application: its errors and limits stay its own."""
    inner = Litestar(
        route_handlers=[
            describe,
            list_records,
            open_record,
            show_record,
            show_history,
            do_act,
            show_act,
        ],
        state=State({"api": Api(runner)}),
        exception_handlers=problems.HANDLERS,
        before_send=[add_headers],
        request_max_body_size=BODY_BYTES_MAX,
        openapi_config=None,
        logging_config=None,
        debug=False,
    )

    @asgi(BASE, is_mount=True, copy_scope=True, opt={"public": True, "exclude_from_csrf": True})
    async def api(scope: Scope, receive: Receive, send: Send) -> None:
        scope["path"] = "/" if _ends_on_slash(scope) else scope["path"].rstrip("/") or "/"
        scope["state"] = {}
        await inner(scope, receive, send)

    return [api]


def _ends_on_slash(scope: Scope) -> bool:
    """An address has one form: `/v1/meldingen/` is nothing (rule /core/no-trailing-slash)."""
    return scope.get("raw_path", b"").partition(b"?")[0].endswith(b"/")


def api_app(runner: Runner) -> Litestar:
    """The API alone, for tests."""
    return Litestar(route_handlers=api_routes(runner), openapi_config=None, logging_config=None)
