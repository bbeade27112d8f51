package org.jiheng.ledger.recount;

/** One figure of one node: of what, and which of its kind. */
record Counter(long nodeId, String what, String key) {}
