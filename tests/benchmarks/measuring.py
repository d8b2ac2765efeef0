"""Fresh processes, interleaved rounds, medians of wall and processor time, one table."""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
LOOK_SECONDS = 0.02
MARK = "@@"


class Stopwatch:
    """Wall and processor seconds, and laps of wall seconds, of the work since it was made."""

    def __init__(self) -> None:
        self.laps: dict[str, float] = {}
        self._cpu = _processor_seconds()
        self._began = self._last = time.perf_counter()

    def lap(self, name: str) -> None:
        now = time.perf_counter()
        self.laps[name] = round(self.laps.get(name, 0.0) + now - self._last, 3)
        self._last = now

    def facts(self) -> dict[str, object]:
        return {
            "s": time.perf_counter() - self._began,
            "cpu_s": _processor_seconds() - self._cpu,
            "laps": self.laps,
        }


def _processor_seconds() -> float:
    usages = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


@dataclass
class Peak:
    """The most memory, in MB, of a process, of its children, and of both at one moment."""

    own: float = 0.0
    child: float = 0.0
    together: float = 0.0
    own_at_start: float = 0.0


def status_mb(pid: int | str, name: str) -> float:
    """Read VmRSS or VmHWM of a process; 0 when it is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


def begin_peak() -> float:
    """Forget this process's peak so far; give what it holds now, in MB."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return status_mb("self", "VmRSS")


class Watcher:
    """Looks at the memory of a process and its children until stopped."""

    def __init__(self, pid: int) -> None:
        self.peak = Peak()
        self._pid = pid
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def stop(self) -> Peak:
        self._stop.set()
        self._thread.join()
        return self.peak

    def _watch(self) -> None:
        while not self._stop.wait(LOOK_SECONDS):
            own = status_mb(self._pid, "VmRSS")
            children = [status_mb(child, "VmRSS") for child in _children(self._pid)]
            self.peak.own = max(self.peak.own, own)
            self.peak.child = max([self.peak.child, *children])
            self.peak.together = max(self.peak.together, own + sum(children))


def _children(pid: int) -> list[str]:
    found: list[str] = []
    try:
        for path in Path(f"/proc/{pid}/task").iterdir():
            found += (path / "children").read_text(encoding="ascii").split()
    except OSError:
        pass
    return found


def fresh(job: str, **arguments: object) -> dict:
    """Run "module:function" of this folder in a fresh process; give its facts and peaks."""
    environment = os.environ | {"PYTHONHASHSEED": "0", "QT_QPA_PLATFORM": "offscreen"}
    with (
        tempfile.TemporaryFile("w+") as errors,
        subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.jobs", job, json.dumps(arguments)],
            cwd=REPOSITORY,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as process,
    ):
        watcher = Watcher(process.pid)
        said, _ = process.communicate()
        peak = watcher.stop()
        answers = [line for line in said.splitlines() if line.startswith(MARK)]
        errors.seek(0)
        assert answers, f"{job}: {errors.read()[-2000:]}"
    facts = json.loads(answers[-1].removeprefix(MARK))
    return {"peak_mb": peak.together, "child_mb": peak.child, "own_mb": peak.own, **facts}


@dataclass
class Case:
    """One way of doing a job, and what its runs told.

    Attributes:
        prepare: called before each run, its time does not count; gives arguments of the job.
    """

    name: str
    job: str
    prepare: Callable[[], dict[str, object]] = dict
    runs: list[dict] = field(default_factory=list)

    def median(self, name: str) -> float:
        return statistics.median(run[name] for run in self.runs)

    def least(self, name: str) -> float:
        return min(run[name] for run in self.runs)


def interleaved(cases: Sequence[Case], rounds: int) -> None:
    """Run every case once a round, each in a fresh process."""
    for number in range(1, rounds + 1):
        for case in cases:
            case.runs.append(fresh(case.job, **case.prepare()))
            run = case.runs[-1]
            tell(f"  {number}/{rounds} {case.name}: {run['s']:.3f} s, cpu {run.get('cpu_s', 0):.2f}"
                 f" s, {run['peak_mb']:.0f} MB {run.get('laps') or ''}")  # fmt: skip


def ratio_row(what: str, program: Case, floor: Case) -> dict[str, object]:
    """Compare two cases run in one job; ratios of medians, and of processor time."""
    return {
        "what": what,
        "against": floor.name,
        "n": len(program.runs),
        "program_s": round(program.median("s"), 3),
        "floor_s": round(floor.median("s"), 3),
        "ratio": round(program.median("s") / floor.median("s"), 2),
        "ratio_least": round(program.least("s") / floor.least("s"), 2),
        "ratio_cpu": round(program.median("cpu_s") / floor.median("cpu_s"), 2),
        "program_mb": round(program.median("peak_mb")),
        "floor_mb": round(floor.median("peak_mb")),
    }


def report(folder: Path, name: str, rows: Iterable[Mapping[str, object]]) -> None:
    """Print a table and keep it as JSON beside the others."""
    rows = list(rows)
    columns = list(dict.fromkeys(column for row in rows for column in row))
    tell(f"\n## {name}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    tell("| " + " | ".join(columns) + " |")
    tell("|" + "---|" * len(columns))
    for row in rows:
        tell("| " + " | ".join(str(row.get(column, "")) for column in columns) + " |")
    text = json.dumps(rows, ensure_ascii=False, indent=1)
    (folder / f"{name}.json").write_text(text, encoding="utf-8")


def tell(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
