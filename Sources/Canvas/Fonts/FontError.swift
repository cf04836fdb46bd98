/// Why the fonts could not be set up.
public enum FontError: Error, Hashable, Sendable {
    /// A family, or one weight of it, is not on this machine; `package` is the Debian package that holds it.
    case missing(family: String, package: String)
    /// The font configuration could not be read.
    case unreadableConfiguration
}

extension FontError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missing(let family, let package):
            "Font \(family) is missing: install the Debian package \(package) (sudo apt-get install --reinstall \(package))."
        case .unreadableConfiguration:
            "The font configuration is not a valid fontconfig file."
        }
    }
}
