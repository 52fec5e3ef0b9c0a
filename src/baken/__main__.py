# SPDX-FileCopyrightText: The Baken contributors
# SPDX-License-Identifier: EUPL-1.2
"""`python -m baken` is the same as `baken`."""

from .cli.main import main

if __name__ == "__main__":
    main()
