/** Shoelace: one module, no network. */
module app.shoelace {
    requires atlantafx.base;
    requires info.picocli;
    requires java.desktop;
    requires java.sql;
    requires javafx.controls;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires static org.jspecify;
    requires org.apache.commons.logging; // PDFBox, an automatic module, cannot say so itself
    requires org.bouncycastle.provider;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
}
