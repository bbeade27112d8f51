package org.jiheng.project;

import java.util.Map;

/** A project in one budget year: how it stands, why, and its money by source. */
public record ProjectYear(Project project, int year, Standing standing, String reason, Map<Source, Funding> funds) {

    public Funding total() {
        return Funding.sum(funds.values());
    }

    public boolean active() {
        return standing == Standing.ACTIVE;
    }

    public ProjectEntry entry() {
        return new ProjectEntry(project.details(), funds);
    }

    public String href() {
        return project.href() + "?year=" + year;
    }
}
