package org.jiheng.project.execution;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jiheng.database.Database;
import org.jiheng.project.Funding;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Source;
import org.jiheng.project.sheet.ProjectPart;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.browsing.Column;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** What was spent of a project, on its sheet: by source, as the budget system's list said last. */
public final class SpentPart implements ProjectPart {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Database db;

    public SpentPart(Database db) {
        this.db = db;
    }

    /** What was spent from one source, of how much, and up to which day. */
    public record Line(Say source, Optional<BigDecimal> annual, BigDecimal executed, String rate, LocalDate asOf) {}

    @Override
    public Future<Map<String, ?>> of(ProjectYear year, Viewer viewer) {
        return Executed.of(db, viewer.scope(), year.project().id(), year.year())
                .map(spent -> Map.of("spent", lines(year, spent), "spentColumns", columns()));
    }

    private static List<Line> lines(ProjectYear year, Map<Source, Spent> spent) {
        return new TreeMap<>(spent)
                .entrySet().stream()
                        .map(each -> line(each.getKey(), each.getValue(), year))
                        .toList();
    }

    /** Of the budget that the list itself gives, or else of the project's own. */
    private static Line line(Source source, Spent spent, ProjectYear year) {
        var budget = spent.annual()
                .or(() -> Optional.ofNullable(year.funds().get(source)).map(Funding::adjusted));
        var rate = budget.filter(whole -> whole.signum() > 0)
                .map(whole -> spent.executed().multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP) + "%");
        return new Line(source.label(), budget, spent.executed(), rate.orElse(Figures.ABSENT), spent.asOf());
    }

    private static List<Column> columns() {
        return List.of(
                new Column(say("Source"), false, null, null),
                new Column(say("Budget of the whole year, yuan"), true, null, null),
                new Column(say("Spent, yuan"), true, null, null),
                new Column(say("Execution rate"), true, null, null),
                new Column(say("Up to|day"), false, null, null));
    }
}
