import threading
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton

from app.services.clock import to_day
from app.services.customers.person_views import ConcernLine, CustomLine, Known
from app.services.customers.views import AddressLine, ContactLine
from app.services.editing import (
    AddressText,
    ConsentText,
    ContactText,
    NobodyNamedError,
    PersonField,
    ProofMissingError,
    ValueUnfitError,
)
from app.ui.customers import PersonFormPage
from app.ui.customers.form import Along
from app.ui.customers.form.places import AtField
from app.ui.customers.form.values import FormValues
from tests.ui_pages.fakes import TODAY, a_customer, a_home
from tests.ui_pages.person_form import XIAOMEI, YOUMEI, FakeForm


@pytest.fixture
def form():
    return FakeForm()


@pytest.fixture
def open_form(qtbot, tasks, hub, form, settle):
    """Opens forms; each is left before the lanes close."""
    pages = []

    def opened(subject=None):
        page = PersonFormPage(form.desk(), tasks, hub, a_home(), is_new=subject is None)
        qtbot.addWidget(page)
        page.resize(1200, 860)
        page.show()
        page.opened(subject)
        settle()
        pages.append(page)
        return page

    yield opened
    for page in pages:
        page.hide()


@pytest.fixture
def new(open_form):
    """The form of a new customer."""
    return open_form()


@pytest.fixture
def known(open_form):
    """The form of customer number five."""
    return open_form(5)


def write(field, text):
    """Type over what stands in a field, as a key would."""
    field.setText(text)
    field.textEdited.emit(text)


def control(page, name):
    return page.findChild(object, name)


def save(page, settle):
    page.head.save_button.click()
    settle()


def faults(page):
    shown = [label for label in page.findChildren(QLabel) if label.property("role") == "fault"]
    return [label.text() for label in shown if label.isVisible() and label.text()]


def test_a_customer_is_added_with_what_was_typed(qtbot, new, form, settle):
    write(new.body.who.name, "王小梅")
    write(control(new, "form_phone_1"), "138 1234 2046")
    write(control(new, "form_address_1"), "浙江省杭州市西湖区文三路 90 号")
    new.body.about.class_code.choose("wholesale")

    with qtbot.waitSignals([new.go, new.did]):
        save(new, settle)

    (wish,) = form.added
    assert wish.values == {PersonField.NAME: "王小梅", PersonField.CLASS: "wholesale"}
    assert wish.new_contacts == (ContactText("phone", "138 1234 2046"),)
    assert wish.new_addresses == (AddressText(street="浙江省杭州市西湖区文三路 90 号"),)
    assert new.body.filled() == FormValues()


def test_an_address_tells_how_it_is_read(qtbot, new, settle):
    write(control(new, "form_address_1"), "浙江省杭州市西湖区文三路 90 号")

    reading = new.findChild(QLabel, "form_read_1")
    qtbot.waitUntil(lambda: reading.text() == "read as 浙江 · 杭州 · 西湖区")


def test_a_lunar_birthday_tells_its_next_day_in_the_sun_calendar(qtbot, new, form, settle):
    new.body.birthday.kind.part(1).click()
    new.body.birthday.month.choose(8)
    new.body.birthday.day.choose(15)
    settle()

    told = [label.text() for label in new.body.birthday.findChildren(QLabel)]
    assert "Next on 15 Sep 2027 (Wed). In the sun calendar it moves each year." in told
    new.body.birthday.leap.setChecked(True)
    write(new.body.birthday.year, "2020")
    assert new.body.filled().birthday == ""
    new.body.birthday.month.choose(4)
    assert new.body.filled().birthday == "lunar leap 2020-04-15"


def test_a_day_that_does_not_exist_is_told_at_the_birthday(new, form, settle):
    write(new.body.who.name, "Ada")
    new.body.birthday.month.choose(2)
    new.body.birthday.day.choose(30)

    save(new, settle)

    assert faults(new) == ["There is no such day in this month."]
    assert form.added == []


def test_a_month_without_a_day_is_told(new, form, settle):
    write(new.body.who.name, "Ada")
    new.body.birthday.month.choose(2)

    save(new, settle)

    assert faults(new) == ["Choose month and day, or leave all of it empty."]


