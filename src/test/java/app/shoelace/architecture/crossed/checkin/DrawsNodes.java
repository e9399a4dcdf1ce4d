package app.shoelace.architecture.crossed.checkin;

import javafx.scene.Node;

/** JavaFX away from the window. */
record DrawsNodes(Node node) {}
