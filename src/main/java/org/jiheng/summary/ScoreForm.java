package org.jiheng.summary;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.ledger.Basis;
import org.jiheng.project.Standing;
import org.jiheng.summary.selection.Flag;
import org.jiheng.summary.selection.Narrowing;
import org.jiheng.summary.selection.StateWords;
import org.jiheng.summary.table.ScoreTable;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.page.Choice;

/** The form above the table, by which its lines and columns are chosen. */
final class ScoreForm {

    /** What the form above the table has no field for and yet keeps. */
    private static final List<String> KEPT =
            List.of("sort", "size", "points", "lost", "why", "known", "itself", "target", "monitoring");

    private ScoreForm() {}

    static void fill(Map<String, Object> model, ScoreTable table, Address here) {
        model.put("form", table.filter().typed());
        model.put("kept", kept(here));
        model.put("offered", offered(table));
        model.put("bases", List.of(Choice.of(Basis.LATEST.word(), Basis.LATEST.label())));
        model.put("approved", Basis.APPROVED.label());
        model.put("states", StateWords.choices());
        model.put("flags", Flag.choices());
        model.put("standings", standings());
        model.put(
                "grades",
                Stream.concat(table.schemes().grades().stream(), table.totals().grades().keySet().stream())
                        .distinct()
                        .map(grade -> Choice.of(grade, grade))
                        .toList());
    }

    private static List<Choice> standings() {
        return Stream.concat(
                        Stream.of(Standing.CANCELLED, Standing.EXEMPT)
                                .map(each -> Choice.of(each.name(), each.label())),
                        Stream.of(Choice.of(Narrowing.ALL, say("All"))))
                .toList();
    }

    private static List<Choice> kept(Address here) {
        return KEPT.stream()
                .flatMap(name -> here.value(name).map(value -> Choice.of(name, value)).stream())
                .toList();
    }

    /** A column to be ticked. */
    record Offered(String key, Object label, boolean ticked) {}

    private static List<Offered> offered(ScoreTable table) {
        var shown = table.columns().keys();
        return table.columns().all().stream()
                .filter(column -> !column.always())
                .map(column -> new Offered(column.key(), column.head(), shown.contains(column.key())))
                .toList();
    }
}
