package org.jiheng.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What keeps from being done what is tried again and again: told once, and again only when it is something else. */
public final class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final String work;
    private String known = "";

    public Trouble(String work) {
        this.work = work;
    }

    public void with(Throwable cause) {
        var now = String.valueOf(cause);
        if (!now.equals(known)) {
            LOG.warn("{} had to wait: {}", work, now);
            known = now;
        }
    }

    public void isOver() {
        if (!known.isEmpty()) {
            LOG.info("{} goes on", work);
            known = "";
        }
    }
}
