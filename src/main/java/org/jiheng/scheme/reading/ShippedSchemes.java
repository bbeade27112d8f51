package org.jiheng.scheme.reading;

import io.vertx.core.Future;
import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;

/** The schemes that come with the application; each version moves in once and stays as it is. */
public final class ShippedSchemes {

    /** In the order of the list; their files are named after their codes. */
    public static final List<String> CODES = List.of(
            "mof-self-evaluation",
            "mof-2021",
            "mof-2021-without-satisfaction",
            "mof-evaluation-framework",
            "province-execution-caps",
            "guangxi",
            "hunan-project",
            "beijing-department",
            "hunan-department",
            "sichuan-department");

    private final Database db;

    public ShippedSchemes(Database db) {
        this.db = db;
    }

    public Future<Void> moveIn() {
        return db.deed(Scope.SETUP, tx -> {
            Future<Void> done = Future.succeededFuture();
            for (var code : CODES) {
                done = done.compose(before -> add(tx, SchemeShape.text(code + ".json")));
            }
            return done;
        });
    }

    private static Future<Void> add(Database tx, String content) {
        var scheme = SchemeReader.read(0, SchemeShape.read(content));
        var sql = """
                insert into scheme (code, version, name, object, shipped, state, content, published_at)
                values ($1, $2, $3, $4, true, 'PUBLISHED', $5, now())
                on conflict on constraint scheme_version_taken do nothing
                """;
        return tx.ask(
                        Scope.SETUP,
                        sql,
                        scheme.code(),
                        scheme.version(),
                        scheme.name(),
                        scheme.object().name(),
                        content)
                .run()
                .mapEmpty();
    }
}
