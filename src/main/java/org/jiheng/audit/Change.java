package org.jiheng.audit;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Objects;

/** One deed on one paper of one node: what was done, and each cell before and after. */
public final class Change {

    final String paper;
    final long paperId;
    final long nodeId;
    final Deed deed;
    final String title;
    final JsonObject cells = new JsonObject();
    String reason = "";
    boolean done = true;

    private Change(String paper, long paperId, long nodeId, Deed deed, String title) {
        this.paper = paper;
        this.paperId = paperId;
        this.nodeId = nodeId;
        this.deed = deed;
        this.title = title;
    }

    /** The title is what the paper is called now, so that its line can be read when it is called otherwise. */
    public static Change of(String paper, long paperId, long nodeId, Deed deed, String title) {
        return new Change(paper, paperId, nodeId, deed, title);
    }

    /** Remembers a cell only if it changed. */
    public Change cell(String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            cells.put(name, JsonArray.of(text(before), text(after)));
        }
        return this;
    }

    public Change because(String why) {
        reason = why;
        return this;
    }

    /** Tried and refused. */
    public Change refused() {
        done = false;
        return this;
    }

    public boolean changesNothing() {
        return cells.isEmpty();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
