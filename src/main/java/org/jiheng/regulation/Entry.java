package org.jiheng.regulation;

import static org.jiheng.words.Say.say;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jiheng.regulation.article.Terms;
import org.jiheng.web.page.Status;

/** A scheme among the others: whose it is, which version, and how far it has come. */
public record Entry(
        long id,
        long ownerId,
        String owner,
        String code,
        int version,
        String name,
        String object,
        String state,
        int edited,
        OffsetDateTime madeAt,
        Optional<OffsetDateTime> publishedAt,
        boolean own) {

    public Object from() {
        return ownerId == 0 ? say("Shipped") : owner;
    }

    public String path() {
        return "/schemes/" + id;
    }

    public boolean draft() {
        return state.equals("DRAFT");
    }

    public boolean published() {
        return state.equals("PUBLISHED");
    }

    public boolean editable() {
        return own && draft();
    }

    public Object objectWords() {
        return Terms.of(object);
    }

    public Status status() {
        return switch (state) {
            case "DRAFT" -> Status.active(say("Draft|scheme"));
            case "PUBLISHED" -> Status.done(say("Published|scheme"));
            default -> Status.idle(say("Withdrawn|scheme"));
        };
    }

    public String file() {
        return code + "-" + version + ".json";
    }
}
