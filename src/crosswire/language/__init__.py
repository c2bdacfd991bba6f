"""Reports to parses: sentences, tokens, tags, trees and names; the only room that knows the network."""
