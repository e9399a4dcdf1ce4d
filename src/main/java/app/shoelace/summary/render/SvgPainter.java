package app.shoelace.summary.render;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts the drawings of {@link Drawing}, and no other SVG, into the PDF as vectors. */
final class SvgPainter implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element drawing, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Image(drawing, cssWidth, cssHeight, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {}

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}

    /**
     * @param width in dots
     * @param height in dots
     * @param scale dots in a pixel
     */
    private record Image(Element drawing, double width, double height, double scale) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            double wide = width / scale;
            double tall = height / scale;
            device.drawWithGraphics((float) x, (float) y, (float) wide, (float) tall, graphics -> {
                graphics.scale(wide / Drawing.WIDTH, tall / Drawing.HEIGHT);
                for (Node node = drawing.getFirstChild(); node != null; node = node.getNextSibling()) {
                    if (node instanceof Element element) {
                        paint(element, graphics);
                    }
                }
            });
        }

        private static void paint(Element element, Graphics2D graphics) {
            Shape shape = switch (element.getTagName()) {
                case "line" ->
                    new Line2D.Double(
                            number(element, "x1"), number(element, "y1"), number(element, "x2"), number(element, "y2"));
                case "circle" -> circle(element);
                case "polyline" -> polyline(element.getAttribute("points"));
                default -> throw new IllegalArgumentException("cannot draw " + element.getTagName());
            };
            String fill = element.getAttribute("fill");
            if (fill.startsWith("#")) {
                graphics.setPaint(Color.decode(fill));
                graphics.fill(shape);
            }
            graphics.setPaint(Color.decode(element.getAttribute("stroke")));
            graphics.setStroke(new BasicStroke(
                    (float) number(element, "stroke-width"), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            graphics.draw(shape);
        }

        private static Shape circle(Element element) {
            double r = number(element, "r");
            return new Ellipse2D.Double(number(element, "cx") - r, number(element, "cy") - r, 2 * r, 2 * r);
        }

        private static Shape polyline(String points) {
            var path = new Path2D.Double();
            for (String point : points.split(" ", -1)) {
                int comma = point.indexOf(',');
                double x = Double.parseDouble(point.substring(0, comma));
                double y = Double.parseDouble(point.substring(comma + 1));
                if (path.getCurrentPoint() == null) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            return path;
        }

        private static double number(Element element, String attribute) {
            return Double.parseDouble(element.getAttribute(attribute));
        }
    }
}
