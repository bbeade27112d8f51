package org.jiheng.importing;

import java.util.Comparator;
import java.util.List;
import org.jiheng.words.Say;

/** What carrying out a list would do, person by person; what is wrong comes first. */
public record Preview(List<Checked> people, List<String> unused, List<Say> notes) {

    public Preview {
        people = people.stream()
                .sorted(Comparator.comparing((Checked one) -> one.kind() != Checked.Kind.WRONG)
                        .thenComparing(Checked::line))
                .toList();
    }

    List<Checked> of(Checked.Kind kind) {
        return people.stream().filter(one -> one.kind() == kind).toList();
    }

    public int wrong() {
        return of(Checked.Kind.WRONG).size();
    }

    public int fresh() {
        return of(Checked.Kind.NEW).size();
    }

    public int changed() {
        return of(Checked.Kind.CHANGED).size();
    }

    public int unchanged() {
        return of(Checked.Kind.UNCHANGED).size();
    }

    /** Nothing is wrong, and something would be done. */
    public boolean ready() {
        return wrong() == 0 && fresh() + changed() > 0;
    }

    public String unusedNames() {
        return String.join("、", unused);
    }

    /** Differs when carrying out the list would do something else than this preview shows. */
    public String print() {
        return Integer.toHexString(people.hashCode());
    }
}
