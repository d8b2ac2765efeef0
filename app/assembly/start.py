"""From what was typed to a window or a command."""

from collections.abc import Sequence

from app.assembly.log import keep_log
from app.commands.arguments import Command, parse
from app.places import places_for


def start(typed: Sequence[str]) -> int:
    """Run the window or the command that was asked for; give the exit code.

    The libraries of the one are not loaded for the other.
    """
    arguments = parse(typed)
    keep_log(places_for(arguments.data, demo=arguments.is_demo).log)
    if arguments.command is Command.WINDOW:
        from app.assembly.window import run_window  # noqa: PLC0415

        return run_window(
            data=arguments.data,
            is_sample=arguments.is_demo,
            language=arguments.language,
            appearance=arguments.theme,
        )
    from app.assembly.commands import run_command  # noqa: PLC0415

    return run_command(arguments)
