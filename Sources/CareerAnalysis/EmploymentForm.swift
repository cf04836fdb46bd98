import Resume

/// The form of employment of a work entry: as stated, or as its title or employer says in so many words.
enum EmploymentForm {
    static func type(of entry: WorkEntry) -> EmploymentType? {
        if let stated = entry.employmentType { return stated }
        // A contract manager manages contracts, an internship coordinator interns.
        let title = TitlePhrases.jobNames.removed(from: TitleWords(entry.position ?? ""))
        if TitlePhrases.internship.stand(in: title) { return .internship }
        if TitlePhrases.freelance.stand(in: title) || isSelfEmployment(organization: entry.organization) {
            return .freelance
        }
        if TitlePhrases.partTime.stand(in: title) { return .partTime }
        return TitlePhrases.contract.stand(in: title) ? .contract : nil
    }

    /// A post that is usually held beside another one, whatever its form: it never conflicts with a full-time post.
    static func isSidePost(_ title: TitleWords) -> Bool {
        // Financial advisers and 咨询顾问 advise for a living.
        let advises = TitlePhrases.advisers.stand(in: title) && !TitlePhrases.adviserTrades.stand(in: title)
        return isGuestPost(title) || advises || TitlePhrases.sidePosts.stand(in: title)
    }

    /// A post that students hold beside their studies.
    static func isStudentPost(_ title: TitleWords) -> Bool { TitlePhrases.studentPosts.stand(in: title) }

    /// A title at a house that is not one's own: visiting, adjunct, honorary.
    static func isGuestPost(_ title: TitleWords) -> Bool { TitlePhrases.guestPosts.stand(in: title) }

    /// A visiting post, or study at another school for a time.
    static func isVisit(_ title: TitleWords, isStudy: Bool) -> Bool {
        TitlePhrases.visits.stand(in: title) || (isStudy && TitlePhrases.exchanges.stand(in: title))
    }

    /// "Self-employed", 自由职业: no employer at all.
    static func isSelfEmployment(organization: String?) -> Bool {
        let words = TitleWords(organization ?? "")
        return TitlePhrases.noEmployers.hold(words) || words.holdsPhrase(["self", "employed"])
    }

    /// Military or civil service that is done for a time, not a career in the forces.
    static func isService(title: String?, organization: String?) -> Bool {
        [title, organization].compactMap { $0 }.contains { TitlePhrases.service.stand(in: TitleWords($0)) }
    }

    /// The title of someone who is still learning the trade. Apprentices and management trainees (学徒, 见习) are
    /// employed, but what they become next is no promotion.
    static func isLearner(_ title: TitleWords) -> Bool {
        TitlePhrases.learners.stand(in: title)
            || TitlePhrases.internship.stand(in: TitlePhrases.jobNames.removed(from: title))
    }
}
