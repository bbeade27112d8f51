package org.jiheng.project.overview;

import java.math.BigDecimal;
import java.util.Optional;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.project.Attribute;
import org.jiheng.project.Standing;

/** A project as a line of the list of a year; money that nobody has entered is absent, which is not nothing. */
record ProjectLine(
        long id,
        int year,
        String code,
        String name,
        String nodeName,
        Attribute attribute,
        Standing standing,
        Optional<BigDecimal> initial,
        Optional<BigDecimal> adjusted) {

    public String href() {
        return "/projects/" + id + "?year=" + year;
    }

    /** In ten thousand yuan, exactly. */
    public Object initialShown() {
        return initial.<Object>map(MoneyUnit.WAN_YUAN::of).orElse("");
    }

    public Object adjustedShown() {
        return adjusted.<Object>map(MoneyUnit.WAN_YUAN::of).orElse("");
    }
}
