/// The parts of a line that are addresses or identifiers as a whole: URLs, e-mail addresses, DOIs, arXiv numbers.
enum OpaqueRanges {
    /// Ascending, not overlapping ranges of characters. All of them hold a full stop or a colon.
    static func ranges(in text: [Unicode.Scalar]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var position = 0
        while position < text.count {
            guard isAddressCharacter(text[position]) else {
                position += 1
                continue
            }
            var end = position
            var hasSign = false
            while end < text.count, isAddressCharacter(text[end]) {
                if text[end] == "." || text[end] == ":" { hasSign = true }
                end += 1
            }
            if hasSign, isAddress(text[position..<end]) { ranges.append(position..<end) }
            position = end
        }
        return ranges
    }

    /// Printable ASCII that may stand in an address. Brackets, quotes, stars and commas end it.
    private static func isAddressCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", ")", "<", ">", "[", "]", "{", "}", "\"", "'", "*", ",", ";", "|", "`": false
        default: (0x21...0x7E).contains(scalar.value)
        }
    }

    private static func isAddress(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
        if run.contains("@"), let at = run.firstIndex(of: "@"), at > run.startIndex, run[at...].contains(".") {
            return true
        }
        for prefix in ["www.", "arxiv:", "doi:", "biorxiv:"] where begins(run, with: prefix) { return true }
        if begins(run, with: "10."), isDOI(run.dropFirst(3)) { return true }
        var hasHost = false
        var previous: Unicode.Scalar = " "
        for index in run.indices {
            let scalar = run[index]
            if scalar == ":", begins(run[index...], with: "://") { return true }
            if scalar == ".", previous.isAlphabetic, index + 2 < run.endIndex, run[index + 1].isAlphabetic,
                run[index + 2].isAlphabetic
            {
                hasHost = true
            }
            if scalar == "/", hasHost { return true }
            previous = scalar
        }
        return false
    }

    private static func isDOI(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
        let registrant = run.prefix { $0.isDecimalDigit }.count
        return registrant >= 4 && run.dropFirst(registrant).first == "/"
    }

    private static func begins(_ run: ArraySlice<Unicode.Scalar>, with prefix: String) -> Bool {
        run.starts(with: prefix.unicodeScalars)
    }
}
