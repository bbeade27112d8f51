package org.jiheng.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.form.Text;
import org.jiheng.problem.Problem;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.door.ClientAddress;
import org.jiheng.web.door.RequestId;
import org.jiheng.web.door.Visitor;
import org.jiheng.web.frame.Preferences;
import org.jiheng.web.incoming.FilePart;
import org.jiheng.web.incoming.Inflow;
import org.jiheng.web.incoming.Posted;
import org.jiheng.words.Language;

/** One request as an endpoint sees it: who asks, for what, and what was sent. */
public final class Request {

    private final RoutingContext ctx;
    private final Visitor visitor;
    private final Posted posted;
    private final Inflow inflow;

    Request(RoutingContext ctx, Visitor visitor, Posted posted) {
        this(ctx, visitor, posted, null);
    }

    Request(RoutingContext ctx, Visitor visitor, Posted posted, Inflow inflow) {
        this.ctx = ctx;
        this.visitor = visitor;
        this.posted = posted;
        this.inflow = inflow;
    }

    /** Only for routes that ask for signing in; others have {@link #maybeViewer}. */
    public Viewer viewer() {
        return visitor.viewer().orElseThrow();
    }

    public Optional<Viewer> maybeViewer() {
        return visitor.viewer();
    }

    /** The number in the address; anything else is a page that does not exist. */
    public long id(String name) {
        return Id.read(String.valueOf(ctx.pathParam(name))).orElseThrow(Problem::notFound);
    }

    /** The word in the address, as it stands there. */
    public String word(String name) {
        return String.valueOf(ctx.pathParam(name));
    }

    /** A parameter of the address, empty when it is not there. */
    public String query(String name) {
        var value = ctx.queryParam(name);
        return value.isEmpty() ? "" : Text.tidy(value.get(0)).strip();
    }

    /** All parameters of the address. */
    public MultiMap query() {
        return ctx.queryParams();
    }

    public Form form() {
        return new Form(posted.fields());
    }

    public Posted posted() {
        return posted;
    }

    public Optional<FilePart> file(String field) {
        return Optional.ofNullable(posted.files().get(field));
    }

    /** What is still on its way in; only on routes that take it piece by piece. */
    public Inflow inflow() {
        return Optional.ofNullable(inflow).orElseThrow();
    }

    /** The key of this deed, which every page puts into its forms. */
    UUID key() {
        try {
            return UUID.fromString(String.valueOf(posted.fields().get("key")));
        } catch (IllegalArgumentException none) {
            throw Problem.unreadable(Form.unreadable());
        }
    }

    /** Nothing of the answer but its head is wanted. */
    boolean asksOnlyWhether() {
        return ctx.request().method() == HttpMethod.HEAD;
    }

    public String path() {
        return ctx.request().path();
    }

    public String uri() {
        return ctx.request().uri();
    }

    public String requestId() {
        return RequestId.of(ctx);
    }

    public String address() {
        return ClientAddress.of(ctx);
    }

    /** In which a program wants its answer. */
    public Language language() {
        return Calls.language(ctx, visitor);
    }

    public String header(String name) {
        var value = ctx.request().getHeader(name);
        return value == null ? "" : value;
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(ctx.request().getCookie(name)).map(Cookie::getValue);
    }

    /** What the browser was last told to show, whoever sits before it. */
    public Preferences preferences() {
        return Preferences.of(ctx);
    }

    public void give(Cookie cookie) {
        ctx.response().addCookie(cookie);
    }

    RoutingContext ctx() {
        return ctx;
    }
}
