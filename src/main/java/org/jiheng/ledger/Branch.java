package org.jiheng.ledger;

/** A node directly below another, with its sums. */
public record Branch(long nodeId, String name, Sums sums) {}
