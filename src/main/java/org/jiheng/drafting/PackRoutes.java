package org.jiheng.drafting;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiheng.audit.Actor;
import org.jiheng.audit.Deed;
import org.jiheng.audit.Revisions;
import org.jiheng.database.Broken;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.pack.Fault;
import org.jiheng.scheme.check.Checked;
import org.jiheng.scheme.reading.SchemeShape;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.Site;
import org.jiheng.web.incoming.FilePart;

/** Takes packs in from files; one with a fault is refused whole, and every fault of it is named. */
final class PackRoutes {

    private static final int LARGEST = 1024 * 1024;

    private final Database db;

    PackRoutes(Database db) {
        this.db = db;
    }

    void mount(Site site) {
        site.get(
                "/schemes/import",
                Drafts.EDITORS,
                request -> Future.succeededFuture(Reply.page("drafting/import", model(Form.empty(), List.of()))));
        site.upload("/schemes/import", Drafts.EDITORS, this::take);
        site.get("/schemes/schema.json", Drafts.EDITORS, request -> Future.succeededFuture(schema()));
    }

    private static Reply schema() {
        return Reply.download(
                "scheme.schema.json", "application/schema+json", Buffer.buffer(SchemeShape.text("scheme.schema.json")));
    }

    private static Map<String, Object> model(Form form, List<Fault> faults) {
        return Map.of("form", form, "faults", faults);
    }

    private static Reply refused(Request request, Form form, List<Fault> faults) {
        return Reply.askAgain("drafting/import", model(form, faults));
    }

    private Future<Reply> take(Request request) {
        var form = request.form();
        var content = request.file("pack").map(FilePart::content).orElse(Buffer.buffer());
        var text = text(content, form);
        if (form.broken()) {
            return Future.succeededFuture(refused(request, form, List.of()));
        }
        var checked = Checked.read(0, text.orElseThrow());
        if (!checked.sound()) {
            form.complain(
                    "pack",
                    say(
                            "The pack was not taken in: {0} faults are listed below",
                            checked.severe().size()));
            return Future.succeededFuture(refused(request, form, checked.faults()));
        }
        return keep(request, checked, text.get()).recover(Broken.ifBroken("scheme_version_taken", () -> {
            form.complain("pack", say("This code and version are there already; raise the version in the pack"));
            return refused(request, form, List.of());
        }));
    }

    private static Optional<String> text(Buffer content, Form form) {
        if (content.length() == 0) {
            form.complain("pack", say("Choose a file with a pack"));
        } else if (content.length() > LARGEST) {
            form.complain("pack", say("Choose a pack of 1 MB at most"));
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content.getBytes()));
            return Optional.of(text.toString().replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException other) {
            form.complain("pack", say("Save the pack in UTF-8; this file is not"));
            return Optional.empty();
        }
    }

    private Future<Reply> keep(Request request, Checked checked, String text) {
        var scheme = checked.scheme().orElseThrow();
        return new Once(db)
                .run(
                        request,
                        tx -> new DraftStore(tx)
                                .add(scheme, text, 0, request.viewer())
                                .compose(id -> new Revisions(tx)
                                        .record(
                                                Actor.of(request),
                                                Drafts.told(
                                                                id,
                                                                request.viewer().nodeId(),
                                                                Deed.IMPORTED_SCHEME,
                                                                scheme.name())
                                                        .cell("code", null, scheme.code())
                                                        .cell("version", null, scheme.version()))
                                        .map(Reply.seeOther("/schemes/" + id)
                                                .saying(say(
                                                        "{0}, version {1}, is now a draft.",
                                                        scheme.name(), scheme.version())))));
    }
}
