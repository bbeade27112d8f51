package org.jiheng.season.change;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.problem.Problem;
import org.jiheng.season.Days;
import org.jiheng.season.SeasonKind;
import org.jiheng.viewer.Viewer;

/** Puts the windows of a city or district in their place. */
public final class SettingStore {

    /** A window that is about to be set. */
    public record Planned(SeasonKind kind, int round, int upToMonth, Days days) {}

    private final Database tx;

    public SettingStore(Database tx) {
        this.tx = tx;
    }

    /** The number it got; only a city or district has windows. */
    public Future<Long> add(long jurisdictionId, int year, Planned planned, Scope scope) {
        var sql = """
                insert into season (jurisdiction_id, year, kind, round, up_to_month, opens_on, warns_on, closes_on)
                select n.id, $2, $3, $4, $5, $6, $7, $8
                  from node n
                 where n.id = $1
                   and n.kind in ('CITY', 'DISTRICT')
                returning id
                """;
        var days = planned.days();
        return tx.ask(
                        scope,
                        sql,
                        jurisdictionId,
                        year,
                        planned.kind().name(),
                        planned.round(),
                        planned.upToMonth(),
                        days.opensOn(),
                        days.warnsOn(),
                        days.closesOn())
                .all(row -> row.getLong("id"))
                .map(ids -> ids.stream().findFirst().orElseThrow(SettingStore::notTheirs));
    }

    private static Problem notTheirs() {
        return Problem.forbidden(say("Only the finance performance office of a city or district opens a year."));
    }

    /** Every node and year that has a window, written 2/2026. */
    public Future<List<String>> yearsSet() {
        var sql = "select distinct jurisdiction_id || '/' || year as there from season";
        return tx.ask(Scope.SETUP, sql).all(row -> row.getString("there"));
    }

    public Future<Void> move(Season season, int upToMonth, Days days, Viewer viewer) {
        var sql = """
                update season
                   set opens_on = $3, warns_on = $4, closes_on = $5, up_to_month = $6, version = version + 1
                 where id = $1
                   and version = $2
                """;
        return changed(tx.ask(
                        viewer.scope(),
                        sql,
                        season.id(),
                        season.version(),
                        days.opensOn(),
                        days.warnsOn(),
                        days.closesOn(),
                        upToMonth)
                .run());
    }

    /** Closed for a reason, or open again with none. */
    public Future<Void> close(Season season, String because, Viewer viewer) {
        var sql = """
                update season
                   set closed_early = $3::text <> '', closed_because = $3, version = version + 1
                 where id = $1
                   and version = $2
                """;
        return changed(tx.ask(viewer.scope(), sql, season.id(), season.version(), because)
                .run());
    }

    public Future<Boolean> isUsed(Season season, Viewer viewer) {
        var sql = """
                select 1
                  from paper p
                 where (p.kind = $2 or $2 = 'SELF_EVALUATION' and p.kind = 'OVERALL')
                   and p.round = $3
                   and p.year = $4
                   and exists (select from windows_of(p.node_id, p.year) w where w.season_id = $1)
                 limit 1
                """;
        var papers = season.kind() == SeasonKind.DECLARATION
                ? "TARGET"
                : season.kind().name();
        return tx.ask(viewer.scope(), sql, season.id(), papers, season.round(), season.year())
                .all(row -> 1)
                .map(found -> !found.isEmpty());
    }

    public Future<Void> remove(Season season, Viewer viewer) {
        var sql = "delete from season where id = $1 and version = $2";
        return changed(
                tx.ask(viewer.scope(), sql, season.id(), season.version()).run());
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
