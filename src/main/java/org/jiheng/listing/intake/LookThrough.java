package org.jiheng.listing.intake;

import io.vertx.core.Future;
import java.util.function.BiFunction;
import org.jiheng.database.Database;
import org.jiheng.form.Form;
import org.jiheng.listing.compare.Judged;
import org.jiheng.listing.compare.Preview;
import org.jiheng.web.Once;
import org.jiheng.web.Reply;
import org.jiheng.web.Request;
import org.jiheng.words.Say;

/** Shows a list line by line beside what is stored, and has it carried out while that is still what its reader saw. */
public final class LookThrough<T extends Judged> {

    /** Holds the list of a request against what is stored now. */
    public interface Comparison<T extends Judged> {
        Future<Preview<T>> now(Database db, Request request);
    }

    private final Database db;
    private final ListKind kind;
    private final Comparison<T> comparison;
    private final Say changedMeanwhile;

    public LookThrough(Database db, ListKind kind, Comparison<T> comparison, Say changedMeanwhile) {
        this.db = db;
        this.kind = kind;
        this.comparison = comparison;
        this.changedMeanwhile = changedMeanwhile;
    }

    public Future<Preview<T>> now(Request request) {
        return comparison.now(db, request);
    }

    public Future<Reply> show(Request request) {
        return now(request)
                .map(preview -> Reply.page(
                        kind.views() + "/preview", PreviewPage.model(kind.address(), request, preview, Form.empty())));
    }

    public Future<Reply> carryOut(Request request, BiFunction<Database, Preview<T>, Future<Reply>> deed) {
        return new Once(db)
                .run(
                        request,
                        tx -> comparison
                                .now(tx, request)
                                .compose(preview -> isAsSeen(preview, request)
                                        ? deed.apply(tx, preview)
                                        : Future.succeededFuture(lookAgain(request, preview))));
    }

    private boolean isAsSeen(Preview<T> preview, Request request) {
        return preview.ready() && preview.print().equals(request.form().raw("seen"));
    }

    private Reply lookAgain(Request request, Preview<T> preview) {
        var form = Form.empty();
        form.complain("", changedMeanwhile);
        return Reply.askAgain(kind.views() + "/preview", PreviewPage.model(kind.address(), request, preview, form));
    }
}
