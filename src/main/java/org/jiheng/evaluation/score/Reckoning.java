package org.jiheng.evaluation.score;

import java.util.List;
import java.util.Optional;
import org.jiheng.evaluation.content.EvaluatedRow;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.EvaluationCell;
import org.jiheng.evaluation.content.Mark;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.filling.Filling;
import org.jiheng.filling.desk.FormScores;
import org.jiheng.filling.desk.PaperForm;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.scheme.terms.SchemeTerms;
import org.jiheng.scoring.Scoring;
import org.jiheng.scoring.Sheet;
import org.jiheng.target.content.Overruling;

/** A self-evaluation handed to the engine in the engine's words. */
public final class Reckoning {

    private Reckoning() {}

    public static Scored of(Evaluation evaluation) {
        return new Scored(
                evaluation,
                onForm(evaluation)
                        .map(FormScores::of)
                        .orElseGet(() -> Scoring.of(SchemeTerms.of(evaluation.scheme()), sheet(evaluation))));
    }

    /** The form of the place, where the points are given on it. */
    private static Optional<Filling> onForm(Evaluation evaluation) {
        var scheme = evaluation.scheme();
        return scheme.form()
                .map(form -> PaperForm.of(evaluation.cells(), evaluation.year(), scheme, form))
                .filter(FormScores::scores);
    }

    static Sheet sheet(Evaluation evaluation) {
        return new Sheet(
                Optional.of(evaluation.year()),
                money(evaluation.outlay()),
                evaluation.rows().stream()
                        .filter(row -> !row.is(Mark.UNEVALUATED))
                        .map(Reckoning::row)
                        .toList());
    }

    private static Sheet.Money money(Outlay outlay) {
        return new Sheet.Money(
                outlay.scored(Outlay.Column.INITIAL),
                outlay.scored(Outlay.Column.ANNUAL),
                "",
                outlay.scored(Outlay.Column.EXECUTED),
                MoneyUnit.WAN_YUAN,
                "");
    }

    /** What the engine knows a row by; its findings point at the cells of that name. */
    static String name(EvaluatedRow row) {
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
                Overruling.chosen(row.value(EvaluationCell.TARGET_OP)),
                row.value(EvaluationCell.OWN_SCORE),
                row.out(),
                List.of());
    }
}
