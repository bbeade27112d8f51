package org.jiheng.table.file;

import static org.jiheng.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jiheng.form.Text;
import org.jiheng.problem.Problem;
import org.jiheng.table.Table;
import org.jiheng.table.workbook.Patience;
import org.jiheng.table.workbook.Workbook;

/** Reads the files in which people bring their lists, on two threads of its own, so that no file stalls a page. */
public final class TableFiles {

    /** What the field for a file offers to choose from. */
    public static final String ACCEPTED = ".xlsx,.csv,.txt,text/csv,text/plain,"
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final int MEGABYTES = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_NAME = 100;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final WorkerExecutor workers;

    public TableFiles(Vertx vertx) {
        workers = vertx.createSharedWorkerExecutor("files", 2, PATIENCE.toNanos());
    }

    /** The tables of a file; a file that is none fails with the words that say what to do about it. */
    public Future<List<Table>> read(String name, Buffer content) {
        var bytes = content.getBytes();
        return run(() -> readNow(name, bytes, new Patience(PATIENCE)));
    }

    /** Any other long thought about a list. */
    public <T> Future<T> run(Callable<T> work) {
        return workers.executeBlocking(work, false);
    }

    static List<Table> readNow(String name, byte[] bytes, Patience patience) {
        if (bytes.length == 0) {
            throw Problem.unreadable(say("Choose a file with a list"));
        }
        if (bytes.length > MEGABYTES * 1024 * 1024) {
            throw Problem.unreadable(say("Choose a file of {0} MB at most", MEGABYTES));
        }
        var workbook = begins(bytes, ZIP);
        refuseOther(name.strip().toLowerCase(Locale.ROOT), bytes, workbook);
        return workbook ? Workbook.read(bytes, patience) : List.of(Table.ofText(TextFile.read(bytes)));
    }

    /** What a file is called and what it is must agree. */
    private static void refuseOther(String name, byte[] bytes, boolean workbook) {
        if (begins(bytes, OLD_OFFICE)) {
            throw Problem.unreadable(
                    say("Save the workbook as .xlsx without a password; this file is locked or of an older kind"));
        }
        if (name.matches(".*\\.(xlsm|xltm|xlsb|xls|et)")) {
            throw Problem.unreadable(
                    say("Save the workbook as .xlsx first; files of the kind “{0}” are not read", kind(name)));
        }
        if (workbook != name.endsWith(".xlsx")) {
            throw Problem.unreadable(
                    workbook
                            ? say("Name a workbook .xlsx; this file holds a workbook and is called otherwise")
                            : say("Save the list as a workbook again; this file is called .xlsx and holds none"));
        }
    }

    private static String kind(String name) {
        return name.substring(name.lastIndexOf('.'));
    }

    private static boolean begins(byte[] bytes, byte[] head) {
        return bytes.length >= head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }

    /** The name of a file, as much of it as is kept. */
    public static String shortened(String fileName) {
        var name = Text.tidy(fileName);
        return Text.length(name) > LONGEST_NAME ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) : name;
    }
}
