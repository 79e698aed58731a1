/// Tests of the campaign's pages as they run.
@org.jspecify.annotations.NullMarked
package keep.publicsite.campaign;
