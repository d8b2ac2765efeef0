"""From the arguments to a window."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from app.assembly.window import run_window


def start(arguments: Sequence[str]) -> int:
    p = argparse.ArgumentParser()
    p.add_argument("--data", type=Path)
    p.add_argument("--demo", action="store_true")
    p.add_argument("--lang")
    p.add_argument("--theme")
    a = p.parse_args(arguments)
    return run_window(data=a.data, is_sample=a.demo, language=a.lang, appearance=a.theme)
