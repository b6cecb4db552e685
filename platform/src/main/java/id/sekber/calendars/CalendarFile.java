package id.sekber.calendars;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Writes entries as a calendar by RFC 5545: whole days that make nobody busy. */
final class CalendarFile {

    private static final String PROGRAM = "-//Sekber//Sekber//ID";
    private static final int HOURS_BETWEEN_READINGS = 4;
    private static final int MOST_OCTETS = 75;

    private final String name;
    private final String description;
    private final String language;

    CalendarFile(String name, String description, String language) {
        this.name = name;
        this.description = description;
        this.language = language;
    }

    String of(List<Entry> entries, Map<String, FeedRows.State> states) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PROGRAM);
        calendar.setRefreshInterval(
                Duration.builder().hours(HOURS_BETWEEN_READINGS).build());
        // What programs show as name, from before there was a property of the standard for it.
        calendar.addName(name).setLanguage(language);
        calendar.addDescription(description).setLanguage(language);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        for (Entry entry : entries) {
            FeedRows.State state = states.get(entry.uid());
            if (state != null) {
                calendar.addEvent(event(entry, state));
            }
        }
        return folded(written(calendar));
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The standard counts octets, and the library counts characters. No character is cut in two. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / MOST_OCTETS);
        int octets = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String character = Character.toString(text.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (character.equals("\r") || character.equals("\n")) {
                octets = 0;
            } else if (octets + length > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1 + length;
            } else {
                octets += length;
            }
            folded.append(character);
        }
        return folded.toString();
    }

    private VEvent event(Entry entry, FeedRows.State state) {
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setDateTimeStamp(Date.from(state.changedAt()));
        event.setLastModified(Date.from(state.changedAt()));
        event.setSequence(state.sequence());
        event.setDateStart(day(entry.on()));
        event.setDateEnd(day(entry.on().plusDays(1)));
        event.setSummary(entry.what()).setLanguage(language);
        event.setDescription(entry.context() + "\n" + entry.address()).setLanguage(language);
        event.setUrl(entry.address());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** The writer reads the day back by the zone of the machine; at noon it is the same day by every rule of summer time. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                Date.from(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant()), false);
    }
}
