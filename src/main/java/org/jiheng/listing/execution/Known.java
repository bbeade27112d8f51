package org.jiheng.listing.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.project.ProjectYear;
import org.jiheng.project.Source;
import org.jiheng.project.execution.Spent;

/**
 * What a list is held against.
 *
 * @param asOf the day of lines that name none
 * @param projects those of the year by their codes
 * @param spent what counts now, by project
 */
record Known(
        int year,
        Optional<LocalDate> asOf,
        Map<String, List<ProjectYear>> projects,
        Map<Long, Map<Source, Spent>> spent) {

    Optional<Spent> before(ProjectYear project, Source source) {
        return Optional.ofNullable(
                spent.getOrDefault(project.project().id(), Map.of()).get(source));
    }
}
