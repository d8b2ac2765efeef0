"""The command line joined to the desks: one business, opened when a command first asks for it."""

import os
import sys
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from app.assembly.shop import RECOUNTS, OpenShop, open_shop, sql_functions
from app.commands.arguments import Arguments, Command
from app.commands.lines import complain
from app.commands.running import exit_of, run
from app.commands.services import Services, Words
from app.places import places_for
from app.services.clock import SystemClock
from app.services.errors import RegularsError, StoreReadOnlyError
from app.services.exchange import ImportDesk
from app.services.exchange.views import Reason
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
from app.ui.error_texts import explain, fault_words, reason_told, refusal_told
from app.ui.formats import money
from app.ui.i18n import Language, speak, translate
from app.ui.labels import export_words, phase, view_name


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

    def copy_now(self) -> CopyRow:
        """Take a verified copy."""
        return self.shop().opened.copies.copy_now()

    def check(self) -> tuple[Fault, ...]:
        """Check everything without the lock, as beside an open window."""
        database = open_for_reading(self.places, sql_functions())
        try:
            return check(database, RECOUNTS)
        finally:
            database.close()

    def restore(self, path: Path) -> None:
        """Bring a copy back."""
        restore_closed(self.places, SystemClock(ZoneInfo("UTC")), path)

    def close(self) -> None:
        """Close the file, with a copy when something changed."""
        if self._shop is not None:
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
    business = _Business(arguments)
    services = Services(
        desk=business.desk,
        export=business.export,
        check=business.check,
        copy_now=business.copy_now,
        restore=business.restore,
        backups=lambda: business.places.backups,
        tour=partial(_tour, language=arguments.language),
    )
    words = command_words()
    code = run(arguments, services, words)
    try:
        business.close()
    except (RegularsError, OSError) as error:
        complain(words.explain(error))
        return code or exit_of(error)
    return code


def command_words() -> Words:
    """Give the words of the window to the commands."""
    return Words(
        translate=translate,
        explain=lambda error: explain(error).line,
        refusal=lambda code: " ".join(
            (refusal_told(code).title + ".", refusal_told(code).sentence)
        ),
        reason=lambda code: reason_told(Reason(code)).title,
        fault=fault_words,
        phase=phase,
        money=money,
        view=view_name,
        out=export_words,
    )


def _tour(out: Path, size: tuple[int, int], *, language: str | None) -> tuple[str, ...]:
    from app.assembly.tour import run_tour  # noqa: PLC0415 - every page, only for this command

    return run_tour(out, size, language)
