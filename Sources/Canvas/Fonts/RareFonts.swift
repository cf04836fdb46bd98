import Synchronization

/// Faces with the characters that few texts have, cut block by block when a text needs them.
final class RareFonts: Sendable {
    private let store: SmallFaceStore
    private let commonFiles: [String]
    private let scalars: Mutex<Set<UInt32>?>
    private let sets: Mutex<[Set<CharacterBlock>: FontSet]>

    init(store: SmallFaceStore, commonFiles: [String]) {
        self.store = store
        self.commonFiles = commonFiles
        scalars = Mutex(nil)
        sets = Mutex([:])
    }

    func covers(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.properties.generalCategory != .privateUse else { return false }
        return scalars.withLock { known in
            let all = known ?? Self.scalarsOfAllFaces()
            known = all
            return all.contains(scalar.value)
        }
    }

    /// The common fonts and those with `blocks`, or the installed fonts where no face can be cut.
    func set(of blocks: Set<CharacterBlock>) -> FontSet? {
        sets.withLock { known in
            if let set = known[blocks] { return set }
            let set = smallFaces(with: blocks) ?? (try? FontSet(xml: FontConfiguration.pinned.xml))
            known[blocks] = set
            return set
        }
    }

    private func smallFaces(with blocks: Set<CharacterBlock>) -> FontSet? {
        var files = commonFiles
        for face in PinnedFace.chinese {
            for block in blocks.sorted(by: { $0.name < $1.name }) {
                guard let path = store.path(of: block, in: face) else { return nil }
                files.append(path)
            }
        }
        return try? FontSet(files: files)
    }

    /// Those that both weights have: a text must not change when it is emphasised.
    private static func scalarsOfAllFaces() -> Set<UInt32> {
        PinnedFace.chinese.compactMap { FontFile(path: $0.path, index: $0.index)?.scalars }
            .reduce(nil) { $0?.intersection($1) ?? $1 } ?? []
    }
}
