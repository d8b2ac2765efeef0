"""Class rules: the first that is on and fits decides, what was set by hand stays."""

from dataclasses import dataclass
from datetime import timedelta
from random import Random

import pytest

from app.services.classing import ClassDesk, ClassRule, ClassUnfitError, RuleGoneError
from app.services.clock import to_day
from app.services.customers.search_index import search_faults
from app.services.editing import BulkEdit, EditDesk, EditKind
from app.services.exchange.undoing import undo_import
from app.services.history import HistoryBook
from app.services.orders import summary_faults
from app.services.segments import Condition, Field, Group, Op, Tree
from app.services.settings.desk import BusinessSettings
from tests.book.builders import a_book, bring
from tests.shop import (
    FixedClock,
    Sheet,
    a_customer,
    a_line,
    an_order,
    contents,
    followers,
    rows,
)

TODAY = to_day(FixedClock().today())
MANY_PIECES = Tree(
    Group(
        parts=(
            Condition(Field.ORDERS_YEAR, Op.AT_LEAST, (3,)),
            Condition(Field.PIECES_EACH, Op.AT_LEAST, (10,)),
        )
    )
)
GIFTS = Tree(Group(parts=(Condition(Field.RECEIVERS, Op.AT_LEAST, (2,)),)))
ONE_ORDER = Tree(Group(parts=(Condition(Field.ORDERS, Op.AT_LEAST, (1,)),)))


@dataclass
class Shop:
    database: object
    folder: object
    desk: ClassDesk
    editing: EditDesk

    @property
    def book(self):
        return self.desk.book

    def classes(self):
        return dict(rows(self.database, "SELECT person_id, class_code FROM person_summary"))

    def preview(self):
        return self.desk.preview(self.book.rules())

    def bring(self, sheet):
        return bring(self.database, self.folder, sheet)

    def undo_setting(self):
        (action,) = rows(self.database, "SELECT max(id) FROM action")[0]
        return BusinessSettings(self.database, FixedClock(), followers()).undo(action)


@pytest.fixture
def shop(tmp_path):
    with a_book(tmp_path) as (database, _):
        clock = FixedClock()
        desk = ClassDesk(database, clock, followers())
        yield Shop(database, tmp_path, desk, EditDesk(database, clock, followers()))


def a_sheet(*people, start=1):
    """Each of the people as name, orders, pieces an order, and names shipped to."""
    customers, orders, lines = [], [], []
    for at, (name, count, pieces, receivers) in enumerate(people):
        customers.append(a_customer(f"acc-{name}", name=name))
        for nth in range(count):
            receiver = receivers[nth % len(receivers)] if receivers else name
            lines.append(a_line(len(orders), "tea", code="T", quantity=float(pieces)))
            orders.append(
                an_order(
                    f"{start}{name}{nth}", buyer=at, day=TODAY - 5 * nth, receiver=receiver, net=900
                )
            )
    return Sheet(customers=customers, orders=orders, lines=lines)


FOUR = (("Ann", 3, 20, ()), ("Bea", 3, 1, ("Cy", "Di")), ("Eve", 1, 1, ()), ("Fay", 4, 12, ("Cy",)))


def test_a_new_business_is_told_who_buys_like_wholesale_and_nobody_changes_by_that(shop):
    shop.bring(a_sheet(*FOUR))

    (rule,) = shop.book.rules()
    outlook = shop.preview()

    assert (rule.class_code, rule.is_on, rule.tree) == ("wholesale", True, MANY_PIECES)
    assert (outlook.people, outlook.changing, outlook.staying) == (4, 2, 2)
    assert set(shop.classes().values()) == {"retail"}


def test_the_first_rule_that_is_on_and_fits_decides(shop):
    shop.bring(a_sheet(*FOUR))
    _, gifts = shop.book.add("Gift buyer", GIFTS)
    _, anybody = shop.book.add("Anybody", ONE_ORDER)
    shop.book.change(anybody, is_on=False)

    shop.desk.apply()

    assert shop.classes() == {1: "wholesale", 2: "Gift buyer", 3: "retail", 4: "wholesale"}
    shop.book.change(anybody, is_on=True)
    shop.book.arrange([gifts, anybody])
    shop.desk.apply()
    assert shop.classes() == {1: "Anybody", 2: "Gift buyer", 3: "Anybody", 4: "Anybody"}


