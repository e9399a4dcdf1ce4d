package app.shoelace.journal;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Draft;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.checkin.Topic;
import app.shoelace.checkin.Uuid7;
import app.shoelace.checkin.Verdict;
import app.shoelace.pack.Edition;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.RuleId;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Check-ins and drafts with something in every part. */
public final class Samples {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Clock CLOCK = on(TODAY);
    public static final Edition EDITION = new Edition("hyper-independence", 1);
    private static final List<String> SIGNS = List.of(
            "says-no",
            "works-alone",
            "assumes-unwilling",
            "needy-people",
            "health-alone",
            "not-understood",
            "wont-ask",
            "overestimates",
            "hard-to-trust",
            "overstretches");

    private final Random random;
    private final Uuid7 ids;

    /** The same bytes but one, of which all bits are turned, or one of them. */
    static byte[] flipped(byte[] sound, int at) {
        byte[] flipped = sound.clone();
        flipped[at] = (byte) (flipped[at] ^ (at % 3 == 0 ? 0xFF : 1 << (at / 3 % 8)));
        return flipped;
    }

    /**
     * Makes that the content of a file, over what is in it: to empty the file first makes some file systems write out
     * what it had, which takes most of the time where it is done for each byte.
     */
    public static void overwrite(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            if (channel.size() > content.length) {
                channel.truncate(content.length);
            }
        }
    }

    public Samples(long seed) {
        this(seed, CLOCK);
    }

    Samples(long seed, Clock clock) {
        random = new Random(seed);
        ids = new Uuid7(clock, random);
    }

    /** Noon of that day. */
    public static Clock on(LocalDate day) {
        return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    }

    public CheckIn checkIn() {
        return checkIn(TODAY.minusDays(random.nextInt(100)));
    }

    CheckIn checkIn(LocalDate day) {
        return new CheckIn(ids.next(), day, day.plusDays(random.nextInt(2)), EDITION, "en", said(SIGNS.size()));
    }

    public List<CheckIn> checkIns(int number) {
        var checkIns = new ArrayList<CheckIn>();
        for (int i = 0; i < number; i++) {
            checkIns.add(checkIn());
        }
        return checkIns;
    }

    public Draft draft() {
        int at = random.nextInt(SIGNS.size());
        return new Draft(ids.next(), TODAY, EDITION, "en", at, said(at));
    }

    /** The same draft with other answers. */
    Draft other(Draft draft) {
        return draft.at(random.nextInt(SIGNS.size())).saying(said(SIGNS.size()));
    }

    /** The same check-in without its answers. */
    static CheckIn again(CheckIn checkIn) {
        return new CheckIn(
                checkIn.id(),
                checkIn.date(),
                checkIn.entered(),
                checkIn.edition(),
                checkIn.language(),
                Answers.NOTHING);
    }

    /** The check-in that a draft becomes. */
    public static CheckIn done(Draft draft) {
        return new CheckIn(draft.id(), draft.date(), TODAY, draft.edition(), draft.language(), draft.said());
    }

    private Answers said(int answers) {
        Answers said = Answers.NOTHING;
        for (String sign : SIGNS.subList(0, answers)) {
            var id = new SignId(sign);
            said = said.withAnswer(id, answer());
            if (random.nextInt(4) == 0) {
                said = said.withMoment(id, "Ein Moment: „nein, danke“ 🥾 number " + random.nextInt(1000));
            }
            if (random.nextInt(4) == 0) {
                said = said.withEffect(id, random.nextBoolean() ? Effect.COST : Effect.BOTH);
            }
        }
        if (random.nextInt(3) == 0) {
            var ticks = Set.of(new TickId("stomach"), new TickId("anger"));
            said = said.withOrigin(new OriginId("body"), new OriginAnswer(HowTrue.VERY, ticks, "tight"))
                    .withBring(new Topic.OfOrigin(new OriginId("body")), true)
                    .withBring(new Topic.OfSign(new SignId("says-no")), true);
        }
        if (random.nextInt(3) == 0) {
            said = said.withVerdict(new RuleId("full-up"), Verdict.DOES_NOT_FIT)
                    .withBring(new Topic.OfInsight(new RuleId("full-up")), true)
                    .withBring(new Topic.OfClosing(), true)
                    .withClosing("enough\nfor today");
        }
        return said;
    }

    private Answer answer() {
        return switch (random.nextInt(7)) {
            case 5 -> Answer.NOT_APPLICABLE;
            case 6 -> Answer.SKIPPED;
            default -> new Answer.Rated(random.nextInt(5));
        };
    }
}
