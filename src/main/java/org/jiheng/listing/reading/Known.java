package org.jiheng.listing.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiheng.form.Text;
import org.jiheng.project.ProjectYear;
import org.jiheng.user.Nodes;

/**
 * What a list is compared with: the reader's part of the organisation, and the projects that have its codes.
 *
 * @param departments the department of each node, in the year of the list
 * @param current projects of the year by their codes
 * @param last projects of the year before that are not in the year yet, by their codes
 * @param taken codes of the year in the departments the reader stands in, whoever has them
 */
public record Known(
        int year,
        long home,
        Nodes nodes,
        Map<Long, Long> departments,
        Map<String, List<ProjectYear>> current,
        Map<String, List<ProjectYear>> last,
        Set<Key> taken) {

    /** Under which a project is one in a year. */
    public record Key(long departmentId, String code) {}

    public static Map<String, List<ProjectYear>> byCode(List<ProjectYear> projects) {
        return projects.stream()
                .collect(Collectors.groupingBy(each -> each.project().code()));
    }

    /** The projects of the year with this code; in one department, or in all where none is named. */
    List<ProjectYear> now(Optional<Long> department, String code) {
        return with(current, department, code);
    }

    /** The project of the year before that goes on: the same code and the same name. */
    public Optional<ProjectYear> before(long department, String code, String name) {
        return with(last, Optional.of(department), code).stream()
                .filter(found -> alike(found.project().name(), name))
                .findFirst();
    }

    private static List<ProjectYear> with(
            Map<String, List<ProjectYear>> projects, Optional<Long> department, String code) {
        return projects.getOrDefault(code, List.of()).stream()
                .filter(found -> department
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
