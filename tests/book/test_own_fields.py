import pytest

from app.services.editing import EditDesk, PersonEdit
from app.services.settings import BusinessSettings, CustomFields, CustomKind, FieldUnfitError
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, contents, followers


class Shop:
    def __init__(self, database, book):
        self.database, self.book = database, book
        self.fields = CustomFields(database, FixedClock())
        self.settings = BusinessSettings(database, FixedClock(), followers())
        self.desk = EditDesk(database, FixedClock(), followers())

    def names(self):
        return [field.name for field in self.fields.fields()]

    def shown(self):
        return [(line.name, line.value) for line in self.book.page(1).custom]


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, book):
        bring(database, tmp_path, Sheet(customers=[a_customer("one", name="Ann")]))
        yield Shop(database, book)


def test_a_field_is_made_named_and_offered_its_choices(shop):
    _, field = shop.fields.add(" Favourite  cup ", CustomKind.CHOICE, ("blue", " blue ", "red"))
    shop.fields.rename(field, "Cup")
    shop.fields.offer(field, ("blue", "green"))
    shop.fields.identify(field, is_identifying=True)

    (made,) = shop.fields.fields()

    assert (made.name, made.kind, made.choices) == ("Cup", CustomKind.CHOICE, ("blue", "green"))
    assert made.is_identifying
    assert not made.is_given_up


@pytest.mark.parametrize("name", ["", "  ", "x" * 41, "cup"])
def test_a_field_needs_a_name_of_its_own(shop, name):
    shop.fields.add("Cup", CustomKind.TEXT)
    _, other = shop.fields.add("Size", CustomKind.TEXT)

    with pytest.raises(FieldUnfitError):
        shop.fields.add(name, CustomKind.TEXT)
    with pytest.raises(FieldUnfitError):
        shop.fields.rename(other, name)


@pytest.mark.parametrize("choices", [(), (" ",), ("x" * 41,), tuple(map(str, range(101)))])
def test_a_choice_offers_something_but_not_everything(shop, choices):
    with pytest.raises(FieldUnfitError):
        shop.fields.add("Cup", CustomKind.CHOICE, choices)


def test_a_text_offers_no_choices(shop):
    _, field = shop.fields.add("Cup", CustomKind.TEXT, ("blue",))

    assert shop.fields.fields()[0].choices == ()
    with pytest.raises(FieldUnfitError):
        shop.fields.offer(field, ("blue",))


def test_fields_stand_in_the_sellers_order(shop):
    made = [shop.fields.add(name, CustomKind.TEXT)[1] for name in ("a", "b", "c")]

    shop.fields.arrange([made[2], made[0]])

    assert shop.names() == ["c", "a", "b"]
    assert [name for name, _ in shop.shown()] == ["c", "a", "b"]
    assert shop.fields.arrange(made[2:]).action_id is None


def test_values_of_a_field_given_up_stay_and_come_back(shop):
    _, field = shop.fields.add("Cup", CustomKind.TEXT)
    shop.desk.save(1, PersonEdit(custom={field: "blue"}))

    shop.fields.give_up(field, is_given_up=True)
    assert (shop.names(), shop.shown()) == ([], [])
    (kept,) = shop.fields.fields(with_given_up=True)
    assert (kept.is_given_up, kept.people) == (True, 1)

    shop.fields.give_up(field, is_given_up=False)
    assert shop.shown() == [("Cup", "blue")]


def test_a_field_does_not_come_back_under_the_name_of_another(shop):
    _, field = shop.fields.add("Cup", CustomKind.TEXT)
    given_up = shop.fields.give_up(field, is_given_up=True)
    shop.fields.add("cup", CustomKind.NUMBER)

    with pytest.raises(FieldUnfitError):
        shop.fields.give_up(field, is_given_up=False)
    _, report = shop.settings.undo(given_up.action_id)
    assert report.is_kept


def test_what_changes_nothing_leaves_no_action(shop):
    _, field = shop.fields.add("Cup", CustomKind.TEXT)
    before = contents(shop.database)

    assert shop.fields.rename(field, "Cup").action_id is None
    assert shop.fields.identify(field, is_identifying=False).action_id is None
    assert contents(shop.database) == before


@pytest.mark.parametrize(
    "change",
    [
        lambda fields, field: fields.rename(field, "Pot"),
        lambda fields, field: fields.offer(field, ("green",)),
        lambda fields, field: fields.identify(field, is_identifying=True),
        lambda fields, field: fields.give_up(field, is_given_up=True),
        lambda fields, field: fields.arrange([field + 1, field]),
    ],
)
def test_every_change_of_a_field_is_taken_back_and_done_again(shop, change):
    _, field = shop.fields.add("Cup", CustomKind.CHOICE, ("blue", "red"))
    shop.fields.add("Size", CustomKind.TEXT)
    before = shop.fields.fields(with_given_up=True)
    action = change(shop.fields, field).action_id
    after = shop.fields.fields(with_given_up=True)

    _, undone = shop.settings.undo(action)
    assert shop.fields.fields(with_given_up=True) == before
    shop.settings.undo(undone.action_id)
    assert shop.fields.fields(with_given_up=True) == after


def test_a_field_made_by_mistake_goes_with_undo(shop):
    changes, _ = shop.fields.add("Cup", CustomKind.TEXT)

    _, undone = shop.settings.undo(changes.action_id)
    assert shop.names() == []
    shop.settings.undo(undone.action_id)
    assert shop.names() == ["Cup"]


def test_what_was_changed_since_stays(shop):
    _, field = shop.fields.add("Cup", CustomKind.TEXT)
    first = shop.fields.rename(field, "Pot")
    shop.fields.rename(field, "Jar")

    _, report = shop.settings.undo(first.action_id)

    assert report.is_kept
    assert shop.names() == ["Jar"]
