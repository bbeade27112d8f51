package org.jiheng.filling;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.stream.Stream;
import org.jiheng.layout.Gravity;
import org.jiheng.layout.Section;
import org.jiheng.web.page.Status;

/** How far a part of a form has come. */
public record Progress(Filling filling, Section section) {

    public Status status() {
        if (complete()) {
            return Status.done(say("Complete"));
        }
        return entries().stream().anyMatch(entry -> !entry.blank())
                ? Status.active(say("In progress"))
                : Status.idle(say("Not started"));
    }

    private boolean complete() {
        return section.tables().stream()
                        .noneMatch(table -> table.open() && filling.rows(table).isEmpty())
                && entries().stream()
                        .noneMatch(entry -> entry.fault().isPresent()
                                || entry.blank() && entry.field().need().gravity() == Gravity.ERROR);
    }

    private List<Entry> entries() {
        return Stream.concat(
                        section.all().map(filling::entry),
                        section.tables().stream().flatMap(filling::entries))
                .filter(entry -> entry.field().kind().typed())
                .toList();
    }
}
