# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A transport over file descriptors: what a serial port and a program's pipes share.

They are read and written only when they are ready, so a slow or hanging device
never holds up the loop; one that has gone ends the transport.  At most
`WRITE_BYTES` are given at a time: Linux asks for more when a serial port holds
less than that, and so an alarm never stands behind much in there.
"""

import asyncio
import os
from collections.abc import Callable

READ_BYTES = 65_536
WRITE_BYTES = 256


class DescriptorTransport(asyncio.WriteTransport):
    """Reads one descriptor and writes one, which may be the same; both don't block.

    `held` says how many bytes the device has not yet taken, `release` closes it.
    """

    def __init__(
        self,
        source: int,
        sink: int,
        protocol: asyncio.Protocol,
        held: Callable[[], int],
        release: Callable[[], None],
    ) -> None:
        super().__init__()
        self._source, self._sink = source, sink
        self._protocol = protocol
        self._held, self._release = held, release
        self._buffer = bytearray()
        self._closing = False
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(source, self._read)
        protocol.connection_made(self)

    def _read(self) -> None:
        try:
            data = os.read(self._source, READ_BYTES)
        except (BlockingIOError, InterruptedError):
            return
        except OSError as error:
            self._lose(error)
            return
        if data:
            self._protocol.data_received(data)
        else:
            self._lose(None)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Keep bytes for the device, which says itself when it wants some."""
        if self._closing:
            return
        if not self._buffer:
            self._loop.add_writer(self._sink, self._write)
        self._buffer += data

    def _write(self) -> None:
        if not self._buffer:
            self._loop.remove_writer(self._sink)
            self._protocol.resume_writing()
            return
        try:
            count = os.write(self._sink, self._buffer[:WRITE_BYTES])
        except (BlockingIOError, InterruptedError):
            return
        except OSError as error:
            self._lose(error)
            return
        del self._buffer[:count]

    def get_write_buffer_size(self) -> int:
        """What has not left this computer, as far as can be seen."""
        try:
            return len(self._buffer) + self._held()
        except OSError:
            return len(self._buffer)

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        """The protocol hears each time that the device wants more and there is none."""

    def is_closing(self) -> bool:
        return self._closing

    def close(self) -> None:
        self.abort()

    def abort(self) -> None:
        self._lose(None)

    def _lose(self, error: Exception | None) -> None:
        if self._closing:
            return
        self._closing = True
        self._loop.remove_reader(self._source)
        self._loop.remove_writer(self._sink)
        self._buffer.clear()
        self._release()
        self._loop.call_soon(self._protocol.connection_lost, error)
