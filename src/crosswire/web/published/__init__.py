"""Pages as files: a ledger or one matter as a folder, one question as one file; no server, no scripts, no network."""

from crosswire.web.published.folder import Published, publish_ledger, publish_matter
from crosswire.web.published.single import publish_question

__all__ = ["Published", "publish_ledger", "publish_matter", "publish_question"]
