# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""Neighbours: nodes on the same LAN tell each other where they listen, by mDNS.

What is heard is only a place to call: who answers must still prove membership.
The service bears the region's first eight bytes and the node's roster number.
"""

import asyncio
import contextlib
import socket
from collections.abc import Callable

from zeroconf import IPVersion, ServiceStateChange, Zeroconf
from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf

SERVICE = "_baken._tcp.local."
NEIGHBOURS_MAX = 200
LOOKUP_MS = 3000


class Neighbours:
    """Announces this node and reports others as `found(number, url)`."""

    def __init__(self, region: bytes, number: int, found: Callable[[int, str], None]) -> None:
        self._region = region[:8].hex()
        self._number = number
        self._found = found
        self._zeroconf: AsyncZeroconf | None = None
        self._browser: AsyncServiceBrowser | None = None
        self._lookups: set[asyncio.Task[None]] = set()

    async def start(self, port: int, interfaces: list[str]) -> None:
        """Announce `port` on these interface addresses and listen for others."""
        self._zeroconf = AsyncZeroconf(interfaces=interfaces, ip_version=IPVersion.V4Only)
        info = AsyncServiceInfo(
            SERVICE,
            f"{self._region}-{self._number}.{SERVICE}",
            addresses=[socket.inet_aton(address) for address in interfaces],
            port=port,
            properties={"region": self._region, "node": str(self._number)},
        )
        await self._zeroconf.async_register_service(info)
        self._browser = AsyncServiceBrowser(
            self._zeroconf.zeroconf, SERVICE, handlers=[self._changed]
        )

    def _changed(
        self, zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange
    ) -> None:
        if state_change is ServiceStateChange.Removed or len(self._lookups) >= NEIGHBOURS_MAX:
            return
        task = asyncio.ensure_future(self._look_up(zeroconf, service_type, name))
        self._lookups.add(task)
        task.add_done_callback(self._lookups.discard)

    async def _look_up(self, zeroconf: Zeroconf, service_type: str, name: str) -> None:
        info = AsyncServiceInfo(service_type, name)
        if not await info.async_request(zeroconf, LOOKUP_MS):
            return
        text = info.decoded_properties
        number = text.get("node") or ""
        addresses = info.parsed_addresses()
        if text.get("region") != self._region or not number.isdecimal() or not addresses:
            return
        if int(number) != self._number and info.port:
            self._found(int(number), f"tcp://{addresses[0]}:{info.port}")

    async def stop(self) -> None:
        for task in list(self._lookups):
            task.cancel()
        if self._browser is not None:
            await self._browser.async_cancel()
        if self._zeroconf is not None:
            with contextlib.suppress(OSError):
                await self._zeroconf.async_unregister_all_services()
            await self._zeroconf.async_close()
