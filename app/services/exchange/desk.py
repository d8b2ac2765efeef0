"""The import desk: look at a file, try it out, bring it in, take it back."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from uuid import uuid4

from app.models.database import Database
from app.services.changes import Changes
from app.services.clock import Clock, to_day, to_ms
from app.services.errors import StoppedError
from app.services.exchange import counting, queries
from app.services.exchange.bringing import Consequence, bring, nothing_follows
from app.services.exchange.child_calls import REFUSALS, Readers, in_child, refusal_of
from app.services.exchange.errors import FileRefusedError
from app.services.exchange.intake.fields import CUSTOMER_FIELDS, LINE_FIELDS, ORDER_FIELDS
from app.services.exchange.intake.job import ReadJob
from app.services.exchange.intake.looking import look_at
from app.services.exchange.kept_sheet import save_rows
from app.services.exchange.reminding import reminded
from app.services.exchange.resolving import CHANGED, Terms, resolve
from app.services.exchange.undoing import undo_import
from app.services.exchange.views import (
    Batch,
    Counts,
    FileLook,
    ImportPlan,
    ImportReport,
    KeptRow,
    Refusal,
    TableKind,
    Trial,
    UndoReport,
    Watch,
)
from app.services.followers import Followers
from app.services.json_text import texts_from

_RECENT = 200
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Bench:
    """What the desk works with.

    Attributes:
        imports: the folder for staging files.
        before_import: makes the copy that stands before each import.
        after_import: does what follows from an import, in its transaction.
        before_undo: takes that back, in the transaction that takes the import back.
    """

    database: Database
    clock: Clock
    followers: Followers
    imports: Path
    before_import: Callable[[], None]
    after_import: Consequence = nothing_follows
    before_undo: Consequence = nothing_follows


class ImportDesk:
    """Foreign files in; each call is one wish of the seller."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._database = bench.database
        self._readers = Readers()

    def look(self, path: Path, watch: Watch, encoding: str | None = None) -> FileLook:
        """Tell what a file holds, with the shop and columns its header had last time.

        Raises:
            StoppedError: the seller stopped it.
        """
        self._readers.prepare(path)
        try:
            found = in_child(look_at, path, encoding, path=path, watch=watch)
        except REFUSALS as refused:
            size = path.stat().st_size if path.exists() else 0
            return FileLook(path, size, "", (), refusal_of(refused))
        with self._database.reading() as session:
            known = queries.shops(session)
            memory = {
                table.fingerprint: queries.remembered(session, table.fingerprint)
                for table in found.tables
            }
        tables = (reminded(table, memory[table.fingerprint], known) for table in found.tables)
        return replace(found, tables=tuple(tables))

    def try_out(self, plan: ImportPlan, watch: Watch) -> Trial:
        """Read the table and reckon what an import would do; nothing is written to the shop.

        Raises:
            StoppedError: the seller stopped it; nothing is left behind.
        """
        trial = self._read(plan, watch)
        if trial.refused is not None:
            return trial
        watch.progress("checking", 0, 0)
        with self._database.trying(trial.staging) as session:
            resolve(session, self._terms(trial.staging))
            others = counting.other_shops(session)
            stopped = bool(others) and not plan.is_shop_sure
            return replace(
                trial,
                counts=counting.count(session),
                kept=counting.kept_rows(session, _SHOWN),
                changes=counting.changes(session),
                other_shops=others,
                changed_people=counting.people(session, (CHANGED,)),
                refused=Refusal.OTHER_SHOP if stopped else None,
            )

    def bring_in(self, trial: Trial, watch: Watch) -> ImportReport:
        """Write what was tried out, in one transaction.

        Raises:
            StoppedError: the seller stopped it; nothing was changed.
            FileRefusedError: order numbers belong to another shop and nobody is sure.
            OutsideError: disk or lock; nothing was changed.
        """
        started = perf_counter()
        if not trial.staging.exists():
            # Erasing somebody throws away what was read so far.
            trial = self._read(trial.plan, watch)
            if trial.refused is not None:
                return _report(trial, None, trial.counts, perf_counter() - started)
        try:
            self._bench.before_import()
            bench = self._bench
            keepers = (bench.followers, bench.after_import)
            batch, counts, found = bring(keepers, self._database, bench.clock, trial, watch)
        finally:
            self.discard(trial)
        self._database.checkpoint()
        with self._database.reading() as session:
            action = queries.action_of(session, batch)
        report = _report(trial, batch, counts, perf_counter() - started)
        return replace(report, action_id=action, found_people=found)

    def bring(self, plan: ImportPlan, watch: Watch) -> ImportReport:
        """Read a table and write it at once, without a dry run; a refused one is reported."""
        started = perf_counter()
        trial = self._read(plan, watch)
        if trial.refused is not None:
            return _report(trial, None, trial.counts, perf_counter() - started)
        try:
            report = self.bring_in(trial, watch)
        except FileRefusedError as refused:
            refused_trial = replace(trial, refused=refused.refusal)
            return _report(refused_trial, None, Counts(), perf_counter() - started)
        return replace(report, seconds=perf_counter() - started)

    def discard(self, trial: Trial) -> None:
        """Throw a dry run's staging file away."""
        for ending in ("", "-journal", "-wal", "-shm"):
            Path(f"{trial.staging}{ending}").unlink(missing_ok=True)

    def undo(self, batch_id: int) -> tuple[Changes, UndoReport]:
        """Take one import back: created rows go, changed fields return unless edited since.

        Raises:
            AlreadyUndoneError: it was taken back before.
        """
        with self._database.writing() as uow:
            self._bench.before_undo(uow, batch_id)
            report = undo_import(uow, self._bench.clock, self._bench.followers, batch_id)
        self._database.checkpoint()
        return uow.changes, report

    def batches(self) -> tuple[Batch, ...]:
        """Give the newest imports first."""
        with self._database.reading() as session:
            return queries.batches(session, _RECENT)

    def kept_rows(self, batch_id: int) -> tuple[KeptRow, ...]:
        """Give the rows an import kept aside."""
        with self._database.reading() as session:
            return queries.kept_rows(session, batch_id)

    def save_kept(self, batch_id: int, path: Path, words: Callable[[KeptRow], str]) -> None:
        """Save the rows an import kept aside as Excel, each with its reason in words."""
        with self._database.reading() as session:
            header = queries.header_of(session, batch_id)
            rows = queries.kept_rows(session, batch_id)
        save_rows(path, header, rows, words)

    def save_trial_kept(self, trial: Trial, path: Path, words: Callable[[KeptRow], str]) -> None:
        """Save the rows that an import would keep aside, as save_kept does."""
        with self._database.trying(trial.staging) as session:
            header = texts_from(counting.fact(session, "header") or "[]")
            rows = counting.kept_rows(session)
        save_rows(path, header, rows, words)

    def shops(self) -> tuple[tuple[str, str], ...]:
        """Give platform and name of every shop."""
        with self._database.reading() as session:
            return queries.shops(session)

    def fields(self, kind: TableKind) -> tuple[str, ...]:
        """Give the codes of the fields that a column can be matched to."""
        if kind is TableKind.CUSTOMERS:
            return CUSTOMER_FIELDS
        return (*ORDER_FIELDS, *CUSTOMER_FIELDS, *LINE_FIELDS)

    def _terms(self, staging: Path) -> Terms:
        with self._database.trying(staging) as session:
            newest = counting.fact(session, "newest_at")
            _, currency, _ = queries.home(session)
        clock = self._bench.clock
        return Terms(currency, to_ms(clock.now()), to_day(clock.today()), int(newest or -1))

    def _read(self, plan: ImportPlan, watch: Watch) -> Trial:
        """Let the child write the staging file; a refused table comes back without one."""
        self._bench.imports.mkdir(parents=True, exist_ok=True)
        staging = self._bench.imports / f"{uuid4().hex}.staging"
        shop = plan.shop or plan.table.shop or plan.table.platform or "other"
        trial = Trial(plan, staging, Counts(), shop=shop)
        job = self._job(replace(plan, shop=shop), staging)
        try:
            self._readers.read(job, watch)
        except REFUSALS as refused:
            self.discard(trial)
            return replace(trial, refused=refusal_of(refused))
        except StoppedError:
            self.discard(trial)
            raise
        return trial

    def _job(self, plan: ImportPlan, staging: Path) -> ReadJob:
        with self._database.reading() as session:
            zone, currency, _ = queries.home(session)
            zones = queries.zones_by_shop(session)
        return ReadJob(
            path=plan.look.path,
            staging=staging,
            table=plan.table.index,
            encoding=plan.encoding,
            mapping=plan.mapping,
            shop=plan.shop,
            zones=zones,
            home_zone=zone,
            currency=currency,
            date_order=plan.date_order or plan.table.date_order,
        )


def _report(trial: Trial, batch: int | None, counts: Counts, seconds: float) -> ImportReport:
    table = trial.plan.table
    return ImportReport(
        file=trial.plan.look.path.name,
        format=table.format_key,
        encoding=table.encoding,
        sheet=table.name or None,
        kind=table.kind,
        shop=trial.shop,
        batch_id=batch,
        counts=counts,
        refused=trial.refused,
        seconds=seconds,
    )
