"""Takes the pictures of every page."""

from pathlib import Path

from app.commands.arguments import Arguments
from app.commands.lines import complain, say
from app.commands.services import Exit, Services, Words
from app.commands.words import StoreSpeech


def run_tour(arguments: Arguments, services: Services, words: Words) -> Exit:
    """Take the pictures; words that do not fit or are not translated are faults."""
    folder = arguments.path or Path()
    wrong = services.tour(folder, arguments.size)
    for fault in wrong:
        complain(fault)
    say(StoreSpeech(words).toured(str(folder)))
    return Exit.FAULT_FOUND if wrong else Exit.DONE
