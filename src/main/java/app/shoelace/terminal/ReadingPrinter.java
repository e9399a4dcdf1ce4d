package app.shoelace.terminal;

import app.shoelace.checkin.Answers;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Effect;
import app.shoelace.checkin.OriginAnswer;
import app.shoelace.pack.HowTrue;
import app.shoelace.pack.Origin;
import app.shoelace.pack.Pack;
import app.shoelace.pack.Sign;
import app.shoelace.rules.Insight;
import app.shoelace.rules.Reading;
import app.shoelace.rules.Wording;
import app.shoelace.text.Messages;
import java.io.PrintStream;
import java.util.List;

/** Prints a check-in and what it shows, a thing a line, so that it can be listened to as well as read. */
final class ReadingPrinter {
    private final Pack pack;
    private final Messages messages;
    private final Wording worded;
    private final PrintStream out;

    ReadingPrinter(Pack pack, Messages messages, PrintStream out) {
        this.pack = pack;
        this.messages = messages;
        this.worded = new Wording(pack, messages);
        this.out = out;
    }

    /** Everything that was said, then what it shows. */
    void whole(Reading reading) {
        CheckIn checkIn = reading.checkIn();
        out.println(messages.longDate(checkIn.date()));
        if (checkIn.late()) {
            out.println(messages.text("cli.show.entered", messages.longDate(checkIn.entered())));
        }
        out.println();
        pack.signs().forEach(sign -> sign(sign, checkIn.said()));
        origins(checkIn.said());
        if (!checkIn.said().closing().isEmpty()) {
            heading("cli.show.heading.closing");
            out.println(messages.text("cli.show.closing", own(checkIn.said().closing())));
        }
        shown(reading);
        if (!reading.others().isEmpty()) {
            heading("reading.all");
            said(reading.others());
        }
    }

    /** What it shows, with why. */
    void shown(Reading reading) {
        heading("cli.show.heading.patterns");
        for (var level : reading.levels()) {
            String name = pack.pattern(level.pattern()).name();
            out.println(messages.text("cli.show.level", name, worded.level(level), worded.answered(level)));
        }
        out.println(worded.overall(reading.checkIn().said()));
        if (!reading.shifts().isEmpty()) {
            out.println();
            out.println(messages.text(
                    "shift.since", messages.longDate(reading.shifts().getFirst().since())));
            reading.shifts().forEach(shift -> out.println(worded.shift(shift)));
            out.println(messages.text("shift.early"));
        }
        if (!reading.insights().isEmpty()) {
            heading("cli.show.heading.insights");
            said(reading.insights());
        }
        if (!reading.notes().isEmpty()) {
            out.println();
            said(reading.notes());
        }
    }

    private void sign(Sign sign, Answers said) {
        out.println(messages.text("cli.show.answer", sign.question(), worded.answer(said.answer(sign.id()))));
        String moment = said.moments().get(sign.id());
        if (moment != null) {
            out.println(messages.text("cli.show.moment", own(moment)));
        }
        Effect effect = said.effects().get(sign.id());
        if (effect != null) {
            out.println(messages.text("cli.show.effect", pack.text("effect"), effect(effect)));
        }
    }

    private void origins(Answers said) {
        if (said.origins().isEmpty()) {
            return;
        }
        heading("cli.show.heading.origins");
        for (Origin origin : pack.origins()) {
            OriginAnswer answer = said.origins().get(origin.id());
            if (answer != null) {
                out.println(origin.opening());
                out.println(messages.text("cli.show.origin.felt", pack.text("origins.true"), felt(answer.felt())));
                origin.ticks().stream()
                        .filter(tick -> answer.ticks().contains(tick.id()))
                        .forEach(tick -> out.println(messages.text("cli.show.origin.ticked", tick.text())));
                if (!answer.text().isEmpty()) {
                    out.println(messages.text("cli.show.moment", own(answer.text())));
                }
            }
        }
    }

    private void said(List<Insight> insights) {
        for (Insight insight : insights) {
            out.println(insight.text().plain());
            out.println("    " + insight.why().plain());
        }
    }

    /** The person's words, with each further line indented. */
    private static String own(String words) {
        return words.replace("\n", "\n     ");
    }

    private void heading(String key) {
        out.println();
        out.println(messages.text(key));
    }

    private String effect(Effect effect) {
        return switch (effect) {
            case HELPED -> pack.text("effect.helped");
            case COST -> pack.text("effect.cost");
            case BOTH -> pack.text("effect.both");
        };
    }

    private String felt(HowTrue felt) {
        return switch (felt) {
            case UNSAID -> messages.text("cli.show.felt.unsaid");
            case NOT_READY -> pack.text("felt.not-ready");
            case NOT_AT_ALL -> pack.text("felt.not-at-all");
            case A_LITTLE -> pack.text("felt.a-little");
            case QUITE -> pack.text("felt.quite");
            case VERY -> pack.text("felt.very");
        };
    }
}
