package org.jiheng.api;

import java.util.List;
import org.jiheng.pack.Tree;

/** A table that somebody wants scored, as they wrote it; what they left out is blank. */
record Asked(String scheme, Funds funds, List<Row> rows, String declaredTotal, String declaredGrade) {

    /** The total line of the money. */
    record Funds(
            String initial,
            String annual,
            String executed,
            String unit,
            String weight,
            String declaredRate,
            String declaredScore) {

        static Funds of(Tree written) {
            return new Funds(
                    written.text("initial"),
                    written.text("annual"),
                    written.text("executed"),
                    written.text("unit").strip(),
                    written.text("weight"),
                    written.text("declaredRate"),
                    written.text("declaredScore"));
        }
    }

    /** An indicator. */
    record Row(
            String level1,
            String level2,
            String level3,
            String target,
            String actual,
            String weight,
            String tier,
            String direction,
            String declaredScore,
            String deviation) {

        static Row of(Tree written) {
            return new Row(
                    written.text("level1"),
                    written.text("level2"),
                    written.text("level3"),
                    written.text("target"),
                    written.text("actual"),
                    written.text("weight"),
                    written.text("tier"),
                    written.text("direction"),
                    written.text("declaredScore"),
                    written.text("deviation"));
        }
    }

    static Asked of(Tree written) {
        return new Asked(
                written.text("scheme").strip(),
                Funds.of(written.tree("funds")),
                written.trees("indicators").stream().map(Row::of).toList(),
                written.text("declaredTotal"),
                written.text("declaredGrade"));
    }
}
