package org.jiheng.monitoring;

import org.jiheng.database.Database;
import org.jiheng.evidence.box.Evidence;
import org.jiheng.monitoring.desk.MonitoringDesk;
import org.jiheng.monitoring.opening.OpeningRoutes;
import org.jiheng.monitoring.rectification.RectificationRoutes;
import org.jiheng.monitoring.register.RegisterRoutes;
import org.jiheng.monitoring.sheet.SheetRoutes;
import org.jiheng.web.Site;
import org.jiheng.words.Words;

/** The pages of monitorings: their list, opening one, filling it in, reading and printing it, and rectification. */
public final class MonitoringRoutes {

    private final Database db;
    private final MonitoringDesk desk;
    private final Evidence evidence;
    private final Words words;

    public MonitoringRoutes(Database db, MonitoringDesk desk, Evidence evidence, Words words) {
        this.db = db;
        this.desk = desk;
        this.evidence = evidence;
        this.words = words;
    }

    public void mount(Site site) {
        new RegisterRoutes(db, words).mount(site);
        new OpeningRoutes(db).mount(site);
        new SheetRoutes(db, desk, evidence).mount(site);
        new RectificationRoutes(db).mount(site);
    }
}
