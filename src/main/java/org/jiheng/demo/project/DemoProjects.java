package org.jiheng.demo.project;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.demo.paper.DemoDesks;
import org.jiheng.demo.paper.DemoFile;
import org.jiheng.demo.paper.DemoPapers;

/** Projects of the demonstration with their money, contracts and papers; each says where it comes from. */
public final class DemoProjects {

    private final Database db;
    private final DemoDesks desks;

    public DemoProjects(Database db, DemoDesks desks) {
        this.db = db;
        this.desks = desks;
    }

    /** Adds whatever is not there yet, a project at a time, each with all its papers or not at all. */
    public Future<Void> fill(List<JsonObject> projects, Supplier<Future<Void>> breath) {
        var store = new DemoProjectStore(db);
        return Future.all(store.codes(), store.nodes())
                .map(both -> missing(projects, both.resultAt(0), both.resultAt(1)))
                .compose(missing -> {
                    Future<Void> filled = Future.succeededFuture();
                    for (var each : missing) {
                        filled = filled.compose(before -> db.deed(Scope.SETUP, tx -> add(tx, each)))
                                .compose(added -> breath.get());
                    }
                    return filled;
                });
    }

    /** A project that is to be added at a node of the organisation. */
    private record Missing(JsonObject project, long node) {}

    private static List<Missing> missing(List<JsonObject> projects, Set<String> codes, Map<String, Long> nodes) {
        return projects.stream()
                .filter(project -> nodes.containsKey(project.getString("node")))
                .filter(project -> !codes.contains(project.getString("code")))
                .map(project -> new Missing(project, nodes.get(project.getString("node"))))
                .toList();
    }

    private Future<Void> add(Database tx, Missing missing) {
        var project = missing.project();
        var store = new DemoProjectStore(tx);
        return store.add(project, missing.node())
                .compose(id -> store.addYears(id, project.getJsonArray("years"))
                        .compose(years -> contracted(store, id, project))
                        .compose(contracts -> tell(tx, project, id, missing.node()))
                        .compose(told -> new DemoPapers(tx, desks).add(id, DemoFile.list(project, "papers"))));
    }

    private static Future<Void> contracted(DemoProjectStore store, long id, JsonObject project) {
        var contracts = project.getJsonArray("contracts", new JsonArray());
        var procurements = project.getJsonArray("procurements", new JsonArray());
        return (contracts.isEmpty() ? Future.<Void>succeededFuture() : store.addContracts(id, contracts))
                .compose(added ->
                        procurements.isEmpty() ? Future.succeededFuture() : store.addProcurements(id, procurements));
    }

    private static Future<Void> tell(Database tx, JsonObject project, long id, long node) {
        return new Revisions(tx)
                .record(
                        Actor.system(),
                        Change.of("project", id, node, Deed.ADDED_PROJECT, project.getString("name"))
                                .cell("code", null, project.getString("code"))
                                .because(project.getString("origin")));
    }
}
