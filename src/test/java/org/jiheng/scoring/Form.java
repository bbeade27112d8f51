package org.jiheng.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiheng.notation.MoneyUnit;
import org.jiheng.scoring.terms.Terms;

/** A self-evaluation as a test fills it in. */
public final class Form {

    private final List<Sheet.Row> rows = new ArrayList<>();
    private Sheet.Money money = Sheet.Money.BLANK;
    private Optional<Integer> year = Optional.empty();

    public static Form blank() {
        return new Form();
    }

    public static Form spentAll() {
        return new Form().money("100", "100");
    }

    public Form of(int paperYear) {
        year = Optional.of(paperYear);
        return this;
    }

    public Form money(String annual, String executed) {
        return money(annual, executed, "");
    }

    public Form money(String annual, String executed, String weight) {
        money = new Sheet.Money(annual, annual, annual, executed, MoneyUnit.WAN_YUAN, weight);
        return this;
    }

    public Form money(Sheet.Money amounts) {
        money = amounts;
        return this;
    }

    public Form row(String target, String actual, String weight) {
        return row("产出指标", "质量指标", target, actual, weight);
    }

    public Form row(String level1, String level2, String target, String actual, String weight) {
        return row(level1, level2, target, actual, weight, "", "", "");
    }

    public Form row(
            String level1,
            String level2,
            String target,
            String actual,
            String weight,
            String tier,
            String chosen,
            String declared) {
        rows.add(new Sheet.Row(
                key(), level1, level2, "", "", target, actual, weight, tier, chosen, declared, false, List.of()));
        return this;
    }

    public Form item(String item, String target, String actual, String weight, String declared, String... marks) {
        rows.add(new Sheet.Row(
                key(), "", "", "", item, target, actual, weight, "", "", declared, false, List.of(marks)));
        return this;
    }

    public Form absent(String level1, String weight) {
        rows.add(new Sheet.Row(key(), level1, "", "", "", "≥1个", "", weight, "", "", "", true, List.of()));
        return this;
    }

    private String key() {
        return "i.r" + (rows.size() + 1);
    }

    public Sheet sheet() {
        return new Sheet(year, money, rows);
    }

    public Scores by(Terms terms) {
        return Scoring.of(terms, sheet());
    }
}
