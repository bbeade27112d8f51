package org.jiheng.project.execution;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.project.Source;

/** What lists said was spent, one line after the other; nothing is written over. */
public final class ExecutionStore {

    /** One line of a list: what it says of a source of a project, and whether anything was said before. */
    public record Said(long projectId, Source source, Spent spent, boolean first) {}

    private record Current(long projectId, Source source, Spent spent) {}

    private final Database db;

    public ExecutionStore(Database db) {
        this.db = db;
    }

    Future<Map<Long, Map<Source, Spent>>> current(Long[] projects, int year, Scope scope) {
        var sql = """
                select distinct on (project_id, source) project_id, source, annual, executed, as_of
                  from execution
                 where project_id = any($1)
                   and year = $2
                   and undone_at is null
                 order by project_id, source, id desc
                """;
        return db.ask(scope, sql, projects, year).all(ExecutionStore::read).map(ExecutionStore::grouped);
    }

    public Future<Void> add(long importId, int year, List<Said> lines, Scope scope) {
        var sql = """
                insert into execution (import_id, year, project_id, source, annual, executed, as_of, kind)
                select $1, $2, project_id, source, nullif(annual, '')::numeric, executed, as_of, kind
                  from unnest($3::bigint[], $4::text[], $5::text[], $6::numeric[], $7::date[], $8::text[])
                       as l (project_id, source, annual, executed, as_of, kind)
                """;
        return db.ask(
                        scope,
                        sql,
                        importId,
                        year,
                        array(lines, Said::projectId, Long[]::new),
                        array(lines, each -> each.source().name(), String[]::new),
                        array(lines, ExecutionStore::annual, String[]::new),
                        array(lines, each -> each.spent().executed(), BigDecimal[]::new),
                        array(lines, each -> each.spent().asOf(), LocalDate[]::new),
                        array(lines, each -> each.first() ? "NEW" : "CHANGED", String[]::new))
                .run()
                .mapEmpty();
    }

    /** Empty where the list says nothing of it: an array cannot be sent with a figure that is not there. */
    private static String annual(Said line) {
        return line.spent().annual().map(BigDecimal::toPlainString).orElse("");
    }

    private static <T> T[] array(List<Said> lines, Function<Said, T> part, IntFunction<T[]> array) {
        return lines.stream().map(part).toArray(array);
    }

    /** What was said before counts again, unless a later list has spoken of it since. */
    public Future<List<Said>> takeBack(long importId, Scope scope) {
        var sql = """
                update execution
                   set undone_at = now()
                 where import_id = $1
                   and undone_at is null
                returning project_id, source, annual, executed, as_of
                """;
        return db.ask(scope, sql, importId)
                .all(ExecutionStore::read)
                .map(all -> all.stream()
                        .map(each -> new Said(each.projectId, each.source, each.spent, false))
                        .toList());
    }

    private static Current read(Row row) {
        return new Current(
                row.getLong("project_id"),
                Source.valueOf(row.getString("source")),
                new Spent(
                        Optional.ofNullable(row.getBigDecimal("annual")),
                        row.getBigDecimal("executed"),
                        row.getLocalDate("as_of")));
    }

    private static Map<Long, Map<Source, Spent>> grouped(List<Current> all) {
        var grouped = new HashMap<Long, Map<Source, Spent>>();
        all.forEach(each -> grouped.computeIfAbsent(each.projectId(), id -> new EnumMap<>(Source.class))
                .put(each.source(), each.spent()));
        return grouped;
    }
}
