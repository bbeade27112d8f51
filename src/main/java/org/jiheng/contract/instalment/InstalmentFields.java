package org.jiheng.contract.instalment;

import org.jiheng.project.Amounts;

/** The names of one row's fields, as the page draws them. */
public record InstalmentFields(int row, Amounts amounts) {

    public String number() {
        return name("number");
    }

    public String kind() {
        return name("kind");
    }

    public String percent() {
        return name("percent");
    }

    public String sum() {
        return name("amount");
    }

    public String planned() {
        return name("planned");
    }

    public String state() {
        return name("state");
    }

    public String paid() {
        return name("paid");
    }

    public String gone() {
        return name("gone");
    }

    public Object sumEcho() {
        return amounts.echo(sum());
    }

    private String name(String field) {
        return "i." + row + "." + field;
    }
}
