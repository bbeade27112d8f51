package org.jiheng.paper.saving;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jiheng.form.Form;
import org.jiheng.paper.Desk;
import org.jiheng.paper.Paper;
import org.jiheng.viewer.Viewer;
import org.jiheng.web.Reply;
import org.jiheng.words.Language;
import org.jiheng.words.Say;
import org.jiheng.words.Words;

/** What a page with a script hears after a save: what was kept, what follows from it, and what is to be decided. */
final class SaveAnswer {

    private static final String JSON = "application/json; charset=utf-8";

    private final Words words;
    private final Language language;
    private final long me;

    SaveAnswer(Words words, Viewer viewer) {
        this.words = words;
        language = viewer.language();
        me = viewer.accountId();
    }

    Reply kept(SaveCells.Outcome outcome, Desk desk, Form form) {
        var merge = outcome.merge();
        var texts = new JsonObject();
        outcome.facts().forEach((name, fact) -> texts.put(name, text(fact)));
        var complaints = new JsonObject();
        form.summary().forEach(each -> complaints.put(cell(each.field()), text(each.words())));
        var conflicts = new JsonArray();
        merge.conflicts().forEach(one -> conflicts.add(conflict(outcome.paper(), desk, one)));
        return json(
                200,
                new JsonObject()
                        .put("seen", outcome.seen())
                        .put("saved", outcome.at())
                        .put("facts", texts)
                        .put(
                                "taken",
                                new JsonArray(merge.taken().keySet().stream().toList()))
                        .put("others", new JsonObject(Map.copyOf(outcome.elsewhere())))
                        .put("by", outcome.by(me))
                        .put("rows", outcome.rowsOfOthers())
                        .put("conflicts", conflicts)
                        .put("complaints", complaints));
    }

    Reply refused(int status, Say why) {
        return json(status, new JsonObject().put("words", text(why)));
    }

    private JsonObject conflict(Paper paper, Desk desk, Merge.Conflict one) {
        return new JsonObject()
                .put("cell", one.cell())
                .put("label", text(desk.label(paper, one.cell())))
                .put("base", one.base())
                .put("theirs", one.theirs())
                .put("mine", one.mine())
                .put("who", one.who())
                .put("at", one.at())
                .put("rowGone", one.rowGone())
                .put("deletes", one.deletes());
    }

    private String text(Object fact) {
        return fact instanceof Say say ? words.in(language, say) : String.valueOf(fact);
    }

    private static String cell(String field) {
        return field.startsWith(CellForm.PREFIX) ? field.substring(CellForm.PREFIX.length()) : field;
    }

    private static Reply json(int status, JsonObject body) {
        return Reply.text(status, JSON, body.toBuffer());
    }
}
