package org.jiheng.ledger;

import java.time.OffsetDateTime;

/** Up to when the figures of a node and year hold: the turn of the ledger, the newest line of the history in it, its time. */
public record Stand(long turn, long revision, OffsetDateTime at) {}
