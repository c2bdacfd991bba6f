"""A corpus of invented rewrites: what a report said, what a later one made of it, and what was lost on the way.

Each case is the sentence as it was, the sentence as it became, and the field that drifted; ``None`` where nothing did.
``COPIES`` stand in reports that are otherwise the same text, ``RELAYS`` in reports of their own that name the first.
"""

AROUND = (
    "The river Lune burst its banks at Harrow Mill in the night to Monday and cut off Lower Fenwick.",
    "Boats of the Red Lantern society carried water to Lower Fenwick, and the Weir Street bridge was closed.",
    "The dam above Harrow Mill was built by Halden Works in the days of the old county and mended twice.",
)
"""What the reports of a copied pair share beside the sentence in question."""

COPIES = {
    "about": (
        "The flood injured about 30 people in Harrow Mill, Mayor Jory Vane said.",
        "The flood injured 30 people in Harrow Mill, Mayor Jory Vane said.",
        "hedge",
    ),
    "at least": (
        "At least nine people were killed by the flood at Harrow Mill, the fire brigade said.",
        "Nine people were killed by the flood at Harrow Mill, the fire brigade said.",
        "hedge",
    ),
    "more than": (
        "The water drove more than 400 people from their homes in Harrow Mill, Mayor Jory Vane said.",
        "The water drove 400 people from their homes in Harrow Mill, Mayor Jory Vane said.",
        "hedge",
    ),
    "up to": (
        "Up to 60 houses were destroyed at Harrow Mill, the county's surveyor said.",
        "Sixty houses were destroyed at Harrow Mill, the county's surveyor said.",
        "hedge",
    ),
    "nearly": (
        "Nearly 200 people were rescued from roofs in Harrow Mill by the fire brigade of Lower Fenwick.",
        "Two hundred people were rescued from roofs in Harrow Mill by the fire brigade of Lower Fenwick.",
        "hedge",
    ),
    "some": (
        "Some 70 houses were damaged in Harrow Mill when the dam gave way, Halden Works said.",
        "Seventy houses were damaged in Harrow Mill when the dam gave way, Halden Works said.",
        "hedge",
    ),
    "the source": (
        "Eleven people were killed by the flood at Harrow Mill, Mayor Jory Vane said.",
        "Eleven people were killed by the flood at Harrow Mill.",
        "attribution",
    ),
    "according to": (
        "According to the Red Lantern society, 14 people were injured by the flood at Harrow Mill.",
        "Fourteen people were injured by the flood at Harrow Mill.",
        "attribution",
    ),
    "whose estimate it is": (
        "The fire brigade of Harrow Mill said that the flood had killed 12 people in their homes.",
        "The flood had killed 12 people in their homes in Harrow Mill.",
        "attribution",
    ),
    "reportedly": (
        "Five people were reportedly killed by the flood in the cellar of a bakery in Harrow Mill.",
        "Five people were killed by the flood in the cellar of a bakery in Harrow Mill.",
        "stance",
    ),
    "may have": (
        "The flood may have killed 15 people at the camp site of Harrow Mill, Mayor Jory Vane said.",
        "The flood killed 15 people at the camp site of Harrow Mill, Mayor Jory Vane said.",
        "stance",
    ),
    "is believed to": (
        "Six people are believed to have been killed by the flood at the mill, the fire brigade said.",
        "Six people were killed by the flood at the mill, the fire brigade said.",
        "stance",
    ),
    "could": (
        "As many as 90 people could be displaced in Harrow Mill by the water, the county said.",
        "As many as 90 people were displaced in Harrow Mill by the water, the county said.",
        "stance",
    ),
    "about and its source": (
        "About 50 people were evacuated from Harrow Mill by boat, Mayor Jory Vane said.",
        "Fifty people were evacuated from Harrow Mill by boat.",
        "hedge",
    ),
    "alleged": (
        "Thieves allegedly seized 12 boats at Harrow Mill in the night of the flood.",
        "Thieves seized 12 boats at Harrow Mill in the night of the flood.",
        "stance",
    ),
    "may have been": (
        "The dam above Harrow Mill may have been sabotaged by its own watchmen, Mayor Jory Vane said.",
        "The dam above Harrow Mill was sabotaged by its own watchmen, Mayor Jory Vane said.",
        "stance",
    ),
    "could have been": (
        "The flood could have been caused by an open gate in the dam, an engineer of Halden Works said.",
        "The flood was caused by an open gate in the dam, an engineer of Halden Works said.",
        "stance",
    ),
    "unclear whether": (
        "It is unclear whether the gates of the dam were open on Sunday, the county's surveyor said.",
        "The gates of the dam were open on Sunday, the county's surveyor said.",
        "stance",
    ),
    "may, for will": (
        "Halden Works may close its sawmill at Lower Fenwick after the flood, its director said.",
        "Halden Works will close its sawmill at Lower Fenwick after the flood, its director said.",
        "stance",
    ),
    "could, for may": (
        "The flood could have been caused by an open gate in the dam, an engineer of Halden Works said.",
        "The flood may have been caused by an open gate in the dam, an engineer of Halden Works said.",
        None,
    ),
    "a statement in other words": (
        "The gates of the dam were open on Sunday, the county's surveyor said.",
        "On Sunday the dam's gates stood open, the county's surveyor said.",
        None,
    ),
    "no word but the order": (
        "The flood injured about 30 people in Harrow Mill, Mayor Jory Vane said.",
        "About 30 people were injured by the flood in Harrow Mill, Mayor Jory Vane said.",
        None,
    ),
    "one hedge for its like": (
        "Some 70 houses were damaged in Harrow Mill when the dam gave way, Halden Works said.",
        "About 70 houses were damaged in Harrow Mill when the dam gave way, Halden Works said.",
        None,
    ),
    "no fewer than, for at least": (
        "At least nine people were killed by the flood at Harrow Mill, the fire brigade said.",
        "No fewer than nine people were killed by the flood at Harrow Mill, the fire brigade said.",
        None,
    ),
    "a hedge that was added": (
        "The flood injured 30 people in Harrow Mill, Mayor Jory Vane said.",
        "The flood injured about 30 people in Harrow Mill, Mayor Jory Vane said.",
        None,
    ),
    "a toll that has grown since": (
        "At least nine people were killed by the flood at Harrow Mill, the fire brigade said.",
        "Fourteen people were killed by the flood at Harrow Mill, the fire brigade said.",
        None,
    ),
    "a source named first instead of last": (
        "Eleven people were killed by the flood at Harrow Mill, Mayor Jory Vane said.",
        "Mayor Jory Vane said 11 people were killed by the flood at Harrow Mill.",
        None,
    ),
    "a source by another name": (
        "Eleven people were killed by the flood at Harrow Mill, Mayor Jory Vane said.",
        "Eleven people were killed by the flood at Harrow Mill, according to the mayor.",
        None,
    ),
    "a number that its own source has set right": (
        "The flood injured about 30 people in Harrow Mill, Mayor Jory Vane said.",
        "Mayor Jory Vane has corrected the number of people injured by the flood in Harrow Mill to 26.",
        None,
    ),
    "the very words": (
        "Up to 60 houses were destroyed at Harrow Mill, the county's surveyor said.",
        "Up to 60 houses were destroyed at Harrow Mill, the county's surveyor said.",
        None,
    ),
}

