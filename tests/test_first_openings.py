"""What is opened for the first time does not hold up the window."""

import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
# The lane that opens the file, in a process that has loaded what the first frame needs.
OPENING = """
import sys, threading
from pathlib import Path
from types import SimpleNamespace
from zoneinfo import ZoneInfo
from app.assembly.session import Session
from app.places import places_for
from app.services.clock import SystemClock
from app.services.safekeeping import prepare
place = places_for(Path(sys.argv[1]), demo=False)
looks = SimpleNamespace(state=None)
clock = SystemClock(ZoneInfo("UTC"))
session = SimpleNamespace(_prepared=prepare(place), clock=clock, _looks=looks)
def loaded():
    return [name for name in ("pages", "palette") if f"app.assembly.{name}" in sys.modules]
before = loaded()
lane = threading.Thread(target=Session._open_file, args=(session,))
lane.start()
lane.join()
print(before, loaded())
"""


def test_pages_are_loaded_by_the_lane_that_opens_the_file(tmp_path):
    run = subprocess.run(
        [sys.executable, "-c", OPENING, str(tmp_path)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.stdout.strip() == "[] ['pages', 'palette']", run.stderr
