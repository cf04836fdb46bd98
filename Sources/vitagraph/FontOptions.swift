import ArgumentParser
import Canvas

/// Which fonts pages are drawn with.
struct FontOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A fontconfig file with fonts of your own (see Fonts/README.md; default: the pinned ones).",
            valueName: "FILE.conf"))
    var fonts: String?

    /// - Throws: `ValidationError` for a file that cannot be read, `FontError` for fonts that cannot be set up.
    func library() throws -> FontLibrary {
        guard let fonts else { return try FontLibrary() }
        let xml: [UInt8]
        do {
            xml = try Input(path: fonts).read()
        } catch {
            throw ValidationError("\(error.name): \(error.reason)")
        }
        do {
            return try FontLibrary(configuration: FontConfiguration(xml: xml))
        } catch .unreadableConfiguration {
            throw ValidationError("\(fonts): \(FontError.unreadableConfiguration)")
        }
    }
}
