import Synchronization

/// Faces for scripts and signs that the pages' own fonts lack, used where they are installed.
final class ScriptFaces: Sendable {
    private typealias Coverage = [(family: String, scalars: Set<UInt32>)]
    private let coverage: Mutex<Coverage?>

    init() { coverage = Mutex(nil) }

    /// `NotoSansArabic` and its kin; a character is drawn by the first that has it.
    private static let families = [
        "Sans", "SansArabic", "SansHebrew", "SansDevanagari", "SansBengali", "SansGurmukhi", "SansGujarati",
        "SansOriya", "SansTamil", "SansTelugu", "SansKannada", "SansMalayalam", "SansSinhala", "SansThai", "SansLao",
        "SansMyanmar", "SansKhmer", "SansGeorgian", "SansArmenian", "SansEthiopic", "SerifTibetan", "SansMongolian",
        "SansSyriac", "SansThaana", "SansNKo", "SansTifinagh", "SansCherokee", "SansCanadianAboriginal",
        "SansSymbols", "SansSymbols2", "SansMath",
    ]

    /// The Debian package that brings them.
    static let package = "fonts-noto-core"

    func covers(_ scalar: Unicode.Scalar) -> Bool { family(of: scalar) != nil }

    /// The files of both weights for what `scalars` are written in, in a fixed order.
    func files(for scalars: some Sequence<Unicode.Scalar>) -> [String] {
        let families = Set(scalars.compactMap(family))
        return Self.families.filter(families.contains).flatMap { family in
            ["Regular", "Bold"].map { Self.path(family, $0) }.filter { FontFile(path: $0, index: 0) != nil }
        }
    }

    private func family(of scalar: Unicode.Scalar) -> String? {
        guard scalar.properties.generalCategory != .privateUse else { return nil }
        return coverage.withLock { known in
            let all = known ?? Self.installed()
            known = all
            return all.first { $0.scalars.contains(scalar.value) }?.family
        }
    }

    private static func installed() -> Coverage {
        families.compactMap { family in
            FontFile(path: path(family, "Regular"), index: 0).map { (family, $0.scalars) }
        }
    }

    private static func path(_ family: String, _ style: String) -> String {
        "/usr/share/fonts/truetype/noto/Noto\(family)-\(style).ttf"
    }
}
