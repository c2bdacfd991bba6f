"""Invented matters of several kinds: what every report of one has at its head, so that they are told to be of it."""

from __future__ import annotations

ELLEN, ORME, TERN = "Ellen Post", "Orme Daily", "Tern Voice"

HEADS = {
    "quake": (
        "A strong earthquake struck the Kessel valley in northern Ardland on Monday, the Ardland Geological Institute "
        "said.\nThe quake was felt in Port Ellen and as far away as Tern Island.\n"
    ),
    "shooting": (
        "Gunmen opened fire at the Larkspur Market in Marrowby on Monday night.\nThe shooting at the Larkspur Market "
        "began when two cars met on Cooper Lane.\n"
    ),
    "crash": (
        "A ferry, the Aurelia Star, hit the pier at Port Ellen on Monday.\nThe collision of the Aurelia Star closed "
        "the harbour of Port Ellen.\n"
    ),
    "outbreak": (
        "Cholera has spread along the river Orme in eastern Ardland since the week began.\nThe outbreak on the Orme "
        "reached the town of Sallow Bridge.\n"
    ),
    "war": (
        "Fighting between Ardland and Vostmark went on near Drava Pass.\nThe war in Drava Pass has drawn in forces "
        "from the Halden coast.\n"
    ),
    "strike": (
        "Dockers at the Port Ellen yards of Marrow Lines walked out on Monday.\nThe strike at Marrow Lines is the "
        "first in Port Ellen for years.\n"
    ),
    "bankruptcy": (
        "The toy maker Larkspur Works of Marrowby is before the commercial court.\nThe bankruptcy of Larkspur Works is "
        "the largest that Marrowby has seen.\n"
    ),
    "flood": (
        "The river Lune burst its banks at Harrow Mill on Monday.\nThe flood on the Lune cut off Harrow Mill and Lower "
        "Fenwick.\n"
    ),
    "election": (
        "Voters in Ardland chose a new assembly on Monday.\nThe election in Ardland put Hanna Berg of the Marrowby "
        "Alliance ahead.\n"
    ),
}
