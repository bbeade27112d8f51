package org.jiheng.reminder.completeness;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jiheng.form.Form;
import org.jiheng.form.Id;
import org.jiheng.paper.PaperKind;
import org.jiheng.problem.Problem;
import org.jiheng.project.Years;
import org.jiheng.project.browsing.ListFilter;
import org.jiheng.reminder.asked.Asked;
import org.jiheng.user.Nodes;
import org.jiheng.web.Request;
import org.jiheng.web.browsing.Address;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.web.page.Choice;

/**
 * Which papers that are not on file a list shows, as its address says; what the address garbles is left out.
 *
 * @param lack a {@link Lack} by its name, {@code OVERDUE}, or empty for all of them
 */
public record DebtFilter(Asked asked, long node, String lack, String words, String sort) implements ListFilter {

    public static final String OVERDUE = "OVERDUE";

    /** The same in a page's address and in the form a page sends; without a round the one that is asked for now. */
    public static DebtFilter of(UnaryOperator<String> field, int roundNow) {
        var kind = kind(field.apply("kind"));
        var round = field.apply("round").matches("[1-9]|1[0-2]") ? Integer.parseInt(field.apply("round")) : roundNow;
        return new DebtFilter(
                new Asked(kind, Years.read(field.apply("year")), kind == PaperKind.MONITORING ? round : 0),
                Id.read(field.apply("node")).orElse(0L),
                lacks().anyMatch(field.apply("lack")::equals) ? field.apply("lack") : "",
                field.apply("words"),
                field.apply("sort"));
    }

    /** No list of projects tells which departments have no overall evaluation. */
    private static PaperKind kind(String asked) {
        var kind = Arrays.stream(PaperKind.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(PaperKind.SELF_EVALUATION);
        if (kind.ofDepartment()) {
            throw Problem.notFound();
        }
        return kind;
    }

    static DebtFilter of(Request request, int roundNow) {
        return of(request::query, roundNow);
    }

    private static Stream<String> lacks() {
        return Stream.concat(Arrays.stream(Lack.values()).map(Enum::name), Stream.of(OVERDUE));
    }

    static List<Choice> choices() {
        return Stream.concat(
                        Arrays.stream(Lack.values())
                                .map(lack ->
                                        Choice.of(lack.name(), lack.status().label())),
                        Stream.of(Choice.of(OVERDUE, say("Overdue"))))
                .toList();
    }

    static List<Choice> kinds() {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> !kind.ofDepartment())
                .map(kind -> Choice.of(kind.name(), kind.label()))
                .toList();
    }

    @Override
    public int year() {
        return asked.year();
    }

    @Override
    public Form typed() {
        return Form.empty()
                .showing("year", year())
                .showing("kind", asked.kind().name())
                .showing("round", asked.round())
                .showing("node", node == 0 ? "" : node)
                .showing("lack", lack)
                .showing("words", words);
    }

    @Override
    public List<Chosen> chosen(Address here, Nodes nodes) {
        var chosen = new ArrayList<Chosen>();
        ListFilter.unit(node, here, nodes).ifPresent(chosen::add);
        if (!lack.isEmpty()) {
            chosen.add(new Chosen(
                    say("What is missing"), said(), here.without("lack").toString()));
        }
        if (!words.isEmpty()) {
            chosen.add(
                    new Chosen(say("Project name"), words, here.without("words").toString()));
        }
        return chosen;
    }

    private Object said() {
        return Lack.named(lack).<Object>map(each -> each.status().label()).orElseGet(() -> say("Overdue"));
    }

    /** All of the kind, year and round, whatever else was chosen. */
    public Address all(String path) {
        return here(path, "", 0, "");
    }

    public Address here(String path) {
        return here(path, lack, node, words);
    }

    private Address here(String path, String shownLack, long shownNode, String shownWords) {
        return new Address(path, Map.of())
                .with("kind", asked.kind().name())
                .with("year", year())
                .with("round", asked.round() == 0 ? "" : asked.round())
                .with("node", shownNode == 0 ? "" : shownNode)
                .with("lack", shownLack)
                .with("words", shownWords);
    }

    /** The values of the first eight places of every question. */
    public Object[] values(long viewersNode, Object... further) {
        return Stream.concat(
                        Stream.of(
                                viewersNode,
                                year(),
                                node,
                                asked.kind().name(),
                                asked.round(),
                                asked.window().name(),
                                lack,
                                words),
                        Arrays.stream(further))
                .toArray();
    }
}
