"""Runs the command that was typed and gives the code the program ends with."""

from collections.abc import Callable

from app.commands.arguments import Arguments, Command
from app.commands.exporting import run_export
from app.commands.importing import run_import
from app.commands.keeping import run_check, run_copy, run_restore
from app.commands.lines import complain
from app.commands.points import run_points
from app.commands.services import Exit, Services, Words
from app.commands.touring import run_tour
from app.commands.undoing import run_undo
from app.services.errors import InUseError, OutsideError, RegularsError, StoreReadOnlyError
from app.services.exchange import AlreadyUndoneError

_COMMANDS: dict[Command, Callable[[Arguments, Services, Words], Exit]] = {
    Command.IMPORT: run_import,
    Command.UNDO_IMPORT: run_undo,
    Command.EXPORT: run_export,
    Command.CHECK: run_check,
    Command.COPY: run_copy,
    Command.RESTORE: run_restore,
    Command.TOUR: run_tour,
    Command.POINTS: run_points,
}


def run(arguments: Arguments, services: Services, words: Words) -> int:
    """Run a command, here or in the window that holds the business.

    Trouble that the program foresees is told on standard error.
    """
    try:
        return _COMMANDS[arguments.command](arguments, services, words)
    except InUseError as error:
        code = services.hand_over()
        if code is None:
            complain(words.explain(error))
            return exit_of(error)
        return code
    except (RegularsError, OSError) as error:
        complain(words.explain(error))
        return exit_of(error)


def exit_of(error: Exception) -> Exit:
    """Give the code that an error ends the program with."""
    if isinstance(error, AlreadyUndoneError):
        return Exit.WRONG_ARGUMENTS
    if isinstance(error, OutsideError | OSError | StoreReadOnlyError):
        return Exit.OUTSIDE
    return Exit.REFUSED
