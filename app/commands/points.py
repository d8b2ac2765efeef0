"""Points on the command line: balances in, the ledger out, the statement of one customer."""

import json
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from unicodedata import east_asian_width

from app.commands.arguments import Arguments, PointsDeed
from app.commands.export_words import ExportSpeech
from app.commands.lines import complain, say
from app.commands.points_words import PointsSpeech, StatementSpeech
from app.commands.services import Exit, PointsDesks, Services, Words
from app.services.exporting import OutReport, OutTable, OutWish
from app.services.points import Posted, StatementLine
from app.services.points_files import BalanceLook

_MANY_TABLES = (".xlsx", ".zip")
_ONE_TABLE = (".xlsx", ".csv")
_WIDE = "WF"


def run_points(arguments: Arguments, services: Services, words: Words) -> Exit:
    """Do what was asked for with points."""
    deeds = {
        PointsDeed.IMPORT: _import,
        PointsDeed.EXPORT: _export,
        PointsDeed.STATEMENT: _statement,
    }
    return deeds[PointsDeed(arguments.deed)](arguments, services, words)


def _import(arguments: Arguments, services: Services, words: Words) -> Exit:
    desk = services.points().opening
    with services.watch() as watch:
        look = desk.look(arguments.path or Path(), watch, date_order=arguments.date_order)
        done = None if arguments.is_dry_run else desk.take_over()[1]
    if arguments.is_json:
        say(json.dumps(_told(look, done, words), ensure_ascii=False))
        return Exit.DONE
    speech = PointsSpeech(words)
    if done is None:
        say(speech.would(look.people, look.points))
        if look.have_already:
            say(speech.on_top(look.have_already))
    else:
        taken = speech.taken_over(look.people, look.points)
        say(taken if done.entries else speech.nothing_new())
    if look.told_again:
        say(speech.added_up(len(look.told_again)))
    left_out = [line for line in look.lines if line.hindrance is not None]
    if left_out:
        say(speech.left_out(len(left_out)))
        for line in left_out:
            why = words.balance(line.hindrance) if line.hindrance else ""
            say(f"  {speech.row(line.row, line.told, why)}")
    return Exit.DONE


def _told(look: BalanceLook, done: Posted | None, words: Words) -> dict[str, object]:
    return {
        "file": str(look.path),
        "rows": len(look.lines),
        "people": look.people,
        "points": look.points,
        "have_already": look.have_already,
        "added_up": len(look.told_again),
        "entries": 0 if done is None else done.entries,
        "action": None if done is None else done.action_id,
        "left_out": [
            {"row": line.row, "told": line.told, "code": line.hindrance,
             "why": words.balance(line.hindrance)}
            for line in look.lines
            if line.hindrance is not None
        ],
    }  # fmt: skip


def _export(arguments: Arguments, services: Services, words: Words) -> Exit:
    path = arguments.path or Path()
    suffix = path.suffix.lower()
    if suffix not in (*_MANY_TABLES, *_ONE_TABLE):
        complain(ExportSpeech(words).which_kind(*_MANY_TABLES))
        return Exit.WRONG_ARGUMENTS
    # A .csv holds one table: what people have, which can be taken over elsewhere.
    tables = [OutTable.BALANCES] if suffix == ".csv" else [OutTable.BALANCES, OutTable.POINTS]
    wish = OutWish(path, is_masked=not arguments.is_unmasked)
    export = services.points().tables
    with services.watch() as watch:
        report = export.write(
            tables,
            wish,
            words.out(),
            progress=partial(watch.progress, "writing"),
            is_cancelled=watch.is_cancelled,
        )
    return _written(report, arguments, words)


def _written(report: OutReport, arguments: Arguments, words: Words) -> Exit:
    if arguments.is_json:
        told = {"file": str(report.path), "rows": report.rows, "cleaned": report.cleaned}
        say(json.dumps(told, ensure_ascii=False))
        return Exit.DONE
    say(ExportSpeech(words).rows_written(report.rows, str(report.path)))
    return Exit.DONE


