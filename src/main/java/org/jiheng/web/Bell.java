package org.jiheng.web;

import io.vertx.core.Vertx;
import io.vertx.core.eventbus.EventBus;

/** Rung on the event bus once a deed was done here: whoever follows the history may look. */
public final class Bell {

    public static final String DEED = "deed";

    private final EventBus bus;

    Bell(Vertx vertx) {
        bus = vertx.eventBus();
    }

    void ring(Rule rule, Reply reply) {
        if (rule.decides() && reply.status() < 400) {
            bus.publish(DEED, "");
        }
    }
}
