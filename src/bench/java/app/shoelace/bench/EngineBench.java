package app.shoelace.bench;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.pack.TickId;
import app.shoelace.pack.read.PackReader;
import app.shoelace.rules.Engine;
import app.shoelace.rules.Facts;
import app.shoelace.rules.Reading;
import app.shoelace.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many check-ins the engine judges a second on one core: at least 100,000 without a history. What counts is counted from
 * the first check-in on, so that five years before it take a tenth of a millisecond each time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EngineBench {
    private static final int CHECK_INS = 1024;

    /** How many weekly check-ins came before; 260 are five years. */
    @Param({"0", "260"})
    public int history;

    private final Pack pack = PackReader.bundled("en");
    private final Engine engine = new Engine(pack, Messages.in("en"));
    private final List<Facts> facts = new ArrayList<>();
    private int next;

    @Setup
    public void invent() {
        var random = new Random(20261123);
        LocalDate today = LocalDate.of(2026, 11, 23);
        var earlier = new ArrayList<CheckIn>();
        for (int week = history; week > 0; week--) {
            earlier.add(checkIn(today.minusWeeks(week), random));
        }
        for (int i = 0; i < CHECK_INS; i++) {
            facts.add(new Facts(checkIn(today, random), earlier, random.nextInt(2)));
        }
    }

    /** What the journal's list needs of each. */
    @Benchmark
    public Reading judge() {
        return engine.read(next());
    }

    /** What the screen needs of one: every text and reason too. */
    @Benchmark
    public int judgeAndExplain() {
        int length = 0;
        for (var insight : engine.read(next()).insights()) {
            length += insight.text().runs().size() + insight.why().runs().size();
        }
        return length;
    }

    private Facts next() {
        next = (next + 1) % CHECK_INS;
        return facts.get(next);
    }

    /** Mostly answered, now and then blank or not come up, one in four with a tick. */
    private CheckIn checkIn(LocalDate day, Random random) {
        Answers said = Answers.NOTHING;
        for (Sign sign : pack.signs()) {
            said = said.withAnswer(
                    sign.id(),
                    switch (random.nextInt(12)) {
                        case 0 -> Answer.SKIPPED;
                        case 1 -> Answer.NOT_APPLICABLE;
                        default -> new Answer.Rated(random.nextInt(5));
                    });
        }
        if (random.nextInt(4) == 0) {
            var body = pack.origins().getLast();
            TickId tick = body.ticks().get(random.nextInt(body.ticks().size())).id();
            said = said.withOrigin(body.id(), new OriginAnswer(HowTrue.QUITE, Set.of(tick), ""));
        }
        return new CheckIn(new UUID(random.nextLong(), random.nextLong()), day, day, pack.edition(), "en", said);
    }
}
