package org.jiheng.audit.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiheng.audit.chain.Fault.Kind.CONTENT_CHANGED;
import static org.jiheng.audit.chain.Fault.Kind.HEAD_CHANGED;
import static org.jiheng.audit.chain.Fault.Kind.LINK_MISSING;
import static org.jiheng.audit.chain.Fault.Kind.NOT_LINKED;
import static org.jiheng.audit.chain.Fault.Kind.SEALED_OTHERWISE;
import static org.jiheng.audit.chain.Fault.Kind.SEAL_CHANGED;
import static org.jiheng.audit.chain.Fault.Kind.TAIL_CUT;

import org.jiheng.audit.Ledger;
import org.jiheng.audit.chain.Fault;
import org.jiheng.words.Language;
import org.jiheng.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VerifyChainTest {

    private static final String RELINK = """
            do $$
            declare line revision; last bytea := '';
            begin
                for line in select * from revision where paper = 'node' and paper_id = 3 order by number loop
                    line.previous = last;
                    last = sha256(last || convert_to(revision_text(line), 'UTF8'));
                    update revision set previous = line.previous, hash = last where id = line.id;
                end loop;
                update chain set hash = last where paper = 'node' and paper_id = 3;
            end
            $$;
            """;

    private static final String CUT = "delete from revision where paper = 'node' and paper_id = 3 and number > 4;";

    private static final String HIDE = """
            update chain c
               set number = r.number, hash = r.hash, sealed = least(c.sealed, r.number)
              from revision r
             where r.paper = 'node' and r.paper_id = 3 and r.number = 4
               and c.paper = 'node' and c.paper_id = 3;
            """;

    private final Ledger ledger = new Ledger().lines(5, 6).sealed().lines(5, 2);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void findsAHistoryWholeThatNobodyTouched() {
        var result = ledger.verified();
        assertThat(result.fault()).isEmpty();
        assertThat(result.lines()).isEqualTo(40);
        assertThat(result.chains()).isEqualTo(5);
        assertThat(result.seals()).isEqualTo(1);
        assertThat(result.head().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void findsAnEmptyHistoryWhole() {
        try (var empty = new Ledger()) {
            assertThat(empty.verified().whole()).isTrue();
            assertThat(empty.sealed().verified().head()).isEmpty();
        }
    }

    @Test
    void namesTheLineWhoseCellWasChanged() {
        ledger.tampered("update revision set cells = '{\"name\": [\"a\", \"b\"]}'"
                + " where paper = 'node' and paper_id = 3 and number = 4");
        assertBroken(CONTENT_CHANGED, 3, 4);
        var words = Words.load();
        assertThat(words.in(Language.ZH, ledger.verified().fault().orElseThrow().sentence()))
                .startsWith("第一处断裂：机构 3 第 4 条（记录号 ")
                .endsWith("）：该条记录的内容被改动");
    }

    @Test
    void namesTheLineWhoseTimeWasMovedByAMicrosecond() {
        ledger.tampered("update revision set at = at + interval '1 microsecond'"
                + " where paper = 'node' and paper_id = 3 and number = 8");
        assertBroken(CONTENT_CHANGED, 3, 8);
    }

    @Test
    void namesTheLineThatWasTakenOutOfTheMiddle() {
        ledger.tampered("delete from revision where paper = 'node' and paper_id = 3 and number = 4");
        assertBroken(LINK_MISSING, 3, 4);
    }

    @Test
    void namesTheFirstOfTwoLinesThatChangedPlaces() {
        ledger.tampered("update revision set number = 100 where paper_id = 3 and number = 4;"
                + "update revision set number = 4 where paper_id = 3 and number = 5;"
                + "update revision set number = 5 where paper_id = 3 and number = 100");
        assertBroken(CONTENT_CHANGED, 3, 4);
    }

    @Test
    void namesWhereASealedChainWasCutOff() {
        ledger.tampered(CUT);
        assertBroken(TAIL_CUT, 3, 5);
    }

    @Test
    void namesWhatWasSealedWhenTheHeadOfACutChainWasMovedToo() {
        ledger.tampered(CUT + HIDE);
        assertBroken(TAIL_CUT, 3, 6);
    }

    @Test
    void namesTheSealWhenItsLinkWasTakenAwayWithTheCutLines() {
        ledger.tampered(CUT + HIDE + "delete from seal_link where paper_id = 3; update chain set sealed = 0"
                + " where paper_id = 3");
        var fault = ledger.verified().fault().orElseThrow();
        assertThat(fault.kind()).isEqualTo(SEAL_CHANGED);
        assertThat(fault.paper()).isEqualTo("seal");
        assertThat(fault.number()).isEqualTo(1);
    }

    @Test
    void namesTheChainThatVanished() {
        ledger.tampered("delete from revision where paper_id = 3");
        assertBroken(TAIL_CUT, 3, 6);
        ledger.tampered("delete from chain where paper_id = 3");
        assertBroken(TAIL_CUT, 3, 6);
    }

    @Test
    void namesTheSealedLineOfAChainThatWasWrittenAnew() {
        ledger.tampered("update revision set title = 'other' where paper_id = 3 and number = 2;" + RELINK);
        assertBroken(SEALED_OTHERWISE, 3, 6);
    }

    @Test
    void namesTheLineAfterOneThatWasReplacedTogetherWithItsHash() {
        ledger.tampered("""
                update revision set title = 'other' where paper_id = 3 and number = 2;
                update revision r set hash = sha256(r.previous || convert_to(revision_text(r), 'UTF8'))
                 where paper_id = 3 and number = 2
                """);
        assertBroken(NOT_LINKED, 3, 3);
    }

    @Test
    void findsAChangeAlsoWhenTheFunctionOfTheDatabaseLies() {
        ledger.tampered("""
                update revision set title = 'other' where paper_id = 3 and number = 2;
                create or replace function revision_text(r revision) returns text language sql as $$ select 'true' $$
                """);
        assertBroken(CONTENT_CHANGED, 3, 2);
    }

    @Test
    void namesTheHeadThatDoesNotKnowItsLastLine() {
        ledger.tampered("update chain set number = 7 where paper_id = 3");
        assertBroken(HEAD_CHANGED, 3, 8);
        ledger.tampered("update chain set number = 8, hash = 'x' where paper_id = 3");
        assertBroken(HEAD_CHANGED, 3, 8);
    }

    @Test
    void namesTheSealThatWasChanged() {
        ledger.sealed();
        ledger.tampered("update seal set at = at + interval '1 microsecond' where number = 2");
        assertThat(ledger.verified().fault().orElseThrow().number()).isEqualTo(2);
        ledger.tampered("update seal set at = at - interval '1 microsecond' where number = 2");
        assertThat(ledger.verified().whole()).isTrue();
        ledger.tampered("update seal set previous = 'x' where number = 2");
        assertThat(ledger.verified().fault().orElseThrow().kind()).isEqualTo(SEAL_CHANGED);
    }

    @Test
    void namesTheSealThatIsMissing() {
        ledger.sealed().lines(2, 1).sealed();
        ledger.tampered("delete from seal_link where seal_number = 2; delete from seal where number = 2;"
                + "update chain c set sealed = coalesce((select max(chain_number) from seal_link s"
                + " where s.paper_id = c.paper_id), 0)");
        var fault = ledger.verified().fault().orElseThrow();
        assertThat(fault.kind()).isEqualTo(SEAL_CHANGED);
        assertThat(fault.number()).isEqualTo(2);
    }

    @Test
    void namesTheChainThatOnlyPretendsToBeSealed() {
        ledger.tampered("update chain set sealed = 8 where paper_id = 3");
        assertBroken(SEAL_CHANGED, 3, 8);
    }

    private void assertBroken(Fault.Kind kind, long paperId, long number) {
        var fault = ledger.verified().fault().orElseThrow();
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.paperId()).isEqualTo(paperId);
        assertThat(fault.number()).isEqualTo(number);
    }
}
