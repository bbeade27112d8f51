package org.jiheng.ledger.follow;

import java.time.Duration;

/** What a look at the history brought: how old the oldest news was, how many lines were renewed, whether more is due. */
public record Round(long turn, Duration behind, int lines, boolean more) {

    Round and(Round next) {
        return new Round(Math.max(turn, next.turn), behind, lines + next.lines, next.more);
    }

    static Round quiet(long turn) {
        return new Round(turn, Duration.ZERO, 0, false);
    }
}
