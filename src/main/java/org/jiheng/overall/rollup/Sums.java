package org.jiheng.overall.rollup;

import io.vertx.core.json.JsonArray;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sums of the ledger at one node, as they are kept with a paper. */
record Sums(List<Sum> all) {

    /** How many there are of something, what they come to, and what they could have come to. */
    record Sum(String what, String key, long number, BigDecimal amount, BigDecimal weight) {}

    static Sums of(JsonArray figures) {
        return new Sums(IntStream.range(0, figures.size())
                .mapToObj(figures::getJsonArray)
                .map(each -> new Sum(
                        each.getString(0),
                        each.getString(1),
                        each.getLong(2),
                        new BigDecimal(each.getString(3)),
                        new BigDecimal(each.getString(4))))
                .toList());
    }

    Rollup rollup() {
        return new Rollup(
                number("PROJECT", ""),
                number("STANDING", "EXEMPT"),
                number("SCORED", ""),
                number("OPEN", ""),
                amount("SCORED", ""),
                amount("SQUARE", ""),
                amount("WEIGHTED", ""),
                weight("WEIGHTED", ""),
                amount("MONEY", "ANNUAL"),
                amount("MONEY", "EXECUTED"),
                weight("MONEY", "EXECUTED"),
                number("MONEY", "EXECUTED"),
                numbers("GRADE"),
                numbers("SCORE"));
    }

    private Stream<Sum> of(String what) {
        return all.stream().filter(each -> each.what().equals(what));
    }

    private Optional<Sum> one(String what, String key) {
        return of(what).filter(each -> each.key().equals(key)).findFirst();
    }

    private long number(String what, String key) {
        return one(what, key).map(Sum::number).orElse(0L);
    }

    private BigDecimal amount(String what, String key) {
        return one(what, key).map(Sum::amount).orElse(BigDecimal.ZERO);
    }

    private BigDecimal weight(String what, String key) {
        return one(what, key).map(Sum::weight).orElse(BigDecimal.ZERO);
    }

    private Map<String, Long> numbers(String what) {
        var numbers = new TreeMap<String, Long>();
        of(what).filter(each -> each.number() > 0).forEach(each -> numbers.put(each.key(), each.number()));
        return numbers;
    }
}
