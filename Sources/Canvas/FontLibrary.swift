import CFontconfig

/// The fonts of a configuration, found once and shared by renderers.
///
/// Safe to share between tasks: nothing changes after `init`, and fontconfig guards what it counts.
public final class FontLibrary: @unchecked Sendable {
    let configuration: OpaquePointer
    /// All characters that some font of the library can draw.
    private let characters: OpaquePointer

    /// Takes about 10 ms with fontconfig's cache, 0.3 s when the fonts are read for the first time.
    public init(configuration: FontConfiguration = .pinned) throws(FontError) {
        Self.keepHostFontsOut
        guard let config = FcConfigCreate() else { throw .unreadableConfiguration }
        guard Self.load(configuration.xml, into: config), FcConfigBuildFonts(config) == FcTrue else {
            FcConfigDestroy(config)
            throw .unreadableConfiguration
        }
        for family in configuration.requiredFamilies {
            let missing = family.weights.filter { !Self.has(family.name, weight: $0, in: config) }
            guard let weight = missing.first else { continue }
            FcConfigDestroy(config)
            let isWhole = missing.count == family.weights.count
            throw .missing(family: isWhole ? family.name : "\(family.name) \(weight)", package: family.package)
        }
        guard let characters = Self.characters(in: config) else {
            FcConfigDestroy(config)
            throw .unreadableConfiguration
        }
        self.configuration = config
        self.characters = characters
    }

    deinit {
        FcCharSetDestroy(characters)
        FcConfigDestroy(configuration)
    }

    /// Some font has a glyph for `scalar` that means `scalar`: what stands at private code points is the font's own matter.
    func covers(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory != .privateUse && FcCharSetHasChar(characters, scalar.value) == FcTrue
    }

    /// Pango loads the current configuration in a thread of its own, whatever its font maps use:
    /// an empty one there keeps the host's configuration and fonts out of the process.
    private static let keepHostFontsOut: Void = {
        if let empty = FcConfigCreate() {
            FcConfigSetCurrent(empty)
            FcConfigDestroy(empty)
        }
    }()

    private static func load(_ xml: [UInt8], into config: OpaquePointer) -> Bool {
        // fontconfig reads up to the zero at the end.
        (xml + [0]).withUnsafeBufferPointer { FcConfigParseAndLoadFromMemory(config, $0.baseAddress, FcTrue) == FcTrue }
    }

    private static func has(_ family: String, weight: Int, in config: OpaquePointer) -> Bool {
        guard let pattern = FcPatternCreate() else { return false }
        defer { FcPatternDestroy(pattern) }
        FcPatternAddString(pattern, FC_FAMILY, family)
        FcPatternAddInteger(pattern, FC_WEIGHT, FcWeightFromOpenType(Int32(weight)))
        return !fonts(matching: pattern, property: FC_FAMILY, in: config) { _ in }.isEmpty
    }

    private static func characters(in config: OpaquePointer) -> OpaquePointer? {
        guard let pattern = FcPatternCreate(), let all = FcCharSetCreate() else { return nil }
        defer { FcPatternDestroy(pattern) }
        _ = fonts(matching: pattern, property: FC_CHARSET, in: config) { font in
            var characters: OpaquePointer?
            if FcPatternGetCharSet(font, FC_CHARSET, 0, &characters) == FcResultMatch, let characters {
                FcCharSetMerge(all, characters, nil)
            }
        }
        return all
    }

    /// Calls `body` with each font of `config` that fits `pattern`.
    private static func fonts<Value>(
        matching pattern: OpaquePointer, property: String, in config: OpaquePointer, _ body: (OpaquePointer) -> Value
    ) -> [Value] {
        guard let properties = FcObjectSetCreate() else { return [] }
        defer { FcObjectSetDestroy(properties) }
        FcObjectSetAdd(properties, property)
        guard let set = FcFontList(config, pattern, properties) else { return [] }
        defer { FcFontSetDestroy(set) }
        return (0..<Int(set.pointee.nfont)).compactMap { index in set.pointee.fonts[index].map(body) }
    }
}
