public import FoundationEssentials
public import Resume

/// One JSON Resume document as the evaluation sees it: labels, or what was read.
public struct ResumeDocument: Hashable, Sendable {
    let root: JSONValue

    /// What stands for a résumé that could not be read.
    public static let empty = ResumeDocument(root: .object([:]))

    /// - Throws: `ResumeDocumentError` when the bytes are not a JSON object.
    public init(json: Data) throws {
        guard let root = try? JSONDecoder().decode(JSONValue.self, from: json) else {
            throw ResumeDocumentError.invalidJSON
        }
        guard case .object = root else { throw ResumeDocumentError.noObject }
        self.root = root
    }

    public init(_ resume: Resume) throws {
        try self.init(json: JSONEncoder().encode(resume))
    }

    private init(root: JSONValue) { self.root = root }

    var basics: JSONValue { root["basics"] }
    var skills: [JSONValue] { root["skills"].entries }
    /// What may, but need not be found.
    var facts: JSONValue { root["x-facts"] }

    func entries(_ section: Section) -> [JSONValue] { root[section.rawValue].entries }
}

/// Why bytes are no document that can be scored.
public enum ResumeDocumentError: Error, Hashable {
    case invalidJSON
    /// A list or a bare value.
    case noObject
}
