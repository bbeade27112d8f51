package org.jiheng.review.finding;

import java.util.Map;
import java.util.Optional;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Explanation;
import org.jiheng.paper.Paper;
import org.jiheng.paper.page.Spot;
import org.jiheng.review.copied.Copies;

/**
 * A finding with the way to its first place.
 *
 * @param reason what was given for it alone
 * @param given what holds for it: its own reason, or that of all its rule has found
 */
public record FoundLine(Finding finding, String href, Sides sides, String cell, String reason, String given) {

    private static final int SHORT = 40;

    static FoundLine of(Paper paper, Finding finding, Desk desk, Map<String, Spot> known) {
        var cell = desk.reason(paper, finding);
        var sides = Sides.of(finding.cells(), known, finding.expected(), finding.found());
        return new FoundLine(
                finding,
                href(paper, finding, desk, sides),
                sides,
                cell,
                paper.cells().value(cell),
                desk.given(paper, finding));
    }

    /** What stands elsewhere is mended there. */
    private static String href(Paper paper, Finding finding, Desk desk, Sides sides) {
        return finding.cells().stream()
                .findFirst()
                .flatMap(Elsewhere::of)
                .flatMap(there -> sides.here())
                .map(Spot::href)
                .orElseGet(() -> desk.place(paper, finding));
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
