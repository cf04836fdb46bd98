import DocumentText
import Glibc
import ResumeReading

/// Turns arguments into inputs: files as given, directories as the files in them, in a stable order.
struct InputFinder {
    /// Those of résumés.
    static let endings = [
        "md", "markdown", "txt", "pdf", "docx", "docm", "dotx", "odt", "html", "htm", "json", "yaml", "yml",
    ]

    /// Other data has these endings too: of the files that a folder holds, only those that speak of a résumé are taken.
    private static let dataEndings = ["json", "yaml", "yml"]

    /// Only these are picked up inside directories; a file named by the user is read whatever it is called.
    var endings = InputFinder.endings
    /// What reading each may cost.
    var limits = DocumentLimits()

    /// What each argument leads to, in order. An argument that leads to nothing gives one failure.
    func find(_ arguments: [String]) -> [Result<Input, InputFailure>] {
        arguments.flatMap(find)
    }

    /// One argument that names one document, and not a directory that happens to hold one.
    func isSingleDocument(_ arguments: [String]) -> Bool {
        guard let argument = arguments.first, arguments.count == 1 else { return false }
        return argument == Input.standardInputArgument || FileKind(path: argument) != .directory
    }

    private func find(_ argument: String) -> [Result<Input, InputFailure>] {
        if argument == Input.standardInputArgument { return [.success(input(argument))] }
        do {
            guard try FileKind(of: argument) == .directory else { return [.success(input(argument))] }
        } catch {
            return [.failure(InputFailure(name: argument, reason: "\(error)"))]
        }
        let found = walk(argument)
        guard found.isEmpty else { return found }
        return [.failure(InputFailure(name: argument, reason: "holds no \(endingsInWords) file"))]
    }

    private func input(_ path: String) -> Input { Input(path: path, limits: limits) }

    private var endingsInWords: String {
        let dotted = endings.map { ".\($0)" }
        guard let last = dotted.last, dotted.count > 1 else { return dotted.joined() }
        return "\(dotted.dropLast().joined(separator: ", ")) or \(last)"
    }

    /// Files and subdirectories sorted together by name. Links to directories are not followed: they may lead in circles.
    private func walk(_ directory: String) -> [Result<Input, InputFailure>] {
        let names: [String]
        do {
            names = try entryNames(directory)
        } catch {
            return [.failure(InputFailure(name: directory, reason: "\(error)"))]
        }
        let prefix = directory.hasSuffix("/") ? directory : directory + "/"
        return names.filter { !$0.hasPrefix(".") }.sorted().flatMap { name -> [Result<Input, InputFailure>] in
            let path = prefix + name
            let ending = FileName(path: path).ending.lowercased()
            let kind: FileKind
            do {
                kind = try FileKind(of: path, followingLinks: false)
            } catch {
                // It went meanwhile, or its name has bytes that are no text.
                guard endings.contains(ending) else { return [] }
                let reason = name.contains("\u{FFFD}") ? "its name is no UTF-8; rename it" : "\(error)"
                return [.failure(InputFailure(name: path, reason: reason))]
            }
            if kind == .directory { return walk(path) }
            guard endings.contains(ending), FileKind(path: path) == .regular, !isOtherData(path, ending) else {
                return []
            }
            return [.success(input(path))]
        }
    }

    private func isOtherData(_ path: String, _ ending: String) -> Bool {
        // Who asks for one kind of data alone wants all of it.
        guard InputFinder.dataEndings.contains(ending), endings == InputFinder.endings else { return false }
        // Labels for `evaluate` lie beside what they label.
        if path.hasSuffix(".gold.json") { return true }
        guard let beginning = Input(path: path).beginning() else { return false }
        return !StructuredResume.isLikely(beginning: beginning)
    }

    private func entryNames(_ directory: String) throws(SystemError) -> [String] {
        guard let stream = opendir(directory) else { throw .last }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            names.append(name)
        }
        return names
    }
}
