package org.jiheng.live;

import io.vertx.core.Future;
import java.util.Map;
import org.jiheng.words.Language;

/** Tells all figures of a board as they are now, each by its name and as the reader sees it. */
public interface Boards {

    /** Asked once for all who read the board in this language; whether they may was found out before. */
    Future<Map<String, String>> figures(Topic topic, Language language);
}
