package app.shoelace.transfer;

import app.shoelace.checkin.Answer;
import app.shoelace.checkin.CheckIn;
import app.shoelace.checkin.Effect;
import app.shoelace.journal.entry.JournalRecord;
import app.shoelace.journal.read.Records;
import app.shoelace.json.Fields;
import app.shoelace.json.Json;
import app.shoelace.json.Written;
import app.shoelace.pack.SignId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A journal as a file that anyone can read, and that any program can. */
public final class Export {
    /** What is written at the head of an export as JSON. */
    static final String FORMAT = "shoelace-export";

    /** The number of the form that is written. */
    static final int VERSION = 1;

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    // the wide forms too: some spreadsheets take them for the same
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    /** The two kinds of such files. */
    public enum Form {
        /** Everything; {@code schema/export.schema.json} lays it out. It can be added to a journal again. */
        JSON(".json"),
        /** A row for each answer of the check-ins, for a spreadsheet. */
        CSV(".csv");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        /** How the names of such files end. */
        public String ending() {
            return ending;
        }

        /** The one that a file of that name would be, if it is either. */
        public static Optional<Form> of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return List.of(values()).stream()
                    .filter(form -> name.endsWith(form.ending))
                    .findFirst();
        }
    }

    private Export() {}

    /**
     * Everything as JSON, a record a line, by id; the same records always give the same bytes.
     *
     * @param made the day on which it is made
     */
    public static byte[] json(Records records, LocalDate made) {
        var head = new Fields().put("format", FORMAT).put("version", VERSION).put("made", made.toString());
        return Written.rows(
                head, "records", sorted(records).stream().map(Export::row).toList());
    }

    private static byte[] row(JournalRecord kept) {
        var head = new Fields()
                .put("id", kept.id().toString())
                .put("kind", kept.kind())
                .put("revision", new Json.Amount(Long.toString(kept.revision())));
        return Written.around(head, "document", kept.json());
    }

    /** How many records an export cannot hold, since a later version of the app wrote them. */
    public static int leftOut(Records records) {
        return records.kept().size() - sorted(records).size();
    }

    private static List<JournalRecord> sorted(Records records) {
        return records.kept().stream()
                .filter(JournalRecord::known)
                .sorted(Comparator.comparing(kept -> kept.id().toString()))
                .toList();
    }

    /**
     * A row an answer, as RFC 4180 has it, in UTF-8 that begins with its mark: without one, spreadsheets take it for
     * another encoding. A text that they would take for a formula, as those that begin with an equals sign, stands behind an
     * apostrophe.
     */
    public static byte[] csv(List<CheckIn> checkIns) {
        var out = new ByteArrayOutputStream();
        write(out, MARK);
        row(out, "check_in", "date", "entered", "sign", "state", "step", "moment", "effect");
        for (CheckIn checkIn : checkIns) {
            checkIn.said().answers().entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getKey().value()))
                    .forEach(entry -> row(out, checkIn, entry.getKey(), entry.getValue()));
        }
        return out.toByteArray();
    }

    private static void row(ByteArrayOutputStream out, CheckIn checkIn, SignId sign, Answer answer) {
        String state = switch (answer) {
            case Answer.Rated _ -> "rated";
            case Answer.NotApplicable() -> "not-applicable";
            case Answer.Skipped() -> "skipped";
        };
        String step = answer instanceof Answer.Rated(int rated) ? Integer.toString(rated) : "";
        Effect effect = checkIn.said().effects().get(sign);
        row(
                out,
                checkIn.id().toString(),
                checkIn.date().toString(),
                checkIn.entered().toString(),
                sign.value(),
                state,
                step,
                checkIn.said().moments().getOrDefault(sign, ""),
                effect == null ? "" : effect.name().toLowerCase(Locale.ROOT));
    }

    private static void row(ByteArrayOutputStream out, String... cells) {
        String between = "";
        for (String cell : cells) {
            write(out, between);
            write(out, cell(cell));
            between = ",";
        }
        write(out, END);
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(each -> "\",\r\n".indexOf(each) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