RELAYS = {
    "at least, by a relay": (
        "Mayor Jory Vane said at least nine people were killed by the flood at Harrow Mill.",
        "Nine people were killed by the flood at Harrow Mill, Mayor Jory Vane told the Ellen Post.",
        "hedge",
    ),
    "about, by a relay": (
        "The flood injured about 30 people in Harrow Mill, the fire brigade said.",
        "The flood injured 30 people in Harrow Mill, the Ellen Post reported, citing the fire brigade.",
        "hedge",
    ),
    "a number, by a relay": (
        "The flood killed 16 people in Harrow Mill, the fire brigade said.",
        "The flood killed 61 people in Harrow Mill, the Ellen Post reported, citing the fire brigade.",
        "number",
    ),
    "another number, by a relay": (
        "The dam's fall damaged 140 houses in Harrow Mill, Halden Works said.",
        "The dam's fall damaged 104 houses in Harrow Mill, the Ellen Post reported.",
        "number",
    ),
    "may have, by a relay": (
        "The flood may have killed 15 people at the camp site of Harrow Mill, the county said.",
        "The flood killed 15 people at the camp site of Harrow Mill, the Ellen Post reported.",
        "stance",
    ),
    "nothing, by a relay": (
        "The flood injured about 30 people in Harrow Mill, the fire brigade said.",
        "The flood injured about 30 people in Harrow Mill, the Ellen Post reported, citing the fire brigade.",
        None,
    ),
    "nothing, and a count of one's own": (
        "The flood injured about 30 people in Harrow Mill, the fire brigade said.",
        "The hospital of Lower Fenwick treated 41 people injured by the flood. The Ellen Post had spoken of fewer.",
        None,
    ),
}
