"""Checks the shop file, copies it, brings a copy back."""

from pathlib import Path

from app.commands.arguments import Arguments
from app.commands.lines import say
from app.commands.services import Exit, Services, Words
from app.commands.words import StoreSpeech


def run_check(_arguments: Arguments, services: Services, words: Words) -> Exit:
    """Look for faults and name each."""
    faults = services.check()
    if not faults:
        say(StoreSpeech(words).sound())
        return Exit.DONE
    for fault in faults:
        say(f"{words.fault(fault.code)}: {fault.count} ({fault.code})")
        for fact in fault.facts:
            say(f"  {fact}")
    return Exit.FAULT_FOUND


def run_copy(_arguments: Arguments, services: Services, words: Words) -> Exit:
    """Take a copy now and say where it is."""
    copy = services.copy_now()
    say(StoreSpeech(words).copied(str(copy.path), copy.people, copy.orders))
    return Exit.DONE


def run_restore(arguments: Arguments, services: Services, words: Words) -> Exit:
    """Bring a copy back: a path, or the name of a file in the folder of the copies."""
    offered = arguments.path or Path()
    beside = services.backups() / offered.name
    path = beside if not offered.exists() and beside.exists() else offered
    services.restore(path)
    say(StoreSpeech(words).restored(path.name))
    return Exit.DONE
