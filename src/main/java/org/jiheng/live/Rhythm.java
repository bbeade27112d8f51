package org.jiheng.live;

import java.time.Duration;

/**
 * How often something happens to open streams.
 *
 * @param beat after so long a sign of life, and a look whether the session still is one
 * @param patience so long a reader may leave unread what was sent
 * @param idle so long a session lasts in which nothing is asked for
 */
public record Rhythm(Duration beat, Duration patience, Duration idle) {

    /** Half of what the shortest-tempered proxies wait. */
    private static final Duration USUAL_BEAT = Duration.ofSeconds(15);

    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(60);

    public static Rhythm usual(Duration idle) {
        return new Rhythm(USUAL_BEAT, USUAL_PATIENCE, idle);
    }
}
