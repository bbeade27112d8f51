package org.jiheng.drafting;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Change;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Database;
import org.jiheng.drafting.Drafts.Draft;
import org.jiheng.drafting.sheet.Typed;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.pack.Pack;
import org.jiheng.pack.Pointer;
import org.jiheng.problem.Problem;
import org.jiheng.scheme.reading.SchemeReader;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;

/** Stores a changed draft, and remembers each place of the pack that changed. */
final class SaveDraft {

    private static final int MOST_CELLS = 60;

    private final Database tx;

    SaveDraft(Database tx) {
        this.tx = tx;
    }

    /** A form drawn before someone else saved is shown again, with what was typed. */
    static void unmoved(Form form, Draft draft) {
        if (seen(form) != draft.entry().edited()) {
            form.complain("", Drafts.movedOn());
            form.showing("seen", draft.entry().edited());
        }
    }

    private static int seen(Form form) {
        return form.raw("seen").equals("0")
                ? 0
                : Id.read(form.raw("seen")).map(Long::intValue).orElse(-1);
    }

    static Future<Reply> once(Database db, Request request, Draft draft, Pack pack, String text) {
        return new Once(db)
                .run(
                        request,
                        tx -> new SaveDraft(tx)
                                .run(request, draft, draft.entry().edited(), pack, text)
                                .map(saved -> Reply.seeOther(
                                                "/schemes/" + draft.entry().id() + "/edit")
                                        .saying(say("The draft was saved."))));
    }

    private Future<Void> run(Request request, Draft draft, int seen, Pack pack, String text) {
        var scheme = SchemeReader.read(draft.entry().id(), pack);
        var change = told(draft, pack);
        if (text.equals(draft.content())) {
            return Future.succeededFuture();
        }
        return new DraftStore(tx)
                .save(draft.entry().id(), seen, scheme, text, request.viewer())
                .map(saved -> {
                    if (!saved) {
                        throw Problem.conflict(Drafts.movedOn());
                    }
                    return null;
                })
                .compose(saved -> new Revisions(tx).record(Actor.of(request), change));
    }

    private static Change told(Draft draft, Pack after) {
        var old = leaves(draft.checked().pack().content());
        var young = leaves(after.content());
        var change = Drafts.told(draft.entry(), Deed.CHANGED_SCHEME);
        var places = new ArrayList<>(old.keySet());
        young.keySet().stream().filter(place -> !old.containsKey(place)).forEach(places::add);
        places.stream()
                .filter(place -> !Objects.equals(old.get(place), young.get(place)))
                .limit(MOST_CELLS)
                .forEach(place -> change.cell(place, old.get(place), young.get(place)));
        return change;
    }

    private static Map<String, String> leaves(Object content) {
        var leaves = new LinkedHashMap<String, String>();
        gather(content, "", leaves);
        return leaves;
    }

    private static void gather(Object value, String at, Map<String, String> leaves) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> gather(each, Pointer.below(at, (String) name), leaves));
        } else if (value instanceof List<?> list) {
            for (var number = 0; number < list.size(); number++) {
                gather(list.get(number), Pointer.below(at, String.valueOf(number)), leaves);
            }
        } else {
            leaves.put(at, Typed.shown(value));
        }
    }
}
