package org.jiheng.ledger.follow;

import static org.jiheng.monitoring.Ground.YEAR;

import io.vertx.core.buffer.Buffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.jiheng.Answer;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.evaluation.Sheet;
import org.jiheng.words.China;

/** People who do at random what can be done to projects, papers, windows and the organisation; much of it is refused. */
final class Havoc {

    private final TestSite site;
    private final Random random;
    private final Map<String, Person> people = new HashMap<>();
    private final List<Runnable> deeds = List.of(
            this::open,
            this::handIn,
            this::handIn,
            this::handIn,
            this::handIn,
            () -> move("roads.reviewer", "approval", Map.of("departures", "yes")),
            () -> move("roads.office", "approval", Map.of("departures", "yes")),
            () -> move("health.head", "approval", Map.of("departures", "yes")),
            () -> move("roads.reviewer", "return", Map.of("reason", "请补充说明")),
            () -> move("roads.clerk", "withdrawal", Map.of("reason", "再改一改")),
            () -> move("roads.clerk", "adjustment", Map.of("reason", "数据有误")),
            () -> move("roads.clerk", "adjustment/dropping", Map.of()),
            () -> move("finance", "lateness", Map.of("until", YEAR + 1 + "-02-0" + digit(), "reason", "汛期")),
            () -> project("roads.office", "cancellation", Map.of("reason", "预算未批复")),
            () -> project("roads.office", "exemption", Map.of("reason", "涉密")),
            () -> project("roads.office", "return", Map.of("reason", "恢复")),
            () -> project("roads.clerk", "continuation", Map.of("to", "" + (YEAR + 1), "reason", "三年期")),
            () -> project(
                    "finance",
                    "place",
                    Map.of("place", List.of("11", "12", "21").get(random().nextInt(3)), "reason", "划转")),
            () -> project(
                    "roads.office",
                    "funds",
                    Map.of("fiscal.initial", digit() + "00", "fiscal.adjusted", digit() + "00")),
            this::add,
            () -> project("roads.clerk", "removal", Map.of("reason", "重复")),
            this::spend,
            () -> node("name", Map.of("name", "新名" + digit(), "year", "" + YEAR)),
            () -> node(
                    "place",
                    Map.of("parent", random().nextBoolean() ? "10" : "20", "year", "" + (YEAR + random().nextInt(2)))),
            () -> node("undo", Map.of()),
            () -> window("days", "finance", Map.of("closesOn", YEAR + "-12-1" + digit())),
            () -> window(
                    "narrowing",
                    "roads.office",
                    Map.of("opensOn", YEAR + "-02-01", "closesOn", YEAR + "-12-1" + digit())),
            () -> window("widening", "roads.office", Map.of()),
            this::closeForAMoment);

    private final Map<Integer, Integer> answers = new TreeMap<>();

    Havoc(TestSite site, long seed) {
        this.site = site;
        random = new Random(seed);
    }

    void deed() {
        deeds.get(random.nextInt(deeds.size())).run();
    }

    private Person as(String login) {
        return people.computeIfAbsent(login, site::signIn);
    }

    /** What no history goes without, before people get in the way of one another. */
    void begin() {
        List.of(1L, 2L, 4L).forEach(this::open);
        handIn(as("roads.clerk"), papers().get(0));
        spend();
    }

    private void open(long project) {
        note(as(project == 4 ? "health.clerk" : "roads.clerk")
                .post("/evaluations", Map.of("project", "" + project, "year", "" + YEAR)));
    }

    private Random random() {
        return random;
    }

    private int digit() {
        return 1 + random.nextInt(9);
    }

    private long project() {
        return List.of(1L, 2L, 3L, 4L).get(random.nextInt(4));
    }

    private Person clerk() {
        return as(random.nextInt(4) == 0 ? "health.clerk" : "roads.clerk");
    }

    private void open() {
        note(clerk().post("/evaluations", Map.of("project", "" + project(), "year", "" + YEAR)));
    }

    private void handIn() {
        var papers = papers();
        if (!papers.isEmpty()) {
            handIn(clerk(), papers.get(random.nextInt(papers.size())));
        }
    }

