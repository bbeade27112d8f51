package org.jiheng;

import io.vertx.core.Vertx;
import org.jiheng.database.Database;
import org.jiheng.database.Databases;
import org.jiheng.settings.Settings;
import org.jiheng.user.password.HouseRules;
import org.jiheng.web.Site;
import org.jiheng.web.frame.Menu;
import org.jiheng.words.Words;

/** What the rooms of every floor are furnished with. */
record Furnishing(
        Vertx vertx, Site site, Menu menu, Databases databases, Words words, Settings settings, HouseRules rules) {

    Database db() {
        return databases.first();
    }
}
