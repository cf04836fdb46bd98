import Synchronization

/// Faces with the characters that few texts have: Chinese ones cut block by block when a text needs them, and those of
/// other scripts.
final class RareFonts: Sendable {
    private let store: SmallFaceStore
    private let commonFiles: [String]
    private let scripts = ScriptFaces()
    private let chinese: Mutex<Set<UInt32>?>
    private let sets: Mutex<[Faces: FontSet]>

    /// What a text needs beside the common fonts.
    private struct Faces: Hashable {
        var blocks: Set<CharacterBlock>
        var scriptFiles: [String]
    }

    init(store: SmallFaceStore, commonFiles: [String]) {
        self.store = store
        self.commonFiles = commonFiles
        chinese = Mutex(nil)
        sets = Mutex([:])
    }

    func covers(_ scalar: Unicode.Scalar) -> Bool { isChinese(scalar) || scripts.covers(scalar) }

    private func isChinese(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.properties.generalCategory != .privateUse else { return false }
        return chinese.withLock { known in
            let all = known ?? Self.scalarsOfAllFaces()
            known = all
            return all.contains(scalar.value)
        }
    }

    /// The common fonts and those with `scalars`, which are covered, or the installed fonts where no face can be cut.
    func set(for scalars: Set<Unicode.Scalar>) -> FontSet? {
        let chinese = scalars.filter(isChinese)
        let faces = Faces(
            blocks: Set(chinese.map(CharacterBlock.rare(of:))),
            scriptFiles: scripts.files(for: scalars.subtracting(chinese)))
        return sets.withLock { known in
            if let set = known[faces] { return set }
            let set = set(of: faces) ?? (try? FontSet(xml: FontConfiguration.pinned.xml))
            known[faces] = set
            return set
        }
    }

    private func set(of faces: Faces) -> FontSet? {
        var files = commonFiles
        for face in PinnedFace.chinese {
            for block in faces.blocks.sorted(by: { $0.name < $1.name }) {
                guard let path = store.path(of: block, in: face) else { return nil }
                files.append(path)
            }
        }
        return try? FontSet(files: files + faces.scriptFiles)
    }

    /// Those that both weights have: a text must not change when it is emphasised.
    private static func scalarsOfAllFaces() -> Set<UInt32> {
        PinnedFace.chinese.compactMap { FontFile(path: $0.path, index: $0.index)?.scalars }
            .reduce(nil) { $0?.intersection($1) ?? $1 } ?? []
    }
}
