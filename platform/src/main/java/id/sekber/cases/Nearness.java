package id.sekber.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How near two cooperations are: the mean agreement over the codes that both are known by (Gower's coefficient).
 *
 * <p>Input two codings, any code of which may be unknown, and the codings at hand, which set the scale for the number
 * of members.
 *
 * <p>Result a value from 0 to 1 with the part that each known code contributes; the parts sum to the value. No known
 * code in common: value 0 and no part.
 *
 * <p>Meaning 1 says that all codes known of both are the same, not that the cooperations are; a value from few known
 * codes says little, so {@link #known()} stands beside it. It compares forms and says nothing of results.
 *
 * <p>Cost constant: eleven codes.
 *
 * <p>Edges symmetric; a coding is at 1 to itself as soon as one code is known; unknown codes count in neither numerator
 * nor denominator; a member number outside the scale widens it.
 *
 * @param value from 0 to 1
 * @param parts one for each code known of both, in the order of {@link Attribute}
 * @see "J. C. Gower, A General Coefficient of Similarity and Some of Its Properties, Biometrics 27, 1971, pp. 857-871"
 */
public record Nearness(double value, List<Part> parts) {

    /**
     * What one code contributes.
     *
     * @param agreement from 0 to 1, how much the two agree on it
     * @param contribution its part of the value
     */
    public record Part(Attribute attribute, double agreement, double contribution) {

        public boolean same() {
            return agreement == 1;
        }

        /** Two sets that share some and not all, or two numbers of members. */
        public boolean partlySame() {
            return agreement > 0 && agreement < 1;
        }
    }

    public Nearness {
        parts = List.copyOf(parts);
    }

    /** Whether it rests on half of the codes or more. */
    public boolean tells() {
        return 2 * parts.size() >= Attribute.values().length;
    }

    public static Nearness between(Coding one, Coding other, Collection<Coding> atHand) {
        return between(one, other, MemberRange.of(atHand));
    }

    static Nearness between(Coding one, Coding other, MemberRange range) {
        List<Attribute> known = new ArrayList<>();
        List<Double> agreements = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            OptionalDouble agreement = attribute.agreement(one, other, range);
            if (agreement.isPresent()) {
                known.add(attribute);
                agreements.add(agreement.getAsDouble());
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            parts.add(new Part(known.get(i), agreements.get(i), agreements.get(i) / known.size()));
        }
        return new Nearness(
                known.isEmpty()
                        ? 0
                        : agreements.stream().mapToDouble(Double::doubleValue).sum() / known.size(),
                parts);
    }

    /** How many codes are known of both. */
    public int known() {
        return parts.size();
    }

    public List<Attribute> same() {
        return parts.stream().filter(Part::same).map(Part::attribute).toList();
    }

    public List<Attribute> partlySame() {
        return parts.stream().filter(Part::partlySame).map(Part::attribute).toList();
    }

    public List<Attribute> different() {
        return parts.stream()
                .filter(part -> part.agreement() == 0)
                .map(Part::attribute)
                .toList();
    }
}
