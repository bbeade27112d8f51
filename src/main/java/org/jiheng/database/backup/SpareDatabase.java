package org.jiheng.database.backup;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jiheng.database.ServerAddress;
import org.jiheng.database.backup.inventory.Catalogue;
import org.jiheng.database.backup.inventory.Table;

/** A second database on the same server, made for one errand; it goes with the errand unless it takes the place. */
final class SpareDatabase implements AutoCloseable {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd_HHmmss");
    private static final String UNUSED = """
            select datname from pg_database d
             where datname ~ '_spare_[0-9]{8}_[0-9]{6}$' and left(datname, -22) = current_database()
               and pg_has_role(datdba, 'member')
               and not exists (select from pg_stat_activity a where a.datname = d.datname)
            """;
    /** As the original was made, whatever the server would choose for a new one. */
    private static final String LIKE_THE_ORIGINAL = """
            select format('create database %%I template template0 encoding %%L lc_collate %%L lc_ctype %%L', '%s',
                          pg_encoding_to_char(encoding), datcollate, datctype)
                   || case datlocprovider
                          when 'i' then format(' locale_provider icu icu_locale %%L', locale)
                          when 'b' then format(' locale_provider builtin builtin_locale %%L', locale)
                          else ' locale_provider libc' end
              from pg_database d,
                   lateral (select coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') as locale) l
             where datname = current_database()
            """;

    private static final String MAY_MAKE = "select rolcreatedb or rolsuper from pg_roles where rolname = current_user";

    private final ServerAddress original;
    private final ServerAddress address;

    private SpareDatabase(ServerAddress original, ServerAddress address) {
        this.original = original;
        this.address = address;
    }

    static boolean isAllowed(ServerAddress original) throws SQLException {
        try (var connection = original.openAsOwner()) {
            return "t".equals(new Catalogue(connection).one(MAY_MAKE));
        }
    }

    /** Those that a killed errand left behind go first. */
    static SpareDatabase beside(ServerAddress original) throws SQLException {
        var name = named(original, "spare");
        var spare = new SpareDatabase(original, original.withDatabase(name));
        try (var connection = original.openAsOwner()) {
            var catalogue = new Catalogue(connection);
            for (var left : catalogue.all(UNUSED, row -> row.getString(1))) {
                catalogue.run("drop database if exists " + Table.quoted(left));
            }
            catalogue.run(catalogue.one(LIKE_THE_ORIGINAL.formatted(name)));
            catalogue.run("revoke all on database %s from public".formatted(Table.quoted(name)));
            catalogue.run("grant connect on database %s to %s"
                    .formatted(
                            Table.quoted(name),
                            Table.quoted(original.application().user())));
        }
        return spare;
    }

    ServerAddress address() {
        return address;
    }

    /** Both names change in one step; what stood there before is kept under the name that is returned. */
    String takeThePlace() throws SQLException {
        var kept = named(original, "before");
        try (var connection = original.open("postgres", original.owner())) {
            connection.setAutoCommit(false);
            rename(new Catalogue(connection), original.database(), kept);
            rename(new Catalogue(connection), address.database(), original.database());
            connection.commit();
        }
        return kept;
    }

    /**
     * Waits until the server has cleaned up in it, as dropping alone does: who may not end the server's own processes
     * is refused with force while they are at work.
     */
    @Override
    public void close() throws SQLException {
        var drop = "drop database if exists " + Table.quoted(address.database());
        try (var connection = original.openAsOwner()) {
            var catalogue = new Catalogue(connection);
            try {
                catalogue.run(drop);
            } catch (SQLException stillInUse) {
                catalogue.run(drop + " with (force)");
            }
        }
    }

    private static void rename(Catalogue catalogue, String from, String to) throws SQLException {
        catalogue.run("alter database %s rename to %s".formatted(Table.quoted(from), Table.quoted(to)));
    }

    private static String named(ServerAddress original, String purpose) {
        return "%s_%s_%s".formatted(original.database(), purpose, STAMP.format(LocalDateTime.now()));
    }
}
