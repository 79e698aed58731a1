package badly.two;

/// Nobody was given leave to use it.
public record Private() {}
