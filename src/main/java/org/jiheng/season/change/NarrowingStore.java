package org.jiheng.season.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.problem.Problem;
import org.jiheng.season.Days;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Say;

/** What departments made of the windows of their finance bureau. */
public final class NarrowingStore {

    /**
     * The days of one department.
     *
     * @param never the bureau has moved its days since, and the two no longer meet
     * @param cut the bureau has shortened its days since, and they count
     */
    public record Narrowed(String department, Days days, boolean never, boolean cut) {

        public Say remark() {
            if (never) {
                return say("Has no day in common with the finance bureau's; never open");
            }
            return cut ? say("The finance bureau's days are shorter now and count") : say("Holds as set");
        }
    }

    private final Database db;

    public NarrowingStore(Database db) {
        this.db = db;
    }

    /** As far as the viewer sees: an office above departments all of them, a department its own. */
    public Future<List<Narrowed>> of(Season season, Viewer viewer) {
        var sql = """
                select name_of(n.department_id, s.year) as department, n.opens_on, n.warns_on, n.closes_on,
                       n.opens_on > s.closes_on or n.closes_on < s.opens_on as never,
                       n.opens_on < s.opens_on or n.closes_on > s.closes_on as cut
                  from narrower_season n
                  join season s on s.id = n.season_id
                 where s.id = $1
                 order by pinyin(name_of(n.department_id, s.year)) collate pinyin, n.department_id
                """;
        return db.ask(viewer.scope(), sql, season.id())
                .all(row -> new Narrowed(
                        row.getString("department"),
                        new Days(
                                row.getLocalDate("opens_on"),
                                row.getLocalDate("warns_on"),
                                row.getLocalDate("closes_on")),
                        row.getBoolean("never"),
                        row.getBoolean("cut")));
    }

    public Future<Void> narrow(Season season, Days days, Viewer viewer) {
        var sql = """
                insert into narrower_season as n (season_id, department_id, opens_on, warns_on, closes_on)
                values ($1, $2, $3, $4, $5)
                on conflict on constraint one_narrowing_a_department do update
                   set opens_on = $3, warns_on = $4, closes_on = $5, version = n.version + 1
                 where n.version = $6
                """;
        return changed(db.ask(
                        viewer.scope(),
                        sql,
                        season.id(),
                        viewer.nodeId(),
                        days.opensOn(),
                        days.warnsOn(),
                        days.closesOn(),
                        Narrow.seenOf(season))
                .run());
    }

    public Future<Void> takeBack(Season season, Viewer viewer) {
        var sql = "delete from narrower_season where season_id = $1 and department_id = $2 and version = $3";
        return changed(db.ask(viewer.scope(), sql, season.id(), viewer.nodeId(), Narrow.seenOf(season))
                .run());
    }

    private static Future<Void> changed(Future<Integer> rows) {
        return rows.map(touched -> {
            if (touched != 1) {
                throw Problem.conflict(say("Someone changed this window meanwhile; open its page again."));
            }
            return null;
        });
    }
}
