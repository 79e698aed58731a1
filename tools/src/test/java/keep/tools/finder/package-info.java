/// The finder's commands, as processes of their own.
@org.jspecify.annotations.NullMarked
package keep.tools.finder;
