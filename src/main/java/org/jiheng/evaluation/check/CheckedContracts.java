package org.jiheng.evaluation.check;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.consistency.Span;
import org.jiheng.consistency.evaluation.contract.Agreement;
import org.jiheng.consistency.evaluation.contract.Contracting;
import org.jiheng.consistency.evaluation.contract.Tender;
import org.jiheng.contract.Contract;
import org.jiheng.contract.instalment.Instalment;
import org.jiheng.form.RoughDay;
import org.jiheng.procurement.Procurement;
import org.jiheng.project.ProjectYear;

/** The contracts and procurements of a project as the checks know them. */
record CheckedContracts(Dossier dossier) {

    Contracting contracting() {
        return new Contracting(
                dossier.contracts().stream().map(CheckedContracts::agreement).toList(),
                dossier.procurements().stream().map(CheckedContracts::tender).toList(),
                budget());
    }

    static String place(Contract contract) {
        return Elsewhere.CONTRACT.cell(String.valueOf(contract.id()));
    }

    private static Agreement agreement(Contract contract) {
        var details = contract.details();
        return new Agreement(
                place(contract),
                say("{0}|data", details.name()),
                details.payee(),
                details.amount(),
                details.startsOn().map(Span::of),
                details.endsOn().map(Span::of),
                details.instalments().stream().map(CheckedContracts::instalment).toList());
    }

    private static Agreement.Instalment instalment(Instalment one) {
        return new Agreement.Instalment(
                one.number(),
                one.amount(),
                one.percent(),
                one.plannedOn().map(CheckedContracts::span),
                one.paidOn().filter(day -> one.paid()).map(CheckedContracts::span));
    }

    static Span span(RoughDay day) {
        return new Span(day.first(), day.last());
    }

    private static Tender tender(Procurement procurement) {
        var details = procurement.details();
        return new Tender(
                Elsewhere.PROCUREMENT.cell(String.valueOf(procurement.id())),
                details.method().label(),
                details.evaluatedOn().map(CheckedContracts::span),
                details.winner(),
                details.award());
    }

    /** Nobody knows yet what years will bring whose budget is still to come. */
    private Optional<BigDecimal> budget() {
        var funded =
                dossier.years().stream().filter(year -> !year.funds().isEmpty()).toList();
        var last = funded.stream().mapToInt(ProjectYear::year).max().orElse(0);
        var later = dossier.contracts().stream()
                .flatMap(contract -> contract.details().endsOn().stream())
                .anyMatch(day -> day.isAfter(LocalDate.of(last, 12, 31)));
        return later || funded.isEmpty()
                ? Optional.empty()
                : funded.stream().map(year -> year.total().adjusted()).reduce(BigDecimal::add);
    }
}
