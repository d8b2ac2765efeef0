"""The people of actions, and of counts, as questions: any number that tells of some opens."""

from collections.abc import Iterable, Sequence
from itertools import islice

from app.services.segments.kept import Part
from app.services.segments.views import Condition, Group, Member, Tree
from app.services.segments.vocabulary import Field, How, Op

# A million numbers written in one go would hold up the window's thread.
_SLICE = 20_000
# Who was hidden by an action is one of its people.
_HIDDEN_TOO = Group(
    How.ANY, (Condition(Field.HIDDEN, Op.IS, (1,)), Condition(Field.HIDDEN, Op.IS, (0,)))
)


def changed_by(actions: Sequence[int]) -> Tree:
    """Give those whom actions changed, apart from whom an import brought."""
    changed = Condition(Field.TOUCHED, Op.ANY_OF, tuple(actions))
    return Tree(Group(parts=(changed, _HIDDEN_TOO)))


def people_of(action_id: int, batch_id: int | None) -> Tree:
    """Give those whom an action changed or made, the hidden among them.

    Args:
        action_id: which action.
        batch_id: of an import its number.
    """
    if batch_id is None:
        return changed_by((action_id,))
    changed = Condition(Field.TOUCHED, Op.ANY_OF, (action_id,))
    came = Condition(Field.IMPORT, Op.ANY_OF, (batch_id,))
    return Tree(Group(parts=(Group(How.ANY, (changed, came)), _HIDDEN_TOO)))


def asked_anyhow(*parts: Part) -> Tree:
    """Give those of whom all parts hold, the hidden among them."""
    return Tree(Group(parts=(*parts, _HIDDEN_TOO)))


def reached_by(channel: str, *parts: Group | Member) -> Tree:
    """Give those of some who have a usable contact for a channel and did not refuse it.

    Args:
        channel: sms, email or call.
        parts: of whom; all of them hold.
    """
    consent = {"sms": Field.CONSENT_SMS, "email": Field.CONSENT_EMAIL, "call": Field.CONSENT_CALL}
    state = Field.EMAIL_STATE if channel == "email" else Field.PHONE_STATE
    open_ones = Condition(consent[channel], Op.IS_NOT, ("refused",))
    return Tree(Group(parts=(*parts, open_ones, Condition(state, Op.IS, ("valid",)))))


def numbered(people: Iterable[int]) -> Tree:
    """Give persons by their numbers, the hidden among them; takes a while for a million."""
    left, texts = iter(people), []
    while some := list(islice(left, _SLICE)):
        texts.append(",".join(map(str, some)))
    return Tree(people=f"[{','.join(texts)}]")
