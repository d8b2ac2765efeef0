"""What the desk of segments refuses is told in words, with what to do next."""

import pytest

from app.services.kept_segments import (
    SegmentGoneError,
    SegmentNameUnfitError,
    SegmentReadOnlyError,
)
from app.services.segments import TreeError, from_json
from app.ui.error_texts import explain


def test_a_damaged_rule_is_refused_in_words():
    with pytest.raises(TreeError) as refused:
        from_json('{"version":1,"roo')

    told = explain(refused.value)

    assert told.title == "This rule cannot be read"
    assert "nothing was changed" in told.sentence


@pytest.mark.parametrize("error", [SegmentGoneError, SegmentNameUnfitError, SegmentReadOnlyError])
def test_each_refusal_of_the_desk_has_words(error):
    told = explain(error("own:1"))

    assert "egment" in told.title
    assert told.sentence
