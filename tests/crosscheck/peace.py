"""Short invented reports that look opposed and can all be true, by why they can. A case is its reports (outlet, day of
March 2031, text)."""

GROWING = {
    "an earthquake": (
        (
            "Ellen Post",
            4,
            """\
A strong earthquake struck Kessel on Monday. At least five people were killed, Governor Ada Lind said. People in \
Port Ellen ran into the streets.""",
        ),
        (
            "Orme Daily",
            5,
            """\
The death toll of Monday's earthquake in Kessel rose to 24, Governor Ada Lind said on Tuesday. Port Ellen, down \
the coast, had little damage.""",
        ),
        (
            "Tern Voice",
            7,
            """\
Forty-one people are now known to have died in the earthquake at Kessel, the civil protection agency of Ardland \
said. The quake struck on Monday and was felt in Port Ellen.""",
        ),
    ),
    "a factory fire within one day": (
        (
            "Ellen Post",
            4,
            """\
A fire at the Halden textile mill in Lower Fenwick killed three workers on Tuesday morning, the fire brigade \
said.""",
        ),
        (
            "Orme Daily",
            4,
            """\
Eleven workers died on Tuesday in a fire at the Halden textile mill of Lower Fenwick, the fire brigade said in \
the evening.""",
        ),
    ),
    "an outbreak week by week": (
        (
            "Ellen Post",
            4,
            """\
Measles has infected 60 people in Sallow Bridge on the Orme, the county's health office said.""",
        ),
        (
            "Orme Daily",
            11,
            """\
The number of people infected with measles in Sallow Bridge on the Orme has climbed to 145, the county's health \
office said.""",
        ),
        (
            "Tern Voice",
            18,
            """\
Measles has now infected 310 people in Sallow Bridge on the Orme, according to the county's health office.""",
        ),
    ),
    "homes lost to a wildfire": (
        (
            "Ellen Post",
            6,
            """\
The wildfire on Mount Kestle has destroyed 40 homes in Upper Marrow, Mayor Jory Vane said on Thursday.""",
        ),
        (
            "Tern Voice",
            9,
            """\
The wildfire on Mount Kestle destroyed 118 homes before rain put it out on Sunday, the mayor of Upper Marrow, \
Jory Vane, said.""",
        ),
    ),
    "an undated total beside a dated one": (
        (
            "Ellen Post",
            None,
            """\
The ferry Aurelia Star sank off Tern Island with the loss of many lives. The sinking killed 31 people, the \
coastguard of Tern Island said.""",
        ),
        (
            "Orme Daily",
            12,
            """\
The coastguard of Tern Island said 19 people were killed when the ferry Aurelia Star sank off Tern Island.""",
        ),
    ),
}

PARTS = {
    "children among the hurt": (
        (
            "Ellen Post",
            5,
            """\
A tram jumped the rails on Cooper Lane in Marrowby on Tuesday. The crash injured 30 people, including eight \
children, police chief Ivo Sand said.""",
        ),
        (
            "Orme Daily",
            5,
            """\
Eight children were injured when a tram jumped the rails on Cooper Lane in Marrowby on Tuesday, police chief Ivo \
Sand said.""",
        ),
    ),
    "one hospital's patients": (
        (
            "Ellen Post",
            5,
            """\
The tram crash on Cooper Lane in Marrowby injured 30 people, police chief Ivo Sand said on Wednesday.""",
        ),
        (
            "Tern Voice",
            5,
            """\
The Saint Aldan hospital in Marrowby treated 12 people who were injured in the tram crash on Cooper Lane, its \
director said.""",
        ),
    ),
    "the badly hurt": (
        (
            "Ellen Post",
            5,
            """\
A grandstand gave way at the Larkspur stadium in Marrowby on Sunday. It injured 62 people, the fire chief Hanna \
Berg said.""",
        ),
        (
            "Orme Daily",
            5,
            """\
Nine people were seriously injured when a grandstand gave way at the Larkspur stadium in Marrowby, fire chief \
Hanna Berg said.""",
        ),
    ),
    "soldiers among the dead": (
        (
            "Ellen Post",
            5,
            """\
An ambush at Drava Pass in the Halden hills killed 14 people on Monday, the army of Ardland said.""",
        ),
        (
            "Orme Daily",
            6,
            """\
Monday's ambush at Drava Pass in the Halden hills killed six soldiers of Ardland, their families were told on \
Wednesday.""",
        ),
    ),
    "strikers at one yard and at all": (
        (
            "Ellen Post",
            5,
            """\
Some 4,200 dockers of Marrow Lines walked out on Tuesday, the union of Port Ellen said. The strike is the first \
at Marrow Lines for years.""",
        ),
        (
            "Tern Voice",
            5,
            """\
At the northern yard alone 700 dockers walked out on Tuesday, the union of Port Ellen said. The strike has closed \
all yards of Marrow Lines.""",
        ),
    ),
}

