# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""The people of the municipal crisis team: they order the points open and tell the public.

A bulletin takes three of them: one writes, a second checks, a third approves.
"""

from functools import partial

import msgspec

from ..domain.bulletins import (
    ApproveBulletin,
    CheckBulletin,
    WithdrawBulletin,
)
from ..domain.charter import Role
from ..domain.journal import Kind
from ..domain.points import Authority, ConfirmOpen, OrderOpen, Point, Reason
from ..node.node import Node
from .people import Post, Span, Stage
from .script import Notice

ORDER_S: Span = (60.0, 240.0)
CONFIRM_S: Span = (120.0, 600.0)
CHECK_S: Span = (180.0, 480.0)
APPROVE_S: Span = (60.0, 300.0)
POINTS_MAX = 100


class TeamPeople(Post):
    """The commander, the head of communication and the head of information."""

    leader = Role.GCT_ACBZ

    def __init__(self, stage: Stage, node: Node) -> None:
        super().__init__(stage, node)
        self._confirming: set[int] = set()

    def begin(self) -> None:
        super().begin()
        self.within(ORDER_S, self._order)
        self.look_at("points", self._opened)
        for notice in self.stage.script.notices:
            self.at(notice.at_s, partial(self._draft, notice))
            if notice.withdraw_at_s is not None:
                self.at(notice.withdraw_at_s, partial(self._withdraw, notice))

    def _points(self) -> list[Point]:
        found: list[Point] = self.node.records(
            self.node.query("points", order="oldest", limit=POINTS_MAX)
        )
        return found

    def _order(self) -> None:
        """Both points open, by one decision."""
        for point in self._points():
            act = OrderOpen(place=point.place, reason=Reason.POWER, authority=Authority.ACBZ)
            self.do(act, Role.GCT_ACBZ, point.id)
        self.write(
            Kind.DECISION,
            "Beide noodsteunpunten gaan open.",
            reason="De stroom is uitgevallen en 112 is slecht te bereiken.",
        )

    def _opened(self) -> None:
        for point in self._points():
            if point.needs_confirmation and point.id not in self._confirming:
                self._confirming.add(point.id)
                self.within(CONFIRM_S, partial(self._confirm, point))

    def _confirm(self, point: Point) -> None:
        self._confirming.discard(point.id)
        self.do(ConfirmOpen(place=point.place), Role.GCT_ACBZ, point.id)

    # bulletins

    def _draft(self, notice: Notice) -> None:
        begins = int(self.stage.start_s + notice.at_s)
        draft = msgspec.structs.replace(
            notice.draft,
            as_of=begins,
            valid_from=begins,
            valid_until=begins + int(notice.valid_s),
            next_update_at=begins + int(notice.next_update_s),
            replaces=self.stage.bulletin_of.get(notice.replaces, 0),
        )
        receipt = self.do(draft, Role.GCT_HIN)
        if receipt is not None:
            self.stage.bulletin_of[notice.no] = receipt.record
            self.within(CHECK_S, lambda: self._check(receipt.record))

    def _check(self, record: int) -> None:
        self.do(CheckBulletin(contacts_verified=True), Role.GCT_ACBZ, record)
        self.within(APPROVE_S, lambda: self._approve(record))

    def _approve(self, record: int) -> None:
        self.do(ApproveBulletin(mandate="Hoofd communicatie"), Role.GCT_HCOM, record)

    def _withdraw(self, notice: Notice) -> None:
        record = self.stage.bulletin_of.get(notice.no)
        if record is not None:
            self.do(WithdrawBulletin(why=notice.withdraw_why), Role.GCT_HCOM, record)
