"""A number of people opens as the list of exactly those people."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from app.services.classing import ClassDesk
from app.services.customers.views import Question
from app.services.editing import BulkEdit, ContactText, EditDesk, EditKind, PersonEdit
from app.services.history import HiddenBook, HistoryBook
from app.services.kept_segments import SegmentBook
from app.services.orders.listing import OrderList
from app.services.orders.views import OrderQuestion
from app.services.segments import Condition, Field, Group, How, Op, Tree
from app.services.settings import CustomFields, CustomKind
from app.ui.bulk_edit import BulkDesks, BulkEditPage
from app.ui.class_rules import ClassDesks, ClassRulesPage
from app.ui.customers import CustomersPage, HiddenPage
from app.ui.history import HistoryPage
from app.ui.kit.picking import Chosen, Selection
from app.ui.orders import OrderDesks, OrdersPage
from app.ui.segments import SegmentDesks, SegmentPage, SegmentsPage
from app.ui.settings import SettingsPage
from app.ui.today import TodayDesk, TodayFacts, TodayPage
from tests.book.builders import a_book, bring
from tests.shop import FixedClock, Sheet, a_customer, an_order, followers
from tests.ui.shop_pages import Shop
from tests.ui_pages.fakes import a_home

TIP = "Show these people"


@pytest.fixture
def shop(tmp_path):
    """Eight people, the first three of whom bought."""
    with a_book(tmp_path) as (database, book):
        people = [a_customer(f"acc{at}", name=f"Ann {at}") for at in range(8)]
        orders = [an_order(at, buyer=at, day=19_000) for at in range(3)]
        bring(database, tmp_path, Sheet(customers=people, orders=orders))
        yield database, book


@pytest.fixture
def people(shop, qtbot, tasks, hub, desks):
    """The list of the shop's own people."""
    page = CustomersPage(replace(desks, book=shop[1]), tasks, hub, a_home())
    qtbot.addWidget(page)
    page.resize(1200, 860)
    page.show()
    return page


@pytest.fixture
def opened_by(qtbot, people, settle):
    """Press a number of a page and give whom the list shows then."""

    def press(page, name, tip=TIP):
        link = page.findChild(QPushButton, name)
        assert link.isVisible()
        assert (link.toolTip(), link.accessibleName()) == (tip, link.text())
        assert link.focusPolicy() & Qt.FocusPolicy.TabFocus
        with qtbot.waitSignal(page.go) as went:
            qtbot.keyClick(link, Qt.Key.Key_Space)
        code, subject = went.args
        assert code == "customers"
        people.opened(subject)
        settle()
        return sorted(people.rows.id_at(row) for row in range(people.rows.rowCount()))

    return press


@pytest.fixture
def shown(qtbot, tasks, hub, settle):
    """Make a page, put it on show and open it."""

    def show(kind, *desks):
        page = kind(*desks, tasks, hub, a_home())
        qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        page.opened(None)
        settle()
        return page

    return show


@pytest.mark.parametrize("kind", [EditKind.HIDE, EditKind.ADD_TAG])
def test_the_people_of_an_action_open_from_the_history(shop, shown, settle, opened_by, kind):
    database, _ = shop
    EditDesk(database, FixedClock(), followers()).apply([2, 4, 5], BulkEdit(kind, "vip"))
    page = shown(HistoryPage, HistoryBook(database))
    page.table.setCurrentIndex(page.rows.index(1, 0))
    settle()

    assert page.side.people.text() == "Show the 3 customers"
    assert opened_by(page, "historyPeople") == [2, 4, 5]


def test_the_people_of_an_import_open_from_the_history(shop, shown, settle, opened_by):
    page = shown(HistoryPage, HistoryBook(shop[0]))
    page.table.setCurrentIndex(page.rows.index(1, 0))
    settle()

    assert opened_by(page, "historyPeople") == list(range(1, 9))


def test_the_hidden_open_as_a_list(shop, shown, editing, settle, opened_by):
    database, _ = shop
    EditDesk(database, FixedClock(), followers()).apply([3, 7], BulkEdit(EditKind.HIDE))
    page = shown(HiddenPage, HiddenBook(database), editing)

    assert page.people.text() == "2 customers"
    assert opened_by(page, "hiddenPeople") == [3, 7]
    page.search.setText("Ann 2")
    page.search.ask_now()
    settle()
    assert not page.people.isVisible()
    assert page.foot.text() == "1 customer"


