import Resume
import Testing

@testable import CareerAnalysis

@Suite struct CandidateIdentityTests {
    private func identity(email: String) -> CandidateIdentity {
        var resume = Resume()
        resume.basics.email = email
        return CareerAnalysis(of: resume, asOf: month("2025-06")).identity
    }

    @Test func mailboxesOfAnOfficeAreNobodys() {
        #expect(identity(email: "info@example.org").emails.isEmpty)
        #expect(
            identity(email: "HR@example.org, mira@example.org").emails == identity(email: "mira@example.org").emails)
        #expect(identity(email: "infora@example.org").emails.count == 1)
    }
}
