package org.jiheng.listing.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiheng.form.Text;
import org.jiheng.project.ProjectYear;
import org.jiheng.user.Nodes;

/**
 * What a list is compared with: the reader's part of the organisation, and the projects that have its codes.
 *
 * @param departments the department of each node, in the year of the list
 * @param current projects of the year
 * @param last projects of the year before that are not in the year yet
 * @param taken codes of the year in the departments the reader stands in, whoever has them
 */
public record Known(
        int year,
        long home,
        Nodes nodes,
        Map<Long, Long> departments,
        List<ProjectYear> current,
        List<ProjectYear> last,
        Set<Key> taken) {

    /** Under which a project is one in a year. */
    public record Key(long departmentId, String code) {}

    /** The projects of the year with this code; in one department, or in all where none is named. */
    List<ProjectYear> now(Optional<Long> department, String code) {
        return with(current, department, code);
    }

    /** The project of the year before that goes on: the same code and the same name. */
    Optional<ProjectYear> before(long department, String code, String name) {
        return with(last, Optional.of(department), code).stream()
                .filter(found -> alike(found.project().name(), name))
                .findFirst();
    }

    private static List<ProjectYear> with(List<ProjectYear> projects, Optional<Long> department, String code) {
        return projects.stream()
                .filter(found -> found.project().code().equals(code)
                        && department
                                .filter(one -> one != found.project().departmentId())
                                .isEmpty())
                .toList();
    }

    static boolean alike(String name, String other) {
        return folded(name).equals(folded(other));
    }

    private static String folded(String name) {
        return Text.halfWidth(name).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
