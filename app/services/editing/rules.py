"""What a tag may be."""

LONGEST_TAG = 40


def tidy_tag(text: str) -> str | None:
    """Give a tag without blanks around and doubled inside; None for what cannot be one."""
    tag = " ".join(text.split())
    return tag if tag and len(tag) <= LONGEST_TAG else None
