package org.jiheng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jiheng.Answer;
import org.jiheng.Clockwork;
import org.jiheng.Person;
import org.jiheng.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FrozenTest {

    private static TestSite site;
    private static Person clerk;
    private static Person reviewer;

    private final int paper = Folder.open(site);
    private final int file = attached("file.form", "合同.pdf", 1);

    @BeforeAll
    static void open() {
        site = TestSite.start(Map.of());
        clerk = site.signIn("roads.clerk");
        reviewer = site.signIn("roads.reviewer");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void showsAReviewerWhatWasHandedInAndNothingOfADraft() {
        assertThat(reviewer.get(list()).words()).contains("尚未提交").doesNotContain("合同.pdf");
        assertThat(reviewer.get(path(file)).status()).isEqualTo(404);
        assertThat(reviewer.get(path(file) + "/content").status()).isEqualTo(404);
        assertThat(reviewer.get(path(file) + "/thumb").status()).isEqualTo(404);
        Folder.handIn(site, paper);
        assertThat(reviewer.get(list()).words()).contains("合同.pdf").doesNotContain("移除");
        assertThat(reviewer.get(path(file) + "/content").bytes()).isEqualTo(Samples.pdf(1));
    }

    @Test
    void letsNobodyOfAnotherUnitNearAFile() {
        Folder.handIn(site, paper);
        var mine = Folder.open(site);
        for (var login : java.util.List.of("water.clerk", "roads2.clerk")) {
            for (var end : java.util.List.of("", "/content", "/thumb", "/pages/1")) {
                assertThat(site.as(login).get(path(file) + end).status())
                        .as(login + end)
                        .isEqualTo(404);
            }
        }
        assertThat(clerk.get("/papers/" + mine + "/evidence/" + file + "/content")
                        .status())
                .as("through another paper")
                .isEqualTo(404);
    }

    @Test
    void changesNothingOfWhatWasHandedIn() {
        Folder.handIn(site, paper);
        var late = Parcel.of(clerk).file("file.form", "迟到.pdf", Samples.pdf(2)).byScript(clerk, paper);
        assertThat(late.status()).isIn(200, 409);
        assertThat(late.body()).contains("已提交的内容不再变动");
        assertThat(clerk.get(path(file) + "/removal").status()).isEqualTo(409);
        assertThat(remove(file, "不再需要").status()).isEqualTo(409);
        assertThat(Folder.files(site, paper)).isEqualTo(1);
        assertThat(clerk.get(list()).page().select("form#add option").eachText())
                .containsExactly("签章扫描件");
    }

    @Test
    void takesTheSignedCopyOfAnEditionAfterItWasHandedIn() {
        assertThat(Parcel.of(clerk)
                        .file("file.signed", "扫描件.pdf", Samples.pdf(3))
                        .to(clerk, paper)
                        .status())
                .isEqualTo(409);
        Folder.handIn(site, paper);
        assertThat(attached("file.signed", "扫描件.pdf", 3)).isPositive();
        assertThat(reviewer.get(list()).page().select("#at-signed").text()).contains("第 1 版签章扫描件", "扫描件.pdf");
        Folder.move(site, paper, "RETURNED");
        Folder.handIn(site, paper);
        assertThat(clerk.get(list()).page().select("#at-signed").text())
                .contains("第 2 版")
                .doesNotContain("扫描件.pdf");
        assertThat(clerk.get(list() + "?edition=1").page().select("#at-signed").text())
                .contains("扫描件.pdf");
    }

    @Test
    void keepsAFileWithTheEditionItCameWithAfterItIsRemovedForAReason() {
        Folder.handIn(site, paper);
        Folder.move(site, paper, "RETURNED");
        assertThat(remove(file, "").status()).isEqualTo(422);
        assertThat(remove(file, "换成盖章版").location()).isEqualTo(list());
        assertThat(clerk.get(list()).words()).contains("已移除的文件：1", "换成盖章版");
        attached("file.form", "盖章合同.pdf", 2);
        Folder.handIn(site, paper);
        assertThat(reviewer.get(list()).words()).contains("盖章合同.pdf").doesNotContain(" 合同.pdf");
        assertThat(reviewer.get(list() + "?edition=1").words())
                .contains("合同.pdf")
                .doesNotContain("盖章合同.pdf");
        assertThat(reviewer.get(path(file) + "/content").status()).isEqualTo(200);
        assertThat(line("REMOVED_FILE", "reason = '换成盖章版'")).isEqualTo(1);
    }

    @Test
    void putsBackWhatWasRemovedBeforeAnybodyReceivedIt() {
        assertThat(remove(file, "").location()).isEqualTo(list());
        assertThat(Folder.files(site, paper)).isZero();
        assertThat(clerk.get(path(file)).words()).contains("由道路一队填报人于");
        assertThat(clerk.post(path(file) + "/restoration", Map.of()).location()).isEqualTo(list());
        assertThat(clerk.get(path(file) + "/content").status()).isEqualTo(200);
        remove(file, "");
        Folder.handIn(site, paper);
        assertThat(reviewer.get(path(file)).status()).isEqualTo(404);
        assertThat(line("PUT_BACK_FILE", "cells #>> '{attachment,1}' = '合同.pdf'"))
                .isEqualTo(1);
    }

    @Test
    void leavesTheApprovedEvidenceWhenAnAdjustmentIsDropped() {
        Folder.handIn(site, paper);
        Folder.move(site, paper, "DEPARTMENT_APPROVED");
        Clockwork.run(site.database(), "update paper set approved_edition = 1 where id = " + paper);
        Folder.move(site, paper, "RETURNED");
        remove(file, "调整");
        attached("file.form", "调整依据.pdf", 2);
        Folder.move(site, paper, "DEPARTMENT_APPROVED");
        assertThat(clerk.get(list()).words()).contains("合同.pdf");
        Folder.move(site, paper, "RETURNED");
        assertThat(clerk.get(list()).page().select("#at-form").text())
                .contains("合同.pdf")
                .doesNotContain("调整依据.pdf");
    }

    @Test
    void theDatabaseItselfChangesNothingThatHasArrived() {
        assertThatThrownBy(() -> Clockwork.run(
                        site.database(), "update evidence set sha256 = sha256('x'), bytes = 1 where id = " + file))
                .hasStackTraceContaining("stays as it is");
        Clockwork.run(site.database(), "delete from evidence where id = " + file);
        assertThat(Folder.files(site, paper)).isEqualTo(1);
        assertThatThrownBy(() -> Clockwork.run(
                        site.database(), "insert into evidence_chunk values (%d, 7, 'x')".formatted(file)))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void standsOnThePageOfTheContractItProves() {
        attached("file.contract.1", "首付款.pdf", 6);
        assertThat(clerk.get("/contracts/1").page().select("#evidence").text()).contains("首付款.pdf", "上传附件");
        assertThat(reviewer.get("/contracts/1").words()).doesNotContain("首付款.pdf");
        Folder.handIn(site, paper);
        assertThat(reviewer.get("/contracts/1").page().select("#evidence").text())
                .contains("首付款.pdf")
                .doesNotContain("上传附件");
    }

    @Test
    void standsOnThePageOfItsPaperAndSoDoesItsSignedCopy() {
        var filling = clerk.get("/targets/" + paper).page().select("#evidence");
        assertThat(filling.text()).contains("合同.pdf", "养护里程", "合同：市区道路养护服务合同").doesNotContain("签章扫描件");
        assertThat(filling.select("[data-place='i.m7p2q4'] a.button")).hasSize(1);
        Folder.handIn(site, paper);
        attached("file.signed", "扫描件.pdf", 3);
        assertThat(reviewer.get("/targets/" + paper).page().select("#evidence").text())
                .contains("合同.pdf", "第 1 版签章扫描件", "扫描件.pdf")
                .doesNotContain("上传附件", "群众满意度");
        assertThat(clerk.get("/targets/" + paper)
                        .page()
                        .select("#evidence [data-place]")
                        .eachAttr("data-place"))
                .containsExactly("signed");
    }

    @Test
    void countsFilesByPlace() {
        attached("file.i.k3f9x2", "路.jpg", 5);
        attached("file.contract.1", "付款.pdf", 6);
        var page = clerk.get(list()).page();
        assertThat(page.select("section.part h2").eachText()).startsWith("整张表", "养护里程", "合同：市区道路养护服务合同");
    }

    private Answer remove(int removed, String reason) {
        return clerk.post(path(removed) + "/removal", Map.of("reason", reason));
    }

    private int attached(String field, String name, int pages) {
        Parcel.of(clerk).file(field, name, Samples.pdf(pages)).to(clerk, paper);
        return Folder.last(site, paper);
    }

    private static int line(String deed, String where) {
        return Clockwork.seen(
                site.database(),
                "select count(*) from revision where paper = 'evidence' and deed = '%s' and %s".formatted(deed, where));
    }

    private String list() {
        return "/papers/" + paper + "/evidence";
    }

    private String path(int some) {
        return list() + "/" + some;
    }
}
