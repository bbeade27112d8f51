package org.jiheng.reminder.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A small SMTP server that keeps what it takes, and refuses or hangs up when it is told to. */
public final class PostOffice implements AutoCloseable {

    /** What it does with the next mail that arrives. */
    enum Mood {
        TAKE,
        LATER,
        NEVER,
        HANG_UP_AFTER_TAKING,
        SAY_NOTHING
    }

    private final ServerSocket socket;
    private final Deque<Mood> moods = new ArrayDeque<>();
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private final List<String> credentials = Collections.synchronizedList(new ArrayList<>());

    private final Optional<SSLContext> secret;

    public PostOffice() {
        this(Optional.empty());
    }

    /** One that takes mail only after STARTTLS, under the certificate of the context. */
    PostOffice(SSLContext secret) {
        this(Optional.of(secret));
    }

    private PostOffice(Optional<SSLContext> secret) {
        this.secret = secret;
        try {
            socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var thread = new Thread(this::open, "post office");
        thread.setDaemon(true);
        thread.start();
    }

    public String url() {
        return "smtp://jiheng:p%40ss@localhost:" + socket.getLocalPort() + (secret.isPresent() ? "" : "?tls=none");
    }

    PostOffice inMood(Mood... next) {
        synchronized (moods) {
            moods.addAll(List.of(next));
        }
        return this;
    }

    /** The mails it has taken, heads and all. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    List<String> credentials() {
        return List.copyOf(credentials);
    }

    private void open() {
        while (!socket.isClosed()) {
            try (var caller = socket.accept()) {
                serve(caller);
            } catch (IOException gone) {
                // The next caller is served all the same.
            }
        }
    }

    private void serve(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var out = caller.getOutputStream();
        if (isTold(Mood.SAY_NOTHING)) {
            in.readLine();
            return;
        }
        say(out, "220 post office");
        attend(caller, in, out);
    }

    private boolean isTold(Mood mood) {
        synchronized (moods) {
            return moods.peekFirst() == mood && moods.removeFirst() == mood;
        }
    }

    private void attend(Socket caller, BufferedReader in, OutputStream out) throws IOException {
        for (var line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
            if (line.equals("STARTTLS")) {
                say(out, "220 go ahead");
                attendInSecret(caller);
                return;
            }
            if (!answer(line, in, out)) {
                return;
            }
        }
        say(out, "221 bye");
    }

    private void attendInSecret(Socket caller) throws IOException {
        var socket =
                (SSLSocket) secret.orElseThrow().getSocketFactory().createSocket(caller, null, caller.getPort(), true);
        socket.setUseClientMode(false);
        socket.startHandshake();
        attend(
                socket,
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)),
                socket.getOutputStream());
    }

    private boolean answer(String line, BufferedReader in, OutputStream out) throws IOException {
        if (line.startsWith("EHLO")) {
            say(out, "250-post office");
            if (secret.isPresent()) {
                say(out, "250-STARTTLS");
            }
            say(out, "250 AUTH PLAIN");
        } else if (line.startsWith("AUTH PLAIN")) {
            var plain = new String(Base64.getDecoder().decode(line.substring(11)), StandardCharsets.UTF_8);
            credentials.add(plain.replace('\0', ' ').strip());
            say(out, "235 welcome");
        } else if (line.startsWith("RCPT")) {
            return recipient(out);
        } else if (line.equals("DATA")) {
            return take(in, out);
        } else {
            say(out, "250 so be it");
        }
        return true;
    }

    private boolean recipient(OutputStream out) throws IOException {
        var mood = mood();
        say(
                out,
                mood == Mood.NEVER
                        ? "550 nobody of that name"
                        : mood == Mood.LATER ? "451 come back later" : "250 known");
        if (mood == Mood.TAKE || mood == Mood.HANG_UP_AFTER_TAKING) {
            synchronized (moods) {
                moods.addFirst(mood);
            }
        }
        return true;
    }

    private boolean take(BufferedReader in, OutputStream out) throws IOException {
        say(out, "354 go on");
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line.startsWith(".") ? line.substring(1) : line).append('\n');
        }
        taken.add(text.toString());
        if (mood() == Mood.HANG_UP_AFTER_TAKING) {
            return false;
        }
        say(out, "250 taken");
        return true;
    }

    private Mood mood() {
        synchronized (moods) {
            return moods.isEmpty() ? Mood.TAKE : moods.removeFirst();
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
