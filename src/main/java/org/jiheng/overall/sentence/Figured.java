package org.jiheng.overall.sentence;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures as a report states them, each in the words it has there; one that is not known is absent. */
public record Figured(Map<Stated, String> values) {

    public static final Figured NONE = new Figured(Map.of());

    public Figured {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public Optional<String> of(Stated figure) {
        return Optional.ofNullable(values.get(figure));
    }

    /** As it is kept in a cell beside a sentence: annual=5453.679982;execution_rate=100. */
    public String written(Collection<Stated> figures) {
        return values.entrySet().stream()
                .filter(each -> figures.contains(each.getKey()))
                .map(each -> each.getKey().code() + "=" + each.getValue())
                .collect(Collectors.joining(";"));
    }

    /** What such a cell holds; whatever is none of it is passed over. */
    public static Figured read(String written) {
        var values = new TreeMap<Stated, String>();
        Arrays.stream(written.split(";")).map(each -> each.split("=", 2)).forEach(pair -> {
            if (pair.length == 2) {
                Stated.of(pair[0].strip()).ifPresent(figure -> values.put(figure, pair[1].strip()));
            }
        });
        return new Figured(values);
    }
}
