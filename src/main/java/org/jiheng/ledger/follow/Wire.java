package org.jiheng.ledger.follow;

/** Where followers hear that something happened, and where they tell that the ledger has it. */
public final class Wire {

    /** On the event bus of one process: the newest turn of the ledger, as a Long. */
    public static final String LEDGER = "ledger";

    /** On the event bus of one process, as a Boolean: whether the history is followed; told when it changes, and while it is not. */
    public static final String FOLLOWING = "ledger.following";

    /** Between processes, in PostgreSQL; a hint that may be lost, for each follower also looks every second. */
    static final String CHANNEL = "jiheng_ledger";

    private Wire() {}
}
