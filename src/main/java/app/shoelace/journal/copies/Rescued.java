package app.shoelace.journal.copies;

import app.shoelace.journal.read.Preview;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What can be had from a journal that does not open.
 *
 * @param read how many sound records of it could be read
 * @param added how many more come from the backup
 * @param backup the newest good one, which fills the gaps; none where there is none
 * @param whole what there would be in the end
 */
public record Rescued(int read, int added, Optional<Path> backup, Preview whole) {}
