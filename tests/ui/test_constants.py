from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MANY_SIGNALS = """
from PySide6.QtCore import QObject, Signal
from pocplanner_ui.constants import keep_constants

class Sender(QObject):
    sent = Signal(object)

keep_constants()
sender = Sender()
sender.sent.connect(lambda value: None)
for _ in range(20_000):
    sender.sent.emit(None)
    sender.parent()
print("alive")
"""


def test_that_the_program_outlives_thousands_of_signals() -> None:
    done = subprocess.run([sys.executable, "-c", MANY_SIGNALS], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
