package app.shoelace.ui;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

/** Writes a picture as PNG (W3C, third edition): RGBA, 8 bits, no filter. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Png() {}

    static void write(Image image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        var bytes = new ByteArrayOutputStream();
        bytes.write(SIGNATURE);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var header = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(header)) {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {8, 6, 0, 0, 0});
        }
        chunk(bytes, "IHDR", header.toByteArray());
        chunk(bytes, "IDAT", pixels(image, width, height));
        chunk(bytes, "IEND", new byte[0]);
        Files.write(file, bytes.toByteArray());
    }

    private static byte[] pixels(Image image, int width, int height) throws IOException {
        var packed = new ByteArrayOutputStream();
        // thousands are written: quick matters more than small
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            byte[] line = new byte[1 + 4 * width];
            int[] row = new int[width];
            PixelReader reader = image.getPixelReader();
            for (int y = 0; y < height; y++) {
                reader.getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
                for (int x = 0; x < width; x++) {
                    int argb = row[x];
                    line[1 + 4 * x] = (byte) (argb >> 16);
                    line[2 + 4 * x] = (byte) (argb >> 8);
                    line[3 + 4 * x] = (byte) argb;
                    line[4 + 4 * x] = (byte) (argb >>> 24);
                }
                deflater.write(line);
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream into, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        var data = new DataOutputStream(into);
        data.writeInt(content.length);
        data.write(name);
        data.write(content);
        data.writeInt((int) crc.getValue());
        data.flush();
    }
}
