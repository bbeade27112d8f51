package org.jiheng.evaluation.sheet;

import static org.jiheng.words.Say.say;

import org.jiheng.evaluation.content.Text;
import org.jiheng.evaluation.fact.EvaluationFacts;
import org.jiheng.filling.Filling;
import org.jiheng.filling.page.FormPage;
import org.jiheng.filling.print.PrintedForm;
import org.jiheng.form.Form;
import org.jiheng.layout.From;
import org.jiheng.web.Reply;

/** A self-evaluation on the form of its place: filled in, read and printed part by part as that form says. */
record FormSheet(SheetPage sheet, Filling filling) {

    Reply page() {
        var page = FormPage.of(filling, sheet.cover().editable());
        var model = sheet.model();
        model.put("parts", page.parts());
        model.put("form", typed(page));
        model.put("heading", filling.layout().title());
        model.put("promised", promised());
        return Reply.page("evaluation/onform", model);
    }

    /** Nothing was promised where there is no declaration, and no row was added. */
    private Object promised() {
        var evaluation = sheet.scored().evaluation();
        return evaluation.declared() && !evaluation.published()
                        || !evaluation.rows().isEmpty()
                ? new EvaluationGrid(evaluation, new EvaluationFacts(sheet.scored()), sheet.told())
                        .promised(sheet.cover().editable())
                : "";
    }

    /** What was published stands beside what the form says. */
    private Form typed(FormPage page) {
        var form = page.typed();
        Text.PUBLISHED.forEach(text ->
                form.showing("c." + text.cell(), sheet.scored().evaluation().value(text)));
        return form;
    }

    Reply print() {
        var paper = sheet.cover().paper();
        var model = sheet.model();
        model.put("title", paper.title());
        model.put(
                "heading",
                say("{1} of {0}", String.valueOf(paper.year()), filling.layout().title()));
        model.put("unit", filling.supply().of(From.UNIT));
        model.put("parts", new PrintedForm(filling).parts());
        model.put("promised", PromisedLine.all(sheet.scored().evaluation()));
        model.put("back", paper.path());
        model.put("backLabel", say("Back to the form"));
        model.put("draft", sheet.cover().draft());
        model.put("edition", sheet.handedIn().<Object>map(each -> each).orElse(""));
        return Reply.page("filling/print", model);
    }
}
