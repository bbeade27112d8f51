package org.jiheng.target.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.evidence.box.Enclosed;
import org.jiheng.form.Form;
import org.jiheng.paper.Desk;
import org.jiheng.paper.RowCells;
import org.jiheng.review.finding.Told;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;
import org.jiheng.target.content.HeadCell;
import org.jiheng.target.content.IndicatorCell;
import org.jiheng.target.desk.SheetPart;
import org.jiheng.target.desk.TargetFacts;
import org.jiheng.target.desk.TargetSummary;

/** What the page of a declaration shows: the form to fill in, or the same paper to be read. */
record SheetPage(Cover cover, TargetFacts facts, Optional<Edition> handedIn, Enclosed enclosed) {

    /** A part of the paper in the strip above it. */
    public record Part(String href, Object label, String fact, Object status) {}

    /** A row somebody deleted, which can be put back. */
    public record Deleted(String act, String name) {}

    Map<String, Object> model() {
        var declaration = facts.declaration();
        var model = new HashMap<String, Object>();
        model.put("cover", cover);
        model.put("enclosed", enclosed);
        model.put("paper", cover.paper());
        model.put("year", String.valueOf(cover.paper().year()));
        var told = facts.all();
        model.put("facts", told);
        model.put("total", facts.total());
        model.put("parts", parts());
        model.put("scheme", declaration.scheme());
        model.put("grid", new IndicatorGrid(declaration, facts, told).open(cover.editable()));
        model.put("attribute", TargetSummary.attribute(declaration.value(HeadCell.ATTRIBUTE)));
        model.put("form", typed());
        model.put("deleted", deleted());
        model.put("print", print());
        model.put("findings", handedIn.map(Told::of).orElse(List.of()));
        model.put("many", handedIn.filter(Told::many).isPresent());
        model.put("sections", cover.editable() ? List.of() : sections());
        return model;
    }

    /** The head of the paper for those who only read it. */
    private List<Desk.Section> sections() {
        var summary = new TargetSummary(facts.declaration(), Optional.empty());
        return List.of(summary.basics(), summary.funds(), summary.goals());
    }

    private List<Part> parts() {
        return Arrays.stream(SheetPart.values())
                .map(part -> new Part(
                        "#" + part.anchor(),
                        part.label(),
                        part.fact(),
                        part.status(facts.declaration()).label()))
                .toList();
    }

    private Form typed() {
        var form = Form.empty();
        for (var cell : HeadCell.values()) {
            form.showing("c." + cell.cell(), facts.declaration().value(cell));
        }
        return form;
    }

    private List<Deleted> deleted() {
        return facts.declaration()
                .cells()
                .allRows(IndicatorCell.TABLE)
                .filter(RowCells::gone)
                .filter(row -> !name(row).isBlank())
                .map(row -> new Deleted("restore:" + IndicatorCell.TABLE + ":" + row.key(), name(row)))
                .toList();
    }

    private static String name(RowCells row) {
        return row.value(IndicatorCell.LEVEL3.column());
    }

    private String print() {
        return cover.paper().path()
                + "/print"
                + cover.edition().map(edition -> "?edition=" + edition.number()).orElse("");
    }
}
