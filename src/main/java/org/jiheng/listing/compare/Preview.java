package org.jiheng.listing.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiheng.words.Say;

/** What carrying out a list would do, line by line; what is wrong comes first. */
public record Preview<T extends Judged>(int year, List<T> rows, List<Say> notes, List<Say> warnings) {

    public Preview {
        rows = rows.stream()
                .sorted(Comparator.comparing((T one) -> one.kind() != Kind.WRONG)
                        .thenComparing(Judged::line))
                .toList();
    }

    public List<T> of(Kind kind) {
        return rows.stream().filter(one -> one.kind() == kind).toList();
    }

    /** Those of the kind that an address names; all of them when it names none. */
    public List<T> of(Optional<Kind> kind) {
        return kind.map(this::of).orElse(rows);
    }

    public int wrong() {
        return of(Kind.WRONG).size();
    }

    public int fresh() {
        return of(Kind.NEW).size();
    }

    public int continued() {
        return of(Kind.CONTINUED).size();
    }

    public int changed() {
        return of(Kind.CHANGED).size();
    }

    public int unchanged() {
        return of(Kind.UNCHANGED).size();
    }

    /** Amounts that could be read and are strange all the same. */
    public long doubtful() {
        return rows.stream().filter(one -> !one.faults().doubts().isEmpty()).count();
    }

    /** Nothing is wrong, and something would be done. */
    public boolean ready() {
        return wrong() == 0 && fresh() + continued() + changed() > 0;
    }

    /** Differs when carrying out the list would do something else than this preview shows. */
    public String print() {
        var all = rows.stream().map(Judged::print).collect(Collectors.joining("\n", year + "\n", ""));
        return UUID.nameUUIDFromBytes(all.getBytes(UTF_8)).toString();
    }
}
