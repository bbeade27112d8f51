package org.jiheng.ledger.follow;

import org.jiheng.audit.OutboxStore.Seen;

/** How far the ledger has followed the history, and whether it still works out what came in too great a number. */
record Position(boolean atHome, Seen followed, long turn, boolean moving, boolean due) {

    boolean hasWork() {
        return !atHome || moving || due;
    }
}
