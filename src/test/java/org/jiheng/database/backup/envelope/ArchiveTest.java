package org.jiheng.database.backup.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiheng.database.backup.LivedIn;
import org.jiheng.database.backup.archive.Archive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final int SEALED_CHUNK = Envelope.CHUNK + Envelope.TAG;

    @TempDir
    private static Path directory;

    private static byte[] whole;
    private static int preamble;

    @BeforeAll
    static void write() throws IOException {
        var lived = LivedIn.database();
        LivedIn.asOwner(
                lived,
                "insert into wrong_password select md5(n::text) || md5((-n)::text) from generate_series(1, 8000) n");
        var file = directory.resolve("whole.jhb");
        LivedIn.backup(lived).to(file, false);
        whole = Files.readAllBytes(file);
        preamble = Envelope.fresh(LivedIn.PASSPHRASE, LivedIn.QUICK).preamble().length;
        assertThat(whole.length).isGreaterThan(preamble + 3 * SEALED_CHUNK);
    }

    @Test
    void opensWithItsPassphraseHoweverThatWasTyped() throws IOException {
        assertThatCode(() -> open(whole)).doesNotThrowAnyException();
        var composed = Envelope.fresh(new Passphrase("café au lait, please"), LivedIn.QUICK);
        var decomposed = new Passphrase("cafe\u0301 au lait, please");
        assertThatCode(() -> Envelope.opened(new ByteArrayInputStream(composed.preamble()), decomposed))
                .doesNotThrowAnyException();
    }

    @Test
    void saysThatAPassphraseIsWrong() throws IOException {
        var file = Files.write(directory.resolve("wrong"), whole);
        assertThatThrownBy(() -> Archive.verified(file, new Passphrase("correct horse 电池 stapl")))
                .hasMessage("The passphrase is wrong: it does not open this backup.");
    }

    @Test
    void neverShowsThePassphrase() {
        assertThat(LivedIn.PASSPHRASE.toString()).doesNotContain("horse");
    }

    @Test
    void noticesEveryPlaceWhereTheFileMayBeCutOff() {
        var borders = IntStream.iterate(preamble, at -> at < whole.length, at -> at + SEALED_CHUNK);
        var samples = new Random(39).ints(60, 0, whole.length);
        var edges = IntStream.of(0, 1, 15, 16, preamble - 1, whole.length - 1, whole.length - 17);
        IntStream.concat(IntStream.concat(borders, samples), edges)
                .forEach(length -> assertThatThrownBy(() -> open(Arrays.copyOf(whole, length)))
                        .as("cut off after %d of %d", length, whole.length)
                        .isInstanceOf(BackupFailed.class));
    }

    @Test
    void noticesEveryByteThatMayBeChanged() {
        var samples = new Random(34).ints(80, preamble, whole.length);
        IntStream.concat(IntStream.range(0, preamble), samples).forEach(at -> {
            var changed = whole.clone();
            changed[at] ^= 1 << (at % 8);
            assertThatThrownBy(() -> open(changed))
                    .as("byte %d of %d changed", at, whole.length)
                    .isInstanceOf(BackupFailed.class);
        });
    }

    @Test
    void noticesPartsThatChangedPlacesOrAreMissingOrDoubled() throws IOException {
        var first = chunk(0);
        var second = chunk(1);
        var rest = Arrays.copyOfRange(whole, preamble + 2 * SEALED_CHUNK, whole.length);
        var start = Arrays.copyOf(whole, preamble);
        for (var changed : Stream.of(
                        joined(start, second, first, rest),
                        joined(start, second, rest),
                        joined(start, first, first, second, rest),
                        joined(whole, new byte[1]),
                        joined(whole, rest),
                        joined(start))
                .toList()) {
            assertThatThrownBy(() -> open(changed)).isInstanceOf(BackupFailed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "jiheng backup 2\nsomething else that is long enough to be read as a preamble"})
    void refusesWhatIsNoBackup(String text) throws IOException {
        var file = Files.writeString(directory.resolve("other"), text);
        assertThatThrownBy(() -> Archive.verified(file, LivedIn.PASSPHRASE))
                .hasMessage("The file is no backup of Jiheng.");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThatThrownBy(() -> Archive.verified(directory.resolve("none.jhb"), LivedIn.PASSPHRASE))
                .hasMessageContaining("There is no file");
    }

    @Test
    void takesNoPassphraseThatIsEasilyGuessed() {
        assertThatThrownBy(() -> new Passphrase("elevenchars")).hasMessageContaining("shorter than 12");
    }

    private static byte[] chunk(int number) {
        var from = preamble + number * SEALED_CHUNK;
        return Arrays.copyOfRange(whole, from, from + SEALED_CHUNK);
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private static void open(byte[] bytes) throws IOException {
        Archive.verified(Files.write(directory.resolve("opened"), bytes), LivedIn.PASSPHRASE);
    }
}