def test_what_will_happen_says_how_many_by_rule_and_what_each_class_gains_and_loses(shop):
    shop.bring(a_sheet(*FOUR))
    shop.book.add("Gift buyer", GIFTS)
    wholesale, gifts = shop.book.rules()

    outlook = shop.preview()

    told = {code: (each.people, each.difference) for code, each in outlook.rules.items()}
    assert told == {wholesale.rule_id: (2, 2), gifts.rule_id: (1, 1), 0: (1, -3)}
    assert list(outlook.moving) == [4, 1, 2]
    moves = shop.desk.moves(shop.book.rules(), outlook.moving)
    who = moves[4]
    assert (who.name, who.before, who.after) == ("Fay", "retail", "wholesale")
    assert [(why.field, why.value) for why in who.why] == [
        (Field.ORDERS_YEAR, 4),
        (Field.PIECES_EACH, 12),
    ]


def test_a_class_set_by_hand_stays_and_the_rule_is_a_suggestion(shop):
    shop.bring(a_sheet(*FOUR))
    shop.editing.apply([1, 3], BulkEdit(EditKind.CLASS, "retail"))

    outlook = shop.preview()
    shop.desk.apply()

    assert (outlook.by_hand, outlook.suggested, list(outlook.advised)) == (2, 1, [1])
    assert shop.classes() == {1: "retail", 2: "retail", 3: "retail", 4: "wholesale"}
    suggestion = shop.desk.suggestion(1)
    assert (suggestion.class_code, suggestion.suggested) == ("retail", "wholesale")
    assert suggestion.is_by_hand
    assert [why.value for why in suggestion.why] == [3, 20]
    assert [shop.desk.suggestion(person) for person in (2, 3, 4, 99)] == [None] * 4


def test_who_no_longer_fits_is_retail_again_but_a_class_that_no_rule_gave_stays(shop):
    shop.bring(a_sheet(*FOUR))
    shop.desk.apply()
    with shop.database.writing() as uow:
        uow.sql("UPDATE customer SET class_code = 'club' WHERE id = 2")
        uow.sql("UPDATE person_summary SET class_code = 'club' WHERE person_id = 2")

    shop.book.change(shop.book.rules()[0].rule_id, is_on=False)
    shop.desk.apply()

    assert shop.classes() == {1: "retail", 2: "club", 3: "retail", 4: "retail"}


def test_setting_classes_is_one_step_back_and_forth(shop):
    shop.bring(a_sheet(*FOUR))
    before = contents(shop.database)
    _, report = shop.desk.apply()
    after = contents(shop.database)

    _, back = shop.editing.undo(report.action_id)
    taken = contents(shop.database)
    shop.editing.undo(back.action_id)

    assert report.changed == back.restored == 2
    assert taken == before
    assert contents(shop.database) == after
    assert shop.desk.apply()[1].action_id is None


def test_hidden_people_and_rules_without_conditions_are_left_alone(shop):
    shop.bring(a_sheet(*FOUR))
    shop.editing.apply([4], BulkEdit(EditKind.HIDE))
    _, empty = shop.book.add("Everybody?")
    shop.book.arrange([empty])

    outlook = shop.preview()

    assert (outlook.people, list(outlook.moving)) == (3, [1])
    assert outlook.rules[empty].people == 0


