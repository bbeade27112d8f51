package org.jiheng.overall.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.overall.cell.OverallMoney;
import org.jiheng.overall.cell.OverallMoney.Column;
import org.jiheng.overall.cell.OverallMoney.Line;
import org.jiheng.overall.cell.ScoreCell;
import org.jiheng.overall.measure.Measures;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.report.ScoredItem;
import org.jiheng.scheme.Block;
import org.jiheng.scheme.terms.SchemeTerms;
import org.jiheng.scoring.Scores;
import org.jiheng.scoring.Scoring;
import org.jiheng.scoring.Sheet;

/** An overall evaluation handed to the engine in the engine's words. */
public final class OverallScores {

    private OverallScores() {}

    public static Scores of(Overall overall) {
        return Scoring.of(SchemeTerms.of(overall.scheme()), sheet(overall));
    }

    static Sheet sheet(Overall overall) {
        return new Sheet(
                Optional.of(overall.year()),
                money(overall.money()),
                Stream.concat(
                                overall.indicators().stream().map(OverallScores::row),
                                overall.items().stream().map(item -> row(item, overall.measures())))
                        .toList());
    }

    private static Sheet.Money money(OverallMoney money) {
        return new Sheet.Money(
                typed(money, Column.INITIAL),
                typed(money, Column.ANNUAL),
                "",
                typed(money, Column.EXECUTED),
                MoneyUnit.WAN_YUAN,
                "");
    }

    /** A total, or the first text that cannot be read, which then nobody guesses at. */
    private static String typed(OverallMoney money, Column column) {
        return money.total(column)
                .map(MoneyUnit.WAN_YUAN::typed)
                .orElseGet(() -> Stream.of(Line.values())
                        .filter(line -> !money.amount(line, column).readable())
                        .findFirst()
                        .map(line -> money.cells().value(OverallMoney.cell(line, column)))
                        .orElse(""));
    }

    /** What the engine knows an indicator by. */
    public static String name(EvaluatedRow row) {
        return EvaluationCell.TABLE + "." + row.key();
    }

    private static Sheet.Row row(EvaluatedRow row) {
        return new Sheet.Row(
                name(row),
                row.block().name(),
                row.typeName(),
                row.name(),
                "",
                row.value(EvaluationCell.TARGET),
                row.value(EvaluationCell.ACTUAL),
                row.value(EvaluationCell.WEIGHT),
                row.value(EvaluationCell.TIER),
                "",
                row.value(EvaluationCell.OWN_SCORE),
                row.out(),
                List.of());
    }

    /** What the scheme has worked out nobody types. */
    private static Sheet.Row row(ScoredItem item, Measures measures) {
        var scored = item.scored();
        return new Sheet.Row(
                item.place(),
                scored.block().name(),
                scored.type().name(),
                item.name(),
                item.code(),
                item.target(),
                item.actual(measures),
                item.weighed() ? "" : item.value(ScoreCell.WEIGHT),
                "",
                "",
                item.value(ScoreCell.OWN_SCORE),
                false,
                List.of());
    }

    /** What a block comes to; empty while a score in it is open. */
    public static Optional<BigDecimal> of(Block block, Overall overall, Scores scores) {
        if (block.kind() == Block.Kind.EXECUTION) {
            return scores.execution().score();
        }
        var rows = Stream.concat(
                        overall.indicators(block).stream().map(OverallScores::name),
                        overall.items(block).stream().map(ScoredItem::place))
                .flatMap(name -> scores.row(name).stream())
                .filter(row -> row.weight().isPresent())
                .toList();
        return rows.stream().allMatch(row -> row.score().isPresent())
                ? rows.stream().flatMap(row -> row.score().stream()).reduce(BigDecimal::add)
                : Optional.empty();
    }
}
