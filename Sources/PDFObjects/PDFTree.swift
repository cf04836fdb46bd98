/// The entries of name trees and number trees, whatever their depth.
///
/// Nodes may be damaged or lead in circles: each is visited once, and reading ends at the limit.
public enum PDFTree {
    /// `key`: the text or number of an entry, as an object.
    public typealias Entry = (key: PDFObject, value: PDFObject)

    /// - Parameter leaf: `/Names` or `/Nums`.
    /// - Returns: nil when there are more than `limit` entries or nodes.
    public static func entries(of root: PDFObject?, leaf: String, limit: Int) -> [Entry]? {
        var entries: [Entry] = []
        var visited: Set<PDFObject.Reference> = []
        var waiting = [root].compactMap { $0 }
        var nodeCount = 0
        while let node = waiting.popLast() {
            nodeCount += 1
            if nodeCount > limit { return nil }
            if let reference = node.reference, !visited.insert(reference).inserted { continue }
            if let pairs = node[leaf] {
                guard entries.count + pairs.count / 2 <= limit else { return nil }
                for index in stride(from: 0, to: pairs.count - 1, by: 2) {
                    entries.append((pairs[index], pairs[index + 1]))
                }
            }
            // In the order of the tree.
            if let kids = node["/Kids"] { waiting += kids.items.reversed() }
        }
        return entries
    }
}
