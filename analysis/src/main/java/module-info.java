/** The analysis kernels of Sekber: pure Java, usable without the platform. */
module id.sekber.analysis {
    requires static org.jspecify;
}
