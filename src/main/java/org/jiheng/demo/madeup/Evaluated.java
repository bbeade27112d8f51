package org.jiheng.demo.madeup;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The self-evaluation of a made-up project: what its unit reached, why it fell short, and how far the paper has come. */
record Evaluated(Undertaking of, JsonObject texts, Dice dice) {

    private static final int TENTHS = 10;

    /** Nothing where a unit has not begun. */
    Optional<JsonObject> paper() {
        var state = of.temper().state(dice);
        if (state.equals(Temper.MISSING)) {
            return Optional.empty();
        }
        var paper = new JsonObject()
                .put("kind", "SELF_EVALUATION")
                .put("year", of.year())
                .put("state", state)
                .put("origin", texts.getString("origin"))
                .put("cells", cells(state));
        return Optional.of(state.equals("RETURNED") ? returned(paper) : state.equals("DRAFT") ? late(paper) : paper);
    }

    /** Some of those that were returned are already past the day they were to be back. */
    private JsonObject returned(JsonObject paper) {
        return paper.put("returnReason", dice.text(texts.getJsonArray("returns")))
                .put("dueInDays", dice.between(-TENTHS, TENTHS));
    }

    /** A draft of last year is late; some have been given more time. */
    private JsonObject late(JsonObject paper) {
        return of.temper().current() || dice.chance(50)
                ? paper
                : paper.put("lateForDays", dice.between(3, 40))
                        .put("lateReason", dice.text(texts.getJsonArray("lateness")));
    }

    private JsonObject cells(String state) {
        var cells = new JsonObject();
        var spent =
                of.adjusted().multiply(of.temper().spent(dice)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        cells.put("f.fiscal.executed", spent.toPlainString());
        var quantity = reach(Row.QUANTITY, of.quantity(), of.temper().done(dice), cells);
        var quality = reach(Row.QUALITY, of.quality(), of.temper().reached(dice), cells);
        cost(spent, cells);
        cells.put(Row.TIMELINESS.cell("actual"), "12月" + dice.between(1, 19) + "日");
        return state.equals("DRAFT") ? cells : finished(quantity, quality, cells);
    }

    private JsonObject finished(String quantity, String quality, JsonObject cells) {
        reach(Row.SOCIAL, of.benefit(), of.temper().reached(dice), cells);
        lasting(cells);
        survey(cells);
        cells.put(
                "year_done",
                (of.temper().copies() ? texts.getString("copied") : "")
                        + of.quantity().name() + quantity + "，" + of.quality().name() + quality + "。");
        cells.put("responsible", of.leader());
        cells.put("filler", dice.text(texts.getJsonArray("people")));
        cells.put("statement", texts.getString("statement"));
        texts.getJsonObject("explanations").forEach(each -> cells.put("why." + each.getKey(), each.getValue()));
        return cells;
    }

    private String reach(Row row, Figure figure, BigDecimal percent, JsonObject cells) {
        var reached = figure.reached(percent);
        cells.put(row.cell("actual"), reached);
        explain(row, percent.compareTo(BigDecimal.valueOf(100)) < 0, cells);
        return reached;
    }

    private void explain(Row row, boolean missed, JsonObject cells) {
        if (missed) {
            var cause = dice.object(texts.getJsonArray("shortfalls"));
            cells.put(row.cell("deviation_kind"), cause.getString("kind"));
            cells.put(row.cell("deviation"), cause.getString("why"));
            cells.put(row.cell("measures"), cause.getString("mend"));
        }
    }

    private void cost(BigDecimal spent, JsonObject cells) {
        cells.put(Row.COST.cell("actual"), spent.toPlainString() + "万元");
        explain(Row.COST, spent.compareTo(of.initial()) > 0, cells);
    }

    private void lasting(JsonObject cells) {
        var reached = of.temper().reached(dice).compareTo(BigDecimal.valueOf(100)) >= 0;
        cells.put(
                Row.SUSTAINABLE.cell("actual"),
                of.inWords() ? (reached ? "健全" : "制度已建立，经费来源未落实") : reached ? "3年" : "2年");
        if (of.inWords()) {
            cells.put(Row.SUSTAINABLE.cell("tier"), reached ? "MET" : "PARTLY");
            cells.put(
                    Row.SUSTAINABLE.cell("own_score"),
                    reached ? "" : String.valueOf(of.points(Row.SUSTAINABLE) * dice.between(6, 7) / TENTHS));
        }
        explain(Row.SUSTAINABLE, !reached, cells);
    }

    /** The rate in the table is that of the questionnaires. */
    private void survey(JsonObject cells) {
        var valid = dice.between(60, 240);
        var share = of.temper().reached(dice).compareTo(BigDecimal.valueOf(100)) >= 0
                ? dice.between(91, 99)
                : dice.between(72, 89);
        var satisfied = valid * share / 100;
        var rate = new BigDecimal(satisfied).movePointRight(2).divide(new BigDecimal(valid), 2, RoundingMode.HALF_UP);
        cells.put("survey.method", "现场问卷");
        cells.put("survey.valid", String.valueOf(valid));
        cells.put("survey.returned", String.valueOf(valid + dice.between(0, 6)));
        cells.put("survey.issued", String.valueOf(valid + dice.between(6, 30)));
        cells.put("survey.satisfied", String.valueOf(satisfied));
        cells.put(Row.SATISFACTION.cell("actual"), rate.toPlainString() + "%");
        explain(Row.SATISFACTION, rate.compareTo(BigDecimal.valueOf(Undertaking.SATISFIED)) < 0, cells);
    }
}
