package org.jiheng.ledger.follow;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiheng.audit.OutboxStore.Event;
import org.jiheng.audit.OutboxStore.News;
import org.jiheng.database.Database;
import org.jiheng.ledger.follow.DueStore.Touched;

/** The news of one look, brought into the ledger in one transaction. */
final class Catch {

    /** What touches more lines is left for later, so that what touches one is not kept waiting. */
    private static final int AT_ONCE = 200;

    private final FollowStore position;
    private final DueStore store;
    private final News news;
    private final Map<Touch, List<Event>> touching;

    Catch(Database tx, News news) {
        position = new FollowStore(tx);
        store = new DueStore(tx);
        this.news = news;
        touching = news.events().stream().collect(Collectors.groupingBy(Touch::of));
    }

    Future<Round> bringIn() {
        return position.followed(news.seen(), newest())
                .compose(moved -> of(Touch.TREE).isEmpty() ? nothing() : store.treeMoved(of(Touch.TREE)))
                .compose(moved -> of(Touch.WINDOW).isEmpty() ? nothing() : store.windowsMoved(of(Touch.WINDOW)))
                .compose(moved -> store.touched(of(Touch.PAPER), of(Touch.PROJECT)))
                .compose(this::renew);
    }

    private Future<Round> renew(List<Touched> touched) {
        var many = touched.size() > AT_ONCE;
        var wide = !of(Touch.TREE).isEmpty() || !of(Touch.WINDOW).isEmpty();
        return (touched.isEmpty() ? nothing() : many ? store.leaveForLater(touched) : store.renew(touched))
                .map(lines -> new Round(0, behind(), many ? 0 : lines, many || wide));
    }

    private List<Event> of(Touch touch) {
        return touching.getOrDefault(touch, List.of());
    }

    private long newest() {
        return news.events().stream().mapToLong(Event::id).max().orElse(0);
    }

    private Duration behind() {
        return news.events().stream()
                .map(event -> Duration.between(event.at().toInstant(), Instant.now()))
                .max(Duration::compareTo)
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
    }

    private static Future<Integer> nothing() {
        return Future.succeededFuture(0);
    }
}
