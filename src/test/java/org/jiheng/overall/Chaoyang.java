package org.jiheng.overall;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.consistency.Finding;
import org.jiheng.overall.finding.CheckedDepartment;
import org.jiheng.overall.measure.Measures;
import org.jiheng.overall.rollup.Moved;
import org.jiheng.overall.rollup.Rollup;
import org.jiheng.overall.sentence.Bound;
import org.jiheng.overall.sentence.Figured;
import org.jiheng.overall.sentence.ReportFigures;
import org.jiheng.overall.sentence.Sentences;
import org.jiheng.paper.Cells;
import org.jiheng.scheme.Scheme;
import org.jiheng.scheme.reading.SchemeReader;
import org.jiheng.scheme.reading.SchemeShape;
import org.jiheng.scheme.terms.SchemeTerms;
import org.jiheng.scoring.Form;
import org.jiheng.scoring.Scores;

/** The report that the command centre of Chaoyang published for 2023, as its file keeps it, and what a test changes in it. */
public record Chaoyang(Map<String, String> cells, Optional<Rollup> rollup, List<Moved> moved) {

    public static final Scheme BEIJING = scheme("beijing-department");

    /** One of thirteen projects was evaluated, without a table of scores. */
    public static final Rollup ONE_OF_THIRTEEN = rollup(13, 1, List.of(), "2504.497174", "0", 0);

    public static Chaoyang published() {
        var cells = new LinkedHashMap<String, String>();
        file().getJsonObject("cells").forEach(cell -> cells.put(cell.getKey(), String.valueOf(cell.getValue())));
        return new Chaoyang(cells, Optional.of(ONE_OF_THIRTEEN), List.of());
    }

    /** The same money told cleanly by a department that fills the paper in here. */
    public static Chaoyang clean() {
        return published()
                .without("t.projects")
                .without("t.difference")
                .without("project_scores")
                .without("project_count")
                .with("m.total.initial", "5453.679982")
                .with("own_difference_rate", "0")
                .with("satisfaction_rate", "93.62")
                .with(rollup(13, 13, scores(1, 12), "2504.497174", "2504.497174", 13));
    }

    private static List<String> scores(int best, int others) {
        var scores = new ArrayList<>(Collections.nCopies(best, "100"));
        scores.addAll(Collections.nCopies(others, "95.5"));
        return scores;
    }

    private static JsonObject file() {
        try (var file = Chaoyang.class.getResourceAsStream("/demo/seeds/chaoyang-2023-department.json")) {
            return new JsonObject(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Scheme scheme(String code) {
        return SchemeReader.read(0, SchemeShape.read(SchemeShape.text(code + ".json")));
    }

    /** Amounts in ten thousand yuan; every project has the same budget. */
    public static Rollup rollup(
            int projects, int evaluated, List<String> scores, String annual, String spent, int spending) {
        var points = scores.stream().map(BigDecimal::new).toList();
        var sum = points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var counted = new TreeMap<String, Long>();
        scores.forEach(each -> counted.merge(each, 1L, Long::sum));
        var grades = new TreeMap<String, Long>();
        points.forEach(each -> grades.merge(each.intValue() >= 90 ? "优" : "良", 1L, Long::sum));
        return new Rollup(
                projects,
                0,
                scores.size(),
                evaluated - scores.size(),
                sum,
                points.stream().map(each -> each.pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add),
                sum.multiply(BigDecimal.TEN),
                BigDecimal.TEN.multiply(BigDecimal.valueOf(scores.size())),
                new BigDecimal(annual).movePointRight(4),
                new BigDecimal(spent).movePointRight(4),
                new BigDecimal(annual).movePointRight(4),
                spending,
                grades,
                counted);
    }

    public Chaoyang with(String cell, String text) {
        var changed = new LinkedHashMap<>(cells);
        changed.put(cell, text);
        return new Chaoyang(changed, rollup, moved);
    }

    public Chaoyang without(String cell) {
        return with(cell, "");
    }

    public Chaoyang with(Rollup other) {
        return new Chaoyang(cells, Optional.of(other), moved);
    }

    public Chaoyang with(Moved change) {
        return new Chaoyang(cells, rollup, List.of(change));
    }

    public Measures measures() {
        return measures(BEIJING);
    }

    public Measures measures(Scheme scheme) {
        return new Measures(Cells.of(cells), scheme, rollup);
    }

    private Scores scores() {
        return Form.blank().by(SchemeTerms.of(BEIJING));
    }

    public Figured figures() {
        return ReportFigures.of(2023, measures(), Optional.of(scores()));
    }

    public List<Bound> sentences() {
        return Sentences.of(Cells.of(cells), figures());
    }

    public List<Finding> findings() {
        return new CheckedDepartment(measures(), scores(), sentences(), figures(), moved).findings();
    }
}
