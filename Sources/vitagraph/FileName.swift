/// The last part of a path, taken apart: `cv/Ada Lowell.md` is the stem `Ada Lowell` and the ending `md`.
struct FileName: Hashable {
    var stem: String
    /// Without its dot. Empty when what follows the last dot is no file ending: `cv.2024`, `Dr. Lowell`.
    var ending: String

    init(path: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        stem = name
        ending = ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return }
        let tail = name[name.index(after: dot)...]
        guard (1...8).contains(tail.count), tail.first?.isLetter == true,
            tail.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
        else { return }
        stem = String(name[..<dot])
        ending = String(tail)
    }
}
