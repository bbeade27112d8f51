package org.jiheng.web.gallery;

import static org.jiheng.words.Say.say;

import java.util.List;
import org.jiheng.form.Form;
import org.jiheng.web.page.Choice;
import org.jiheng.web.page.Part;
import org.jiheng.web.page.Status;
import org.jiheng.web.page.SummaryRow;

/** The specimens of forms: one well filled in, one with a complaint at every field. */
final class GalleryPapers {

    private static final String GOAL = "认真贯彻落实国务院办公厅关于进一步优化地方政务服务便民热线的指导意见，"
            + "打造便捷、高效、规范、智慧的政务服务“总客服”，为企业和群众提供“7×24小时”全天候人工服务，"
            + "受理企业和群众各类非紧急诉求，包括经济调节、市场监管、社会管理、公共服务、生态环境保护等领域的咨询、求助、投诉、举报和意见建议。";

    private GalleryPapers() {}

    static List<Choice> attributes() {
        return List.of(
                new Choice("ONE_TIME", say("One-off project"), say("Ends within the year")),
                Choice.of("CONTINUING", say("Continuing project")),
                Choice.of("NEW", say("New project")));
    }

    static List<Choice> sections() {
        return List.of(Choice.of("1", "数据分析科"), Choice.of("2", "运维保障科"), Choice.of("3", "综合科"));
    }

    static Form filled() {
        return Form.empty()
                .showing("project", "12345政务热线服务项目")
                .showing("code", "340400-2024-00123")
                .showing("attribute", "ONE_TIME")
                .showing("section", "2")
                .showing("partners", "2")
                .showing("budget", "492.00")
                .showing("spent", "374.00")
                .showing("start", "2024-01-01")
                .showing("goal", GOAL)
                .showing("real", "yes");
    }

    static Form wrong() {
        var form = Form.empty()
                .showing("project", "")
                .showing("code", "340400 2024 00123 00123 00123")
                .showing("budget", "四百九十二万")
                .showing("start", "2024年13月1日")
                .showing("goal", GOAL.repeat(5));
        form.complain("project", say("Enter the name of the project"));
        form.complain("code", say("Shorten the project code to 20 characters"));
        form.complain("attribute", say("Choose the kind of project"));
        form.complain("section", say("Choose the section in charge"));
        form.complain("budget", say("Enter the budget for the year as a number, such as 492.00"));
        form.complain("start", say("Enter the first day as a date, such as 2024-01-01"));
        form.complain("goal", say("Shorten the goal for the year to {0} characters", 500));
        form.complain("real", say("Confirm that the content is true"));
        return form;
    }

    static List<Part> contents() {
        return List.of(
                new Part("#project", say("The project"), Status.done(say("Complete"))),
                new Part("#money", say("Money and time"), Status.active(say("In progress"))),
                new Part("#goal", say("Goal"), Status.idle(say("Not started"))));
    }

    static List<SummaryRow> answers() {
        return List.of(
                new SummaryRow(say("Project"), "12345政务热线服务项目", "#"),
                new SummaryRow(say("Budget for the year"), "492.00", "#"),
                new SummaryRow(say("Goal for the year"), GOAL, "#"),
                new SummaryRow(say("Section in charge"), null, "#"),
                new SummaryRow(say("Unit"), "淮南市人民政府办公室", null));
    }
}
