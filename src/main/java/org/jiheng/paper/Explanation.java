package org.jiheng.paper;

import java.util.regex.Pattern;
import org.jiheng.consistency.Finding;

/** The reason a filler gives for a finding that may stand; it is a cell of the paper like any other. */
public final class Explanation {

    public static final int LONGEST = 500;

    private static final String PREFIX = "why.";
    private static final Pattern NAMED = Pattern.compile("why\\.[A-Z]+-\\d{1,3}(:[a-z0-9_.]{1,60})?");

    private Explanation() {}

    /** The rule and the cell it is about, so that a reason stays with its finding when other rows change. */
    public static String cell(Finding finding) {
        return PREFIX
                + finding.rule()
                + (finding.cells().isEmpty() ? "" : ":" + finding.cells().get(0));
    }

    public static boolean names(String cell) {
        return NAMED.matcher(cell).matches();
    }

    /** The cell of a reason that holds for everything one rule has found. */
    public static String ofAll(String rule) {
        return PREFIX + rule;
    }
}
