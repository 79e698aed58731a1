package badly.one;

import badly.two.Private;

/// It needs somebody all the same.
public record Neighbour(Private other) {}
