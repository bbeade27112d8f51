package org.jiheng.overall.sheet;

import static org.jiheng.words.Say.say;

import org.jiheng.grid.GridColumn;
import org.jiheng.grid.GridKind;

/** The column of a table in which the house says what a row scores. */
final class Scores {

    private Scores() {}

    static GridColumn column(String name) {
        return GridColumn.of(GridKind.FACT, name, say("Score"))
                .hint(
                        say(
                                "Follows from target and actual by the rules of the scheme; open it to see the figures, the formula and the rule with its source."));
    }
}
