package org.jiheng.evaluation.check;

import static org.jiheng.words.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiheng.consistency.Elsewhere;
import org.jiheng.consistency.Entry;
import org.jiheng.consistency.Finding;
import org.jiheng.consistency.Severity;
import org.jiheng.consistency.Span;
import org.jiheng.consistency.evaluation.process.Process;
import org.jiheng.consistency.evaluation.promise.Naming;
import org.jiheng.evaluation.content.Evaluation;
import org.jiheng.evaluation.content.Text;
import org.jiheng.form.RoughDay;
import org.jiheng.project.Project;
import org.jiheng.target.content.HeadCell;

/** The head and the foot of a self-evaluation as its checks know them: what things are called, who signs, and when. */
record CheckedHead(Evaluation evaluation, Dossier dossier) {

    private static final String NAMES = "C-02";
    private static final List<HeadCell> NAMED = List.of(HeadCell.PROJECT_NAME, HeadCell.DEPARTMENT, HeadCell.UNIT);
    private static final List<Text> SIGNED = List.of(Text.RESPONSIBLE, Text.FILLER);

    private Project project() {
        return dossier.now().project();
    }

    private Entry here(HeadCell cell) {
        return new Entry(cell.cell(), cell.label(), plain(evaluation.cells().value(cell.cell())));
    }

    /** A department is called the same with its code before it and without. */
    private static String plain(String name) {
        return name.strip().replaceFirst("^\\[[^\\]]*\\]", "");
    }

    /** The approved declaration has the names to keep to; where there is none, the project has its own. */
    List<Naming> names() {
        var own = new Entry(
                Elsewhere.PROJECT.cell("name"), say("Project name"), project().name());
        return dossier.declared()
                .map(cells -> NAMED.stream()
                        .map(cell -> new Naming(
                                cell.label(),
                                List.of(
                                        new Entry(
                                                Elsewhere.TARGET.cell(cell.cell()),
                                                cell.label(),
                                                plain(cells.value(cell.cell()))),
                                        here(cell))))
                        .toList())
                .orElseGet(() ->
                        List.of(new Naming(HeadCell.PROJECT_NAME.label(), List.of(own, here(HeadCell.PROJECT_NAME)))));
    }

    /** What was taken over from the declaration cannot be mended here; it wants a reason. */
    Finding mendable(Finding finding) {
        return finding.rule().equals(NAMES) && !evaluation.published()
                ? new Finding(
                        finding.rule(),
                        Severity.WARNING,
                        finding.cells(),
                        finding.expected(),
                        finding.found(),
                        finding.message())
                : finding;
    }

    /** What is filled in today is evaluated today; of what was published before nobody knows the day. */
    Process process() {
        var ends = ends();
        return new Process(
                Optional.of(new Process.Dated(Text.STATEMENT.cell(), Span.of(dossier.today())))
                        .filter(day -> !evaluation.published()),
                ends,
                ends.isPresent(),
                Optional.empty(),
                List.of(),
                evaluation.published() ? signatures().toList() : List.of());
    }

    /** The end of a project that ends within the year is waited for; one that goes on is evaluated year by year. */
    private Optional<Process.Dated> ends() {
        return project()
                .endsOn()
                .filter(day -> day.last().getYear() == evaluation.year())
                .map(CheckedHead::ended);
    }

    private static Process.Dated ended(RoughDay day) {
        return new Process.Dated(Elsewhere.PROJECT.cell("ends_on"), CheckedContracts.span(day));
    }

    private Stream<Entry> signatures() {
        return SIGNED.stream().map(text -> new Entry(text.cell(), text.label(), evaluation.value(text)));
    }
}
