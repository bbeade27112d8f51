package org.jiheng.overall.cell;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiheng.words.Say;

/** What is filled in outside the tables of the overall evaluation of a department, in the order of the report. */
public enum OverallCell {
    ORG_BASIS(Sort.TEXT, 2_000, say("Documents that set the department up")),
    SECTION_COUNT(Sort.COUNT, 20, say("Number of sections")),
    SECTIONS(Sort.TEXT, 2_000, say("Names of the sections")),
    SUBORDINATE_UNITS(Sort.TEXT, 2_000, say("Subordinate units")),
    DUTIES(Sort.TEXT, 20_000, say("Duties and tasks")),
    OVERALL_GOAL(Sort.TEXT, 20_000, say("Overall goals as they were set")),
    RATE_REASON(Sort.TEXT, 20_000, say("Why the execution rates differ: changes of the budget within the year")),
    OUT_QUANTITY(Sort.TEXT, 20_000, say("Output: quantity")),
    OUT_QUALITY(Sort.TEXT, 20_000, say("Output: quality")),
    OUT_PROGRESS(Sort.TEXT, 20_000, say("Output: progress")),
    OUT_COST(Sort.TEXT, 20_000, say("Output: cost")),
    EFF_SOCIAL(Sort.TEXT, 20_000, say("Effect: social")),
    EFF_ECONOMIC(Sort.TEXT, 20_000, say("Effect: economic")),
    EFF_ENVIRONMENT(Sort.TEXT, 20_000, say("Effect: environmental")),
    EFF_SUSTAINABLE(Sort.TEXT, 20_000, say("Effect: lasting")),
    EFF_SATISFACTION(Sort.TEXT, 20_000, say("Satisfaction of those served|overall")),
    SATISFACTION_RATE(Sort.COUNT, 20, say("Measured satisfaction, in percent")),
    FIN_SYSTEM(Sort.TEXT, 20_000, say("Financial rules: complete")),
    FIN_COMPLIANCE(Sort.TEXT, 20_000, say("Use of money: compliant and safe")),
    FIN_ACCOUNTING(Sort.TEXT, 20_000, say("Accounts: complete")),
    ASSET_MGMT(Sort.TEXT, 20_000, say("Management of assets")),
    PERF_MGMT(Sort.TEXT, 20_000, say("Management of performance")),
    CARRYOVER(Sort.AMOUNT, 60, say("Carried over at the end of the year")),
    CARRYOVER_LAST(Sort.AMOUNT, 60, say("Carried over at the end of last year")),
    CARRYOVER_NOTE(Sort.TEXT, 2_000, say("On what was carried over")),
    DIFFERENCE_NOTE(Sort.TEXT, 2_000, say("On the difference of budget and accounts")),
    ADDED(Sort.AMOUNT, 60, say("Added to the budget within the year")),
    STAFF_POSTS(Sort.COUNT, 20, say("Posts of the establishment")),
    STAFF(Sort.COUNT, 20, say("Staff in post")),
    PUBLIC_LAST(Sort.AMOUNT, 60, say("“Three public” budget of last year")),
    PUBLIC_BUDGET(Sort.AMOUNT, 60, say("“Three public” budget")),
    PUBLIC_SPENT(Sort.AMOUNT, 60, say("“Three public” spent")),
    PROCUREMENT_BUDGET(Sort.AMOUNT, 60, say("Government procurement budget")),
    PROCUREMENT_SPENT(Sort.AMOUNT, 60, say("Government procurement carried out")),
    KEY_SPENDING(Sort.AMOUNT, 60, say("Spent on key projects")),
    PROJECT_COUNT(Sort.COUNT, 20, say("Published number of projects")),
    PROJECT_SCORES(Sort.COUNT, 20, say("Published score of every project")),
    OWN_EXECUTION_RATE(Sort.COUNT, 20, say("Published execution rate")),
    OWN_CARRYOVER_RATE(Sort.COUNT, 20, say("Published carry-over rate")),
    OWN_DIFFERENCE_RATE(Sort.COUNT, 20, say("Published difference of budget and accounts")),
    OWN_TOTAL(Sort.COUNT, 20, say("Published total of the department")),
    OWN_GRADE(Sort.COUNT, 20, say("Published grade of the department"));

    /** Figures that only a report of an earlier system says itself; others are worked out. */
    public static final List<OverallCell> PUBLISHED = List.of(
            PROJECT_COUNT,
            PROJECT_SCORES,
            OWN_EXECUTION_RATE,
            OWN_CARRYOVER_RATE,
            OWN_DIFFERENCE_RATE,
            OWN_TOTAL,
            OWN_GRADE);

    /** How a cell is typed and read: words, an amount in ten thousand yuan, or a number. */
    public enum Sort {
        TEXT,
        AMOUNT,
        COUNT
    }

    private final Sort sort;
    private final int limit;
    private final Say label;

    OverallCell(Sort sort, int limit, Say label) {
        this.sort = sort;
        this.limit = limit;
        this.label = label;
    }

    public static Optional<OverallCell> of(String cell) {
        return Arrays.stream(values()).filter(each -> each.cell().equals(cell)).findFirst();
    }

    public String cell() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Sort sort() {
        return sort;
    }

    public int limit() {
        return limit;
    }

    public Say label() {
        return label;
    }
}
