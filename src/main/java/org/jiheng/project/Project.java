package org.jiheng.project;

import java.util.Optional;
import org.jiheng.form.RoughDay;

/**
 * A budget project: where it stands in the organisation and what is filled in about it.
 *
 * @param unitName the unit that carries it out: the one it belongs to or its section stands in, or else the department
 */
public record Project(
        long id,
        int version,
        long departmentId,
        String departmentName,
        long nodeId,
        String nodeName,
        String unitName,
        ProjectDetails details) {

    public String code() {
        return details.code();
    }

    public String name() {
        return details.name();
    }

    public Attribute attribute() {
        return details.attribute();
    }

    public String period() {
        return details.period();
    }

    public Optional<RoughDay> startsOn() {
        return details.startsOn();
    }

    public Optional<RoughDay> endsOn() {
        return details.endsOn();
    }

    public String leader() {
        return details.leader();
    }

    public String leadSection() {
        return details.leadSection();
    }

    public String href() {
        return "/projects/" + id;
    }
}
