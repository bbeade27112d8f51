package org.jiheng.api;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiheng.consistency.Finding;

/** What the cells of a request are called to the engine and the checks, and where in the request they stand. */
final class Places {

    static final String INITIAL = "funds.initial";
    static final String ANNUAL = "funds.annual";
    static final String EXECUTED = "funds.executed";
    static final String RATE = "funds.rate";
    static final String WEIGHT = "funds.weight";
    static final String SCORE = "funds.score";
    static final String TOTAL = "total";
    static final String GRADE = "grade";

    private static final Map<String, String> KNOWN = Map.of(
            INITIAL, "/funds/initial",
            ANNUAL, "/funds/annual",
            EXECUTED, "/funds/executed",
            RATE, "/funds/declaredRate",
            WEIGHT, "/funds/weight",
            SCORE, "/funds/declaredScore",
            TOTAL, "/declaredTotal",
            GRADE, "/declaredGrade");

    /** What the weights come to, and that all are full. */
    private static final Set<String> ABOUT_ALL_ROWS = Set.of("B-01", "B-11");

    private static final Pattern ROW = Pattern.compile("i\\.(\\d+)(\\..*)?");

    private Places() {}

    static String row(int position) {
        return "i." + position;
    }

    /** A finding of a row points at the row, one that concerns several at their list. */
    static String of(Finding finding) {
        return finding.cells().isEmpty() || ABOUT_ALL_ROWS.contains(finding.rule())
                ? "/indicators"
                : pointer(finding.cells().get(0));
    }

    private static String pointer(String cell) {
        var row = ROW.matcher(cell);
        if (row.matches()) {
            return "/indicators/" + row.group(1);
        }
        return KNOWN.getOrDefault(cell, cell.startsWith("f") ? "/funds" : "/indicators");
    }
}
