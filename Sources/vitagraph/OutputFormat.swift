import ArgumentParser

/// How a summary is written. The raw value is the file ending.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
    case pdf, png, svg
}
