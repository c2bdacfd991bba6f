"""Short invented reports that cannot all be true, each with the smallest set of claims that cannot.

A case is its reports (outlet, day of March 2031, text), the field that decides, the claims as ``outlet: words of the
number or time``, and words that the reason has.
"""

from __future__ import annotations

from dataclasses import dataclass

Told = tuple[str, int | None, str]


@dataclass(frozen=True, slots=True)
class Opposed:
    reports: tuple[Told, ...]
    field: str
    claims: frozenset[str]
    why: tuple[str, ...]


def opposed(*reports: Told, field: str = "number", claims: tuple[str, ...], why: tuple[str, ...]) -> Opposed:
    return Opposed(reports, field, frozenset(claims), why)


OPPOSED = {
    "an earthquake's dead, fewer two days on": opposed(
        (
            "Ellen Post",
            5,
            """\
Rescuers dug through the night in Kessel, where a strong earthquake struck on Monday. The quake killed 31 people, \
Governor Ada Lind said on Tuesday. Whole streets of the old town are gone. The quake was felt as far as Port \
Ellen.""",
        ),
        (
            "Orme Daily",
            7,
            """\
The earthquake that hit Kessel on Monday killed 22 people, the civil protection agency of Ardland said on Friday. \
Its surveyors have looked at every street of the old town of Kessel. People in Port Ellen felt the quake as well.""",
        ),
        claims=("Ellen Post: 31", "Orme Daily: 22"),
        why=("31", "22", "Lind", "does not shrink"),
    ),
    "the wounded of a shooting, on one day": opposed(
        (
            "Ellen Post",
            10,
            """\
A gunman opened fire outside the Larkspur cinema on Cooper Lane in Marrowby on Sunday night. Sixteen people were \
wounded, police chief Ivo Sand said on Monday. The gunman fled towards the river.""",
        ),
        (
            "Orme Daily",
            10,
            """\
Nineteen people were wounded when a man fired into a queue at the Larkspur cinema in Marrowby on Sunday night, \
the prosecutor Hanna Berg said on Monday. The man ran down Cooper Lane and is still at large.""",
        ),
        claims=("Ellen Post: Sixteen", "Orme Daily: Nineteen"),
        why=("16", "19", "Sand", "Berg", "same day"),
    ),
    "those saved from a ferry, fewer in a later count": opposed(
        (
            "Ellen Post",
            12,
            """\
The ferry Aurelia Star sank off Tern Island on Tuesday after it hit a reef. The coastguard said its boats rescued \
212 people from the water. Divers went down to the wreck in the afternoon.""",
        ),
        (
            "Tern Voice",
            14,
            """\
Boats rescued 187 people from the Aurelia Star, the shipping company Marrow Lines said on Friday. The ferry sank \
off Tern Island on Tuesday. Its captain is being questioned about the reef.""",
        ),
        claims=("Ellen Post: 212", "Tern Voice: 187"),
        why=("212", "187", "Marrow Lines"),
    ),
    "miners killed": opposed(
        (
            "Ellen Post",
            4,
            """\
A gas explosion tore through the Harrow coal mine near Sallow Bridge on Monday. The blast killed 14 miners, the \
miners' union said. The shaft is closed.""",
        ),
        (
            "Orme Daily",
            6,
            """\
Eleven miners were killed in Monday's gas explosion at the Harrow coal mine, the labour inspectorate said on \
Thursday. The mine near Sallow Bridge had passed its last inspection.""",
        ),
        claims=("Ellen Post: 14", "Orme Daily: Eleven"),
        why=("14", "11", "union", "inspectorate"),
    ),
    "cases of an outbreak": opposed(
        (
            "Ellen Post",
            11,
            """\
Cholera has infected 640 people in the Orme valley, the health ministry of Ardland said on Tuesday. The outbreak \
reached Sallow Bridge at the weekend. Wells there were closed.""",
        ),
        (
            "Tern Voice",
            14,
            """\
The cholera outbreak in the Orme valley has infected 410 people so far, Doctors for Ardland said on Friday. Two \
more wells were closed in Sallow Bridge.""",
        ),
        claims=("Ellen Post: 640", "Tern Voice: 410"),
        why=("640", "410", "Doctors for Ardland"),
    ),
    "an estimate and a count that it does not reach": opposed(
        (
            "Ellen Post",
            11,
            """\
About 500 people have been infected with measles in Lower Fenwick, the hospital there said on Tuesday. The \
outbreak began in the Saint Aldan school there, on Weir Street.""",
        ),
        (
            "Orme Daily",
            13,
            """\
Measles has infected 310 people in Lower Fenwick so far, the county's health office said on Thursday. The Saint \
Aldan school on Weir Street, where the outbreak began, stays closed.""",
        ),
        claims=("Ellen Post: 500", "Orme Daily: 310"),
        why=("about 500", "310"),
    ),
    "more than this and fewer than that": opposed(
        (
            "Ellen Post",
            4,
            """\
The river Lune burst its banks at Harrow Mill on Sunday. More than 80 people died in the flood, the volunteer \
fire brigade said on Monday. The Lune is still rising.""",
        ),
        (
            "Orme Daily",
            6,
            """\
Fewer than 50 people died in the flood at Harrow Mill, the interior ministry of Ardland said on Wednesday. The \
river Lune burst its banks there on Sunday.""",
        ),
        claims=("Ellen Post: 80", "Orme Daily: 50"),
        why=("more than 80", "less than 50"),
    ),
    "homes destroyed by a storm": opposed(
        (
            "Ellen Post",
            5,
            """\
The cyclone destroyed 120 homes on Tern Island, Mayor Jory Vane said on Tuesday. It came ashore near Gull Point \
on Sunday night. Power is out on the whole of Tern Island.""",
        ),
        (
            "Tern Voice",
            8,
            """\
Sunday's cyclone destroyed 85 homes on Tern Island, insurance surveyors said on Friday. Roofs lie in the lanes of \
Gull Point, where the cyclone came ashore.""",
        ),
        claims=("Ellen Post: 120", "Tern Voice: 85"),
        why=("120", "85", "Vane"),
    ),
    "rockets fired, and at most so many": opposed(
        (
            "Ellen Post",
            4,
            """\
Shelling went on in the hills between Ardland and Vostmark. On Monday Vostmark fired 40 rockets at Drava Pass, \
the army of Ardland said. The rockets hit an empty barracks near the village of Sorn.""",
        ),
        (
            "Orme Daily",
            5,
            """\
It was quiet again at Drava Pass. Vostmark fired at most 25 rockets at Drava Pass on Monday, observers of the \
Halden Mission said on Tuesday. They counted the craters around a barracks near Sorn.""",
        ),
        claims=("Ellen Post: 40", "Orme Daily: 25"),
        why=("40", "at most 25", "Halden Mission"),
    ),
    "soldiers captured": opposed(
        (
            "Ellen Post",
            11,
            """\
Ardland captured 12 soldiers of Vostmark at Drava Pass on Monday, the general staff of Ardland said. The soldiers \
were taken to Kessel by train.""",
        ),
        (
            "Orme Daily",
            13,
            """\
Ardland captured five soldiers at Drava Pass on Monday, the defence ministry of Vostmark said on Thursday. It \
wants the soldiers back from Kessel.""",
        ),
        claims=("Ellen Post: 12", "Orme Daily: five"),
        why=("12", "5"),
    ),
    "rifles seized in a raid": opposed(
        (
            "Ellen Post",
            18,
            """\
Police raided a boathouse below the Marrow Bridge in Port Ellen on Monday and seized nine rifles, the police \
said. The raid followed a tip from a fisherman. Two men ran off.""",
        ),
        (
            "Orme Daily",
            20,
            """\
The police raid on a boathouse in Port Ellen brought to light less than was said. Officers seized six rifles on \
Monday, according to the customs office. A fisherman had seen two men under the Marrow Bridge.""",
        ),
        claims=("Ellen Post: nine", "Orme Daily: six"),
        why=("9", "6"),
    ),
    "a company's fine": opposed(
        (
            "Ellen Post",
            18,
            """\
The Marrowby toy maker Larkspur Works was fined 20 million euros by the commercial court on Monday for false \
accounts, the court's clerk said. The bankruptcy of Larkspur Works is the largest that Marrowby has seen.""",
        ),
        (
            "Orme Daily",
            19,
            """\
The toy maker Larkspur Works was fined 26 million euros by the commercial court in Marrowby on Monday for false \
accounts, the liquidator said. Nobody has yet bid for the Larkspur Works of Marrowby.""",
        ),
        claims=("Ellen Post: 20 million euros", "Orme Daily: 26 million euros"),
        why=("EUR 20 million (fine)", "EUR 26 million"),
    ),
    "killed and injured beyond the killed or injured": opposed(
        (
            "Ellen Post",
            4,
            """\
A bomb went off in the market of Upper Marrow on Monday morning. It killed 40 people and injured 50, the \
governor's office said. The market of Upper Marrow is the largest in the hills around Lake Tessel.""",
        ),
        (
            "Orme Daily",
            5,
            """\
At most 70 people were killed or injured by the bomb in the market of Upper Marrow, the army of Ardland said on \
Tuesday. The bomb went off on Monday morning. Traders come to Upper Marrow from all around Lake Tessel.""",
        ),
        claims=("Ellen Post: 40", "Ellen Post: 50", "Orme Daily: 70"),
        why=("40", "50", "at most 70", "cannot all hold"),
    ),
    "more children than people": opposed(
        (
            "Ellen Post",
            5,
            """\
A school bus plunged into the Kestle gorge on Monday. The crash killed 30 children, nurses at the Kestle clinic \
said on Tuesday. The bus of the Saint Aldan school was on its way to Port Ellen.""",
        ),
        (
            "Orme Daily",
            7,
            """\
The crash of a school bus in the Kestle gorge killed 19 people in all, the transport ministry of Ardland said on \
Thursday. The bus was taking pupils of the Saint Aldan school to Port Ellen.""",
        ),
        claims=("Ellen Post: 30", "Orme Daily: 19"),
        why=("30 children", "19", "a part is at most its whole"),
    ),
    "more killed than killed or injured": opposed(
        (
            "Ellen Post",
            11,
            """\
Fighting broke out again at Drava Pass on Sunday. Shells killed 90 people in Sorn, the priest of Sorn said on \
Tuesday. Sorn lies below Drava Pass.""",
        ),
        (
            "Orme Daily",
            13,
            """\
At most 60 people were killed or injured by the shells that hit Sorn on Sunday, the army of Vostmark said on \
Thursday. The fighting at Drava Pass goes on.""",
        ),
        claims=("Ellen Post: 90", "Orme Daily: 60"),
        why=("90", "at most 60"),
    ),
    "one report that sets two counts of the dead against each other": opposed(
        (
            "Ellen Post",
            18,
            """\
A fire broke out in the Halden textile mill on Saturday night. The mill's owner said nine workers were killed, \
but the coroner of Halden said 14 workers were killed. The mill has made sails for a century.""",
        ),
        claims=("Ellen Post: nine", "Ellen Post: 14"),
        why=("9", "14"),
    ),
    "the day a pact was signed": opposed(
        (
            "Ellen Post",
            20,
            """\
Ardland and Vostmark signed a fishing pact in Kessel on 2 March. The pact lets trawlers of both countries into \
the Halden strait. Fishermen in Port Ellen are against it.""",
        ),
        (
            "Orme Daily",
            20,
            """\
Trawlers may now cross the Halden strait. Ardland and Vostmark signed their fishing pact on 9 March, in Kessel, \
after two years of talks. Fishermen in Port Ellen are against the pact.""",
        ),
        field="date",
        claims=("Ellen Post: on 2 March", "Orme Daily: on 9 March"),
        why=("2031-03-02", "2031-03-09", "neither date is hedged"),
    ),
    "the day a mayor resigned": opposed(
        (
            "Ellen Post",
            14,
            """\
The mayor of Marrowby, Ivo Sand, resigned on 4 March after an audit of the city's accounts by the Berg Institute. \
Voters in Marrowby choose a new mayor in May.""",
        ),
        (
            "Tern Voice",
            15,
            """\
In Marrowby the race is open. Mayor Ivo Sand resigned on 10 March, days after the Berg Institute's audit of the \
accounts of Marrowby. A new mayor will be chosen in May.""",
        ),
        field="date",
        claims=("Ellen Post: on 4 March", "Tern Voice: on 10 March"),
        why=("2031-03-04", "2031-03-10"),
    ),
    "the day a company filed for bankruptcy": opposed(
        (
            "Ellen Post",
            24,
            """\
The shipyard Halden Yards filed for bankruptcy on 3 March with debts that its lenders put at more than they had \
been told. Halden Yards builds tugs at Port Ellen.""",
        ),
        (
            "Orme Daily",
            24,
            """\
Halden Yards filed for bankruptcy on 13 March. The tug builder of Port Ellen had been looking for a buyer since \
the autumn.""",
        ),
        field="date",
        claims=("Ellen Post: on 3 March", "Orme Daily: on 13 March"),
        why=("2031-03-03", "2031-03-13"),
    ),
    "the day a party leader was arrested": opposed(
        (
            "Ellen Post",
            20,
            """\
Police arrested the opposition leader Milan Drost at Kessel airport on 5 March. His party calls the election of \
next week a farce.""",
        ),
        (
            "Tern Voice",
            21,
            """\
The opposition leader Milan Drost was arrested at the airport of Kessel on 12 March, a week before the election. \
His party wants him back.""",
        ),
        field="date",
        claims=("Ellen Post: on 5 March", "Tern Voice: on 12 March"),
        why=("2031-03-05", "2031-03-12"),
    ),
    "a total that shrinks in the last of three reports": opposed(
        (
            "Ellen Post",
            4,
            """\
A landslide buried the hamlet of Fern Steps below Mount Kestle on Monday. It killed 12 people, the mayor of Fern \
Steps said in the evening.""",
        ),
        (
            "Orme Daily",
            6,
            """\
The landslide at Fern Steps on Monday killed 27 people, the mayor said on Wednesday. Dogs are searching the mud \
at the foot of Mount Kestle.""",
        ),
        (
            "Tern Voice",
            9,
            """\
Monday's landslide at Fern Steps killed 18 people, the Red Lantern relief society said on Saturday. The hamlet \
below Mount Kestle will not be rebuilt.""",
        ),
        claims=("Orme Daily: 27", "Tern Voice: 18"),
        why=("27", "18", "Red Lantern"),
    ),
}