    private void handIn(Person clerk, String paper) {
        var sheet = new Sheet(clerk, "/evaluations/" + paper);
        if (sheet.get().page().select("form[action$=cells]").isEmpty()) {
            return;
        }
        var cells = sheet.get().words().contains("群众满意度") ? sheet.filled() : sheet.whole();
        cells.put("i.aaaa.actual", 110 + digit() + "公里");
        cells.put("f.fiscal.executed", "" + digit() + digit());
        if (!sheet.get().body().contains("c.f.other.executed")) {
            cells.remove("f.other.executed");
        }
        sheet.save(cells);
        sheet.explainAll();
        note(sheet.submit());
    }

    private List<String> papers() {
        return Clockwork.texts(
                site.database(),
                "select id from paper where kind = 'SELF_EVALUATION' and year = " + YEAR + " order by id");
    }

    private void closeForAMoment() {
        window("closing", "finance", Map.of("reason", "提前"));
        window("reopening", "finance", Map.of("closesOn", YEAR + "-12-20", "reason", "补报"));
    }

    private void move(String who, String move, Map<String, String> fields) {
        var papers = papers();
        if (!papers.isEmpty()) {
            act(as(who), "/papers/" + papers.get(random.nextInt(papers.size())) + "/" + move, fields);
        }
    }

    private void project(String who, String deed, Map<String, String> fields) {
        var projects = Clockwork.texts(
                site.database(), "select id from project where department_id in (10, 20) order by id > 4, random()");
        var chosen = deed.equals("removal")
                ? projects.get(projects.size() - 1)
                : projects.get(random.nextInt(projects.size()));
        act(as(who), "/projects/" + chosen + "/" + deed, fields);
    }

    private void node(String noun, Map<String, String> fields) {
        act(as("admin"), "/organisation/" + (random.nextBoolean() ? 11 : 12) + "/" + noun, fields);
    }

    private void window(String deed, String who, Map<String, String> fields) {
        act(as(who), "/seasons/8/" + deed, fields);
    }

    private void add() {
        var fields = new HashMap<String, String>();
        as("roads.clerk")
                .get("/projects/new")
                .page()
                .select("main form input")
                .forEach(each -> fields.put(each.attr("name"), each.val()));
        fields.putAll(Map.of("code", "H-" + random.nextInt(1000), "name", "新增项目", "attribute", "NEW", "node", "11"));
        note(as("roads.clerk").post("/projects", fields));
    }

    private void spend() {
        var list = "项目编码,资金来源,全年执行数（元）,截至日期\n010001-0%d,财政拨款,%d000,%s\n"
                .formatted(1 + random.nextInt(2), digit(), China.today());
        var office = as("finance");
        var head = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + office.token()
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"year\"\r\n\r\n" + YEAR
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"asOf\"\r\n\r\n" + China.today()
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"list\"; filename=\"a.csv\""
                + "\r\nContent-Type: text/csv\r\n\r\n" + list + "\r\n--b--\r\n";
        var kept = office.send(
                "/projects/execution",
                "POST",
                "multipart/form-data; boundary=b",
                Buffer.buffer(head).getBytes());
        var preview = office.get(kept.location());
        var form = preview.page().select("form:has([name=seen])");
        if (!form.isEmpty()) {
            note(office.post(form.attr("action"), Map.of("seen", preview.field("seen"))));
        }
    }

    /** Sends the form of a deed as it is shown, with these fields filled in. */
    private void act(Person person, String path, Map<String, String> fields) {
        var page = person.get(path);
        if (page.status() == 200) {
            var all = new HashMap<String, String>();
            page.page()
                    .select("main form input:not([type=checkbox]), main form input[checked]")
                    .forEach(each -> all.put(each.attr("name"), each.val()));
            all.remove("csrf");
            all.putAll(fields);
            all.put("key", UUID.randomUUID().toString());
            note(person.post(path, all));
        } else {
            note(page);
        }
    }

    /** How much of it was not refused. */
    int done() {
        return answers.getOrDefault(303, 0);
    }

    private void note(Answer answer) {
        answers.merge(answer.status(), 1, Integer::sum);
    }
}
