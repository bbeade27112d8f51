package org.jiheng.review;

import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Explanation;
import org.jiheng.paper.Paper;
import org.jiheng.review.copied.Copies;
import org.jiheng.words.Say;

/**
 * A finding with the way to its first place.
 *
 * @param reason what was given for it alone
 * @param given what holds for it: its own reason, or that of all its rule has found
 */
public record FoundLine(Finding finding, String href, List<Say> places, String cell, String reason, String given) {

    private static final int MOST_PLACES = 6;
    private static final int SHORT = 40;

    static FoundLine of(Paper paper, Finding finding, Desk desk) {
        var cell = desk.reason(paper, finding);
        return new FoundLine(
                finding,
                desk.place(paper, finding),
                finding.cells().stream().map(place -> desk.label(paper, place)).toList(),
                cell,
                paper.cells().value(cell),
                desk.given(paper, finding));
    }

    /** The places to look at beside the first, which the finding itself leads to; too many of them tell nothing. */
    public List<Say> others() {
        return copied().isPresent() || places.size() > MOST_PLACES
                ? List.of()
                : places.subList(Math.min(1, places.size()), places.size());
    }

    public boolean wantsReason() {
        return finding.severity() == Severity.WARNING;
    }

    public boolean answered() {
        return wantsReason() && !given.isBlank();
    }

    /** Where the passages it is about stand side by side. */
    public Optional<String> copied() {
        return Optional.of(finding)
                .filter(found -> found.rule().equals(Copies.RULE))
                .map(found -> "copied#text-" + found.cells().get(0));
    }

    /** Whether its reason is another cell than that of the reason for all. */
    public boolean ofItsOwn() {
        return !cell.equals(Explanation.ofAll(finding.rule()));
    }

    public String brief() {
        return given.length() <= SHORT ? given : given.substring(0, SHORT) + "…";
    }
}
