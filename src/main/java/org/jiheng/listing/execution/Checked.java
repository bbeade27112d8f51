package org.jiheng.listing.execution;

import java.util.Map;
import java.util.Optional;
import org.jiheng.listing.compare.Judged;
import org.jiheng.listing.compare.Kind;
import org.jiheng.listing.reading.Faults;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Source;
import org.jiheng.project.execution.Spent;

/**
 * A line of the list, held against what is known to be spent.
 *
 * @param spent what the line says; empty when something is wrong
 * @param before what counts now
 */
public record Checked(
        int line,
        Map<Column, String> typed,
        Optional<ProjectYear> project,
        Optional<Source> source,
        Optional<Spent> spent,
        Optional<Spent> before,
        Faults<Column> faults)
        implements Judged {

    @Override
    public Kind kind() {
        if (spent.isEmpty()) {
            return Kind.WRONG;
        }
        return before.map(stored -> stored.same(spent.get()) ? Kind.UNCHANGED : Kind.CHANGED)
                .orElse(Kind.NEW);
    }

    @Override
    public String print() {
        return line + " " + kind() + " " + spent + before + source
                + project.map(each -> each.project().id());
    }

    public Shown shown() {
        return new Shown(this);
    }
}
