package id.sekber.cases;

/** What someone typed to settle an item and could not save yet. */
public record Unsettled(GridColumn item, String reason) {}
