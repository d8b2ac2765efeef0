import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.places import PlaceFault
from app.services.exchange.intake.fields import ALL_FIELDS
from app.services.exchange.views import Reason, Refusal
from app.services.safekeeping.views import CopyFault, FaultCode
from app.ui import error_texts, formats, labels
from app.ui.actions import DECLARED, Deed, keys_of_deed, tip_of_deed, words_of_deed
from app.ui.i18n import FOLDER, Language, speak
from app.ui.kit.texts import label
from app.ui.tour import latin_words

REPO = Path(__file__).resolve().parents[2]
HAN = [Language.CHINESE, Language.JAPANESE]
PLACES = re.compile(r"\{\w+\}|%L?n")


def _messages(path):
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message


def _forms(message):
    translation = message.find("translation")
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


@pytest.mark.parametrize("language", list(Language))
def test_nothing_is_left_unfinished(language):
    path = FOLDER / f"regulars_{language}.ts"

    open_ones = [
        (name, source)
        for name, source, message in _messages(path)
        if message.find("translation").get("type") or not all(_forms(message))
    ]

    assert open_ones == []


@pytest.mark.parametrize("language", list(Language))
def test_every_word_of_the_program_is_in_the_dictionary(language, tmp_path):
    copy = tmp_path / "copy.ts"
    kept = FOLDER / f"regulars_{language}.ts"
    copy.write_bytes(kept.read_bytes())
    sources = [
        str(path.relative_to(REPO))
        for room in ("app/ui", "app/commands")
        for path in sorted((REPO / room).rglob("*.py"))
    ]
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    only_plurals = ["-pluralonly"] if language is Language.ENGLISH else []

    subprocess.run(
        [tool, "-noobsolete", *only_plurals, *sources, "-ts", copy],
        cwd=REPO,
        check=True,
        capture_output=True,
    )

    def known(path):
        return {(name, source) for name, source, _ in _messages(path)}

    assert known(copy) - known(kept) == set()
    assert known(kept) - known(copy) == set()


@pytest.mark.parametrize("language", HAN)
def test_no_latin_word_is_left_in_chinese_or_japanese(language):
    left = {
        source: latin_words(form)
        for _, source, message in _messages(FOLDER / f"regulars_{language}.ts")
        for form in _forms(message)
        if latin_words(form)
    }

    assert left == {}


@pytest.mark.parametrize("language", list(Language))
def test_a_translation_has_the_same_places_for_values(language):
    wrong = [
        (source, form)
        for _, source, message in _messages(FOLDER / f"regulars_{language}.ts")
        for form in _forms(message)
        if set(PLACES.findall(form)) - set(PLACES.findall(source))
        or (language.is_han and set(PLACES.findall(form)) != set(PLACES.findall(source)))
    ]

    assert wrong == []


@pytest.mark.parametrize("language", HAN)
def test_chinese_and_japanese_have_full_width_punctuation(language):
    wrong = [
        form
        for _, _, message in _messages(FOLDER / f"regulars_{language}.ts")
        for form in _forms(message)
        if re.search(r"[㐀-鿿぀-ヿ][,;:?!]|[㐀-鿿぀-ヿ]\.(?!\w)", form)
    ]

    assert wrong == []


def test_the_language_changes_while_words_are_shown(qtbot, qapp):
    shown = label(lambda: labels.order_state("unpaid")[0])
    stored = label("Customers")
    for one in (shown, stored):
        qtbot.addWidget(one)

    texts = []
    for language in (Language.CHINESE, Language.JAPANESE, Language.ENGLISH):
        speak(language)
        qapp.processEvents()
        texts.append((shown.text(), stored.text()))

    assert texts == [("未付款", "Customers"), ("未払い", "Customers"), ("Unpaid", "Customers")]


@pytest.mark.parametrize("language", list(Language))
def test_every_refusal_and_reason_has_a_sentence_of_its_own(language):
    speak(language)

    told = [error_texts.refusal_told(code) for code in Refusal]
    told += [error_texts.reason_told(code) for code in Reason]

    assert all(one.title and one.sentence for one in told)
    assert len({one.title for one in told}) == len(told)


def test_every_fault_of_a_check_a_copy_or_a_place_has_words():
    assert all(error_texts.fault_words(code) != code for code in FaultCode)
    assert all(error_texts.copy_fault_told(code).title for code in CopyFault)
    assert all(error_texts.place_told(code).title for code in PlaceFault)


def test_every_action_has_words_a_tip_and_keys():
    for deed in Deed:
        assert words_of_deed(deed)
        assert tip_of_deed(deed)
        assert bool(keys_of_deed(deed)) is bool(DECLARED[deed].keys)


def test_every_field_a_column_can_mean_has_words():
    assert {code for code in ALL_FIELDS if labels.field_words(code) == code} == set()
    assert set(labels.field_codes()) == set(ALL_FIELDS)


def test_a_number_has_its_plural_in_english():
    assert formats._Words().days_ago(1) == "1 day ago"
    assert formats._Words().days_ago(1284) == "1,284 days ago"
