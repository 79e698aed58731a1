package keep.site.parts;

/// One line of a task list.
///
/// @param name what is to be done
/// @param href where it is done; empty when nothing is left to do
/// @param what one line about it
/// @param rule id of the rule behind it, such as `EW-52`; empty for none
public record Task(String name, String href, String what, String rule, State state) {}
