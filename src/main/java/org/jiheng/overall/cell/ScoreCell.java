package org.jiheng.overall.cell;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jiheng.words.Say;

/** The columns of the score sheet: what is filled in beside each item that the department's scheme names. */
public enum ScoreCell {
    TARGET(200, say("Planned|score sheet")),
    ACTUAL(200, say("Value|score sheet")),
    WEIGHT(20, say("Points")),
    OWN_SCORE(20, say("Own score")),
    NOTE(2_000, say("What the score rests on"));

    /** The table's part of the names of its cells, such as s.rules.own_score. */
    public static final String TABLE = "s";

    private final int limit;
    private final Say label;

    ScoreCell(int limit, Say label) {
        this.limit = limit;
        this.label = label;
    }

    public static Optional<ScoreCell> of(String column) {
        return Arrays.stream(values())
                .filter(cell -> cell.column().equals(column))
                .findFirst();
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int limit() {
        return limit;
    }

    public Say label() {
        return label;
    }
}
