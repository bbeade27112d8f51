package org.jiheng.web.frame;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.door.Csrf;
import org.jiheng.web.door.RequestId;
import org.jiheng.web.door.Visitor;
import org.jiheng.words.Say;

/** Fills the frame of a page: who reads it, where they are, and which rooms they may enter. */
public final class Frame {

    private static final String MARKS = "marks";

    private final Menu menu;
    private final Csrf csrf;
    private final String version;
    private final boolean demo;
    private final String contact;
    private final Duration idle;

    public Frame(Menu menu, Csrf csrf, String version, boolean demo, String contact, Duration idle) {
        this.menu = menu;
        this.csrf = csrf;
        this.version = version;
        this.demo = demo;
        this.contact = contact;
        this.idle = idle;
    }

    /** Finds out beforehand what waits for whoever reads. */
    public Future<Void> prepared(RoutingContext ctx, Optional<Viewer> viewer) {
        return viewer.filter(Viewer::acts)
                .map(who -> menu.marks(who).<Void>map(marks -> {
                    ctx.put(MARKS, marks);
                    return null;
                }))
                .orElseGet(Future::succeededFuture);
    }

    public Shell around(RoutingContext ctx, Visitor visitor, Preferences preferences) {
        var viewer = visitor.viewer();
        return new Shell(
                preferences.language().tag(),
                preferences.textSize(),
                viewer.isPresent(),
                viewer.map(Viewer::accountId).orElse(0L),
                idle.toSeconds(),
                viewer.map(Viewer::name).orElse(""),
                viewer.<Object>map(Frame::post).orElse(""),
                viewer.map(Viewer::severalPosts).orElse(false),
                viewer.map(who -> rooms(ctx, who)).orElse(List.of()),
                viewer.map(Viewer::session).map(csrf::token).orElse(""),
                UUID.randomUUID().toString(),
                ctx.request().method() == HttpMethod.POST ? "" : ctx.request().uri(),
                RequestId.of(ctx),
                Notices.take(ctx).orElse(null),
                version,
                demo,
                contact);
    }

    private List<Shell.Item> rooms(RoutingContext ctx, Viewer viewer) {
        return menu.of(viewer).stream()
                .map(room -> new Shell.Item(
                        room.href(), room.label(), isIn(ctx.request().path(), room.href()), mark(ctx, room.href())))
                .toList();
    }

    private static Optional<Say> mark(RoutingContext ctx, String room) {
        Map<String, Say> marks = ctx.get(MARKS, Map.of());
        return Optional.ofNullable(marks.get(room));
    }

    private static boolean isIn(String path, String room) {
        return path.equals(room) || path.startsWith(room + "/");
    }

    private static Object post(Viewer viewer) {
        return viewer.acts() ? viewer.post() : say("No post chosen");
    }
}
