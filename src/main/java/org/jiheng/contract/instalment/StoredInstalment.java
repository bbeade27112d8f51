package org.jiheng.contract.instalment;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jiheng.form.RoughDay;

/** An instalment as the database takes and gives it. */
public final class StoredInstalment {

    private StoredInstalment() {}

    public static JsonObject of(Instalment each) {
        var row = new JsonObject()
                .put("number", each.number())
                .put("kind", each.kind().name())
                .put("percent", each.percent().map(BigDecimal::toPlainString).orElse(null))
                .put("amount", each.amount().toPlainString())
                .put("state", each.state().name());
        put(row, "planned", each.plannedOn());
        put(row, "paid", each.paidOn());
        return row;
    }

    private static void put(JsonObject row, String which, Optional<RoughDay> day) {
        row.put(which + "_on", day.map(each -> each.first().toString()).orElse(null));
        row.put(
                which + "_precision",
                day.map(RoughDay::precision).orElse(RoughDay.Precision.MONTH).name());
    }

    public static Instalment read(JsonObject stored) {
        return new Instalment(
                stored.getInteger("number"),
                InstalmentKind.valueOf(stored.getString("kind")),
                Optional.ofNullable(stored.getString("percent")).map(BigDecimal::new),
                new BigDecimal(stored.getString("amount")),
                day(stored, "planned"),
                day(stored, "paid"),
                PaymentState.valueOf(stored.getString("state")));
    }

    private static Optional<RoughDay> day(JsonObject stored, String which) {
        return Optional.ofNullable(stored.getString(which + "_on"))
                .map(LocalDate::parse)
                .map(first -> new RoughDay(first, RoughDay.Precision.valueOf(stored.getString(which + "_precision"))));
    }
}
