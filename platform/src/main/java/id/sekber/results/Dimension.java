package id.sekber.results;

import java.util.List;
import java.util.UUID;

/**
 * By what targets are broken down, such as sex, age group, member or location.
 *
 * @param ofMembers whether the parties are its categories
 * @param categories in their order
 */
public record Dimension(UUID id, String name, boolean ofMembers, List<Category> categories, int version) {

    /**
     * One part of a breakdown.
     *
     * @param key code of the member, else the identity of the category
     */
    public record Category(String key, String name) {}

    public Dimension {
        categories = List.copyOf(categories);
    }

    /** The name of the field in which a target's part is typed. */
    static String part(UUID dimension, String category) {
        return dimension + "/" + category;
    }
}
