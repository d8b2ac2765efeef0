"""Brings files in, one after another, and reports on each of their tables."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from app.commands.arguments import Arguments
from app.commands.lines import columns, complain, say
from app.commands.matching import matched, said_columns, said_date_order, unknown_columns
from app.commands.services import Exit, Services, Words
from app.commands.words import ImportSpeech
from app.services.errors import StoppedError
from app.services.exchange import ImportDesk
from app.services.exchange.views import (
    Counts,
    FileLook,
    ImportPlan,
    ImportReport,
    Refusal,
    TableKind,
    TableLook,
    Watch,
)

_TOLD = (
    "read",
    "applied",
    "unchanged",
    "kept_aside",
    "reasons",
    "customers_new",
    "customers_changed",
    "orders_new",
    "orders_changed",
    "net_minor",
)


def run_import(arguments: Arguments, services: Services, words: Words) -> Exit:
    """Import the files; those before one that fails stay imported and are reported."""
    reports: list[ImportReport] = []
    speech = ImportSpeech(words)
    desk = services.desk()
    try:
        with services.watch() as watch:
            work = _Work(arguments, desk, speech, watch)
            looks = [work.look(path) for path in arguments.files]
            if work.is_wrong([look for look, _ in looks]):
                return Exit.WRONG_ARGUMENTS
            for look, seconds in looks:
                for report in work.bring(look, seconds):
                    reports.append(report)
                    watch.clear()
                    _tell(report, speech, arguments)
                if watch.is_cancelled():
                    break
    finally:
        if arguments.is_json:
            say(json.dumps([_object(report) for report in reports], indent=1))
    is_refused = any(report.refused is not None for report in reports)
    return Exit.REFUSED if is_refused else Exit.DONE


class _Work:
    """One run of the command over all its files."""

    def __init__(
        self, arguments: Arguments, desk: ImportDesk, speech: ImportSpeech, watch: Watch
    ) -> None:
        self._arguments, self._desk = arguments, desk
        self._speech, self._watch = speech, watch
        self._mapping = said_columns(arguments.mapping)

    def look(self, path: Path) -> tuple[FileLook, float]:
        """Look at a file, and say how many seconds it took."""
        started = perf_counter()
        try:
            look = self._desk.look(path, self._watch)
        except StoppedError:
            look = FileLook(path, 0, "", (), Refusal.CANCELLED)
        return look, perf_counter() - started

    def is_wrong(self, looks: list[FileLook]) -> bool:
        """Complain of columns and fields in --map that do not exist."""
        if self._mapping is None:
            return False
        fields = dict.fromkeys(field for kind in TableKind for field in self._desk.fields(kind))
        strange = [f for f in self._mapping.values() if f is not None and f not in fields]
        for field in strange:
            complain(self._speech.no_field(field, ", ".join(fields)))
        missing = unknown_columns(self._mapping, looks)
        for column in missing:
            complain(self._speech.no_column(column))
        return bool(strange or missing)

    def bring(self, look: FileLook, seconds: float) -> Iterator[ImportReport]:
        """Import each table of a file; the first one's report counts the look's seconds."""
        plans = [self._plan(look, table) for table in look.tables]
        known = [plan for plan in plans if plan is not None]
        if look.refused is not None or not known:
            refused = look.refused or (Refusal.NOT_MATCHED if plans else Refusal.NO_ROWS)
            yield _refused(look, refused, seconds)
            return
        for table, plan in zip(look.tables, plans, strict=True):
            if plan is None:
                complain(self._speech.left_out(table.name))
        for plan in known:
            yield self._bring(plan, seconds)
            seconds = 0.0
            if self._watch.is_cancelled():
                return

    def _plan(self, look: FileLook, table: TableLook) -> ImportPlan | None:
        fields = matched(table, self._mapping)
        if "columns" in table.needs and self._mapping is None:
            return None
        return ImportPlan(
            look,
            table,
            shop=self._arguments.shop,
            mapping=fields,
            date_order=said_date_order(self._arguments.mapping),
        )

    def _bring(self, plan: ImportPlan, seconds: float) -> ImportReport:
        started = perf_counter()
        try:
            report = self._try(plan) if self._arguments.is_dry_run else self._write(plan)
        except StoppedError:
            report = replace(_refused(plan.look, Refusal.CANCELLED, 0.0), sheet=_sheet(plan))
        return replace(report, seconds=seconds + perf_counter() - started)

    def _write(self, plan: ImportPlan) -> ImportReport:
        return self._desk.bring(plan, self._watch)

    def _try(self, plan: ImportPlan) -> ImportReport:
        trial = self._desk.try_out(plan, self._watch)
        self._desk.discard(trial)
        return ImportReport(
            file=plan.look.path.name,
            format=plan.table.format_key,
            encoding=plan.table.encoding,
            sheet=_sheet(plan),
            kind=plan.table.kind,
            shop=trial.shop or None,
            batch_id=None,
            counts=trial.counts,
            refused=trial.refused,
            seconds=0.0,
        )


def _sheet(plan: ImportPlan) -> str | None:
    return plan.table.name or None


def _refused(look: FileLook, refused: Refusal, seconds: float) -> ImportReport:
    return ImportReport(
        file=look.path.name,
        format=None,
        encoding=None,
        sheet=None,
        kind=None,
        shop=None,
        batch_id=None,
        counts=Counts(),
        refused=refused,
        seconds=seconds,
    )


def _object(report: ImportReport) -> dict[str, object]:
    """Give the report as --json shows it."""
    head: dict[str, object] = {
        "file": report.file,
        "format": report.format,
        "encoding": report.encoding or None,
        "sheet": report.sheet or None,
        "kind": report.kind,
        "shop": report.shop,
        "batch": report.batch_id,
    }
    counts = {name: getattr(report.counts, name) for name in _TOLD}
    return {**head, **counts, "refused": report.refused, "seconds": round(report.seconds, 3)}


def _tell(report: ImportReport, speech: ImportSpeech, arguments: Arguments) -> None:
    name = f"{report.file} · {report.sheet}" if report.sheet else report.file
    if report.refused is not None:
        complain(f"{name}: {speech.words.refusal(report.refused)}")
        return
    tell = complain if arguments.is_json else say
    tell(name)
    for line in columns(_rows(report, speech)):
        tell(line)
    if arguments.is_dry_run:
        tell(f"  {speech.dry()}")


def _rows(report: ImportReport, speech: ImportSpeech) -> list[tuple[str, str]]:
    counts = report.counts
    rows = [(speech.shop(), report.shop or "")]
    for field, name in speech.counts():
        rows.append((name, f"{getattr(counts, field):,}"))
        if field == "kept_aside":
            rows += [
                (f"  {speech.words.reason(reason)}", f"{count:,}")
                for reason, count in counts.reasons.items()
            ]
    rows += [
        (speech.net(), speech.words.money(minor, currency))
        for currency, minor in counts.net_minor.items()
    ]
    if report.batch_id is not None:
        rows.append((speech.batch(), str(report.batch_id)))
    return rows
