package org.jiheng.overall;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.evaluation.EvaluatedRow;
import org.jiheng.evaluation.EvaluationCell;
import org.jiheng.evaluation.EvaluationFacts;
import org.jiheng.evaluation.Outlay;
import org.jiheng.grid.GridSum;
import org.jiheng.overall.OverallMoney.Column;
import org.jiheng.overall.OverallMoney.Line;
import org.jiheng.overall.sentence.Bound;
import org.jiheng.paper.Money;
import org.jiheng.paper.page.Tones;
import org.jiheng.scheme.Block;
import org.jiheng.scoring.Scores;
import org.jiheng.words.Figures;

/** What follows from the cells of an overall evaluation and is shown beside them: readings, sums, rates and scores. */
public record OverallFacts(OverallScored scored) {

    public static final String TOTAL = "score.total";
    public static final String GRADE = "grade";

    private Overall overall() {
        return scored.overall();
    }

    public Map<String, Object> all() {
        var facts = new TreeMap<String, Object>();
        money(facts);
        cells(facts);
        rates(facts);
        overall().indicators().forEach(row -> indicator(row, facts));
        overall().items().forEach(item -> item(item, facts));
        overall().scheme().blocks().forEach(block -> block(block, facts));
        scored.sentences().forEach(bound -> sentence(bound, facts));
        put("score.execution", scored.scores().execution().score(), facts);
        facts.put(
                "score.execution.basis",
                scored.scores().execution().explanation().told());
        facts.put(TOTAL, scored.total());
        facts.put(TOTAL + ".basis", scored.reckoning());
        facts.put(GRADE, scored.grade());
        Arrays.stream(OverallPart.values())
                .forEach(part -> facts.put(part.fact(), part.status(scored).label()));
        return Tones.beside(facts);
    }

    private static void sentence(Bound bound, Map<String, Object> facts) {
        facts.put(bound.cell() + ".said", bound.text());
        facts.put(bound.cell() + ".state", Standing.of(bound));
        facts.put(bound.cell() + ".state" + Tones.TONE, bound.stale() ? "YELLOW" : "");
    }

    private void money(Map<String, Object> facts) {
        var read = new Money(overall().cells());
        for (var column : Column.values()) {
            facts.put(total(column), Money.written(overall().money().total(column)));
            for (var line : Line.values()) {
                var cell = OverallMoney.cell(line, column);
                facts.put(EvaluationFacts.beside(cell), read.echo(cell));
            }
        }
    }

    public static String total(Column column) {
        return "total." + column.name().toLowerCase(Locale.ROOT);
    }

    private void cells(Map<String, Object> facts) {
        for (var cell : OverallCell.values()) {
            if (cell.sort() != OverallCell.Sort.TEXT) {
                facts.put(EvaluationFacts.beside(cell.cell()), new Typed(overall(), cell).echo());
            }
        }
    }

    private void rates(Map<String, Object> facts) {
        var rates = new OverallRates(overall().measures());
        for (var line : Line.values()) {
            facts.put(rate(line), Outlay.printed(rates.execution(line)));
            facts.put(rateOfInitial(line), Outlay.printed(rates.executionOfInitial(line)));
        }
        facts.put("change.rate", Outlay.printed(rates.change()));
        facts.put("carryover.rate", Outlay.printed(rates.carryover()));
        facts.put("carryover.change", Outlay.printed(rates.carryoverChange()));
        facts.put("difference.rate", Outlay.printed(rates.difference()));
    }

    public static String rate(Line line) {
        return "rate." + line.name().toLowerCase(Locale.ROOT);
    }

    public static String rateOfInitial(Line line) {
        return "rate.initial." + line.name().toLowerCase(Locale.ROOT);
    }

    private void indicator(EvaluatedRow row, Map<String, Object> facts) {
        facts.put(EvaluationFacts.beside(row.cell(EvaluationCell.TARGET)), Readings.target(row));
        facts.put(EvaluationFacts.beside(row.cell(EvaluationCell.ACTUAL)), Readings.actual(row, scored.row(row)));
        score(OverallScores.name(row), scored.row(row), facts);
    }

    private void item(ScoredItem item, Map<String, Object> facts) {
        item.worked(overall().measures()).ifPresent(value -> facts.put(worked(item), value));
        score(item.place(), scored.row(item), facts);
    }

    /** The fact that tells the value of an item that is worked out. */
    public static String worked(ScoredItem item) {
        return "value." + item.place();
    }

    private static void score(String place, Optional<Scores.Row> row, Map<String, Object> facts) {
        put(scoreOf(place), row.flatMap(Scores.Row::score), facts);
        facts.put(
                scoreOf(place) + ".basis",
                row.<Object>map(each -> each.explanation().told()).orElse(say("Nothing is scored here.")));
    }

    private static void put(String fact, Optional<BigDecimal> score, Map<String, Object> facts) {
        facts.put(fact, score.map(BigDecimal::toPlainString).orElse(Figures.ABSENT));
    }

    /** The fact that tells what a row scores. */
    public static String scoreOf(String place) {
        return "score." + place;
    }

    private void block(Block block, Map<String, Object> facts) {
        facts.put(scoreOf(block), say("Score {0}", scored.of(block).toPlainString()));
        facts.put(pointsOf(block), scored.of(block).toPlainString());
        if (block.isDeclared()) {
            facts.put(points(block).fact(), points(block).text());
        }
    }

    public static String scoreOf(Block block) {
        return "score.block." + block.code();
    }

    /** The bare figure, for the table of the blocks. */
    public static String pointsOf(Block block) {
        return "points.block." + block.code();
    }

    /** How many points the indicators of a block share out. */
    public GridSum points(Block block) {
        return GridSum.subtotal("sum." + block.code(), overall().points(block), block.weight());
    }
}
