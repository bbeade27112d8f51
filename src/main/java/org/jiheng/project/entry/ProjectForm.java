package org.jiheng.project.entry;

import static org.jiheng.words.Say.say;

import java.util.Arrays;
import java.util.Optional;
import org.jiheng.form.Form;
import org.jiheng.form.RoughDay;
import org.jiheng.form.Text;
import org.jiheng.project.Attribute;
import org.jiheng.project.Organised;
import org.jiheng.project.ProjectDetails;

/** What the page of a project asks about the project itself. */
final class ProjectForm {

    private ProjectForm() {}

    static Form showing(ProjectDetails details) {
        return Form.empty()
                .showing("code", details.code())
                .showing("name", details.name())
                .showing("node", details.nodeId())
                .showing("attribute", details.attribute().name())
                .showing("period", details.period())
                .showing("starts", details.startsOn().orElse(null))
                .showing("ends", details.endsOn().orElse(null))
                .showing("initiated", details.initiatedYear().orElse(null))
                .showing("organised", details.organised().map(Enum::name).orElse(""))
                .showing("basis", details.basis())
                .showing("section", details.leadSection())
                .showing("leader", details.leader())
                .showing("phone", details.phone())
                .showing("origin", details.origin());
    }

    static Optional<ProjectDetails> read(Form form, long home) {
        var code = code(form);
        var name = line(form.text(
                "name",
                ProjectDetails.LONGEST_NAME,
                say("Enter the name of the project, {0} characters or fewer", ProjectDetails.LONGEST_NAME)));
        var attribute =
                form.choice("attribute", Attribute.class, say("Choose whether it is one-time, continuing or new"));
        var period = line(form.text(
                "period",
                ProjectDetails.LONGEST_PERIOD,
                say(
                        "Enter the period of the project, such as 1 year, {0} characters or fewer",
                        ProjectDetails.LONGEST_PERIOD)));
        var starts = day(form, "starts");
        var ends = day(form, "ends");
        if (starts.isPresent()
                && ends.isPresent()
                && ends.get().last().isBefore(starts.get().first())) {
            form.complain("ends", say("The project cannot end before it starts"));
        }
        var initiated = year(form);
        var organised = organised(form);
        var basis = optional(form, "basis", ProjectDetails.LONGEST_BASIS);
        var section = line(optional(form, "section", ProjectDetails.LONGEST_PERSON));
        var leader = line(optional(form, "leader", ProjectDetails.LONGEST_PERSON));
        var phone = phone(form);
        var origin = optional(form, "origin", ProjectDetails.LONGEST_ORIGIN);
        return form.ifValid(() -> new ProjectDetails(
                home, code, name, attribute, period, starts, ends, initiated, organised, basis, section, leader, phone,
                origin));
    }

    private static String code(Form form) {
        var words = say(
                "Enter the project code, {0} letters, digits and signs or fewer, without spaces",
                ProjectDetails.LONGEST_CODE);
        var code = Text.halfWidth(form.text("code", ProjectDetails.LONGEST_CODE, words))
                .strip();
        if (code.chars().anyMatch(Character::isWhitespace) || Text.length(code) > ProjectDetails.LONGEST_CODE) {
            form.complain("code", words);
        }
        return code;
    }

    private static Optional<RoughDay> day(Form form, String field) {
        var day = RoughDay.read(form.raw(field));
        if (day.isEmpty() && !form.raw(field).isBlank()) {
            form.complain(
                    field,
                    field.equals("starts")
                            ? say("Enter the start as a day, a month or a year, such as 2026-01-01, 2026-01 or 2026")
                            : say("Enter the end as a day, a month or a year, such as 2026-12-31, 2026-12 or 2026"));
        }
        return day;
    }

    private static Optional<Integer> year(Form form) {
        var text = Text.halfWidth(form.raw("initiated")).strip().replaceFirst("年$", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("(19[5-9]|20[0-9]|21[0-9])[0-9]|1949")) {
            form.complain(
                    "initiated", say("Enter the year in which the project was set up with four digits, such as 2026"));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text));
    }

    private static Optional<Organised> organised(Form form) {
        return Arrays.stream(Organised.values())
                .filter(each -> each.name().equals(form.raw("organised")))
                .findFirst();
    }

    private static String optional(Form form, String field, int longest) {
        return form.optionalText(field, longest, say("Shorten this to {0} characters or fewer", longest));
    }

    private static String phone(Form form) {
        var phone = Text.halfWidth(form.raw("phone")).strip();
        if (phone.length() > ProjectDetails.LONGEST_PHONE || !phone.matches("[0-9 ()+*#/-]*")) {
            form.complain("phone", say("Enter the telephone number in digits, such as 010-12345678"));
        }
        return phone;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
