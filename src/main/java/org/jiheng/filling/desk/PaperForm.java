package org.jiheng.filling.desk;

import java.math.BigDecimal;
import org.jiheng.filling.Filling;
import org.jiheng.filling.Supply;
import org.jiheng.layout.From;
import org.jiheng.layout.Layout;
import org.jiheng.paper.Cells;
import org.jiheng.scheme.Scheme;
import org.jiheng.words.Figures;

/** The form of a place together with all that its paper brings: what it took over, and what it scores. */
public final class PaperForm {

    private PaperForm() {}

    public static Filling of(Cells cells, int year, Scheme scheme, Layout form) {
        var head = Supply.none()
                .with(From.PROJECT_NAME, cells.value("project_name"))
                .with(From.UNIT, cells.value("unit"))
                .with(From.DEPARTMENT, cells.value("department"))
                .with(From.PERIOD, cells.value("period"))
                .with(From.YEAR, String.valueOf(year));
        var filling = new Filling(form, scheme, cells, head);
        return FormScores.scores(filling) ? scored(filling) : filling;
    }

    /** The total stands there as far as it has come, the grade once nothing is left open. */
    private static Filling scored(Filling filling) {
        var scores = FormScores.of(filling);
        return filling.with(filling.supply()
                .with(From.SCORE_TOTAL, written(scores.total()))
                .with(From.GRADE, scores.grade().orElse(Figures.ABSENT)));
    }

    private static String written(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
