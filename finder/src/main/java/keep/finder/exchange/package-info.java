/// Services of others in, services of ours out: Human Services Data Specification (HSDS) 3.0 and
/// its British profile Open Referral UK, comma-separated values, schema.org.
@NullMarked
package keep.finder.exchange;

import org.jspecify.annotations.NullMarked;
