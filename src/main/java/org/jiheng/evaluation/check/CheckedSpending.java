package org.jiheng.evaluation.check;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.consistency.Money;
import org.jiheng.consistency.evaluation.money.OtherFigure;
import org.jiheng.consistency.evaluation.money.OtherFigure.Reach;
import org.jiheng.contract.instalment.Instalment;
import org.jiheng.evaluation.content.SourceLine;
import org.jiheng.monitoring.content.Fund;
import org.jiheng.monitoring.reported.Reported;
import org.jiheng.scheme.Scheme;

/**
 * What was spent of a project as others tell it: the budget system by source, the monitoring and the contracts in all.
 *
 * @param line the amount of this paper in a line of its form
 * @param total what this paper says in all
 */
record CheckedSpending(Dossier dossier, Scheme scheme, Function<String, Optional<Money>> line, Money total) {

    private static final int WHOLE_YEAR = 12;

    List<OtherFigure> all() {
        return Stream.of(
                        SourceLine.of(scheme).stream().flatMap(this::listed),
                        dossier.monitored().stream().flatMap(this::monitored),
                        paid())
                .flatMap(each -> each)
                .toList();
    }

    /** A list that was drawn before the year was over knows only a part of it. */
    private Stream<OtherFigure> listed(SourceLine fund) {
        return line.apply(fund.key()).stream()
                .flatMap(here -> dossier.listed(fund).stream()
                        .map(spent -> new OtherFigure(
                                here,
                                spent.executed(),
                                say("the list of the budget system up to {0}", String.valueOf(spent.asOf())),
                                List.of(place(fund.key())),
                                whole(spent.asOf()) ? Reach.BOOKED : Reach.PART)));
    }

    static String place(String key) {
        return Elsewhere.PROJECT.cell("executed." + key);
    }

    private boolean whole(LocalDate asOf) {
        return !asOf.isBefore(LocalDate.of(dossier.year(), 12, 31));
    }

    private Stream<OtherFigure> monitored(Reported round) {
        var cells = Arrays.stream(Fund.values())
                .map(Fund::spent)
                .filter(cell -> !round.spending().printed(cell).isEmpty())
                .map(cell -> Elsewhere.MONITORING.cell(round.paperId() + "." + cell))
                .toList();
        return round.spending().spent().stream()
                .map(yuan -> new OtherFigure(
                        total,
                        yuan,
                        say("the monitoring up to month {0}", round.months()),
                        cells,
                        round.months() == WHOLE_YEAR ? Reach.TOLD : Reach.PART));
    }

    private Stream<OtherFigure> paid() {
        var paid = dossier.contracts().stream()
                .flatMap(contract -> contract.details().instalments().stream()
                        .filter(one -> one.paidIn(dossier.year()))
                        .map(one -> new Payment(CheckedContracts.place(contract) + ".instalment." + one.number(), one)))
                .toList();
        return paid.stream()
                .map(each -> each.one().amount())
                .reduce(BigDecimal::add)
                .map(sum -> new OtherFigure(
                        total,
                        sum,
                        say("the payments of its contracts"),
                        paid.stream().map(Payment::cell).toList(),
                        Reach.PART))
                .stream();
    }

    private record Payment(String cell, Instalment one) {}
}
