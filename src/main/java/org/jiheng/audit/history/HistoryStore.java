package org.jiheng.audit.history;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiheng.audit.Deed;
import org.jiheng.database.Database;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** The history as rows: each reader sees the lines of their node and below, or only what they did themselves. */
final class HistoryStore {

    /** Those who watch, review or answer for others; everybody else sees their own deeds. */
    static final Set<Role> WATCHING = EnumSet.complementOf(EnumSet.of(Role.FILLER, Role.EVALUATOR));

    /** How many lines are counted before the count stops and says so. */
    static final int COUNTED = 1000;

    private static final String LINE = """
            select r.id, r.at, r.account_name, r.address, r.deed, r.paper, r.paper_id, r.number, r.title,
                   case when m.withheld then '{}' else r.cells end as cells, m.withheld, r.reason,
                   r.done, r.request_id, encode(r.previous, 'hex') as previous, encode(r.hash, 'hex') as hash,
                   coalesce(name_of(r.post_id, extract(year from r.at at time zone 'Asia/Shanghai')::integer), '') as post
              from revision r
             cross join lateral (select {withheld} as withheld) m
             where\s""";

    /** What was typed into a paper and not handed in since is its fillers' own; that they typed is nobody's secret. */
    private static final String NOT_HANDED_IN = """
            r.deed in ('FILLED_IN', 'TYPED_OVER_ANOTHER')
                   and not exists (select from revision h
                                    where (h.paper, h.paper_id, h.deed) = (r.paper, r.paper_id, 'SUBMITTED_PAPER')
                                      and h.number > r.number)""";

    private final Database db;
    private final Viewer viewer;

    HistoryStore(Database db, Viewer viewer) {
        this.db = db;
        this.viewer = viewer;
    }

    static boolean seesOthers(Viewer viewer) {
        return viewer.isAny(WATCHING);
    }

    /** The lines just older than one, newest first; those newest of all when it is the highest number there is. */
    Future<List<Line>> older(HistoryFilter filter, long than, int most) {
        var where = asked(filter).and("r.id < ?", than).then(" order by r.id desc limit ?", most);
        return db.ask(viewer.scope(), lines(where), where.values()).all(HistoryStore::line);
    }

    /** The lines just newer than one, oldest first. */
    Future<List<Line>> newer(HistoryFilter filter, long than, int most) {
        var where = asked(filter).and("r.id > ?", than).then(" order by r.id limit ?", most);
        return db.ask(viewer.scope(), lines(where), where.values()).all(HistoryStore::line);
    }

    /** Counts only so far that the count costs no more than a page does. */
    Future<Integer> count(HistoryFilter filter) {
        var where = asked(filter).then(" limit ?", COUNTED + 1);
        var sql =
                "select count(*)::integer as lines from (select from revision r where " + where.sql() + ") as counted";
        return db.ask(viewer.scope(), sql, where.values()).one(row -> row.getInteger("lines"));
    }

    /** Every line up to one, oldest last, as a file of them is written. */
    Future<Long> each(HistoryFilter filter, long upTo, Function<List<Line>, Future<Void>> take) {
        var where = asked(filter).and("r.id <= ?", upTo).then(" order by r.id desc");
        return db.walk(viewer.scope(), HistoryStore::line, take, lines(where), where.values());
    }

    Future<Line> find(long id) {
        var where = visible(!seesOthers(viewer)).and("r.id = ?", id);
        return db.ask(viewer.scope(), lines(where), where.values()).one(HistoryStore::line);
    }

    /** The line of the same chain with this number, if there is one and the reader may see it. */
    Future<Optional<Line>> neighbour(Line line, int number) {
        var where = visible(!seesOthers(viewer))
                .and("r.paper = ? and r.paper_id = ? and r.number = ?", line.paper(), line.paperId(), number);
        return db.ask(viewer.scope(), lines(where), where.values()).maybeOne(HistoryStore::line);
    }

    /** The export this reader asked for with this request. */
    Future<Long> left(String requestId) {
        var sql = """
                select id
                  from revision
                 where account_id = $1
                   and deed = $2
                   and request_id = $3
                 order by id desc
                 limit 1
                """;
        return db.ask(viewer.scope(), sql, viewer.accountId(), Deed.EXPORTED_HISTORY.name(), requestId)
                .one(row -> row.getLong("id"));
    }

    /** What this reader exported: the filter stands in the line that was left when they asked for it. */
    Future<Line> ownExport(long id) {
        var where = visible(true).and("r.id = ?", id).and("r.deed = ?", Deed.EXPORTED_HISTORY.name());
        return db.ask(viewer.scope(), lines(where), where.values()).one(HistoryStore::line);
    }

    private String lines(Clauses where) {
        var drafts = viewer.isAny(EnumSet.of(Role.FILLER, Role.AUDITOR));
        return LINE.replace("{withheld}", drafts ? "false" : NOT_HANDED_IN) + where.sql();
    }

    private Clauses asked(HistoryFilter filter) {
        var where = visible(filter.mine() || !seesOthers(viewer));
        filter.narrow(where);
        return where;
    }

    /** The department first, because there is an index by it; then where the thing stood when it was done. */
    private Clauses visible(boolean ownOnly) {
        return ownOnly
                ? new Clauses().and("r.account_id = ?", viewer.accountId())
                : new Clauses()
                        .and(
                                "r.department_id = any(array(select node_id from below where ancestor_id = ?))",
                                viewer.departmentId())
                        .and("stood_below(?, coalesce(r.unit_id, r.department_id), r.at)", viewer.nodeId());
    }

    private static Line line(Row row) {
        return new Line(
                row.getLong("id"),
                row.getOffsetDateTime("at"),
                row.getString("account_name"),
                row.getString("post"),
                row.getString("address"),
                row.getString("deed"),
                row.getString("paper"),
                row.getLong("paper_id"),
                row.getInteger("number"),
                row.getString("title"),
                Cell.of(row.get(JsonObject.class, "cells")),
                row.getBoolean("withheld"),
                row.getString("reason"),
                row.getBoolean("done"),
                row.getString("request_id"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
