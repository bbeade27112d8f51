package org.jiheng.summary.table;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.words.Say;

/** What stands below the lines: sums and means under their columns, and how each figure comes about. */
public record Foot(Totals totals, List<String> order) {

    /** Figures under some of the columns, by their keys. */
    public record Sum(Say name, Map<String, String> figures) {}

    /** A figure and what it was computed from. */
    public record Explained(Say name, Object value, Object how) {

        public boolean known() {
            return !value.equals("");
        }
    }

    public static Foot of(ScoreTable table) {
        return new Foot(table.totals(), table.schemes().grades());
    }

    public List<Sum> sums() {
        var sums = new ArrayList<Sum>();
        if (!totals.areAddedUp()) {
            return sums;
        }
        sums.add(new Sum(say("Total|scores"), whole()));
        if (points().scored() > 0) {
            sums.add(new Sum(say("Mean"), total(points().mean())));
            sums.add(new Sum(say("Mean weighted by budget"), total(points().weightedMean())));
            sums.add(new Sum(say("Lowest"), total(points().least())));
            sums.add(new Sum(say("Highest"), total(points().greatest())));
        }
        return sums;
    }

    private Map<String, String> whole() {
        var figures = new LinkedHashMap<String, String>();
        figures.put("initial", money().initial().toPlainString());
        figures.put("annual", money().annual().toPlainString());
        if (money().spendingIsKnown()) {
            figures.put("executed", money().executed().toPlainString());
        }
        money().rate().map(BigDecimal::toPlainString).ifPresent(rate -> figures.put("rate", rate));
        figures.put("grade", grades());
        return figures;
    }

    private static Map<String, String> total(Optional<BigDecimal> figure) {
        return figure.map(each -> Map.of("total", each.toPlainString())).orElse(Map.of());
    }

    /** How many got which grade, the best first. */
    public String grades() {
        return Stream.concat(order.stream(), totals.grades().keySet().stream())
                .distinct()
                .filter(grade -> totals.grades().getOrDefault(grade, 0L) > 0)
                .map(grade -> grade + " " + totals.grades().get(grade))
                .collect(Collectors.joining("  "));
    }

    public List<Explained> explained() {
        var money = money();
        var points = points();
        var all = new ArrayList<Explained>();
        if (!totals.areAddedUp()) {
            return all;
        }
        all.add(new Explained(
                say("Number of projects"),
                String.valueOf(totals.active()),
                say("each project that stands in the year counts once; what is cancelled or exempt does not count")));
        all.add(amount(say("Budget at the beginning of the year"), money.initial(), say("sum of the column")));
        all.add(amount(say("Budget of the whole year"), money.annual(), say("sum of the column")));
        all.add(figure(
                say("Spent|sum"),
                Optional.of(money.executed())
                        .filter(any -> money.spendingIsKnown())
                        .map(Foot::written),
                say("sum of those whose budget is known")));
        all.add(figure(
                say("Execution rate"),
                money.rate().map(rate -> rate + "%"),
                say(
                        "spent {0} ÷ budget {1}, of those of which both are known",
                        written(money.executed()), written(money.spendable()))));
        all.add(figure(
                say("Mean"),
                points.mean().map(BigDecimal::toPlainString),
                say("sum of the totals {0} ÷ complete scores {1}", points.sum(), points.scored())));
        all.add(figure(
                say("Mean weighted by budget"),
                points.weightedMean().map(BigDecimal::toPlainString),
                say(
                        "each total times its budget, together {0}, ÷ these budgets, {1}",
                        written(points.weighted()), written(points.weight()))));
        all.add(figure(
                say("Lowest, highest"),
                points.least()
                        .map(least -> say("{0}, {1}", least, points.greatest().orElse(least))),
                say("of complete scores {0}; not complete and in no mean: {1}", points.scored(), points.open())));
        all.add(figure(say("Grades|counted"), Optional.of(grades()), say("projects of each grade")));
        return all;
    }

    private static Explained amount(Say name, BigDecimal yuan, Say how) {
        return new Explained(name, written(yuan), how);
    }

    private static Explained figure(Say name, Optional<?> value, Say how) {
        return new Explained(name, value.isPresent() ? value.get() : "", how);
    }

    private static String written(BigDecimal yuan) {
        return MoneyUnit.WAN_YUAN.written(yuan);
    }

    private Totals.Money money() {
        return totals.money();
    }

    private Totals.Points points() {
        return totals.points();
    }
}
