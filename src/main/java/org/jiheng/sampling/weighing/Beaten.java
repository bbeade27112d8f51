package org.jiheng.sampling.weighing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Targets that were beaten by far, all of them or the same ones year after year: they may have been set too low. */
record Beaten(Facts facts) {

    private static final BigDecimal BEATEN = new BigDecimal(130);
    private static final int FURTHER = 5;

    Stream<Reason> reasons() {
        var counted = facts.rows().stream()
                .filter(row -> row.completion().isPresent())
                .toList();
        var least = counted.stream().map(row -> row.completion().orElseThrow()).min(Comparator.naturalOrder());
        if (counted.size() > 1 && least.filter(Beaten::isBeaten).isPresent()) {
            return Stream.of(Reason.of(
                    Sign.BEATEN_EVERYWHERE, 35, String.valueOf(counted.size()), Weighing.percent(least.orElseThrow())));
        }
        return few(counted.stream().flatMap(this::twice).toList());
    }

    private Stream<Reason> twice(Facts.Row row) {
        var now = row.completion().filter(Beaten::isBeaten);
        var then = row.before()
                .filter(before -> before.completion().filter(Beaten::isBeaten).isPresent());
        return now
                .flatMap(each -> then.map(last -> Reason.of(
                                Sign.BEATEN_TWICE,
                                20,
                                row.name(),
                                Weighing.percent(each),
                                Weighing.percent(last.completion().orElseThrow()))
                        .at("i." + row.key() + ".actual")
                        .beside(facts.lastYear(last, "actual"))))
                .stream();
    }

    private static boolean isBeaten(BigDecimal completion) {
        return completion.compareTo(BEATEN) >= 0;
    }

    /** The first weighs in full, each further one a little. */
    private static Stream<Reason> few(List<Reason> alike) {
        return alike.stream()
                .limit(Weighing.MOST_ALIKE)
                .map(each -> each == alike.get(0)
                        ? each
                        : new Reason(each.sign(), FURTHER, each.values(), each.cell(), each.elsewhere()));
    }
}