def _statement(arguments: Arguments, services: Services, words: Words) -> Exit:
    desks, speech = services.points(), PointsSpeech(words)
    people = desks.opening.people_named(arguments.who)
    if len(people) != 1:
        numbers = ", ".join(str(person) for person in people)
        many = speech.several(arguments.who, numbers)
        complain(many if people else speech.nobody(arguments.who))
        return Exit.WRONG_ARGUMENTS
    ((person, name),) = people.items()
    if arguments.path is None:
        say(_as_json(desks, person, name) if arguments.is_json else
            "\n".join(statement_lines(desks, (person, name), words)))  # fmt: skip
        return Exit.DONE
    if arguments.path.suffix.lower() not in _ONE_TABLE:
        complain(ExportSpeech(words).which_kind(*_ONE_TABLE))
        return Exit.WRONG_ARGUMENTS
    with services.watch() as watch:
        report = desks.tables.write_statement(
            person,
            OutWish(arguments.path),
            words.out(),
            progress=partial(watch.progress, "writing"),
            is_cancelled=watch.is_cancelled,
        )
    return _written(report, arguments, words)


def _as_json(desks: PointsDesks, person: int, name: str | None) -> str:
    standing = desks.book.standing(person)
    told = {
        "customer": person,
        "name": name,
        "available": standing.available,
        "pending": standing.pending,
        "debt": standing.debt,
        "lots": [
            {"points": lot.remaining, "state": lot.state,
             "expires_on": None if lot.expires_on is None else lot.expires_on.isoformat()}
            for lot in desks.book.lots(person)
        ],
        "lines": [
            {"at": _moment(line.at_ms, desks).isoformat(), "kind": line.kind,
             "points": line.signed, "concerned": line.points, "reason": line.reason,
             "order": line.order_no, "note": line.note, "balance": line.balance}
            for line in desks.book.statement(person)
        ],
    }  # fmt: skip
    return json.dumps(told, ensure_ascii=False)


def statement_lines(
    desks: PointsDesks, whose: tuple[int, str | None], words: Words
) -> Sequence[str]:
    """Give the statement of a person as lines of text, its columns under one another."""
    speech, (person, name) = StatementSpeech(words), whose
    standing = desks.book.standing(person)
    lines = [speech.title(name or "-", person)]
    lines.append(speech.standing(standing.available, standing.pending))
    if standing.debt:
        lines.append(speech.debt(standing.debt))
    dated = [lot for lot in desks.book.lots(person) if lot.expires_on is not None]
    if dated and dated[0].expires_on is not None:
        first = dated[0].expires_on
        points = sum(lot.remaining for lot in dated if lot.expires_on == first)
        lines.append(speech.expiring(points, first.isoformat()))
    entries = [_cells(line, desks, words) for line in desks.book.statement(person)]
    return [*lines, "", *_table([speech.headings(), *entries])] if entries else lines


def _cells(line: StatementLine, desks: PointsDesks, words: Words) -> tuple[str, ...]:
    what_for = [
        StatementSpeech(words).order(line.order_no)
        if line.order_no
        else words.points_reason(line.reason),
        line.note or "",
    ]
    return (
        _moment(line.at_ms, desks).date().isoformat(),
        words.points_kind(line.kind),
        f"{line.signed:+d}" if line.signed else "0",
        " · ".join(filter(None, what_for)),
        str(line.balance),
    )


def _table(rows: Sequence[tuple[str, ...]]) -> Sequence[str]:
    widths = [max(_width(row[at]) for row in rows) for at in range(len(rows[0]))]
    numbers = (2, 4)
    return [
        "  ".join(
            " " * (width - _width(cell)) + cell
            if at in numbers
            else cell + " " * (width - _width(cell))
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def _width(text: str) -> int:
    """Give how many places of a terminal a text takes."""
    return sum(2 if east_asian_width(letter) in _WIDE else 1 for letter in text)


def _moment(at_ms: int, desks: PointsDesks) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, desks.zone())
