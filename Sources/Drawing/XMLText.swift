/// `text` for an attribute or a text of XML, without the characters that XML does not allow.
package func xmlEscaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "\t", "\n", "\r": result += " "
        default:
            let isAllowed = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
            if isAllowed { result.unicodeScalars.append(scalar) }
        }
    }
}
