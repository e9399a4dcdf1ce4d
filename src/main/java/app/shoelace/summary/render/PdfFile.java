package app.shoelace.summary.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF as it is saved: its bytes, and pictures of those very bytes. */
public final class PdfFile {
    private final byte[] bytes;
    private final int pages;

    /** One page as a picture. */
    public static final class Picture {
        private final int width;
        private final int height;
        private final int[] pixels;

        Picture(int width, int height, int[] pixels) {
            this.width = width;
            this.height = height;
            this.pixels = pixels;
        }

        /** In pixels. */
        public int width() {
            return width;
        }

        /** In pixels. */
        public int height() {
            return height;
        }

        /** Row by row, each 0xffRRGGBB; not a copy, and not to be written to. */
        public int[] pixels() {
            return pixels;
        }
    }

    /** The file of these bytes; they are not copied. */
    public PdfFile(byte[] bytes) {
        this.bytes = bytes;
        try (var document = Loader.loadPDF(bytes)) {
            pages = document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole file; not a copy, and not to be written to. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many there are, one or more. */
    public int pages() {
        return pages;
    }

    /**
     * A picture of one page.
     *
     * @param page from 0
     * @param scale pixels in a point, which is a 72nd of an inch
     */
    public Picture picture(int page, double scale) {
        try (var document = Loader.loadPDF(bytes)) {
            BufferedImage image = new PDFRenderer(document).renderImage(page, (float) scale, ImageType.RGB);
            return picture(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture picture(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xff000000;
        }
        return new Picture(image.getWidth(), image.getHeight(), pixels);
    }
}
