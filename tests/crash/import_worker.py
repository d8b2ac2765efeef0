"""A process to be killed: brings in a file, edits or merges many people, or takes it back."""

import time
from pathlib import Path

from app.models.database import number
from app.services.duplicates import MergeDesk
from app.services.editing import BulkEdit, EditDesk, EditKind
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
    if wish in ("edit", "take back"):
        edits(database, wish, int(what))
    elif wish in ("merge", "part"):
        merges(database, wish)
    elif wish == "undo":
        say("writing 0")
        desk.undo(int(what))
    else:
        look = desk.look(Path(what), Telling())
        report = desk.bring(ImportPlan(look, look.tables[0]), Telling())
        assert report.refused is None, report
    say("committed")
    database.close()
    say("end")


def merges(database, wish):
    desk = MergeDesk(database, FixedClock(), followers())
    if wish == "part":
        say("writing 0")
        with database.reading() as session:
            newest = number(session, "SELECT max(id) FROM action WHERE kind = 'merge'")
        desk.undo(newest)
    else:
        desk.merge_certain(Telling())


def edits(database, wish, people):
    desk = EditDesk(database, FixedClock(), followers())
    say("writing 0")
    if wish == "take back":
        desk.undo(desk.newest_undoable())
    else:
        wished = (
            BulkEdit(EditKind.CLASS, "wholesale"),
            BulkEdit(EditKind.ADD_TAG, "fair\nvip"),
            BulkEdit(EditKind.LOWER_CONSENT, "refused", "sms"),
            BulkEdit(EditKind.REGION, "浙江/杭州"),
        )
        desk.apply(range(1, people + 1), wished)


def live(wish, folder, what):
    main(wish, Path(folder), what)
