package org.jiheng.scoring;

import static org.jiheng.words.Say.say;

import org.jiheng.scoring.terms.Spending;
import org.jiheng.words.Say;

/** The amount that spent money is divided by, and where it stands. */
record Divisor(Say name, String cell, String text) {

    static Divisor of(Spending.Base base, Sheet.Money money) {
        return switch (base) {
            case FULL_YEAR -> new Divisor(say("full-year budget (A)"), "funds.annual", money.annual());
            case INITIAL -> new Divisor(say("initial budget"), "funds.initial", money.initial());
            case ARRIVED -> new Divisor(say("money that arrived"), "funds.arrived", money.arrived());
        };
    }
}
