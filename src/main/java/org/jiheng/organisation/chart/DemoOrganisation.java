package org.jiheng.organisation.chart;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.organisation.Details;
import org.jiheng.organisation.NodeKind;
import org.jiheng.organisation.NodeStore;
import org.jiheng.organisation.Placement;
import org.jiheng.organisation.change.AddChild;
import org.jiheng.organisation.errand.TreeWorkStore;

/** The organisation of the demonstration: four departments whose reports are public, each with its finance bureau. */
public final class DemoOrganisation {

    private final Database db;

    public DemoOrganisation(Database db) {
        this.db = db;
    }

    /** Fills an installation that has no organisation yet; one that has keeps what it has. */
    public Future<Map<String, Long>> fill() {
        return db.deed(Scope.SETUP, tx -> {
            return new TreeWorkStore(tx)
                    .holdTheTree(Scope.SETUP)
                    .compose(held -> new NodeStore(tx).anyAtAll(Scope.SETUP))
                    .compose(any -> any ? Future.succeededFuture() : plant(tx, read()))
                    .compose(planted -> new DemoOrganisation(tx).nodes());
        });
    }

    /** Every node by its name, where no other has it, and by its path such as 北京市朝阳区/朝阳区财政局. */
    public Future<Map<String, Long>> nodes() {
        return new NodeStore(db).byName(Scope.SETUP, BudgetYear.current());
    }

    private static Future<Void> plant(Database tx, JsonObject file) {
        var top = Placement.first(file.getInteger("fromYear"), 0, "", "", "");
        return new Planting(tx, new Revisions(tx)).plant(file.getJsonObject("organisation"), top);
    }

    public static JsonObject read() {
        try (var file = DemoOrganisation.class.getResourceAsStream("/demo/organisation.json")) {
            return new JsonObject(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Puts one node into the ground after the other, parents first. */
    private record Planting(Database tx, Revisions revisions) {

        Future<Void> plant(JsonObject node, Placement above) {
            var nodes = new TreeWorkStore(tx);
            var kind = NodeKind.valueOf(node.getString("kind"));
            var details = details(node);
            var place = above.named(above.fromYear(), node.getString("name"), node.getString("code", ""));
            return nodes.add(Scope.SETUP, kind, node.getBoolean("financeBureau", false), details)
                    .compose(id -> nodes.place(Scope.SETUP, id, place)
                            .compose(
                                    placed -> revisions.record(Actor.system(), AddChild.told(id, kind, place, details)))
                            .compose(
                                    told -> plantAll(node.getJsonArray("children", new JsonArray()), place.below(id))));
        }

        private Future<Void> plantAll(JsonArray nodes, Placement above) {
            Future<Void> planted = Future.succeededFuture();
            for (var node : nodes) {
                planted = planted.compose(before -> plant((JsonObject) node, above));
            }
            return planted;
        }

        private static Details details(JsonObject node) {
            return new Details(
                    node.getString("regionCode", ""),
                    node.getString("address", ""),
                    node.getString("postcode", ""),
                    node.getString("phone", ""));
        }
    }
}
