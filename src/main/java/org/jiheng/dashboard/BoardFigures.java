package org.jiheng.dashboard;

import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiheng.dashboard.figure.Attention;
import org.jiheng.dashboard.figure.KeyFigures;
import org.jiheng.dashboard.figure.Progress;
import org.jiheng.dashboard.figure.Rows;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.ledger.LedgerStore;
import org.jiheng.ledger.Stand;
import org.jiheng.ledger.Sums;
import org.jiheng.live.Boards;
import org.jiheng.live.Topic;
import org.jiheng.words.China;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** All figures of a board by their names, as a page that stays open is told them. */
public final class BoardFigures implements Boards {

    private final LedgerStore ledger;
    private final Words words;

    public BoardFigures(Database db, Words words) {
        ledger = new LedgerStore(db);
        this.words = words;
    }

    @Override
    public Future<Map<String, String>> figures(Topic topic, Language language) {
        var rows = new Rows(topic.nodeId(), topic.year(), topic.basis());
        var scope = Scope.of(rows.node());
        var stand = ledger.stand(rows.node(), rows.year(), scope);
        return stand.compose(since -> ledger.sums(rows.node(), rows.year(), rows.basis(), scope)
                .map(read -> written(told(read, rows, China.today(), since), language)));
    }

    static Map<String, Object> told(Sums sums, Rows rows, LocalDate today, Optional<Stand> since) {
        var told = new HashMap<String, Object>();
        told.put("stand", Place.asOf(since));
        new KeyFigures(sums, rows).list().forEach(key -> {
            told.put(key.figure(), key.number());
            told.put(key.belowFigure(), key.below());
        });
        Progress.of(sums, rows)
                .forEach(band -> band.segments().forEach(segment -> told.put(segment.figure(), segment.number())));
        new Attention(sums, rows, today).list().forEach(concern -> told.put(concern.figure(), concern.number()));
        return told;
    }

    private Map<String, String> written(Map<String, Object> told, Language language) {
        var written = new HashMap<String, String>();
        told.forEach(
                (name, text) -> written.put(name, text instanceof Say say ? words.in(language, say) : text.toString()));
        return written;
    }
}
