"""The whole rule in plain words, one sentence in the language in use."""

from collections.abc import Sequence

from app.services.segments import (
    DAMAGED,
    KINDS,
    Condition,
    First,
    Group,
    Happening,
    How,
    Kind,
    Member,
    Op,
    Share,
    Tree,
)
from app.ui.conditions.fields import noun_words
from app.ui.conditions.happening_words import happening_words
from app.ui.conditions.predicates import OF_FIELD, OF_KIND, YES_NO
from app.ui.conditions.value_words import Lexicon, every_one, one_of, quoted, values_in_words
from app.ui.formats import number
from app.ui.i18n import QT_TRANSLATE_NOOP, Language, current_language, translate

Part = Condition | Happening | Member | Share | Group
_EVERYBODY = QT_TRANSLATE_NOOP("rules", "Everybody who is not hidden.")
_PEOPLE = QT_TRANSLATE_NOOP("rules", "People {rule}.")
_WITHOUT = QT_TRANSLATE_NOOP("rules", "People {rule} — without those {exceptions}.")
_ALL_BUT = QT_TRANSLATE_NOOP("rules", "Everybody but those {exceptions}.")
_NONE = QT_TRANSLATE_NOOP("rules", "of whom none of this holds: {rule}")
_INNER = QT_TRANSLATE_NOOP("rules", "({rule})")
_IN = QT_TRANSLATE_NOOP("rules", "who are in the segment {segment}")
_NOT_IN = QT_TRANSLATE_NOOP("rules", "who are not in the segment {segment}")
_SHARE = QT_TRANSLATE_NOOP("rules", "who are in a random {percent}% of all")
_LARGEST = QT_TRANSLATE_NOOP("rules", "{sentence} Of them the {count} with the largest {field}.")
_SMALLEST = QT_TRANSLATE_NOOP("rules", "{sentence} Of them the {count} with the smallest {field}.")
_UNKNOWN = QT_TRANSLATE_NOOP(
    "rules", "This rule asks for something that this version does not know: {names}."
)
_DAMAGED = QT_TRANSLATE_NOOP("rules", "This rule is damaged and cannot be read.")
_AND_LAST = QT_TRANSLATE_NOOP("rules", "{list}, and {last}")
_OR_LAST = QT_TRANSLATE_NOOP("rules", "{list}, or {last}")
_MANY_VALUES = (Op.ALL_OF, Op.EXACTLY)


def rule_words(tree: Tree, lexicon: Lexicon) -> str:
    """Write what a tree means as sentences."""
    if DAMAGED in tree.unknown:
        return translate("rules", _DAMAGED)
    if tree.unknown:
        names = every_one([quoted(name) for name in tree.unknown])
        return translate("rules", _UNKNOWN).format(names=names)
    sentence = _people(tree.root, lexicon)
    return sentence if tree.first is None else _first(sentence, tree.first)


def part_words(part: Part, lexicon: Lexicon) -> str:
    """Write one part as what follows "people …"."""
    if isinstance(part, Group):
        return _inner(part, lexicon)
    if isinstance(part, Condition):
        return condition_words(part, lexicon)
    if isinstance(part, Happening):
        return happening_words(part, lexicon)
    return _share(part) if isinstance(part, Share) else _member(part, lexicon)


def _share(part: Share) -> str:
    return translate("rules", _SHARE).format(percent=number(part.percent))


def _member(part: Member, lexicon: Lexicon) -> str:
    name = quoted(lexicon.segments.get(part.segment, part.segment))
    return translate("rules", _IN if part.is_in else _NOT_IN).format(segment=name)


def condition_words(condition: Condition, lexicon: Lexicon) -> str:
    """Write one comparison as what follows "people …"."""
    field, op = condition.field, condition.op
    if KINDS[field] is Kind.YES_NO:
        yes, no = YES_NO[field]
        return translate("rules", yes if condition.values == (1,) else no)
    template = OF_FIELD.get((field, op)) or OF_KIND[KINDS[field]][op]
    words = values_in_words(condition, lexicon)
    value = every_one(words) if op in _MANY_VALUES else one_of(words)
    return translate("rules", template).format(
        field=noun_words(field, condition.about, lexicon.own_names),
        value=value,
        first=words[0] if words else "",
        last=words[-1] if words else "",
    )


def _people(root: Group, lexicon: Lexicon) -> str:
    kept, left_out = _halves(root)
    exceptions = _list([part_words(part, lexicon) for part in left_out], _OR_LAST)
    if not kept.parts:
        template = translate("rules", _ALL_BUT if left_out else _EVERYBODY)
        return template.format(exceptions=exceptions)
    template = translate("rules", _WITHOUT if left_out else _PEOPLE)
    return template.format(rule=_joined(kept, lexicon), exceptions=exceptions)


def _halves(
    root: Group,
) -> tuple[Group, tuple[Part, ...]]:
    """Part whom is asked for from whom is left out, which is a "none" group beside the rest."""
    if root.how is How.NONE:
        return Group(), root.parts
    if root.how is not How.ALL:
        return root, ()
    nones = [part for part in root.parts if isinstance(part, Group) and part.how is How.NONE]
    kept = tuple(part for part in root.parts if part not in nones)
    return Group(How.ALL, kept), tuple(inner for none in nones for inner in none.parts)


def _joined(group: Group, lexicon: Lexicon) -> str:
    words = [part_words(part, lexicon) for part in group.parts]
    return _list(words, _AND_LAST if group.how is How.ALL else _OR_LAST)


def _inner(group: Group, lexicon: Lexicon) -> str:
    words = _joined(group, lexicon)
    if group.how is How.NONE:
        words = translate("rules", _NONE).format(rule=words)
    elif len(group.parts) == 1:
        return words
    return translate("rules", _INNER).format(rule=words)


def _list(words: Sequence[str], template: str) -> str:
    """Join clauses; Japanese puts its joint between all of them, the others before the last."""
    if len(words) <= 1:
        return "".join(words)
    text = translate("rules", template)
    language = current_language()
    if language is Language.JAPANESE:
        found = words[0]
        for each in words[1:]:
            found = text.format(list=found, last=each)
        return found
    between = "，" if language is Language.CHINESE else ", "
    return text.format(list=between.join(words[:-1]), last=words[-1])


def _first(sentence: str, first: First) -> str:
    template = translate("rules", _SMALLEST if first.is_smallest else _LARGEST)
    count, field = number(first.count), noun_words(first.field)
    return template.format(sentence=sentence, count=count, field=field)
