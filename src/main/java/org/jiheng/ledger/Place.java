package org.jiheng.ledger;

/** A node in a year: what sums are kept for. */
public record Place(long nodeId, int year) {}
