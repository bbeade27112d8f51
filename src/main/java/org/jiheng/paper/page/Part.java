package org.jiheng.paper.page;

import java.util.Locale;

/** A part of a paper that is filled in, as its page speaks of it: an enum of each kind of paper names its own. */
public interface Part {

    String name();

    /** The place on the page that leads there. */
    default String anchor() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text on the page that says how far it has come. */
    default String fact() {
        return "part." + anchor();
    }
}
