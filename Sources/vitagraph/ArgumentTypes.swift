public import ArgumentParser
public import Pages

/// `a4` or `letter`.
extension Paper: ExpressibleByArgument {}

/// The language of the output, as asked for.
enum OutputLanguage: String, CaseIterable, ExpressibleByArgument, Sendable {
    case auto, en, zh

    /// Nil for the résumé's own.
    var pageLanguage: PageLanguage? { PageLanguage(rawValue: rawValue) }
}
