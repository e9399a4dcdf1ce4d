package app.shoelace.rules;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.OriginId;
import app.shoelace.pack.Pack;
import app.shoelace.pack.SignId;
import app.shoelace.pack.TickId;
import app.shoelace.pack.read.PackReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says in few words what was answered. */
final class Given {
    static final Pack PACK = PackReader.bundled("en");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Given() {}

    /** Answers as "says-no 3, works-alone n/a"; the rest is left blank. */
    static Answers said(String answers) {
        Answers said = Answers.NOTHING;
        for (String each : answers.isEmpty() ? List.<String>of() : Arrays.asList(answers.split(", ", -1))) {
            String[] parts = each.split(" ", -1);
            said = said.withAnswer(
                    new SignId(parts[0]),
                    switch (parts[1]) {
                        case "n/a" -> Answer.NOT_APPLICABLE;
                        case "blank" -> Answer.SKIPPED;
                        default -> new Answer.Rated(Integer.parseInt(parts[1]));
                    });
        }
        return said;
    }

    /** The same with these ticks of the body set. */
    static Answers ticking(Answers said, String... ticks) {
        var set = Arrays.stream(ticks).map(TickId::new).collect(Collectors.toSet());
        return said.withOrigin(new OriginId("body"), new OriginAnswer(HowTrue.UNSAID, set, ""));
    }

    static CheckIn checkIn(LocalDate day, Answers said) {
        return new CheckIn(new UUID(day.toEpochDay() << 16, 0), day, day, PACK.edition(), "en", said);
    }

    /** Facts with nothing before. */
    static Facts facts(Answers said) {
        return new Facts(checkIn(TODAY, said), List.of(), 0);
    }

    /** Facts with these check-ins before, the oldest first, two weeks from one to the next. */
    static Facts after(Answers said, List<Answers> earlier) {
        var checkIns = java.util.stream.IntStream.range(0, earlier.size())
                .mapToObj(i -> checkIn(TODAY.minusDays(14L * (earlier.size() - i)), earlier.get(i)))
                .toList();
        return new Facts(checkIn(TODAY, said), checkIns, 0);
    }
}
