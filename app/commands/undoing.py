"""Takes one import back and tells the three ways it went."""

from app.commands.arguments import Arguments
from app.commands.lines import say
from app.commands.services import Exit, Services, Words
from app.commands.words import ImportSpeech


def run_undo(arguments: Arguments, services: Services, words: Words) -> Exit:
    """Undo the import of this number."""
    _, report = services.desk().undo(arguments.batch)
    speech = ImportSpeech(words)
    say(speech.undone(report.customers_reversed, report.orders_reversed))
    for told, names in ((speech.kept, report.kept), (speech.emptied, report.emptied)):
        if names:
            say(told(len(names)))
            for name in names:
                say(f"  {name}")
    return Exit.DONE
