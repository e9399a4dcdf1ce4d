package app.shoelace.ui.checkin;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.checkin.Topic;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.SignId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.util.Subscription;

/** What can be said to signs and origins: in a check-in under way, or in one that is changed later. */
interface AnswerEditor {

    /** What is said as it stands on screen. */
    Answers said();

    /** Is told what is said, now and whenever it changes. */
    Subscription watch(Consumer<Answers> told);

    /** Says something else from now on. */
    void say(UnaryOperator<Answers> more);

    /** Rates a sign. */
    default void answer(SignId sign, int step) {
        say(said -> said.withAnswer(sign, new Answer.Rated(step)));
    }

    /** A sign did not come up. */
    default void notApplicable(SignId sign) {
        say(said -> said.withAnswer(sign, Answer.NOT_APPLICABLE));
    }

    /** A sign is left blank. */
    default void leaveBlank(SignId sign) {
        say(said -> said.withAnswer(sign, Answer.SKIPPED));
    }

    /** What was written under a sign; empty where it was taken away. */
    default void moment(SignId sign, String text) {
        say(said -> said.withMoment(sign, text));
    }

    /** What doing it this way did; empty takes the choice back. */
    default void effect(SignId sign, Optional<Effect> effect) {
        say(said -> effect.map(chosen -> said.withEffect(sign, chosen)).orElseGet(() -> said.withoutEffect(sign)));
    }

    /** Answers a question in the person's own words. */
    default void item(UUID item, Answer answer) {
        say(said -> said.withItem(item, answer));
    }

    /** What was said to an origin. */
    default void origin(OriginId origin, OriginAnswer answer) {
        say(said -> answer.equals(OriginAnswer.NOTHING) ? said.withoutOrigin(origin) : said.withOrigin(origin, answer));
    }

    /** Whether something is to be brought to a therapist. */
    default void bring(Topic topic, boolean flagged) {
        say(said -> said.withBring(topic, flagged));
    }
}