CHANGES = {
    "added": lambda book, rule: book.add("Gift buyer", GIFTS),
    "changed": lambda book, rule: book.change(rule, tree=GIFTS),
    "another class": lambda book, rule: book.change(rule, class_code="club"),
    "switched off": lambda book, rule: book.change(rule, is_on=False),
    "removed": lambda book, rule: book.remove(rule),
    "for later": lambda book, rule: book.set_for_later(is_on=True),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_the_rules_is_taken_back_and_done_again(shop, change):
    def state():
        return shop.book.rules(), shop.book.is_for_later()

    before = state()
    CHANGES[change](shop.book, shop.book.rules()[0].rule_id)
    after = state()

    _, back = shop.undo_setting()
    taken = state()
    shop.undo_setting()

    assert before != after
    assert (taken, state(), back.is_kept) == (before, after, False)


def test_a_removed_rule_comes_back_to_its_place_and_the_order_is_taken_back(shop):
    first = shop.book.rules()[0].rule_id
    _, second = shop.book.add("Gift buyer", GIFTS)
    shop.book.remove(first)
    shop.undo_setting()
    back = [rule.rule_id for rule in shop.book.rules()]

    shop.book.arrange([second, first])
    moved = [rule.rule_id for rule in shop.book.rules()]
    shop.undo_setting()

    assert (back, moved) == ([first, second], [second, first])
    assert [rule.rule_id for rule in shop.book.rules()] == [first, second]


def test_a_number_is_never_given_to_two_rules(shop):
    shop.book.remove(shop.book.rules()[0].rule_id)

    _, second = shop.book.add("Gift buyer", GIFTS)
    shop.undo_setting()
    _, third = shop.book.add("club")

    assert (second, third) == (2, 3)


@pytest.mark.parametrize("name", ["", "   ", "x" * 41])
def test_a_class_has_a_name(shop, name):
    with pytest.raises(ClassUnfitError):
        shop.book.add(name)


def test_a_rule_that_is_gone_cannot_be_changed(shop):
    with pytest.raises(RuleGoneError):
        shop.book.change(7, is_on=True)


def test_a_class_of_the_sellers_own_is_renamed_everywhere_in_one_step(shop):
    shop.bring(a_sheet(*FOUR))
    shop.book.add("Gift buyer", GIFTS)
    shop.desk.apply()
    before = contents(shop.database)

    _, report = shop.desk.rename("Gift buyer", " Present  giver ")
    names = shop.classes()[2], shop.book.rules()[1].class_code
    _, back = shop.editing.undo(report.action_id)
    taken = contents(shop.database)
    shop.editing.undo(back.action_id)

    assert names == ("Present giver", "Present giver")
    assert taken == before
    assert (shop.classes()[2], shop.book.rules()[1].class_code) == names
    assert shop.book.classes() == ("Present giver", "retail", "wholesale")
    with pytest.raises(ClassUnfitError):
        shop.desk.rename("retail", "shop")


def bring_with_rules(shop, sheet):
    """As the import desk does it: the rules in the transaction of the import."""
    batch = shop.bring(sheet)
    with shop.database.writing() as uow:
        shop.desk.after_import(uow, batch)
    return batch


def take_import_back(shop, batch):
    with shop.database.writing() as uow:
        shop.desk.before_undo(uow, batch)
        return undo_import(uow, FixedClock(), followers(), batch)


def test_people_who_come_later_get_their_class_and_lose_it_with_the_import(shop):
    shop.bring(a_sheet(*FOUR[:3]))
    before = contents(shop.database)
    shop.book.set_for_later(is_on=True)

    batch = bring_with_rules(shop, a_sheet(FOUR[3], ("Eve", 5, 30, ()), start=2))
    came = shop.classes()
    action = HistoryBook(shop.database).rows(
        [rows(shop.database, "SELECT max(id) FROM action")[0][0]]
    )
    undone = take_import_back(shop, batch)

    # Ann fits, too, but the import did not touch her.
    assert came == {1: "retail", 2: "retail", 3: "wholesale", 4: "wholesale"}
    assert [row.by_whom for row in action.values()] == ["program"]
    assert undone.kept == ()
    assert contents(shop.database) == before


def test_nothing_follows_from_an_import_until_the_seller_wishes_it(shop):
    bring_with_rules(shop, a_sheet(*FOUR))

    assert set(shop.classes().values()) == {"retail"}


def test_undo_takes_the_import_first_and_not_what_the_program_did_after_it(shop):
    shop.book.set_for_later(is_on=True)
    batch = bring_with_rules(shop, a_sheet(*FOUR))

    assert HistoryBook(shop.database).next_undo().batch_id == batch


TESTS = {
    "many": lambda orders: (
        sum(TODAY - 365 < day <= TODAY for day, _, _ in orders) >= 3
        and sum(pieces for _, pieces, _ in orders) / len(orders) >= 10
    ),
    "gifts": lambda orders: len({who for _, _, who in orders if who}) >= 2,
    "one": lambda orders: len(orders) >= 1,
}
TREES = {"many": MANY_PIECES, "gifts": GIFTS, "one": ONE_ORDER}
ORDERS = """SELECT c.person_id, o.counted_on, l.quantity,
    CASE WHEN o.receiver <> c.name THEN o.receiver END
  FROM orders o JOIN customer c ON c.id = o.customer_id JOIN order_line l ON l.order_id = o.id
  WHERE o.is_valid"""


class Seller:
    """Wishes this and that, and knows in plain Python what the rules mean."""

    def __init__(self, shop, luck):
        self.shop, self.luck, self.at = shop, luck, 10
        self.rules = [("wholesale", "many", True, shop.book.rules()[0].rule_id)]
        self.last = None  # the action just done, and what the shop was before it
        self.batch = None

    def wish(self):
        self.at += 1
        last, self.last = self.last, None
        deed = self.luck.choice((self.add, self.switch, self.move, self.remove, self.set_by_hand,
                                 self.apply, self.apply, self.bring))  # fmt: skip
        if last is not None and self.luck.random() < 0.5:
            self.take_back(*last)
        else:
            deed()

    def add(self):
        if len(self.rules) < 4:
            code = self.luck.choice(("wholesale", "club", "retail"))
            test = self.luck.choice(list(TREES))
            self.rules.append((code, test, True, self.shop.book.add(code, TREES[test])[1]))

    def switch(self):
        if self.rules:
            at = self.luck.randrange(len(self.rules))
            code, test, is_on, number = self.rules[at]
            self.shop.book.change(number, is_on=not is_on)
            self.rules[at] = (code, test, not is_on, number)

    def move(self):
        self.luck.shuffle(self.rules)
        self.shop.book.arrange([number for *_, number in self.rules])

    def remove(self):
        if self.rules:
            at = self.luck.randrange(len(self.rules))
            self.shop.book.remove(self.rules.pop(at)[-1])

    def set_by_hand(self):
        who = self.luck.sample(list(self.shop.classes()), 2)
        wish = BulkEdit(EditKind.CLASS, self.luck.choice(("retail", "club")))
        before = contents(self.shop.database)
        self.last = (self.shop.editing.apply(who, wish)[1].action_id, before)

    def apply(self):
        wanted, before = self.wanted(), contents(self.shop.database)
        classes = self.shop.classes()
        moving = {who for who, code in wanted.items() if classes[who] != code}
        assert set(self.shop.preview().moving) == moving
        _, report = self.shop.desk.apply()
        assert self.shop.classes() == wanted
        assert report.changed == len(moving)
        self.last = (report.action_id, before)

    def bring(self):
        if self.batch is None:
            before = contents(self.shop.database)
            pieces = self.luck.choice((1, 15))
            new = (f"New{self.at}", self.luck.randint(1, 5), pieces, ())
            sheet = a_sheet(new, ("Eve", 3, 40, ()), start=self.at)
            self.batch = bring_with_rules(self.shop, sheet)
            self.last = ("import", before)
        else:
            take_import_back(self.shop, self.batch)
            self.batch = None

    def take_back(self, action, before):
        if action == "import":
            self.bring()
        elif action is not None:
            self.shop.editing.undo(action)
        assert contents(self.shop.database) == before

    def wanted(self):
        orders = {person: [] for person in self.shop.classes()}
        for person, *order in rows(self.shop.database, ORDERS):
            orders[person].append(tuple(order))
        set_now = rows(self.shop.database, "SELECT id, class_code, class_by FROM customer")
        return {who: self.class_of(orders[who], code, by) for who, code, by in set_now}

    def class_of(self, orders, code, by):
        now = code or "retail"
        if by == "hand":
            return now
        said = (each for each, test, is_on, _ in self.rules if is_on and TESTS[test](orders))
        return next(said, "retail" if by == "rule" else now)


def is_sound(database):
    with database.reading() as session:
        return not summary_faults(session) and not search_faults(session)


def check_random_wishes(shop, seed, count):
    luck = Random(seed)
    shop.bring(a_sheet(*FOUR))
    shop.book.set_for_later(is_on=luck.random() < 0.5)
    seller = Seller(shop, luck)
    for _ in range(count):
        seller.wish()
    assert is_sound(shop.database)


@pytest.mark.parametrize("seed", range(4))
def test_random_wishes_come_out_as_plain_words_say(shop, seed):
    check_random_wishes(shop, seed, 40)


@pytest.mark.closing
@pytest.mark.parametrize("seed", range(100, 140))
def test_many_random_wishes_come_out_as_plain_words_say(shop, seed):
    check_random_wishes(shop, seed, 150)


def test_yearly_figures_move_with_the_days(shop):
    shop.bring(a_sheet(("Ann", 3, 20, ())))
    later = FixedClock(FixedClock().at + timedelta(days=1))

    outlook = ClassDesk(shop.database, later, followers()).preview(shop.book.rules())

    assert outlook.changing == 1


def test_rules_that_are_not_kept_yet_are_previewed_as_well(shop):
    shop.bring(a_sheet(*FOUR))

    outlook = shop.desk.preview([ClassRule(-1, "club", ONE_ORDER)])

    assert (outlook.changing, outlook.rules[-1].people) == (4, 4)
