package org.jiheng.trial;

import java.util.List;

/** How long each request waited, in microseconds, and how many were not answered as they should be. */
public record Waits(List<Long> micros, int wrong) {

    public Waits {
        micros = micros.stream().sorted().toList();
    }

    /** The wait that so many of a hundred did not exceed. */
    public double millis(double percent) {
        var at = (int) Math.ceil(micros.size() * percent / 100) - 1;
        return micros.get(Math.max(0, at)) / 1000.0;
    }
}
