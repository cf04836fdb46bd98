public import Drawing

/// Placeholder of the module until its first mark lands.
enum Charts {}
