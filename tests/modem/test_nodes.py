# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report and its answer go between two nodes over two real modems and nothing else."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from baken.domain.reports import SeeReport
from baken.node.config import Opened, Settings
from baken.node.runner import Runner
from tests.area import ASSESSOR, CPO, DESK, OND, a_report, an_assessment, node_at, report_at

from .direwolf import needs_direwolf, on_one_channel

WITHIN_S = 90.0  # a frame of 200 bytes takes 1.9 s; the machine may be busy


async def until(runner: Runner, holds: Callable[[], bool]) -> None:
    """Wait for what changes at a node; fails where it doesn't come to that."""
    async with asyncio.timeout(WITHIN_S), runner.changes() as changes:
        while not holds():
            async for _ in changes:
                break


@needs_direwolf
def test_a_report_and_its_answer_go_over_the_radio(tmp_path: Path) -> None:
    async def story(urls: list[str]) -> None:
        point, office = (
            Runner(
                node_at(number),
                Settings(number=number, bearers=(Opened(f"{url}?call=PD0ABC-{number}"),)),
            )
            for number, url in zip((OND, CPO), urls, strict=True)
        )
        await point.start()
        await office.start()
        try:
            await until(point, lambda: any(link.up for link in point.node.links()))
            receipt = point.submit(a_report(), DESK)
            await until(office, lambda: office.node.record(receipt.record) is not None)
            office.submit(SeeReport(), ASSESSOR, receipt.record)
            office.submit(an_assessment(), ASSESSOR, receipt.record)
            await until(point, lambda: report_at(point.node, receipt.record).assessed_at > 0)
            await until(point, lambda: bool(point.node.proofs(receipt.entry).stored))
            assert [proof.bearer for proof in point.node.proofs(receipt.entry).stored] == [
                "kiss+tcp"
            ]
            assert report_at(point.node, receipt.record) == report_at(office.node, receipt.record)
        finally:
            await point.stop()
            await office.stop()

    with on_one_channel(tmp_path, count=2) as modems:
        asyncio.run(story([modem.url for modem in modems]))
