package org.jiheng.review.copied;

import java.util.List;
import java.util.Optional;
import org.jiheng.consistency.similarity.Likeness;
import org.jiheng.organisation.NodeKind;
import org.jiheng.paper.PaperKind;
import org.jiheng.words.Say;

/**
 * A text that stands in another paper too, and how much of it.
 *
 * @param alike how many other texts it resembles, of which only the likest are told
 * @param source the paper it stands in, where the reader may open it; of any other, only the kind of its unit is told
 */
public record Copied(
        String cell,
        long paperId,
        String otherCell,
        int year,
        Say unitKind,
        int percent,
        int alike,
        Optional<Source> source) {

    /** The other paper and the passages both have, side by side. */
    public record Source(PaperKind kind, String title, String node, String href, List<Pair> pairs) {}

    /** One passage, here and there. */
    public record Pair(Excerpt here, Excerpt there) {}

    /** What the table of its passages is called on the page. */
    public String mark() {
        return String.join("-", cell, String.valueOf(paperId), otherCell);
    }

    /** Compared word by word where the other text may be read, else told by the prints. */
    static Copied of(Suspect suspect, String text) {
        var likeness = suspect.source().map(source -> Likeness.between(text, source.text()));
        return new Copied(
                suspect.cell(),
                suspect.paperId(),
                suspect.otherCell(),
                suspect.year(),
                NodeKind.valueOf(suspect.nodeKind()).label(),
                likeness.map(Likeness::percent).orElse(suspect.estimate()),
                suspect.alike(),
                suspect.source().map(source -> source(suspect, source, text, likeness.orElseThrow())));
    }

    private static Source source(Suspect suspect, Suspect.Source source, String text, Likeness likeness) {
        var kind = PaperKind.valueOf(source.kind());
        return new Source(
                kind,
                source.title(),
                source.node(),
                kind.path(suspect.paperId()),
                likeness.passages().stream()
                        .map(each -> new Pair(
                                Excerpt.of(text, each.from(), each.to()),
                                Excerpt.of(source.text(), each.otherFrom(), each.otherTo())))
                        .toList());
    }
}
