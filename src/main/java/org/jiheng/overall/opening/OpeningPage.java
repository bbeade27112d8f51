package org.jiheng.overall.opening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.form.Form;
import org.jiheng.overall.opening.DepartmentStore.Department;
import org.jiheng.project.Years;
import org.jiheng.web.Reply;
import org.jiheng.web.page.Choice;

/** The page on which somebody opens an overall evaluation: first for which department, then with what it begins. */
record OpeningPage(List<Department> departments, int year) {

    private static final int YEARS_BACK = 3;

    Reply choice() {
        return Reply.page("overall/new", model());
    }

    Reply of(Ground ground) {
        return Reply.page("overall/new", model(ground, offered(ground)));
    }

    Reply again(Ground ground, Form form) {
        return Reply.askAgain("overall/new", model(ground, form));
    }

    private Map<String, Object> model() {
        var model = new HashMap<String, Object>();
        model.put("departments", departments.stream().map(OpeningPage::choice).toList());
        model.put("years", Years.choices(years()));
        model.put("year", String.valueOf(year));
        model.put("form", Form.empty().showing("year", year));
        return model;
    }

    private static Choice choice(Department department) {
        return Choice.of(String.valueOf(department.id()), department.name());
    }

    private List<Integer> years() {
        var past = IntStream.rangeClosed(1, YEARS_BACK).mapToObj(each -> Years.current() - each);
        return Stream.concat(Stream.of(year), past).toList();
    }

    private Map<String, Object> model(Ground ground, Form form) {
        var model = model();
        model.put("department", ground.department());
        model.put("before", String.valueOf(ground.year() - 1));
        model.put("window", ground.window());
        model.put("scheme", ground.scheme());
        model.put("money", ground.projects().lines().toList());
        ground.lastYear().ifPresent(paper -> model.put("last", paper));
        model.put("past", ground.past());
        model.put("form", form);
        return model;
    }

    private static Form offered(Ground ground) {
        return Form.empty()
                .showing("year", ground.year())
                .showing("department", ground.department().id())
                .showing("again", ground.lastYear().isPresent() ? "yes" : "");
    }
}
