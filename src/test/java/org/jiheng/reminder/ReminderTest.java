package org.jiheng.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.reminder.Debtors.YEAR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jiheng.Answer;
import org.jiheng.Clockwork;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReminderTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Debtors DEBTORS = new Debtors(SITE);
    private static final Map<String, String> TARGETS = Map.of("kind", "TARGET", "year", "" + YEAR);

    @AfterAll
    static void close() {
        SITE.close();
    }

    @BeforeEach
    void nobodyWasReminded() {
        DEBTORS.undeclared(1).undeclared(2).undeclared(4).asOwner("truncate reminder cascade");
    }

    private static Answer remind(String who, Map<String, String> more) {
        var fields = new HashMap<>(TARGETS);
        fields.putAll(more);
        return SITE.as(who).post("/reminders", fields);
    }

    private static int reminded() {
        return DEBTORS.seen("select count(*) from reminder_item");
    }

    @Test
    void showsBeforehandWhoWillBeRemindedOfWhat() {
        DEBTORS.declared(2, "RETURNED");
        var page = SITE.as("roads.office").get("/reminders/new?kind=TARGET&year=" + YEAR);
        assertThat(page.words())
                .contains("共 2 份未报，提醒 2 人", "道路一队填报人", "两岗人员", "道路养护", "桥梁检测", "退回修改")
                .contains("系统未配置邮件");
        assertThat(page.page().select(".reached a").eachAttr("href"))
                .contains("/projects/1?year=" + YEAR, "/targets/102");
        assertThat(reminded()).isZero();
    }

    @Test
    void putsItAtTheHeadOfTheirTasksUntilItIsHandedIn() {
        assertThat(remind("roads.office", Map.of("said", "周五前请交\n联系绩效办")).location())
                .isEqualTo("/completeness?kind=TARGET&year=" + YEAR);
        var tasks = SITE.as("roads.clerk").get("/tasks").page();
        assertThat(tasks.select(".urgent").text())
                .contains("东区交通局催报：" + YEAR + "年绩效目标申报", "交通局绩效办", "周五前请交 联系绩效办", "道路养护", "桥梁检测");
        assertThat(tasks.select(".urgent a.task").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "/targets/new?project=1&year=" + YEAR, "/targets/new?project=2&year=" + YEAR);
        DEBTORS.declared(1, "DRAFT");
        assertThat(SITE.as("roads.clerk")
                        .get("/tasks")
                        .page()
                        .select(".urgent a.task")
                        .eachAttr("href"))
                .contains("/targets/101");
        DEBTORS.declared(1, "SUBMITTED").declared(2, "SUBMITTED");
        assertThat(SITE.as("roads.clerk").get("/tasks").page().select(".urgent"))
                .isEmpty();
        assertThat(SITE.as("health.clerk").get("/tasks").page().select(".urgent"))
                .isEmpty();
    }

    @Test
    void leavesOutWhoHasHandedInSinceThePageWasOpened() {
        SITE.as("roads.office").get("/reminders/new?kind=TARGET&year=" + YEAR);
        DEBTORS.declared(1, "SUBMITTED");
        remind("roads.office", Map.of());
        assertThat(DEBTORS.seen("select count(distinct project_id) from reminder_item"))
                .isEqualTo(1);
        assertThat(DEBTORS.seen("select min(project_id) from reminder_item")).isEqualTo(2);
    }

    @Test
    void remindsOnceHoweverOftenTheFormIsSent() {
        var fields = new HashMap<>(TARGETS);
        fields.put("key", UUID.randomUUID().toString());
        var first = SITE.as("roads.office").post("/reminders", fields);
        var second = SITE.as("roads.office").post("/reminders", fields);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(DEBTORS.seen("select count(*) from reminder")).isEqualTo(1);
        assertThat(reminded()).isEqualTo(4);
    }

    @Test
    void remindsOnceADayWhoeverAsksAndSaysWhoIsLeftOut() {
        remind("roads.reviewer", Map.of());
        var page = SITE.as("finance").get("/reminders/new?kind=TARGET&year=" + YEAR);
        assertThat(page.words()).contains("共 1 份未报，提醒 1 人", "急救站填报人", "今天已提醒过", "道路养护");
        remind("finance", Map.of());
        assertThat(reminded()).isEqualTo(5);
        var again = remind("finance", Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.words()).contains("没有需要提醒的人");
        DEBTORS.asOwner("update reminder_item set day = day - 1");
        assertThat(remind("finance", Map.of()).status()).isEqualTo(303);
        assertThat(SITE.as("roads.clerk").get("/tasks").page().select(".urgent"))
                .as("the newest alone")
                .hasSize(1);
    }

    @Test
    void remindsOnceWhenTwoReviewersSendAtTheSameMoment() {
        SITE.as("roads.office").token();
        SITE.as("roads.head").token();
        var both = new Answer[2];
        var one = CompletableFuture.runAsync(() -> both[0] = remind("roads.office", Map.of()));
        var other = CompletableFuture.runAsync(() -> both[1] = remind("roads.head", Map.of()));
        CompletableFuture.allOf(one, other).join();
        assertThat(new int[] {both[0].status(), both[1].status()}).containsExactlyInAnyOrder(303, 409);
        assertThat(reminded()).isEqualTo(4);
        assertThat(DEBTORS.seen("select count(*) from reminder")).isEqualTo(1);
    }

    @Test
    void standsInTheMenuOfEveryPageUntilItIsAnsweredOrPutAway() {
        assertThat(SITE.as("roads.clerk").get("/projects").page().select("nav.menu .status"))
                .isEmpty();
        remind("roads.office", Map.of());
        assertThat(menu("roads.clerk")).containsExactly("催报 1");
        assertThat(menu("roads.office")).isEmpty();
        remind("finance", Map.of());
        assertThat(menu("roads.clerk")).as("nobody is asked twice on one day").containsExactly("催报 1");
        DEBTORS.declared(1, "SUBMITTED");
        assertThat(menu("roads.clerk")).containsExactly("催报 1");
        DEBTORS.declared(2, "SUBMITTED");
        assertThat(menu("roads.clerk")).isEmpty();
        assertThat(SITE.as("roads.office").get("/reminders").words()).contains("催报记录", "2/2", "交通局绩效办");
    }

    private static List<String> menu(String who) {
        return SITE.as(who).get("/projects").page().select("nav.menu .status").eachText();
    }

    @Test
    void showsWhatWasSentToThoseWhoMaySendAndOnlyTheirOwnPart() {
        assertThat(SITE.as("health.head").get("/reminders").words()).contains("还没有发送过催报");
        remind("roads.office", Map.of("said", "周五前"));
        assertThat(SITE.as("finance").get("/reminders").words()).contains("周五前", "0/2");
        assertThat(SITE.as("health.head").get("/reminders").words()).doesNotContain("周五前");
        assertThat(SITE.as("roads.clerk").get("/reminders").status()).isEqualTo(403);
    }

    @Test
    void writesOneLineOfHistoryWithEveryoneItWentTo() {
        remind("roads.office", Map.of("said", "请尽快"));
        var line = Clockwork.text(
                SITE.database(),
                "select cells::text || reason from revision where deed = 'SENT_REMINDER' order by id desc limit 1");
        assertThat(line).contains("道路一队填报人 道路养护、桥梁检测", "两岗人员", "请尽快", "" + YEAR);
        assertThat(SITE.as("roads.office").get("/history").words()).contains("发送催报", "提醒对象");
    }

    @Test
    void isPutAwayByWhoGotItAndByNobodyElse() {
        remind("roads.office", Map.of());
        var id = DEBTORS.seen("select id from reminder");
        assertThat(SITE.as("health.clerk")
                        .post("/reminders/" + id + "/dismissal", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(SITE.as("roads.clerk")
                        .post("/reminders/" + id + "/dismissal", Map.of())
                        .location())
                .isEqualTo("/tasks");
        assertThat(SITE.as("roads.clerk").get("/tasks").page().select(".urgent"))
                .isEmpty();
        assertThat(SITE.as("roads.clerk").get("/tasks").words()).contains("道路养护");
        assertThat(DEBTORS.seen("select count(*) from reminder_item where dismissed_at is null"))
                .isEqualTo(2);
    }

    @Test
    void remindsOnlyBelowTheOwnNodeAndOnlyOfWhatWasChosen() {
        assertThat(remind("health.head", Map.of("node", "11")).status()).isEqualTo(409);
        remind("finance", Map.of("words", "桥梁"));
        assertThat(DEBTORS.seen("select count(*) from reminder_item where project_id <> 2"))
                .isZero();
        assertThat(SITE.as("roads.clerk").post("/reminders", TARGETS).status()).isEqualTo(403);
    }

    @Test
    void saysWhereNoFillerIsInPost() {
        DEBTORS.run("delete from post where node_id = 21 and role = 'FILLER'");
        try {
            assertThat(SITE.as("health.head")
                            .get("/completeness?kind=TARGET&year=" + YEAR)
                            .words())
                    .contains("该单位没有在岗填报人");
            var page = SITE.as("health.head").get("/reminders/new?kind=TARGET&year=" + YEAR);
            assertThat(page.words()).contains("没有需要提醒的人", "该单位没有在岗填报人", "急救车辆购置");
            assertThat(page.page().select("form.sheet button.primary")).isEmpty();
        } finally {
            DEBTORS.run("insert into post (account_id, node_id, role) values (20, 21, 'FILLER')");
        }
    }

    @Test
    void keepsWordsThatAreTooLongOrHostile() {
        var long501 = "字".repeat(501);
        var refused = remind("roads.office", Map.of("said", long501));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea[name=said]").text()).isEqualTo(long501);
        remind("roads.office", Map.of("said", "<script>alert(1)</script>{{csrf}}"));
        assertThat(SITE.as("roads.clerk").get("/tasks").page().select(".urgent script"))
                .isEmpty();
        assertThat(SITE.as("roads.clerk").get("/tasks").words()).contains("<script>alert(1)</script>{{csrf}}");
    }
}
