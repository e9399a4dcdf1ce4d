package app.shoelace.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Every source file is laid out as the formatter would. {@code -Dformat=write} lays them out. */
class FormatTest {

    @Test
    void sourcesAreFormatted() throws IOException, FormatterException {
        boolean write = "write".equals(System.getProperty("format"));
        var options = JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build();
        var formatter = Formatter.createFormatter(options);
        var unlike = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("src"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                String tidy = ImportOrderer.reorderImports(
                        RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.PALANTIR);
                String formatted = formatter.formatSource(tidy);
                if (!formatted.equals(source)) {
                    unlike.add(file);
                    if (write) {
                        Files.writeString(file, formatted);
                    }
                }
            }
        }
        assertThat(write ? new ArrayList<Path>() : unlike)
                .as("lay them out with: mvn test -Dtest=FormatTest -Dformat=write")
                .isEmpty();
    }
}
