package org.jiheng.project;

import java.util.Map;

/** What is entered for a project in one year: its details, and its money by source. */
public record ProjectEntry(ProjectDetails details, Map<Source, Funding> funds) {

    public ProjectEntry {
        funds = Map.copyOf(funds);
    }
}
