package org.jiheng.contract;

import static org.jiheng.words.Say.say;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jiheng.words.Figures;
import org.jiheng.words.Say;

/** The contracts of a project and what they sum to, against what the project may spend over its years. */
public record Contracts(List<Contract> list, BigDecimal budget, int year) {

    public Contracts {
        list = List.copyOf(list);
    }

    public BigDecimal amount() {
        return sum(ContractDetails::amount);
    }

    public BigDecimal paid() {
        return sum(ContractDetails::paid);
    }

    public BigDecimal paidThisYear() {
        return sum(details -> details.paidIn(year));
    }

    private BigDecimal sum(Function<ContractDetails, BigDecimal> part) {
        return list.stream().map(Contract::details).map(part).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    public List<Say> notes() {
        var notes = new ArrayList<Say>();
        list.forEach(each -> notes.addAll(each.notes()));
        if (amount().compareTo(budget) > 0) {
            notes.add(say(
                    "The contracts sum to {0} yuan, {1} yuan more than the budget of the project over its years, {2} yuan",
                    Figures.amount(amount()), Figures.amount(amount().subtract(budget)), Figures.amount(budget)));
        }
        return notes;
    }
}
