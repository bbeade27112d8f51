package org.jiheng.season;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Viewer;

/** Which steps the papers of a city or district go through. */
public final class StepStore {

    private final Database db;

    public StepStore(Database db) {
        this.db = db;
    }

    public Future<List<Step>> nearest(long nodeId, int year, String paper, Scope scope) {
        var sql = """
                select r.steps
                  from review_steps r
                  join below b on b.ancestor_id = r.jurisdiction_id
                  join node j on j.id = r.jurisdiction_id
                 where b.node_id = $1
                   and r.year = $2
                   and $2 between b.from_year and b.to_year
                   and r.paper = $3
                 order by kind_rank(j.kind) desc
                 limit 1
                """;
        return db.ask(scope, sql, nodeId, year, paper)
                .maybeOne(StepStore::steps)
                .map(found -> found.orElseGet(() -> Step.usual(paper)));
    }

    /** Of every kind of paper, as it holds for the viewer; a version is known only of what was set right there. */
    public Future<List<StepSetting>> ofYear(int year, Viewer viewer) {
        var sql = """
                select p.paper, r.steps, case when r.jurisdiction_id = $1 then r.version end as version
                  from unnest(array ['TARGET', 'MONITORING', 'SELF_EVALUATION', 'OVERALL']) with ordinality as p (paper, place)
                  left join lateral (select r.steps, r.jurisdiction_id, r.version
                                       from review_steps r
                                       join below b on b.ancestor_id = r.jurisdiction_id
                                       join node j on j.id = r.jurisdiction_id
                                      where b.node_id = $1
                                        and r.year = $2
                                        and $2 between b.from_year and b.to_year
                                        and r.paper = p.paper
                                      order by kind_rank(j.kind) desc
                                      limit 1) r on true
                 order by p.place
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), year).all(StepStore::setting);
    }

    /** Its number in the history; nothing when someone else has set them since they were seen. */
    public Future<Optional<Long>> set(int year, StepSetting setting, Viewer viewer) {
        var sql = """
                insert into review_steps as r (jurisdiction_id, year, paper, steps)
                select n.id, $2, $3, $4
                  from node n
                 where n.id = $1
                   and n.kind in ('CITY', 'DISTRICT')
                on conflict (jurisdiction_id, year, paper) do update
                   set steps = $4, version = r.version + 1
                 where r.version = $5
                returning id
                """;
        var steps = setting.steps().stream().map(Step::name).toArray(String[]::new);
        return db.ask(viewer.scope(), sql, viewer.nodeId(), year, setting.code(), steps, setting.version())
                .maybeOne(row -> row.getLong("id"));
    }

    /** What was set for one year holds for another, where nothing is set for it yet. */
    public Future<Integer> copy(int from, int to, Viewer viewer) {
        var sql = """
                insert into review_steps (jurisdiction_id, year, paper, steps)
                select jurisdiction_id, $3, paper, steps
                  from review_steps
                 where jurisdiction_id = $1
                   and year = $2
                on conflict do nothing
                """;
        return db.ask(viewer.scope(), sql, viewer.nodeId(), from, to).run();
    }

    private static StepSetting setting(Row row) {
        var paper = row.getString("paper");
        return new StepSetting(
                StepSetting.Paper.valueOf(paper),
                row.getArrayOfStrings("steps") == null ? Step.usual(paper) : steps(row),
                row.getInteger("version") == null ? StepSetting.UNSET : row.getInteger("version"));
    }

    public static List<Step> steps(Row row) {
        return Stream.of(row.getArrayOfStrings("steps"))
                .map(Step::valueOf)
                .sorted()
                .toList();
    }
}
