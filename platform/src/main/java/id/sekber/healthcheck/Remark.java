package id.sekber.healthcheck;

import org.jspecify.annotations.Nullable;

/** Words to an open question. @param author name of who wrote them, in a named round alone */
public record Remark(
        String question, String words, @Nullable String author) {}