def test_all_customers_open_from_today(shop, shown, opened_by):
    database, book = shop
    EditDesk(database, FixedClock(), followers()).apply([3], BulkEdit(EditKind.HIDE))
    people = book.figures(Question()).people
    facts = TodayFacts(0, a_home().zone, people, 3, 0, "CNY", None, {}, None, 0)
    page = shown(lambda tasks, hub, _home: TodayPage(TodayDesk(lambda: facts, None), tasks, hub))

    assert opened_by(page, "today_people") == [1, 2, 4, 5, 6, 7, 8]


def test_the_buyers_of_the_orders_that_are_listed_open_as_a_list(
    shop, shown, desks, settle, opened_by
):
    database, _ = shop
    EditDesk(database, FixedClock(), followers()).apply([2], BulkEdit(EditKind.HIDE))
    segments = SegmentBook(database, FixedClock())
    keep = OrderDesks(OrderList(database), desks.export, segments.freeze_people)
    page = shown(OrdersPage, keep)
    assert list(keep.book.buyers(OrderQuestion())) == [1, 3]

    assert opened_by(page, "ordersBuyers", tip=page.buyers.toolTip()) == [1, 3]
    page.search.setText("Ann 0")
    page.search.ask_now()
    settle()
    assert opened_by(page, "ordersBuyers", tip=page.buyers.toolTip()) == [1]
    names = [segment.name for segment in segments.all() if segment.taken_on is not None]
    assert names == ["Buyers, 25 Nov 2026", "Buyers, 25 Nov 2026 (2)"]


@pytest.fixture
def class_page(shop, shown, settle):
    """Who ordered is wholesale but one, whom the seller's hand made retail; the rest club."""
    database, book = shop
    editing = EditDesk(database, FixedClock(), followers())
    editing.apply([2], BulkEdit(EditKind.CLASS, "retail"))
    editing.apply([8], BulkEdit(EditKind.HIDE))
    classing = ClassDesk(database, FixedClock(), followers())
    for rule in classing.book.rules():
        classing.book.remove(rule.rule_id)
    for code, least in (("wholesale", 1), ("club", 0)):
        condition = Condition(Field.ORDERS, Op.AT_LEAST, (least,))
        tree = Tree(Group(parts=(condition,)))
        classing.book.change(classing.book.add(code)[1], tree=tree)
    desks = ClassDesks(
        rules=classing.book,
        classing=classing,
        counts=book.counts,
        ids_of=lambda tree: book.ids(Question(tree=tree)),
        hide=editing.apply,
        choices=book.choices,
        own_fields=tuple,
    )
    page = shown(ClassRulesPage, desks)
    settle()
    return page


@pytest.mark.parametrize(
    ("number", "whom"),
    [
        ("rulePeople_{0}", [1, 2, 3]),
        ("rulePeople_{1}", [4, 5, 6, 7]),
        ("figure_changing_people", [1, 3, 4, 5, 6, 7]),
        ("figure_by_hand_people", [2]),
        ("figure_suggested_people", [2]),
    ],
)
def test_the_numbers_of_the_class_rules_open_as_those_people(class_page, opened_by, number, whom):
    ids = [rule.rule_id for rule in class_page.rules.kept]

    assert opened_by(class_page, number.format(*ids)) == whom


def test_a_number_of_nobody_is_no_link(class_page):
    for number in ("rulePeople_0", "figure_staying_people"):
        assert not class_page.findChild(QPushButton, number).isVisible()


@pytest.fixture
def bulk_page(shop, shown, settle):
    """Five people chosen, one of them hidden: two get a tag, one of whom has another already."""
    database, book = shop
    editing = EditDesk(database, FixedClock(), followers())
    editing.apply([1, 2], BulkEdit(EditKind.ADD_TAG, "vip"))
    editing.apply([2, 3], BulkEdit(EditKind.ADD_TAG, "tea"))
    editing.apply([4], BulkEdit(EditKind.LOWER_CONSENT, "refused", field="sms"))
    editing.apply([5], BulkEdit(EditKind.HIDE))
    desks = BulkDesks(editing, book.choices, tuple)
    page = shown(lambda tasks, hub, _home: BulkEditPage(desks, tasks, hub))
    page.opened(Selection(Chosen((), is_all=False, flipped=frozenset(range(1, 6)))))
    settle()
    yield page
    page._pause.stop()


