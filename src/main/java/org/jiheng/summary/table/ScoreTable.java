package org.jiheng.summary.table;

import static org.jiheng.words.Say.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.ledger.Basis;
import org.jiheng.ledger.Stand;
import org.jiheng.summary.column.ScoreColumns;
import org.jiheng.summary.column.ScoreOrder;
import org.jiheng.summary.selection.Place;
import org.jiheng.summary.selection.SchemesInUse;
import org.jiheng.summary.selection.ScoreFilter;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.words.Say;

/**
 * A summary score table: of what part of the organisation, which lines in which order, and what they come to.
 *
 * @param projects those it is narrowed to, where they are not too many to be named one by one
 */
public record ScoreTable(
        Place place,
        ScoreFilter filter,
        SchemesInUse schemes,
        ScoreColumns columns,
        ScoreOrder order,
        Totals totals,
        Optional<List<Long>> projects,
        Optional<Stand> stand,
        Instant at) {

    public Say title() {
        return say("Summary score table of {0}, {1}", place.name(), String.valueOf(filter.year()));
    }

    public List<Chosen> chosen(Address here) {
        return filter.chosen(here, schemes);
    }

    /** What narrows it, in one sentence; nothing where nothing does. */
    public Optional<Say> narrowing(Address here) {
        return chosen(here).stream()
                .map(each -> say("{0}: {1}", each.label(), each.value()))
                .reduce((one, other) -> say("{0}; {1}", one, other));
    }

    /** The caption in one sentence. */
    public Say note() {
        return caption().stream()
                .reduce((one, other) -> say("{0} · {1}", one, other))
                .orElseThrow();
    }

    /** How many, how they stand, and from when; the same above the page, the print and the files. */
    public List<Say> caption() {
        var caption = new ArrayList<Say>();
        caption.add(
                totals.extent() == Totals.Extent.MORE
                        ? say("more than {0 project/projects}", totals.number())
                        : say("{0 project/projects}", totals.number()));
        if (totals.areAddedUp()) {
            caption.add(say("approved {0} of {1}", totals.approved(), totals.active()));
        }
        caption.add(
                filter.basis() == Basis.LATEST
                        ? say("figures as handed in last, approved or not")
                        : say("figures as approved"));
        caption.add(say("unit: 10,000 yuan"));
        caption.add(say("made {0}", at));
        stand.ifPresent(
                each -> caption.add(say("ledger up to {0}, revision {1}", each.at(), String.valueOf(each.revision()))));
        return caption;
    }
}
