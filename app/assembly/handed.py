"""What commands are handed when the window runs them: its own desks, and its words."""

import os
from contextlib import nullcontext
from platform import node

from app.assembly.shop import OpenShop
from app.commands.services import PointsDesks, Services, Words
from app.services.errors import InUseError, StoreReadOnlyError
from app.services.exchange.views import Reason
from app.services.exporting import LARGE, CustomerExport, TableExport
from app.services.points_files import OpeningDesk
from app.services.safekeeping import CopyRow
from app.ui.error_texts import (
    balance_hindrance_words,
    explain,
    fault_words,
    reason_told,
    refusal_told,
)
from app.ui.formats import money
from app.ui.i18n import translate
from app.ui.labels import export_words, phase, ready_name, view_name
from app.ui.labels.points import points_kind, points_reason
from app.ui.main_window.neighbour import Visit


def window_services(shop: OpenShop, visit: Visit) -> Services:
    """Give what commands of another process ask for, at the desks of an open window."""
    opened = shop.opened

    def sound() -> OpenShop:
        if opened.faults:
            raise StoreReadOnlyError(opened.places.shop_file.name)
        if opened.business() is None:  # the welcome asks whose it is to be
            raise InUseError(os.getpid(), node())
        return shop

    def copy_now() -> CopyRow:
        return sound().opened.copies.copy_now()

    return Services(
        desk=lambda: sound().spare_desk(),
        export=lambda: CustomerExport(opened.database, sound().book, LARGE),
        points=lambda: points_desks(sound()),
        check=shop.check,
        copy_now=copy_now,
        restore=shop.restore,
        backups=lambda: opened.places.backups,
        tour=lambda *_: (),
        watch=lambda: nullcontext(visit),
        hand_over=lambda: None,
    )


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
        segment=ready_name,
        out=export_words,
        balance=balance_hindrance_words,
        points_kind=lambda kind: points_kind(kind)[0],
        points_reason=points_reason,
    )


def points_desks(shop: OpenShop) -> PointsDesks:
    """Give the desks of points to the commands."""
    database = shop.opened.database
    opening = OpeningDesk(database, shop.clock, shop.points, shop.points_book, shop.hold_copy)
    return PointsDesks(
        opening, shop.points_book, TableExport(database, LARGE), lambda: shop.clock.zone
    )
