package org.jiheng.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiheng.contract.instalment.Instalment;

/** What is filled in about a contract. */
public record ContractDetails(
        String name,
        String shortName,
        String payee,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        BigDecimal amount,
        String scope,
        List<Instalment> instalments) {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_SHORT_NAME = 100;
    static final int LONGEST_PAYEE = 200;
    static final int LONGEST_SCOPE = 20_000;

    public ContractDetails {
        instalments = List.copyOf(instalments);
    }

    public BigDecimal agreed() {
        return sum(instalments);
    }

    public BigDecimal paid() {
        return sum(instalments.stream().filter(Instalment::paid).toList());
    }

    BigDecimal paidIn(int year) {
        return sum(instalments.stream().filter(each -> each.paidIn(year)).toList());
    }

    private static BigDecimal sum(List<Instalment> some) {
        return some.stream().map(Instalment::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    String writtenInstalments() {
        return instalments.stream().map(Instalment::written).collect(Collectors.joining("\n"));
    }
}
