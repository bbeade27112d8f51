package org.jiheng.evaluation.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.Outlay;
import org.jiheng.evaluation.content.Text;
import org.jiheng.evaluation.desk.EvaluationSummary;
import org.jiheng.evaluation.fact.EvaluationFacts;
import org.jiheng.evaluation.fact.SheetPart;
import org.jiheng.evaluation.score.Scored;
import org.jiheng.evidence.box.Enclosed;
import org.jiheng.form.Form;
import org.jiheng.paper.page.Spot;
import org.jiheng.review.finding.Told;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;
import org.jiheng.target.content.HeadCell;

/**
 * What the page of a self-evaluation shows: the form to fill in, or the same paper to be read.
 *
 * @param spots where the places stand that were found to disagree
 * @param told the facts, as they follow from the cells or as they were kept when the paper was handed in
 */
record SheetPage(
        Cover cover,
        Scored scored,
        Map<String, Object> told,
        Optional<Edition> handedIn,
        Enclosed enclosed,
        Map<String, Spot> spots,
        boolean callable) {

    /** A part of the paper in the strip above it. */
    public record Part(String href, Object label, String fact, Object status) {}

    /** A text outside the tables. */
    public record Line(String cell, Object label, String value) {}

    Map<String, Object> model() {
        var evaluation = scored.evaluation();
        var model = new HashMap<String, Object>();
        model.put("cover", cover);
        model.put("enclosed", enclosed);
        model.put("paper", cover.paper());
        model.put("year", String.valueOf(cover.paper().year()));
        model.put("facts", told);
        model.put("form", typed(evaluation));
        model.put("parts", parts(evaluation));
        model.put("funds", MoneyLine.all(evaluation.outlay(), told));
        model.put("columns", List.of(Outlay.Column.values()));
        model.put("executionWeight", plain(evaluation.scheme().executionWeight()));
        model.put("grid", new EvaluationGrid(evaluation, new EvaluationFacts(scored), told).open(cover.editable()));
        model.put("basics", new EvaluationSummary(scored, "").basics().rows());
        model.put("goal", evaluation.cells().value(HeadCell.YEAR_GOAL.cell()));
        model.put("published", evaluation.published());
        model.put("declared", evaluation.declared());
        model.put("survey", lines(evaluation, Text.SURVEY));
        model.put("signed", lines(evaluation, signed()));
        model.put("scheme", evaluation.scheme());
        model.put("print", cover.paper().path() + "/print" + edition());
        model.put("csv", cover.paper().path() + "/indicators.csv" + edition());
        model.put("drift", cover.paper().path() + "/drift" + edition());
        model.put("findings", handedIn.map(edition -> Told.of(edition, spots)).orElse(List.of()));
        model.put("many", handedIn.filter(Told::many).isPresent());
        return model;
    }

    private static String plain(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }

    /** A telephone number is for the own unit and its reviewers. */
    private List<Text> signed() {
        return callable
                ? List.of(Text.RESPONSIBLE, Text.FILLER, Text.PHONE, Text.STATEMENT)
                : List.of(Text.RESPONSIBLE, Text.FILLER, Text.STATEMENT);
    }

    private static List<Line> lines(Evaluation evaluation, List<Text> texts) {
        return texts.stream()
                .map(text -> new Line(text.cell(), text.label(), evaluation.value(text)))
                .toList();
    }

    private static Form typed(Evaluation evaluation) {
        var form = Form.empty();
        Arrays.stream(Text.values()).forEach(text -> form.showing("c." + text.cell(), evaluation.value(text)));
        return form;
    }

    private List<Part> parts(Evaluation evaluation) {
        return Arrays.stream(SheetPart.values())
                .map(part -> new Part(
                        "#" + part.anchor(),
                        part.label(),
                        part.fact(),
                        part.status(evaluation).label()))
                .toList();
    }

    private String edition() {
        return cover.edition().map(edition -> "?edition=" + edition.number()).orElse("");
    }
}
