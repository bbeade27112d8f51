package org.jiheng.monitoring.content;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.project.Source;
import org.jiheng.words.Say;

/** A line of the money of a monitoring, with the sources of the project that stand in it. */
public enum Fund {
    FISCAL(say("Fiscal appropriation"), Source.FISCAL, Source.CENTRAL, Source.PROVINCE, Source.LOCAL),
    CARRYOVER(say("Carried over from last year"), Source.CARRYOVER),
    OTHER(say("Other funds"), Source.OTHER);

    public static final int LIMIT = 60;

    private final Say label;
    private final List<Source> sources;

    Fund(Say label, Source... sources) {
        this.label = label;
        this.sources = List.of(sources);
    }

    public Say label() {
        return label;
    }

    public List<Source> sources() {
        return sources;
    }

    public String budget() {
        return named("budget");
    }

    public String spent() {
        return named("spent");
    }

    public String forecast() {
        return named("forecast");
    }

    private String named(String column) {
        return column + "_" + name().toLowerCase(Locale.ROOT);
    }

    /** The cells that are filled in. */
    public static Stream<String> typed() {
        return Arrays.stream(values()).flatMap(fund -> Stream.of(fund.spent(), fund.forecast()));
    }

    /** What a cell of money is called. */
    public static Optional<Say> label(String cell) {
        return Arrays.stream(values())
                .flatMap(fund -> fund.labels().entrySet().stream())
                .filter(each -> each.getKey().equals(cell))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    public static Say labelled(String cell) {
        return label(cell).orElseThrow();
    }

    private Map<String, Say> labels() {
        return Map.of(
                budget(), say("{0}, budget at the beginning of the year", label),
                spent(), say("{0}, spent so far", label),
                forecast(), say("{0}, expected for the whole year", label));
    }
}