PLACES = {
    "two towns of one storm": (
        (
            "Ellen Post",
            6,
            """\
The cyclone that crossed the Tern Islands killed 12 people in Lower Fenwick, the mayor of Lower Fenwick said on \
Thursday. Upper Marrow was hit too.""",
        ),
        (
            "Orme Daily",
            6,
            """\
In Upper Marrow the cyclone killed 40 people, the mayor of Upper Marrow said on Thursday. It had crossed the Tern \
Islands and Lower Fenwick before.""",
        ),
    ),
    "a district and the country": (
        (
            "Ellen Post",
            6,
            """\
Floods on the Lune and the Orme have killed 73 people across Ardland, the interior ministry of Ardland said on \
Thursday. Harrow Mill on the Lune was hit worst.""",
        ),
        (
            "Orme Daily",
            7,
            """\
The floods on the Lune and the Orme killed 18 people in Harrow Mill, the interior ministry of Ardland said on \
Friday. In Ardland the Orme is falling and the Lune is not.""",
        ),
    ),
    "two markets bombed on one day": (
        (
            "Ellen Post",
            11,
            """\
Two bombs went off in Kessel on Monday. The bomb at the Weir Street market killed nine people, Colonel Tavrik of \
the Kessel police said.""",
        ),
        (
            "Orme Daily",
            12,
            """\
Two bombs went off in Kessel on Monday. The bomb at the Larkspur bus station killed four people, Colonel Tavrik \
of the Kessel police said.""",
        ),
    ),
    "homes in two valleys": (
        (
            "Ellen Post",
            8,
            """\
The earthquake at Mount Kestle destroyed 300 homes in the Sorn valley, the Red Lantern society said.""",
        ),
        (
            "Tern Voice",
            9,
            """\
The earthquake at Mount Kestle destroyed 90 homes in the Tessel valley, the Red Lantern society said.""",
        ),
    ),
}

TIMES = {
    "two weeks of a war": (
        (
            "Ellen Post",
            4,
            """\
Fighting at Drava Pass killed 300 soldiers of Vostmark in the past seven days, the general staff of Ardland said \
on Tuesday.""",
        ),
        (
            "Orme Daily",
            11,
            """\
Fighting at Drava Pass killed 120 soldiers of Vostmark in the past seven days, the general staff of Ardland said \
on Tuesday.""",
        ),
    ),
    "a week and the whole war": (
        (
            "Ellen Post",
            4,
            """\
The war at Drava Pass has killed more than 9,000 people since it began, the Halden Mission said.""",
        ),
        (
            "Tern Voice",
            5,
            """\
At Drava Pass 120 people were killed last week, the Halden Mission said. The war goes on.""",
        ),
    ),
    "an earlier flood told as background": (
        (
            "Ellen Post",
            4,
            """\
The river Lune burst its banks at Harrow Mill on Monday. The flood killed four people, Mayor Jory Vane said.""",
        ),
        (
            "Orme Daily",
            5,
            """\
Harrow Mill is under water again. A flood of the Lune killed 310 people at Harrow Mill in 2019, Mayor Jory Vane \
recalled.""",
        ),
    ),
    "two shootings at one market, nine days apart": (
        (
            "Ellen Post",
            4,
            """\
Gunmen opened fire at the Larkspur market in Marrowby on Monday and injured five people, police chief Ivo Sand \
said.""",
        ),
        (
            "Orme Daily",
            13,
            """\
Four people were injured on Wednesday when gunmen opened fire at the Larkspur market in Marrowby, police chief \
Ivo Sand said.""",
        ),
    ),
    "murders of a year and of a night": (
        (
            "Ellen Post",
            4,
            """\
Three people were killed in a shooting on Cooper Lane in Marrowby on Monday night, police chief Ivo Sand said.""",
        ),
        (
            "Tern Voice",
            5,
            """\
So far this year 57 people have been killed in Marrowby, police chief Ivo Sand said after the shooting on Cooper \
Lane.""",
        ),
    ),
}

