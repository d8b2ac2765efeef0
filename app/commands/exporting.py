"""Writes tables into a file: customers, all or those of a view, orders, and whatever there is."""

import json
from dataclasses import replace
from functools import partial

from app.commands.arguments import Arguments
from app.commands.export_words import ExportSpeech
from app.commands.lines import complain, say
from app.commands.services import Exit, Services, Words
from app.services.customers.views import Question
from app.services.exporting import CustomerExport, OutReport, OutTable, OutWish
from app.services.kept_segments import READY, KeptSegment
from app.services.segments import ReadySegment, ReadyView, Tree

_ALL = "all"
_ONE_TABLE = (".xlsx", ".csv")
_MANY_TABLES = (".xlsx", ".zip")


def run_export(arguments: Arguments, services: Services, words: Words) -> Exit:
    """Write the file that was asked for and say how many rows it holds."""
    speech = ExportSpeech(words)
    path = arguments.path
    endings = _MANY_TABLES if arguments.what == _ALL else _ONE_TABLE
    if path is None or path.suffix.lower() not in endings:
        complain(speech.which_kind(*endings))
        return Exit.WRONG_ARGUMENTS
    export = services.export()
    wish = OutWish(path, is_masked=not arguments.is_unmasked)
    if arguments.what == OutTable.CUSTOMERS:
        question = _question(export, arguments.view, words)
        if question is None:
            known = dict.fromkeys([ReadyView.ALL, *map(_short_name, export.segments.all())])
            complain(speech.no_view(arguments.view or "", ", ".join(known)))
            return Exit.WRONG_ARGUMENTS
        write = partial(export.write, question)
    elif arguments.view is not None:
        complain(speech.only_customers())
        return Exit.WRONG_ARGUMENTS
    else:
        tables = list(OutTable) if arguments.what == _ALL else [OutTable(arguments.what)]
        write = partial(export.tables.write, tables)
    with services.watch() as watch:
        told = partial(watch.progress, "writing")
        report = write(wish, words.out(), progress=told, is_cancelled=watch.is_cancelled)
    _tell(report, arguments, speech)
    return Exit.DONE


def _question(export: CustomerExport, view: str | None, words: Words) -> Question | None:
    """Give the question of a view, by its name, ours also by their code; None for no such view."""
    if view is None:
        return Question()
    book = export.segments
    keys = {each.name: each.key for each in book.all() if each.name}
    keys |= {words.segment(ready): f"{READY}{ready}" for ready in ReadySegment}
    keys |= {words.view(ready): f"{READY}{ready}" for ready in ReadyView}
    keys |= {str(ready): f"{READY}{ready}" for ready in (*ReadySegment, ReadyView.ALL)}
    if view not in keys:
        return None
    is_all = keys[view] == f"{READY}{ReadyView.ALL}"
    return replace(Question(), tree=Tree() if is_all else book.tree_of(keys[view]))


def _short_name(segment: KeptSegment) -> str:
    return segment.name or segment.key.removeprefix(READY)


def _tell(report: OutReport, arguments: Arguments, speech: ExportSpeech) -> None:
    is_people = arguments.what == OutTable.CUSTOMERS
    if arguments.is_json:
        count = "people" if is_people else "rows"
        told = {"file": str(report.path), count: report.rows, "cleaned": report.cleaned}
        say(json.dumps(told, ensure_ascii=False))
        return
    written = speech.written if is_people else speech.rows_written
    say(written(report.rows, str(report.path)))
    if report.cleaned:
        say(speech.cleaned(report.cleaned))