def wish_for(page, settle, *edits):
    for code in edits:
        page.lines.lines[code].tick.click()
    page._look()
    settle()


@pytest.mark.parametrize(
    ("number", "whom"),
    [
        ("bulk_chosen_people", [1, 2, 3, 4, 5]),
        ("bulk_change_people", [1, 3, 4, 5]),
        ("bulk_same_people", [2]),
        ("bulkEffect_0", [1, 3, 4, 5]),
        ("bulkLine_0_0", [1, 3]),
        ("bulkLine_0_1", [4, 5]),
        ("bulk_source_none", [1, 2, 3, 4, 5]),
    ],
)
def test_the_numbers_of_a_bulk_edit_open_before_it_is_done(
    bulk_page, settle, opened_by, number, whom
):
    for tag in ("vip", "tea"):
        bulk_page.lines.tags._put(tag)
    wish_for(bulk_page, settle, "tags")

    assert opened_by(bulk_page, number) == whom


def test_whom_an_edit_cannot_change_opens_from_its_banner(bulk_page, settle, opened_by):
    bulk_page.lines.lines["consent"].editor.state.choose("unknown")
    wish_for(bulk_page, settle, "consent")

    banner = bulk_page.outcome.banner.action_button
    assert banner.text() == TIP
    assert opened_by(bulk_page, "bulk_cannot_people") == [4]


def test_whom_one_of_several_edits_cannot_change_opens_from_its_banner(
    bulk_page, settle, opened_by
):
    bulk_page.lines.lines["consent"].editor.state.choose("unknown")
    bulk_page.lines.tags._put("new")
    wish_for(bulk_page, settle, "consent", "tags")

    assert opened_by(bulk_page, "bulkShowCannot", tip="") == [4]


def test_people_of_a_number_are_kept_as_a_list_and_never_as_a_rule(
    shop, bulk_page, people, opened_by
):
    database, _ = shop
    rules = []
    people.filters.rule_wanted.connect(rules.append)
    opened_by(bulk_page, "bulk_chosen_people")
    chip = people.filters.bar.findChild(QPushButton, "chip_rule")

    assert chip.text() == "Chosen"
    chip.click()
    assert rules == []
    segments = SegmentBook(database, FixedClock())
    _, key = segments.save("Five", people.filters.tree)
    assert next(each for each in segments.all() if each.key == key).taken_on is not None


def test_whom_a_file_would_change_opens_before_it_comes_in(import_page, desk, opened_by, settle):
    desk.changed_people = (2, 4)
    import_page.take_files([Path("taobao.xlsx")])
    settle()
    import_page.flow.go_next()
    settle()

    assert opened_by(import_page, "figure_updated_people") == [2, 4]


def test_whom_a_file_named_again_opens_from_the_report(import_page, desk, opened_by, settle):
    desk.found_people = {"account": (1, 6), "phone": (7,)}
    import_page.take_files([Path("taobao.xlsx")])
    settle()
    for _ in range(2):
        import_page.flow.go_next()
        settle()

    assert opened_by(import_page, "found_account_people") == [1, 6]
    assert opened_by(import_page, "found_phone_people") == [7]
    gone = []
    import_page.go.connect(lambda code, _subject: gone.append(code))
    import_page.findChild(QPushButton, "lookAlikes").click()
    assert gone == ["duplicates"]


@pytest.fixture
def builder(shop, shown, desks, settle):
    """The rule of who ordered, of whom one has a phone and did not refuse."""
    database, book = shop
    editing = EditDesk(database, FixedClock(), followers())
    for person in (1, 2, 4):
        phone = ContactText("phone", f"1381234204{person}")
        editing.save(person, PersonEdit(new_contacts=(phone,)))
    editing.apply([2], BulkEdit(EditKind.LOWER_CONSENT, "refused", field="sms"))
    segments = SegmentBook(database, FixedClock())
    page = shown(SegmentPage, SegmentDesks(segments, book.choices, tuple, lambda: 8, desks.export))
    page.opened(Tree(Group(parts=(Condition(Field.ORDERS, Op.AT_LEAST, (1,)),))))
    settle()
    yield page
    page.forget()


