# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A region to walk through: real nodes under one virtual clock, each with its screens.

`Region` is the demo's area with its prologue, joined by memory lines that can be
cut.  `Visitor` is a browser without JavaScript: it keeps cookies, opens a page,
fills in a form as it stands there, and presses a button.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from html.parser import HTMLParser
from typing import Any

import httpx
from litestar.testing import TestClient

from baken.domain.charter import Actor, Role
from baken.domain.staffing import Person
from baken.kernel.act import Act
from baken.node.area import WATERHOVEN, load_area
from baken.node.bootstrap import first_acts, peers_of
from baken.node.config import Settings
from baken.node.node import Node, Receipt
from baken.node.runner import Runner
from baken.sim import prologue
from baken.sim.world import World
from baken.web import pins
from baken.web.api import api_routes
from baken.web.app import create_app, create_public_app
from baken.web.rates import Limits, Rate

PIN = "2580"
UNHURRIED = Limits(address=Rate(10**6, 10**6), strangers=Rate(10**6, 10**6))
SECRET = bytes(range(32))


@cache
def pin_hash() -> str:
    return pins.hash_pin(PIN)


class WorldRunner(Runner):
    """A runner whose clock is the world's and whose lines are the world's wires.

    Its screens don't lock by themselves unless a test says so: most let hours pass.
    """

    def __init__(self, world: World, node: Node, lock_min: int = 0) -> None:
        super().__init__(node, Settings(number=node.card.number, lock_min=lock_min))
        self.world = world

    def now(self) -> float:
        return self.world.now

    def submit(self, act: Act, actor: Actor, record: int | None = None) -> Receipt:
        receipt = self.world.submit(self.node, act, actor, record)
        self._tell()
        return receipt


class Region:
    """The demo's area: CPO, WAT, OND (open, with a bulletin on the board) and BRE."""

    def __init__(self, *, played: bool = True) -> None:
        spec = load_area(WATERHOVEN)
        self.world = World(spec, seed=7)
        area = self.world.area
        for node in self.world.nodes.values():
            first_acts(node, area.spec, self.world.now, lambda pin: pin_hash())
            self.world.adopt(node)
        for number in self.world.nodes:
            for peer in peers_of(area.charter, number, lambda peer: ""):
                self.world.join(number, peer.node)
        if played:
            prologue.play(self.world)

    def node(self, code: str) -> Node:
        return self.world.node(code)

    def pass_time(self, minutes: float) -> None:
        """Let time pass; the lines that are up do their work."""
        self.world.run(self.world.now + minutes * 60)

    def cut(self) -> None:
        for wire in self.world.wires:
            wire.cut()

    def restore(self) -> None:
        for wire in self.world.wires:
            wire.restore()

    def does(
        self, code: str, role: Role, act: Act, record: int | None = None, person: int = 1
    ) -> Receipt:
        """An act by somebody at another desk."""
        return self.world.submit(self.node(code), act, Actor(person, role), record)

    @contextmanager
    def visit(self, code: str, lock_min: int = 0) -> Iterator["Visitor"]:
        """A browser at a place, with nobody signed in."""
        runner = WorldRunner(self.world, self.node(code), lock_min)
        app = create_app(runner, secret=SECRET, more=api_routes(runner), limits=UNHURRIED)
        with TestClient(app, raise_server_exceptions=False) as client:
            yield Visitor(runner, client)

    @contextmanager
    def pass_by(self, code: str) -> Iterator["Visitor"]:
        """A browser of a resident, at the residents' port."""
        runner = WorldRunner(self.world, self.node(code))
        app = create_public_app(runner, limits=UNHURRIED)
        with TestClient(app, raise_server_exceptions=False) as client:
            yield Visitor(runner, client)


class Form:
    """A form as it stands on a page: where it goes, and what it would send as it is."""

    def __init__(self, action: str, form_id: str) -> None:
        self.action = action
        self.id = form_id
        self.fields: dict[str, list[str]] = {}
        self.buttons: list[tuple[str, str]] = []


