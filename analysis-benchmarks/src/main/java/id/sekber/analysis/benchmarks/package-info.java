/**
 * How long the analysis kernels take, how that grows, and what they allocate: one class for each question asked.
 *
 * <p>Not marked for null checking, because the fields of a state are filled before each trial.
 */
package id.sekber.analysis.benchmarks;
