import CFontconfig
import SharedLibraries

/// A fontconfig configuration and the characters that its fonts can draw.
///
/// Safe to share between tasks: nothing changes after `init`, and fontconfig guards what it counts.
final class FontSet: @unchecked Sendable {
    let configuration: OpaquePointer
    private let characters: OpaquePointer

    /// - Parameter xml: the text of a fontconfig file.
    convenience init(xml: [UInt8]) throws(FontError) {
        try self.init { config in
            // fontconfig reads up to the zero at the end.
            (xml + [0]).withUnsafeBufferPointer {
                FcConfigParseAndLoadFromMemory(config, $0.baseAddress, FcTrue) == FcTrue
            } && FcConfigBuildFonts(config) == FcTrue
        }
    }

    /// - Parameter files: of fonts that are alike, the earlier is preferred.
    convenience init(files: [String]) throws(FontError) {
        try self.init { config in files.allSatisfy { FcConfigAppFontAddFile(config, $0) == FcTrue } }
    }

    private init(filledBy fill: (OpaquePointer) -> Bool) throws(FontError) {
        SharedLibraries.drawing
        Self.keepHostFontsOut
        guard let config = FcConfigCreate() else { throw .unreadableConfiguration }
        guard fill(config), let characters = Self.characters(in: config) else {
            FcConfigDestroy(config)
            throw .unreadableConfiguration
        }
        Self.keepFontsOpen(of: config)
        configuration = config
        self.characters = characters
    }

    deinit {
        FcCharSetDestroy(characters)
        FcConfigDestroy(configuration)
    }

    /// Some font has a glyph for `scalar` that means `scalar`: what stands at private code points is the font's own matter.
    func covers(_ scalar: Unicode.Scalar) -> Bool {
        FcCharSetHasChar(characters, scalar.value) == FcTrue && scalar.properties.generalCategory != .privateUse
    }

    func has(_ family: String, weight: Int) -> Bool {
        guard let pattern = FcPatternCreate() else { return false }
        defer { FcPatternDestroy(pattern) }
        FcPatternAddString(pattern, FC_FAMILY, family)
        FcPatternAddInteger(pattern, FC_WEIGHT, FcWeightFromOpenType(Int32(weight)))
        return !Self.fonts(matching: pattern, properties: [FC_FAMILY], in: configuration) { _ in }.isEmpty
    }

    /// Pango loads the current configuration in a thread of its own, whatever its font maps use:
    /// an empty one there keeps the host's configuration and fonts out of the process.
    private static let keepHostFontsOut: Void = {
        if let empty = FcConfigCreate() {
            FcConfigSetCurrent(empty)
            FcConfigDestroy(empty)
        }
    }()

    /// A configuration of hundreds of fonts is a host's; pages draw with a few of them.
    private static let mostFontsKeptOpen = 64

    private static func keepFontsOpen(of config: OpaquePointer) {
        guard let pattern = FcPatternCreate() else { return }
        defer { FcPatternDestroy(pattern) }
        var count = 0
        _ = fonts(matching: pattern, properties: [FC_FILE, FC_INDEX], in: config) { font in
            count += 1
            if count <= mostFontsKeptOpen { OpenFaces.keepOpen(font) }
        }
    }

    private static func characters(in config: OpaquePointer) -> OpaquePointer? {
        guard let pattern = FcPatternCreate(), let all = FcCharSetCreate() else { return nil }
        defer { FcPatternDestroy(pattern) }
        _ = fonts(matching: pattern, properties: [FC_CHARSET], in: config) { font in
            var characters: OpaquePointer?
            if FcPatternGetCharSet(font, FC_CHARSET, 0, &characters) == FcResultMatch, let characters {
                FcCharSetMerge(all, characters, nil)
            }
        }
        return all
    }

    /// Calls `body` with each font of `config` that fits `pattern`.
    private static func fonts<Value>(
        matching pattern: OpaquePointer, properties names: [String], in config: OpaquePointer,
        _ body: (OpaquePointer) -> Value
    ) -> [Value] {
        guard let properties = FcObjectSetCreate() else { return [] }
        defer { FcObjectSetDestroy(properties) }
        for name in names { FcObjectSetAdd(properties, name) }
        guard let set = FcFontList(config, pattern, properties) else { return [] }
        defer { FcFontSetDestroy(set) }
        return (0..<Int(set.pointee.nfont)).compactMap { index in set.pointee.fonts[index].map(body) }
    }
}
