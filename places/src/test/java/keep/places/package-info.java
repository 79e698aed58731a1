@org.jspecify.annotations.NullMarked
package keep.places;
