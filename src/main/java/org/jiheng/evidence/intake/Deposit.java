package org.jiheng.evidence.intake;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jiheng.evidence.Attachment;
import org.jiheng.evidence.Kind;
import org.jiheng.evidence.Limits;
import org.jiheng.web.incoming.Tray;
import org.jiheng.words.Say;

/** One file on its way in: put away in pieces, digested and looked at as it passes; nobody sees it before it is whole. */
final class Deposit implements Tray {

    private static final int PIECE = Attachment.PIECE;

    /** Until all has arrived; without a name it is then refused. */
    private static final String NAMELESS = "-";

    private final IntakeStore store;
    private final Narrows narrows;
    private final Limits limits;
    private final String field;
    private String name;
    private final MessageDigest digest = sha256();
    private final Recognition recognition = new Recognition();
    private Buffer gathered = Buffer.buffer();
    private Optional<Say> refusal = Optional.empty();
    private long id;
    private long bytes;
    private int pieces;
    private Buffer sum;

    Deposit(IntakeStore store, Narrows narrows, Limits limits, String field, String name) {
        this.store = store;
        this.narrows = narrows;
        this.limits = limits;
        this.field = field;
        this.name = name;
    }

    /** What is refused is still taken from the wire, so that its sender can hear why. */
    @Override
    public Future<Void> put(Buffer piece) {
        bytes += piece.length();
        if (bytes > limits.file()) {
            refuse(Refusal.tooLarge(limits));
        }
        if (refusal.isPresent()) {
            return Future.succeededFuture();
        }
        gathered.appendBuffer(piece);
        return gathered.length() < PIECE ? Future.succeededFuture() : keep(false);
    }

    @Override
    public Future<Void> close() {
        if (bytes == 0) {
            refuse(Refusal.empty());
        } else if (name.isEmpty()) {
            refuse(Refusal.noName());
        }
        return keep(true).onSuccess(kept -> {
            if (refusal.isEmpty()) {
                recognition.end(bytes).ifPresent(this::refuse);
            }
        });
    }

    private Future<Void> keep(boolean rest) {
        if (refusal.isEmpty() && !recognition.begun()) {
            recognition.begin(gathered).ifPresent(this::refuse);
        }
        if (refusal.isPresent() || gathered.length() < (rest ? 1 : PIECE)) {
            return Future.succeededFuture();
        }
        var piece = gathered.getBuffer(0, Math.min(PIECE, gathered.length()));
        gathered = gathered.getBuffer(piece.length(), gathered.length());
        digest.update(piece.getBytes());
        recognition.passed(piece);
        return narrows.pass(() -> opened().compose(id -> store.piece(id, pieces++, piece)))
                .compose(kept -> keep(rest));
    }

    private Future<Long> opened() {
        return id > 0
                ? Future.succeededFuture(id)
                : store.begin(name.isEmpty() ? NAMELESS : name).onSuccess(begun -> id = begun);
    }

    void refuse(Say why) {
        if (refusal.isEmpty()) {
            refusal = Optional.of(why);
            gathered = Buffer.buffer();
        }
    }

    /** The decoder of forms spoils names with signs such as = and ; so a script sends the name once more. */
    void isCalled(String sent) {
        var given = GivenName.of(sent);
        name = given.isEmpty() ? name : given;
    }

    /** A field in which no file was chosen sends an empty one without a name. */
    boolean nothing() {
        return bytes == 0 && name.isEmpty();
    }

    Optional<Say> refusal() {
        return refusal;
    }

    long id() {
        return id;
    }

    String field() {
        return field;
    }

    String name() {
        return name;
    }

    long bytes() {
        return bytes;
    }

    Kind kind() {
        return recognition.kind().orElseThrow();
    }

    /** What follows its name in a list. */
    Say about() {
        return recognition.kind().map(known -> Attachment.about(known, bytes)).orElseGet(() -> Limits.size(bytes));
    }

    /** What the file's content is known by. */
    Buffer digest() {
        sum = sum == null ? Buffer.buffer(digest.digest()) : sum;
        return sum;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
