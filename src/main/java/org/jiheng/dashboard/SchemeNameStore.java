package org.jiheng.dashboard;

import io.vertx.core.Future;
import java.util.HashMap;
import org.jiheng.dashboard.chart.BlockNames;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.scheme.Scheme;

/** What schemes call their blocks: those of the one in force, and of all others where that one has no such block. */
final class SchemeNameStore {

    private static final Scope READING = new Scope("scheme");

    private final Database db;

    SchemeNameStore(Database db) {
        this.db = db;
    }

    static BlockNames of(Scheme scheme) {
        var names = new HashMap<String, String>();
        scheme.blocks().forEach(block -> {
            names.put(block.code(), block.name());
            block.types().forEach(type -> names.put(block.code() + "/" + type.code(), type.name()));
        });
        return new BlockNames(names);
    }

    /** The newest of a name counts; what the first ones know stays as it is. */
    Future<BlockNames> others(BlockNames first) {
        var sql = """
                with block as (
                    select s.id, b ->> 'code' as code, b ->> 'name' as name, b -> 'types' as types
                      from scheme s
                     cross join lateral json_array_elements(s.content::json -> 'blocks') b
                     where s.state <> 'DRAFT'
                       and s.object = 'PROJECT')
                select id, code, name
                  from block
                union all
                select b.id, b.code || '/' || (t ->> 'code'), t ->> 'name'
                  from block b
                 cross join lateral json_array_elements(b.types) t
                 where json_typeof(b.types) = 'array'
                 order by id
                """;
        return db.ask(READING, sql)
                .all(row -> new String[] {row.getString("code"), row.getString("name")})
                .map(found -> {
                    var names = new HashMap<String, String>();
                    found.forEach(each -> names.put(each[0], each[1]));
                    names.putAll(first.names());
                    return new BlockNames(names);
                });
    }
}