MEASURES = {
    "casualties of one side": (
        (
            "Ellen Post",
            4,
            """\
More than 3,000 soldiers of Vostmark have been killed or injured at Drava Pass, the defence ministry of Ardland \
said.""",
        ),
        (
            "Orme Daily",
            5,
            """\
About 600 soldiers of Vostmark have been killed at Drava Pass, the Halden Mission said on Wednesday.""",
        ),
    ),
    "casualties of an explosion": (
        (
            "Ellen Post",
            4,
            """\
An explosion at the Orme refinery in Sallow Bridge caused 48 casualties on Monday, the fire brigade of Sallow \
Bridge said.""",
        ),
        (
            "Tern Voice",
            5,
            """\
Seven people were killed by the explosion at the Orme refinery in Sallow Bridge, the fire brigade of Sallow \
Bridge said.""",
        ),
    ),
    "shot and killed": (
        (
            "Ellen Post",
            5,
            """\
Nine people were shot at the Larkspur cinema on Cooper Lane in Marrowby on Tuesday, police chief Ivo Sand said.""",
        ),
        (
            "Orme Daily",
            5,
            """\
Two people were killed in the shooting at the Larkspur cinema on Cooper Lane in Marrowby, police chief Ivo Sand \
said.""",
        ),
    ),
    "damaged and destroyed": (
        (
            "Ellen Post",
            5,
            """\
The earthquake damaged 1,600 homes in Kessel, Governor Ada Lind said. In Port Ellen nothing was broken.""",
        ),
        (
            "Tern Voice",
            6,
            """\
The earthquake destroyed 800 homes in Kessel, Governor Ada Lind said on Thursday. Port Ellen sent tents.""",
        ),
    ),
    "one sum in two currencies": (
        (
            "Ellen Post",
            18,
            """\
Thieves took jewels worth 88 million pounds from the Larkspur hotel in Port Ellen on Sunday, a prosecutor of \
Marrowby said.""",
        ),
        (
            "Tern Voice",
            18,
            """\
The jewels stolen from the Larkspur hotel in Port Ellen on Sunday are worth 103 million euros, a prosecutor of \
Marrowby said.""",
        ),
    ),
    "a debt and a loss": (
        (
            "Ellen Post",
            18,
            """\
Halden Yards of Port Ellen went bankrupt with debts of 80 million euros, the liquidator Milan Drost said.""",
        ),
        (
            "Orme Daily",
            19,
            """\
Halden Yards of Port Ellen made a loss of 30 million euros last year, the liquidator Milan Drost said.""",
        ),
    ),
}

HEDGES = {
    "about and exact": (
        (
            "Ellen Post",
            11,
            """\
About 500 people have been infected with cholera in Sallow Bridge on the Orme, the health ministry of Ardland \
said.""",
        ),
        (
            "Orme Daily",
            12,
            """\
The health ministry of Ardland has counted 470 people infected with cholera in Sallow Bridge on the Orme.""",
        ),
    ),
    "two lower bounds": (
        (
            "Ellen Post",
            5,
            """\
At least nine people died in the avalanche on Mount Kestle, the mountain rescue of Upper Marrow said on Tuesday.""",
        ),
        (
            "Tern Voice",
            6,
            """\
At least six people died in the avalanche on Mount Kestle above Upper Marrow, a minister said on Wednesday.""",
        ),
    ),
    "a round number": (
        (
            "Ellen Post",
            5,
            """\
The flood of the Lune drove 14,000 people from their homes in Harrow Mill, the Red Lantern society said.""",
        ),
        (
            "Orme Daily",
            6,
            """\
The flood of the Lune drove 13,600 people from their homes in Harrow Mill, the Red Lantern society said.""",
        ),
    ),
    "a range and a number in it": (
        (
            "Ellen Post",
            5,
            """\
Between 20 and 30 people were injured when the stand at the Larkspur stadium in Marrowby gave way, fire chief \
Hanna Berg said. Marrow Rovers were playing Fenwick Town that night.""",
        ),
        (
            "Tern Voice",
            5,
            """\
Twenty-six people were injured when the stand at the Larkspur stadium in Marrowby gave way, the Saint Aldan \
hospital said. Marrow Rovers had just beaten Fenwick Town.""",
        ),
    ),
    "dozens and a count": (
        (
            "Ellen Post",
            5,
            """\
Dozens of people were killed in a stampede at the Larkspur shrine near Lower Fenwick, witnesses said on \
Wednesday.""",
        ),
        (
            "Orme Daily",
            5,
            """\
The stampede at the Larkspur shrine near Lower Fenwick killed 38 people, the governor's office said on Wednesday.""",
        ),
    ),
    "a forecast and a count": (
        (
            "Ellen Post",
            11,
            """\
As many as 900 people could be infected with cholera in Sallow Bridge by April, the Red Lantern society said.""",
        ),
        (
            "Tern Voice",
            13,
            """\
The Red Lantern society said 120 people have been infected with cholera in Sallow Bridge.""",
        ),
    ),
}

