extension ReportDefinition {
    /// The JSON Schema of definitions (draft 7), for editors that check YAML while it is written.
    /// `Schemas/report.schema.json` is this text.
    public static var jsonSchema: String {
        """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "title": "Vitagraph report definition",
          "type": "object",
          "additionalProperties": false,
          "properties": {
        \(ReportDefinitionReader.Key.allCases.map { "    \"\($0.rawValue)\": \(schema(of: $0))" }.joined(separator: ",\n"))
          }
        }

        """
    }

    private static func schema(of key: ReportDefinitionReader.Key) -> String {
        switch key {
        case .paper: choice(Paper.allCases)
        case .language: choice(PageLanguage.allCases)
        case .panels: list(Panel.allCases)
        case .limits:
            mapping(Limit.allCases.map { ($0.rawValue, #"{ "type": "integer", "minimum": 0, "maximum": 60 }"#) })
        case .colors:
            mapping(
                Look.Role.allCases.map { ($0.rawValue, ##"{ "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" }"##) })
        case .logo, .footer: text
        case .packet: mapping(PacketDefinition.Key.allCases.map { ($0.rawValue, schema(of: $0)) })
        }
    }

    private static func schema(of key: PacketDefinition.Key) -> String {
        switch key {
        case .title, .position, .subtitle, .reference, .date, .notice: text
        case .order: choice(PacketDefinition.Order.allCases)
        case .parts: list(PacketDefinition.Part.allCases)
        case .candidate: list(PacketDefinition.CandidatePart.allCases)
        case .required: #"{ "type": "array", "items": \#(text) }"#
        }
    }

    private static let text = #"{ "type": "string", "minLength": 1 }"#

    private static func choice(_ values: [some RawRepresentable<String>]) -> String {
        let names = values.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
        return #"{ "enum": [\#(names)] }"#
    }

    private static func list(_ values: [some RawRepresentable<String>]) -> String {
        #"{ "type": "array", "uniqueItems": true, "items": \#(choice(values)) }"#
    }

    private static func mapping(_ properties: [(name: String, schema: String)]) -> String {
        let lines = properties.map { "        \"\($0.name)\": \($0.schema)" }.joined(separator: ",\n")
        return """
            {
                  "type": "object",
                  "additionalProperties": false,
                  "properties": {
            \(lines)
                  }
                }
            """
    }
}
