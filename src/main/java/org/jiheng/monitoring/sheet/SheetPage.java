package org.jiheng.monitoring.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.evidence.box.Enclosed;
import org.jiheng.monitoring.content.Monitoring;
import org.jiheng.monitoring.desk.MonitoringFacts;
import org.jiheng.monitoring.desk.MonitoringSummary;
import org.jiheng.monitoring.desk.SheetPart;
import org.jiheng.monitoring.rectification.Rectification;
import org.jiheng.review.finding.Told;
import org.jiheng.review.way.Cover;
import org.jiheng.review.way.Edition;

/** What the page of a monitoring shows: the form to fill in, or the same paper to be read. */
record SheetPage(
        Cover cover,
        Monitoring monitoring,
        Optional<Edition> handedIn,
        List<Rectification> rectifications,
        boolean asking,
        Enclosed enclosed) {

    /** A part of the paper in the strip above it. */
    public record Part(String href, Object label, String fact, Object status) {}

    /** A light with the fact that keeps it up to date. */
    public record Lit(String fact, String tone, Object words) {}

    Map<String, Object> model() {
        var facts = new MonitoringFacts(monitoring);
        var model = new HashMap<String, Object>();
        model.put("cover", cover);
        model.put("enclosed", enclosed);
        model.put("paper", cover.paper());
        model.put("year", String.valueOf(cover.paper().year()));
        model.put("months", monitoring.months());
        model.put("facts", facts.all());
        model.put("parts", parts());
        model.put("light", lit(MonitoringFacts.LIGHT));
        model.put("money", lit(MonitoringFacts.MONEY_LIGHT));
        model.put("funds", MoneyLine.all(monitoring.spending(), facts.all()));
        model.put("grid", new MonitoringGrid(monitoring, facts, rectifications).open(cover.editable()));
        model.put("basics", new MonitoringSummary(monitoring, "").basics().rows());
        model.put("out", monitoring.rows().stream().filter(row -> row.out()).toList());
        model.put("print", cover.paper().path() + "/print" + edition());
        model.put("findings", handedIn.map(Told::of).orElse(List.of()));
        model.put("many", handedIn.filter(Told::many).isPresent());
        model.put("rectifications", rectifications);
        model.put("asking", asking);
        return model;
    }

    private String edition() {
        return cover.edition().map(edition -> "?edition=" + edition.number()).orElse("");
    }

    private Lit lit(String fact) {
        var lamp = fact.equals(MonitoringFacts.LIGHT) ? monitoring.light() : monitoring.money();
        return new Lit(fact, lamp.tone(), lamp.words());
    }

    private List<Part> parts() {
        return Arrays.stream(SheetPart.values())
                .map(part -> new Part(
                        "#" + part.anchor(),
                        part.label(),
                        part.fact(),
                        part.status(monitoring).label()))
                .toList();
    }
}
