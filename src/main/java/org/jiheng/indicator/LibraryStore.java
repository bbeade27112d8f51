package org.jiheng.indicator;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.paper.Paper;
import org.jiheng.viewer.Viewer;

/** The lines of the library, and what is counted over them. */
final class LibraryStore {

    private static final String FITTING = """
              from indicator
             where jurisdiction_id = jurisdiction_of($1, this_year())
               and ($2::text = '' or strpos(name_key, name_key($2)) > 0)
               and ($3::text = '' or type = $3)
               and ($4::integer = 0 or year = $4)
            """;

    private final Database db;

    LibraryStore(Database db) {
        this.db = db;
    }

    Future<Void> drop(Paper paper, Viewer viewer) {
        return db.ask(viewer.scope(), "delete from indicator where paper_id = $1", paper.id())
                .run()
                .mapEmpty();
    }

    Future<Void> add(Paper paper, List<Promise> promises, Viewer viewer) {
        var sql = """
                insert into indicator (paper_id, row_key, department_id, jurisdiction_id, project_id, year, block, type, name,
                                       target, kind, operator, value, unit, weight, explanation, source, evidence)
                select $1, p.row_key, $2, jurisdiction_of($3, $5), $4, $5, p.block, p.type, p.name, p.target, p.kind,
                       p.operator, nullif(p.value, '')::numeric, p.unit, nullif(p.weight, '')::numeric, p.explanation, p.source, p.evidence
                  from unnest($6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[],
                              $13::text[], $14::text[], $15::text[], $16::text[], $17::text[], $18::text[])
                       as p (row_key, block, type, name, target, kind, operator, value, unit, weight, explanation, source,
                             evidence)
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        paper.id(),
                        paper.departmentId(),
                        paper.nodeId(),
                        paper.projectId(),
                        paper.year(),
                        texts(promises, Promise::rowKey),
                        texts(promises, Promise::block),
                        texts(promises, Promise::type),
                        texts(promises, Promise::name),
                        texts(promises, Promise::target),
                        texts(promises, Promise::kind),
                        texts(promises, Promise::operator),
                        numbers(promises, Promise::value),
                        texts(promises, Promise::unit),
                        numbers(promises, Promise::weight),
                        texts(promises, Promise::explanation),
                        texts(promises, Promise::source),
                        texts(promises, Promise::evidence))
                .run()
                .mapEmpty();
    }

    private static String[] texts(List<Promise> promises, Function<Promise, String> part) {
        return promises.stream().map(part).toArray(String[]::new);
    }

    /** The driver takes no array with gaps in it, so what is not there is an empty text. */
    private static String[] numbers(List<Promise> promises, Function<Promise, BigDecimal> part) {
        return promises.stream()
                .map(part)
                .map(number -> number == null ? "" : number.toPlainString())
                .toArray(String[]::new);
    }

    Future<Map<Library.Name, Spread>> spreads(Paper paper, List<Library.Name> names, Viewer viewer) {
        var sql = """
                select n.type, n.name, n.unit, count(*) as number, min(i.value) as lowest, max(i.value) as highest,
                       percentile_disc(0.5) within group (order by i.value) as middle
                  from (select distinct * from unnest($1::text[], $2::text[], $3::text[])) as n (type, name, unit)
                  join indicator i on i.type = n.type
                                  and i.name_key = name_key(n.name)
                                  and i.unit = n.unit
                                  and i.value is not null
                 where i.jurisdiction_id = jurisdiction_of($4, $5)
                   and i.project_id <> $6
                 group by n.type, n.name, n.unit
                """;
        return db.ask(
                        viewer.scope(),
                        sql,
                        names.stream().map(Library.Name::type).toArray(String[]::new),
                        names.stream().map(Library.Name::name).toArray(String[]::new),
                        names.stream().map(Library.Name::unit).toArray(String[]::new),
                        paper.nodeId(),
                        paper.year(),
                        paper.projectId())
                .all(row -> Map.entry(
                        new Library.Name(row.getString("type"), row.getString("name"), row.getString("unit")),
                        spread(row, "number")))
                .map(found -> {
                    var spreads = new HashMap<Library.Name, Spread>();
                    found.forEach(each -> spreads.put(each.getKey(), each.getValue()));
                    return spreads;
                });
    }

    Future<Long> count(LibraryFilter filter, Viewer viewer) {
        var sql = "select count(*) as number from (select type, name_key, unit" + FITTING
                + " group by 1, 2, 3) as entries";
        return db.ask(viewer.scope(), sql, filter.values(viewer)).one(row -> row.getLong("number"));
    }

    Future<List<Entry>> part(LibraryFilter filter, Viewer viewer, int size, long offset) {
        var sql = """
                select min(block) as block, type, mode() within group (order by name) as name,
                       count(distinct project_id) as projects, max(year) as last_year,
                       mode() within group (order by target) as usual, count(value) as number, min(value) as lowest,
                       max(value) as highest, percentile_disc(0.5) within group (order by value) as middle, unit,
                       (array_agg(explanation order by year desc) filter (where explanation <> ''))[1] as explanation,
                       (array_agg(source order by year desc) filter (where source <> ''))[1] as source
                {fitting}
                 group by type, name_key, unit
                 order by {order}, type, name_key, unit
                 limit $5 offset $6
                """.replace("{fitting}", FITTING)
                .replace("{order}", filter.order().clause());
        var values = Stream.concat(Arrays.stream(filter.values(viewer)), Stream.of(size, offset));
        return db.ask(viewer.scope(), sql, values.toArray()).all(LibraryStore::entry);
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.getString("block"),
                row.getString("type"),
                row.getString("name"),
                row.getLong("projects"),
                row.getInteger("last_year"),
                row.getString("usual"),
                row.getLong("number") == 0 ? Optional.empty() : Optional.of(spread(row, "number")),
                Optional.ofNullable(row.getString("explanation")).orElse(""),
                Optional.ofNullable(row.getString("source")).orElse(""));
    }

    private static Spread spread(Row row, String count) {
        return new Spread(
                row.getLong(count),
                row.getBigDecimal("lowest"),
                row.getBigDecimal("middle"),
                row.getBigDecimal("highest"),
                row.getString("unit"));
    }
}
