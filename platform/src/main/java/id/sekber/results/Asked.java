package id.sekber.results;

/**
 * What was typed into the forms of a safeguard's page.
 *
 * @param why why it is withdrawn
 */
public record Asked(MeasurementForm measurement, ConsentForm consent, String why) {

    Asked() {
        this(MeasurementForm.EMPTY, ConsentForm.EMPTY, "");
    }
}
