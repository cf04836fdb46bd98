import Glibc

/// A program in the directories where Debian installs programs; the environment's PATH is not asked.
struct InstalledProgram: Hashable, Sendable {
    var path: String

    private static let directories = ["/usr/bin", "/bin", "/usr/local/bin"]

    /// Throws `converterMissing`, naming the Debian package, when the program is not there.
    init(_ name: String, package: String) throws(DocumentError) {
        guard let directory = Self.directories.first(where: { access("\($0)/\(name)", X_OK) == 0 }) else {
            throw DocumentError(.converterMissing, "\(name) is not installed: install the Debian package \(package)")
        }
        path = "\(directory)/\(name)"
    }
}
