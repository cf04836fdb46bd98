public import FoundationEssentials
public import Resume

/// One JSON Resume document as the evaluation sees it: labels, or what was read.
public struct ResumeDocument: Hashable, Sendable {
    let root: JSONValue

    /// What stands for a résumé that could not be read.
    public static let empty = ResumeDocument(root: .object([:]))

    /// - Throws: `ResumeDocumentError` when the bytes are not a JSON object.
    public init(json: Data) throws {
        do {
            root = try JSONDecoder().decode(JSONValue.self, from: json)
        } catch DecodingError.dataCorrupted(let context) {
            throw ResumeDocumentError(reason: "is no valid JSON: \(ResumeDocument.detail(of: context))")
        }
        guard case .object = root else { throw ResumeDocumentError(reason: "is no JSON object") }
    }

    public init(_ resume: Resume) throws {
        try self.init(json: JSONEncoder().encode(resume))
    }

    private init(root: JSONValue) { self.root = root }

    private static func detail(of context: DecodingError.Context) -> String {
        context.underlyingError.map { "\($0)" } ?? context.debugDescription
    }

    var basics: JSONValue { root["basics"] }
    var skills: [JSONValue] { root["skills"].entries }
    /// What may, but need not be found.
    var facts: JSONValue { root["x-facts"] }

    func entries(_ section: Section) -> [JSONValue] { root[section.rawValue].entries }
}

/// Why a file is no document that can be scored, to be read after its name.
public struct ResumeDocumentError: Error, Hashable, CustomStringConvertible {
    public var reason: String

    public var description: String { reason }
}
