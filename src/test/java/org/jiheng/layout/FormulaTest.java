package org.jiheng.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Map<String, String> FIGURES =
            Map.of("received", "3047", "closed.year", "3003", "handled.year", "3040", "none", "0");

    @ParameterizedTest
    @CsvSource({
        "received, 3047",
        "received - 7, 3040",
        "received + unknown, 3047",
        "2 + 3 * 4, 14",
        "(2 + 3) * 4, 20",
        "10 - 3 - 2, 5",
        "closed.year / handled.year * 100, 98.78289473684211"
    })
    void countsAsOneDoesOnPaper(String formula, BigDecimal value) {
        assertThat(value(formula).orElseThrow()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"received / none", "received * unknown", "unknown + unknown"})
    void saysNothingWhereAFigureIsMissingOrDividesByNothing(String formula) {
        assertThat(value(formula)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "received +",
                "+ 1",
                "(received",
                "received)",
                "a b",
                "a..b",
                "a.b.c.d",
                "1e9",
                "A",
                "count()",
                "count(group.role)",
                "received ÷ 2",
                "drop(table)"
            })
    void cannotBeReadWhenNobodyCouldFollowIt(String formula) {
        assertThat(Formula.read(formula)).isEmpty();
    }

    @Test
    void isNotReadBeyondWhatAMachineHolds() {
        assertThat(Formula.read("(".repeat(5000) + "1" + ")".repeat(5000))).isEmpty();
    }

    @Test
    void knowsWhichRowsAreCounted() {
        var counted =
                Formula.read("count(member.role=HEAD)").orElseThrow().only().orElseThrow();
        assertThat(counted).isEqualTo(new Reference("member", "", "role", true, "HEAD"));
    }

    private static Optional<BigDecimal> value(String formula) {
        return Formula.read(formula)
                .orElseThrow()
                .value(reference -> Optional.ofNullable(FIGURES.get(
                                reference.alone() ? reference.column() : reference.table() + "." + reference.column()))
                        .map(BigDecimal::new));
    }
}
