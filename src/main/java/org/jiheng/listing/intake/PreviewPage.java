package org.jiheng.listing.intake;

import static org.jiheng.words.Say.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.form.Form;
import org.jiheng.listing.compare.Kind;
import org.jiheng.listing.compare.Preview;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.web.browsing.Paging;
import org.jiheng.web.page.Choice;

/** The part of a checked list that is shown: one kind of its lines or all, a page at a time. */
public final class PreviewPage {

    private PreviewPage() {}

    public static Map<String, Object> model(String list, Request request, Preview<?> preview, Form form) {
        var id = request.id("id");
        var here = new Address(list + "/" + id + "/preview", Address.of(request).query());
        var kind = Kind.named(request.query("kind"));
        var rows = preview.of(kind);
        var paging = Paging.of(here, rows.size());
        var model = new HashMap<String, Object>();
        model.put("id", id);
        model.put("preview", preview);
        model.put("year", String.valueOf(preview.year()));
        model.put("form", form.showing("kind", kind.map(Enum::name).orElse("")));
        model.put("action", here.path());
        model.put("kinds", kinds(preview));
        model.put("chosen", chosen(here, kind));
        model.put("paging", paging);
        model.put("rows", rows.subList((int) paging.offset(), (int) paging.last()));
        return model;
    }

    /** The kinds that the list has, with the number of its lines. */
    private static List<Choice> kinds(Preview<?> preview) {
        return Stream.of(Kind.values())
                .filter(kind -> !preview.of(kind).isEmpty())
                .map(kind -> Choice.of(
                        kind.name(),
                        say("{0}: {1}", kind.status().label(), preview.of(kind).size())))
                .toList();
    }

    private static List<Chosen> chosen(Address here, Optional<Kind> kind) {
        return kind
                .map(one -> new Chosen(
                        say("Check"), one.status().label(), here.without("kind").toString()))
                .stream()
                .toList();
    }
}
