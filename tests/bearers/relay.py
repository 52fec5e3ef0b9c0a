# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""A program for the pipe bearer: passes everything on to a socket on loopback, and back.

`relay.py PORT`; it ends when either side ends.
"""

import os
import selectors
import socket
import sys


def main(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as line:
        ready = selectors.DefaultSelector()
        ready.register(0, selectors.EVENT_READ)
        ready.register(line, selectors.EVENT_READ)
        print("joined", file=sys.stderr, flush=True)
        while True:
            for key, _ in ready.select():
                data = os.read(key.fd, 65_536)
                if not data:
                    return
                if key.fd == 0:
                    line.sendall(data)
                else:
                    sys.stdout.buffer.write(data)
                    sys.stdout.buffer.flush()


main(int(sys.argv[1]))
