"""What a page asks the list of customers to show: any number opens as the people behind it."""

from dataclasses import dataclass

from app.services.segments import Tree
from app.ui.kit.speech import Words


@dataclass(frozen=True, slots=True)
class PeopleWish:
    """Some people as a question.

    Attributes:
        tree: whom.
        words: what the list calls them; a function's words follow the language.
    """

    tree: Tree
    words: Words
