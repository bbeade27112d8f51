package org.jiheng.ledger.follow;

import io.vertx.core.Future;
import java.util.List;
import java.util.function.Function;
import org.jiheng.audit.OutboxStore.Event;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** Which lines of the ledger deeds touched: they are renewed at once, or noted as due and taken a part at a time. */
public final class DueStore {

    private final Database db;

    DueStore(Database db) {
        this.db = db;
    }

    /** A project in a year whose line a deed may have changed, and the newest line of the history that says so. */
    record Touched(long projectId, int year, long revision) {}

    Future<List<Touched>> touched(List<Event> ofPapers, List<Event> ofProjects) {
        var sql = """
                select each.project_id, each.year, max(each.revision) as revision
                  from (select p.project_id, p.year, e.revision
                          from unnest($1::bigint[], $2::bigint[]) as e (revision, id)
                          join paper p on p.id = e.id
                         where p.project_id is not null
                        union all
                        select y.project_id, y.year, e.revision
                          from unnest($3::bigint[], $4::bigint[]) as e (revision, id)
                          join project_year y on y.project_id = e.id
                        union all
                        select l.project_id, l.year, e.revision
                          from unnest($3::bigint[], $4::bigint[]) as e (revision, id)
                          join ledger_line l on l.project_id = e.id) each
                 group by each.project_id, each.year
                """;
        return db.ask(
                        Scope.BACKGROUND,
                        sql,
                        numbers(ofPapers, Event::id),
                        numbers(ofPapers, Event::thingId),
                        numbers(ofProjects, Event::id),
                        numbers(ofProjects, Event::thingId))
                .all(row -> new Touched(row.getLong("project_id"), row.getInteger("year"), row.getLong("revision")));
    }

    /** How many lines are otherwise than they were; a project whose line cannot be worked out is set aside. */
    Future<Integer> renew(List<Touched> touched) {
        var sql = "select renew_ledger_apart($1::bigint[], $2::smallint[], $3::bigint[]) as renewed";
        return db.ask(
                        Scope.BACKGROUND,
                        sql,
                        numbers(touched, Touched::projectId),
                        touched.stream().map(each -> (short) each.year()).toArray(Short[]::new),
                        numbers(touched, Touched::revision))
                .one(row -> row.getInteger("renewed"));
    }

    Future<Integer> leaveForLater(List<Touched> touched) {
        var sql = """
                insert into ledger_due (project_id, year)
                select * from unnest($1::bigint[], $2::smallint[])
                    on conflict do nothing
                """;
        return db.ask(
                        Scope.BACKGROUND,
                        sql,
                        numbers(touched, Touched::projectId),
                        touched.stream().map(each -> (short) each.year()).toArray(Short[]::new))
                .run();
    }

    /** The lines of all that stands below where windows were set; a window that is gone may have been of any year. */
    Future<Integer> windowsMoved(List<Event> events) {
        var sql = """
                insert into ledger_due (year, project_id)
                select distinct y.year, y.project_id
                  from unnest($1::bigint[], $2::bigint[]) as e (season_id, place_id)
                  left join season s on s.id = e.season_id
                  join below b on b.ancestor_id = e.place_id
                  join project j on j.node_id = b.node_id
                  join project_year y on y.project_id = j.id and y.year between b.from_year and b.to_year
                 where s.id is null
                    or s.kind = 'SELF_EVALUATION' and s.year = y.year
                    on conflict do nothing
                """;
        return db.ask(Scope.BACKGROUND, sql, numbers(events, Event::thingId), numbers(events, Event::departmentId))
                .run();
    }

    /** The lines of all that stands or stood at these nodes and below; the sums follow the tree next. */
    Future<Integer> treeMoved(List<Event> events) {
        var sql = """
                with moving as (update ledger_position set moving = true)
                insert into ledger_due (year, project_id)
                select l.year, l.project_id
                  from (select node_id from below where ancestor_id = any ($1)
                         union
                        select node_id from ledger_below where ancestor_id = any ($1)) n
                  join ledger_line l on l.node_id = n.node_id and l.basis = 'LATEST'
                    on conflict do nothing
                """;
        return db.ask(Scope.BACKGROUND, sql, (Object) numbers(events, Event::thingId))
                .run();
    }

    /** What was set aside and may be tried again by now is due. */
    Future<Integer> retry() {
        return db.ask(Scope.BACKGROUND, "select retry_in_ledger()").run();
    }

    /** After very many lines were renewed the server has to know anew what its tables hold. */
    Future<Integer> measure() {
        return db.ask(Scope.BACKGROUND, "select measure_ledger()").run();
    }

    /** From the end of their key, so that the others are not put in order again for every part. */
    Future<List<Touched>> takeDue(int most) {
        var sql = """
                delete from ledger_due d
                 using (select year, project_id from ledger_due order by year desc, project_id desc limit $1) next
                 where (d.year, d.project_id) = (next.year, next.project_id)
                returning d.project_id, d.year, (select coalesce(revision, 0) from ledger_position) as revision
                """;
        return db.ask(Scope.BACKGROUND, sql, most)
                .all(row -> new Touched(row.getLong("project_id"), row.getInteger("year"), row.getLong("revision")));
    }

    private static <T> Long[] numbers(List<T> all, Function<T, Long> part) {
        return all.stream().map(part).toArray(Long[]::new);
    }
}
