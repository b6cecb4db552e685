package id.sekber.database;

import java.util.Optional;

/** What may differ between servers; only tests ask for something else than {@link #SAFE}. */
record Settings(boolean durable, Optional<ServerAccount> account) {

    static final Settings SAFE = new Settings(true, Optional.empty());

    /** For data that ends with the test: not waiting for the disk makes tests several times faster. */
    static final Settings THROW_AWAY = new Settings(false, Optional.empty());

    /** A small machine is the rule: two cores and a few gigabytes that the program and the server share. */
    String configuration(int port) {
        return """
                # Written by Sekber at each start. Settings of your own belong in ALTER SYSTEM.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 50
                shared_buffers = 64MB
                work_mem = 8MB
                maintenance_work_mem = 64MB
                effective_cache_size = 512MB
                random_page_cost = 1.1
                jit = off
                max_wal_size = 512MB
                max_wal_senders = 0
                fsync = %s
                synchronous_commit = %2$s
                full_page_writes = %2$s
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_checkpoints = off
                """.formatted(port, durable ? "on" : "off");
    }
}
