"""Reports gathered into matters by who, where and when."""

from crosscheck.made import crossed, event, figure, march, report
from crosscheck.scenes import HEADS

from crosswire.crosscheck import Crossing
from crosswire.crosscheck.matters import Gathering, gather, member_of
from crosswire.lexicons import load


def members(*made):
    return [member_of(one, [], load()) for one in made]


def matters(*made):
    found = gather(members(*made))
    return [
        [one.path for one in made if found[one.id] == matter] for matter in dict.fromkeys(found[m.id] for m in made)
    ]


def told(scene, path, sentence="", day=3):
    return report(path, HEADS[scene] + sentence, published=march(day) if day else None)


def test_reports_that_name_the_same_are_of_one_matter():
    assert [["a", "b"], ["c"]] == matters(
        told("quake", "a"), told("quake", "b", "Roofs fell in Kessel.", 4), told("flood", "c")
    )


def test_every_scene_is_a_matter_of_its_own():
    assert len(HEADS) == len(matters(*[told(scene, scene) for scene in HEADS]))


def test_undated_reports_are_gathered_by_their_names():
    assert [["a", "b"]] == matters(
        told("crash", "a", day=None), told("crash", "b", "Tugs came from Tern Island.", None)
    )


def test_names_that_only_open_sentences_join_nothing():
    one = report(
        "a", "Rescuers came at noon. Boats were sent. Nobody was hurt in the harbour of Ellen Bay.", published=march(3)
    )
    other = report(
        "b", "Rescuers left at noon. Boats were sunk. Nobody was seen in the hills of Upper Marrow.", published=march(3)
    )
    assert [["a"], ["b"]] == matters(one, other)


def test_the_capitals_of_a_headline_join_nothing_that_the_report_writes_small():
    titled = "{} Rescuers Search Collapsed Mine Tunnel\nThe rescuers went on to search the tunnel{}. It collapsed."
    one = report("a", titled.format("Twelve", " near Ellen Bay"), published=march(3))
    other = report("b", titled.format("Forty", " near Upper Marrow"), published=march(3))
    assert [["a"], ["b"]] == matters(one, other)
    assert {"rescuers", "search", "tunnel"}.isdisjoint(members(one)[0].profile.top)


def test_a_much_later_report_joins_the_matter_whose_day_it_names():
    early = told("shooting", "early")
    late = report(
        "late",
        "Two men were sentenced for the shooting at the Larkspur Market in Marrowby on 3 March.\nThe court heard how "
        "the cars met on Cooper Lane.",
        published=march(3).replace(month=9),
    )
    day = event(late, "the shooting at the Larkspur Market in Marrowby", "shoot", march(3), march(3))
    check = crossed([early, late], [day])
    found = gather([member_of(early, [], load()), member_of(late, [day], load())])
    assert found[early.id] == found[late.id] == check.matters[day.id]


def test_adding_one_by_one_gathers_what_adding_all_does():
    all_members = members(*[told(scene, f"{scene}{n}", f"Page {n}.", 3 + n) for scene in HEADS for n in range(2)])
    gathering = Gathering()
    for member in reversed(all_members):
        gathering.add(member)
        gathering.add(member)
    assert gather(all_members) == gathering.matters()


def test_checking_one_matter_finds_what_checking_all_finds_of_it():
    reports, claims = [], []
    for scene in ("quake", "flood"):
        for day in (4, 5):
            made = told(scene, f"{scene}{day}", f"By page {day} the toll of killed people is 14.", day)
            reports.append(made)
            claims.append(figure(made, "killed people is 14", "killed", 14))
    crossing = Crossing(load())
    for made in reports:
        crossing.add(made, [claim for claim in claims if claim.report == made.id])
    matter = crossing.matter_of(reports[0].id)
    everything = crossed(reports, claims).findings
    assert [f for f in everything if f.matter == matter] == list(crossing.check(reports[0].id).findings)
    assert 2 == len({f.matter for f in everything})
