"""Start of ``python -m pocplanner.cli``."""

from __future__ import annotations

import sys

from pocplanner.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
