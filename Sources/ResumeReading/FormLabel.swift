/// Labels that forms print between the employer and the dates, and that name neither: `Series: 0301  Pay Plan: GS`,
/// `Hours per week: 40`, `Gehaltsstufe: E 11`.
enum FormLabel {
    static func opens(_ text: ScalarText) -> Bool {
        guard text.holdsAny(of: Label.colons), text.fits(inBytes: 120),
            let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" })
        else { return false }
        return labels.contains(Wording.trimmed(text[..<colon]).lowercased())
    }

    private static let labels: WordSet = [
        "series", "pay plan", "pay grade", "grade", "gs grade", "occupational series", "hours per week", "weekly hours",
        "hours", "hours worked per week", "hours/week", "average hours per week", "salary", "annual salary",
        "starting salary", "ending salary", "supervisor", "supervisor name", "may contact", "okay to contact",
        "ok to contact", "contact supervisor", "is this a federal position", "federal position", "schedule",
        "work schedule", "status", "employment type", "entgeltgruppe", "gehaltsstufe", "wochenstunden", "arbeitszeit",
        "temps de travail", "公司规模", "公司性质", "所属行业", "公司行业",
    ]
}
