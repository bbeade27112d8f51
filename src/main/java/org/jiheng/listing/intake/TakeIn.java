package org.jiheng.listing.intake;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.listing.reading.Lines;
import org.jiheng.project.Years;
import org.jiheng.table.Unread;
import org.jiheng.table.file.TableFiles;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.web.incoming.FilePart;

/** Takes in a list: asks for it, reads its file, and keeps it until somebody has looked at it. */
public final class TakeIn {

    private final Database db;
    private final TableFiles files;
    private final ListKind kind;

    public TakeIn(Database db, TableFiles files, ListKind kind) {
        this.db = db;
        this.files = files;
        this.kind = kind;
    }

    public Future<Reply> ask(Request request, Form form) {
        return page(request, form, model -> Reply.page(kind.views() + "/ask", model));
    }

    private Future<Reply> askAgain(Request request, Form form) {
        return page(request, form, model -> Reply.askAgain(kind.views() + "/ask", model));
    }

    private Future<Reply> page(Request request, Form form, Function<Map<String, Object>, Reply> reply) {
        return kind.store(db)
                .latest(request.viewer())
                .map(lists -> reply.apply(Map.of(
                        "form",
                        form,
                        "lists",
                        lists,
                        "years",
                        Years.choices(List.of(Years.current() - 1, Years.current() - 2)),
                        "units",
                        ListingForm.units())));
    }

    /** @param day reads the one day that all lines are about, for lists that are about one */
    public Future<Reply> run(Request request, Function<Form, Optional<LocalDate>> day) {
        var form = request.form();
        var year = ListingForm.year(form);
        var unit = ListingForm.unit(form.raw("unit"));
        var asOf = day.apply(form);
        var file = request.file("list").orElse(new FilePart("", Buffer.buffer()));
        return files.read(file.name(), file.content())
                .compose(tables -> files.<Lines<?>>run(() -> kind.reader().apply(tables, unit)))
                .compose(list -> {
                    list.complaint().ifPresent(words -> form.complain("list", words));
                    var name = TableFiles.shortened(file.name());
                    return form.broken()
                            ? askAgain(request, form)
                            : keep(
                                    request,
                                    new Uploaded(
                                            year, unit, name, list.columns().table(), asOf));
                })
                .recover(Unread.answer(words -> {
                    form.complain("list", words);
                    return askAgain(request, form);
                }));
    }

    private Future<Reply> keep(Request request, Uploaded list) {
        return kind.store(db).keep(list, request.viewer()).map(id -> Reply.seeOther(kind.address(id) + "/preview"));
    }
}