def test_a_contact_that_cannot_be_one_is_told_at_its_field(new, form, settle):
    write(control(new, "form_email_1"), "nobody")
    write(control(new, "form_phone_1"), "12345")

    save(new, settle)

    assert faults(new) == [
        "This is no whole phone number; it has 5 digits.",
        "An e-mail address looks like name@example.com.",
    ]
    assert QApplication.focusWidget() is control(new, "form_phone_1")
    assert form.added == []


def test_a_customer_has_any_number_of_contacts(new, form, settle):
    write(control(new, "form_phone_1"), "138 1234 2046")
    new.body.who.contacts.add("phone")
    write(control(new, "form_phone_2"), "139 1234 2046")

    save(new, settle)

    assert [each.text for each in form.added[0].new_contacts] == ["138 1234 2046", "139 1234 2046"]


def test_a_yes_needs_its_proof(new, form, settle):
    write(new.body.who.name, "Ada")
    line = new.body.consents.lines["sms"]
    line.state.choose("given")
    line.source.choose("chat")

    save(new, settle)
    assert faults(new) == ["“Agreed” counts only with a proof: write where the customer said so."]
    assert form.added == []

    write(line.proof, "chat of 22 Nov")
    write(line.on, "2026/11/22")
    save(new, settle)
    assert form.added[0].consents == (
        ConsentText("sms", "given", date(2026, 11, 22), "chat of 22 Nov", "chat"),
    )


def test_a_refusal_needs_no_proof_and_is_said_today(new, form, settle):
    write(new.body.who.name, "Ada")
    new.body.consents.lines["call"].state.choose("refused")

    save(new, settle)

    assert form.added[0].consents == (ConsentText("call", "refused", TODAY, None, "hand"),)


def test_nobody_can_have_agreed_tomorrow(new, form, settle):
    write(new.body.who.name, "Ada")
    line = new.body.consents.lines["email"]
    line.state.choose("refused")
    write(line.on, "2026-11-26")

    save(new, settle)

    assert faults(new) == ["A day looks like 2026-01-31, and is not after today."]


def test_what_the_workshop_refuses_is_told_at_its_field(new, form, settle):
    write(new.body.about.source, "WeChat")
    form.fails = NobodyNamedError()
    save(new, settle)
    assert faults(new) == ["Write a name, a phone number or an e-mail address"]
    assert QApplication.focusWidget() is new.body.who.name

    form.fails = ProofMissingError("email")
    save(new, settle)
    assert "Consent needs a proof" in faults(new)


def test_nothing_is_saved_before_the_button_and_the_draft_survives_a_restart(
    open_form, new, form, settle
):
    write(new.body.who.name, "王小梅")
    new.body.consents.lines["sms"].state.choose("refused")
    new.body.about.tags.show_tags(("VIP",))
    new.hide()
    assert form.added == []

    again = open_form()

    assert again.body.who.name.text() == "王小梅"
    assert again.body.filled().tags == ("VIP",)
    assert again.body.filled().said[0].state == "refused"
    assert again.head.draft.text() == "Draft saved 09:40"


def test_a_draft_that_cannot_be_read_is_left_out(open_form, form, settle):
    form.keeper.texts["form/1"] = '{"new": {"at": 1, "typed": {"name": 3}}}'

    page = open_form()

    assert page.body.filled() == FormValues()


def test_discarding_a_draft_can_be_taken_back(qtbot, new, form, settle):
    write(new.body.who.name, "王小梅")
    new._keep_draft()

    with qtbot.waitSignal(new.did) as told:
        new.head.discard_button.click()
    assert new.body.filled() == FormValues()
    assert form.desk().drafts.of(None) is None

    told.args[0].undo()
    assert new.body.who.name.text() == "王小梅"
    assert form.desk().drafts.of(None).typed.name == "王小梅"


def test_esc_leaves_and_keeps_what_was_typed(qtbot, new, form):
    write(new.body.who.name, "王小梅")

    with qtbot.waitSignal(new.go) as told:
        qtbot.keyClick(new.body.who.name, Qt.Key.Key_Escape)

    assert told.args == ["customers", None]
    assert form.desk().drafts.of(None).typed.name == "王小梅"


