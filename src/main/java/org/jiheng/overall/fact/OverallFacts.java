package org.jiheng.overall.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.evaluation.fact.EvaluationFacts;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney;
import org.jiheng.overall.cell.OverallMoney.Column;
import org.jiheng.overall.cell.OverallMoney.Line;
import org.jiheng.overall.chapter.OverallPart;
import org.jiheng.overall.measure.OverallRates;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.report.Typed;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.overall.sentence.Bound;
import org.jiheng.paper.Money;
import org.jiheng.paper.page.Tones;

/** What follows from the cells of an overall evaluation and is shown beside them: readings, sums and rates, beside its scores. */
public record OverallFacts(OverallScored scored) {

    private Overall overall() {
        return scored.overall();
    }

    public Map<String, Object> all() {
        var facts = new TreeMap<String, Object>();
        money(facts);
        cells(facts);
        rates(facts);
        scored.sentences().forEach(bound -> sentence(bound, facts));
        facts.putAll(new ScoreFacts(scored).all());
        Arrays.stream(OverallPart.values())
                .forEach(part -> facts.put(part.fact(), part.status(scored).label()));
        return Tones.beside(facts);
    }

    private static void sentence(Bound bound, Map<String, Object> facts) {
        facts.put(bound.cell() + ".said", bound.text());
        facts.put(bound.cell() + ".state", Standing.of(bound));
        facts.put(bound.cell() + ".state" + Tones.TONE, Standing.tone(bound));
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
}
