package org.jiheng.review.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jiheng.paper.page.Spot;

/** Both sides of a finding: what stands at the place to mend first, and what the other places would have there. */
public record Sides(List<Spot> spots, String expected, String found) {

    static final Sides UNTOLD = new Sides(List.of(), "", "");

    private static final int MOST_PLACES = 6;

    static Sides of(List<String> cells, Map<String, Spot> known, String expected, String found) {
        return new Sides(cells.stream().map(known::get).filter(Objects::nonNull).toList(), expected, found);
    }

    public Optional<Spot> here() {
        return spots.stream().findFirst();
    }

    /** Too many places tell nothing. */
    public List<Spot> others() {
        return spots.size() > MOST_PLACES ? List.of() : spots.subList(Math.min(1, spots.size()), spots.size());
    }

    /** Whether there is more to say than the finding itself says. */
    public boolean told() {
        return !others().isEmpty() || !expected.isBlank() || !found.isBlank();
    }
}
