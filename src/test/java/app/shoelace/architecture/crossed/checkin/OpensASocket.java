package app.shoelace.architecture.crossed.checkin;

import java.net.Socket;

/** A way to the network. */
record OpensASocket(Socket socket) {}
