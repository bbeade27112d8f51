package org.jiheng.table.workbook;

import static org.jiheng.words.Say.say;

import java.time.Duration;
import org.jiheng.problem.Problem;

/** How long a file may take to be read, asked at every step of the reading so that it really ends. */
public final class Patience {

    private final long until;

    public Patience(Duration time) {
        until = System.nanoTime() + time.toNanos();
    }

    void check() {
        if (System.nanoTime() - until > 0) {
            throw Problem.unreadable(
                    say("Reading this file took too long. Copy the list alone into a new workbook and try again."));
        }
    }
}
