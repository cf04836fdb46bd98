/// The fonts that pages are set in, found once and shared by renderers.
public final class FontLibrary: Sendable {
    /// What most texts are set in.
    let common: FontSet
    /// Nil where `common` holds all there is.
    private let rare: RareFonts?

    /// Takes a few milliseconds, half a second when the pinned fonts are used for the first time on a machine.
    public convenience init(configuration: FontConfiguration = .pinned) throws(FontError) {
        try self.init(configuration: configuration, store: .ofUser)
    }

    /// - Parameter store: where small faces of the pinned fonts are kept; without one the fonts are used as they are.
    init(configuration: FontConfiguration, store: SmallFaceStore?) throws(FontError) {
        if configuration == .pinned {
            try Self.checkPinnedFaces()
            if let store, let common = Self.smallFaces(in: store) {
                self.common = common.set
                rare = RareFonts(store: store, commonFiles: common.files)
                return
            }
        }
        common = try FontSet(xml: configuration.xml)
        rare = nil
        for family in configuration.requiredFamilies {
            let missing = family.weights.filter { !common.has(family.name, weight: $0) }
            guard let weight = missing.first else { continue }
            let isWhole = missing.count == family.weights.count
            throw .missing(family: isWhole ? family.name : "\(family.name) \(weight)", package: family.package)
        }
    }

    func covers(_ scalar: Unicode.Scalar) -> Bool { common.covers(scalar) || rare?.covers(scalar) == true }

    /// The fonts that a text is set in, all of whose characters are covered.
    func set(for text: some Sequence<Unicode.Scalar>) -> FontSet {
        guard let rare else { return common }
        let others = Set(text.lazy.filter { !$0.isASCII && !self.common.covers($0) })
        return others.isEmpty ? common : rare.set(for: others) ?? common
    }

    private static func checkPinnedFaces() throws(FontError) {
        for face in PinnedFace.all where !face.isReadable {
            throw .missing(family: "\(face.family) \(face.weight)", package: face.package)
        }
    }

    /// Nil when they cannot be made.
    private static func smallFaces(in store: SmallFaceStore) -> (set: FontSet, files: [String])? {
        var files = PinnedFace.latin.map(\.path)
        for face in PinnedFace.chinese {
            for block in [CharacterBlock.common, .further] {
                guard let path = store.path(of: block, in: face) else { return nil }
                files.append(path)
            }
        }
        guard let set = try? FontSet(files: files) else { return nil }
        return (set, files)
    }
}
