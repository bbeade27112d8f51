package org.jiheng.drafting;

import org.jiheng.database.Database;
import org.jiheng.web.Site;

/** The pages on which a finance bureau makes the schemes of its jurisdiction, and chooses among them. */
public final class DraftingRoutes {

    private final Database db;

    public DraftingRoutes(Database db) {
        this.db = db;
    }

    public void mount(Site site) {
        new ChoiceRoutes(db).mount(site);
        new PackRoutes(db).mount(site);
        new CopyRoutes(db).mount(site);
        new EditRoutes(db).mount(site);
        new TextRoutes(db).mount(site);
        new PublicationRoutes(db).mount(site);
    }
}
