package org.jiheng.project;

import java.util.List;
import org.jiheng.database.Database;
import org.jiheng.project.deed.DeedRoutes;
import org.jiheng.project.entry.EntryRoutes;
import org.jiheng.project.overview.OverviewRoutes;
import org.jiheng.project.sheet.SheetRoutes;
import org.jiheng.web.Site;
import org.jiheng.words.Words;

/** The pages of projects: their list, the sheet of each, entering them, and deciding about them. */
public final class ProjectRoutes {

    private final Database db;
    private final Words words;
    private final List<ProjectPart> parts;
    private final List<ProjectPapers> papers;

    public ProjectRoutes(Database db, Words words, List<ProjectPart> parts, List<ProjectPapers> papers) {
        this.db = db;
        this.words = words;
        this.parts = parts;
        this.papers = papers;
    }

    public void mount(Site site) {
        new OverviewRoutes(db, words).mount(site);
        new EntryRoutes(db).mount(site);
        new SheetRoutes(db, parts, papers).mount(site);
        new DeedRoutes(db).mount(site);
    }
}
