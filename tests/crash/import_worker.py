"""A process to be killed: brings a file into a shop, or takes it back, telling each phase."""

import sys
import time
from pathlib import Path

from app.services.exchange.desk import Bench, ImportDesk
from app.services.exchange.views import ImportPlan
from tests.shop import FixedClock, followers, functions


class Telling:
    """Writes a line whenever a phase begins."""

    def __init__(self) -> None:
        self.told = None

    def progress(self, phase, done, total):
        step = phase if phase == "reading" else f"{phase} {done}"
        if step != self.told:
            self.told = step
            say(step)

    def is_cancelled(self):
        return False


def say(words):
    print(f"{time.monotonic():.6f} {words}", flush=True)


def main(wish, folder, what):
    from app.models.database import Database

    database = Database(folder / "shop.db", functions())
    desk = ImportDesk(Bench(database, FixedClock(), followers(), folder / "imports", lambda: None))
    if wish == "undo":
        say("writing 0")
        desk.undo(int(what))
    else:
        look = desk.look(Path(what), Telling())
        report = desk.bring(ImportPlan(look, look.tables[0]), Telling())
        assert report.refused is None, report
    say("committed")
    database.close()
    say("end")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
