package org.jiheng.consistency.evaluation.contract;

import static org.jiheng.words.Say.say;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jiheng.consistency.Finding;

/** E-03: bids are judged before a contract begins, soon before it, and the winner is paid what was awarded. */
record OrderCheck(Contracting contracting) {

    private static final int MONTHS = 12;

    Stream<Finding> find() {
        return contracting.tenders().stream()
                .flatMap(tender -> contracting.agreements().stream().flatMap(each -> between(tender, each)));
    }

    private static Stream<Finding> between(Tender tender, Agreement agreement) {
        if (!agreement.with(tender.winner())
                || tender.judged().isEmpty()
                || agreement.starts().isEmpty()) {
            return Stream.empty();
        }
        var judged = tender.judged().get();
        var starts = agreement.starts().get();
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
