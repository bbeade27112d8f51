package org.jiheng.dashboard.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** All counters of one node in a year: by what is counted, and by key. */
public record Sums(Map<String, Map<String, Count>> counts) {

    public Sums {
        counts = Map.copyOf(counts);
    }

    public Map<String, Count> all(String what) {
        return counts.getOrDefault(what, Map.of());
    }

    public Count of(String what, String key) {
        return all(what).getOrDefault(key, Count.NONE);
    }

    public Count of(String what) {
        return of(what, "");
    }

    public long number(String what, String key) {
        return of(what, key).number();
    }

    public long number(String what) {
        return number(what, "");
    }

    /** How many there are under all keys together. */
    public Count total(String what) {
        return all(what).values().stream().reduce(Count.NONE, Count::plus);
    }

    public long projects() {
        return number("PROJECT");
    }

    /** Projects whose self-evaluation has a complete score. */
    public Count scored() {
        return of("SCORED");
    }

    /** Self-evaluations with the score of some indicator still open, and so without a total. */
    public long open() {
        return number("OPEN");
    }

    public Optional<BigDecimal> mean() {
        return scored().mean();
    }

    /** Each score weighted with the budget of the whole year. */
    public Optional<BigDecimal> weightedMean() {
        return of("WEIGHTED").ratio();
    }

    public Optional<BigDecimal> budget() {
        var annual = of("MONEY", "ANNUAL");
        return annual.number() == 0 ? Optional.empty() : Optional.of(annual.amount());
    }

    public Optional<BigDecimal> executed() {
        var executed = of("MONEY", "EXECUTED");
        return executed.number() == 0 ? Optional.empty() : Optional.of(executed.amount());
    }

    /** ΣB/ΣA of the projects of which both are known. */
    public Optional<BigDecimal> executionRate() {
        return of("MONEY", "EXECUTED").ratio();
    }

    /** Self-evaluations that were handed in and not given back, approved ones included. */
    public long handedIn() {
        return all("STATE").entrySet().stream()
                .filter(state -> !Progress.OPEN.contains(state.getKey()))
                .mapToLong(state -> state.getValue().number())
                .sum();
    }
}
