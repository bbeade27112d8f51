package org.jiheng.evaluation.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiheng.project.Source;
import org.jiheng.scheme.Fund;
import org.jiheng.scheme.Scheme;

/** A line of the money on the form of a scheme, and which sources of a project stand in it. */
public record SourceLine(Scheme scheme, Fund fund) {

    public static List<SourceLine> of(Scheme scheme) {
        return scheme.funds().stream().map(fund -> new SourceLine(scheme, fund)).toList();
    }

    /** The key of its row. */
    public String key() {
        return fund.code().toLowerCase(Locale.ROOT);
    }

    /** What is told of its sources, in all; empty where nothing is told of any. */
    public <T> Optional<BigDecimal> sum(Map<Source, T> told, Function<T, BigDecimal> amount) {
        return told.entrySet().stream()
                .filter(each -> takes(each.getKey()))
                .map(each -> amount.apply(each.getValue()))
                .reduce(BigDecimal::add);
    }

    public boolean takes(Source source) {
        return line(source).equals(fund.code());
    }

    /** A source that the form does not show stands with what is nearest to it. */
    private String line(Source source) {
        return switch (source) {
            case CENTRAL, PROVINCE, LOCAL -> shown(source) ? source.name() : Source.FISCAL.name();
            case FISCAL -> shown(source) ? source.name() : Source.LOCAL.name();
            case CARRYOVER, OTHER -> shown(source) ? source.name() : Source.OTHER.name();
        };
    }

    private boolean shown(Source source) {
        return scheme.funds().stream().anyMatch(each -> each.code().equals(source.name()));
    }
}
