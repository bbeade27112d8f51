package org.jiheng.target.content;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jiheng.words.Say;

/** The cells of a declaration that stand in no table, in the order of the paper. */
public enum HeadCell {
    PROJECT_NAME(0, say("Project name")),
    DEPARTMENT(0, say("Department in charge and its code")),
    UNIT(0, say("Implementing unit")),
    ATTRIBUTE(0, say("Project attribute")),
    PERIOD(0, say("Project period")),
    RESPONSIBLE(50, say("Person responsible for the project")),
    MID_FISCAL(60, say("Fiscal appropriation, mid-term")),
    MID_OTHER(60, say("Other funds, mid-term")),
    YEAR_FISCAL(60, say("Fiscal appropriation, year")),
    YEAR_CARRYOVER(60, say("Carried over into the year")),
    YEAR_OTHER(60, say("Other funds of the year")),
    MID_FROM_YEAR(10, say("First year of the mid-term goal")),
    MID_TO_YEAR(10, say("Last year of the mid-term goal")),
    MID_GOAL(20_000, say("Mid-term goal")),
    YEAR_GOAL(20_000, say("Goal of the year"));

    private final int limit;
    private final Say label;

    HeadCell(int limit, Say label) {
        this.limit = limit;
        this.label = label;
    }

    public static Optional<HeadCell> of(String cell) {
        return Arrays.stream(values()).filter(each -> each.cell().equals(cell)).findFirst();
    }

    public String cell() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int limit() {
        return limit;
    }

    public Say label() {
        return label;
    }

    /** What is typed here; the others are copied from the project and changed there. */
    public boolean typed() {
        return limit > 0;
    }
}