@pytest.mark.parametrize(
    ("number", "whom"),
    [
        ("countPeople_people", [1, 2, 3]),
        ("countStep_0_people", [1, 2, 3]),
        ("reach_sms_people", [1]),
        ("reach_call_people", [1, 2]),
    ],
)
def test_the_numbers_beside_a_rule_open_while_it_is_made(builder, opened_by, number, whom):
    assert opened_by(builder, number) == whom


@pytest.mark.parametrize(
    ("number", "words", "whom"),
    [
        ("firstLine", "3 left", [1, 2, 3]),
        ("leaveOutCount_people", "−1", [2]),
        ("countPeople_people", "2", [1, 3]),
    ],
)
def test_whom_a_line_of_a_rule_leaves_opens(builder, settle, opened_by, number, words, whom):
    refused = Condition(Field.CONSENT_SMS, Op.IS, ("refused",))
    ordered = Condition(Field.ORDERS, Op.AT_LEAST, (1,))
    builder.opened(Tree(Group(parts=(ordered, Group(How.NONE, (refused,))))))
    settle()
    builder.form.groups[0].findChild(QPushButton, "lineLeft_people").setObjectName("firstLine")

    assert builder.findChild(QPushButton, number).text() == words
    assert opened_by(builder, number) == whom


def test_who_fit_one_of_several_lines_open(builder, settle, opened_by):
    lines = Condition(Field.ORDERS, Op.AT_LEAST, (1,)), Condition(Field.NAME, Op.IS, ("Ann 7",))
    builder.opened(Tree(Group(parts=(Group(How.ANY, lines),))))
    settle()

    links = builder.form.findChildren(QPushButton, "lineLeft_people")
    assert [link.text() for link in links] == ["3 fit", "1 fit"]
    links[0].setObjectName("firstLine")
    assert opened_by(builder, "firstLine") == [1, 2, 3]
    assert opened_by(builder, "lineLeft_people") == [8]


def test_a_line_that_leaves_nobody_is_no_link(builder, settle):
    builder.opened(Tree(Group(parts=(Condition(Field.ORDERS, Op.AT_LEAST, (9,)),))))
    settle()

    assert builder.findChild(QLabel, "lineLeft").text() == "0 left"
    assert not builder.findChild(QPushButton, "lineLeft_people").isVisible()


@pytest.fixture
def segments_page(shop, shown, desks):
    """Three who ordered once; two can be written to, of whom one refused; the others cannot."""
    database, book = shop
    editing = EditDesk(database, FixedClock(), followers())
    for person in (1, 2):
        phone = ContactText("phone", f"1381234204{person}")
        editing.save(person, PersonEdit(new_contacts=(phone,)))
    editing.apply([2], BulkEdit(EditKind.LOWER_CONSENT, "refused", field="sms"))
    segments = SegmentBook(database, FixedClock())
    return shown(SegmentsPage, SegmentDesks(segments, book.choices, tuple, lambda: 8, desks.export))


@pytest.mark.parametrize(
    ("segment", "words", "whom"),
    [
        ("ready:one_order", "3", [1, 2, 3]),
        ("ready:unreachable", "6", [3, 4, 5, 6, 7, 8]),
        ("ready:refused", "1", [2]),
    ],
)
def test_a_reason_of_a_ready_made_segment_opens_as_its_people(
    segments_page, settle, opened_by, segment, words, whom
):
    segments_page.show_segment(segment)
    settle()

    assert segments_page.findChild(QPushButton, "segmentReason_0_people").text() == words
    assert opened_by(segments_page, "segmentReason_0_people") == whom


def test_a_reason_of_nobody_is_no_link(segments_page, settle):
    segments_page.show_segment("ready:best")
    settle()

    assert segments_page.findChild(QLabel, "segmentReason_0").text() == "0"
    assert not segments_page.findChild(QPushButton, "segmentReason_0_people").isVisible()


