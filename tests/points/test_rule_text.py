"""Rules as text: what is written is read again, what is no rules is refused, older ones are read."""

import json
import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.services.points import (
    CapPer,
    Clearing,
    EarnKind,
    EarnRule,
    Expiry,
    RuleSettings,
    RuleTextError,
    SpendKind,
    SpendRule,
    settings_from,
    settings_text,
)

FULL = RuleSettings(
    earns=(
        EarnRule(1, EarnKind.TIMES, percent=150, weekdays=(0, 6), category="茶", cap_points=500),
        EarnRule(2, EarnKind.ORDER, 5, from_on=date(2026, 1, 1), cap_per=CapPer.DAY),
    ),
    spends=(SpendRule(1, SpendKind.GIFT, 300, name="青瓷", stock=3),),
    clearing=Clearing(12, 31, 365),
    cap_points=900,
    cap_per=CapPer.DAY,
)


def test_rules_come_back_as_they_were_written():
    assert settings_from(settings_text(FULL)) == FULL
    assert settings_from(settings_text(RuleSettings())) == RuleSettings()


def test_an_older_text_that_says_less_is_read():
    text = '{"is_on":true,"points":3,"per_minor":500,"expiry":"days","expiry_span":9}'

    assert settings_from(text) == RuleSettings(
        points=3, per_minor=500, expiry=Expiry.DAYS, expiry_span=9
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "7",
        "[" * 5_000,
        '{"points":"1"}',
        '{"points":true}',
        '{"points":1.5}',
        '{"points":null}',
        '{"is_on":1}',
        '{"expiry":"soon"}',
        '{"expiry":[]}',
        '{"colour":"red"}',
        '{"earns":{}}',
        '{"earns":[7]}',
        '{"earns":[{"kind":"order"}]}',
        '{"earns":[{"number":1,"kind":"gift"}]}',
        '{"earns":[{"number":1,"kind":"order","from_on":99999999999999}]}',
        '{"earns":[{"number":1,"kind":"order","weekdays":["Monday"]}]}',
        '{"spends":[{"number":1,"kind":"gift","name":7}]}',
        '{"clearing":7}',
        '{"cap_points":"5"}',
        '{"cap_per":"year"}',
    ],
)
def test_what_is_no_rules_is_refused(text):
    with pytest.raises(RuleTextError):
        settings_from(text)


def test_any_damaged_text_is_refused_or_read_but_never_breaks():
    luck = random.Random(5)
    whole = json.loads(settings_text(FULL))
    junk = (None, -1, 2**70, 1.5, "", "x" * 500, [], {}, True, [None], {"a": 1})
    for _ in range(500):
        broken = json.loads(json.dumps(whole))
        place = luck.choice((broken, broken["earns"][0], broken["spends"][0], broken["clearing"]))
        place[luck.choice(list(place))] = luck.choice(junk)
        try:
            settings_from(json.dumps(broken))
        except RuleTextError:
            continue


def test_random_rules_come_back_as_they_were_written():
    luck = random.Random(6)
    for _ in range(200):
        day = date(2026, 1, 1) + timedelta(days=luck.randrange(3_000))
        rules = tuple(
            EarnRule(n, luck.choice(list(EarnKind)), luck.randrange(99), from_on=day)
            for n in range(luck.randrange(5))
        )
        settings = replace(FULL, earns=rules, expiry=luck.choice(list(Expiry)), clearing=None)
        assert settings_from(settings_text(settings)) == settings
