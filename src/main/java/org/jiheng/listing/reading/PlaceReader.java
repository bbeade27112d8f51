package org.jiheng.listing.reading;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import org.jiheng.project.ProjectYear;
import org.jiheng.user.Nodes;

/** Reads where a project of a list belongs: a unit by its name or code, or where it stands already, or one's own. */
public final class PlaceReader {

    private static final List<String> HOMES = List.of("DEPARTMENT", "UNIT", "SECTION");

    private final Row<Column> row;
    private final Known known;
    private final Optional<Nodes.Node> named;

    public PlaceReader(Row<Column> row, Known known) {
        this.row = row;
        this.known = known;
        named = row.blank(Column.NODE) ? Optional.empty() : meant();
    }

    private Optional<Nodes.Node> meant() {
        var meant = known.nodes().meantBy(row.cell(Column.NODE)).stream()
                .filter(node -> HOMES.contains(node.kind()))
                .toList();
        if (meant.isEmpty()) {
            row.complain(Column.NODE, say("Name a unit of your part of the organisation as it is called this year"));
        } else if (meant.size() > 1) {
            row.complain(Column.NODE, say("Use the code of the unit; {0} units have this name", meant.size()));
        }
        if (meant.size() == 1 && !meant.get(0).name().equals(row.cell(Column.NODE))) {
            row.cells()
                    .put(Column.NODE, row.cell(Column.NODE) + " " + meant.get(0).name());
        }
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The project of the year that the line means, if there is one. */
    public Optional<ProjectYear> current(String code) {
        var department = named.map(node -> known.departments().get(node.id()));
        var found = known.now(department, code);
        if (found.size() > 1) {
            row.complain(
                    Column.NODE, say("Name the unit; {0} departments have a project with this code", found.size()));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A project stays where it is; the list may name its section, or the unit that is in. */
    public long same(ProjectYear found) {
        var project = found.project();
        var other = named.filter(
                node -> node.id() != project.nodeId() && !node.name().equals(project.unitName()));
        if (other.isPresent()) {
            row.complain(
                    Column.NODE,
                    say("This project belongs to {0}; move it on its own page, with a reason", project.nodeName()));
        }
        return project.nodeId();
    }

    /** A new project without a unit belongs to the reader's own, if that can have projects. */
    public long fresh() {
        if (named.isPresent()) {
            return named.get().id();
        }
        var home = known.nodes().find(known.home()).filter(node -> HOMES.contains(node.kind()));
        if (home.isEmpty()) {
            row.complain(Column.NODE, say("Name the unit the project belongs to"));
        }
        home.filter(node -> row.blank(Column.NODE))
                .ifPresent(node -> row.cells().put(Column.NODE, node.name()));
        return home.map(Nodes.Node::id).orElse(0L);
    }
}
