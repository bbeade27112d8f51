package org.jiheng.overall.sheet;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.evidence.box.Enclosed;
import org.jiheng.form.Form;
import org.jiheng.overall.cell.ListCell;
import org.jiheng.overall.cell.OverallCell;
import org.jiheng.overall.cell.OverallMoney.Column;
import org.jiheng.overall.chapter.OverallPart;
import org.jiheng.overall.report.Overall;
import org.jiheng.overall.rollup.Moved;
import org.jiheng.overall.rollup.RollupLine;
import org.jiheng.overall.score.OverallScored;
import org.jiheng.paper.page.Spot;
import org.jiheng.review.finding.Told;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;
import org.jiheng.words.Say;

/**
 * What the page of an overall evaluation shows: the report to fill in, or the same to be read.
 *
 * @param told the facts, as they follow from the cells
 * @param moved what became of the projects since the paper was handed in last
 * @param spots where the places stand that were found to disagree
 */
record SheetPage(
        Cover cover,
        OverallScored scored,
        Map<String, Object> told,
        Optional<Edition> handedIn,
        Enclosed enclosed,
        Map<String, Spot> spots,
        List<Moved> moved) {

    /** What schemes outside Beijing count with. */
    private static final List<OverallCell> FIGURES = List.of(
            OverallCell.ADDED,
            OverallCell.STAFF_POSTS,
            OverallCell.STAFF,
            OverallCell.PUBLIC_LAST,
            OverallCell.PUBLIC_BUDGET,
            OverallCell.PUBLIC_SPENT,
            OverallCell.PROCUREMENT_BUDGET,
            OverallCell.PROCUREMENT_SPENT,
            OverallCell.KEY_SPENDING);

    /** A line of a list: a problem with its cause, or a measure. */
    public record ListLine(String text, String cause) {}

    Map<String, Object> model() {
        var overall = scored.overall();
        var paper = cover.paper();
        var model = new HashMap<String, Object>();
        model.put("cover", cover);
        model.put("paper", paper);
        model.put("editable", cover.editable());
        model.put("year", String.valueOf(paper.year()));
        model.put("enclosed", enclosed);
        model.put("facts", told);
        model.put("form", typed(overall));
        model.put("chapters", chapters());
        model.put("money", MoneyLine.all(overall.cells(), told));
        model.put("total", MoneyLine.total(overall.cells(), told));
        model.put("columns", List.of(Column.values()));
        model.put("blocks", BlockLine.all(scored, told));
        model.put("scheme", overall.scheme());
        model.put("goals", new GoalGrid(scored, told).open(cover.editable()));
        model.put("goalsDrawn", !overall.scheme().targetBlocks().isEmpty());
        model.put("sheet", new ScoreGrid(scored, told).open(cover.editable()));
        model.put("sheetDrawn", new ScoreGrid(scored, told).drawn());
        model.put("problems", list(overall, ListCell.PROBLEM, say("Problems and where they come from")));
        model.put("advice", list(overall, ListCell.ADVICE, say("Measures and suggestions")));
        model.put("figures", questions(overall, FIGURES));
        model.put("own", overall.published() ? questions(overall, OverallCell.PUBLISHED) : List.of());
        model.put("published", overall.published());
        model.put("print", paper.path() + "/print" + edition());
        model.put("csv", paper.path() + "/scores.csv" + edition());
        model.put("findings", handedIn.map(edition -> Told.of(edition, spots)).orElse(List.of()));
        model.put("rollup", overall.rollup().map(RollupLine::of).orElse(List.of()));
        model.put("moved", moved.stream().map(Moved::told).toList());
        model.put("problemLines", lines(overall, ListCell.PROBLEM));
        model.put("adviceLines", lines(overall, ListCell.ADVICE));
        model.put("sheetLines", SheetLine.all(scored, told));
        model.put("complete", scored.complete());
        model.put("rolled", overall.rollup().filter(each -> each.projects() > 0).isPresent());
        model.put("edition", handedIn.<Object>map(each -> each).orElse(""));
        return model;
    }

    private Object list(Overall overall, ListCell column, Say caption) {
        return new ListGrid(overall.cells(), column.table(), caption).open(cover.editable());
    }

    /** What is written in a list, for paper. */
    private static List<ListLine> lines(Overall overall, ListCell column) {
        return overall.list(column).stream()
                .map(row -> new ListLine(row.value(column.column()), row.value(ListCell.CAUSE.column())))
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    private static List<Question> questions(Overall overall, List<OverallCell> cells) {
        return cells.stream().map(cell -> new Question(overall, cell)).toList();
    }

    private List<Chapter> chapters() {
        return Arrays.stream(OverallPart.values())
                .map(part -> new Chapter(cover.paper().id(), scored, part, told, cover.editable()))
                .toList();
    }

    private static Form typed(Overall overall) {
        var form = Form.empty();
        Stream.of(OverallCell.values()).forEach(cell -> form.showing("c." + cell.cell(), overall.value(cell)));
        return form;
    }

    private String edition() {
        return cover.edition().map(edition -> "?edition=" + edition.number()).orElse("");
    }
}
