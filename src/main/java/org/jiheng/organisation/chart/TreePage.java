package org.jiheng.organisation.chart;

import static org.jiheng.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiheng.form.Form;
import org.jiheng.organisation.BudgetYear;
import org.jiheng.organisation.Tree;
import org.jiheng.organisation.TreeView;
import org.jiheng.web.browsing.Chosen;
import org.jiheng.web.browsing.Column;
import org.jiheng.web.page.Choice;
import org.jiheng.words.Say;

/** The page that shows the tree of a year. */
record TreePage(TreeView view, Tree tree) {

    private static final int FIRST_OFFERED = 2000;

    Form form() {
        return Form.empty()
                .showing("year", view.year())
                .showing("name", view.words())
                .showing("retired", view.retired() ? "yes" : "");
    }

    public String year() {
        return String.valueOf(view.year());
    }

    public List<Choice> years() {
        var offered = BudgetYear.choices(FIRST_OFFERED);
        var isOffered = offered.stream().anyMatch(choice -> choice.value().equals(year()));
        return isOffered
                ? offered
                : Stream.concat(offered.stream(), Stream.of(Choice.of(year(), year())))
                        .toList();
    }

    public List<Column> columns() {
        return columnsOfATree();
    }

    static List<Column> columnsOfATree() {
        return List.of(
                column(say("Name")),
                column(say("Kind")),
                column(say("Code")),
                column(say("Status")),
                new Column(say("Accounts, with those below"), true, null, null));
    }

    private static Column column(Say label) {
        return new Column(label, false, null, null);
    }

    public List<Tree.Line> lines() {
        return tree.lines();
    }

    public String whole() {
        return "/organisation?year=" + year();
    }

    public int shown() {
        return tree.lines().size();
    }

    public int size() {
        return tree.size();
    }

    public List<Chosen> chosen() {
        var chosen = new ArrayList<Chosen>();
        if (view.filters()) {
            chosen.add(new Chosen(
                    say("Name contains"),
                    view.words(),
                    view.here().without("name").toString()));
        }
        if (view.retired()) {
            chosen.add(new Chosen(
                    say("Status"),
                    say("Retired too"),
                    view.here().without("retired").toString()));
        }
        return chosen;
    }

    public String unfold() {
        return view.filters() || view.everything() ? "" : view.unfoldedWhole();
    }

    public String fold() {
        return view.filters() || !view.everything() && view.unfolded().isEmpty() ? "" : view.folded();
    }
}
