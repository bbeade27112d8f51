package org.jiheng.consistency.evaluation.contract;

import static org.jiheng.words.Say.say;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Span;

/** E-03: bids are judged before a contract begins, soon before it, and the winner is paid what was awarded. */
record OrderCheck(Contracting contracting) {

    private static final int MONTHS = 12;

    Stream<Finding> find() {
        return contracting.tenders().stream()
                .filter(tender -> tender.judged().isPresent())
                .flatMap(tender -> next(tender).stream().flatMap(each -> between(tender, each)));
    }

    /** What a tender led to is the winner's first contract after it; later ones had tenders of their own. */
    private Optional<Agreement> next(Tender tender) {
        var judged = tender.judged().orElseThrow();
        return contracting.agreements().stream()
                .filter(each -> each.with(tender.winner()) && each.starts().isPresent())
                .min(Comparator.comparing((Agreement each) -> starts(each).surelyBefore(judged))
                        .thenComparing(each -> starts(each).first()));
    }

    private static Span starts(Agreement agreement) {
        return agreement.starts().orElseThrow();
    }

    private static Stream<Finding> between(Tender tender, Agreement agreement) {
        var judged = tender.judged().orElseThrow();
        var starts = starts(agreement);
        var months = ChronoUnit.MONTHS.between(judged.first(), starts.first());
        var words = starts.surelyBefore(judged)
                ? say(
                        "{0} begins on {1}, before the bids were judged in {2}",
                        agreement.label(), "" + starts, "" + judged)
                : say(
                        "{0} begins on {1}, {2} months after the bids were judged; say why",
                        agreement.label(), starts.toString(), months);
        return starts.surelyBefore(judged) || months > MONTHS
                ? Stream.of(Finding.warning("E-03", words)
                        .at(agreement.cell("starts"), tender.place() + ".judged")
                        .expecting("≥ " + judged, starts.toString()))
                : Stream.empty();
    }
}
