package org.jiheng.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.web.door.Csrf;
import org.jiheng.web.door.Origin;
import org.jiheng.web.door.Visitor;
import org.jiheng.web.incoming.Inflow;
import org.jiheng.web.incoming.Posted;
import org.jiheng.web.incoming.Replay;

/** What a request brings along, and whether it was sent from a page of ours and from the session it comes with. */
final class Delivery {

    private final Vertx vertx;
    private final Csrf csrf;
    private final Optional<String> publicUrl;

    Delivery(Vertx vertx, Csrf csrf, Optional<String> publicUrl) {
        this.vertx = vertx;
        this.csrf = csrf;
        this.publicUrl = publicUrl;
    }

    /** A browser sends no token on its own, so what shows one was not sent behind anyone's back. */
    boolean isOurs(RoutingContext ctx) {
        return Calls.token(ctx.request()).isPresent() || Origin.isOurs(ctx.request(), publicUrl);
    }

    Future<Request> of(RoutingContext ctx, Rule rule, Visitor visitor) {
        return rule.streams()
                ? Future.succeededFuture(new Request(ctx, visitor, Posted.nothing(), inflow(ctx, visitor)))
                : posted(ctx, rule).map(posted -> new Request(ctx, visitor, posted));
    }

    private Inflow inflow(RoutingContext ctx, Visitor visitor) {
        return new Inflow(
                vertx,
                ctx.request(),
                fields -> csrf.fits(fields, visitor.viewer().orElseThrow().session()));
    }

    private Future<Posted> posted(RoutingContext ctx, Rule rule) {
        return Replay.in(ctx)
                .map(replay -> Future.succeededFuture(replay.posted()))
                .orElseGet(() -> rule.changes()
                        ? Body.read(vertx, ctx.request(), rule.body())
                        : Future.succeededFuture(Posted.nothing()));
    }

    /** Whether the form belongs to the session it comes with; a stranger's form belongs to nobody. */
    boolean isTheirs(Request request) {
        return Replay.in(request.ctx()).isPresent()
                || request.maybeViewer().isEmpty()
                || csrf.fits(request.posted().fields(), request.viewer().session());
    }

    /** The form that met a session ended by time, if it was that session's own. */
    Future<Optional<Posted>> leftBy(UUID session, RoutingContext ctx) {
        return Body.read(vertx, ctx.request(), Rule.Body.PARKED)
                .map(Optional::of)
                .map(left -> left.filter(posted -> csrf.fits(posted.fields(), session)));
    }
}
