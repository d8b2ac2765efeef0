"""One import as one transaction: the action, the batch, the rows, what was kept aside."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from app.models.database import Database, UnitOfWork, number
from app.services.clock import Clock, to_day, to_ms
from app.services.customers.marks import cells_of_erased
from app.services.exchange import counting, queries
from app.services.exchange.applying import Stamp, apply
from app.services.exchange.errors import FileRefusedError
from app.services.exchange.resolving import Terms
from app.services.exchange.sparing import forget_view, keep_accounts
from app.services.exchange.views import Counts, Refusal, Trial, Watch
from app.services.followers import Followers
from app.services.journal import ActionKind, record_action

Consequence = Callable[[UnitOfWork, int], None]


def nothing_follows(uow: UnitOfWork, import_id: int) -> None:
    """Let an import stand by itself."""


def bring(
    keepers: tuple[Followers, Consequence],
    database: Database,
    clock: Clock,
    trial: Trial,
    watch: Watch,
) -> tuple[int, Counts, Mapping[str, Sequence[int]]]:
    """Write a staging file into the shop; give the import's number, its counts, whom it found.

    Args:
        keepers: the followers, and what is done last, with the number of the import.

    Raises:
        StoppedError: the watch said stop.
        FileRefusedError: order numbers belong to another shop of the platform.
    """
    with database.writing(attached=trial.staging) as uow:
        uow.watch(watch.is_cancelled)
        stamp = _open_batch(uow, clock, trial)
        terms = Terms(
            queries.home(uow.session)[1],
            to_ms(clock.now()),
            to_day(clock.today()),
            int(counting.fact(uow.session, "newest_at") or -1),
        )
        apply(uow, terms, stamp, keepers[0], partial(watch.progress, "writing"))
        others = counting.other_shops(uow.session)
        if others and not trial.plan.is_shop_sure:
            raise FileRefusedError(trial.plan.look.path.name, Refusal.OTHER_SHOP)
        counts = counting.with_links(uow.session, counting.count(uow.session), stamp.action_id)
        found = counting.found_people(uow.session, stamp.action_id)
        _close_batch(uow, trial, stamp, counts)
        keepers[1](uow, stamp.import_id)
        forget_view(uow.session)
    return stamp.import_id, counts, found


def _open_batch(uow: UnitOfWork, clock: Clock, trial: Trial) -> Stamp:
    look, table = trial.plan.look, trial.plan.table
    action = record_action(uow, clock, ActionKind.IMPORT, {"file": look.path.name})
    batch = uow.sql(
        "INSERT INTO import(action_id, file_name, sha256, format, platform, kind, encoding, sheet,"
        " header, fingerprint, shop_name, newest_at, at, counts, is_undone)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', 0)",
        (
            action,
            look.path.name,
            look.sha256,
            table.format_key,
            table.platform or "other",
            table.kind,
            table.encoding,
            table.name,
            json.dumps(table.header, ensure_ascii=False),
            table.fingerprint,
            trial.shop,
            int(counting.fact(uow.session, "newest_at") or -1),
            to_ms(clock.now()),
        ),
    ).lastrowid
    return Stamp(action, int(batch))


def _close_batch(uow: UnitOfWork, trial: Trial, stamp: Stamp, counts: Counts) -> None:
    keep_accounts(uow)
    uow.sql(
        "INSERT INTO kept_row(import_id, row_no, reason, column_name, cells)"
        " SELECT :import, row_no, reason, column_name, coalesce(blank.value, cells) FROM s_kept"
        " LEFT JOIN json_each(:blank) blank ON blank.key = CAST(row_no AS TEXT) ORDER BY row_no",
        {
            "import": stamp.import_id,
            "blank": json.dumps(cells_of_erased(uow.session, "s_kept", "row_no")),
        },
    )
    uow.sql(
        "UPDATE import SET counts = ? WHERE id = ?",
        (queries.counts_text(counts), stamp.import_id),
    )
    shop = number(uow.session, "SELECT shop_id FROM t_shop ORDER BY seq LIMIT 1")
    mapping = trial.plan.mapping
    uow.sql(
        "INSERT OR REPLACE INTO matching(fingerprint, shop_id, mapping, date_order)"
        " VALUES(?, ?, ?, ?)",
        (
            trial.plan.table.fingerprint,
            shop,
            None if mapping is None else json.dumps(mapping),
            trial.plan.date_order or trial.plan.table.date_order,
        ),
    )
