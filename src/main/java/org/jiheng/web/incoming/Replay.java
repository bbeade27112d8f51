package org.jiheng.web.incoming;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jiheng.viewer.Viewer;

/** A kept form that is carried out now, as if the person had just sent it. */
public record Replay(String path, Posted posted, Viewer viewer) {

    private static final String KEPT = "replay";

    public static Optional<Replay> in(RoutingContext ctx) {
        return Optional.ofNullable(ctx.get(KEPT));
    }

    public void begin(RoutingContext ctx) {
        ctx.put(KEPT, this).reroute(HttpMethod.POST, path);
    }
}
