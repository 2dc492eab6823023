"""Plays the Python program of the guide "First minutes" as the guide shows it."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "first-minutes.md"


def act(command):
    print(f"@{command}", flush=True)
    answer = input()
    if answer != "ok":
        raise RuntimeError(f"{command}: {answer}")


program = re.search(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.S).group(1)
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "first_order.py")
    path.write_text(program, encoding="utf-8")
    shop = subprocess.Popen([sys.executable, path], stdout=subprocess.PIPE, text=True)
    line = shop.stdout.readline()
    assert "weixin://" in line, line
    act("pay first-order-2")
    line = shop.stdout.readline()
    assert line == "first-order-2 is paid\n", line
    assert shop.wait(timeout=30) == 0