@pytest.fixture
def settings_page(shop, shown):
    """A field of each kind, and one given up; three have a value in each, one is hidden."""
    database, _ = shop
    editing = EditDesk(database, FixedClock(), followers())
    fields = CustomFields(database, FixedClock())
    values = {
        CustomKind.TEXT: "a", CustomKind.NUMBER: "0", CustomKind.DAY: "2026-11-01",
        CustomKind.CHOICE: "S", CustomKind.YES_NO: "0",
    }  # fmt: skip
    for kind, people in (*((kind, (2, 4, 6)) for kind in values), (CustomKind.TEXT, (1, 4, 5))):
        _, field = fields.add(f"{kind} {len(fields.fields())}", kind, ("S", "M"))
        for person in people:
            editing.save(person, PersonEdit(custom={field: values[kind]}))
    fields.give_up(field, is_given_up=True)
    editing.apply([4], BulkEdit(EditKind.HIDE))
    desk = replace(Shop().settings(), fields=fields)
    return shown(lambda tasks, hub, _home: SettingsPage(desk, tasks, hub))


@pytest.mark.parametrize(
    ("field", "whom"), [*((field, [2, 4, 6]) for field in range(1, 6)), (6, [1, 4, 5])]
)
def test_who_has_a_value_in_a_field_of_ones_own_opens_from_the_settings(
    settings_page, opened_by, field, whom
):
    number = f"fieldPeople_{field}"

    words = settings_page.findChild(QPushButton, number).text()
    assert words == "3 customers have a value"
    assert opened_by(settings_page, number) == whom


@pytest.fixture
def tag_popup(shop, people, settle):
    """Three are selected for a tag that one of them has."""
    editing = EditDesk(shop[0], FixedClock(), followers())
    editing.apply([4], BulkEdit(EditKind.ADD_TAG, "vip"))
    people.body.work._editing = editing
    people.opened(None)
    settle()
    chosen = Chosen((), is_all=False, flipped=frozenset((2, 4, 5)))
    people.body.work.ask_tag(chosen, people.body.bar.tag_button)
    return people.body.work.popup


@pytest.mark.parametrize(
    ("number", "words", "whom"),
    [("tagWillGet", "2 will get it", [2, 5]), ("tagHaveIt", "1 has it already", [4])],
)
def test_who_would_get_a_tag_opens_from_its_popup(people, tag_popup, qtbot, number, words, whom):
    tag_popup.field.setText("vip")
    link = tag_popup.findChild(QPushButton, number)
    qtbot.waitUntil(lambda: link.text() == words)

    with qtbot.waitSignal(people.go) as went:
        qtbot.keyClick(link, Qt.Key.Key_Space)
    people.opened(went.args[1])
    qtbot.waitUntil(lambda: people.rows.rowCount() == len(whom))

    assert sorted(people.rows.id_at(row) for row in range(people.rows.rowCount())) == whom


@pytest.fixture
def history_page(shop, shown, settle):
    """Three got a class, one of them another one since; then the first edit may be taken back."""
    database, _ = shop
    editing = EditDesk(database, FixedClock(), followers())
    action = editing.apply([2, 4, 5], BulkEdit(EditKind.CLASS, "club"))[1].action_id
    editing.apply([4], BulkEdit(EditKind.CLASS, "wholesale"))

    def look(*, is_undone):
        number = editing.undo(action)[1].action_id if is_undone else action
        page = shown(HistoryPage, HistoryBook(database))
        page.table.setCurrentIndex(page.rows.index(page.rows.position_of(number), 0))
        settle()
        settle()
        return page

    return look


@pytest.mark.parametrize(
    ("number", "words", "whom"),
    [
        ("historyBack", "Show the 2 who go back", [2, 5]),
        ("historyStay", "Show the 1 who stays", [4]),
    ],
)
def test_who_would_go_back_opens_from_the_history(history_page, opened_by, number, words, whom):
    page = history_page(is_undone=False)

    assert page.findChild(QPushButton, number).text() == words
    assert opened_by(page, number) == whom


def test_whom_an_undo_left_as_they_were_opens_from_the_history(history_page, opened_by):
    page = history_page(is_undone=True)

    assert page.side.stay.text() == "Show the 1 who was left"
    assert not page.side.back.isVisible()
    assert opened_by(page, "historyStay") == [4]
