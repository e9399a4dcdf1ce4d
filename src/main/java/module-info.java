/** Shoelace: one module, no network. */
module app.shoelace {
    requires atlantafx.base;
    requires info.picocli;
    requires java.sql;
    requires javafx.controls;
    requires static org.jspecify;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.databind;
}
