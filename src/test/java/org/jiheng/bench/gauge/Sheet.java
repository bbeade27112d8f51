package org.jiheng.bench.gauge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured, round by round; of each figure the median counts, with the least and the most beside it. */
public final class Sheet {

    private final Map<String, List<Double>> values = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();

    public void note(String name, double value, String unit) {
        values.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
        units.put(name, unit);
        System.err.printf(Locale.ROOT, "  %-22s %10.2f %s%n", name, value, unit);
    }

    public void print() {
        System.out.printf("%n%-22s %10s %10s %10s %6s  %s%n", "name", "median", "min", "max", "rounds", "unit");
        values.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-22s %10.2f %10.2f %10.2f %6d  %s%n",
                name,
                median(all),
                least(all),
                most(all),
                all.size(),
                units.get(name)));
    }

    public void write(Path file) throws IOException {
        var text = new StringBuilder("name\tvalue\tunit\tmin\tmax\trounds\n");
        values.forEach((name, all) -> text.append(String.format(
                Locale.ROOT,
                "%s\t%.3f\t%s\t%.3f\t%.3f\t%d%n",
                name,
                median(all),
                units.get(name),
                least(all),
                most(all),
                all.size())));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static double median(List<Double> all) {
        var sorted = all.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private static double least(List<Double> all) {
        return all.stream().min(Double::compare).orElseThrow();
    }

    private static double most(List<Double> all) {
        return all.stream().max(Double::compare).orElseThrow();
    }
}
