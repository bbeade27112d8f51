package org.jiheng.database.backup.inventory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in schema public, as the connection sees it. */
public record Catalogue(Connection connection) {

    /** The history of the migrations is left out: whoever restores runs the migrations of the manifest. */
    private static final String TABLES = """
            select c.relname,
                   (select array_agg(a.attname::text order by a.attnum)
                      from pg_attribute a
                     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
              from pg_class c
             where c.relnamespace = 'public'::regnamespace
               and c.relkind in ('r', 'p')
               and not c.relispartition
               and c.relname <> 'flyway_schema_history'
               and not exists (select from pg_depend d
                                where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
             order by c.relname collate "C"
            """;

    /** Row-level security leaves rows out in silence; a backup that could lose some is none. */
    private static final String HIDDEN = """
            select c.relname
              from pg_class c
             where c.relnamespace = 'public'::regnamespace
               and c.relkind in ('r', 'p')
               and (not has_table_privilege(c.oid, 'select')
                    or c.relrowsecurity
                       and (exists (select from pg_policy p
                                     where p.polrelid = c.oid and not p.polpermissive and p.polcmd in ('*', 'r'))
                            or not exists (select from pg_policy p
                                            where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('*', 'r')
                                              and (select oid from pg_roles where rolname = current_user)
                                                  = any(p.polroles)
                                              and pg_get_expr(p.polqual, p.polrelid) = 'true')))
             order by c.relname
            """;

    private static final String SEQUENCES = """
            select c.relname from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind = 'S' order by c.relname collate "C"
            """;

    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    public List<Table> tables() throws SQLException {
        return all(
                TABLES,
                row -> new Table(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray())));
    }

    List<String> hidden() throws SQLException {
        return all(HIDDEN, row -> row.getString(1));
    }

    List<Sequence> sequences() throws SQLException {
        var sequences = new ArrayList<Sequence>();
        for (var name : all(SEQUENCES, row -> row.getString(1))) {
            var sql = "select last_value, is_called from public." + Table.quoted(name);
            sequences.addAll(all(sql, row -> new Sequence(name, row.getLong(1), row.getBoolean(2))));
        }
        return sequences;
    }

    Optional<Head> head() throws SQLException {
        if (!exists("seal")) {
            return Optional.empty();
        }
        var sql = "select number, encode(hash, 'hex') from seal order by number desc limit 1";
        return all(sql, row -> new Head(row.getLong(1), row.getString(2))).stream()
                .findFirst();
    }

    public boolean exists(String table) throws SQLException {
        return !all("select 1 where to_regclass('public.%s') is not null".formatted(table), row -> 1)
                .isEmpty();
    }

    public String one(String sql) throws SQLException {
        return all(sql, row -> row.getString(1)).get(0);
    }

    public void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public <T> List<T> all(String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(reading.of(rows));
            }
            return all;
        }
    }

    /** Whatever the roles and the servers are set to, the same row is written as the same text. */
    public void writeAlike() throws SQLException {
        run("""
            set local timezone = 'UTC';
            set local datestyle = 'ISO, YMD';
            set local intervalstyle = 'postgres';
            set local bytea_output = 'hex';
            set local extra_float_digits = 1;
            set local statement_timeout = 0;
            set local idle_in_transaction_session_timeout = 0
            """);
    }
}
