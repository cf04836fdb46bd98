/// Names of months as résumés print them, folded (small letters, no accents).
enum MonthNames {
    /// English, German, French, and the full names of Spanish, Italian and Portuguese that are no other words.
    static let months: [ScalarText: Int] = {
        let rows = [
            "jan january januar januari janner jaenner janvier janv ene enero gennaio janeiro",
            "feb february februar februari febr fevrier fevr fev febrero febbraio fevereiro",
            "mar march marz maerz mrz mrt maart mars marzo marco",
            "apr april avril avr abr abril aprile",
            "may mai mei maj mayo maggio maio",
            "jun june juni juin junio giugno junho",
            "jul july juli juillet juil juill julio luglio julho",
            "aug august augusti augustus aout ago agosto",
            "sep sept september septembre septiembre settembre setembro",
            "oct october okt ott oktober octobre octubre ottobre outubro",
            "nov november novembre noviembre novembro",
            "dec december dez dic desember dezember decembre diciembre dicembre dezembro",
        ]
        var months: [ScalarText: Int] = [:]
        for (index, row) in rows.enumerated() {
            for name in ScalarText(row).split(separator: " ") { months[name] = index + 1 }
        }
        return months
    }()

    private static let english = [
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
        "december",
    ].filter { $0.utf8.count >= 5 }.map { ScalarText($0) }

    /// The month that a misspelt English name means ("Febuary", "Septmber"): one letter missing, added, wrong or
    /// two swapped. Short names tolerate no wrong letter, since "match" and "marsh" are words.
    static func month(misspelt word: ScalarText) -> Int? {
        let letters = Array(word)
        guard (4...11).contains(letters.count) else { return nil }
        for name in english {
            let correct = Array(name)
            guard letters.first == correct.first, abs(letters.count - correct.count) <= 1 else { continue }
            if letters.count == correct.count, correct.count == 5, !isSwapped(letters, correct) { continue }
            if isOneEdit(letters, correct) { return months[name] }
        }
        return nil
    }

    private static func isSwapped(_ word: [Unicode.Scalar], _ correct: [Unicode.Scalar]) -> Bool {
        word.sorted() == correct.sorted()
    }

    private static func isOneEdit(_ word: [Unicode.Scalar], _ correct: [Unicode.Scalar]) -> Bool {
        let head = zip(word, correct).prefix { $0 == $1 }.count
        let tail = zip(word.dropFirst(head).reversed(), correct.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        let left = word.count - head - tail
        let right = correct.count - head - tail
        if left <= 1, right <= 1 { return true }
        return left == 2 && right == 2 && word[head] == correct[head + 1] && word[head + 1] == correct[head]
    }
}
