package org.jiheng.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jiheng.TestSite;
import org.jiheng.database.Database;
import org.jiheng.database.PooledDatabase;
import org.jiheng.database.Scope;
import org.jiheng.viewer.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTest {

    private static final Vertx VERTX = Vertx.vertx();

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    @Test
    void anEmptyHouseIsSetUpOnceThroughTheLinkOfItsStart() {
        try (var site = TestSite.startEmpty()) {
            var link = new SetupLink(database(site));
            var first = link.path().await().orElseThrow();
            var path = link.path().await().orElseThrow();
            assertThat(site.stranger().get(first).status()).isEqualTo(404);
            assertThat(site.stranger().get("/setup/wrong").status()).isEqualTo(404);
            assertThat(site.stranger().get(path).words()).contains("初始设置", "安全管理员");
            var answer = site.stranger().post(path, answers());
            assertThat(answer.location()).isEqualTo("/sign-in");
            assertThat(site.stranger().get(path).status()).isEqualTo(404);
            assertThat(site.stranger().post(path, answers()).status()).isEqualTo(404);
            assertThat(link.path().await()).isEmpty();
            var person = site.stranger();
            person.post("/sign-in", Map.of("login", "root.admin", "password", "Quiet-Garden-2026"));
            assertThat(person.get("/accounts").words()).contains("测试区财政平台", "安全管理员", "系统管理员");
        }
    }

    @Test
    void asksAgainWithAllButThePasswordsKept() {
        try (var site = TestSite.startEmpty()) {
            var path = new SetupLink(database(site)).path().await().orElseThrow();
            var answers = answers();
            answers.put("system.password", "short");
            answers.put("security.login", "ROOT.admin");
            answers.put("platform", "");
            var answer = site.stranger().post(path, answers);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.page().select(".complaints li")).hasSize(4);
            assertThat(answer.field("system.name")).isEqualTo("甲");
            assertThat(answer.body()).doesNotContain("Quiet-Garden-2026", "short\"");
            assertThat(site.stranger().get(path).status()).isEqualTo(200);
        }
    }

    @Test
    void ofTwoWhoUseTheLinkAtTheSameMomentOneIsLetIn() {
        try (var site = TestSite.startEmpty()) {
            var path = new SetupLink(database(site)).path().await().orElseThrow();
            var one = CompletableFuture.supplyAsync(() -> site.stranger().post(path, answers()));
            var other = CompletableFuture.supplyAsync(() -> site.stranger().post(path, answers()));
            assertThat(List.of(one.join().status(), other.join().status())).containsExactlyInAnyOrder(303, 404);
        }
    }

    @Test
    void aHouseWithPeopleHasNoLink() {
        assertThat(new SetupLink(database(TestSite.shared())).path().await()).isEmpty();
    }

    @Test
    void thePeopleOfTheDemonstrationMoveInOnce(@TempDir Path data) throws IOException {
        try (var site = TestSite.startEmpty()) {
            var db = database(site);
            plant(db);
            var people = new DemoPeople(db, new byte[32], data);
            people.moveIn().await();
            var file = data.resolve("demo-accounts");
            var first = Files.readString(file);
            people.moveIn().await();
            assertThat(Files.readString(file)).isEqualTo(first);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(first).contains("chaoyang.clerk", "数据分析科填报人").doesNotContain("(changed)", "huainan");
            var password = first.lines()
                    .filter(line -> line.startsWith("chaoyang.clerk "))
                    .map(line -> line.split("\\s+")[1])
                    .findFirst()
                    .orElseThrow();
            var person = site.stranger();
            assertThat(person.post("/sign-in", Map.of("login", "chaoyang.clerk", "password", password))
                            .location())
                    .isEqualTo("/");
            assertThat(person.get("/tasks").words()).contains("数据分析科", "填报人");
        }
    }

    @Test
    void thePeopleOfTheDemonstrationHoldEveryRole() {
        var roles = DemoPeople.read().stream()
                .flatMap(person -> person.posts().stream())
                .map(DemoPeople.Place::role);
        assertThat(roles).contains(Role.values());
        assertThat(DemoPeople.read().stream().filter(person -> person.posts().size() > 1))
                .isNotEmpty();
    }

    private static void plant(Database db) {
        var sql = """
                with made as (
                    insert into node (kind) select unnest(array ['PLATFORM', 'DISTRICT', 'DEPARTMENT', 'SECTION'])
                    returning id, kind)
                insert into placement (node_id, from_year, parent_id, name)
                select id, 2020,
                       (select id from made above where kind_rank(above.kind) = kind_rank(made.kind) - (made.kind = 'SECTION')::int - 1
                           or made.kind = 'DISTRICT' and above.kind = 'PLATFORM' limit 1),
                       (array ['平台', '北京市朝阳区', '北京市朝阳区城市管理指挥中心', '数据分析科'])[array_position(array ['PLATFORM', 'DISTRICT', 'DEPARTMENT', 'SECTION'], kind)]
                  from made
                """;
        db.ask(Scope.SETUP, sql).run().await();
    }

    private static Database database(TestSite site) {
        return new PooledDatabase(PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(2))
                .connectingTo(site.database().applicationOptions())
                .using(VERTX)
                .build());
    }

    private static Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("platform", "测试区财政平台");
        answers.put("system.name", "甲");
        answers.put("system.login", "root.admin");
        answers.put("system.password", "Quiet-Garden-2026");
        answers.put("system.again", "Quiet-Garden-2026");
        answers.put("security.name", "乙");
        answers.put("security.login", "root.security");
        answers.put("security.password", "Silent-Harbour-2027");
        answers.put("security.again", "Silent-Harbour-2027");
        return answers;
    }
}
