package org.jiheng.season.opening;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.database.Scope;
import org.jiheng.season.Days;
import org.jiheng.season.SeasonKind;
import org.jiheng.season.WindowStore;
import org.jiheng.season.change.SettingStore;

/** The windows of the demonstration: years that are over, and the current year, open as a whole. */
public final class DemoSeasons {

    /** A year of a city or district. */
    private record Year(String name, long nodeId, int year, JsonArray windows) {}

    private final Database db;

    public DemoSeasons(Database db) {
        this.db = db;
    }

    /** Sets the years that a city or district of the demonstration has not set yet; nodes are known by their names. */
    public Future<Void> fill(Map<String, Long> nodes) {
        var file = read();
        return new WindowStore(db)
                .today()
                .compose(today -> db.deed(Scope.SETUP, tx -> {
                    var missing = years(file, nodes, today.getYear()).toList();
                    return new SettingStore(tx)
                            .yearsSet()
                            .compose(there -> missing.stream()
                                    .filter(year -> !there.contains(year.nodeId() + "/" + year.year()))
                                    .reduce(
                                            Future.<Void>succeededFuture(),
                                            (before, year) -> before.compose(done -> set(tx, year)),
                                            (one, other) -> other));
                }));
    }

    private static Stream<Year> years(JsonObject file, Map<String, Long> nodes, int current) {
        return file.getJsonArray("jurisdictions").stream()
                .map(String.class::cast)
                .filter(nodes::containsKey)
                .flatMap(name -> Stream.concat(
                        Stream.concat(file.getJsonArray("years").stream(), Stream.of(current - 1))
                                .distinct()
                                .map(year ->
                                        new Year(name, nodes.get(name), (Integer) year, file.getJsonArray("windows"))),
                        Stream.of(new Year(name, nodes.get(name), current, file.getJsonArray("currentYear")))));
    }

    private static Future<Void> set(Database tx, Year year) {
        Future<List<Change>> changes = Future.succeededFuture(new ArrayList<>());
        for (var each : year.windows()) {
            var window = planned((JsonObject) each, year.year());
            changes = changes.compose(told -> new SettingStore(tx)
                    .add(year.nodeId(), year.year(), window, Scope.SETUP)
                    .map(id -> with(told, OpenYear.told(id, year.nodeId(), year.name(), year.year(), window))));
        }
        return changes.compose(told -> new Revisions(tx).recordAll(Actor.system(), told));
    }

    private static List<Change> with(List<Change> changes, Change change) {
        changes.add(change);
        return changes;
    }

    private static SettingStore.Planned planned(JsonObject window, int year) {
        var papersOf = year + window.getInteger("yearsLater", 0);
        return new SettingStore.Planned(
                SeasonKind.valueOf(window.getString("kind")),
                window.getInteger("round", 0),
                window.getInteger("upToMonth", 12),
                new Days(
                        day(papersOf, window.getString("opens")),
                        day(papersOf, window.getString("warns")),
                        day(papersOf, window.getString("closes"))));
    }

    private static LocalDate day(int year, String monthAndDay) {
        return LocalDate.parse(year + "-" + monthAndDay);
    }

    private static JsonObject read() {
        try (var file = DemoSeasons.class.getResourceAsStream("/demo/seasons.json")) {
            return new JsonObject(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
