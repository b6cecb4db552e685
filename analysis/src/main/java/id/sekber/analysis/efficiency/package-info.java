/**
 * Who does as much with less: data envelopment analysis of units that turn inputs into outputs.
 *
 * <p>{@link Observations} say what each unit used and produced. {@link Envelopment} compares each with what the others show to be
 * possible; {@link SuperEfficiency} ranks the best; {@link EfficiencyBootstrap} says how sure the numbers are; {@link MergerGains}
 * what units could save together, and by what: learning, harmony or size.
 */
@NullMarked
package id.sekber.analysis.efficiency;

import org.jspecify.annotations.NullMarked;
