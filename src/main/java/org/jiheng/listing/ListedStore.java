package org.jiheng.listing;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jiheng.database.Database;
import org.jiheng.listing.compare.Kind;
import org.jiheng.viewer.Viewer;

/** What a list did to each project, so that it can be taken back whole. */
final class ListedStore {

    private final Database tx;

    ListedStore(Database tx) {
        this.tx = tx;
    }

    Future<Void> keep(long importId, List<Listed> all, Viewer viewer) {
        var sql = """
                insert into project_import_row (import_id, project_id, code, name, kind, before, after)
                select $1, project_id, code, name, kind, before::jsonb, after::jsonb
                  from unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])
                       as r (project_id, code, name, kind, before, after)
                """;
        return tx.ask(
                        viewer.scope(),
                        sql,
                        importId,
                        all.stream().map(Listed::projectId).toArray(Long[]::new),
                        texts(all, Listed::code),
                        texts(all, Listed::name),
                        texts(all, one -> one.kind().name()),
                        texts(all, one -> json(one.before())),
                        texts(all, one -> json(one.after())))
                .run()
                .mapEmpty();
    }

    Future<List<Listed>> all(long importId, Viewer viewer) {
        var sql = """
                select project_id, code, name, kind, before, after, stayed
                  from project_import_row
                 where import_id = $1
                 order by code, project_id
                """;
        return tx.ask(viewer.scope(), sql, importId).all(ListedStore::listed);
    }

    /** Those of which something stayed when the list was undone. */
    Future<List<Listed>> stayed(long importId, Viewer viewer) {
        return all(importId, viewer)
                .map(all -> all.stream().filter(one -> !one.stayed().isEmpty()).toList());
    }

    Future<Void> keepStayed(long importId, Map<Long, List<String>> stayed, Viewer viewer) {
        var sql = """
                update project_import_row r
                   set stayed = s.stayed::jsonb
                  from unnest($2::bigint[], $3::text[]) as s (project_id, stayed)
                 where r.import_id = $1
                   and r.project_id = s.project_id
                """;
        var ids = List.copyOf(stayed.keySet());
        return tx.ask(
                        viewer.scope(),
                        sql,
                        importId,
                        ids.toArray(Long[]::new),
                        ids.stream()
                                .map(id -> new JsonArray(stayed.get(id)).encode())
                                .toArray(String[]::new))
                .run()
                .mapEmpty();
    }

    private static String[] texts(List<Listed> all, Function<Listed, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }

    private static String json(Map<String, String> cells) {
        var json = new JsonObject();
        cells.forEach(json::put);
        return json.encode();
    }

    private static Listed listed(Row row) {
        return new Listed(
                row.getLong("project_id"),
                row.getString("code"),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                cells(row.getJsonObject("before")),
                cells(row.getJsonObject("after")),
                row.getJsonArray("stayed").stream().map(String.class::cast).toList());
    }

    private static Map<String, String> cells(JsonObject json) {
        var cells = new LinkedHashMap<String, String>();
        json.forEach(each -> cells.put(each.getKey(), (String) each.getValue()));
        return cells;
    }
}
