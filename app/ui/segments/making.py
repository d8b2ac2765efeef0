"""Makes the line for a part of a rule, or for what was chosen from the list of fields."""

from app.services.segments import Condition, Happening, Member, Share
from app.ui.conditions.fields import Offered
from app.ui.segments.condition_line import ConditionLine
from app.ui.segments.field_popup import Choice, Special
from app.ui.segments.happening_line import HappeningLine
from app.ui.segments.lines import Line
from app.ui.segments.other_lines import MemberLine, ShareLine
from app.ui.segments.room import Room

Leaf = Condition | Happening | Member | Share


def line_for(room: Room, leaf: Leaf) -> Line:
    """Make the line of a part."""
    match leaf:
        case Condition():
            return ConditionLine(room, Offered(leaf.field, leaf.about), leaf)
        case Happening():
            return HappeningLine(room, leaf)
        case Member():
            return MemberLine(room, leaf)
    return ShareLine(leaf)


def new_line(room: Room, choice: Choice) -> Line:
    """Make a line that is filled in next."""
    if isinstance(choice, Offered):
        return ConditionLine(room, choice)
    match choice:
        case Special.HAPPENING:
            return HappeningLine(room)
        case Special.MEMBER:
            return MemberLine(room)
    return ShareLine()
