package org.jiheng.overall;

import org.jiheng.database.Database;
import org.jiheng.evidence.box.Evidence;
import org.jiheng.overall.desk.OverallDesk;
import org.jiheng.overall.opening.OpeningRoutes;
import org.jiheng.overall.register.RegisterRoutes;
import org.jiheng.overall.sheet.SheetRoutes;
import org.jiheng.web.Site;
import org.jiheng.words.Words;

/** The pages of overall evaluations: their list, opening one, filling it in, reading and printing it. */
public final class OverallRoutes {

    private final Database db;
    private final OverallDesk desk;
    private final Evidence evidence;
    private final Words words;

    public OverallRoutes(Database db, OverallDesk desk, Evidence evidence, Words words) {
        this.db = db;
        this.desk = desk;
        this.evidence = evidence;
        this.words = words;
    }

    public void mount(Site site) {
        new RegisterRoutes(db, words).mount(site);
        new OpeningRoutes(db).mount(site);
        new SheetRoutes(db, desk, evidence, words).mount(site);
    }
}
