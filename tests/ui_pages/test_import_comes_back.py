from pathlib import Path

from app.services.exchange.views import FileLook, Refusal

OURS = Path("people.xlsx")


def test_people_edited_in_excel_are_led_to_their_own_page(import_page, desk, settle):
    desk.looks[OURS.name] = lambda path: FileLook(path, 9, "sha", refused=Refusal.ROUND_TRIP)
    went = []
    import_page.go.connect(lambda *to: went.append(to))

    import_page.take_files([OURS, Path("orders.csv")])
    settle()

    assert went == [("round_trip", OURS)]
    assert [entry.path.name for entry in import_page.work.entries] == ["orders.csv"]
