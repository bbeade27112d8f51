package org.jiheng.ledger;

import org.jiheng.organisation.NodeKind;

/** A node directly below another, with its sums. */
public record Branch(long nodeId, String name, NodeKind kind, Sums sums) {}
