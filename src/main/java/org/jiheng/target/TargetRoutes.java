package org.jiheng.target;

import org.jiheng.database.Database;
import org.jiheng.evidence.box.Evidence;
import org.jiheng.target.desk.TargetDesk;
import org.jiheng.target.opening.OpeningRoutes;
import org.jiheng.target.opening.RowsRoutes;
import org.jiheng.target.register.RegisterRoutes;
import org.jiheng.target.sheet.SheetRoutes;
import org.jiheng.web.Site;
import org.jiheng.words.Words;

/** The pages of target declarations: their list, opening one, filling it in, reading and printing it. */
public final class TargetRoutes {

    private final Database db;
    private final TargetDesk desk;
    private final Evidence evidence;
    private final Words words;

    public TargetRoutes(Database db, TargetDesk desk, Evidence evidence, Words words) {
        this.db = db;
        this.desk = desk;
        this.evidence = evidence;
        this.words = words;
    }

    public void mount(Site site) {
        new RegisterRoutes(db, words).mount(site);
        new OpeningRoutes(db).mount(site);
        new SheetRoutes(db, desk, evidence).mount(site);
        new RowsRoutes(db).mount(site);
    }
}
