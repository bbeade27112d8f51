package org.jiheng.demo.madeup;

import io.vertx.core.json.JsonObject;

/** The indicators every made-up project declares, one of each type, with their points. */
enum Row {
    QUANTITY("quan", "OUTPUT", 15),
    QUALITY("qual", "OUTPUT", 15),
    TIMELINESS("time", "OUTPUT", 10),
    COST("cost", "OUTPUT", 10),
    SOCIAL("soci", "BENEFIT", 15),
    SUSTAINABLE("sust", "BENEFIT", 15),
    SATISFACTION("sati", "SATISFACTION", 10);

    private final String key;
    private final String block;
    private final int points;

    Row(String key, String block, int points) {
        this.key = key;
        this.block = block;
        this.points = points;
    }

    String cell(String column) {
        return "i." + key + "." + column;
    }

    int points() {
        return points;
    }

    JsonObject promised(int weight, String name, String target, String source) {
        return new JsonObject()
                .put("key", key)
                .put("level1", block)
                .put("level2", name())
                .put("level3", name)
                .put("year", target)
                .put("weight", String.valueOf(weight))
                .put("source", source);
    }
}
