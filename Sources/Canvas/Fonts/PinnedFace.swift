import Glibc

/// A face that pages are set in, in the file where Debian puts it.
struct PinnedFace: Hashable, Sendable {
    var path: String
    /// Which of a collection's faces it is.
    var index = 0
    var family: String
    var weight: Int
    var package: String

    var isReadable: Bool { access(path, R_OK) == 0 }

    /// The file's name without its ending.
    var name: String {
        let file = path.split(separator: "/").last ?? ""
        return String(file.prefix { $0 != "." })
    }

    static let all: [PinnedFace] = latin + chinese

    static let latin: [PinnedFace] = [
        inter("Inter", "Regular", 400), inter("Inter", "Medium", 500), inter("Inter", "SemiBold", 600),
        inter("Inter", "Bold", 700), inter("Inter Display", "Regular", 400), inter("Inter Display", "SemiBold", 600),
        inter("Inter Display", "Bold", 700),
    ]

    /// The collections hold the shapes of all regions; the third face has the simplified Chinese ones.
    static let chinese: [PinnedFace] = [("Regular", 400), ("Bold", 700)].map { style, weight in
        PinnedFace(
            path: "/usr/share/fonts/opentype/noto/NotoSansCJK-\(style).ttc", index: 2, family: "Noto Sans CJK SC",
            weight: weight, package: "fonts-noto-cjk")
    }

    private static func inter(_ family: String, _ style: String, _ weight: Int) -> PinnedFace {
        PinnedFace(
            path: "/usr/share/fonts/opentype/inter/\(family.filter { $0 != " " })-\(style).otf", family: family,
            weight: weight, package: "fonts-inter")
    }
}
