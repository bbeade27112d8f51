package org.jiheng.listing.compare;

import java.util.Map;
import java.util.Optional;
import org.jiheng.listing.reading.Column;
import org.jiheng.listing.reading.Faults;
import org.jiheng.project.ProjectEntry;
import org.jiheng.project.ProjectYear;

/**
 * A line of a list, compared with the projects there are: what carrying it out would do, or what keeps it from that.
 *
 * @param entry what the project becomes; empty when something is wrong
 * @param before the project as it stands in the year; one that goes on stands there without money
 */
public record Checked(
        int line,
        Map<Column, String> typed,
        Optional<ProjectEntry> entry,
        Optional<ProjectYear> before,
        Kind kind,
        Faults<Column> faults)
        implements Judged {

    static Kind kind(Optional<ProjectEntry> entry, Optional<ProjectYear> before, boolean goesOn) {
        if (entry.isEmpty()) {
            return Kind.WRONG;
        }
        if (goesOn) {
            return Kind.CONTINUED;
        }
        return before.map(found -> found.entry().equals(entry.get()) ? Kind.UNCHANGED : Kind.CHANGED)
                .orElse(Kind.NEW);
    }

    /** What stands there now, cell by cell; nothing for a new project. */
    public Map<String, String> cellsBefore() {
        return before.map(found -> Cells.of(found.entry())).orElse(Map.of());
    }

    public Map<String, String> cellsAfter() {
        return entry.map(Cells::of).orElse(Map.of());
    }

    public Shown shown() {
        return new Shown(this);
    }

    /** Differs when carrying the line out would do something else. */
    @Override
    public String print() {
        return line + " " + kind + " " + cellsBefore() + cellsAfter() + entry.map(ProjectEntry::details)
                + before.map(
                        found -> found.project().id() + "." + found.project().version());
    }
}
