package org.jiheng.scoring.second;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jiheng.scoring.Sheet;

/**
 * A made-up row twice over.
 *
 * @param weight fixed where the kind of row needs one; a blank otherwise
 * @param meant the figures behind the words, in the order of the columns from the sign on
 */
public record RandomRow(
        String kind,
        String target,
        String actual,
        Optional<String> weight,
        boolean isCost,
        String tier,
        String chosen,
        String declared,
        String item,
        List<String> marks,
        Meant meant) {

    private static final List<String> TIERS = List.of("MET", "PARTLY", "NOT_MET", "");
    private static final List<String> UNANSWERED = List.of("", "—", "很好", "达成预期指标", "此项目不涉及");

    /** What was promised and reached, as figures and days. */
    record Meant(
            String sign,
            BigDecimal goal,
            BigDecimal goalTo,
            String goalUnit,
            BigDecimal goalFactor,
            BigDecimal reached,
            String reachedUnit,
            BigDecimal reachedFactor,
            String dueFirst,
            String dueLast,
            String doneFirst,
            String doneLast,
            BigDecimal found) {

        static final Meant NOTHING =
                new Meant(null, null, null, null, null, null, null, null, null, null, null, null, null);

        static Meant days(String sign, Object dueFirst, Object dueLast, Object doneFirst, Object doneLast) {
            return new Meant(
                    sign,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    dueFirst.toString(),
                    dueLast.toString(),
                    doneFirst.toString(),
                    doneLast.toString(),
                    null);
        }

        static Meant figures(String sign, BigDecimal goal, BigDecimal reached) {
            return new Meant(sign, goal, null, "%", BigDecimal.ONE, reached, null, null, null, null, null, null, null);
        }

        static Meant found(BigDecimal points) {
            return new Meant(null, null, null, null, null, null, null, null, null, null, null, null, points);
        }
    }

    static RandomRow of(String kind, String target, String actual, Meant meant) {
        return new RandomRow(kind, target, actual, Optional.empty(), false, "", "", "", "", List.of(), meant);
    }

    static RandomRow absent() {
        return of("ABSENT", "此项目不涉及", "", Meant.NOTHING);
    }

    static RandomRow open(RandomGenerator random) {
        return of("OPEN", "≥90%", UNANSWERED.get(random.nextInt(UNANSWERED.size())), Meant.NOTHING);
    }

    static RandomRow inWords(RandomGenerator random) {
        var declared = random.nextInt(3) == 0
                ? ""
                : RandomFigure.between(random, 0, 16, 2).toPlainString();
        var tier = TIERS.get(random.nextInt(TIERS.size()));
        return new RandomRow(
                "WORDS", "良好", "较好", Optional.empty(), false, tier, "", declared, "", List.of(), Meant.NOTHING);
    }

    Sheet.Row typed(String key, String block, String weighed) {
        return new Sheet.Row(
                key,
                block,
                isCost ? "成本指标" : "质量指标",
                "",
                item,
                target,
                actual,
                weighed,
                tier,
                chosen,
                declared,
                false,
                marks);
    }

    String facts(int form, int number, String block, BigDecimal weighed) {
        return new Facts()
                .and(form, number, kind, block, weighed, meant.sign, blank(chosen), isCost)
                .and(meant.goal, meant.goalTo, meant.goalUnit, meant.goalFactor)
                .and(meant.reached, meant.reachedUnit, meant.reachedFactor)
                .and(meant.dueFirst, meant.dueLast, meant.doneFirst, meant.doneLast)
                .and(blank(tier), blank(declared), blank(item), meant.found)
                .toString();
    }

    private static String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
