"""``python -m pocplanner_ui`` starts the desktop program."""

import sys

from pocplanner_ui.app import main

if __name__ == "__main__":
    sys.exit(main())
