package app.shoelace.summary.render;

import app.shoelace.summary.Paper;
import app.shoelace.summary.Summary;
import app.shoelace.text.Messages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a page can be saved as. */
public enum FileFormat {
    PDF(".pdf"),
    HTML(".html"),
    TEXT(".txt");

    private final String ending;

    FileFormat(String ending) {
        this.ending = ending;
    }

    /** The one that a file's name asks for, in capitals or not. */
    public static Optional<FileFormat> of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> name.endsWith(each.ending) && name.length() > each.ending.length())
                .findFirst();
    }

    /** As it stands at the end of a file's name. */
    @Override
    public String toString() {
        return ending;
    }

    /** The page as the bytes of such a file. */
    public byte[] bytes(Summary page, Messages messages, Paper paper) {
        return switch (this) {
            case PDF -> SummaryPdf.of(page, messages, paper);
            case HTML -> SummaryHtml.of(page, messages, paper).getBytes(StandardCharsets.UTF_8);
            case TEXT -> SummaryText.of(page, messages).getBytes(StandardCharsets.UTF_8);
        };
    }
}
