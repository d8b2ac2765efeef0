"""Words of customer lists for gender, consent and tags."""

import json
import re

_GENDERS = {
    word: gender
    for gender, words in {
        "female": ["女", "女性", "女士", "female", "f", "woman", "2"],
        "male": ["男", "男性", "先生", "male", "m", "man", "1"],
    }.items()
    for word in words
}
_YES = frozenset(
    ("yes", "true", "1", "y", "subscribed", "是", "はい", "希望する", "受け取る", "opted_in")
)
_REFUSED = frozenset(
    (
        "unsubscribed",
        "opted_out",
        "opted out",
        "refused",
        "退订",
        "拒绝",
        "拒收",
        "配信停止",
        "拒否",
    )
)
_BETWEEN_TAGS = re.compile(r"[,;，；、|]+")


def gender_of(text: str | None) -> str | None:
    """Give "female" or "male", None for any other word."""
    return _GENDERS.get((text or "").casefold())


def consent_of(text: str | None) -> str | None:
    """Give "given" or "refused", None where the word says neither."""
    # A bare "no" only says that nobody asked; a word of refusal is one.
    word = (text or "").strip().casefold()
    return "given" if word in _YES else "refused" if word in _REFUSED else None


def tags_of(text: str | None) -> str | None:
    """Give tags as a JSON list without repeats, None without any."""
    if text is None:
        return None
    tags = dict.fromkeys(part.strip() for part in _BETWEEN_TAGS.split(text) if part.strip())
    return json.dumps(list(tags), ensure_ascii=False) if tags else None
