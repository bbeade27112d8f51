package org.jiheng.listing;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiheng.form.Form;
import org.jiheng.listing.compare.Kind;
import org.jiheng.listing.compare.Preview;
import org.jiheng.web.Address;
import org.jiheng.web.Paging;
import org.jiheng.web.Request;

/** The part of a checked list that is shown: one kind of its lines or all, a page at a time. */
final class PreviewPage {

    /** A way to the lines of one kind, with their number. */
    public record Part(Object label, int number, String href, boolean current) {}

    private PreviewPage() {}

    static Map<String, Object> model(Request request, Preview preview, Form form) {
        var id = request.id("id");
        var here = new Address(
                "/projects/import/" + id + "/preview", Address.of(request).query());
        var kind = Preview.kind(request.query("kind"));
        var rows = preview.of(kind);
        var paging = Paging.of(here, rows.size());
        var model = new HashMap<String, Object>();
        model.put("id", id);
        model.put("preview", preview);
        model.put("form", form);
        model.put("year", String.valueOf(preview.year()));
        model.put("paging", paging);
        model.put("parts", parts(here, preview, kind.map(Enum::name).orElse("")));
        model.put(
                "rows",
                rows.subList((int) paging.offset(), (int) paging.last()).stream()
                        .toList());
        return model;
    }

    private static List<Part> parts(Address here, Preview preview, String current) {
        var parts = new ArrayList<Part>();
        parts.add(
                new Part(say("All"), preview.rows().size(), here.without("kind").toString(), current.isEmpty()));
        Stream.of(Kind.values()).forEach(kind -> {
            var number = preview.of(kind).size();
            if (number > 0) {
                parts.add(new Part(
                        kind.status().label(),
                        number,
                        here.with("kind", kind.name()).toString(),
                        kind.name().equals(current)));
            }
        });
        return parts;
    }
}
