package org.jiheng.listing.compare;

import static org.jiheng.words.Say.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.listing.reading.Column;
import org.jiheng.listing.reading.DetailReader;
import org.jiheng.listing.reading.FundReader;
import org.jiheng.listing.reading.Known;
import org.jiheng.listing.reading.PlaceReader;
import org.jiheng.listing.reading.ProjectList;
import org.jiheng.listing.reading.Row;
import org.jiheng.project.Attribute;
import org.jiheng.project.ProjectDetails;
import org.jiheng.project.ProjectEntry;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Standing;

/** Compares a list, line by line, with the projects there are, by the rules of the form of one project. */
public final class Check {

    private static final ProjectDetails NOTHING = new ProjectDetails(
            0,
            "",
            "",
            null,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            "",
            "",
            "");

    private final ProjectList list;
    private final Known known;
    private final Map<Known.Key, Integer> lines = new HashMap<>();

    public Check(ProjectList list, Known known) {
        this.list = list;
        this.known = known;
    }

    public List<Checked> run() {
        return list.rows().stream()
                .map(line -> check(Row.of(line, list.lines(), Column.values())))
                .toList();
    }

    private Checked check(Row<Column> row) {
        var code = DetailReader.code(row);
        var name = DetailReader.name(row);
        var place = new PlaceReader(row, known);
        var current = place.current(code);
        var node = current.map(found -> place.same(found)).orElseGet(place::fresh);
        var department = current.map(found -> found.project().departmentId())
                .orElseGet(() -> known.departments().getOrDefault(node, 0L));
        refuseASecondLine(row, new Known.Key(department, code));
        if (current.isEmpty()) {
            refuseACodeThatIsTaken(row, new Known.Key(department, code));
        }
        var goesOn = current.isPresent() ? Optional.<ProjectYear>empty() : known.before(department, code, name);
        return checked(row, current, goesOn, node, code, name);
    }

    private Checked checked(
            Row<Column> row,
            Optional<ProjectYear> current,
            Optional<ProjectYear> goesOn,
            long node,
            String code,
            String name) {
        var before = current.or(() -> goesOn.map(this::takenOver));
        var stored = before.map(ProjectYear::entry).map(entry -> goesOn.isPresent() ? noLongerNew(entry) : entry);
        var home = before.map(found -> found.project().nodeId()).orElse(node);
        var details = new DetailReader(row, stored.map(ProjectEntry::details).orElse(NOTHING)).read(home, code, name);
        var funds =
                new FundReader(row, list.units(), before.map(ProjectYear::funds).orElse(Map.of())).read();
        current.filter(found -> found.standing() == Standing.CANCELLED)
                .ifPresent(found -> row.complain(
                        Column.CODE,
                        say("This project is cancelled in {0}; put it back first", String.valueOf(known.year()))));
        var entry = Optional.of(new ProjectEntry(details, funds))
                .filter(sound -> row.faults().wrong().isEmpty());
        return new Checked(
                row.line(), row.cells(), entry, before, Checked.kind(entry, before, goesOn.isPresent()), row.faults());
    }

    /** As it comes into the year: without any money yet. */
    private ProjectYear takenOver(ProjectYear last) {
        return new ProjectYear(last.project(), known.year(), Standing.ACTIVE, "", Map.of());
    }

    private static ProjectEntry noLongerNew(ProjectEntry entry) {
        return entry.details().attribute() == Attribute.NEW
                ? Cells.put(entry, Map.of(Column.ATTRIBUTE.name(), Attribute.CONTINUING.name()))
                : entry;
    }

    private void refuseASecondLine(Row<Column> row, Known.Key key) {
        var first = key.code().isEmpty() ? null : lines.putIfAbsent(key, row.line());
        if (first != null) {
            row.complain(Column.CODE, say("Name this project once; line {0} has the same code", first));
        }
    }

    private void refuseACodeThatIsTaken(Row<Column> row, Known.Key key) {
        if (known.taken().contains(key)) {
            row.complain(Column.CODE, say("Choose another code; a project of another unit has this one"));
        }
    }
}
