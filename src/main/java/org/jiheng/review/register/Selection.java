package org.jiheng.review.register;

import java.util.Arrays;
import java.util.stream.Stream;
import org.jiheng.viewer.Viewer;

/** The conditions by which every list of papers is chosen, of papers p and their projects j, and what fills them. */
public final class Selection {

    public static final String CONDITIONS = """
                   and p.year = $2
                   and p.node_id = any (array (select node_id from below where ancestor_id = $1))
                   and exists (select from below b
                                where b.ancestor_id = $1
                                  and b.node_id = p.node_id
                                  and p.year between b.from_year and b.to_year)
                   and ($3::bigint = 0
                        or exists (select from below b
                                    where b.ancestor_id = $3
                                      and b.node_id = p.node_id
                                      and p.year between b.from_year and b.to_year))
                   and ($4::text = '' or p.state = $4)
                   and strpos(lower(j.name), lower($5::text)) > 0
            """;

    private Selection() {}

    /** The values of the five places, and those from the sixth on. */
    public static Object[] values(PaperFilter filter, Viewer viewer, Object... further) {
        return Stream.concat(
                        Stream.of(
                                viewer.nodeId(),
                                filter.year(),
                                filter.node(),
                                filter.state().map(Enum::name).orElse(""),
                                filter.words()),
                        Arrays.stream(further))
                .toArray();
    }
}
