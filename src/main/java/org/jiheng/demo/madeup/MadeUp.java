package org.jiheng.demo.madeup;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The made-up projects of last year and this year: told from a list by chance, the same at every start. */
public record MadeUp(JsonObject file, int thisYear) {

    public List<JsonObject> projects() {
        var numbers = new HashMap<String, Integer>();
        var projects = new ArrayList<JsonObject>();
        for (var each : file.getJsonArray("places")) {
            var place = (JsonObject) each;
            for (var at = 0; at < place.getInteger("projects"); at++) {
                var number =
                        numbers.merge(place.getString("code"), place.getInteger("first", 1), (last, no) -> last + 1);
                projects.add(project(place, place.getString("code") + "%03d".formatted(number), number));
            }
        }
        return projects;
    }

    private JsonObject project(JsonObject place, String code, int number) {
        var kinds = file.getJsonObject("kinds").getJsonArray(place.getString("kinds"));
        var kind = kinds.getJsonObject(number % kinds.size());
        var dice = new Dice(code);
        var leader = dice.text(file.getJsonArray("people"));
        var years = IntStream.of(thisYear - 1, thisYear)
                .mapToObj(year -> undertaking(place, kind, year, number % 2 == 0, leader, dice))
                .toList();
        return new JsonObject()
                .put("node", place.getString("node"))
                .put("code", code)
                .put("name", place.getString("short") + kind.getString("name"))
                .put("attribute", "CONTINUING")
                .put("period", "长期")
                .put("starts", (thisYear - 1) + "-01-01")
                .put("ends", thisYear + "-12-31")
                .put("initiatedYear", thisYear - 1)
                .put("leadSection", "")
                .put("leader", leader)
                .put("organised", "PURCHASED_SERVICE")
                .put("origin", file.getString("origin"))
                .put(
                        "years",
                        new JsonArray(years.stream().map(Undertaking::money).toList()))
                .put(
                        "papers",
                        new JsonArray(years.stream()
                                .flatMap(year -> papers(year, dice))
                                .toList()));
    }

    private Undertaking undertaking(
            JsonObject place, JsonObject kind, int year, boolean inWords, String leader, Dice dice) {
        var temper =
                new Temper(file.getJsonObject("tempers").getJsonObject(place.getString("temper")), year == thisYear);
        var initial = new BigDecimal(dice.between(kind.getJsonArray("budget")));
        var adjusted = dice.chance(12) ? initial.subtract(BigDecimal.valueOf(dice.between(1, 9))) : initial;
        return new Undertaking(kind, temper, year, inWords, leader, initial, adjusted);
    }

    private Stream<JsonObject> papers(Undertaking of, Dice dice) {
        var evaluated = new Evaluated(of, file, dice).paper();
        return Stream.of(Optional.of(new Declared(of, file).paper()), evaluated).flatMap(Optional::stream);
    }
}