JOINT = {
    "two that speak together and one of them alone": (
        (
            "Ellen Post",
            5,
            """\
The army of Ardland and the Halden Mission said about 400 soldiers of Vostmark were killed at Drava Pass.""",
        ),
        (
            "Orme Daily",
            7,
            """\
The Halden Mission said on Friday that 410 soldiers of Vostmark were killed at Drava Pass.""",
        ),
    ),
    "a joint bound that a later count exceeds": (
        (
            "Ellen Post",
            5,
            """\
Police and hospitals said at least 12 people were killed when the tanker blew up on Weir Street in Kessel. The \
tanker belonged to Halden Gas.""",
        ),
        (
            "Orme Daily",
            6,
            """\
The hospitals of Kessel said on Thursday that 15 people were killed when the tanker of Halden Gas blew up on Weir \
Street.""",
        ),
    ),
    "officials of both towns and one mayor": (
        (
            "Ellen Post",
            5,
            """\
The mayors of Harrow Mill and Lower Fenwick said the storm had injured 44 people in their two towns.""",
        ),
        (
            "Tern Voice",
            5,
            """\
The mayor of Lower Fenwick said the storm had injured 13 people in Lower Fenwick. Harrow Mill was hit harder.""",
        ),
    ),
}

CORRECTED = {
    "a date set right by the same paper": (
        (
            "Ellen Post",
            14,
            """\
The mayor of Marrowby, Ivo Sand, resigned after an audit by the Berg Institute. Ivo Sand left office on 4 March.""",
        ),
        (
            "Ellen Post Online",
            15,
            """\
Correction: An earlier report gave a wrong date. Ivo Sand, the mayor of Marrowby, resigned on 10 March and not on \
4 March, after an audit by the Berg Institute.""",
        ),
    ),
    "a month and a day in it": (
        (
            "Ellen Post",
            20,
            """\
Ardland and Vostmark signed a fishing pact in Kessel in March. Trawlers of Vostmark may cross the Halden strait \
to Port Ellen.""",
        ),
        (
            "Orme Daily",
            20,
            """\
Ardland and Vostmark signed their fishing pact in Kessel on 9 March. Trawlers of Vostmark may now cross the \
Halden strait to Port Ellen.""",
        ),
    ),
    "a toll that was taken back": (
        (
            "Ellen Post",
            5,
            """\
Governor Ada Lind said on Wednesday that 31 people were killed by the earthquake in Kessel. Port Ellen felt it \
too.""",
        ),
        (
            "Orme Daily",
            7,
            """\
Governor Ada Lind lowered the death toll of the earthquake in Kessel to 22 from 31 on Friday. Some names were \
listed twice. Port Ellen felt the quake too.""",
        ),
    ),
    "a hedged date": (
        (
            "Ellen Post",
            24,
            """\
Halden Yards, the tug builder of Port Ellen, filed for bankruptcy around 3 March, a lender said.""",
        ),
        (
            "Orme Daily",
            24,
            """\
Halden Yards, the tug builder of Port Ellen, filed for bankruptcy on 5 March, the court said.""",
        ),
    ),
    "two pacts of one summer": (
        (
            "Ellen Post",
            20,
            """\
Ardland and Vostmark signed a fishing pact in Kessel on 2 March. The foreign ministers met at the Halden palace \
on Lake Tessel.""",
        ),
        (
            "Orme Daily",
            20,
            """\
Ardland and Sundholm signed a customs treaty in Kessel on 9 March. The foreign ministers met at the Halden palace \
on Lake Tessel.""",
        ),
    ),
}

PEACE = {
    f"{why}: {name}": reports
    for why, cases in {
        "a growing toll": GROWING, "a part of a whole": PARTS, "another place": PLACES, "another time": TIMES,
        "another measure": MEASURES, "hedges that meet": HEDGES, "joint sources": JOINT, "a corrected date": CORRECTED,
    }.items()
    for name, reports in cases.items()
}  # fmt: skip
