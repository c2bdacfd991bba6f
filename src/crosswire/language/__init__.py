"""Reports to parses: sentences, tokens, tags, trees and names; the only room that knows the network."""

from crosswire.language.parser import Parser

__all__ = ["Parser"]
