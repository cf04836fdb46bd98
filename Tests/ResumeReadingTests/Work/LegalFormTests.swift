import Testing

@testable import ResumeReading

struct LegalFormTests {
    @Test func theFormStaysWithTheName() {
        #expect(LegalForm.joined(["Consultant", "Moss", "Inc.", "Leeds"]) == ["Consultant", "Moss, Inc.", "Leeds"])
        #expect(LegalForm.joined(["Moss", "Leeds"]) == ["Moss", "Leeds"])
        #expect(LegalForm.joined(["Inc."]) == ["Inc."])
    }

    @Test func aRemarkMayOpenWithIt() {
        #expect(LegalForm.opens("SARL, trois personnes"))
        #expect(!LegalForm.opens("Leeds, UK"))
        #expect(!LegalForm.opens("Inc."))
    }
}
