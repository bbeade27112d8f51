package org.jiheng.overall.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.notation.Numeral;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney.Column;
import org.jiheng.overall.cell.OverallMoney.Line;
import org.jiheng.overall.measure.Measures;
import org.jiheng.overall.rollup.Rollup;
import org.jiheng.scheme.Measure;
import org.jiheng.scheme.rule.Grades;
import org.jiheng.scoring.Scores;
import org.jiheng.scoring.verdict.Ratio;

/** The figures of an overall evaluation as its report states them: money in ten thousand yuan, rates in percent. */
public final class ReportFigures {

    private final Measures measures;
    private final Map<Stated, String> values = new TreeMap<>();

    private ReportFigures(Measures measures) {
        this.measures = measures;
    }

    public static Figured of(int year, Measures measures, Optional<Scores> decided) {
        var report = new ReportFigures(measures);
        report.values.put(Stated.YEAR, String.valueOf(year));
        report.money();
        report.rates();
        measures.rollup().ifPresent(report::projects);
        decided.ifPresent(report::score);
        return new Figured(report.values);
    }

    private void money() {
        amount(Stated.INITIAL, Line.TOTAL, Column.INITIAL);
        amount(Stated.ANNUAL, Line.TOTAL, Column.ANNUAL);
        amount(Stated.ANNUAL_BASIC, Line.BASIC, Column.ANNUAL);
        amount(Stated.ANNUAL_PROJECT, Line.PROJECT, Column.ANNUAL);
        amount(Stated.ANNUAL_OTHER, Line.OTHER, Column.ANNUAL);
        amount(Stated.EXECUTED, Line.TOTAL, Column.EXECUTED);
        amount(Stated.EXECUTED_BASIC, Line.BASIC, Column.EXECUTED);
        amount(Stated.EXECUTED_PROJECT, Line.PROJECT, Column.EXECUTED);
        amount(Stated.EXECUTED_OTHER, Line.OTHER, Column.EXECUTED);
        amount(Stated.FINAL, Line.TOTAL, Column.FINAL);
        put(
                Stated.CARRYOVER,
                measures.money().amount(OverallCell.CARRYOVER).yuan().map(MoneyUnit.WAN_YUAN::of));
    }

    private void amount(Stated figure, Line line, Column column) {
        put(figure, measures.money().yuan(line, column).map(MoneyUnit.WAN_YUAN::of));
    }

    private void rates() {
        put(Stated.EXECUTION_RATE, measures.of(Measure.EXECUTION_RATE).map(Ratio::percent));
        put(Stated.INITIAL_RATE, measures.of(Measure.EXECUTION_RATE_INITIAL).map(Ratio::percent));
        put(Stated.CARRYOVER_RATE, measures.carryover().map(Ratio::percent));
        put(Stated.DIFFERENCE_RATE, measures.of(Measure.DIFFERENCE_RATE).map(Ratio::percent));
    }

    private void projects(Rollup rollup) {
        put(Stated.PROJECTS, Optional.of(BigDecimal.valueOf(rollup.projects())));
        put(Stated.EVALUATED, Optional.of(BigDecimal.valueOf(rollup.evaluated())));
        put(Stated.SCORED, Optional.of(BigDecimal.valueOf(rollup.scored())));
        put(Stated.MEAN, rollup.mean());
        put(Stated.WEIGHTED_MEAN, rollup.weightedMean());
        put(Stated.MINIMUM, rollup.minimum());
        put(Stated.MAXIMUM, rollup.maximum());
        var grades = grades(rollup);
        if (!grades.isEmpty()) {
            values.put(Stated.GRADES, grades);
        }
    }

    /** From the best down, as the scheme of the department orders them: 优12个、良1个. */
    private String grades(Rollup rollup) {
        var order = measures.scheme().grades().list().stream()
                .map(Grades.Grade::name)
                .toList();
        return rollup.grades().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        (one, other) -> Integer.compare(place(order, one), place(order, other))))
                .map(each -> each.getKey() + each.getValue() + "个")
                .collect(Collectors.joining("、"));
    }

    private static int place(List<String> order, String grade) {
        var place = order.indexOf(grade);
        return place < 0 ? order.size() : place;
    }

    /** While scores are open there is no total to state. */
    private void score(Scores scores) {
        scores.grade().ifPresent(grade -> {
            put(Stated.SCORE, Optional.of(scores.total()));
            values.put(Stated.GRADE, grade);
        });
    }

    private void put(Stated figure, Optional<BigDecimal> number) {
        number.ifPresent(value -> values.put(figure, Numeral.written(value)));
    }
}
