package org.jiheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jiheng.Answer;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.jiheng.audit.filed.Content;
import org.jiheng.audit.filed.Content.Enclosure;
import org.jiheng.audit.verification.VerifyChain;
import org.jiheng.evaluation.HechiOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The check code of an edition stands for its cells and for the files that came with it. */
class SealedWithItsFilesTest {

    private static final TestSite SITE = TestSite.start(Map.of());
    private static final Map<String, String> CELLS = Map.of("received", "3047");
    private static final Enclosure ONE = new Enclosure("form", "合同.pdf", "aa");
    private static final Enclosure OTHER = new Enclosure("score.cost", "发票.pdf", "bb");

    private static Person clerk;
    private static int paper;

    @BeforeAll
    static void handIn() {
        HechiOffice.found(SITE);
        clerk = SITE.as("hechi.clerk");
        var path = HechiOffice.asPublished(SITE);
        paper = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        attach("file.score.cost", "发票.pdf", 1);
        attach("file.fund.local", "到账单.pdf", 2);
        attach("file.form", "误传.pdf", 3);
        clerk.post(evidence() + "/" + Folder.last(SITE, paper) + "/removal", Map.of());
        var check = clerk.get("/papers/" + paper + "/check");
        clerk.post("/papers/" + paper + "/submission", Map.of("agreed", "yes", "version", check.field("version")));
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    private static Answer attach(String field, String name, int pages) {
        return Parcel.of(clerk).file(field, name, Samples.pdf(pages)).to(clerk, paper);
    }

    private static String evidence() {
        return "/papers/" + paper + "/evidence";
    }

    @Test
    void differsWithEveryFileAndNotWithTheirOrder() {
        var sealed = digest(ONE, OTHER);
        assertThat(digest(OTHER, ONE)).isEqualTo(sealed);
        assertThat(digest(ONE)).isNotEqualTo(sealed);
        assertThat(digest(new Enclosure("form", "合同.pdf", "ab"), OTHER)).isNotEqualTo(sealed);
        assertThat(digest(new Enclosure("form", "合同1.pdf", "aa"), OTHER)).isNotEqualTo(sealed);
        assertThat(digest(new Enclosure("fund.local", "合同.pdf", "aa"), OTHER)).isNotEqualTo(sealed);
    }

    private static byte[] digest(Enclosure... files) {
        return new Content(CELLS, List.of(files)).digest();
    }

    @Test
    void listsFilesAtTheLinesOfTheForm() {
        assertThat(clerk.get(evidence()).page().select("section.part h2").eachText())
                .contains("产出成本", "市县财政");
        assertThat(clerk.get("/papers/" + paper + "/receipt").words()).contains("随附文件", "2 个");
    }

    @Test
    void isFoundBrokenWhenAFileOrACellIsChangedBehindThePages() throws SQLException {
        assertThat(VerifyChain.withFiles(SITE.database()).fault()).isEmpty();
        assertThat(VerifyChain.run(SITE.database()).editions()).isPositive();
        tampered("evidence", "update evidence set name = '别的.pdf' where name = '发票.pdf'");
        assertBroken(VerifyChain.run(SITE.database()));
        tampered("evidence", "update evidence set name = '发票.pdf' where name = '别的.pdf'");
        tampered("edition", "update edition set cells = cells || '{\"received\": \"1\"}' where paper_id = " + paper);
        assertBroken(VerifyChain.run(SITE.database()));
        tampered(
                "edition", "update edition set cells = cells || '{\"received\": \"3047件\"}' where paper_id = " + paper);
        tampered("evidence_chunk", "update evidence_chunk set content = set_byte(content, 5, 0)");
        assertThat(VerifyChain.run(SITE.database()).fault()).isEmpty();
        assertBroken(VerifyChain.withFiles(SITE.database()));
    }

    @Test
    void takesAFileIntoTheEditionOrRefusesItWhenBothComeAtOnce() {
        var path = HechiOffice.empty(SITE);
        var other = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        var version = clerk.get("/papers/" + other + "/check").field("version");
        var sent = IntStream.range(0, 6)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> Parcel.of(clerk)
                        .file("file.form", each + ".pdf", Samples.pdfOf(300_000, 50 + each))
                        .byScript(clerk, other)
                        .body()))
                .toList();
        var receipt = clerk.post("/papers/" + other + "/submission", Map.of("agreed", "yes", "version", version));
        var taken = sent.stream()
                .map(CompletableFuture::join)
                .filter(body -> body.contains("\"refused\":\"\""))
                .count();
        assertThat(receipt.location()).endsWith("/receipt");
        assertThat(Folder.files(SITE, other)).isEqualTo((int) taken);
        assertThat(VerifyChain.run(SITE.database()).fault()).isEmpty();
    }

    private static void assertBroken(VerifyChain.Result result) {
        assertThat(result.fault()).isPresent();
        assertThat(result.fault().get().kind()).hasToString("HANDED_IN_CHANGED");
    }

    private static void tampered(String table, String sql) throws SQLException {
        try (var connection = SITE.database().openAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("alter table %s no force row level security".formatted(table));
            statement.execute("alter table %s disable trigger user".formatted(table));
            statement.execute(sql);
            statement.execute("alter table %s enable trigger user".formatted(table));
            statement.execute("alter table %s force row level security".formatted(table));
        }
    }
}
