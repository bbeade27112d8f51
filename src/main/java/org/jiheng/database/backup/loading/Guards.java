package org.jiheng.database.backup.loading;

import java.sql.SQLException;
import java.util.List;
import org.jiheng.database.backup.inventory.Catalogue;

/** What would refuse or change rows while they are put back: foreign keys, triggers and row-level security. */
final class Guards {

    /** Put back in the opposite order, which checks every foreign key over all rows. */
    private static final String ALL = """
            select format('alter table %s no force row level security', c.oid::regclass),
                   format('alter table %s force row level security', c.oid::regclass)
              from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relforcerowsecurity
            union all
            select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname),
                   format('alter table %s enable %s trigger %I', t.tgrelid::regclass,
                          case t.tgenabled when 'A' then 'always' when 'R' then 'replica' end, t.tgname)
              from pg_trigger t
              join pg_class c on c.oid = t.tgrelid
             where c.relnamespace = 'public'::regnamespace
               and not t.tgisinternal and t.tgparentid = 0 and t.tgenabled <> 'D'
            union all
            select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname),
                   format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname,
                          pg_get_constraintdef(k.oid))
              from pg_constraint k
             where k.connamespace = 'public'::regnamespace and k.contype = 'f' and k.conparentid = 0
            """;

    private record Guard(String off, String on) {}

    private final Catalogue catalogue;
    private final List<Guard> guards;

    Guards(Catalogue catalogue) throws SQLException {
        this.catalogue = catalogue;
        guards = catalogue.all(ALL, row -> new Guard(row.getString(1), row.getString(2)));
    }

    void takeOff() throws SQLException {
        for (var guard : guards) {
            catalogue.run(guard.off());
        }
    }

    void putBack() throws SQLException {
        for (int i = guards.size() - 1; i >= 0; i--) {
            catalogue.run(guards.get(i).on());
        }
    }
}
