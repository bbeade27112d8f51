package org.jiheng.consistency.overall;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.evaluation.score.Execution;
import org.jiheng.words.Say;

/**
 * The overall evaluation of a department as its checks need it, beside what its projects come to.
 *
 * @param execution its money at first, for the whole year and spent, with the rate a published report says
 * @param columns the parts of the money beside their total, column by column
 * @param rates what a published report says beside what follows from the amounts
 * @param spentOnProjects what it says was spent on projects
 * @param texts its narrative, in which shares are added up
 */
public record Department(
        Execution execution,
        List<Column> columns,
        Money carriedOver,
        List<Rate> rates,
        Money spentOnProjects,
        Conclusion conclusion,
        Sections sections,
        Projects projects,
        List<Sentence> sentences,
        List<Entry> texts) {

    /** The parts of the money in one column, beside the total somebody wrote. */
    public record Column(Money total, List<Money> parts) {}

    /** A rate somebody wrote, and what it should be in percent. */
    public record Rate(String rule, Entry written, Optional<BigDecimal> computed, List<String> from) {}

    /** The sections somebody counted, and those that are named. */
    public record Sections(Entry count, Entry names) {}

    /**
     * What the report comes to.
     *
     * @param everyProject the one score a published report gives all of its projects
     * @param problems what it admits
     * @param satisfaction what it says of satisfaction, and what was measured
     * @param grades those of the scheme from the best down, each with its first points
     */
    public record Conclusion(
            Entry total,
            Entry grade,
            Optional<BigDecimal> computedTotal,
            Optional<String> computedGrade,
            Entry everyProject,
            List<Entry> problems,
            Entry satisfaction,
            Entry measured,
            List<Grade> grades) {

        /** A grade and the points from which it is given. */
        public record Grade(String name, BigDecimal from) {}
    }

    /**
     * What the projects of the department come to.
     *
     * @param stated how many the report says there are
     * @param spent what all that tell it spent
     * @param same the one score that all evaluated projects have, where there are several
     * @param moved what became of those that changed since the report took them over
     * @param listed what became of those that came or went since then
     */
    public record Projects(
            Entry stated,
            long number,
            long evaluated,
            long scored,
            BigDecimal spent,
            long spending,
            Optional<BigDecimal> same,
            List<Say> moved,
            List<Say> listed) {}

    /**
     * A sentence that states figures.
     *
     * @param changes the figures it was worded for that are others now, each as before and now
     * @param strange its numbers that are no figure of the report
     */
    public record Sentence(Entry entry, boolean reworded, List<Changed> changes, List<String> strange) {}

    /** A figure as a sentence was worded for it, and as it is. */
    public record Changed(Say figure, String before, String after) {}
}
