package org.jiheng.filling.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.filling.FilledRow;
import org.jiheng.filling.Filling;
import org.jiheng.layout.Table;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.scheme.Item;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.Scored;
import org.jiheng.scheme.terms.SchemeTerms;
import org.jiheng.scoring.Scores;
import org.jiheng.scoring.Scoring;
import org.jiheng.scoring.Sheet;
import org.jiheng.scoring.terms.Named;
import org.jiheng.scoring.terms.Origin;
import org.jiheng.scoring.terms.Terms;

/** A filled form handed to the engine that scores: points that were given, and what the scheme computes itself. */
public record FormScores(Filling filling) {

    private static final String ACTUAL = "actual";

    public static Scores of(Filling filling) {
        return new FormScores(filling).scores();
    }

    /** Whether anything is scored on the form itself. */
    public static boolean scores(Filling filling) {
        return filling.layout().tables().anyMatch(table -> table.rows() == Table.Rows.SCORES);
    }

    private Scores scores() {
        var table = filling.layout()
                .tables()
                .filter(each -> each.rows() == Table.Rows.SCORES)
                .findFirst();
        var rows = table.stream()
                .flatMap(found -> filling.scheme().scored().stream().flatMap(scored -> row(found, scored)))
                .toList();
        return Scoring.of(terms(), new Sheet(Optional.empty(), money(), rows));
    }

    private Stream<Sheet.Row> row(Table table, Scored scored) {
        return filling.row(table, scored.key()).map(row -> row(row, scored)).stream();
    }

    private static Sheet.Row row(FilledRow row, Scored scored) {
        return new Sheet.Row(
                row.table().name() + "." + row.key(),
                scored.block().name(),
                scored.type().name(),
                scored.name(),
                named(row, scored),
                row.value("target"),
                row.value(ACTUAL),
                "",
                row.value("tier"),
                "",
                row.value("own_score"),
                false,
                List.of());
    }

    /** By the rule of the scheme where the form has a place for the value, else by the points that were given. */
    private static String named(FilledRow row, Scored scored) {
        return scored.item()
                .filter(item -> item.method() != Item.Method.MANUAL
                        && row.table().column(ACTUAL).isPresent())
                .map(item -> scored.type().code() + "." + item.code())
                .orElseGet(scored::key);
    }

    private Terms terms() {
        var terms = SchemeTerms.of(filling.scheme());
        return new Terms(
                terms.scheme(),
                terms.version(),
                terms.total(),
                terms.spending(),
                terms.reaching(),
                terms.exactly(),
                terms.keeping(),
                terms.zeroTarget(),
                terms.lateness(),
                terms.tiers(),
                terms.excess(),
                terms.ceilings(),
                terms.absence(),
                terms.rounding(),
                terms.grading(),
                terms.lowerTypes(),
                Stream.concat(terms.named().stream(), given(filling.scheme())).toList());
    }

    private static Stream<Named> given(Scheme scheme) {
        return scheme.scored().stream()
                .map(scored -> new Named(
                        scored.key(),
                        scored.name(),
                        scored.weight(),
                        Named.Method.MANUAL,
                        "",
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        new Origin(
                                scored.block().source().text(),
                                scored.block().source().assumed())));
    }

    /** The totals of the money on the form; a place it does not have stays blank. */
    public static Sheet.Money money(Filling filling) {
        return new FormScores(filling).money();
    }

    private Sheet.Money money() {
        return new Sheet.Money(
                money("initial"), money("annual"), money("arrived"), money("executed"), MoneyUnit.YUAN, "");
    }

    private String money(String name) {
        var alone = filling.layout()
                .field(name)
                .flatMap(field -> filling.entry(field).figure());
        return alone.or(() -> filling.layout()
                        .tables()
                        .filter(table -> table.rows() == Table.Rows.FUNDS)
                        .findFirst()
                        .flatMap(table -> table.column(name).flatMap(column -> filling.sum(table, column))))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
