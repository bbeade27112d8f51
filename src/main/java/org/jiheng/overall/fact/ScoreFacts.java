package org.jiheng.overall.fact;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.fact.EvaluationFacts;
import org.jiheng.grid.GridSum;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.report.ScoredItem;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.overall.score.OverallScores;
import org.jiheng.scheme.Block;
import org.jiheng.scoring.Scores;
import org.jiheng.words.Figures;

/** What an overall evaluation scores, row by row and block by block, each with what it rests on. */
public record ScoreFacts(OverallScored scored) {

    private static final String TOTAL = "score.total";
    private static final String EXECUTION = "score.execution";

    private Overall overall() {
        return scored.overall();
    }

    Map<String, Object> all() {
        var facts = new TreeMap<String, Object>();
        overall().indicators().forEach(row -> indicator(row, facts));
        overall().items().forEach(item -> item(item, facts));
        overall().scheme().blocks().forEach(block -> block(block, facts));
        put(EXECUTION, scored.scores().execution().score(), facts);
        facts.put(
                EvaluationFacts.basis(EXECUTION),
                scored.scores().execution().explanation().told());
        facts.put(TOTAL, scored.total());
        facts.put(EvaluationFacts.basis(TOTAL), scored.reckoning());
        facts.put("grade", scored.grade());
        return facts;
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
        put(of(place), row.flatMap(Scores.Row::score), facts);
        facts.put(
                EvaluationFacts.basis(of(place)),
                row.<Object>map(each -> each.explanation().told()).orElse(say("Nothing is scored here.")));
    }

    private static void put(String fact, Optional<BigDecimal> score, Map<String, Object> facts) {
        facts.put(fact, score.map(BigDecimal::toPlainString).orElse(Figures.ABSENT));
    }

    /** The fact that tells what a row scores. */
    public static String of(String place) {
        return "score." + place;
    }

    private void block(Block block, Map<String, Object> facts) {
        put(points(block), scored.of(block), facts);
        facts.put(of(block), say("Score {0}", facts.get(points(block))));
        if (block.isDeclared()) {
            facts.put(shared(block).fact(), shared(block).text());
        }
    }

    public static String of(Block block) {
        return "score.block." + block.code();
    }

    /** The bare figure, for the table of the blocks. */
    public static String points(Block block) {
        return "points.block." + block.code();
    }

    /** How many points the indicators of a block share out. */
    public GridSum shared(Block block) {
        return GridSum.subtotal("sum." + block.code(), overall().points(block), block.weight());
    }
}
