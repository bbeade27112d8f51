package org.jiheng.web.incoming;

import static org.jiheng.words.Say.say;

import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooLongFormFieldException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooManyFormFieldsException;
import io.vertx.ext.web.handler.HttpException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jiheng.form.Form;
import org.jiheng.problem.Problem;

/** Failures that are no fault of the program: a database that is away, overworked or starting. */
public final class Failures {

    /** Among them a server that can only be read for now: a standby that is not yet promoted, or one that is spared. */
    private static final Set<String> PASSING =
            Set.of("25006", "40001", "40P01", "55P03", "57014", "53300", "57P01", "57P02", "57P03");

    /** The driver has no types of its own for a full pool and for a connection that was cut under it. */
    private static final Pattern AWAY = Pattern.compile("pool|Connection is not active|^Timeout$");

    private Failures() {}

    /** The refusal to show, or null when the failure is unexpected. */
    public static Problem known(Throwable failure) {
        if (failure instanceof PgException refused) {
            return PASSING.contains(refused.getSqlState())
                            || refused.getSqlState().startsWith("53")
                    ? Problem.busy()
                    : null;
        }
        if (failure instanceof HttpException garbled && garbled.getStatusCode() < 500) {
            return Problem.unreadable(say("This address could not be read; go back and try again."));
        }
        return failure instanceof DecoderException ? garbled(failure) : isAway(failure) ? Problem.busy() : null;
    }

    /** A form in parts that cannot be taken apart, or whose parts are longer or more than anybody fills in. */
    private static Problem garbled(Throwable failure) {
        return failure instanceof TooLongFormFieldException || failure instanceof TooManyFormFieldsException
                ? Problem.tooLarge(say("What was sent is too large; it was not saved"))
                : Problem.unreadable(Form.unreadable());
    }

    /** Why nothing more comes: the sender is gone, or what was sent is no form. */
    static Problem unfinished(Throwable failure) {
        return failure instanceof DecoderException ? garbled(failure) : Problem.tooSlow();
    }

    private static boolean isAway(Throwable failure) {
        return failure instanceof ClosedConnectionException
                || failure instanceof IOException
                || failure instanceof TimeoutException
                || AWAY.matcher(String.valueOf(failure.getMessage())).find();
    }
}
