package app.shoelace.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackReaderTest {
    @Test
    void theBundledPackIsSound() {
        assertThat(PackReader.bundled("en").signs()).hasSize(10);
    }
}
