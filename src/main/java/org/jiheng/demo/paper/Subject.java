package org.jiheng.demo.paper;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jiheng.season.Step;
import org.jiheng.viewer.Role;
import org.jiheng.viewer.Viewer;
import org.jiheng.words.Language;

/**
 * Where a project stands and what it is called, as its papers repeat it.
 *
 * @param people who holds each role at the project's place, where anybody does
 */
public record Subject(
        long projectId,
        long nodeId,
        long departmentId,
        String name,
        String department,
        String unit,
        String place,
        String attribute,
        String period,
        Map<Role, Person> people) {

    /** Somebody of the demonstration. */
    record Person(long id, String name) {}

    private static final Map<Step, Role> REVIEWERS = Map.of(
            Step.UNIT, Role.UNIT_REVIEWER, Step.DEPARTMENT, Role.DEPARTMENT_REVIEWER, Step.FINANCE, Role.FINANCE);

    Optional<Long> fillerId() {
        return Optional.ofNullable(people.get(Role.FILLER)).map(Person::id);
    }

    String filler() {
        return name(Role.FILLER, place + "填报人");
    }

    private String name(Role role, String otherwise) {
        return Optional.ofNullable(people.get(role)).map(Person::name).orElse(otherwise);
    }

    /** The system in the place of whoever fills in. */
    public Viewer viewer() {
        return viewer(filler());
    }

    public Viewer viewer(Step step) {
        return viewer(name(REVIEWERS.get(step), (step == Step.UNIT ? unit : department) + "审核人"));
    }

    private Viewer viewer(String as) {
        return new Viewer(
                UUID.randomUUID(),
                0,
                as,
                nodeId,
                place,
                departmentId,
                Set.of(),
                false,
                false,
                OffsetDateTime.now(),
                Language.ZH,
                "standard");
    }
}
