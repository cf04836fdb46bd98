/// The parts of a DOCX file and what leads from one to another.
struct WordPackage {
    struct Relationship {
        var target: String
        /// The last part of the type's address, like "hyperlink".
        var kind: String
        var isExternal: Bool
    }

    private let archive: Archive
    private let limits: DocumentLimits
    /// Where the text is, usually `word/document.xml`.
    let mainPath: String

    init(_ bytes: [UInt8], limits: DocumentLimits) throws(DocumentError) {
        archive = try Archive(bytes, limits: limits) { name in
            (name.hasSuffix(".xml") || name.hasSuffix(".rels"))
                && !["customXml/", "docProps/", "word/theme/", "word/glossary/"].contains { name.hasPrefix($0) }
        }
        self.limits = limits
        let top = try WordPackage.relationships(in: archive["_rels/.rels"], folder: "", limits: limits)
        mainPath = top.values.first { $0.kind == "officeDocument" }?.target ?? "word/document.xml"
    }

    /// The root element of a part; nil when the package has none of that name.
    func root(of path: String) throws(DocumentError) -> XMLElement? {
        guard let bytes = archive[path] else { return nil }
        return try XMLParser.root(of: bytes, limits: limits)
    }

    /// The relationships of a part by their identifiers.
    func relationships(of path: String) throws(DocumentError) -> [String: Relationship] {
        let (folder, name) = WordPackage.split(path)
        return try WordPackage.relationships(
            in: archive["\(folder)_rels/\(name).rels"], folder: folder, limits: limits)
    }

    /// The part of a kind that the main part names, like its styles.
    func part(_ kind: String) throws(DocumentError) -> XMLElement? {
        let named = try relationships(of: mainPath).values.first { $0.kind == kind && !$0.isExternal }?.target
        return try root(of: named ?? WordPackage.split(mainPath).folder + kind + ".xml")
    }

    private static func relationships(
        in bytes: [UInt8]?, folder: String, limits: DocumentLimits
    ) throws(DocumentError) -> [String: Relationship] {
        guard let bytes else { return [:] }
        var relationships: [String: Relationship] = [:]
        for element in try XMLParser.root(of: bytes, limits: limits).elements where element.name == "rel:Relationship" {
            guard let id = element["Id"], let target = element["Target"] else { continue }
            let isExternal = element["TargetMode"] == "External"
            relationships[id] = Relationship(
                target: isExternal ? target : resolve(target, in: folder),
                kind: element["Type"]?.split(separator: "/").last.map(String.init) ?? "", isExternal: isExternal)
        }
        return relationships
    }

    /// "styles.xml" in "word/" is "word/styles.xml".
    private static func resolve(_ target: String, in folder: String) -> String {
        var steps: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") {
            if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return ("", path) }
        return (String(path[...slash]), String(path[path.index(after: slash)...]))
    }
}
