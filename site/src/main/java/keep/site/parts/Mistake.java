package keep.site.parts;

/// Something to mend in a form.
///
/// @param field id of the field it leads to
/// @param words what to do, the same beside the field and in the summary
public record Mistake(String field, String words) {}
