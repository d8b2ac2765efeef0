"""A terminal session over a real business: what was typed, what came back."""

import json
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from app.commands.arguments import parse
from app.commands.running import run
from app.commands.services import PointsDesks, Services, Words
from app.commands.watching import TerminalWatch
from app.places import places_for
from app.services.customers.search_index import search_faults
from app.services.exchange import Bench, ImportDesk
from app.services.exporting import CustomerExport, OutWords, TableExport
from app.services.orders import CustomerBook, summary_faults
from app.services.points import PointsBook, PointsLedger
from app.services.points_files import OpeningDesk
from app.services.safekeeping import (
    Invariant,
    NewBusiness,
    check,
    open_business,
    prepare,
    restore_closed,
)
from app.ui.labels import ready_name
from tests.shop import FixedClock, followers, functions

HOME = NewBusiness("Hillside Tea", "America/Phoenix", "USD", "US")
HEADER = "order number,date,buyer,phone,amount paid\n"
RECOUNTS = (
    Invariant("person_summary", summary_faults),
    Invariant("search_index", search_faults),
)


@dataclass
class Shop:
    """The business in a folder; each command opens and closes it, as a process would."""

    folder: Path
    tour: tuple = ()
    desk_kind: type[ImportDesk] = ImportDesk

    def __post_init__(self):
        with self.opened() as business:
            business.found(HOME)

    @contextmanager
    def opened(self):
        places = places_for(self.folder)
        business = open_business(prepare(places), FixedClock(), functions())
        business.finish_checks()
        try:
            yield business
        finally:
            business.close()

    def type(self, *typed):
        """Run a command; give its exit code."""
        arguments = parse([str(word) for word in typed])
        with self.opened() as business:
            services = Services(
                desk=lambda: self.desk(business),
                export=lambda: CustomerExport(
                    business.database, CustomerBook(business.database, FixedClock())
                ),
                points=lambda: points_desks(business.database),
                check=lambda: check(business.database, RECOUNTS),
                copy_now=business.copies.copy_now,
                restore=business.copies.restore,
                backups=lambda: business.places.backups,
                tour=lambda *_: self.tour,
                watch=lambda: TerminalWatch(str),
                hand_over=lambda: None,
            )
            return run(arguments, services, english())

    def restore_closed(self, *typed):
        """Run a command while nobody has the business open."""
        clock = FixedClock()
        services = Services(
            desk=lambda: None,
            export=lambda: None,
            points=lambda: None,
            check=tuple,
            copy_now=lambda: None,
            restore=lambda path: restore_closed(places_for(self.folder), clock, path),
            backups=lambda: places_for(self.folder).backups,
            tour=lambda *_: (),
            watch=lambda: TerminalWatch(str),
            hand_over=lambda: None,
        )
        return run(parse([str(word) for word in typed]), services, english())

    def desk(self, business):
        imports = business.places.imports
        return self.desk_kind(
            Bench(business.database, FixedClock(), followers(), imports, lambda: None)
        )


def english():
    return Words(
        translate=lambda _, text: text,
        explain=lambda error: f"{type(error).__name__}: {error}",
        refusal=lambda refusal: f"refused {refusal}",
        reason=lambda reason: f"because {reason}",
        fault=lambda code: f"fault {code}",
        phase=lambda phase: phase,
        money=lambda minor, currency: f"{currency} {minor / 100:,.2f}",
        view=lambda view: view.title(),
        segment=ready_name,
        out=lambda: OutWords(lambda column: column.title(), lambda _, code: code, str),
        balance=lambda code: f"because {code}",
        points_kind=lambda kind: f"kind:{kind}",
        points_reason=lambda reason: f"for:{reason}",
    )


def points_desks(database):
    clock = FixedClock()
    ledger, book = PointsLedger(database, clock), PointsBook(database, clock)
    opening = OpeningDesk(database, clock, ledger, book)
    return PointsDesks(opening, book, TableExport(database), lambda: ZoneInfo("America/Phoenix"))


def a_file(
    folder, name="orders.csv", rows=("A-1,2026-09-22,Ada,13812342046,12.50",), header=HEADER
):
    path = folder / name
    path.write_text(header + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def reports(capsys):
    """The one array that standard output holds."""
    return json.loads(capsys.readouterr().out)
