package org.jiheng.demo;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.paper.Desk;

/** The projects of the demonstration with their money, contracts and declarations; each says where it comes from. */
public final class DemoProjects {

    private final Database db;
    private final Desk desk;

    public DemoProjects(Database db, Desk desk) {
        this.db = db;
        this.desk = desk;
    }

    /** Adds whatever is not there yet, a project at a time. */
    public Future<Void> fill() {
        var store = new DemoProjectStore(db);
        return Future.all(store.codes(), store.nodes()).compose(both -> {
            Future<Void> filled = Future.succeededFuture();
            for (var each : read()) {
                var project = (JsonObject) each;
                Map<String, Long> nodes = both.resultAt(1);
                var node = nodes.get(project.getString("node"));
                if (node != null && !both.<Set<String>>resultAt(0).contains(project.getString("code"))) {
                    filled = filled.compose(before -> db.deed(Scope.SETUP, tx -> add(tx, project, node)));
                }
            }
            return filled;
        });
    }

    private Future<Void> add(Database tx, JsonObject project, long node) {
        var store = new DemoProjectStore(tx);
        return store.add(project, node)
                .compose(id -> store.addYears(id, project.getJsonArray("years"))
                        .compose(years -> store.addContracts(id, list(project, "contracts")))
                        .compose(contracts -> store.addProcurements(id, list(project, "procurements")))
                        .compose(procurements -> tell(tx, project, id, node))
                        .compose(told -> new DemoPapers(tx, desk).add(id, node, list(project, "papers"))));
    }

    private static JsonArray list(JsonObject project, String name) {
        return project.getJsonArray(name, new JsonArray());
    }

    private static Future<Void> tell(Database tx, JsonObject project, long id, long node) {
        return new Revisions(tx)
                .record(
                        Actor.system(),
                        Change.of("project", id, node, Deed.ADDED_PROJECT, project.getString("name"))
                                .cell("code", null, project.getString("code"))
                                .because(project.getString("origin")));
    }

    private static JsonArray read() {
        try (var file = DemoProjects.class.getResourceAsStream("/demo/projects.json")) {
            return new JsonObject(new String(file.readAllBytes(), StandardCharsets.UTF_8)).getJsonArray("projects");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
