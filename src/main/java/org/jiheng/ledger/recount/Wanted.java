package org.jiheng.ledger.recount;

import org.jiheng.ledger.Basis;

/** A recount somebody asked for: of which node, year and basis, and who did. */
record Wanted(long id, long nodeId, String nodeName, int year, Basis basis, long accountId, String accountName) {}
