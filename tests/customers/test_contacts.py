"""Phones and e-mail addresses come to one spelling, or are no key."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from app.services.customers.contacts import ContactState, masked_phone, normal_email, normal_phone

SHARED = Path(__file__).resolve().parents[2].parent / "shared"


@pytest.mark.parametrize(
    ("raw", "country", "value"),
    [
        ("13800138000", "CN", "+8613800138000"),
        ("１３８００１３８０００", "CN", "+8613800138000"),
        ("'13800138000", "CN", "+8613800138000"),
        ('="13800138000"', "CN", "+8613800138000"),
        ("13800138000\t", "CN", "+8613800138000"),
        ("13800138000.0", "CN", "+8613800138000"),
        ("+86 138-0013-8000", "CN", "+8613800138000"),
        ("0086 13800138000", "CN", "+8613800138000"),
        ("86-13800138000", "CN", "+8613800138000"),
        ("+8613800138000", "JP", "+8613800138000"),
        ("13800138000,13900139000", "CN", "+8613800138000"),
        ("13800138000 / 13900139000", "CN", "+8613800138000"),
        ("0571-88888888", "CN", "+8657188888888"),
        ("0571-88888888转8012", "CN", "+8657188888888"),
        ("0571-88888888-802", "CN", "+8657188888888"),
        ("090-1234-5678", "JP", "+819012345678"),
        ("０９０－１２３４－５６７８", "JP", "+819012345678"),
        ("03(1234)5678", "JP", "+81312345678"),
        ("(202) 555-0123", "US", "+12025550123"),
        ("+1 202 555 0123", "CN", "+12025550123"),
        ("+1-202-555-0123 x12", "US", "+12025550123"),
        ("+44 (0)20 7946 0958", "US", "+442079460958"),
        ("+852 6123 4567", "CN", "+85261234567"),
    ],
)
def test_a_phone_has_one_spelling(raw, country, value):
    phone = normal_phone(raw, country)

    assert (phone.value, phone.state) == (value, ContactState.VALID)


@pytest.mark.parametrize(
    "raw",
    [
        "138****8000",
        "138＊＊＊＊8000",
        "186******05",
        "138xxxx8000",
        "13800138000-1234",
        "13800138000 转 8012",
        "95013123456789",
    ],
)
def test_a_masked_or_lent_number_is_shown_and_never_a_key(raw):
    phone = normal_phone(raw, "CN")

    assert (phone.value, phone.shown, phone.state) == (None, raw, ContactState.MASKED)


@pytest.mark.parametrize(
    "raw", ["12345", "1.38E+10", "abc", "null", "1380013800", "138001380001", "138 0013 800O"]
)
def test_an_impossible_number_is_bad(raw):
    phone = normal_phone(raw, "CN")

    assert (phone.value, phone.shown, phone.state) == (None, raw, ContactState.BAD)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("+8613812342046", "138 **** 2046"),
        ("+819012345678", "+81 90 **** 5678"),
        ("+12025550123", "+1 20 **** 0123"),
        ("+85261234567", "+852 **** 67"),
    ],
)
def test_a_phone_is_shown_without_its_middle(value, shown):
    assert masked_phone(value) == shown


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (" Mei.Wang@Example.COM ", "mei.wang@example.com"),
        ("ｍｅｉ＠ｅｘａｍｐｌｅ．ｃｏｍ", "mei@example.com"),
        ("'mei+tea@example.co.jp", "mei+tea@example.co.jp"),
        ("o'neil@example.com", "o'neil@example.com"),
        ("<mei@example.com>", "mei@example.com"),
        ("mailto:mei@example.com", "mei@example.com"),
        ("用户@例え.jp", "用户@例え.jp"),
    ],
)
def test_an_email_has_one_spelling(raw, value):
    email = normal_email(raw)

    assert (email.value, email.state) == (value, ContactState.VALID)


@pytest.mark.parametrize(
    ("raw", "state"),
    [
        ("w***@example.com", ContactState.MASKED),
        ("mei@example", ContactState.BAD),
        ("mei.example.com", ContactState.BAD),
        (".mei@example.com", ContactState.BAD),
        ("mei@@example.com", ContactState.BAD),
        ("mei@-example.com", ContactState.BAD),
        ("mei@example..com", ContactState.BAD),
        ("mei wang@example.com", ContactState.BAD),
        ("mei@192.168.0.1", ContactState.BAD),
        ("m" * 65 + "@example.com", ContactState.BAD),
        ("mei@" + "e" * 64 + ".com", ContactState.BAD),
    ],
)
def test_an_email_that_cannot_be_written_to_is_no_key(raw, state):
    assert (normal_email(raw).value, normal_email(raw).state) == (None, state)


def test_every_wrong_address_of_the_corpus_is_refused():
    corpus = SHARED / "corpora" / "email_addresses.xml"
    if not corpus.exists():
        pytest.skip("the corpora are not beside this checkout")
    tests = list(ET.parse(corpus).getroot().iter("test"))
    wrong = [
        test.findtext("address") or ""
        for test in tests
        if test.findtext("category") == "ISEMAIL_ERR"
    ]
    wrong = [
        "".join(chr(ord(c) - 0x2400) if 0x2400 <= ord(c) < 0x2421 else c for c in address)
        for address in wrong
    ]

    # Blanks around an address are a file's habit, so they are cut before.
    taken = [
        address for address in wrong if address == address.strip() and normal_email(address).value
    ]

    assert len(wrong) > 60
    assert taken == []
