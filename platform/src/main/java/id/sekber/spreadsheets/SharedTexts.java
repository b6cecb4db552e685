package id.sekber.spreadsheets;

import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of a workbook share, without their styles and readings. */
final class SharedTexts extends DefaultHandler {

    private static final long MOST_LETTERS = 60_000_000;

    private final List<String> texts;
    private final StringBuilder text = new StringBuilder();
    private boolean listening;
    private boolean phonetic;
    private long letters;

    SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    @Override
    public void startElement(String space, String local, String name, Attributes attributes) {
        switch (local.isEmpty() ? name : local) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> listening = !phonetic;
            default -> {}
        }
    }

    @Override
    public void characters(char[] letter, int start, int length) throws SAXException {
        if (listening) {
            letters += length;
            if (letters > MOST_LETTERS) {
                throw new SAXException("The workbook holds more text than any table that people write.");
            }
            text.append(letter, start, length);
        }
    }

    @Override
    public void endElement(String space, String local, String name) {
        switch (local.isEmpty() ? name : local) {
            case "t" -> listening = false;
            case "rPh" -> phonetic = false;
            case "si" -> texts.add(text.toString());
            default -> {}
        }
    }
}
