import Foundation
import Testing

@testable import ReadingEvaluation

struct ResumeDocumentTests {
    @Test(arguments: ["", "nonsense", #"{"work": }"#, String(repeating: "[", count: 100_000)])
    func whatIsNoJSONIsRefused(text: String) {
        #expect(throws: ResumeDocumentError.invalidJSON) { try ResumeDocument(json: Data(text.utf8)) }
    }

    @Test(arguments: ["[]", "3", "null"])
    func whatIsNoObjectIsRefused(json: String) {
        #expect(throws: ResumeDocumentError.noObject) { try ResumeDocument(json: Data(json.utf8)) }
    }
}
