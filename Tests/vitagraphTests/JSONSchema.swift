import Foundation
import Testing

/// Checks documents against the schemas of the repository.
enum JSONSchema {
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    /// The folders of the sample résumés.
    static let samples = ["Reports", "Tests/Corpus"].map { repository.appending(path: $0).path(percentEncoded: false) }

    static func path(_ name: String) -> String {
        repository.appending(path: "Schemas/\(name)").path(percentEncoded: false)
    }

    static func object(_ name: String) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: path(name))))
        return try #require(json as? [String: Any])
    }

    /// Where a document breaks the schema. What stands there is not told: some résumés are held out.
    private static let validator = """
        import json, sys
        try:
            from jsonschema import validators
        except ImportError:
            sys.exit("Python's jsonschema is missing: install the Debian package python3-jsonschema.")
        with open(sys.argv[1], encoding="utf8") as file:
            schema = json.load(file)
        kind = validators.validator_for(schema)
        kind.check_schema(schema)
        with open(sys.argv[2], encoding="utf8") as file:
            for number, line in enumerate(file, 1):
                document = json.loads(line)
                for key in sys.argv[3:]:
                    document.pop(key, None)
                for error in kind(schema).iter_errors(document):
                    print(f"line {number}: {error.json_path}: {error.validator}")
        """

    /// - Parameters:
    ///   - documents: one per line.
    ///   - keys: what is left out at the root of each.
    static func violations(_ documents: String, of schema: String, without keys: [String] = []) throws -> [String] {
        let directory = try TemporaryDirectory()
        try directory.write(documents, to: "documents")
        try directory.write(validator, to: "validate.py")
        let run = try CommandRun(
            shell: "exec /usr/bin/python3 validate.py \"$@\"", ["bash", schema, "documents"] + keys, in: directory)
        try #require(run.status == 0, "\(run.error)")
        return run.lines
    }
}
