package org.jiheng.review;

import java.util.Arrays;
import java.util.List;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.words.Say;

/** All findings of one gravity, as the check page lists them. */
public record FoundPart(Severity severity, List<Line> lines) {

    private static final int MOST_PLACES = 6;

    /** A finding with the way to its first place, and the reason that was given for it. */
    public record Line(Finding finding, String href, List<Say> places, String cell, String reason) {

        /** The places to look at beside the first, which the finding itself leads to; too many of them tell nothing. */
        public List<Say> others() {
            return places.size() > MOST_PLACES ? List.of() : places.subList(Math.min(1, places.size()), places.size());
        }

        public boolean wantsReason() {
            return finding.severity() == Severity.WARNING;
        }

        public boolean answered() {
            return wantsReason() && !reason.isBlank();
        }
    }

    static List<FoundPart> parts(Paper paper, List<Finding> findings, Desk desk) {
        return Arrays.stream(Severity.values())
                .map(severity -> new FoundPart(
                        severity,
                        findings.stream()
                                .filter(finding -> finding.severity() == severity)
                                .map(finding -> line(paper, finding, desk))
                                .toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private static Line line(Paper paper, Finding finding, Desk desk) {
        var cell = desk.reason(paper, finding);
        return new Line(
                finding,
                desk.place(paper, finding),
                finding.cells().stream().map(place -> desk.label(paper, place)).toList(),
                cell,
                paper.cells().value(cell));
    }

    public boolean grave() {
        return severity == Severity.ERROR;
    }
}
