package org.jiheng.listing.execution;

import static org.jiheng.words.Say.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.listing.reading.Lines;
import org.jiheng.listing.reading.Row;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Source;
import org.jiheng.project.execution.Spent;
import org.jiheng.words.Figures;

/** Reads the budget system's list line by line and holds it against the projects of the year. */
final class Check {

    private record Key(long projectId, Source source) {}

    private final Lines<Column> list;
    private final Known known;
    private final SpentReader reader;
    private final Map<Key, Integer> lines = new HashMap<>();

    Check(Lines<Column> list, Known known) {
        this.list = list;
        this.known = known;
        reader = new SpentReader(list.units(), known);
    }

    List<Checked> run() {
        return list.rows().stream()
                .map(line -> check(Row.of(line, list, Column.values())))
                .toList();
    }

    private Checked check(Row<Column> row) {
        var project = project(row);
        var source = project.flatMap(found -> source(row, found));
        source.ifPresent(
                found -> refuseASecondLine(row, new Key(project.get().project().id(), found)));
        var before = source.flatMap(found -> known.before(project.get(), found));
        var spent = reader.read(row);
        spent.ifPresent(found -> doubt(row, found, project, source, before));
        return new Checked(
                row.line(),
                row.cells(),
                project,
                source,
                spent.filter(found -> row.faults().wrong().isEmpty()),
                before,
                row.faults());
    }

    private Optional<ProjectYear> project(Row<Column> row) {
        var code = Lines.code(row.cell(Column.CODE));
        var found = known.projects().getOrDefault(code, List.of()).stream()
                .filter(each -> row.blank(Column.NODE) || isOf(each, row.cell(Column.NODE)))
                .toList();
        if (found.isEmpty()) {
            row.complain(
                    Column.CODE,
                    say(
                            "No project of {0} in your part of the organisation has this code",
                            String.valueOf(known.year())));
        }
        if (found.size() > 1) {
            row.complain(
                    Column.CODE, say("Name the unit; {0} departments have a project with this code", found.size()));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isOf(ProjectYear found, String unit) {
        var project = found.project();
        return List.of(project.nodeName(), project.unitName(), project.departmentName())
                .contains(unit.strip());
    }

    private static Optional<Source> source(Row<Column> row, ProjectYear project) {
        var source = row.blank(Column.SOURCE) ? SourceReader.only(project) : SourceReader.read(row.cell(Column.SOURCE));
        if (source.isEmpty()) {
            row.complain(
                    Column.SOURCE,
                    say(
                            "Name the source: fiscal appropriation of the year, carried over from last year, or other funds"));
        }
        return source;
    }

    private void refuseASecondLine(Row<Column> row, Key key) {
        var first = lines.putIfAbsent(key, row.line());
        if (first != null) {
            row.complain(Column.SOURCE, say("Name this project and source once; line {0} has them already", first));
        }
    }

    private static void doubt(
            Row<Column> row,
            Spent spent,
            Optional<ProjectYear> project,
            Optional<Source> source,
            Optional<Spent> before) {
        spent.annual()
                .filter(annual -> spent.executed().compareTo(annual) > 0)
                .ifPresent(annual ->
                        row.faults().doubt(Column.EXECUTED, say("More than the budget of the full year was spent")));
        before.filter(stored -> stored.asOf().isAfter(spent.asOf()))
                .ifPresent(stored ->
                        row.faults().doubt(Column.AS_OF, say("What is stored is newer, as of {0}", stored.asOf())));
        var ours = project.flatMap(each -> source.map(each.funds()::get)).map(each -> each.adjusted());
        spent.annual()
                .filter(annual ->
                        ours.filter(budget -> budget.compareTo(annual) != 0).isPresent())
                .ifPresent(annual -> row.faults()
                        .doubt(
                                Column.ANNUAL,
                                say("The project has {0} yuan from this source", Figures.amount(ours.get()))));
    }
}
