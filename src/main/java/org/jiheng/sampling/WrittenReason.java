package org.jiheng.sampling;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.jiheng.sampling.weighing.Reason;
import org.jiheng.sampling.weighing.Sign;

/** A reason as it is stored: what was found by its name, so that it is told in each reader's language. */
final class WrittenReason {

    private WrittenReason() {}

    static JsonArray of(List<Reason> reasons) {
        var all = new JsonArray();
        reasons.forEach(reason -> all.add(new JsonObject()
                .put("sign", reason.sign().name())
                .put("ground", reason.sign().ground().name())
                .put("strength", reason.strength())
                .put("values", new JsonArray(reason.values()))
                .put("cell", reason.cell())
                .put("elsewhere", reason.elsewhere())));
        return all;
    }

    static List<Reason> read(JsonArray written) {
        return written.stream().map(each -> read((JsonObject) each)).toList();
    }

    private static Reason read(JsonObject written) {
        return new Reason(
                Sign.valueOf(written.getString("sign")),
                written.getInteger("strength"),
                written.getJsonArray("values").stream().map(String::valueOf).toList(),
                written.getString("cell"),
                written.getString("elsewhere"));
    }
}
