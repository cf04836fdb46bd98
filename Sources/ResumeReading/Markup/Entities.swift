/// HTML character references.
enum Entities {
    /// The characters that the reference at `index` (an `&`) stands for, and the index behind its `;`.
    static func decode(_ scalars: [Unicode.Scalar], at index: Int) -> (text: [Unicode.Scalar], end: Int)? {
        // The longest name in the table has 8 letters; numeric references fit too.
        let limit = min(scalars.count, index + 12)
        guard index + 2 < limit, let end = (index + 2..<limit).first(where: { scalars[$0] == ";" }) else { return nil }
        let name = scalars[(index + 1)..<end]
        if name.first == "#" {
            let digits = name.dropFirst()
            let isHexadecimal = digits.first == "x" || digits.first == "X"
            let body = (isHexadecimal ? digits.dropFirst() : digits).asString
            guard let value = UInt32(body, radix: isHexadecimal ? 16 : 10), let scalar = Unicode.Scalar(value) else {
                return nil
            }
            return ([scalar], end + 1)
        }
        guard let text = named[name.asString] else { return nil }
        return (Array(text.unicodeScalars), end + 1)
    }

    /// Spaces become plain or full-width ones: converters use them for columns, not for their exact width.
    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ", "emsp": "\u{3000}",
        "thinsp": " ", "middot": "·", "bull": "•", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘",
        "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "times": "×", "divide": "÷",
        "plusmn": "±", "deg": "°", "copy": "©", "reg": "®", "trade": "™", "euro": "€", "pound": "£", "yen": "¥",
        "cent": "¢", "sect": "§", "para": "¶", "dagger": "†", "Dagger": "‡", "sup1": "¹", "sup2": "²", "sup3": "³",
        "frac12": "½", "micro": "µ", "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä",
        "aring": "å", "aelig": "æ", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë",
        "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "oacute": "ó", "ocirc": "ô", "otilde": "õ",
        "ouml": "ö", "oslash": "ø", "szlig": "ß", "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü",
        "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "Eacute": "É", "Aring": "Å", "Oslash": "Ø", "zwj": "\u{200D}",
        "shy": "", "rarr": "→", "larr": "←", "starf": "★", "star": "☆", "check": "✓", "lowast": "*", "ast": "*",
        "vert": "|", "lbrack": "[", "rbrack": "]", "num": "#", "colon": ":", "comma": ",", "alpha": "α",
        "beta": "β", "mu": "μ", "le": "≤", "ge": "≥", "ne": "≠", "infin": "∞", "square": "□",
    ]
}
