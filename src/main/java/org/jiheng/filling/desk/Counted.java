package org.jiheng.filling.desk;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jiheng.filling.FilledRow;
import org.jiheng.filling.Filling;
import org.jiheng.layout.Table;
import org.jiheng.scoring.Scores;
import org.jiheng.words.Figures;

/** What the engine counts in each row that brings points, and what that rests on. */
public record Counted(Filling filling, Scores scores) {

    public static Counted of(Filling filling) {
        return new Counted(filling, FormScores.of(filling));
    }

    public static String fact(FilledRow row) {
        return row.cell("counted");
    }

    public static String basisFact(FilledRow row) {
        return fact(row) + ".basis";
    }

    public Object points(FilledRow row) {
        return scores.row(row.place())
                .flatMap(Scores.Row::score)
                .map(BigDecimal::toPlainString)
                .orElse(Figures.ABSENT);
    }

    public Object basis(FilledRow row) {
        return scores.row(row.place())
                .<Object>map(each -> each.explanation().told())
                .orElse("");
    }

    public Map<String, Object> facts() {
        var facts = new TreeMap<String, Object>();
        filling.layout()
                .tables()
                .filter(table -> table.rows() == Table.Rows.SCORES)
                .flatMap(table -> filling.rows(table).stream())
                .forEach(row -> {
                    facts.put(fact(row), points(row));
                    facts.put(basisFact(row), basis(row));
                });
        return facts;
    }
}
