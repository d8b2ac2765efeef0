"""The steps by which a rule narrows the people, as bars show them."""

from collections.abc import Callable
from dataclasses import dataclass

from app.services.kept_segments import Probe
from app.services.kept_segments.views import Path
from app.services.segments import Condition, Group, How, Tree, left_at
from app.ui.conditions.chip_words import short_words
from app.ui.conditions.sentences import part_words
from app.ui.conditions.value_words import Lexicon, every_one, one_of
from app.ui.i18n import QT_TRANSLATE_NOOP, translate
from app.ui.segments.lines import Part

_LEFT_OUT = QT_TRANSLATE_NOOP("rules", "After leaving out")
_ALL = QT_TRANSLATE_NOOP("rules", "All of these")
_FIRST = QT_TRANSLATE_NOOP("rules", "Only the first of them")


@dataclass(frozen=True, slots=True)
class Step:
    """One bar.

    Attributes:
        words: what narrows; a function's words follow the language.
        people: who are left after it.
        tree: whom it leaves; None where no rule says them.
    """

    words: Callable[[], str]
    people: int
    tree: Tree | None = None


def steps_of(tree: Tree, probe: Probe, lexicon: Lexicon) -> tuple[Step, ...]:
    """Give the steps of a rule, the last one being whom it means."""
    found: list[Step] = []
    if tree.root.how is How.ALL:
        for at, part in enumerate(tree.root.parts):
            path: Path = (at,)
            if path in probe.left:
                found.append(Step(_words_of(part, lexicon), probe.left[path], left_at(tree, path)))
    if tree.first is not None or not found:
        words = _FIRST if tree.first is not None else _ALL
        found.append(Step(lambda: translate("rules", words), probe.figures.people, tree))
    return tuple(found)


def _words_of(part: Part, lexicon: Lexicon) -> Callable[[], str]:
    if isinstance(part, Group) and part.how is How.NONE:
        return lambda: translate("rules", _LEFT_OUT)
    if isinstance(part, Condition):
        return lambda: short_words(part, lexicon)
    return lambda: part_in_short(part, lexicon)


def part_in_short(part: Part, lexicon: Lexicon) -> str:
    """Name a part in few words: a group by its lines, one or all of which hold."""
    if isinstance(part, Condition):
        return short_words(part, lexicon)
    if not isinstance(part, Group):
        return part_words(part, lexicon)
    words = [part_in_short(each, lexicon) for each in part.parts]
    return one_of(words) if part.how is How.ANY else every_one(words)
