package org.jiheng.regulation;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.database.Database;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;

/** Reads schemes for people: the shipped ones, those of their jurisdictions, and drafts where they may see them. */
public final class RegulationStore {

    private static final String COLUMNS = """
                select s.id, coalesce(s.owner_id, 0) as owner_id, name_of(s.owner_id, this_year()) as owner, s.code,
                       s.version, s.name, s.object, s.state, s.edited, s.made_at, s.published_at,
                       exists (select from below b
                                where b.ancestor_id = $1
                                  and b.node_id = s.owner_id
                                  and this_year() between b.from_year and b.to_year) and $2::text = 'FINANCE' as own
                  from scheme s
            """;

    private static final String READABLE = """
                 where case
                           when s.owner_id is null then true
                           when s.state = 'DRAFT' then $2::text in ('FINANCE', 'AUDITOR')
                               and exists (select from below b
                                            where b.ancestor_id = $1
                                              and b.node_id = s.owner_id
                                              and this_year() between b.from_year and b.to_year)
                           else exists (select from below b
                                         where (b.ancestor_id, b.node_id) in (($1, s.owner_id), (s.owner_id, $1))
                                           and this_year() between b.from_year and b.to_year)
                       end
            """;

    private static final String CHOSEN = """
                   and ($3::text = '' or s.object = $3)
                   and ($4::text = '' or s.state = $4)
                   and ($5::text = '' or ($5 = 'SHIPPED') = (s.owner_id is null))
                   and (strpos(lower(s.name), lower($6::text)) > 0 or strpos(s.code, lower($6)) > 0)
            """;

    private final Database db;

    public RegulationStore(Database db) {
        this.db = db;
    }

    Future<Long> count(SchemeFilter filter, Viewer viewer) {
        var sql = """
                select count(*) as number
                  from scheme s
                """ + READABLE + CHOSEN;
        return db.ask(viewer.scope(), sql, values(filter, viewer)).one(row -> row.getLong("number"));
    }

    Future<List<Entry>> part(SchemeFilter filter, Viewer viewer, int size, long offset) {
        var sql = COLUMNS + READABLE + CHOSEN + " order by " + filter.order() + " limit $7 offset $8";
        var values = Stream.concat(Arrays.stream(values(filter, viewer)), Stream.of(size, offset));
        return db.ask(viewer.scope(), sql, values.toArray()).all(RegulationStore::entry);
    }

    private static Object[] values(SchemeFilter filter, Viewer viewer) {
        return Stream.concat(Arrays.stream(rights(viewer)), Arrays.stream(filter.values()))
                .toArray();
    }

    private static Object[] rights(Viewer viewer) {
        var role = viewer.is(Role.FINANCE) ? Role.FINANCE : viewer.is(Role.AUDITOR) ? Role.AUDITOR : Role.FILLER;
        return new Object[] {viewer.nodeId(), role.name()};
    }

    public Future<Entry> find(long id, Viewer viewer) {
        var sql = COLUMNS + READABLE + " and s.id = $3";
        return db.ask(viewer.scope(), sql, withRights(viewer, id)).one(RegulationStore::entry);
    }

    /** The pack as it was written. */
    public Future<String> content(long id, Viewer viewer) {
        var sql = "select s.content from scheme s " + READABLE + " and s.id = $3";
        return db.ask(viewer.scope(), sql, withRights(viewer, id)).one(row -> row.getString("content"));
    }

    /** What it can be compared with: first its own versions, then the others about the same object. */
    Future<List<Entry>> others(Entry entry, Viewer viewer) {
        var sql = COLUMNS + READABLE + """
                   and s.id <> $3
                   and s.object = $4
                 order by s.code <> $5, s.code, s.version desc
                 limit 200
                """;
        return db.ask(viewer.scope(), sql, withRights(viewer, entry.id(), entry.object(), entry.code()))
                .all(RegulationStore::entry);
    }

    private static Object[] withRights(Viewer viewer, Object... more) {
        return Stream.concat(Arrays.stream(rights(viewer)), Arrays.stream(more)).toArray();
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.getLong("id"),
                row.getLong("owner_id"),
                Optional.ofNullable(row.getString("owner")).orElse(""),
                row.getString("code"),
                row.getInteger("version"),
                row.getString("name"),
                row.getString("object"),
                row.getString("state"),
                row.getInteger("edited"),
                row.getOffsetDateTime("made_at"),
                Optional.ofNullable(row.getOffsetDateTime("published_at")),
                row.getBoolean("own"));
    }
}
