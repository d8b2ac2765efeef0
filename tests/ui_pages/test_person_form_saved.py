"""The form over a real shop: what is saved is what stands there afterwards."""

from dataclasses import replace

import pytest

from app.services.customers.person_views import CustomLine
from app.services.customers.views import Question
from app.services.editing import ContactText, EditDesk
from app.services.orders import CustomerBook
from app.services.settings import CustomFields, CustomKind
from app.ui.customers import FormDesk
from app.ui.customers.form import FormValues, Said
from app.ui.customers.form.drafts import Drafts
from app.ui.customers.form.page import PersonFormPage
from app.ui.customers.form.values import edit_of, values_of
from tests.shop import FixedClock, a_database, followers
from tests.ui_pages.fakes import FakeKeeper, a_home


class Shop:
    """A real file with the desks that the form asks."""

    def __init__(self, folder):
        self.clock = FixedClock()
        self.database = a_database(folder, clock=self.clock)
        self.editing = EditDesk(self.database, self.clock, followers(self.clock))
        self.book = CustomerBook(self.database, self.clock)
        self.fields = CustomFields(self.database, self.clock)

    def own_fields(self):
        return tuple(
            CustomLine(each.field_id, each.name, each.kind, None, each.choices)
            for each in self.fields.fields()
        )

    def add(self, wish):
        changes, person = self.editing.add(wish)
        return changes, person, self.editing.newest_undoable()

    def desk(self):
        return FormDesk(
            page=self.book.page,
            likely=self.editing.likely,
            add=self.add,
            save=self.editing.save,
            tags=self.editing.tags,
            sources=tuple,
            people=lambda text, count: (),
            own_fields=self.own_fields,
            next_birthday=self.book.next_birthday,
            can_reach=lambda kind, text: True,
            drafts=Drafts(FakeKeeper(), "form"),
        )


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path)
    yield made
    made.database.close()


def everything(shop, referrer):
    size = shop.fields.add("Shoe size", CustomKind.NUMBER)[1]
    club = shop.fields.add("Club", CustomKind.YES_NO)[1]
    return FormValues(
        name="王晓梅",
        called_as="晓梅",
        kana="ワン",
        company="山间茶舍",
        gender="female",
        birthday="lunar leap 2020-04-15",
        class_code="wholesale",
        source="WeChat",
        referrer=referrer,
        referrer_name="Ada",
        contacts=(
            ContactText("phone", "138 1234 2046"),
            ContactText("phone", "139 1234 2046"),
            ContactText("email", "mei@example.com"),
        ),
        addresses=("浙江 杭州 西湖区 文三路 90 号",),
        tags=("Gift buyer", "VIP"),
        said=(
            Said("sms", "given", "chat", "2026-11-22", "chat of 22 Nov"),
            Said("email", "refused", "call", "2026-11-20"),
            Said("call"),
        ),
        custom=((size, "38.5"), (club, "1")),
    )


def sorted_contacts(values):
    return replace(values, contacts=tuple(sorted(values.contacts, key=lambda each: each.text)))


def test_everything_that_was_filled_in_stands_there_again(shop):
    _changes, ada, _action = shop.add(edit_of(FormValues(), FormValues(name="Ada"), None))
    typed = everything(shop, ada)

    _changes, person, _action = shop.add(edit_of(FormValues(), typed, None))

    shown = values_of(shop.book.page(person))
    assert sorted_contacts(shown) == sorted_contacts(typed)
    assert edit_of(shown, shown, shop.book.page(person)) == edit_of(typed, typed, None)


def test_everything_can_be_emptied_again_and_undo_brings_it_back(shop):
    _changes, ada, _action = shop.add(edit_of(FormValues(), FormValues(name="Ada"), None))
    _changes, person, _action = shop.add(edit_of(FormValues(), everything(shop, ada), None))
    page = shop.book.page(person)
    before = values_of(page)
    emptied = replace(
        FormValues(),
        name="王晓梅",
        said=before.said,
        custom=tuple((number, "") for number, _value in before.custom),
    )

    _changes, report = shop.editing.save(person, edit_of(before, emptied, page))
    assert values_of(shop.book.page(person)) == emptied

    shop.editing.undo(report.action_id)
    assert sorted_contacts(values_of(shop.book.page(person))) == sorted_contacts(before)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "王小梅"),
        ("birthday", "02-29"),
        ("addresses", ("浙江 杭州 西湖区 文三路 91 号", "江苏 苏州 姑苏区 人民路 1 号")),
        ("tags", ("New",)),
        ("source", ""),
        ("class_code", "retail"),
    ],
)
def test_a_change_of_one_field_leaves_all_others(shop, field, value):
    _changes, ada, _action = shop.add(edit_of(FormValues(), FormValues(name="Ada"), None))
    _changes, person, _action = shop.add(edit_of(FormValues(), everything(shop, ada), None))
    page = shop.book.page(person)
    typed = replace(values_of(page), **{field: value})

    shop.editing.save(person, edit_of(values_of(page), typed, page))

    shown = values_of(shop.book.page(person))
    assert replace(shown, addresses=tuple(sorted(shown.addresses))) == replace(
        typed, addresses=tuple(sorted(typed.addresses))
    )


def test_the_page_adds_to_the_shop_and_undo_takes_the_customer_away(
    qtbot, tasks, hub, shop, settle
):
    page = PersonFormPage(shop.desk(), tasks, hub, a_home(), is_new=True)
    qtbot.addWidget(page)
    page.show()
    page.opened(None)
    settle()
    page.type_in(FormValues(name="王小梅", contacts=(ContactText("phone", "138 1234 2046"),)))

    gone, done = [], []
    page.go.connect(lambda *where: gone.append(where))
    page.did.connect(done.append)
    page.head.save_button.click()
    settle()
    ((_code, person),) = gone
    assert shop.book.page(person).row.name == "王小梅"
    page.hide()

    shop.editing.undo(done[0].action_id)
    assert shop.book.first_page(Question(), 5) == ()