def test_ctrl_s_saves(qtbot, new, form, settle):
    new.activateWindow()
    write(new.body.who.name, "Ada")
    qtbot.waitUntil(new.isActiveWindow)

    qtbot.keyClick(new.body.who.name, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert len(form.added) == 1


def test_who_it_may_be_already_is_shown_while_typing_and_never_takes_the_focus(
    qtbot, new, form, settle
):
    form.found = (XIAOMEI, YOUMEI)
    new.body.who.name.setFocus()

    write(new.body.who.name, "王小梅")
    qtbot.waitUntil(lambda: new.findChild(QFrame, "formLikely") is not None)
    settle()

    words = [label.text() for label in new.beside.findChildren(QLabel)]
    assert {"王晓梅", "96%", "same phone", "¥1,206", "王筱玫", "38%"} <= set(words)
    assert QApplication.focusWidget() is new.body.who.name


def test_an_older_answer_never_overwrites_a_newer_one(qtbot, new, form, settle):
    form.found = (XIAOMEI,)
    form.slow["slow"] = threading.Event()
    write(new.body.who.name, "slow")
    qtbot.waitUntil(lambda: "slow" in form.begun)
    write(new.body.who.name, "王小梅")
    qtbot.waitUntil(lambda: new.findChild(QFrame, "formLikely") is not None)

    form.slow["slow"].set()
    settle()

    words = [label.text() for label in new.beside.findChildren(QLabel)]
    assert "王晓梅" in words
    assert "slow" not in words


def test_the_person_who_is_there_is_opened_with_what_was_typed(qtbot, new, form, settle):
    form.found = (XIAOMEI,)
    write(new.body.who.name, "王小梅")
    write(control(new, "form_email_1"), "mei@example.com")
    qtbot.waitUntil(lambda: new.findChild(QPushButton, "formInstead") is not None)
    settle()

    with qtbot.waitSignal(new.go) as told:
        new.findChild(QPushButton, "formInstead").click()

    assert told.args[0] == "edit_customer"
    assert told.args[1].person_id == 5
    assert told.args[1].values.name == "王小梅"


def test_what_was_taken_along_stands_where_nothing_stood(open_form, form, settle):
    form.pages[5] = {"called_as": None}
    typed = FormValues(
        name="王小梅",
        called_as="小梅",
        contacts=(ContactText("email", "mei@example.com"),),
    )

    page = open_form(Along(5, typed))
    assert page.banner.isVisible()
    told = " ".join(label.text() for label in page.banner.findChildren(QLabel))
    assert "Left as it is, though you wrote: Name 王小梅." in told
    assert page.body.who.name.text() == "陈思远"
    save(page, settle)

    ((person, wish),) = form.saved
    assert person == 5
    assert wish.values == {PersonField.CALLED_AS: "小梅"}
    assert wish.new_contacts == (ContactText("email", "mei@example.com"),)
    assert wish.gone_contacts == ()


def test_the_new_draft_goes_once_it_was_saved_with_the_person_who_was_there(
    open_form, new, form, settle
):
    write(new.body.who.name, "王小梅")
    write(control(new, "form_email_1"), "mei@example.com")
    new.hide()

    page = open_form(Along(5, new.body.filled()))
    assert form.desk().drafts.of(None) is not None
    save(page, settle)

    assert form.desk().drafts.of(None) is None
    assert form.desk().drafts.of(5) is None
    new.show()
    new.opened(None)
    settle()
    assert new.body.filled() == FormValues()


def test_only_what_differs_is_saved(known, form, settle):
    write(known.body.who.name, "陈思源")

    save(known, settle)

    ((person, wish),) = form.saved
    assert person == 5
    assert wish.values == {PersonField.NAME: "陈思源"}
    assert wish.tags is None
    assert wish.referrer is None
    assert wish.consents == ()
    assert (wish.new_contacts, wish.gone_contacts) == ((), ())
    assert (wish.new_addresses, wish.gone_addresses) == ((), ())


def test_without_a_change_there_is_nothing_to_save(known):
    assert not known.head.save_button.isEnabled()
    assert not known.head.discard_button.isVisible()


def test_what_a_file_brought_stays_as_it_is_until_it_is_changed(open_form, form, settle):
    home = AddressLine("A", "CN", "浙江省", "杭州市", None, "文三路  1 号", "310012")
    form.pages[5] = {
        "row": a_customer(5, name="  Ada   Lovelace ", class_code="friends"),
        "birthday": "May 1990",
        "gender": "other",
        "addresses": (home, replace(home, receiver="B", postcode=None)),
        "contacts": (
            ContactLine("phone", None, "138****2046", "masked", "unknown"),
            ContactLine("phone", None, "138****2046 ", "masked", "unknown"),
        ),
    }
    page = open_form(5)
    assert not page.head.save_button.isEnabled()
    assert "from a file: May 1990" in [label.text() for label in page.findChildren(QLabel)]

    write(control(page, "form_address_1"), "")
    save(page, settle)

    ((_person, wish),) = form.saved
    assert (wish.values, wish.gone_contacts) == ({}, ())
    assert [each.receiver for each in wish.gone_addresses] == ["A", "B"]


def test_a_name_that_is_too_long_is_told_at_its_field(known, form, settle):
    form.fails = ValueUnfitError("name")
    write(known.body.who.name, "x" * 300)

    save(known, settle)

    assert faults(known) == ["One of the fields cannot have this value"]
    assert QApplication.focusWidget() is known.body.who.name


def test_an_emptied_contact_goes_and_a_masked_one_is_left_alone(known, form, settle):
    write(control(known, "form_phone_1"), "")

    save(known, settle)

    assert form.saved[0][1].gone_contacts == (ContactText("phone", "+8613812342046"),)


def test_what_is_typed_over_an_address_corrects_it(known, form, settle):
    write(control(known, "form_address_1"), "浙江省 杭州市 西湖区 文三路 101 号")

    save(known, settle)

    wish = form.saved[0][1]
    assert [each.receiver for each in wish.gone_addresses] == ["陈思远"]
    assert wish.new_addresses == (
        AddressText("陈思远", "CN", street="浙江省 杭州市 西湖区 文三路 101 号", postcode="310012"),
    )


def test_consent_is_shown_as_it_was_said_and_a_new_word_has_its_own_proof(known, form, settle):
    line = known.body.consents.lines["sms"]
    assert line.proof.text() == "chat of 22 Nov"

    line.state.choose("refused")
    assert line.proof.text() == ""
    assert line.on.text() == "2026-11-25"
    save(known, settle)

    assert form.saved[0][1].consents == (ConsentText("sms", "refused", TODAY, None, "hand"),)


def test_raising_a_refusal_needs_a_proof(known, form, settle):
    known.body.consents.lines["email"].state.choose("unknown")

    save(known, settle)

    assert form.saved == []
    assert len(faults(known)) == 1


def test_who_brought_a_customer_is_searched_and_can_be_taken_away(qtbot, known, form, settle):
    pick = known.body.about.referrer
    assert pick.person() == (8, "佐藤美咲")
    pick.open_popup()
    pick.popup.field.setText("wang")
    pick.popup.field.ask_now()
    settle()
    assert pick.popup.findChild(QPushButton, "pick_14") is not None
    pick.popup.findChild(QPushButton, "pick_7").click()
    assert pick.person()[0] == 7

    pick.clear_button.click()
    save(known, settle)

    assert form.saved[0][1].referrer == 0


def test_a_tag_is_added_from_the_popup_and_taken_off_by_its_chip(qtbot, known, form, settle):
    tags = known.body.about.tags
    tags.open_popup()
    settle()
    tags.popup.findChild(QPushButton, "offer_VIP").click()
    known.findChild(QPushButton, "formTag_Likes new").click()

    save(known, settle)

    assert form.saved[0][1].tags == ("Gift buyer", "VIP")


def test_fields_of_the_sellers_own_are_filled_by_their_kind(open_form, form, settle):
    form.own = (
        CustomLine(1, "Shoe size", "number", None),
        CustomLine(2, "Member since", "day", None),
        CustomLine(3, "Likes", "choice", None, ("tea", "cups")),
        CustomLine(4, "Club", "yes_no", None),
    )
    page = open_form()
    write(page.body.who.name, "Ada")
    write(control(page, "formOwn_1"), "big")
    save(page, settle)
    assert faults(page) == ["A number looks like 12.5."]

    write(control(page, "formOwn_1"), "38.5")
    write(control(page, "formOwn_2"), "2026/1/31")
    control(page, "formOwn_3").choose("cups")
    control(page, "formOwn_4").choose("1")
    save(page, settle)

    assert form.added[0].custom == {1: "38.5", 2: "2026-01-31", 3: "cups", 4: "1"}


def test_a_change_elsewhere_shows_and_what_was_typed_stays(known, form, hub, settle):
    write(known.body.who.called_as, "小远")
    form.pages[5] = {
        "company": "Tea Ltd",
        "concerns": (ConcernLine(1, "size", to_day(TODAY), None),),
    }

    hub.announce()
    settle()

    assert known.body.who.company.text() == "Tea Ltd"
    assert known.body.who.called_as.text() == "小远"


def test_how_complete_it_is_follows_what_is_typed(new, settle):
    assert "0 / 10" in [label.text() for label in new.beside.findChildren(QLabel)]

    write(new.body.who.name, "Ada")
    write(control(new, "form_phone_1"), "138 1234 2046")
    settle()

    words = [label.text() for label in new.beside.findChildren(QLabel) if label.isVisible()]
    assert "2 / 10" in words
    assert "e-mail is missing" in words


def test_tab_goes_from_field_to_field_as_the_eye_does(qtbot, known, settle):
    known.activateWindow()
    qtbot.waitUntil(known.isActiveWindow)
    settle()
    known.body.who.name.setFocus()
    passed = []
    for _ in range(14):
        passed.append(QApplication.focusWidget().objectName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert passed == [
        "formName",
        "formCalledAs",
        "formGender",
        "form_phone_1",
        "form_email_1",
        "formAddContact",
        "form_phone_2",
        "form_address_1",
        "form_address_2",
        "formAddAddress",
        "formSolar",
        "formYear",
        "formMonth",
        "formDay",
    ]


def test_nobody_brings_himself(known, settle):
    pick = known.body.about.referrer
    pick.open_popup()
    settle()
    assert pick.popup.findChild(QPushButton, "pick_4") is None

    pick.popup.field.ask_now()
    settle()

    assert pick.popup.findChild(QPushButton, "pick_4") is not None
    assert pick.popup.findChild(QPushButton, "pick_5") is None


def test_in_a_narrow_window_the_hint_stands_over_the_form(qtbot, new, form, settle):
    form.found = (XIAOMEI,)
    new.resize(700, 600)
    write(new.body.who.name, "王小梅")
    qtbot.waitUntil(new.room.hint.isVisible)

    with qtbot.waitSignal(new.go) as told:
        new.room.hint.action_button.click()
    assert told.args[1].person_id == 5

    new.resize(1200, 860)
    settle()
    assert not new.room.hint.isVisible()


def test_the_way_back_from_editing_leads_to_the_customer(qtbot, known):
    assert known.findChild(QPushButton, "pageCrumb").text() == "陈思远"

    with qtbot.waitSignal(known.go) as told:
        known.findChild(QPushButton, "pageCrumb").click()

    assert told.args == ["customer", 5]


def test_what_others_came_from_is_offered_with_the_arrow(qtbot, new, form, settle):
    write(new.body.who.name, "Ada")
    new.body.about.source.setFocus()
    qtbot.keyClick(new.body.about.source, Qt.Key.Key_Down)
    settle()

    new.body.about.source.popup.findChild(QPushButton, "offer_A friend").click()
    save(new, settle)

    assert form.added[0].values[PersonField.SOURCE] == "A friend"


@pytest.mark.parametrize(
    ("missing", "name"),
    [
        (Known.NAME, "formName"),
        (Known.CALLED_AS, "formCalledAs"),
        (Known.GENDER, "formGender"),
        (Known.BIRTHDAY, "formYear"),
        (Known.SOURCE, "formSource"),
        (Known.REGION, "form_address_"),
        (Known.CONSENT, "formConsent_sms"),
    ],
)
def test_the_form_begins_at_what_is_missing(open_form, missing, name):
    page = open_form(AtField(5, missing))

    focus = page.focusWidget()
    assert focus is not None
    assert focus.objectName().startswith(name)
