"""Writes customers into a file: everybody, or those of a view."""

import json
from dataclasses import replace

from app.commands.arguments import Arguments
from app.commands.lines import complain, say
from app.commands.services import Exit, Services, Words
from app.commands.words import ExportSpeech
from app.services.customers.views import Question
from app.services.exporting import OutWish
from app.services.segments import ReadyView, ready_tree

_KINDS = (".xlsx", ".csv")


def run_export(arguments: Arguments, services: Services, words: Words) -> Exit:
    """Write the file that was asked for and say how many it holds."""
    speech = ExportSpeech(words)
    path = arguments.path
    if path is None or path.suffix.lower() not in _KINDS:
        complain(speech.which_kind())
        return Exit.WRONG_ARGUMENTS
    question = Question()
    if arguments.view is not None:
        wanted = arguments.view
        view = next((v for v in ReadyView if wanted in (v.value, words.view(v))), None)
        if view is None:
            complain(speech.no_view(wanted, ", ".join(ReadyView)))
            return Exit.WRONG_ARGUMENTS
        question = replace(question, tree=ready_tree(view))
    wish = OutWish(path, is_masked=not arguments.is_unmasked)
    report = services.export().write(
        question, wish, words.out(), progress=lambda *_: None, is_cancelled=lambda: False
    )
    if arguments.is_json:
        told = {"file": str(report.path), "people": report.people, "cleaned": report.cleaned}
        say(json.dumps(told, ensure_ascii=False))
        return Exit.DONE
    say(speech.written(report.people, str(report.path)))
    if report.cleaned:
        say(speech.cleaned(report.cleaned))
    return Exit.DONE