class Page(HTMLParser):
    """What a browser without JavaScript makes of a page."""

    def __init__(self, response: httpx.Response) -> None:
        super().__init__()
        self.response = response
        self.status = response.status_code
        self.html = response.text
        self.forms: list[Form] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self._form: Form | None = None
        self._area: str = ""
        self._select: tuple[str, list[str]] | None = None
        self._text: list[str] = []
        self._skip = 0
        self._labels = 0
        self.labelled: list[dict[str, str]] = []  # what stands inside a label
        self.feed(self.html)
        self.text = " ".join(" ".join(self._text).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags.append((tag, given))
        if tag == "label":
            self._labels += 1
        elif self._labels:
            self.labelled.append(given)
        if tag in ("script", "style", "template"):
            self._skip += 1
        match tag:
            case "form":
                self._form = Form(given.get("action", ""), given.get("id", ""))
                self.forms.append(self._form)
            case "input":
                self._input(given)
            case "textarea":
                self._area = given.get("name", "")
                self._add(self._area, "")
            case "select":
                self._select = (given.get("name", ""), [])
            case "option" if self._select:
                self._select[1].append(given.get("value", ""))
                if "selected" in given or len(self._select[1]) == 1:
                    self._put(self._select[0], given.get("value", ""))
            case "button" if given.get("name"):
                button = (given["name"], given.get("value", ""))
                if self._form:
                    self._form.buttons.append(button)

    def _input(self, given: dict[str, str]) -> None:
        kind = given.get("type", "text")
        if kind in ("radio", "checkbox") and "checked" not in given:
            return
        self._add(given.get("name", ""), given.get("value", ""))

    def _add(self, name: str, value: str) -> None:
        if self._form is not None and name:
            self._form.fields.setdefault(name, []).append(value)

    def _put(self, name: str, value: str) -> None:
        if self._form is not None and name:
            self._form.fields[name] = [value]

    def handle_data(self, data: str) -> None:
        if self._area and self._form is not None:
            before = self._form.fields[self._area][-1]
            self._form.fields[self._area][-1] = before + data
        if not self._skip:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style", "template"):
            self._skip -= 1
        if tag == "label":
            self._labels -= 1
        if tag == "form":
            self._form = None
        if tag == "textarea" and self._form is not None:
            words = self._form.fields[self._area]
            words[-1] = words[-1].removeprefix("\n")
            self._area = ""
        if tag == "select":
            self._select = None

    def form(self, action: str) -> Form:
        """The form that goes there."""
        found = [form for form in self.forms if form.action == action]
        assert found, f"no form to {action} among {[form.action for form in self.forms]}"
        return found[0]


class Visitor:
    """A browser without JavaScript."""

    def __init__(self, runner: WorldRunner, client: Any) -> None:
        self.runner = runner
        self.client = client

    @property
    def node(self) -> Node:
        return self.runner.node

    def get(self, path: str, **headers: str) -> Page:
        return Page(self.client.get(path, headers=headers))

    def fill(self, path: str, words: dict[str, Any] | None = None, action: str = "") -> Page:
        """Open a page, fill in its form, press its button; where one lands."""
        return self.press(self.get(path).form(action or path), words)

    def press(self, form: Form, words: dict[str, Any] | None = None, action: str = "") -> Page:
        sent = {**form.fields, **(words or {})}
        return Page(self.client.post(action or form.action, data=sent, follow_redirects=True))

    def sign_in(self, name: str, *roles: Role, pin: str = PIN) -> Page:
        person = self.person(name)
        words = {"role": [role.word for role in roles or person.roles], "pin": pin}
        return self.fill(f"/aanmelden/{person.no}", words)

    def person(self, name: str) -> Person:
        found = self.node.records(self.node.query("staffing", places=(self.node.place.number,)))
        return next(p for p in found if isinstance(p, Person) and p.name == name)
