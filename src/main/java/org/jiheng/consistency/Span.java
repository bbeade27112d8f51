package org.jiheng.consistency;

import java.time.LocalDate;

/** A day as precisely as it is known: the first and the last it may be. */
public record Span(LocalDate first, LocalDate last) {

    public static Span of(LocalDate day) {
        return new Span(day, day);
    }

    public boolean surelyBefore(Span other) {
        return last.isBefore(other.first);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
