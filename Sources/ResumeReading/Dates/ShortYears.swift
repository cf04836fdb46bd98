/// Years of two digits before their months, as short notes have them: `19.05-22.05`.
enum ShortYears {
    /// Two lines at least open with such a range, and none with months before years: `05.19-05.22`.
    static func areUsed(in lines: [SourceLine]) -> Bool {
        var found = 0
        for line in lines {
            guard let opening = opening(of: line.text) else { continue }
            if opening.second > 12 { return false }
            if (13...49).contains(opening.first), (1...12).contains(opening.second) { found += 1 }
        }
        return found >= 2
    }

    /// The two numbers before a hyphen: `19.05-`.
    private static func opening(of text: ScalarText) -> (first: Int, second: Int)? {
        let head = Array(text.prefix(7))
        guard head.count == 7, head[2] == ".",
            let first = number(head[0], head[1]), let second = number(head[3], head[4]),
            head[5].isOne(of: "-–—~～至") || head[5] == " " && head[6].isOne(of: "-–—~～至")
        else { return nil }
        return (first, second)
    }

    private static func number(_ tens: Unicode.Scalar, _ ones: Unicode.Scalar) -> Int? {
        guard tens.isASCIIDigit, ones.isASCIIDigit else { return nil }
        return Int(tens.value - 48) * 10 + Int(ones.value - 48)
    }
}
