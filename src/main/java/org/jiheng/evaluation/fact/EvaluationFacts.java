package org.jiheng.evaluation.fact;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.evaluation.drift.Drift;
import org.jiheng.evaluation.score.Scored;
import org.jiheng.grid.GridSum;
import org.jiheng.notation.target.Kind;
import org.jiheng.notation.target.Target;
import org.jiheng.paper.Money;
import org.jiheng.scheme.Block;
import org.jiheng.words.Figures;

/** What follows from the cells of a self-evaluation and is shown beside them: rates, readings and scores. */
public record EvaluationFacts(Scored scored) {

    public static final String EXECUTION = "score.execution";
    public static final String TOTAL = "score.total";
    public static final String GRADE = "grade";

    private static final String BASIS = ".basis";

    /** The fact beside a cell. */
    public static String beside(String cell) {
        return cell + ".reading";
    }

    public static String scoreOf(EvaluatedRow row) {
        return "score." + row.key();
    }

    /** What a score rests on. */
    public static String basis(String score) {
        return score + BASIS;
    }

    private Evaluation evaluation() {
        return scored.evaluation();
    }

    public Map<String, Object> all() {
        var facts = new TreeMap<String, Object>();
        money(facts);
        evaluation().rows().forEach(row -> row(row, facts));
        facts.put(points().fact(), points().text());
        evaluation().scheme().targetBlocks().forEach(block -> block(block, facts));
        facts.put(EXECUTION, written(scored.scores().execution().score()));
        facts.put(basis(EXECUTION), scored.basis());
        facts.put(TOTAL, scored.total());
        facts.put(basis(TOTAL), scored.reckoning());
        facts.put(GRADE, scored.grade());
        facts.put("survey.rate", evaluation().survey().words());
        facts.put("drift", new Drift(evaluation()).words());
        for (var part : SheetPart.values()) {
            facts.put(part.fact(), part.status(evaluation()).label());
        }
        return facts;
    }

    private void money(Map<String, Object> facts) {
        var outlay = evaluation().outlay();
        for (var column : Outlay.Column.values()) {
            facts.put("total." + column.code(), Money.written(outlay.total(column)));
        }
        facts.put("rate.total", Outlay.printed(scored.scores().execution().rate()));
        outlay.lines().forEach(line -> {
            facts.put("rate." + line.key(), Outlay.printed(outlay.rate(line)));
            Arrays.stream(Outlay.Column.values())
                    .map(column -> line.name(column.code()))
                    .forEach(cell -> facts.put(beside(cell), outlay.money().echo(cell)));
        });
    }

    private void block(Block block, Map<String, Object> facts) {
        var sum = points(block);
        facts.put(sum.fact(), sum.text());
        facts.put(blockScore(block), say("Score {0}", scored.score(block).toPlainString()));
    }

    public static String blockScore(Block block) {
        return "score.block." + block.code();
    }

    public GridSum points() {
        return GridSum.total("sum.total", evaluation().points(), evaluation().wanted());
    }

    public GridSum points(Block block) {
        return GridSum.subtotal("sum." + block.code(), evaluation().points(block), block.weight());
    }

    private void row(EvaluatedRow row, Map<String, Object> facts) {
        facts.put(beside(row.cell(EvaluationCell.TARGET)), target(row));
        facts.put(beside(row.cell(EvaluationCell.ACTUAL)), actual(row));
        facts.put(scoreOf(row), written(scored.row(row).flatMap(each -> each.score())));
        facts.put(basis(scoreOf(row)), scored.basis(row));
    }

    public Object target(EvaluatedRow row) {
        return row.value(EvaluationCell.TARGET).isBlank() ? "" : words(row.target());
    }

    /** How what was reached was read, and how much of the target it is. */
    public Object actual(EvaluatedRow row) {
        if (row.value(EvaluationCell.ACTUAL).isBlank()) {
            return "";
        }
        var actual = row.actual();
        if (actual.answer().is(Kind.UNREADABLE)) {
            return words(actual.answer());
        }
        var share = scored.row(row)
                .flatMap(each -> each.completion())
                .<Object>map(percent -> say("{0}% of the target", percent.toPlainString()));
        var read = Optional.<Object>of(say("read as {0}", actual.written())).filter(words -> actual.unitAssumed());
        return read.flatMap(words -> share.<Object>map(part -> say("{0} · {1}", words, part)))
                .or(() -> share)
                .or(() -> read)
                .orElse("");
    }

    private static Object words(Target target) {
        return target.is(Kind.UNREADABLE)
                ? say("Cannot be read: {0}", target.fault().orElse(target.reading()))
                : target.reading();
    }

    private static String written(Optional<BigDecimal> score) {
        return score.map(BigDecimal::toPlainString).orElse(Figures.ABSENT);
    }
}
