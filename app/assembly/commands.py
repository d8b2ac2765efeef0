"""The command line joined to the desks: one business, opened when a command first asks for it."""

import os
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.assembly.handed import command_words, points_desks
from app.assembly.in_step import RECOUNTS
from app.assembly.shop import OpenShop, erase_again, open_shop, sql_functions
from app.commands.arguments import Arguments, Command
from app.commands.handing import HANDED, packed
from app.commands.lines import complain, say
from app.commands.running import exit_of, run
from app.commands.services import Exit, PointsDesks, Services, Words
from app.commands.watching import TerminalWatch
from app.commands.words import StoreSpeech
from app.places import places_for
from app.services.clock import SystemClock
from app.services.errors import RegularsError, StoreBusyError, StoreReadOnlyError
from app.services.exchange import ImportDesk
from app.services.exporting import CustomerExport
from app.services.safekeeping import (
    CopyRow,
    Fault,
    NewBusiness,
    check,
    open_for_reading,
    prepare,
    restore_closed,
)
from app.services.settings import CurrencyUnknownError, ZoneUnknownError, is_zone, propose_home
from app.services.settings.home import CURRENCIES, propose_language
from app.ui.i18n import Language, current_language, speak
from app.ui.labels import phase
from app.ui.main_window.neighbour import Message, visit


class _Business:
    """The business of a command: opened at most once, closed with a copy."""

    def __init__(self, arguments: Arguments) -> None:
        self._arguments = arguments
        self.places = places_for(arguments.data, demo=arguments.is_demo)
        self._shop: OpenShop | None = None

    def shop(self) -> OpenShop:
        """Open it for writing, founded if it is new.

        Raises:
            StoreReadOnlyError: a check of the file failed.
            OutsideError: disk or lock.
        """
        if self._shop is None:
            self._shop = open_shop(prepare(self.places), SystemClock(ZoneInfo("UTC")))
            if self._shop.opened.faults or self._shop.opened.finish_checks():
                raise StoreReadOnlyError(self.places.shop_file.name)
            self._shop.erasing.finish()
            if self._shop.opened.business() is None:
                self._found(self._shop)
            self._shop.come_home()
        return self._shop

    def desk(self) -> ImportDesk:
        """Give the import desk."""
        return self.shop().desk

    def export(self) -> CustomerExport:
        """Give what writes customers into files."""
        shop = self.shop()
        return CustomerExport(shop.opened.database, shop.book)

    def points(self) -> PointsDesks:
        """Give the desks of points."""
        return points_desks(self.shop())

    def copy_now(self) -> CopyRow:
        """Take a verified copy."""
        return self.shop().opened.copies.copy_now()

    def check(self) -> tuple[Fault, ...]:
        """Check everything without the lock, as beside an open window."""
        try:
            database = open_for_reading(self.places, sql_functions())
        except StoreBusyError:
            # Of an older shape: the first to come brings it up, unless a window is doing so.
            open_shop(prepare(self.places), SystemClock(ZoneInfo("UTC"))).opened.close()
            database = open_for_reading(self.places, sql_functions())
        try:
            return check(database, RECOUNTS)
        finally:
            database.close()

    def restore(self, path: Path) -> None:
        """Bring a copy back."""
        clock = SystemClock(ZoneInfo("UTC"))
        restore_closed(self.places, clock, path, erase_again(self.places, clock))

    def close(self) -> None:
        """Close the file, with a copy when something changed."""
        if self._shop is not None:
            self._shop.finish_copies()
            self._shop.opened.close()

    def _found(self, shop: OpenShop) -> None:
        proposed = propose_home(os.environ)
        zone = self._arguments.zone or proposed.zone
        currency = self._arguments.currency or proposed.currency
        if not is_zone(zone):
            raise ZoneUnknownError(zone)
        if currency not in CURRENCIES:
            raise CurrencyUnknownError(currency)
        name = self.places.business.name
        is_sample = self._arguments.is_demo
        shop.found(NewBusiness(name, zone, currency, proposed.country, is_sample=is_sample))
        if is_sample:
            shop.fill_with_samples(Unwatched())


class Unwatched:
    """Nobody looks and nobody stops."""

    def progress(self, phase: str, done: int, total: int) -> None:
        """Take how far it is, and forget it."""

    def is_cancelled(self) -> bool:
        """Tell that nobody wants to stop."""
        return False


def run_command(arguments: Arguments) -> int:
    """Run one command and give its exit code."""
    if arguments.command is Command.TOUR:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    else:
        QCoreApplication(sys.argv[:1])
        speak(Language(arguments.language or propose_language(os.environ)))
    business, words = _Business(arguments), command_words()
    services = Services(
        desk=business.desk,
        export=business.export,
        points=business.points,
        check=business.check,
        copy_now=business.copy_now,
        restore=business.restore,
        backups=lambda: business.places.backups,
        tour=partial(_tour, language=arguments.language),
        watch=lambda: TerminalWatch(phase),
        hand_over=partial(_hand_over, business.places.business, arguments, words),
    )
    code = run(arguments, services, words)
    try:
        business.close()
    except (RegularsError, OSError) as error:
        complain(words.explain(error))
        return code or exit_of(error)
    return code


def _hand_over(business: Path, arguments: Arguments, words: Words) -> int | None:
    """Have the window that holds the business run the command; its words come out here."""
    if arguments.command not in HANDED:
        return None
    with TerminalWatch(phase) as watch:

        def take(message: Message) -> None:
            said, complained = message.get("said"), message.get("complained")
            done, total = message.get("done"), message.get("total")
            if isinstance(done, int) and isinstance(total, int):
                watch.progress(str(message.get("phase")), done, total)
                return
            watch.clear()
            if isinstance(said, str):
                say(said)
            if isinstance(complained, str):
                complain(complained)

        try:
            asked = packed(replace(arguments, language=current_language()))
            return visit(business, asked, take, watch.is_cancelled)
        except ConnectionError:
            watch.clear()
            complain(StoreSpeech(words).left_alone())
            return Exit.OUTSIDE


def _tour(out: Path, size: tuple[int, int], *, language: str | None) -> tuple[str, ...]:
    from app.assembly.tour import run_tour  # noqa: PLC0415 - every page, only for this command

    return run_tour(out, size, language)
