/// The finder's pages over HTTP, with a journal of corrections of their own.
@org.jspecify.annotations.NullMarked
package keep.publicsite.finder;
