package id.sekber.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone signed in to a running server. Uses the JDK's oldest client, because it takes the least of the shared processors. */
final class Visitor {

    private static final Pattern FORGERY_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI server;
    private final Map<String, String> cookies = new TreeMap<>();

    private Visitor(URI server) {
        this.server = server;
    }

    static Visitor signedIn(URI server, String address, String password) throws IOException {
        Visitor visitor = new Visitor(server);
        String form = visitor.text("/masuk");
        Matcher token = FORGERY_TOKEN.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page at " + server + " has no form that Sekber would show.");
        }
        visitor.post("/masuk", Map.of("_csrf", token.group(1), "surel", address, "sandi", password));
        return visitor;
    }

    String text(String path) throws IOException {
        HttpURLConnection connection = connection(path);
        remember(connection);
        expect(200, connection, path);
        try (InputStream body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Reads the page to its end, so that the connection is used again, and forgets it. */
    int read(String path) {
        try {
            HttpURLConnection connection = connection(path);
            expect(200, connection, path);
            try (InputStream body = connection.getInputStream()) {
                return body.readAllBytes().length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String post(String path, Map<String, String> fields) throws IOException {
        HttpURLConnection connection = connection(path);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        connection.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
        expect(302, connection, path);
        String leads = connection.getHeaderField("Location");
        if (leads.contains("gagal")) {
            throw new IllegalStateException("The server does not know the demonstration's sign-ins.");
        }
        remember(connection);
        return URI.create(leads).getPath();
    }

    /** Sends a file by the form of that page; answers where it led to. */
    String send(String path, String field, String name, byte[] content) throws IOException {
        String boundary = "----" + Long.toHexString(System.nanoTime());
        String head =
                "--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n--%1$s\r\nContent-Disposition: form-data; name=\"%3$s\"; filename=\"%4$s\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(boundary, token(path), field, name);
        HttpURLConnection connection = connection(path);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=" + boundary);
        try (OutputStream body = connection.getOutputStream()) {
            body.write(head.getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        }
        expect(302, connection, path);
        return URI.create(connection.getHeaderField("Location")).getPath();
    }

    /** Presses the one button of that page; answers where it led to. */
    String press(String path) throws IOException {
        return post(path, Map.of("_csrf", token(path)));
    }

    /** Where that page leads on to; the page itself while it leads nowhere. */
    String leadsTo(String path) throws IOException {
        HttpURLConnection connection = connection(path);
        if (connection.getResponseCode() == HttpURLConnection.HTTP_MOVED_TEMP) {
            return URI.create(connection.getHeaderField("Location")).getPath();
        }
        expect(200, connection, path);
        return path;
    }

    private String token(String path) throws IOException {
        Matcher token = FORGERY_TOKEN.matcher(text(path));
        if (!token.find()) {
            throw new IllegalStateException(path + " has no form.");
        }
        return token.group(1);
    }

    private HttpURLConnection connection(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) server.resolve(path).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        return connection;
    }

    private void remember(HttpURLConnection connection) throws IOException {
        connection.getResponseCode();
        connection.getHeaderFields().forEach((name, values) -> {
            if ("Set-Cookie".equalsIgnoreCase(name)) {
                values.forEach(value -> {
                    String pair = value.split(";", 2)[0];
                    cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
                });
            }
        });
    }

    private static void expect(int status, HttpURLConnection connection, String path) throws IOException {
        if (connection.getResponseCode() != status) {
            throw new IllegalStateException(
                    path + " answered " + connection.getResponseCode() + " where " + status + " was expected.");
        }
    }
}
