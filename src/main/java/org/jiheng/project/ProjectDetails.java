package org.jiheng.project;

import java.util.Optional;
import org.jiheng.form.RoughDay;

/** What is filled in about a project, whatever the year. */
public record ProjectDetails(
        long nodeId,
        String code,
        String name,
        Attribute attribute,
        String period,
        Optional<RoughDay> startsOn,
        Optional<RoughDay> endsOn,
        Optional<Integer> initiatedYear,
        Optional<Organised> organised,
        String basis,
        String leadSection,
        String leader,
        String phone,
        String origin) {

    public static final int LONGEST_CODE = 21;
    public static final int LONGEST_NAME = 180;
    public static final int LONGEST_PERIOD = 50;
    public static final int LONGEST_PERSON = 50;
    public static final int LONGEST_PHONE = 20;
    public static final int LONGEST_BASIS = 20_000;
    public static final int LONGEST_ORIGIN = 500;

    public ProjectDetails at(long otherNodeId) {
        return new ProjectDetails(
                otherNodeId,
                code,
                name,
                attribute,
                period,
                startsOn,
                endsOn,
                initiatedYear,
                organised,
                basis,
                leadSection,
                leader,
                phone,
                origin);
    }
}
