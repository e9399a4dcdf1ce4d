package app.shoelace.terminal;

import static app.shoelace.text.Texts.piece;
import static app.shoelace.text.Texts.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.shoelace.journal.Sealed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sealing on the terminal: by a file with the passphrase, or by somebody who types. */
class SealCommandsTest {
    @TempDir
    Path folder;

    private Path journal;
    private Typed typed;

    @BeforeEach
    void begin() throws IOException {
        journal = folder.resolve("data").resolve("journal.db");
        typed = new Typed(journal);
        Path answers = Files.writeString(folder.resolve("answers.json"), """
                {"date":"2026-11-20","answers":{"says-no":3},"notes":{"says-no":"quietly at the harbour"}}""");
        assertThat(typed.run("check-in", "--answers", answers.toString()).exit())
                .isZero();
        Files.delete(answers);
    }

    private String passphrase(String content) throws IOException {
        return Files.writeString(folder.resolve("passphrase"), content).toString();
    }

    private static String code(Typed.Outcome sealed) {
        return sealed.out()
                .lines()
                .filter(line -> line.matches("([0-9A-Z]{4}-){6}[0-9A-Z]{4}"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMarkThatAnEditorSetsBeforeATextIsNoPartOfAPassphrase() throws Exception {
        var nothing = typed.run("seal", "--passphrase-file", passphrase("\uFEFF\r\n"));
        assertThat(nothing.exit()).isEqualTo(4);
        assertThat(nothing.err()).contains(piece("cli.passphrase.empty"));
        assertThat(typed.run("seal", "--passphrase-file", passphrase("\uFEFFsmall brown owl\r\n"))
                        .exit())
                .isZero();
        for (String same : List.of("small brown owl", "\uFEFFsmall brown owl\n")) {
            assertThat(typed.run("list", "--passphrase-file", passphrase(same)).exit())
                    .isZero();
        }
    }

    @Test
    void aFileWithThePassphraseSealsAndOpens() throws Exception {
        String file = passphrase("four words, one line\nand nothing of this\n");
        var sealed = typed.run("seal", "--passphrase-file", file);
        assertThat(sealed.exit()).as(sealed.err()).isZero();
        assertThat(sealed.lastLine()).contains(piece("cli.seal.done"));
        assertThat(Sealed.telling(folder, List.of("harbour"))).isEmpty();

        // nobody there to ask, nothing given
        var shut = typed.run("list");
        assertThat(shut.exit()).isEqualTo(3);
        assertThat(shut.err()).contains(piece("trouble.sealed"));
        assertThat(shut.out()).isEmpty();
        assertThat(typed.run("check").exit()).isEqualTo(3);
        assertThat(typed.run("check-in").exit()).isEqualTo(3);

        for (String command : List.of("list", "trends", "check")) {
            assertThat(typed.run(command, "--passphrase-file", file).exit())
                    .as(command)
                    .isZero();
            assertThat(typed.run("--passphrase-file", file, command).exit())
                    .as(command)
                    .isZero();
        }
        String code = code(sealed);
        assertThat(typed.run("list", "--passphrase-file", passphrase(code)).exit())
                .isZero();

        var wrong = typed.run("list", "--passphrase-file", passphrase("four words, one lime\n"));
        assertThat(wrong.exit()).isEqualTo(3);
        assertThat(wrong.err()).contains(piece("trouble.wrong-key"));
        Path copy = folder.resolve("copy.db");
        Files.copy(journal, copy);
        for (String command : List.of("restore", "import")) {
            var older = typed.run(command, copy.toString(), "--passphrase-file", passphrase("a newer one\n"));
            assertThat(older.err()).as(command).containsAnyOf(piece("trouble.wrong-key"), say("keep.sealed.wrong"));
            assertThat(older.err().contains(say("keep.sealed.older")))
                    .as(command)
                    .isEqualTo(command.equals("restore"));
        }
        Files.delete(copy);
        // a script that gave a wrong one is not kept waiting for somebody to type
        var asked = typed.unseen(
                List.of("four words, one line"), "", "list", "--passphrase-file", passphrase("four words, one lime\n"));
        assertThat(asked.exit()).isEqualTo(3);
        assertThat(asked.out()).isEmpty();
        var slip = typed.run("list", "--passphrase-file", passphrase(code.substring(0, 33) + other(code)));
        assertThat(slip.exit()).isEqualTo(3);
        assertThat(slip.err()).contains(piece("trouble.key-slip"));

        assertThat(typed.run("seal", "--passphrase-file", file).exit()).isEqualTo(4);
        file = passphrase("four words, one line\r\n");
        var open = typed.run("unseal", "--passphrase-file", file);
        assertThat(open.exit()).as(open.err()).isZero();
        assertThat(typed.run("list").exit()).isZero();
        var needless = typed.run("list", "--passphrase-file", file);
        assertThat(needless.exit()).isZero();
        assertThat(needless.err()).contains(say("cli.passphrase.not-needed"));
        assertThat(typed.run("unseal").exit()).isEqualTo(4);
    }

    private static char other(String code) {
        return code.charAt(33) == '0' ? '1' : '0';
    }

    @Test
    void aFileWithoutAPassphraseIsRefusedBeforeAnythingIsDone() throws Exception {
        byte[] before = Files.readAllBytes(journal);
        for (String content : List.of("", "\n", "\nsecond line", "x".repeat(5000))) {
            var refused = typed.run("seal", "--passphrase-file", passphrase(content));
            assertThat(refused.exit()).isEqualTo(4);
            assertThat(refused.err()).containsAnyOf(piece("cli.passphrase.empty"), piece("cli.passphrase.no-text"));
        }
        Path noText = Files.write(folder.resolve("no-text"), new byte[] {(byte) 0xC3, 0x28, 10});
        assertThat(typed.run("list", "--passphrase-file", noText.toString()).exit())
                .isEqualTo(4);
        var missing =
                typed.run("seal", "--passphrase-file", folder.resolve("nowhere").toString());
        assertThat(missing.exit()).isEqualTo(4);
        assertThat(missing.err()).contains(piece("cli.passphrase.unreadable"));
        var folders = typed.run("seal", "--passphrase-file", folder.toString());
        assertThat(folders.exit()).isEqualTo(4);
        var none = typed.run("seal");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("--passphrase-file");
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
    }

    @Test
    void somebodyAtTheTerminalIsAskedTwiceAndForTheCode() throws Exception {
        byte[] before = Files.readAllBytes(journal);
        assertThat(typed.unseen(List.of("one", "two"), "", "seal").exit()).isEqualTo(4);
        assertThat(typed.unseen(List.of("", ""), "", "seal").exit()).isEqualTo(4);
        var unsure = typed.unseen(List.of("my words", "my words"), "what code\nno\n\n", "seal");
        assertThat(unsure.exit()).isEqualTo(4);
        assertThat(unsure.err()).contains(say("cli.seal.code-wrong"));
        assertThat(Files.readAllBytes(journal)).isEqualTo(before);
        try (Stream<Path> left = Files.list(journal.getParent())) {
            assertThat(left).containsExactly(journal);
        }
    }

    @Test
    void aSealedJournalAsksThreeTimesAtMost() throws Exception {
        Sealed.seal(journal, java.time.Clock.systemUTC(), Sealed.FIRST);
        var third = typed.unseen(List.of("wrong", "wrong too", Sealed.FIRST), "", "list");
        assertThat(third.exit()).isZero();
        assertThat(third.err().lines()).hasSize(2);
        assertThat(third.out()).contains("2026-11-20");
        assertThat(typed.unseen(List.of("1", "2", "3", Sealed.FIRST), "", "list")
                        .exit())
                .isEqualTo(3);
        assertThat(typed.unseen(List.of(""), "", "list").exit()).isEqualTo(3);
        assertThat(typed.unseen(List.of(Sealed.FIRST), "", "unseal").exit()).isZero();
        assertThat(typed.run("list").exit()).isZero();
    }
}
