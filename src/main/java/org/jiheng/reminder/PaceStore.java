package org.jiheng.reminder;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jiheng.database.Database;
import org.jiheng.viewer.Viewer;

/** Reads on which days what is on file was handed in. */
final class PaceStore {

    private final Database db;

    PaceStore(Database db) {
        this.db = db;
    }

    private record Day(LocalDate today, Optional<Forecast.Span> span, Optional<LocalDate> day, long number) {}

    /** Of papers that were approved and opened again, the day of the first edition counts. */
    Future<Forecast> forecast(DebtFilter filter, DebtTally tally, Viewer viewer) {
        var sql = DebtStore.OWED + """
                , came as (
                    select (e.submitted_at at time zone 'Asia/Shanghai')::date as day
                      from expected x
                      join edition e on e.paper_id = x.paper_id
                                    and e.number = case when x.approved_edition > 0 then 1 else x.edition end
                     where not x.missing),
                days as (select day, count(*) as number from came group by day)
                select today, (select max(opens_on) from place p where p.closes_on = last.closes_on) as opens_on,
                       last.closes_on, days.day, days.number
                  from day
                 cross join (select max(closes_on) as closes_on
                               from place where exists (select from expected e where e.node_id = place.node_id)) last
                  left join days on true
                """;
        return db.ask(viewer.scope(), sql, filter.values(viewer.nodeId()))
                .all(PaceStore::day)
                .map(days -> forecast(days, tally));
    }

    private static Day day(Row row) {
        return new Day(
                row.getLocalDate("today"),
                Optional.ofNullable(row.getLocalDate("closes_on"))
                        .map(closes -> new Forecast.Span(row.getLocalDate("opens_on"), closes)),
                Optional.ofNullable(row.getLocalDate("day")),
                Optional.ofNullable(row.getLong("number")).orElse(0L));
    }

    private static Forecast forecast(List<Day> days, DebtTally tally) {
        var filedOn = new HashMap<LocalDate, Long>();
        days.forEach(each -> each.day().ifPresent(day -> filedOn.put(day, each.number())));
        var first = days.get(0);
        return new Forecast(first.today(), first.span(), tally.expected(), tally.filed(), filedOn);
    }
}
