package app.shoelace.summary.render;

import app.shoelace.summary.Paper;
import app.shoelace.summary.Summary;
import app.shoelace.text.Messages;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The page as a PDF that can be read aloud (PDF/UA-1), with its fonts inside it. The same page makes the same bytes: no
 * author, no clock, nothing of this computer.
 */
public final class SummaryPdf {

    static {
        // both libraries would write what they think of a page to the terminal, or to a log
        XRLog.setLoggingEnabled(false);
    }

    private SummaryPdf() {}

    /** The whole file. */
    public static byte[] of(Summary page, Messages messages, Paper paper) {
        return of(SummaryHtml.forPdf(page, messages, paper), messages);
    }

    static byte[] of(String html, Messages messages) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            lay(html, messages, document);
            PDDocumentInformation told = document.getDocumentInformation();
            var kept = new PDDocumentInformation();
            kept.setTitle(told.getTitle());
            document.setDocumentInformation(kept);
            document.setDocumentId(0L);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lay(String html, Messages messages, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePDDocument(document);
        builder.withHtmlContent(html, null);
        builder.useSVGDrawer(new SvgPainter());
        builder.addDOMMutator(SummaryPdf::prepare);
        for (Face face : Face.VOICES) {
            builder.useFont(() -> Template.stream(face.path()), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        if (!GlyphFallback.plain(html)) {
            var letters = GlyphFallback.of(messages);
            builder.addDOMMutator(page -> spell(page.getDocumentElement(), letters));
            Face other = Face.ALL_ELSE;
            for (int weight : new int[] {400, 600}) {
                builder.useFont(() -> Template.stream(other.path()), other.family(), weight, FontStyle.NORMAL, true);
            }
            builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
            builder.useUnicodeBidiReorderer(new RightToLeft());
        }
        // whatever stands on the page, nothing is fetched for it
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    private static void spell(Node node, GlyphFallback letters) {
        if (node instanceof Text text && !GlyphFallback.plain(text.getData())) {
            text.setData(letters.shown(text.getData()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            spell(child, letters);
        }
    }

    /** What a PDF needs beyond the page: a picture's words where its reader looks for them, and bookmarks. */
    private static void prepare(Document page) {
        var drawings = page.getElementsByTagName("svg");
        for (int i = 0; i < drawings.getLength(); i++) {
            var drawing = (Element) drawings.item(i);
            drawing.setAttribute("alt", drawing.getAttribute("aria-label"));
        }
        Element bookmarks = page.createElement("bookmarks");
        var headings = page.getElementsByTagName("h2");
        for (int i = 0; i < headings.getLength(); i++) {
            var heading = (Element) headings.item(i);
            Element bookmark = page.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent());
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            bookmarks.appendChild(bookmark);
        }
        page.getElementsByTagName("head").item(0).appendChild(bookmarks);
        // only the page may name a subject: the notice that says what it is not
        var metas = page.getElementsByTagName("meta");
        for (int i = 0; i < metas.getLength(); i++) {
            var meta = (Element) metas.item(i);
            if (meta.getAttribute("name").equals("description")) {
                meta.setAttribute("name", "subject");
            }
        }
    }
}
